/* SPDX-License-Identifier: MIT */
/* errno.h as a list, as the enumeration, and both again: in this order, and in the other. */
#include "multi.h"

/* as <errno.h> has it: no name of the list */
#define EPERM its own

#ifdef ENUM_FIRST
# include "xen/errno.h"
# include "xen/errno.h"
#endif

/* how many, and the sum of the numbers */
enum {
    count = 0
#define XEN_ERRNO(name, value) + 1
#include "xen/errno.h"
};
enum {
    sum = 0
#define XEN_ERRNO(name, value) + (value)
#include "xen/errno.h"
};
/* the macro is gone, so that this is the enumeration */
#ifdef XEN_ERRNO
# error "errno.h left XEN_ERRNO defined"
#endif
#include "xen/errno.h"
#include "xen/errno.h"

/* each number of the list is that of the enumeration */
enum {
    agree = 0
#define XEN_ERRNO(name, value) + (XEN_##name == (value))
#include "xen/errno.h"
};

extern const char *const names[];
const char *const names[] = {
#define XEN_ERRNO(name, value) #name,
#include "xen/errno.h"
    ""
};
struct pair { int number; const char *name; };
extern const struct pair pairs[];
const struct pair pairs[] = {
#define XEN_ERRNO(name, value) { XEN_##name, #name },
#include "xen/errno.h"
    { 0, "" }
};

SAME(1, errno_count, (int)count, 49);
SAME(2, errno_sum, (int)sum, 2033);
SAME(3, errno_agree, (int)agree, (int)count);
SAME(4, errno_names, sizeof(names) / sizeof(*names), count + 1u);
SAME(5, errno_pairs, sizeof(pairs) / sizeof(*pairs), count + 1u);
SAME(6, errno_first, (int)XEN_EPERM, 1);
SAME(7, errno_last, (int)XEN_ECONNREFUSED, 111);
SAME(8, errno_again, (int)XEN_EWOULDBLOCK, (int)XEN_EAGAIN);
