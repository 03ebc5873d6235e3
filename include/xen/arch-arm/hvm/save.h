/* SPDX-License-Identifier: MIT */
/*
 * save.h - saved state of an Arm domain's virtual hardware: no records are defined.
 *
 * Contract: none. Xen on Arm does not have the operations that ../../hvm/save.h names.
 * Layout:   nothing.
 */
#ifndef __XEN_PUBLIC_HVM_SAVE_ARM_H__
#define __XEN_PUBLIC_HVM_SAVE_ARM_H__

#include "../../hvm/save.h"

#endif /* __XEN_PUBLIC_HVM_SAVE_ARM_H__ */
