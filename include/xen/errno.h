/* SPDX-License-Identifier: MIT */
/*
 * errno.h - the error numbers of hypercalls, of devices and of the store.
 *
 * Contract: a hypercall returns the number negated. Included alone, it defines
 *           enum xen_errno with XEN_EPERM ... once. Included with a macro
 *           XEN_ERRNO(name, value) defined, it is only the list: the macro is
 *           expanded for each number and undefined at the end, as often as wanted:
 *
 *               #define XEN_ERRNO(name, value) { value, #name },
 *               #include "errno.h"
 *
 *           EWOULDBLOCK and EDEADLOCK repeat the value of the line before: no
 *           two labels of one switch.
 * Layout:   the same on every ABI, whatever the guest's own numbers are.
 *
 * In assembly: alone, it gives symbols (.equ XEN_EPERM, 1) before 0x00040700 and
 * nothing since: from there on the includer's XEN_ERRNO says what each line becomes.
 */
#if !defined(XEN_ERRNO) && !defined(__XEN_PUBLIC_ERRNO_H__)
# define __XEN_PUBLIC_ERRNO_H__
# include "abi.h"
# if !defined(__ASSEMBLY__)
#  define XEN_ERRNO_ENUM_
#  define XEN_ERRNO(name, value) XEN_##name = (value),
XEN_ABI_EXT enum xen_errno {
# elif __XEN_INTERFACE_VERSION__ < 0x00040700
#  define XEN_ERRNO(name, value) .equ XEN_##name, value
# endif
#endif

#if defined(XEN_ERRNO)
XEN_ERRNO(EPERM,          1)   /* the caller may not do this */
XEN_ERRNO(ENOENT,         2)   /* no such name or entry */
XEN_ERRNO(ESRCH,          3)   /* no such domain */
XEN_ERRNO(EIO,            5)   /* the device or the memory failed */
XEN_ERRNO(ENXIO,          6)   /* no such device or address */
XEN_ERRNO(E2BIG,          7)   /* more was asked than fits */
XEN_ERRNO(ENOEXEC,        8)   /* not an image that can run */
XEN_ERRNO(EBADF,          9)   /* not a handle that is open */
XEN_ERRNO(ECHILD,        10)   /* no child to wait for */
XEN_ERRNO(EAGAIN,        11)   /* not now: try again */
XEN_ERRNO(EWOULDBLOCK,   11)   /* EAGAIN */
XEN_ERRNO(ENOMEM,        12)   /* no memory left */
XEN_ERRNO(EACCES,        13)   /* no permission for this object */
XEN_ERRNO(EFAULT,        14)   /* a buffer of the guest cannot be reached */
XEN_ERRNO(EBUSY,         16)   /* in use */
XEN_ERRNO(EEXIST,        17)   /* exists already */
XEN_ERRNO(EXDEV,         18)   /* not the same device or domain */
XEN_ERRNO(ENODEV,        19)   /* no such device */
XEN_ERRNO(ENOTDIR,       20)   /* not a directory, since 4.15 */
XEN_ERRNO(EISDIR,        21)   /* a directory, since 4.7 */
XEN_ERRNO(EINVAL,        22)   /* an argument makes no sense */
XEN_ERRNO(ENFILE,        23)   /* too many open in the whole system */
XEN_ERRNO(EMFILE,        24)   /* too many open for one client */
XEN_ERRNO(ENOSPC,        28)   /* no room or no free number left */
XEN_ERRNO(EROFS,         30)   /* read-only, since 4.7 */
XEN_ERRNO(EMLINK,        31)   /* too many links */
XEN_ERRNO(EDOM,          33)   /* outside of a function's domain */
XEN_ERRNO(ERANGE,        34)   /* the result does not fit */
XEN_ERRNO(EDEADLK,       35)   /* would wait for itself */
XEN_ERRNO(EDEADLOCK,     35)   /* EDEADLK */
XEN_ERRNO(ENAMETOOLONG,  36)   /* the name is too long */
XEN_ERRNO(ENOLCK,        37)   /* no locks left */
XEN_ERRNO(ENOSYS,        38)   /* no such hypercall or operation */
XEN_ERRNO(ENOTEMPTY,     39)   /* the directory is not empty, since 4.7 */
XEN_ERRNO(ENODATA,       61)   /* there is nothing to return */
XEN_ERRNO(ETIME,         62)   /* the time has passed */
XEN_ERRNO(EBADMSG,       74)   /* not a message of this kind */
XEN_ERRNO(EOVERFLOW,     75)   /* too large for its type */
XEN_ERRNO(EILSEQ,        84)   /* not a sequence of characters */
XEN_ERRNO(ENOTSOCK,      88)   /* not a socket */
XEN_ERRNO(EMSGSIZE,      90)   /* the message is too long, since 4.12 */
XEN_ERRNO(EOPNOTSUPP,    95)   /* known, but not supported here */
XEN_ERRNO(EADDRINUSE,    98)   /* the address is taken */
XEN_ERRNO(EADDRNOTAVAIL, 99)   /* the address cannot be used */
XEN_ERRNO(ENOBUFS,      105)   /* no buffer left */
XEN_ERRNO(EISCONN,      106)   /* connected already */
XEN_ERRNO(ENOTCONN,     107)   /* not connected */
XEN_ERRNO(ETIMEDOUT,    110)   /* no answer in time */
XEN_ERRNO(ECONNREFUSED, 111)   /* nobody listens, since 4.12 */
# undef XEN_ERRNO
#endif

#if defined(XEN_ERRNO_ENUM_)
# undef XEN_ERRNO_ENUM_
};
#endif
