/* SPDX-License-Identifier: MIT */
/* Macros that no snapshot can have: code without a header in access/, initializers, and what a consumer can replace. */
#define __XEN_TOOLS__ 1     /* so __XEN_INTERFACE_VERSION__ is the newest */
#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>
#include "common.h"
#include "xen/grant_table.h"
#include "xen/memory.h"
#include "xen/io/blkif.h"

#if defined(__i386__) || defined(__x86_64__)
#include "xen/arch-x86/xen-mca.h"

enum { RECORDS = 4 };

static struct mc_info info;
static uint16_t place[RECORDS], size[RECORDS] = { 48, 8, 520, 32 };   /* in bytes */

/* Records of different sizes, one behind the other: types 1, 2, 1, 0. What is behind them is no record. */
static void put_records(void)
{
    struct mcinfo_common common;
    uint16_t type[RECORDS] = { MC_TYPE_BANK, MC_TYPE_EXTENDED, MC_TYPE_BANK, MC_TYPE_GLOBAL };
    uint16_t i, at = 0;

    memset(&info, 0xff, sizeof(info));
    info.mi_nentries = RECORDS;
    for (i = 0; i < RECORDS; i++) {
        common.type = type[i];
        common.size = size[i];
        memcpy((char *)info.mi_data + at, &common, sizeof(common));
        place[i] = at;
        at = (uint16_t)(at + size[i]);
    }
}

static unsigned long offset_of(const struct mcinfo_common *record)
{
    return (unsigned long)((const char *)record - (const char *)info.mi_data);
}

static void each_record_of_a_machine_check_is_visited(void **state)
{
    struct mcinfo_common *record = x86_mcinfo_first(&info);
    unsigned int i;

    (void)state;
    put_records();
    check_at(x86_mcinfo_nentries(&info), RECORDS, 0);
    for (i = 0; i < RECORDS; i++, record = x86_mcinfo_next(record)) {
        check_at(offset_of(record), place[i], i);
        check_at(record->size, size[i], i);
    }
}

static void a_lookup_gives_the_first_record_of_a_type(void **state)
{
    struct mcinfo_common *found;
    struct mc_info *none = NULL;
    unsigned int n;

    (void)state;
    put_records();
    x86_mcinfo_lookup(found, &info, MC_TYPE_BANK);
    check_at(offset_of(found), place[0], 0);
    x86_mcinfo_lookup(found, &info, MC_TYPE_EXTENDED);
    check_at(offset_of(found), place[1], 0);
    x86_mcinfo_lookup(found, &info, MC_TYPE_GLOBAL);
    check_at(offset_of(found), place[3], 0);
    /* no record has the type, or only one behind the last */
    x86_mcinfo_lookup(found, &info, 0x100 | MC_TYPE_BANK);
    assert_null(found);
    x86_mcinfo_lookup(found, &info, MC_TYPE_RECOVERY);
    assert_null(found);
    for (n = 0; n < RECORDS; n++) {
        info.mi_nentries = n;
        x86_mcinfo_lookup(found, &info, MC_TYPE_GLOBAL);
        assert_null(found);
    }
    x86_mcinfo_lookup(found, none, MC_TYPE_BANK);
    assert_null(found);
}
#endif

static void a_uuid_has_the_bytes_of_its_text(void **state)
{
    const uint8_t bytes[16] = { 0x80, 0x91, 0xa2, 0xb3, 0xc4, 0xd5, 0xe6, 0xf7,
                                0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff };
    xen_uuid_t part = XEN_DEFINE_UUID_(0x8091a2b3, 0xc4d5, 0xe6f7, 0x8899, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff);
    xen_uuid_t whole = XEN_DEFINE_UUID(0x8091a2b3, 0xc4d5, 0xe6f7, 0x8899, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff);
    xen_uuid_t sum = XEN_DEFINE_UUID(0x80910000 | 0xa2b3, 0xc400 | 0xd5, 0xe600 | 0xf7, 0x8800 | 0x99,
                                     0xa0 | 0xa, 0xb0 | 0xb, 0xc0 | 0xc, 0xd0 | 0xd, 0xe0 | 0xe, 0xf0 | 0xf);

    (void)state;
    check_at(sizeof(part.a), sizeof(bytes), 0);
    assert_memory_equal(part.a, bytes, sizeof(bytes));
    assert_memory_equal(whole.a, bytes, sizeof(bytes));
    assert_memory_equal(sum.a, bytes, sizeof(bytes));
}

static void a_handle_as_an_argument_is_a_register(void **state)
{
    XEN_GUEST_HANDLE_PARAM(void) handle;
    void *address = &handle;

    (void)state;
    set_xen_guest_handle(handle, address);
    check_at(sizeof(handle), sizeof(void *), 0);
    assert_ptr_equal(handle.p, address);
#ifdef get_xen_guest_handle
    address = NULL;
    get_xen_guest_handle(address, handle);
    assert_ptr_equal(address, &handle);
#endif
}

static void a_grant_reference_of_a_shared_page_has_its_flag(void **state)
{
    uint64_t field = (uint64_t)0x12345678 << 32 | 0x9abcdef0;
    const uint64_t flag = (uint64_t)0x40000000 << 32;

    (void)state;
    XENMEM_SHARING_OP_FIELD_MAKE_GREF(field, field ? 0x81234567 : 0);
    check_at(field, flag | 0x81234567, 0);
    XENMEM_SHARING_OP_FIELD_MAKE_GREF(field, flag | 5);     /* a flag that is there already */
    check_at(field, flag | 5, 1);
}

static void a_status_has_a_text(void **state)
{
    static const char *const texts[] = GNTTABOP_error_msgs;
    const unsigned int n = sizeof(texts) / sizeof(*texts);
    unsigned int i, j;

    (void)state;
    check_at(n, 1 - GNTST_no_space, 0);
    for (i = 0; i < n; i++) {
        assert_true(texts[i][0] != '\0');
        for (j = 0; j < i; j++)
            assert_string_not_equal(texts[i], texts[j]);
    }
    assert_string_equal(texts[-GNTST_okay], "okay");
    assert_non_null(strstr(texts[-GNTST_bad_domain], "domain"));
    assert_non_null(strstr(texts[-GNTST_no_device_space], "IOMMU"));
    assert_non_null(strstr(texts[-GNTST_eagain], "again"));
}

/* The compiler compares the specifier with the type. */
static void a_specifier_of_printf_prints_the_whole_number(void **state)
{
    const xen_pfn_t frames[] = { (xen_pfn_t)-1, 0xbc };
    const xen_ulong_t numbers[] = { (xen_ulong_t)-1, 0xde };
    char text[64], expected[64];
    unsigned int i;

    (void)state;
    for (i = 0; i < 2; i++) {
        sprintf(text, "%" PRI_xen_pfn " %" PRIu_xen_pfn " %" PRI_xen_ulong, frames[i], frames[i], numbers[i]);
        sprintf(expected, "%" PRIx64 " %" PRIu64 " %" PRIx64, (uint64_t)frames[i], (uint64_t)frames[i],
                (uint64_t)numbers[i]);
        assert_string_equal(text, expected);
    }
}

static void a_virtual_device_has_16_bits(void **state)
{
    blkif_vdev_t device;

    (void)state;
    device = (blkif_vdev_t)-1;
    check_at(device, 0xffff, 0);
}

static void a_64_bit_integer_is_aligned_as_its_type_says(void **state)
{
    struct { char c; uint64_aligned_t number; } one;
    struct { char c; int64_aligned_t number; } two;
    struct { uint16_t n; uint8_t array[COMPAT_FLEX_ARRAY_DIM]; } three;

    (void)state;
    check_at((uintptr_t)&one.number - (uintptr_t)&one, 8, 0);
    check_at((uintptr_t)&two.number - (uintptr_t)&two, 8, 1);
    check_at((uintptr_t)&three.array - (uintptr_t)&three, 2, 2);
    check_at(sizeof(three), 2, 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#if defined(__i386__) || defined(__x86_64__)
        cmocka_unit_test(each_record_of_a_machine_check_is_visited),
        cmocka_unit_test(a_lookup_gives_the_first_record_of_a_type),
#endif
        cmocka_unit_test(a_uuid_has_the_bytes_of_its_text),
        cmocka_unit_test(a_handle_as_an_argument_is_a_register),
        cmocka_unit_test(a_grant_reference_of_a_shared_page_has_its_flag),
        cmocka_unit_test(a_status_has_a_text),
        cmocka_unit_test(a_specifier_of_printf_prints_the_whole_number),
        cmocka_unit_test(a_virtual_device_has_16_bits),
        cmocka_unit_test(a_64_bit_integer_is_aligned_as_its_type_says),
    };

    return cmocka_run_group_tests_name("macros", tests, NULL, NULL);
}
