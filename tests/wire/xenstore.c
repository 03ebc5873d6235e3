/* SPDX-License-Identifier: MIT */
#include "xen/io/xs_wire.h"
#include "xen/io/xenbus.h"
#include "xen/io/protocols.h"
#include "wire.h"

/* all: 0b000000 24232221 34333231 08000000 64657600 76616c75 */
struct write {
    struct xsd_sockmsg head;
    char payload[8];
};
MESSAGE(struct write, xenstore_write) = {
    .head = { .type = XS_WRITE, .req_id = 0x21222324, .tx_id = 0x31323334, .len = 8 },
    .payload = { 'd', 'e', 'v', '\0', 'v', 'a', 'l', 'u' }
};

/* The types of messages that a guest sends or gets most. */
/* all: 01 02 04 05 06 07 0b 0c 0d 0f 10 */
MESSAGE(uint8_t, xenstore_types)[] = {
    XS_DIRECTORY, XS_READ, XS_WATCH, XS_UNWATCH, XS_TRANSACTION_START, XS_TRANSACTION_END,
    XS_WRITE, XS_MKDIR, XS_RM, XS_WATCH_EVENT, XS_ERROR
};

/* all: 10*1024 20*1024 34333231 44434241 54535251 64636261 03000000 01000000 02000000 a4a3a2a1 */
#define EIGHT(c)        c, c, c, c, c, c, c, c
#define KILOBYTE(c)     EIGHT(EIGHT(EIGHT(c))), EIGHT(EIGHT(EIGHT(c)))
MESSAGE(struct xenstore_domain_interface, xenstore_page) = {
    .req             = { KILOBYTE(0x10) },
    .rsp             = { KILOBYTE(0x20) },
    .req_cons        = 0x31323334,
    .req_prod        = 0x41424344,
    .rsp_cons        = 0x51525354,
    .rsp_prod        = 0x61626364,
    .server_features = XENSTORE_SERVER_FEATURE_RECONNECTION | XENSTORE_SERVER_FEATURE_ERROR,
    .connection      = XENSTORE_RECONNECT,
    .error           = XENSTORE_ERROR_RINGIDX,
    .evtchn_port     = 0xa1a2a3a4
};

/* The node `state`: a digit. */
/* all: 30 31 32 33 34 35 36 37 38 */
MESSAGE(char, xenbus_states)[] = {
    '0' + XenbusStateUnknown, '0' + XenbusStateInitialising, '0' + XenbusStateInitWait,
    '0' + XenbusStateInitialised, '0' + XenbusStateConnected, '0' + XenbusStateClosing,
    '0' + XenbusStateClosed, '0' + XenbusStateReconfiguring, '0' + XenbusStateReconfigured
};

/*
 * The node `protocol`: "x86_32-abi", "x86_64-abi", "arm-abi".
 *
 * x86_32: 7838365f33322d61626900
 * x86_64: 7838365f36342d61626900
 * arm32,arm64: 61726d2d61626900
 */
#ifdef XEN_IO_PROTO_ABI_NATIVE
MESSAGE(char, xenstore_protocol)[] = XEN_IO_PROTO_ABI_NATIVE;
#endif
