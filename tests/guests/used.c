/* SPDX-License-Identifier: MIT */
/* Records which operations Xen has performed for this guest; `coverage` prints a table of them. */
#include "guest.h"

#define CALLS   64
#define CMDS    64

static uint32_t used[CALLS][CMDS / 32];

long use(unsigned long number, unsigned long cmd, long result)
{
    if (result >= 0 && number < CALLS && cmd < CMDS)
        __atomic_fetch_or(&used[number][cmd / 32], 1u << cmd % 32, __ATOMIC_RELAXED);
    return result;
}

/* A refused grant operation also returns 0; its record contains the error. */
long use_grant(unsigned long cmd, const void *arg, long result)
{
    static const uint8_t status_at[] = {
        [GNTTABOP_map_grant_ref] = offsetof(struct gnttab_map_grant_ref, status),
        [GNTTABOP_unmap_grant_ref] = offsetof(struct gnttab_unmap_grant_ref, status),
        [GNTTABOP_setup_table] = offsetof(struct gnttab_setup_table, status),
        [GNTTABOP_dump_table] = offsetof(struct gnttab_dump_table, status),
        [GNTTABOP_transfer] = offsetof(struct gnttab_transfer, status),
        [GNTTABOP_copy] = offsetof(struct gnttab_copy, status),
        [GNTTABOP_query_size] = offsetof(struct gnttab_query_size, status),
        [GNTTABOP_unmap_and_replace] = offsetof(struct gnttab_unmap_and_replace, status),
        [GNTTABOP_get_status_frames] = offsetof(struct gnttab_get_status_frames, status),
        [GNTTABOP_swap_grant_ref] = offsetof(struct gnttab_swap_grant_ref, status),
    };
    int16_t status = GNTST_okay;

    if (cmd < sizeof(status_at) && status_at[cmd])
        memcpy(&status, (const char *)arg + status_at[cmd], sizeof(status));
    if (status == GNTST_okay)
        use(__HYPERVISOR_grant_table_op, cmd, result);
    return result;
}

void use_report(void)
{
    for (unsigned int number = 0; number < CALLS; number++)
        for (unsigned int cmd = 0; cmd < CMDS; cmd++)
            if (used[number][cmd / 32] >> cmd % 32 & 1)
                check_note("used", number, cmd);
}
