/* SPDX-License-Identifier: MIT */
/*
 * Checks which operations of PCI passthrough are accepted, and what goes through the page. The
 * offsets of the page are repeated here.
 */
#include "common.h"
#include "xen/access/pciif.h"

enum { SIZE = 572, FLAGS = 0, OP = 4, ENTRIES = 40, AER = 552, UNTOUCHED = 0xa5 };

static struct xen_pci_sharedinfo *page;         /* in memory of just its size */
static uint32_t seed;

static uint32_t word(unsigned int at)
{
    uint32_t value;

    memcpy(&value, (const unsigned char *)page + at, 4);
    return value;
}

static void set_word(unsigned int at, uint32_t value)
{
    memcpy((unsigned char *)page + at, &value, 4);
}

/* A right operation of the front end: what is not set is random. */
static void make(uint32_t flags, uint32_t cmd, uint32_t offset, uint32_t size, uint32_t value)
{
    fill_random(page, SIZE, &seed);
    set_word(FLAGS, flags);
    set_word(OP, cmd);
    set_word(OP + 20, offset);
    set_word(OP + 24, size);
    set_word(OP + 28, value);
}

static void check_take(int want, unsigned int step)
{
    struct xen_pci_op op;
    unsigned char before[SIZE];
    unsigned int i, n;
    int got;

    memset(&op, UNTOUCHED, sizeof(op));
    memcpy(before, page, SIZE);
    got = xen_pciif_take_op(page, &op);
    if (got != want)
        fail_msg("%d, not %d (step %u)", got, want, step);
    assert_memory_equal(before, page, SIZE);
    if (got == 0)
        return;
    check_at(op.cmd, word(OP), step);
    check_at(op.err, 0, step);
    check_at(op.domain, word(OP + 8), step);
    check_at(op.bus, word(OP + 12), step);
    check_at(op.devfn, word(OP + 16), step);
    check_at((uint32_t)op.offset, word(OP + 20), step);
    check_at((uint32_t)op.size, word(OP + 24), step);
    check_at(op.value, word(OP + 28), step);
    check_at(op.info, word(OP + 32), step);
    n = got == 1 && op.cmd == XEN_PCI_OP_enable_msix ? op.value : 0;
    for (i = 0; i < SH_INFO_MAX_VEC; i++) {
        check_at(op.msix_entries[i].vector, i < n ? 0 : UNTOUCHED * 0x101, i);
        check_at(op.msix_entries[i].entry, i < n ? word(ENTRIES + 4 * i) >> 16 : UNTOUCHED * 0x101, i);
    }
}

static void an_operation_is_there_if_its_bit_is_set(void **state)
{
    unsigned int flags;

    (void)state;
    for (flags = 0; flags < 16; flags++) {
        make(flags | 0xabcd0000u, XEN_PCI_OP_conf_read, 0, 4, 0);
        check_take(flags & 1 ? 1 : 0, flags);
    }
}

static void a_command_is_known(void **state)
{
    unsigned int cmd;

    (void)state;
    for (cmd = 0; cmd < 20; cmd++) {
        make(1, cmd, 0, 1, 0);
        check_take(cmd <= 5 || cmd == 10 ? 1 : XEN_PCI_ERR_not_implemented, cmd);
    }
    make(1, 0xffffffffu, 0, 1, 0);
    check_take(XEN_PCI_ERR_not_implemented, 0);
    make(1, 0x80000000u, 0, 1, 0);
    check_take(XEN_PCI_ERR_not_implemented, 0);
}

static void a_register_is_in_the_configuration_space(void **state)
{
    static const uint32_t offsets[] = {
        0, 1, 2, 3, 4, 5, 6, 255, 256, 4090, 4091, 4092, 4093, 4094, 4095, 4096, 4098, 4100, 0x7ffffffc,
        0x80000000u, 0xfffffffcu, 0xfffffffeu, 0xffffffffu
    };
    static const uint32_t sizes[] = { 0, 1, 2, 3, 4, 5, 8, 16, 0x100, 0x80000000u, 0xfffffffcu, 0xffffffffu };
    unsigned int i, j, write;

    (void)state;
    for (i = 0; i < COUNT(offsets); i++)
        for (j = 0; j < COUNT(sizes); j++)
            for (write = 0; write < 2; write++) {
                int right = (sizes[j] == 1 || sizes[j] == 2 || sizes[j] == 4) && offsets[i] % sizes[j] == 0 &&
                            offsets[i] < 4096;

                make(1, write, offsets[i], sizes[j], 0xffffffffu);
                check_take(right ? 1 : XEN_PCI_ERR_invalid_offset, i);
                make(1, XEN_PCI_OP_disable_msi, offsets[i], sizes[j], 0);   /* has none */
                check_take(1, i);
            }
}

static void entries_are_in_the_page(void **state)
{
    static const uint32_t more[] = { 256, 0x10000, 0x7fffffff, 0x80000000u, 0xffffffffu };
    unsigned int i;

    (void)state;
    for (i = 0; i < 256; i++) {
        make(5, XEN_PCI_OP_enable_msix, 7, 7, i);
        check_take(i <= 128 ? 1 : XEN_PCI_ERR_op_failed, i);
    }
    for (i = 0; i < COUNT(more); i++) {
        make(1, XEN_PCI_OP_enable_msix, 0, 0, more[i]);
        check_take(XEN_PCI_ERR_op_failed, i);
        make(1, XEN_PCI_OP_enable_msi, 0, 0, more[i]);
        check_take(1, i);
    }
}

static void a_result_goes_to_the_front_end(void **state)
{
    static const uint32_t numbers[] = { 0, 1, 2, 127, 128, 129, 0xffffffffu };
    unsigned char want[SIZE];
    struct xen_pci_op op;
    unsigned int i, n, flags;

    (void)state;
    for (i = 0; i < COUNT(numbers); i++)
        for (flags = 0; flags < 8; flags++) {
            make(flags | 0x5000, XEN_PCI_OP_enable_msix, 0, 0, 3);
            fill_random(&op, sizeof(op), &seed);
            memcpy(want, page, SIZE);
            want[FLAGS] = (unsigned char)(flags & 6);
            memcpy(want + OP + 4, &op.err, 4);
            memcpy(want + OP + 28, &op.value, 4);
            for (n = 0; n < SH_INFO_MAX_VEC && n < numbers[i]; n++)
                memcpy(want + ENTRIES + 4 * n, &op.msix_entries[n].vector, 2);
            xen_pciif_complete_op(page, &op, numbers[i]);
            assert_memory_equal(page, want, SIZE);
        }
}

/* Both ends in turn: what one starts, the other takes, and its result arrives. */
static void an_operation_comes_back(void **state)
{
    struct xen_pci_op op, taken;
    unsigned int n, i;

    (void)state;
    for (n = 0; n <= 129; n++) {
        unsigned int entries = n < 128 ? n : 128;

        fill_random(page, SIZE, &seed);
        fill_random(&op, sizeof(op), &seed);
        set_word(FLAGS, XEN_PCIB_AERHANDLER);
        op.cmd = XEN_PCI_OP_enable_msix;
        op.value = n;
        xen_pciif_start_op(page, &op);
        check_at(word(FLAGS), XEN_PCIB_AERHANDLER | XEN_PCIF_active, n);
        check_at(word(OP + 4), 0, n);
        assert_int_equal(xen_pciif_end_op(page, &op), 0);
        check_take(n <= 128 ? 1 : XEN_PCI_ERR_op_failed, n);
        assert_int_equal(xen_pciif_take_op(page, &taken), n <= 128 ? 1 : XEN_PCI_ERR_op_failed);
        check_at(taken.bus, op.bus, n);
        for (i = 0; n <= 128 && i < n; i++) {
            check_at(taken.msix_entries[i].entry, op.msix_entries[i].entry, i);
            taken.msix_entries[i].vector = (uint16_t)(i * 7 + 1);
        }
        for (; i < 128; i++)
            taken.msix_entries[i].vector = (uint16_t)(i * 7 + 1);
        taken.err = -7;
        taken.value = 0x12345678;
        xen_pciif_complete_op(page, &taken, 128);
        check_at(word(FLAGS), XEN_PCIB_AERHANDLER, n);
        op.msix_entries[127].vector = n < 128 ? 0xabc : 0;
        assert_int_equal(xen_pciif_end_op(page, &op), 1);
        assert_int_equal(op.err, -7);
        check_at(op.value, 0x12345678, n);
        for (i = 0; i < entries; i++)
            check_at(op.msix_entries[i].vector, i * 7 + 1, i);
        if (n < 128)
            check_at(op.msix_entries[127].vector, 0xabc, n);
    }
}

/* A register has no more bytes than were asked for, whatever the back end stores. */
static void a_register_has_its_size(void **state)
{
    static const uint32_t masks[] = { 0, 0xff, 0xffff, 0, 0xffffffffu };
    unsigned int size, cmd;

    (void)state;
    for (cmd = 0; cmd < 2; cmd++)
        for (size = 1; size <= 4; size *= 2) {
            struct xen_pci_op op;

            memset(&op, 0, sizeof(op));
            memset(page, 0, SIZE);
            op.cmd = cmd;
            op.size = (int32_t)size;
            op.offset = 64;
            xen_pciif_start_op(page, &op);
            check_at(word(OP + 20), 64, size);
            check_at(word(OP + 24), size, size);
            set_word(FLAGS, 0);
            set_word(OP + 28, 0x87654321u);
            assert_int_equal(xen_pciif_end_op(page, &op), 1);
            check_at(op.value, cmd ? 0x87654321u : 0x87654321u & masks[size], size);
        }
}

static void an_error_of_the_device_is_checked(void **state)
{
    static const struct {
        uint32_t cmd;
        int32_t err;
        int want;
    } steps[] = {
        { XEN_PCI_OP_aer_detected, 1, 1 }, { XEN_PCI_OP_aer_detected, 3, 1 },
        { XEN_PCI_OP_aer_detected, 0, XEN_PCI_ERR_op_failed }, { XEN_PCI_OP_aer_detected, 4, XEN_PCI_ERR_op_failed },
        { XEN_PCI_OP_aer_detected, -1, XEN_PCI_ERR_op_failed },
        { XEN_PCI_OP_aer_resume, 99, 1 }, { XEN_PCI_OP_aer_mmio, 0, 1 }, { XEN_PCI_OP_aer_slotreset, -1, 1 },
        { 5, 1, XEN_PCI_ERR_not_implemented }, { 10, 1, XEN_PCI_ERR_not_implemented },
        { 0, 1, XEN_PCI_ERR_not_implemented }, { 0xffffffffu, 1, XEN_PCI_ERR_not_implemented }
    };
    struct xen_pcie_aer_op op, taken;
    unsigned char before[SIZE];
    int32_t result;
    unsigned int i;

    (void)state;
    for (i = 0; i < COUNT(steps); i++) {
        fill_random(page, SIZE, &seed);
        fill_random(&op, sizeof(op), &seed);
        op.cmd = steps[i].cmd;
        op.err = steps[i].err;
        set_word(FLAGS, i % 2 ? XEN_PCIB_AERHANDLER : XEN_PCIF_active);
        assert_int_equal(xen_pciif_take_aer_op(page, &taken), 0);
        memcpy(before, page, SIZE);
        xen_pciif_start_aer_op(page, &op);
        before[FLAGS] |= XEN_PCIB_active;
        memcpy(before + AER, &op, sizeof(op));
        assert_memory_equal(page, before, SIZE);
        assert_int_equal(xen_pciif_take_aer_op(page, &taken), steps[i].want);
        assert_memory_equal(&taken, &op, sizeof(op));
        assert_int_equal(xen_pciif_end_aer_op(page, &result), 0);
        xen_pciif_complete_aer_op(page, (int32_t)i - 3);
        check_at(word(FLAGS), i % 2 ? XEN_PCIB_AERHANDLER : XEN_PCIF_active, i);
        assert_int_equal(xen_pciif_end_aer_op(page, &result), 1);
        assert_int_equal(result, (int)i - 3);
    }
}

static int make_the_page(void **state)
{
    (void)state;
    page = (struct xen_pci_sharedinfo *)malloc(SIZE);
    return page && sizeof(*page) == SIZE ? 0 : -1;
}

static int put_away(void **state)
{
    (void)state;
    free(page);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_operation_is_there_if_its_bit_is_set),
        cmocka_unit_test(a_command_is_known),
        cmocka_unit_test(a_register_is_in_the_configuration_space),
        cmocka_unit_test(entries_are_in_the_page),
        cmocka_unit_test(a_result_goes_to_the_front_end),
        cmocka_unit_test(an_operation_comes_back),
        cmocka_unit_test(a_register_has_its_size),
        cmocka_unit_test(an_error_of_the_device_is_checked),
    };

    return cmocka_run_group_tests_name("access/pciif.h", tests, make_the_page, put_away);
}
