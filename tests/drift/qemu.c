/* SPDX-License-Identifier: MIT */
/* Includes QEMU's copies of Xen's headers and the rings of its back end, for tests/drift/field. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define xen_mb()    __sync_synchronize()
#define xen_rmb()   __sync_synchronize()
#define xen_wmb()   __sync_synchronize()
#define barrier()   __sync_synchronize()

typedef uint32_t grant_ref_t;
typedef uint16_t domid_t;

#include "hw/xen/interface/grant_table.h"
#include "hw/xen/interface/io/blkif.h"
#include "hw/xen/interface/io/console.h"
#include "hw/xen/interface/io/fbif.h"
#include "hw/xen/interface/io/kbdif.h"
#include "hw/xen/interface/io/netif.h"
#include "hw/xen/interface/io/protocols.h"
#include "hw/xen/interface/io/ring.h"
#include "hw/xen/interface/io/usbif.h"
#include "hw/xen/interface/io/xenbus.h"
#include "hw/block/xen_blkif.h"
