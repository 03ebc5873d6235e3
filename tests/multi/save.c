/* SPDX-License-Identifier: MIT */
/* hvm/save.h: records of Xen and of the includer by name, and a CPU record in the old layout. */
#include "multi.h"

/* names of records that the includer uses for other things */
#define END     an end
#define CPU     a processor
#define MINE    mine
#define CODE    77

#ifdef ENUM_FIRST
# if defined(__i386__) || defined(__x86_64__)
#  include "xen/arch-x86/hvm/save.h"
# elif defined(__arm__) || defined(__aarch64__)
#  include "xen/arch-arm/hvm/save.h"
# endif
#endif
#include "xen/hvm/save.h"

struct mine {
    uint32_t value;
    char     text[8];
};
DECLARE_HVM_SAVE_TYPE(MINE, CODE, struct mine);
/* the old layout and the function that converts it exist only in Xen */
DECLARE_HVM_SAVE_TYPE_COMPAT(YOURS, 3 * 8 + 1, struct mine, struct none, no_function);

static HVM_SAVE_TYPE(MINE) mine = { 1, "object" };
static struct mine *const pointer = &mine;

SAME(1, mine_length, HVM_SAVE_LENGTH(MINE), 12u);
SAME(2, mine_code, HVM_SAVE_CODE(MINE), 77u);
SAME(3, mine_type, sizeof(HVM_SAVE_TYPE(MINE)), sizeof(struct mine));
SAME(4, yours_code, HVM_SAVE_CODE(YOURS), 25u);
#if !defined(_MSC_VER)
SAME(5, end_length, HVM_SAVE_LENGTH(END), 0u);
SAME(6, end_code, HVM_SAVE_CODE(END), 0u);
SAME(7, end_struct, sizeof(struct __HVM_SAVE_TYPE_END), 1u);
#endif

#if defined(__i386__) || defined(__x86_64__)
extern HVM_SAVE_TYPE(LAPIC_REGS) regs;
SAME(8, cpu_length, HVM_SAVE_LENGTH(CPU), 1032u);
SAME(9, cpu_code, HVM_SAVE_CODE(CPU), 2u);
SAME(10, regs_length, HVM_SAVE_LENGTH(LAPIC_REGS), sizeof(regs.data) + 0u);
SAME(11, tsc_code, HVM_SAVE_CODE(TSC_ADJUST), 19u);
SAME(12, cpu_layouts, sizeof(((struct __HVM_SAVE_TYPE_CPU *)0)->cpt), 2u);

static union {
    struct hvm_hw_cpu        now;
    struct hvm_hw_cpu_compat old;
    unsigned char            bytes[1032];
} cpu;

/* returns 0, or the number of the first check that fails */
static int old_cpu(void)
{
    unsigned int i;

    for (i = 0; i < sizeof(cpu.old); i++)
        cpu.bytes[i] = (unsigned char)(i * 7);
    cpu.old.tsc = 0x12345678u;
    cpu.old.pending_event = 0x80000b0eu;
    cpu.old.error_code = 0x9abcdef0u;
    if (_hvm_hw_fix_cpu(&cpu, sizeof(cpu.old)))
        return 1;
    for (i = 0; i < 1000; i++)
        if (cpu.bytes[i] != (unsigned char)(i * 7))
            return 2;
    if (cpu.now.tsc != 0x12345678u || cpu.now.msr_tsc_aux)
        return 3;
    if (cpu.now.pending_vector != 0x0e || cpu.now.pending_type != 3 ||
        !cpu.now.pending_error_valid || !cpu.now.pending_valid || cpu.now.pending_reserved)
        return 4;
    if (cpu.now.error_code != 0x9abcdef0u || cpu.now.flags != XEN_X86_FPU_INITIALISED)
        return 5;
    /* a record of the current size is unchanged */
    cpu.now.msr_tsc_aux = 6;
    if (_hvm_hw_fix_cpu(&cpu, sizeof(cpu.now)) || cpu.now.msr_tsc_aux != 6 ||
        cpu.now.tsc != 0x12345678u)
        return 6;
    return 0;
}
#else
static int old_cpu(void) { return 0; }
#endif

int main(void)
{
    return pointer->value != 1 ? 7 : old_cpu();
}
