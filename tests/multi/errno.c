/* SPDX-License-Identifier: MIT */
/* errno.h as a list and as the enumeration, each twice, in both orders. */
#include "multi.h"

/* as in <errno.h>: a name that is not in the list */
#define EPERM its own

#ifdef ENUM_FIRST
# include "xen/errno.h"
# include "xen/errno.h"
#endif

/* count the names and add up the numbers */
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
/* the macro is no longer defined, so this is the enumeration */
#ifdef XEN_ERRNO
# error "errno.h left XEN_ERRNO defined"
#endif
#include "xen/errno.h"
#include "xen/errno.h"

/* each number of the list equals that of the enumeration */
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
