/* SPDX-License-Identifier: MIT */
#include "xen/io/pciif.h"
#include "wire.h"

/*
 * all: 03000000
 *      04000000 fdffffff 14131211 24232221 34333231 44434241 54535251 64636261 74737271
 *      8281 9291 00*504 a2a1 b2b1
 *      07000000 feffffff c4c3c2c1 d4d3d2d1 e4e3e2e1
 */
MESSAGE(struct xen_pci_sharedinfo, pci_page) = {
    .flags  = XEN_PCIF_active | XEN_PCIB_AERHANDLER,
    .op     = {
        .cmd          = XEN_PCI_OP_enable_msix,
        .err          = XEN_PCI_ERR_access_denied,
        .domain       = 0x11121314,
        .bus          = 0x21222324,
        .devfn        = 0x31323334,
        .offset       = 0x41424344,
        .size         = 0x51525354,
        .value        = 0x61626364,
        .info         = 0x71727374,
        .msix_entries = {
            [0]   = { .vector = 0x8182, .entry = 0x9192 },
            [127] = { .vector = 0xa1a2, .entry = 0xb1b2 }
        }
    },
    .aer_op = {
        .cmd    = XEN_PCI_OP_aer_resume,
        .err    = -2,
        .domain = 0xc1c2c3c4,
        .bus    = 0xd1d2d3d4,
        .devfn  = 0xe1e2e3e4
    }
};

/* The node `magic`. */
/* all: 3700 */
MESSAGE(char, pci_magic)[] = XEN_PCI_MAGIC;
