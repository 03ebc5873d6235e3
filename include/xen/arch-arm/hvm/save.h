/* SPDX-License-Identifier: MIT */
/*
 * save.h - the records of an Arm domain in the stream of ../../hvm/save.h.
 *
 * Contract: none yet; Xen on Arm saves no such state.
 * Layout:   nothing.
 */
#ifndef __XEN_PUBLIC_HVM_SAVE_ARM_H__
#define __XEN_PUBLIC_HVM_SAVE_ARM_H__

#include "../../hvm/save.h"

#endif /* __XEN_PUBLIC_HVM_SAVE_ARM_H__ */
