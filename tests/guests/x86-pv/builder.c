/* SPDX-License-Identifier: MIT */
/* Creates a PVH domain from the kernel that was loaded after this one, and destroys it. */
#include "domctl.h"
#include "pv.h"

#include "xen/arch-x86/hvm/start_info.h"
#include "xen/elfnote.h"
#include "xen/errno.h"
#include "xen/hvm/hvm_op.h"
#include "xen/hvm/params.h"
#include "xen/hvm/save.h"
#include "xen/memory.h"
#include "xen/sched.h"

#define SIZE            (16u << 20)
#define MAX_SIZE        (20u << 20)
#define EXTENT_ORDER    9
#define EXTENTS         (SIZE >> (PAGE_SHIFT + EXTENT_ORDER))

static const uint8_t uuid[16] = { 0xde, 0xad, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 };

static const struct domctl *xen;
static domid_t domain;

/* The domain's memory, one page at a time. */

static uint8_t window[PAGE_SIZE] PAGE_ALIGNED;

static void open_window(uint64_t address)
{
    if (!map_foreign(window, domain, address >> PAGE_SHIFT, true))
        check_stop("builder: cannot map the domain's memory", address, 0);
}

static void close_window(void)
{
    if (!unmap_foreign(window))
        check_stop("builder: cannot let go of the domain's memory", 0, 0);
}

/* Writes bytes to `address` of the domain; zeros if `from` is NULL. */
static void put(uint64_t address, const void *from, uint64_t size)
{
    const uint8_t *bytes = from;

    if (address > SIZE || size > SIZE - address)
        check_stop("builder: the kernel does not fit", address, size);
    for (uint64_t done = 0, part; done < size; done += part) {
        size_t at = (size_t)(address + done) % PAGE_SIZE;

        part = PAGE_SIZE - at < size - done ? PAGE_SIZE - at : size - done;
        open_window(address + done);
        if (bytes)
            memcpy(window + at, bytes + done, (size_t)part);
        else
            memset(window + at, 0, (size_t)part);
    }
    close_window();
}

/* The kernel: an ELF file, 32-bit or 64-bit. */

static const uint8_t *image;

static uint64_t word(size_t at, size_t size)
{
    uint64_t value = 0;

    if (at > start_info->mod_len || size > start_info->mod_len - at)
        check_stop("builder: the kernel is cut off", at, size);
    memcpy(&value, image + at, size);
    return value;
}

struct segment {
    uint32_t type;
    uint64_t offset, address, file_size, size;
};

enum { ELF_LOAD = 1, ELF_NOTE = 4 };

static unsigned int segments(void)
{
    return (unsigned int)(word(4, 1) == 2 ? word(56, 2) : word(44, 2));
}

static struct segment segment(unsigned int i)
{
    bool wide = word(4, 1) == 2;
    size_t at = (size_t)(wide ? word(32, 8) + i * word(54, 2) : word(28, 4) + i * word(42, 2));
    struct segment s = { .type = (uint32_t)word(at, 4) };

    s.offset = wide ? word(at + 8, 8) : word(at + 4, 4);
    s.address = wide ? word(at + 24, 8) : word(at + 12, 4);
    s.file_size = wide ? word(at + 32, 8) : word(at + 16, 4);
    s.size = wide ? word(at + 40, 8) : word(at + 20, 4);
    return s;
}

static uint64_t find_entry(const struct segment *notes)
{
    size_t at = (size_t)notes->offset, end = at + (size_t)notes->file_size;

    while (at < end) {
        size_t name = (size_t)word(at, 4), size = (size_t)word(at + 4, 4);
        uint64_t type = word(at + 8, 4), value = at + 12 + ((name + 3) & ~(size_t)3);

        if (type == XEN_ELFNOTE_PHYS32_ENTRY && name == 4 && word(at + 12, 4) == 0x6e6558)
            return word((size_t)value, size);
        at = (size_t)value + ((size + 3) & ~(size_t)3);
    }
    return 0;
}

/* Copies the kernel to its address. Returns its entry point. */
static uint64_t load(void)
{
    uint64_t entry = 0;

    image = (const uint8_t *)start_info->mod_start;
    if (!start_info->mod_len || word(0, 4) != 0x464c457f)
        check_stop("builder: no kernel", start_info->mod_start, start_info->mod_len);
    for (unsigned int i = 0; i < segments(); i++) {
        struct segment s = segment(i);

        if (s.type == ELF_NOTE && !entry)
            entry = find_entry(&s);
        if (s.type != ELF_LOAD || !s.size)
            continue;
        word((size_t)(s.offset + s.file_size) - 1, 1);
        put(s.address, image + s.offset, s.file_size);
        put(s.address + s.file_size, NULL, s.size - s.file_size);
    }
    check("builder: the kernel can be entered as PVH", entry);
    return entry;
}

/* The start info to which ebx points, on the last page, with the command line of the other role. */
static uint64_t put_start_info(void)
{
    static struct {
        struct hvm_start_info info;
        struct hvm_memmap_table_entry ram;
        char command_line[512];
    } page;
    const uint64_t address = SIZE - PAGE_SIZE;
    const char *role = text_find(guest.command_line, "pair=back");
    const char *new_role = xen->shadows() ? "pair=front shadow=1" : "pair=front shadow=0";
    size_t before = (size_t)(role - guest.command_line), length = strlen(new_role);

    page.ram = (struct hvm_memmap_table_entry){ .size = SIZE, .type = XEN_HVM_MEMMAP_TYPE_RAM };
    page.info = (struct hvm_start_info){
        .magic = XEN_HVM_START_MAGIC_VALUE, .version = 1,
        .cmdline_paddr = address + offsetof(__typeof__(page), command_line),
        .memmap_paddr = address + offsetof(__typeof__(page), ram), .memmap_entries = 1,
    };
    if (!role || strlen(guest.command_line) + length > sizeof(page.command_line))
        check_stop("builder: no command line for the domain", 0, 0);
    memcpy(page.command_line, guest.command_line, before);
    memcpy(page.command_line + before, new_role, length);
    memcpy(page.command_line + before + length, role + 9, strlen(role + 9) + 1);
    put(address, &page, sizeof(page));
    return address;
}

static void put_memory(void)
{
    xen_pfn_t frames[EXTENTS];
    struct xen_memory_reservation memory = {
        .nr_extents = EXTENTS, .extent_order = EXTENT_ORDER, .domid = domain,
    };

    for (unsigned int i = 0; i < EXTENTS; i++)
        frames[i] = (xen_pfn_t)i << EXTENT_ORDER;
    set_xen_guest_handle(memory.extent_start, frames);
    check_is("builder: populate_physmap", (uint64_t)xen_memory(XENMEM_populate_physmap, &memory),
             EXTENTS);
}

/*
 * The state of the VCPU, as a stream of records. Xen returns no CPU record while the VCPU is
 * down, and accepts a stream with only a few records.
 */

static uint8_t stream[32768] __attribute__((aligned(8)));
static uint32_t stream_size;

static void get_stream(void)
{
    long size = xen->get_context(domain, NULL, 0);

    if (!check_within("builder: size of the context", (uint64_t)size,
                      HVM_SAVE_LENGTH(HEADER) + HVM_SAVE_LENGTH(CPU), sizeof(stream)))
        check_stop("builder: no context", (uint64_t)size, sizeof(stream));
    stream_size = (uint32_t)size;
    check_within("builder: gethvmcontext",
                 (uint64_t)xen->get_context(domain, stream, sizeof(stream)), 1, stream_size);
}

static void *find_record(uint16_t code, uint32_t length)
{
    for (uint32_t at = 0; at < stream_size;) {
        const struct hvm_save_descriptor *record = (const void *)(stream + at);

        at += (uint32_t)sizeof(*record);
        if (record->typecode == code && record->instance == 0 && record->length == length)
            return stream + at;
        if (record->typecode == 0)
            break;
        at += record->length;
    }
    check_stop("builder: no such record, code and length", code, length);
}

#define RECORD(name)    find_record(HVM_SAVE_CODE(name), HVM_SAVE_LENGTH(name))

static uint32_t add_record(uint8_t *to, uint32_t at, uint16_t code, const void *from,
                           uint32_t length)
{
    struct hvm_save_descriptor record = { .typecode = code, .length = length };

    memcpy(to + at, &record, sizeof(record));
    if (length)
        memcpy(to + at + sizeof(record), from, length);
    return at + (uint32_t)sizeof(record) + length;
}

#define CR0_PE_ET       0x11
#define CODE_32         0xc9b           /* as hvm_hw_cpu has it: flat, 32 bits */
#define DATA_32         0xc93
#define TSS_32          0x8b
#define MTRR_WRITE_BACK 0x806           /* on, for all memory */

static void put_context(uint64_t entry, uint64_t info)
{
    static uint8_t changed[sizeof(stream)] __attribute__((aligned(8)));
    struct hvm_hw_cpu begin = {
        .rip = entry, .rbx = info, .rflags = 2, .cr0 = CR0_PE_ET,
        .cs_limit = ~0u, .ds_limit = ~0u, .es_limit = ~0u, .ss_limit = ~0u, .tr_limit = 0x67,
        .cs_arbytes = CODE_32, .ds_arbytes = DATA_32, .es_arbytes = DATA_32,
        .ss_arbytes = DATA_32, .tr_arbytes = TSS_32,
    };
    const struct hvm_save_header *header;
    const struct hvm_hw_cpu *cpu;
    struct hvm_hw_mtrr *mtrr;
    uint32_t size = 0;

    get_stream();
    header = RECORD(HEADER);
    check_is("builder: the stream's magic", header->magic, HVM_FILE_MAGIC);
    check_is("builder: and version", header->version, HVM_FILE_VERSION);
    mtrr = RECORD(MTRR);
    mtrr->msr_mtrr_def_type = MTRR_WRITE_BACK;
    size = add_record(changed, size, HVM_SAVE_CODE(HEADER), header, sizeof(*header));
    size = add_record(changed, size, HVM_SAVE_CODE(CPU), &begin, sizeof(begin));
    size = add_record(changed, size, HVM_SAVE_CODE(MTRR), mtrr, sizeof(*mtrr));
    size = add_record(changed, size, 0, NULL, 0);
    check_is("builder: sethvmcontext", (uint64_t)xen->set_context(domain, changed, size), size);

    get_stream();
    cpu = RECORD(CPU);
    check_is("builder: the VCPU's rip", cpu->rip, entry);
    check_is("builder: rbx", cpu->rbx, info);
    check_is("builder: cr0", cpu->cr0, CR0_PE_ET);
    check_is("builder: the code segment", cpu->cs_arbytes, CODE_32);
    mtrr = RECORD(MTRR);
    check_is("builder: its memory type", mtrr->msr_mtrr_def_type, MTRR_WRITE_BACK);
}

/* An empty domain. */
static void create(void)
{
    xen = CONTROL(&domctl);
    domain = xen->create(uuid, MAX_SIZE >> 10);
    if (!domain)
        check_stop("domctl: no domain", 0, 0);
}

static void check_state(uint64_t size)
{
    struct domain_state state;

    if (!check("domctl: getdomaininfo", xen->state(domain, &state)))
        return;
    check_is("domctl: pages", state.pages, size >> PAGE_SHIFT);
    check_is("domctl: that it may have", state.max_pages, MAX_SIZE >> PAGE_SHIFT);
    check_is("domctl: VCPUs that are up", state.vcpus, !!size);
    check("domctl: the UUID", !memcmp(state.uuid, uuid, sizeof(uuid)));
    check("domctl: an HVM domain", state.hvm);
    check("domctl: paused", state.paused);
    check("domctl: not shut down", !state.shut_down && !state.dying);
}

static void destroy(void)
{
    struct domain_state state;

    check_is("domctl: destroydomain", (uint64_t)xen->destroy(domain), 0);
    check("domctl: it is gone", !xen->state(domain, &state));
}

/* The ring of VM events is the page before that of the start info, which the kernel does not touch. */
static uint8_t ring[PAGE_SIZE] PAGE_ALIGNED;

static void watch(void)
{
    struct xen_hvm_param param = {
        .domid = domain, .index = HVM_PARAM_MONITOR_RING_PFN, .value = (SIZE >> PAGE_SHIFT) - 2,
    };

    if (!check("builder: map the ring", map_foreign(ring, domain, (xen_pfn_t)param.value, true)))
        return;
    memset(ring, 0, sizeof(ring));
    check_is("builder: say where it is", (uint64_t)xen_hvm(HVMOP_set_param, &param), 0);
    check_is("builder: report requests", (uint64_t)xen->watch(domain), 0);
}

static void end_watch(void)
{
    xen->check_requests(ring, SIZE);
    check_is("builder: report nothing more", (uint64_t)xen->unwatch(domain), 0);
    check("builder: unmap the ring", unmap_foreign(ring));
}

/* A reason that the domain itself would not use. */
static void check_shutdown(void)
{
    struct sched_remote_shutdown stop = { .domain_id = domain, .reason = SHUTDOWN_watchdog };
    struct domain_state state;

    check_is("domctl: shut it down", (uint64_t)xen_sched(SCHEDOP_remote_shutdown, &stop), 0);
    check("domctl: getdomaininfo", xen->state(domain, &state));
    check("domctl: it is shut down", state.shut_down);
    check_is("domctl: for the reason given", state.reason, SHUTDOWN_watchdog);
}

void check_domctl(void)
{
    create();
    check_state(0);
    check_shutdown();
    destroy();
}

void check_second_domain(domid_t dom0)
{
    check_stop("pair: here PV is dom0 only", dom0, 0);
}

domid_t begin_domain(void)
{
    struct numa nodes = numa_nodes();
    uint64_t entry, info;

    create();
    put_memory();
    entry = load();
    info = put_start_info();
    put_context(entry, info);
    check_is("builder: QEMU's port, for failures", (uint64_t)xen->map_port(domain, EXIT_PORT), 0);
    check_is("builder: virtual nodes", (uint64_t)xen->set_numa(domain, &nodes), 0);
    check_state(SIZE);
    watch();
    check_is("builder: unpause", (uint64_t)xen->unpause(domain), 0);
    check_transitive(domain);
    return domain;
}

void end_domain(void)
{
    struct domain_state state;

    if (check("builder: the domain is still there", xen->state(domain, &state))) {
        check("builder: and has shut down", state.shut_down);
        check_is("builder: for this reason", state.reason, SHUTDOWN_poweroff);
    }
    end_watch();
    destroy();
}
