/* SPDX-License-Identifier: MIT */
/*
 * What libxenguest does with the registers of a suspended PV guest: edx has the frame number of
 * the start_info page of a guest of either width.
 */
#include <stdint.h>
#include <xen/xen.h>
#include <xen/foreign/x86_32.h>
#include <xen/foreign/x86_64.h>

union any_context {
    vcpu_guest_context_x86_64_t x64;
    vcpu_guest_context_x86_32_t x32;
};

uint64_t f(const struct vcpu_guest_context_x86_64 *c)
{
    return c->user_regs.edx;
}

uint64_t frame(const union any_context *c, unsigned int width)
{
    return width == 8 ? c->x64.user_regs.edx : c->x32.user_regs.edx;
}

void set_frame(union any_context *c, unsigned int width, uint64_t mfn)
{
    if (width == 8)
        c->x64.user_regs.edx = mfn;
    else
        c->x32.user_regs.edx = (uint32_t)mfn;
}
