/* SPDX-License-Identifier: MIT */
/* Uses the functions of a flex ring. Not freestanding, so that the compiler knows memcpy. */
#include "types.h"
#include <xen/grant_table.h>
#include <xen/io/ring.h>

DEFINE_XEN_FLEX_RING_AND_INTF(demo);

RING_IDX queued(const struct demo_data_intf *intf, RING_IDX size)
{
    return demo_queued(intf->in_prod, intf->in_cons, size);
}

unsigned char *place(struct demo_data *data, RING_IDX index, RING_IDX size)
{
    return demo_get_ring_ptr(data->out, index, size);
}

void take(void *to, const struct demo_data *data, size_t bytes, RING_IDX prod, RING_IDX *cons, RING_IDX size)
{
    demo_read_packet(to, data->in, bytes, prod, cons, size);
}

void put(struct demo_data *data, const void *from, size_t bytes, RING_IDX *prod, RING_IDX cons, RING_IDX size)
{
    demo_write_packet(data->out, from, bytes, prod, cons, size);
}
