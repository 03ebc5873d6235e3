/* SPDX-License-Identifier: MIT */
#include "control.h"
#include "peer.h"

struct guest guest;

static const char *guest_option(const char *name)
{
    const char *value = text_find(guest.command_line, name);

    if (!value)
        check_stop(name, 0, 0);
    return value + strlen(name);
}

uint64_t guest_number(const char *name)
{
    const char *value = guest_option(name);

    return text_number(&value);
}

size_t guest_text(const char *name, const char **value)
{
    size_t length = 0;

    *value = guest_option(name);
    while ((*value)[length] && (*value)[length] != ' ')
        length++;
    return length;
}

void guest_main(const char *command_line)
{
    guest.command_line = command_line;
    guest.shared = map_shared_info();
    if (!guest.shared)
        check_stop("start: shared_info cannot be mapped", 0, 0);
    guest.vcpu = &guest.shared->vcpu_info[0];

    if (text_find(command_line, "peer="))
        peer_main();
    if (text_find(command_line, "pair=front")) {
        check_second_domain(0);
        check_front(0);
    }
    if (text_find(command_line, "pair=back")) {
        check_back(begin_domain());
        end_domain();
        check_end();
    }
    check_version();
    check_memory();
    check_gfns();
    check_time();
    check_areas();
    check_events();
    check_sched();
    check_timers();
    check_console();
    check_platform();
    CONTROL(check_sysctl)();
    check_hvm();
    check_hypfs();
    check_fifo();
    check_grants();
    check_arch();
    check_reset();
    check_end();
}
