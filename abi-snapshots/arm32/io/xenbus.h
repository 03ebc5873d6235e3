/* SPDX-License-Identifier: MIT */
/* io/xenbus.h on arm32, written by `make snapshots`; check.h says what a line means. */
XEN_ABI_CONST(XenbusStateUnknown, 0)
XEN_ABI_CONST(XenbusStateInitialising, 1)
XEN_ABI_CONST(XenbusStateInitWait, 2)
XEN_ABI_CONST(XenbusStateInitialised, 3)
XEN_ABI_CONST(XenbusStateConnected, 4)
XEN_ABI_CONST(XenbusStateClosing, 5)
XEN_ABI_CONST(XenbusStateClosed, 6)
XEN_ABI_CONST(XenbusStateReconfiguring, 7)
XEN_ABI_CONST(XenbusStateReconfigured, 8)
XEN_ABI_ENUM(XenbusState)
