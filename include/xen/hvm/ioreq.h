/* SPDX-License-Identifier: MIT */
/*
 * ioreq.h - I/O requests from Xen to a device model: accesses of an HVM guest to emulate.
 *
 * Contract: two pages that Xen shares with each ioreq server (dm_op.h says how a device model
 *           creates a server and maps its pages). The first page, shared_iopage, has an ioreq
 *           for each VCPU. Xen fills it in and sends an event to the device model; the VCPU
 *           waits until the device model has answered and sent an event back. The second
 *           page, buffered_iopage, is a ring in which Xen leaves requests that need no
 *           answer; a server can be created without it. The header also has the I/O ports
 *           of an x86 guest's ACPI registers.
 * Layout:   the same on every ABI.
 */
#ifndef _IOREQ_H_
#define _IOREQ_H_

#include "../abi.h"

/* ioreq.dir, buf_ioreq.dir */
#define IOREQ_WRITE             0
#define IOREQ_READ              1

/*
 * ioreq.state. A request passes through the states in this order; the device model may leave out
 * INPROCESS. Each side writes all other members first and the state last. If Xen sees an unknown
 * state, or sees the state go from INPROCESS back to READY, it crashes the domain.
 */
#define STATE_IOREQ_NONE        0  /* no request. Xen sets it when it has read the answer */
#define STATE_IOREQ_READY       1  /* Xen has written a request */
#define STATE_IOREQ_INPROCESS   2  /* the device model has taken the request */
#define STATE_IORESP_READY      3  /* the device model has written the answer */

/* ioreq.type, buf_ioreq.type */
#define IOREQ_TYPE_PIO          0  /* I/O port access: addr is the port */
#define IOREQ_TYPE_COPY         1  /* memory access: addr is the guest-physical address */
#define IOREQ_TYPE_PCI_CONFIG   2  /* PCI configuration space: addr as below; since 4.5 */
#define IOREQ_TYPE_TIMEOFFSET   7  /* the guest set its clock: data is the change in seconds */
#define IOREQ_TYPE_INVALIDATE   8  /* the device model must drop all its mappings of guest memory */

/* Elements of buffered_iopage.buf_ioreq: with the pointers they fill one page. */
#define IOREQ_BUFFER_SLOT_NUM   511

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

/*
 * ioreq: a request to access a device, and its answer. This layout since 4.0.
 *
 * Xen writes the request. The device model writes state, and data for a read; it must not
 * change vp_eport, and Xen does not use the other members of the answer. The device model must
 * do the access `count` times. Each time after the first, a memory address (addr of
 * IOREQ_TYPE_COPY, and data if data_is_ptr is 1) is `size` bytes higher, or lower if df is 1.
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
 * function, 31-0 offset in configuration space.
 */
XEN_ABI_EXT struct ioreq {
    uint64_t addr;              /* Xen writes: port, guest-physical address, or as above */
    uint64_t data;              /* Xen writes: value to write, or with data_is_ptr the
                                   guest-physical address of the values to write or to read
                                   into. Device model writes: value of a read */
    uint32_t count;             /* Xen writes: number of repetitions */
    uint32_t size;              /* Xen writes: bytes of each repetition */
    uint32_t vp_eport;          /* Xen writes: event-channel port of the guest's domain, which
                                   the device model binds (EVTCHNOP_bind_interdomain) */
    uint16_t _pad0;             /* ignored */
    uint8_t  state:4;           /* both write: STATE_IO* */
    uint8_t  data_is_ptr:1;     /* Xen writes: 1: data is a guest-physical address */
    uint8_t  dir:1;             /* Xen writes: IOREQ_READ or IOREQ_WRITE */
    uint8_t  df:1;              /* Xen writes: 1: addresses decrease */
    uint8_t  _pad1:1;           /* ignored */
    uint8_t  type;              /* Xen writes: IOREQ_TYPE_* */
};
typedef struct ioreq ioreq_t;

/* shared_iopage: the first page. */
struct shared_iopage {
    struct ioreq vcpu_ioreq[1]; /* one element for each VCPU of the domain, by VCPU number */
};
typedef struct shared_iopage shared_iopage_t;

#endif /* XEN_ABI_ASSEMBLER */

/*
 * buf_ioreq: a buffered request, always a write. A request of 8 bytes takes two elements: the
 * first has bits 31-0 of the value in data, the second has bits 63-32.
 *
 * Xen 4.22 buffers single writes to emulated VGA memory (0xa0000 to 0xbffff) and
 * IOREQ_TYPE_TIMEOFFSET. If the ring is full, Xen sends a VGA write as an ioreq instead, and
 * drops an IOREQ_TYPE_TIMEOFFSET.
 *
 *   offset  size  field
 *        0     1  type
 *        1     3  bit 0: pad, bit 1: dir, bits 2-3: size, bits 4-23: addr
 *        4     4  data
 *        8
 *
 * By Microsoft's rules for bit-fields, a new storage unit begins where the type of the fields
 * changes. For such compilers the definition below has fields of one type only, in a union
 * with `type`; an initialiser then cannot name both `type` and a bit-field. Other compilers can
 * be told by a flag to follow these rules (-mms-bitfields). With gcc, an attribute of the record
 * cancels that flag. With any other compiler, the array below gets a negative size, which stops
 * the compilation.
 */
#if defined(_MSC_VER) || (defined(__MSVCRT__) && defined(__clang__))
#ifndef XEN_ABI_ASSEMBLER
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
#endif /* XEN_ABI_ASSEMBLER */
#else
# if defined(XEN_ABI_X86) && defined(__GNUC__) && !defined(__clang__)
#  define XEN_IOREQ_RULES_ __attribute__((gcc_struct))
# else
#  define XEN_IOREQ_RULES_
# endif
#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_EXT struct XEN_IOREQ_RULES_ buf_ioreq {
    uint8_t  type;              /* IOREQ_TYPE_* */
    uint8_t  pad:1;             /* ignored */
    uint8_t  dir:1;             /* IOREQ_WRITE */
    uint8_t  size:2;            /* bytes: 0: 1, 1: 2, 2: 4, 3: 8 */
    uint32_t addr:20;           /* port or guest-physical address. Xen does not buffer accesses
                                   above 1 MiB, so this is the whole address */
    uint32_t data;              /* value to write; of 8 bytes, the low or the high half */
};
#endif /* XEN_ABI_ASSEMBLER */
# undef XEN_IOREQ_RULES_
#endif
#ifndef XEN_ABI_ASSEMBLER
extern char xen_abi_flags_move_bit_fields[sizeof(struct buf_ioreq) == 8 ? 1 : -1];
typedef struct buf_ioreq buf_ioreq_t;

/*
 * buffered_iopage: the second page, a ring of buffered requests.
 *
 * If both pointers are equal, the ring is empty. Each side only adds to its pointer: pointer p
 * stands for element p modulo IOREQ_BUFFER_SLOT_NUM. There is one exception. If the server was
 * created with HVM_IOREQSRV_BUFIOREQ_ATOMIC (hvm_op.h), Xen at times subtracts the same multiple
 * of IOREQ_BUFFER_SLOT_NUM from both pointers at once, so that they do not overflow. The device
 * model of such a server must read both pointers at once, as one 64-bit value, and must update
 * read_pointer atomically. Xen never subtracts for HVM_IOREQSRV_BUFIOREQ_LEGACY.
 */
struct buffered_iopage {
    uint32_t read_pointer;      /* device model writes: next element to read */
    uint32_t write_pointer;     /* Xen writes: next element to fill in */
    buf_ioreq_t buf_ioreq[IOREQ_BUFFER_SLOT_NUM];
};
typedef struct buffered_iopage buffered_iopage_t;

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

/*
 * I/O ports of an x86 guest's ACPI registers, and the length in bytes of the GPE0 block. Since
 * 4.1 there are two sets; HVM_PARAM_ACPI_IOPORTS_LOCATION (params.h) selects one.
 */
/* HVM_PARAM_ACPI_IOPORTS_LOCATION 0: the ports before 4.1 */
#define ACPI_PM1A_EVT_BLK_ADDRESS_V0    0x1f40
#define ACPI_PM1A_CNT_BLK_ADDRESS_V0    0x1f44
#define ACPI_PM_TMR_BLK_ADDRESS_V0      0x1f48
#define ACPI_GPE0_BLK_ADDRESS_V0        0x1f68
#define ACPI_GPE0_BLK_LEN_V0            0x08
/* HVM_PARAM_ACPI_IOPORTS_LOCATION 1: the ports of upstream QEMU */
#define ACPI_PM1A_EVT_BLK_ADDRESS_V1    0xb000
#define ACPI_PM1A_CNT_BLK_ADDRESS_V1    0xb004
#define ACPI_PM_TMR_BLK_ADDRESS_V1      0xb008
#define ACPI_GPE0_BLK_ADDRESS_V1        0xafe0
#define ACPI_GPE0_BLK_LEN_V1            0x04

/* Legacy names for the first set. */
#define ACPI_PM1A_EVT_BLK_ADDRESS       ACPI_PM1A_EVT_BLK_ADDRESS_V0
#define ACPI_PM1A_CNT_BLK_ADDRESS       ACPI_PM1A_CNT_BLK_ADDRESS_V0
#define ACPI_PM_TMR_BLK_ADDRESS         ACPI_PM_TMR_BLK_ADDRESS_V0
#define ACPI_GPE0_BLK_ADDRESS           ACPI_GPE0_BLK_ADDRESS_V0
#define ACPI_GPE0_BLK_LEN               ACPI_GPE0_BLK_LEN_V0

#endif /* _IOREQ_H_ */
