/* SPDX-License-Identifier: MIT */
/* hvm/save.h on x86_32, written by `make snapshots`; check.h says what a line means. */
XEN_ABI_CALL(HVM_SAVE_LENGTH, (CPU), 0x408)
XEN_ABI_CALL(HVM_SAVE_CODE, (CPU), 2)
XEN_ABI_RECORD(struct hvm_save_descriptor, 8, 4)
XEN_ABI_FIELD(struct hvm_save_descriptor, typecode, 0, 2, uint16_t)
XEN_ABI_FIELD(struct hvm_save_descriptor, instance, 2, 2, uint16_t)
XEN_ABI_FIELD(struct hvm_save_descriptor, length, 4, 4, uint32_t)
#if !defined(_MSC_VER)
XEN_ABI_RECORD(struct hvm_save_end, 0, 1)
XEN_ABI_RECORD(struct __HVM_SAVE_TYPE_END, 1, 1)
XEN_ABI_FIELD(struct __HVM_SAVE_TYPE_END, t, 0, 0, struct hvm_save_end)
XEN_ABI_FIELD(struct __HVM_SAVE_TYPE_END, c, 0, 0, char [0])
XEN_ABI_FIELD(struct __HVM_SAVE_TYPE_END, cpt, 0, 1, char [1])
#endif
