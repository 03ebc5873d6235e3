/* SPDX-License-Identifier: MIT */
/*
 * ioreq.h - accesses of an HVM guest that a device model emulates, and where its ACPI is.
 *
 * Contract: two pages that Xen shares with each ioreq server (hvm/dm_op.h). In one, each
 *           VCPU has an ioreq: Xen fills it and notifies vp_eport, the VCPU waits until the
 *           device model has answered and notifies back. In the other, Xen leaves
 *           writes that need no answer.
 * Layout:   the same on every ABI.
 */
#ifndef _IOREQ_H_
#define _IOREQ_H_

#include "../abi.h"

/* ioreq.dir, buf_ioreq.dir */
#define IOREQ_WRITE             0
#define IOREQ_READ              1

/* ioreq.state, and who goes on from there; each writes the others' members before it. */
#define STATE_IOREQ_NONE        0  /* Xen: free */
#define STATE_IOREQ_READY       1  /* device model: a request */
#define STATE_IOREQ_INPROCESS   2  /* device model: it works on it */
#define STATE_IORESP_READY      3  /* Xen: the answer */

/* ioreq.type, buf_ioreq.type */
#define IOREQ_TYPE_PIO          0  /* addr is a port */
#define IOREQ_TYPE_COPY         1  /* addr is guest-physical memory */
#define IOREQ_TYPE_PCI_CONFIG   2  /* PCI configuration space, see addr; since 4.5 */
#define IOREQ_TYPE_TIMEOFFSET   7  /* data: seconds by which the guest set its clock */
#define IOREQ_TYPE_INVALIDATE   8  /* forget all mappings of the guest's memory */

/* buffered_iopage.buf_ioreq: 8 bytes each, and the pointers, are a page. */
#define IOREQ_BUFFER_SLOT_NUM   511

XEN_ABI_BEGIN

/*
 * ioreq: an access, and its answer. Since 4.0 so.
 *
 *   offset  size  field
 *        0     8  addr
 *        8     8  data
 *       16     4  count
 *       20     4  size
 *       24     4  vp_eport
 *       28     2  _pad0
 *       30     1  state: bits 0-3, data_is_ptr: 4, dir: 5, df: 6, _pad1: 7
 *       31     1  type
 *       32
 *
 * addr of IOREQ_TYPE_PCI_CONFIG: bits 63-48 segment, 47-40 bus, 39-35 device, 34-32
 * function, 31-0 offset.
 */
XEN_ABI_EXT struct ioreq {
    uint64_t addr;              /* Xen */
    uint64_t data;              /* Xen: to write, or its guest-physical address; model: as read */
    uint32_t count;             /* Xen: how often; model: how often it was done */
    uint32_t size;              /* Xen: bytes each time */
    uint32_t vp_eport;          /* Xen: event channel of the VCPU, of the model's domain */
    uint16_t _pad0;             /* ignored */
    uint8_t  state:4;           /* both: STATE_IO* */
    uint8_t  data_is_ptr:1;     /* Xen: data is an address */
    uint8_t  dir:1;             /* Xen: IOREQ_READ, IOREQ_WRITE */
    uint8_t  df:1;              /* Xen: 1: the addresses go down each time */
    uint8_t  _pad1:1;           /* ignored */
    uint8_t  type;              /* Xen: IOREQ_TYPE_* */
};
typedef struct ioreq ioreq_t;

/* shared_iopage: the first page, an ioreq for each VCPU. */
struct shared_iopage {
    struct ioreq vcpu_ioreq[1]; /* as many as the domain has VCPUs */
};
typedef struct shared_iopage shared_iopage_t;

/*
 * buf_ioreq: a write that waits. One of 8 bytes takes two, the second has the high half.
 *
 *   offset  size  field
 *        0     1  type
 *        1     3  pad: bit 0, dir: 1, size: 2-3, addr: 4-23
 *        4     4  data
 *        8
 *
 * Microsoft's rules begin anew where bit-fields change their type. There the fields
 * have one, in a union with `type`: no initialiser can name both. Flags that bring
 * these rules elsewhere are undone (gcc) or refused, by an array of a negative size.
 */
#if defined(_MSC_VER) || (defined(__MSVCRT__) && defined(__clang__))
XEN_ABI_EXT struct buf_ioreq {
    XEN_ABI_EXT union {
        uint8_t type;
        XEN_ABI_EXT struct {
            uint32_t :8;
            uint32_t pad:1;
            uint32_t dir:1;
            uint32_t size:2;
            uint32_t addr:20;
        };
    };
    uint32_t data;
};
#else
# if defined(XEN_ABI_X86) && defined(__GNUC__) && !defined(__clang__)
#  define XEN_IOREQ_RULES_ __attribute__((gcc_struct))
# else
#  define XEN_IOREQ_RULES_
# endif
XEN_ABI_EXT struct XEN_IOREQ_RULES_ buf_ioreq {
    uint8_t  type;              /* IOREQ_TYPE_* */
    uint8_t  pad:1;             /* ignored */
    uint8_t  dir:1;             /* IOREQ_WRITE */
    uint8_t  size:2;            /* binary logarithm of the bytes */
    uint32_t addr:20;           /* a port, or the low bits of a guest-physical address */
    uint32_t data;
};
# undef XEN_IOREQ_RULES_
#endif
extern char xen_abi_flags_move_bit_fields[sizeof(struct buf_ioreq) == 8 ? 1 : -1];
typedef struct buf_ioreq buf_ioreq_t;

/*
 * buffered_iopage: the second page, a ring. It is empty where both pointers are equal.
 * They grow for ever; slot p is p modulo IOREQ_BUFFER_SLOT_NUM, and Xen lowers both
 * together before they come around.
 */
struct buffered_iopage {
    uint32_t read_pointer;      /* device model: the next to read */
    uint32_t write_pointer;     /* Xen: the next to write */
    buf_ioreq_t buf_ioreq[IOREQ_BUFFER_SLOT_NUM];
};
typedef struct buffered_iopage buffered_iopage_t;

XEN_ABI_END

/*
 * I/O ports of an x86 guest's ACPI registers, and the length of one block. Which of
 * both places holds is HVM_PARAM_ACPI_IOPORTS_LOCATION; since 4.1.
 */
/* 0: as before 4.1 */
#define ACPI_PM1A_EVT_BLK_ADDRESS_V0    0x1f40
#define ACPI_PM1A_CNT_BLK_ADDRESS_V0    0x1f44
#define ACPI_PM_TMR_BLK_ADDRESS_V0      0x1f48
#define ACPI_GPE0_BLK_ADDRESS_V0        0x1f68
#define ACPI_GPE0_BLK_LEN_V0            0x08
/* 1: as QEMU has them */
#define ACPI_PM1A_EVT_BLK_ADDRESS_V1    0xb000
#define ACPI_PM1A_CNT_BLK_ADDRESS_V1    0xb004
#define ACPI_PM_TMR_BLK_ADDRESS_V1      0xb008
#define ACPI_GPE0_BLK_ADDRESS_V1        0xafe0
#define ACPI_GPE0_BLK_LEN_V1            0x04

/* Legacy names: place 0. */
#define ACPI_PM1A_EVT_BLK_ADDRESS       ACPI_PM1A_EVT_BLK_ADDRESS_V0
#define ACPI_PM1A_CNT_BLK_ADDRESS       ACPI_PM1A_CNT_BLK_ADDRESS_V0
#define ACPI_PM_TMR_BLK_ADDRESS         ACPI_PM_TMR_BLK_ADDRESS_V0
#define ACPI_GPE0_BLK_ADDRESS           ACPI_GPE0_BLK_ADDRESS_V0
#define ACPI_GPE0_BLK_LEN               ACPI_GPE0_BLK_LEN_V0

#endif /* _IOREQ_H_ */
