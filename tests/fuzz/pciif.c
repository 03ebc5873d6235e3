/* SPDX-License-Identifier: MIT */
/*
 * Fuzzes access/pciif.h with any page. A model reads it one byte at a time, at the offsets of the
 * protocol. Each function changes only the bytes of its own.
 *
 * Input:  what % 4 (0: the back end takes an operation; 1: the front end ends one; 2: the front end
 *         takes an AER operation; 3: the back end ends one), the number of entries (1 byte), size % 4,
 *         then the page, repeated to its end
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "xen/access/pciif.h"

enum { SIZE = 572, OP = 4, ENTRIES = 40, AER = 552, BEGIN = 3 };

#define REQUIRE(what)   do { if (!(what)) __builtin_trap(); } while (0)

static unsigned char *bytes, before[SIZE];

static uint32_t word(unsigned int at)
{
    return before[at] | (uint32_t)before[at + 1] << 8 | (uint32_t)before[at + 2] << 16 |
           (uint32_t)before[at + 3] << 24;
}

static int model(void)
{
    uint32_t cmd = word(OP), offset = word(OP + 20), size = word(OP + 24);

    if (!(before[0] & 1))
        return 0;
    if (cmd > 5 && cmd != 10)
        return XEN_PCI_ERR_not_implemented;
    if (cmd <= 1)
        return (size == 1 || size == 2 || size == 4) && offset % size == 0 && offset < 4096 ?
               1 : XEN_PCI_ERR_invalid_offset;
    return cmd == 4 && word(OP + 28) > 128 ? XEN_PCI_ERR_op_failed : 1;
}

static void check_take(struct xen_pci_sharedinfo *page, unsigned int entries)
{
    struct xen_pci_op op;
    uint32_t i, n;
    int got;

    memset(&op, 0xa5, sizeof(op));
    got = xen_pciif_take_op(page, &op);
    REQUIRE(got == model());
    REQUIRE(memcmp(bytes, before, SIZE) == 0);
    if (!got)
        return;
    REQUIRE(op.cmd == word(OP) && op.err == 0);
    REQUIRE(memcmp(&op.domain, before + OP + 8, 28) == 0);      /* up to `info` */
    n = got == 1 && op.cmd == XEN_PCI_OP_enable_msix ? op.value : 0;
    for (i = 0; i < SH_INFO_MAX_VEC; i++) {
        REQUIRE(op.msix_entries[i].vector == (i < n ? 0 : 0xa5a5));
        REQUIRE(op.msix_entries[i].entry == (i < n ? word(ENTRIES + 4 * i) >> 16 : 0xa5a5));
        op.msix_entries[i].vector = (uint16_t)(i + 1);
    }
    op.err = -3;
    op.value = 0x87654321u;
    xen_pciif_complete_op(page, &op, entries);
    before[0] &= 0xfe;
    memcpy(before + OP + 4, &op.err, 4);
    memcpy(before + OP + 28, &op.value, 4);
    for (i = 0; i < entries && i < SH_INFO_MAX_VEC; i++) {
        before[ENTRIES + 4 * i] = (unsigned char)(i + 1);
        before[ENTRIES + 4 * i + 1] = 0;
    }
    REQUIRE(memcmp(bytes, before, SIZE) == 0);
}

static void check_end(struct xen_pci_sharedinfo *page, unsigned int entries, unsigned int size)
{
    struct xen_pci_op op;
    uint32_t i;

    memset(&op, 0xa5, sizeof(op));
    op.cmd = entries % 7;
    op.value = entries;
    op.size = size ? (int32_t)size : 4;
    if (before[0] & 1) {
        REQUIRE(xen_pciif_end_op(page, &op) == 0 && op.value == entries);
    } else {
        REQUIRE(xen_pciif_end_op(page, &op) == 1);
        REQUIRE((uint32_t)op.err == word(OP + 4));
        REQUIRE(op.value == (op.cmd == 0 && size ? word(OP + 28) & ((1u << 8 * size) - 1) : word(OP + 28)));
        for (i = 0; i < SH_INFO_MAX_VEC; i++)
            REQUIRE(op.msix_entries[i].vector ==
                    (op.cmd == XEN_PCI_OP_enable_msix && i < entries ? word(ENTRIES + 4 * i) & 0xffff : 0xa5a5));
        xen_pciif_start_op(page, &op);
        REQUIRE(bytes[0] == (before[0] | 1) && memcmp(bytes + AER, before + AER, 20) == 0);
        return;
    }
    REQUIRE(memcmp(bytes, before, SIZE) == 0);
}

static void check_aer(struct xen_pci_sharedinfo *page)
{
    uint32_t cmd = word(AER), state = word(AER + 4);
    struct xen_pcie_aer_op op;
    int got = xen_pciif_take_aer_op(page, &op);

    if (!(before[0] & 4)) {
        REQUIRE(got == 0);
        return;
    }
    REQUIRE(got == (cmd < 6 || cmd > 9 ? XEN_PCI_ERR_not_implemented :
                    cmd == 6 && (state < 1 || state > 3) ? XEN_PCI_ERR_op_failed : 1));
    REQUIRE(memcmp(&op, before + AER, 20) == 0);
    xen_pciif_complete_aer_op(page, 5);
    before[0] &= 0xfb;
    memcpy(before + AER + 4, "\5\0\0\0", 4);
    REQUIRE(memcmp(bytes, before, SIZE) == 0);
}

static void check_aer_end(struct xen_pci_sharedinfo *page)
{
    struct xen_pcie_aer_op op;
    int32_t result = 77;
    int got = xen_pciif_end_aer_op(page, &result);

    REQUIRE(got == !(before[0] & 4));
    REQUIRE((uint32_t)result == (got ? word(AER + 4) : 77));
    memcpy(&op, before + OP, sizeof(op));
    xen_pciif_start_aer_op(page, &op);
    before[0] |= 4;
    memcpy(before + AER, &op, sizeof(op));
    REQUIRE(memcmp(bytes, before, SIZE) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct xen_pci_sharedinfo *page;
    unsigned int i;

    if (size < BEGIN + 1)
        return 0;
    bytes = (unsigned char *)malloc(SIZE);          /* in memory of just its size */
    if (!bytes || sizeof(*page) != SIZE)
        abort();
    for (i = 0; i < SIZE; i++)
        bytes[i] = before[i] = data[BEGIN + i % (size - BEGIN)];
    page = (struct xen_pci_sharedinfo *)(void *)bytes;
    switch (data[0] % 4) {
    case 0: check_take(page, data[1]); break;
    case 1: check_end(page, data[1], data[2] % 4); break;
    case 2: check_aer(page); break;
    case 3: check_aer_end(page); break;
    }
    free(bytes);
    return 0;
}
