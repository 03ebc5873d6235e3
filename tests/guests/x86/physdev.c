/* SPDX-License-Identifier: MIT */
/* Tests operations on interrupts and devices, for dom0; most of them are for PV only. */
#include "since.h"
#include "x86.h"

#include "xen/errno.h"
#include "xen/event_channel.h"
#include "xen/physdev.h"

#define IO_APIC         0xfec00000u     /* QEMU's */
#define IO_APIC_VERSION 1               /* a register: bits 16-23 the last input */
#define INPUTS          24
#define GSI             20              /* which no device of QEMU raises */

#define physdev (uint64_t)xen_physdev

static void check_apic(void)
{
    struct physdev_apic apic = { .apic_physbase = IO_APIC, .reg = IO_APIC_VERSION };

    check_is("physdev: read the I/O APIC", physdev(PHYSDEVOP_apic_read, &apic), 0);
    check_is("physdev: its inputs", (apic.value >> 16 & 0xff) + 1, INPUTS);
}

static void check_pirq(void)
{
    static uint8_t eoi_page[PAGE_SIZE] PAGE_ALIGNED;
    struct physdev_pirq_eoi_gmfn eoi_map = { .gmfn = frame_of(eoi_page) };
    struct physdev_setup_gsi setup = { .gsi = GSI, .triggering = 1, .polarity = 1 };
    struct physdev_map_pirq map = {
        .domid = DOMID_SELF, .type = MAP_PIRQ_TYPE_GSI, .index = GSI, .pirq = GSI,
    };
    struct physdev_irq_status_query query = { .irq = GSI };
    struct evtchn_bind_pirq bind = { .pirq = GSI };
    struct evtchn_status status = { .dom = DOMID_SELF };
    struct physdev_eoi eoi = { .irq = GSI };
    struct evtchn_close close;
    struct physdev_unmap_pirq unmap = { .domid = DOMID_SELF, .pirq = GSI };

    check_is("physdev: a page for those that need an EOI",
             physdev(PHYSDEVOP_pirq_eoi_gmfn_v2, &eoi_map), 0);
    check_is("physdev: only one", physdev(PHYSDEVOP_pirq_eoi_gmfn_v2, &eoi_map),
             (uint64_t)-XEN_EBUSY);
    check_is("physdev: map an interrupt line", physdev(PHYSDEVOP_map_pirq, &map), 0);
    check_is("physdev: to the number asked for", (uint64_t)map.pirq, GSI);
    check_is("physdev: set it up", physdev(PHYSDEVOP_setup_gsi, &setup), 0);
    check_is("physdev: how to treat it", physdev(PHYSDEVOP_irq_status_query, &query), 0);
    check_is("physdev: it needs an EOI", query.flags & XENIRQSTAT_needs_eoi,
             XENIRQSTAT_needs_eoi);
    check_is("physdev: bind it", (uint64_t)xen_event(EVTCHNOP_bind_pirq, &bind), 0);
    status.port = close.port = bind.port;
    check_is("physdev: status", (uint64_t)xen_event(EVTCHNOP_status, &status), 0);
    check_is("physdev: the port is a line's", status.status, EVTCHNSTAT_pirq);
    check_is("physdev: the port's status has its number", status.u.pirq, GSI);
    check_is("physdev: the page says that it needs an EOI",
             *(volatile uint8_t *)&eoi_page[GSI / 8], 1 << GSI % 8);
    check_is("physdev: eoi", physdev(PHYSDEVOP_eoi, &eoi), 0);
    check_is("physdev: close", (uint64_t)xen_event(EVTCHNOP_close, &close), 0);
    check_is("physdev: unmap it", physdev(PHYSDEVOP_unmap_pirq, &unmap), 0);
    eoi.irq = 100000;
    check_is("physdev: no such line", physdev(PHYSDEVOP_eoi, &eoi), (uint64_t)-XEN_EINVAL);
}

static void check_pv(void)
{
    static uint8_t ports[2 * PAGE_SIZE];
    struct physdev_set_iobitmap bitmap = { .nr_ports = 0x10000 };
    struct physdev_get_free_pirq one = { .type = MAP_PIRQ_TYPE_MSI }, two = one;

    set_xen_guest_handle(bitmap.bitmap, ports);
    check_is("physdev: ports for user mode", physdev(PHYSDEVOP_set_iobitmap, &bitmap), 0);
    bitmap.nr_ports++;
    check_is("physdev: no more than there are", physdev(PHYSDEVOP_set_iobitmap, &bitmap),
             (uint64_t)-XEN_EINVAL);
    check_is("physdev: a free number", physdev(PHYSDEVOP_get_free_pirq, &one), 0);
    check_is("physdev: and another", physdev(PHYSDEVOP_get_free_pirq, &two), 0);
    check("physdev: not the same", one.pirq != two.pirq);
    check_within("physdev: above those of the lines", two.pirq, INPUTS, 4096);
    check_apic();
    check_pirq();
}

/* The host bridge, which is known to Xen already. */
static void check_device(void)
{
    struct physdev_pci_device_add add = { .seg = 0, .bus = 0, .devfn = 0 };
    struct physdev_pci_device none = { .seg = 7, .bus = 7, .devfn = 7 };

    if (TRANSLATED && !xen_since(4 << 16 | 17)) {
        check_is("physdev: not yet for PVH", physdev(PHYSDEVOP_pci_device_add, &add),
                 (uint64_t)-XEN_ENOSYS);
        return;
    }
    check_is("physdev: add a device", physdev(PHYSDEVOP_pci_device_add, &add), 0);
    check_is("physdev: remove one that is not", physdev(PHYSDEVOP_pci_device_remove, &none),
             (uint64_t)-XEN_ENODEV);
}

void check_physdev(void)
{
    struct physdev_apic apic = { .apic_physbase = IO_APIC, .reg = IO_APIC_VERSION };

    check_device();
    if (TRANSLATED)
        check_is("physdev: PVH has the I/O APIC itself", physdev(PHYSDEVOP_apic_read, &apic),
                 (uint64_t)-XEN_ENOSYS);
    else
        check_pv();
}
