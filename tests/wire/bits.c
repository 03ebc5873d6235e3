/* SPDX-License-Identifier: MIT */
/*
 * Every bit-field of every record: all bits of an element are 0 but those of one bit-field. run
 * compares the list of them with the snapshots.
 */
#include "xen/hvm/ioreq.h"
#include "xen/hvm/save.h"
#include "xen/platform.h"
#include "xen/trace.h"
#include "xen/vm_event.h"
#include "wire.h"

/*
 * others: 00*30 0f 00  00*30 10 00  00*30 20 00  00*30 40 00  00*30 80 00
 */
MESSAGE(struct ioreq, bits_ioreq)[] = {
    { .state = 0xf }, { .data_is_ptr = 1 }, { .dir = 1 }, { .df = 1 }, { ._pad1 = 1 }
};

/*
 * others: 00 010000 00*4  00 020000 00*4  00 0c0000 00*4  00 f0ffff 00*4
 */
MESSAGE(struct buf_ioreq, bits_buf_ioreq)[] = {
    { .pad = 1 }, { .dir = 1 }, { .size = 3 }, { .addr = 0xfffff }
};

/* others: 01000000 02000000 04000000 08000000 10000000 */
MESSAGE(struct xen_processor_flags, bits_processor_flags)[] = {
    { .bm_control = 1 }, { .bm_check = 1 }, { .has_cst = 1 }, { .power_setup_done = 1 },
    { .bm_rld_set = 1 }
};

/* others: ffffff0f 00*36  00000070 00*36  00000080 00*36 */
MESSAGE(struct t_rec, bits_trace)[] = {
    { .event = 0xfffffff }, { .extra_u32 = 7 }, { .cycles_included = 1 }
};

#ifdef __XEN_TOOLS__
/* others: ffff0f00 0000f0ff */
MESSAGE(struct vm_event_x86_selector_reg, tools_bits_selector)[] = {
    { .limit = 0xfffff }, { .ar = 0xfff }
};
#endif

#if defined(XEN_ABI_X86)
/*
 * x86_32,x86_64: 00*1016 ff000000 00*12  00*1016 00070000 00*12  00*1016 00080000 00*12
 *         00*1016 00f0ff7f 00*12  00*1016 00000080 00*12
 */
MESSAGE(struct hvm_hw_cpu, bits_cpu)[] = {
    { .pending_vector = 0xff }, { .pending_type = 7 }, { .pending_error_valid = 1 },
    { .pending_reserved = 0x7ffff }, { .pending_valid = 1 }
};

/*
 * x86_32,x86_64: 00*1008 ff000000 00*4  00*1008 00070000 00*4  00*1008 00080000 00*4
 *         00*1008 00f0ff7f 00*4  00*1008 00000080 00*4
 */
MESSAGE(struct hvm_hw_cpu_compat, bits_cpu_compat)[] = {
    { .pending_vector = 0xff }, { .pending_type = 7 }, { .pending_error_valid = 1 },
    { .pending_reserved = 0x7ffff }, { .pending_valid = 1 }
};

/*
 * x86_32,x86_64: 00*4 0f 00 0000  00*4 f0 00 0000
 *         00*4 00 01 0000  00*4 00 02 0000  00*4 00 04 0000  00*4 00 08 0000
 *         00*4 00 10 0000  00*4 00 20 0000  00*4 00 40 0000
 */
MESSAGE(struct hvm_hw_vpic, bits_pic)[] = {
    { .init_state = 0xf }, { .priority_add = 0xf },
    { .readsel_isr = 1 }, { .poll = 1 }, { .auto_eoi = 1 }, { .rotate_on_auto_eoi = 1 },
    { .special_fully_nested_mode = 1 }, { .special_mask_mode = 1 }, { .is_master = 1 }
};

/*
 * x86_32,x86_64: 00 07 00 00*5  00 08 00 00*5  00 10 00 00*5  00 20 00 00*5
 *         00 40 00 00*5  00 80 00 00*5  00 00 01 00*5  00 00 fe 00*5
 */
MESSAGE(union vioapic_redir_entry, bits_ioapic_entry)[] = {
    { .fields.delivery_mode = 7 }, { .fields.dest_mode = 1 }, { .fields.delivery_status = 1 },
    { .fields.polarity = 1 }, { .fields.remote_irr = 1 }, { .fields.trig_mode = 1 },
    { .fields.mask = 1 }, { .fields.reserve = 0x7f }
};
#endif
