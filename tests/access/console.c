/* SPDX-License-Identifier: MIT */
/* Tests that access/console.h moves bytes as io/console.h describes and refuses invalid indexes. */
#include "xen/io/console.h"

typedef struct xencons_interface page_t;

#include "counted.h"
#include "xen/access/console.h"

enum { STEPS = TRIES(20000) };

#define RING_(name)                                                                         \
static int name##_write(const void *from, XEN_ABI_SIZE_T n)                                 \
{                                                                                           \
    return xen_console_##name##_write(&shared.page, from, n);                               \
}                                                                                           \
static int name##_read(void *to, XEN_ABI_SIZE_T n)                                          \
{                                                                                           \
    return xen_console_##name##_read(&shared.page, to, n);                                  \
}                                                                                           \
static int name##_queued(void)                                                              \
{                                                                                           \
    return xen_console_##name##_queued(&shared.page);                                       \
}
RING_(in)
RING_(out)

/* The places from the table of io/console.h. */
static const struct stream rings[] = {
    { { in_write, NULL }, { in_read, NULL, NULL }, { in_queued, NULL }, 0, 1024, 3076, 3072, 0 },
    { { out_write, NULL }, { out_read, NULL, NULL }, { out_queued, NULL }, 1024, 2048, 3084, 3080, 0 }
};

static void each_function_does_what_the_model_does(void **state)
{
    unsigned int i;

    (void)state;
    for (i = 0; i < COUNT(rings); i++) {
        check_stream(&rings[i], STEPS);
        check_stream_edges(&rings[i]);
    }
}

static void the_other_ring_does_not_matter(void **state)
{
    unsigned char byte = 5;
    unsigned int i;

    (void)state;
    for (i = 0; i < COUNT(rings); i++) {
        memset(&shared, 0, sizeof(shared));
        set(shared.bytes + rings[!i].prod, rings[!i].size + 1);
        check_at(rings[!i].count[0](), XEN_BYTE_RING_EINDEX, i);
        check_at(rings[i].put[0](&byte, 1), 1, i);
        check_at(rings[i].count[0](), 1, i);
        check_at(rings[i].get[0](&byte, 1), 1, i);
        check_at(rings[i].count[0](), 0, i);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_function_does_what_the_model_does),
        cmocka_unit_test(the_other_ring_does_not_matter)
    };

    return cmocka_run_group_tests_name("console", tests, NULL, NULL);
}
