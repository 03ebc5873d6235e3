/* SPDX-License-Identifier: MIT */
#include "xen/hvm/save.h"
#include "wire.h"

/* others: 1211 2221 34333231 */
MESSAGE(struct hvm_save_descriptor, save_descriptor) = {
    .typecode = 0x1112,
    .instance = 0x2122,
    .length   = 0x31323334
};

#if defined(XEN_ABI_X86)
/* x86_32,x86_64: 11 12 13 14 a5 6a 15 16 */
MESSAGE(struct hvm_hw_vpic, save_pic) = {
    .irr          = 0x11,
    .imr          = 0x12,
    .isr          = 0x13,
    .irq_base     = 0x14,
    .init_state   = 0x5,
    .priority_add = 0xa,
    .poll         = 1,
    .rotate_on_auto_eoi = 1,
    .special_mask_mode  = 1,
    .is_master    = 1,
    .elcr         = 0x15,
    .int_output   = 0x16
};

/* x86_32,x86_64: 41 ad 01 00*4 42 */
MESSAGE(union vioapic_redir_entry, save_ioapic_entry) = {
    .fields = {
        .vector        = 0x41,
        .delivery_mode = 5,
        .dest_mode     = 1,
        .polarity      = 1,
        .trig_mode     = 1,
        .mask          = 1,
        .dest_id       = 0x42
    }
};

/* x86_32,x86_64: 00*1016 41 0b 0080 54535251 01000000 00*4 */
MESSAGE(struct hvm_hw_cpu, save_cpu) = {
    .pending_vector      = 0x41,
    .pending_type        = 3,
    .pending_error_valid = 1,
    .pending_valid       = 1,
    .error_code          = 0x51525354,
    .flags               = XEN_X86_FPU_INITIALISED
};
#endif
