/* SPDX-License-Identifier: MIT */
#include "xen/io/tpmif.h"
#include "wire.h"

/* all: 14131211 01 21 00 31 44434241 54535251 */
struct tpm {
    struct tpmif_shared_page head;
    uint32_t grants[2];
};
MESSAGE(struct tpm, tpm_submit) = {
    .head   = {
        .length         = 0x11121314,
        .state          = TPMIF_STATE_SUBMIT,
        .locality       = 0x21,
        .nr_extra_pages = 0x31
    },
    .grants = { 0x41424344, 0x51525354 }
};

/*
 * x86_32,arm32: 14131211 24232221 3231 4241
 * others: 1413121100000000 24232221 3231 4241
 */
MESSAGE(struct tpmif_tx_interface, tpm_first_protocol) = {
    .ring = {
        { .req = { .addr = 0x11121314, .ref = 0x21222324, .unused = 0x3132, .size = 0x4142 } }
    }
};
