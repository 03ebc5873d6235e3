/* SPDX-License-Identifier: MIT */
/* cpufeatureset.h as a list and as the enumeration, each twice, in both orders. */
#include "multi.h"

/* a name of the includer, which is not in the list */
#define FPU     its own
#define LM      its own

#ifdef ENUM_FIRST
# include "xen/arch-x86/cpufeatureset.h"
# include "xen/arch-x86/cpufeatureset.h"
#endif

/* count the names and add up the numbers; the macro stays until the includer undefines it */
enum {
    count = 0
#define XEN_CPUFEATURE(name, value) + 1
#include "xen/arch-x86/cpufeatureset.h"
};
enum {
    twice = 0
#include "xen/arch-x86/cpufeatureset.h"
#include "xen/arch-x86/cpufeatureset.h"
};
#undef XEN_CPUFEATURE
enum {
    sum = 0
#define XEN_CPUFEATURE(name, value) + (value)
#include "xen/arch-x86/cpufeatureset.h"
#undef XEN_CPUFEATURE
};

#include "xen/arch-x86/cpufeatureset.h"
#include "xen/arch-x86/cpufeatureset.h"
#ifdef XEN_CPUFEATURE
# error "cpufeatureset.h left its own XEN_CPUFEATURE defined"
#endif

/* each number of the list equals that of the enumeration */
enum {
    agree = 0
#define XEN_CPUFEATURE(name, value) + (XEN_X86_FEATURE_##name == (value))
#include "xen/arch-x86/cpufeatureset.h"
#undef XEN_CPUFEATURE
};

struct pair { int number; const char *name; };
extern const struct pair pairs[];
const struct pair pairs[] = {
#define XEN_CPUFEATURE(name, value) { value, #name },
#include "xen/arch-x86/cpufeatureset.h"
#undef XEN_CPUFEATURE
    { 0, "" }
};

SAME(1, feature_count, (int)count, 286);
SAME(2, feature_twice, (int)twice, 2 * 286);
SAME(3, feature_sum, (int)sum, 68745);
SAME(4, feature_agree, (int)agree, (int)count);
SAME(5, feature_pairs, sizeof(pairs) / sizeof(*pairs), count + 1u);
SAME(6, feature_first, (int)XEN_X86_FEATURE_FPU, 0);
SAME(7, feature_digit, (int)XEN_X86_FEATURE_3DNOW, 95);
SAME(8, feature_last, (int)XEN_X86_FEATURE_TSA_L1_NO, 18 * 32 + 2);
