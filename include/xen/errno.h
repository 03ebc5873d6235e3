/* SPDX-License-Identifier: MIT */
/*
 * errno.h - error numbers of Xen's hypercalls (XEN_EPERM ...), independent of the system's errno.
 *
 * Contract: a hypercall that fails returns one of these numbers, negated. Responses of
 *           device back ends and xenstore use the same numbers or names, as their headers
 *           say. The header can be included in two ways:
 *           - Alone: it defines enum xen_errno with XEN_EPERM and so on, once.
 *           - With a macro XEN_ERRNO(name, value) defined before: it expands that macro
 *             once for each error and undefines it. This works as often as wanted:
 *
 *               #define XEN_ERRNO(name, value) { value, #name },
 *               #include "errno.h"
 *
 *           EWOULDBLOCK has the same value as EAGAIN, and EDEADLOCK as EDEADLK, so the
 *           list must not become the labels of a switch statement.
 * Layout:   the numbers are the same on every ABI, whatever numbers the guest itself uses.
 *
 * In assembly: alone, it defines symbols (.equ XEN_EPERM, 1) until interface version
 * 0x00040600, and nothing since 0x00040700. Since then the includer defines XEN_ERRNO.
 *
 * The meanings below are the general ones. Each operation lists its own errors.
 */
#if !defined(XEN_ERRNO) && !defined(__XEN_PUBLIC_ERRNO_H__)
# define __XEN_PUBLIC_ERRNO_H__
#include "abi.h"
# if !defined(XEN_ABI_ASSEMBLER)
#  define XEN_ERRNO_ENUM_
#  define XEN_ERRNO(name, value) XEN_##name = (value),
XEN_ABI_EXT enum xen_errno {
# elif __XEN_INTERFACE_VERSION__ < 0x00040700
#  define XEN_ERRNO(name, value) .equ XEN_##name, value
# endif
#endif

#if defined(XEN_ERRNO)
XEN_ERRNO(EPERM,          1)   /* the caller is not allowed to do this */
XEN_ERRNO(ENOENT,         2)   /* no such entry, name or object */
XEN_ERRNO(ESRCH,          3)   /* no such domain */
XEN_ERRNO(EIO,            5)   /* input or output failed */
XEN_ERRNO(ENXIO,          6)   /* no such device or address */
XEN_ERRNO(E2BIG,          7)   /* argument too large, or too many elements */
XEN_ERRNO(ENOEXEC,        8)   /* not an image that can be executed */
XEN_ERRNO(EBADF,          9)   /* not an open handle */
XEN_ERRNO(ECHILD,        10)   /* no child process */
XEN_ERRNO(EAGAIN,        11)   /* not possible now, try again */
XEN_ERRNO(EWOULDBLOCK,   11)   /* same as EAGAIN; since 4.7 */
XEN_ERRNO(ENOMEM,        12)   /* not enough memory */
XEN_ERRNO(EACCES,        13)   /* access to this object is denied */
XEN_ERRNO(EFAULT,        14)   /* Xen cannot read or write memory of the caller */
XEN_ERRNO(EBUSY,         16)   /* in use */
XEN_ERRNO(EEXIST,        17)   /* exists already */
XEN_ERRNO(EXDEV,         18)   /* not the same device or domain */
XEN_ERRNO(ENODEV,        19)   /* no such device */
XEN_ERRNO(ENOTDIR,       20)   /* not a directory; since 4.15 */
XEN_ERRNO(EISDIR,        21)   /* is a directory; since 4.7 */
XEN_ERRNO(EINVAL,        22)   /* invalid argument */
XEN_ERRNO(ENFILE,        23)   /* too many open in the whole system */
XEN_ERRNO(EMFILE,        24)   /* too many open for this caller */
XEN_ERRNO(ENOSPC,        28)   /* no space, or no free number left */
XEN_ERRNO(EROFS,         30)   /* read-only; since 4.7 */
XEN_ERRNO(EMLINK,        31)   /* too many links */
XEN_ERRNO(EDOM,          33)   /* argument outside of the domain of a function */
XEN_ERRNO(ERANGE,        34)   /* value out of range, or result too large */
XEN_ERRNO(EDEADLK,       35)   /* would deadlock */
XEN_ERRNO(EDEADLOCK,     35)   /* same as EDEADLK; since 4.7 */
XEN_ERRNO(ENAMETOOLONG,  36)   /* name too long */
XEN_ERRNO(ENOLCK,        37)   /* no lock available */
XEN_ERRNO(ENOSYS,        38)   /* no such hypercall or operation */
XEN_ERRNO(ENOTEMPTY,     39)   /* directory not empty; since 4.7 */
XEN_ERRNO(ENODATA,       61)   /* no data available */
XEN_ERRNO(ETIME,         62)   /* the time has passed */
XEN_ERRNO(EBADMSG,       74)   /* malformed message */
XEN_ERRNO(EOVERFLOW,     75)   /* value too large for its type */
XEN_ERRNO(EILSEQ,        84)   /* invalid sequence of characters */
XEN_ERRNO(ENOTSOCK,      88)   /* not a socket */
XEN_ERRNO(EMSGSIZE,      90)   /* message too long; since 4.12 */
XEN_ERRNO(EOPNOTSUPP,    95)   /* operation exists, but is not supported here */
XEN_ERRNO(EADDRINUSE,    98)   /* address in use */
XEN_ERRNO(EADDRNOTAVAIL, 99)   /* address not available */
XEN_ERRNO(ENOBUFS,      105)   /* buffer too small, or no buffer left */
XEN_ERRNO(EISCONN,      106)   /* connected already */
XEN_ERRNO(ENOTCONN,     107)   /* not connected */
XEN_ERRNO(ETIMEDOUT,    110)   /* timed out */
XEN_ERRNO(ECONNREFUSED, 111)   /* no listener, connection refused; since 4.12 */
# undef XEN_ERRNO
#endif

#if defined(XEN_ERRNO_ENUM_)
# undef XEN_ERRNO_ENUM_
};
#endif
