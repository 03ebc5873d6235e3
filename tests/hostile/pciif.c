/* SPDX-License-Identifier: MIT */
/*
 * usage: hostile-pciif [SECONDS]
 * The page of PCI passthrough between two threads. If both follow the protocol, each operation comes
 * back with its own result, in both directions at once, and no bit of the other end is lost. If one
 * rewrites the page, the other accepts only what keeps the rules.
 */
#include "hostile.h"
#include "xen/access/pciif.h"

static struct xen_pci_sharedinfo *page;

static void clean(void)
{
    memset(page, 0, sizeof(*page));
}

/* ---- both follow the protocol -------------------------------------------------------------- */

static uint32_t note;                   /* ordinary memory: written before an operation, read after it */

static void *back_end(void *arg)
{
    struct xen_pcie_aer_op aer;
    struct xen_pci_op op;
    uint32_t errors = 0, i;
    int32_t result;
    int open = 0, got;

    memset(&aer, 0, sizeof(aer));
    while (!is_done()) {
        got = xen_pciif_take_op(page, &op);
        if (got < 0)
            fault = "a right operation was refused";
        if (got == 1) {
            if (note != op.domain)
                fault = "what was written before an operation is not there";
            note = ~op.domain;
            op.err = (int32_t)op.domain;
            for (i = 0; i < op.value; i++)
                op.msix_entries[i].vector = (uint16_t)(op.msix_entries[i].entry ^ 0x5555);
            i = op.value;
            op.value = ~op.domain;
            xen_pciif_complete_op(page, &op, i);
        }
        if (open && xen_pciif_end_aer_op(page, &result)) {
            open = 0;
            if ((uint32_t)result != ~errors)
                fault = "an error has another result";
        }
        if (!open) {
            aer.cmd = XEN_PCI_OP_aer_resume;
            aer.devfn = ++errors;
            xen_pciif_start_aer_op(page, &aer);
            open = 1;
        }
        stumble();
    }
    return arg;
}

static void operations_come_back(void **state)
{
    unsigned long step, ended = 0, errors = 0;
    struct xen_pcie_aer_op aer;
    struct xen_pci_op op;
    uint32_t i, n;

    (void)state;
    clean();
    page->flags = XEN_PCIB_AERHANDLER;
    note = 0;
    begin(back_end);
    memset(&op, 0, sizeof(op));
    for (step = 1; goes_on(step, ended && errors); step++) {
        note = op.domain = (uint32_t)step;
        op.cmd = XEN_PCI_OP_enable_msix;
        op.value = n = step % 129;
        for (i = 0; i < n; i++)
            op.msix_entries[i].entry = (uint16_t)(step + i);
        xen_pciif_start_op(page, &op);
        while (!xen_pciif_end_op(page, &op)) {
            if (xen_pciif_take_aer_op(page, &aer) == 1) {
                errors++;
                xen_pciif_complete_aer_op(page, (int32_t)~aer.devfn);
            }
            stumble();
        }
        ended++;
        check_at((uint32_t)op.err, step, step);
        check_at(op.value, ~(uint32_t)step, step);
        check_at(note, ~(uint32_t)step, step);
        for (i = 0; i < n; i++)
            check_at(op.msix_entries[i].vector, ((step + i) & 0xffff) ^ 0x5555, i);
        if (!(xen_load32(&page->flags) & XEN_PCIB_AERHANDLER))
            fail_msg("a bit was lost in step %lu", step);
    }
    end();
    assert_true(ended && errors);
}

/* ---- one rewrites the page ----------------------------------------------------------------- */

static void *hostile_end(void *arg)
{
    static const uint32_t values[] = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 127, 128, 129, 4095, 4096, ~0u, 0x80000000u };
    uint32_t *words = (uint32_t *)(void *)page;
    uint32_t seed = 9;

    while (!is_done()) {
        unsigned int i;

        for (i = 0; i < 16; i++)
            xen_store32(words + next_random(&seed) / 8 % 10, values[next_random(&seed) % COUNT(values)]);
        for (i = 0; i < 4; i++)
            xen_store32(words + 138 + next_random(&seed) / 8 % 5, values[next_random(&seed) % COUNT(values)]);
        for (i = 0; i < 8; i++) {
            xen_store16((uint16_t *)(void *)(words + 10 + next_random(&seed) / 8 % 128), (uint16_t)next_random(&seed));
            xen_store16((uint16_t *)(void *)(words + 10 + next_random(&seed) / 8 % 128) + 1, (uint16_t)next_random(&seed));
        }
        stumble();
    }
    return arg;
}

static void an_operation_keeps_the_rules(void **state)
{
    unsigned long step, read = 0, msix = 0, none = 0, errors[8] = { 0 }, aer = 0;
    unsigned int i;

    (void)state;
    clean();
    begin(hostile_end);
    for (step = 1; goes_on(step, read && msix && none && aer && errors[2] && errors[4] && errors[5]); step++) {
        struct xen_pcie_aer_op detected;
        struct xen_pci_op op;
        int got;

        memset(&op, 0xa5, sizeof(op));
        got = xen_pciif_take_op(page, &op);
        if (got < 0) {
            if (got != -2 && got != -4 && got != -5)
                fail_msg("no such error: %d", got);
            errors[-got]++;
        } else if (got == 0) {
            none++;
        } else if (op.cmd <= XEN_PCI_OP_conf_write) {
            read++;
            if ((op.size != 1 && op.size != 2 && op.size != 4) || op.offset < 0 || op.offset > 4096 - op.size ||
                op.offset % op.size)
                fail_msg("%d bytes at %d", op.size, op.offset);
        } else if (op.cmd == XEN_PCI_OP_enable_msix) {
            msix++;
            if (op.value > SH_INFO_MAX_VEC)
                fail_msg("%u entries", op.value);
            for (i = 0; i < SH_INFO_MAX_VEC; i++)
                check_at(op.msix_entries[i].vector, i < op.value ? 0 : 0xa5a5, i);
        } else if (op.cmd > XEN_PCI_OP_disable_msix && op.cmd != XEN_PCI_OP_enable_multi_msi) {
            fail_msg("command %u", op.cmd);
        }
        if (got)
            xen_pciif_complete_op(page, &op, 128);

        got = xen_pciif_take_aer_op(page, &detected);
        if (got == 1) {
            aer++;
            if (detected.cmd < 6 || detected.cmd > 9 ||
                (detected.cmd == XEN_PCI_OP_aer_detected && (detected.err < 1 || detected.err > 3)))
                fail_msg("AER %u, state %d", detected.cmd, detected.err);
        }
        if (got)
            xen_pciif_complete_aer_op(page, 1);

        op.cmd = XEN_PCI_OP_conf_read;
        op.size = 1 << step % 2;
        if (xen_pciif_end_op(page, &op) && op.value >> 8 * op.size)
            fail_msg("%d bytes are %#x", op.size, op.value);
    }
    end();
    assert_true(read && msix && none && aer && errors[2] && errors[4] && errors[5]);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(operations_come_back),
        cmocka_unit_test(an_operation_keeps_the_rules),
    };
    int failed;

    page = (struct xen_pci_sharedinfo *)calloc(1, sizeof(*page));     /* of just its size */
    if (!page)
        return 2;
    failed = RUN("access/pciif.h, between two threads", tests);
    free(page);
    return failed;
}
