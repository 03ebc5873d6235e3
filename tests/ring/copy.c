/* SPDX-License-Identifier: MIT */
/*
 * Tests that RING_COPY_REQUEST and RING_COPY_RESPONSE read a message once: even if a peer
 * changes the shared memory at any time, a checked member has the same value when it is used.
 *
 * The shared page is not readable while a message is taken. Each instruction that reads
 * it causes a fault and is then executed alone (x86's trap flag), so that the peer can
 * change the page between any two reads without the compiler's knowledge. A read after
 * the statement of the copy counts as late. A quiet peer changes nothing until the copy
 * is made, and everything before a late read; a quick one changes everything after each read.
 */
#ifndef _GNU_SOURCE
# define _GNU_SOURCE
#endif
#include "common.h"
#if defined(__x86_64__) && defined(__linux__)
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>
#include <ucontext.h>

enum { PAGE = 4096, OTHER = 0x7e, FLAG_TRAP = 0x100, LIMIT = 10, REFUSED = -1 };

static unsigned char *page;
static volatile int reads, late, copied, quick;

static void on_read(int signal_number, siginfo_t *info, void *context)
{
    ucontext_t *at = (ucontext_t *)context;
    size_t offset = (size_t)((unsigned char *)info->si_addr - page);

    if (offset >= PAGE) {
        signal(signal_number, SIG_DFL);     /* another fault: let it end the test */
        return;
    }
    reads = reads + 1;
    late = late + copied;
    mprotect(page, PAGE, PROT_READ | PROT_WRITE);
    if (copied)
        memset(page, OTHER, PAGE);
    at->uc_mcontext.gregs[REG_EFL] |= FLAG_TRAP;
}

static void after_read(int signal_number, siginfo_t *info, void *context)
{
    ucontext_t *at = (ucontext_t *)context;

    (void)signal_number;
    (void)info;
    if (quick)
        memset(page, OTHER, PAGE);
    mprotect(page, PAGE, PROT_NONE);
    at->uc_mcontext.gregs[REG_EFL] &= ~(greg_t)FLAG_TRAP;
}

static int make_the_page(void **state)
{
    (void)state;
    page = (unsigned char *)mmap(NULL, PAGE, PROT_READ | PROT_WRITE,
                                 MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return page == MAP_FAILED ? -1 : 0;
}

static struct sigaction cmockas;    /* cmocka's handler, which reports a fault as a failed test */

static void begin(void)
{
    struct sigaction action;

    reads = late = copied = 0;
    memset(&action, 0, sizeof(action));
    action.sa_flags = SA_SIGINFO;
    action.sa_sigaction = after_read;
    sigaction(SIGTRAP, &action, NULL);
    action.sa_sigaction = on_read;
    sigaction(SIGSEGV, &action, &cmockas);
    mprotect(page, PAGE, PROT_NONE);
}

static void end(void)
{
    mprotect(page, PAGE, PROT_READ | PROT_WRITE);
    sigaction(SIGSEGV, &cmockas, NULL);
}

/* Clobbers all registers but no memory, so the compiler has to save a value or read it again. */
#define NEED_REGISTERS()                                                            \
    __asm__("" : : : "rax", "rbx", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10",   \
            "r11", "r12", "r13", "r14", "r15", "xmm0", "xmm1", "xmm2", "xmm3",      \
            "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11",       \
            "xmm12", "xmm13", "xmm14", "xmm15")

struct request {
    uint64_t id;
    uint32_t op;
    uint32_t a, b, c;
};
struct response {
    uint32_t id;
    int16_t  status, more;
};
DEFINE_RING_TYPES(plain, struct request, struct response);

/* Only bit-fields: compilers have copied such records with no read, or with two. */
struct bits {
    uint32_t op:4;
    uint32_t a:12;
    uint32_t b:16;
};
DEFINE_RING_TYPES(bits, struct bits, struct bits);

struct large {
    uint32_t op;
    uint32_t segments[99];
};
DEFINE_RING_TYPES(large, struct large, struct large);

DEFINE_RING_TYPES(byte, uint8_t, uint8_t);

/* The same message with the layout of another ABI, so that the ring and the copy differ in type. */
struct foreign {
    uint32_t id_low, id_high;
    uint32_t op, a, b;
};

#define BACK(type, name)                                                            \
    type##_back_ring_t name;                                                        \
    BACK_RING_INIT(&name, (type##_sring_t *)(void *)page, PAGE)

/* Each function takes a message as a back end does: it copies, checks, clobbers registers, uses. */
#define TAKE(name, ring_t, what, record, field, use)                        \
static __attribute__((noinline)) int name(ring_t *ring, RING_IDX idx)       \
{                                                                           \
    record copy;                                                            \
    int fits;                                                               \
                                                                            \
    RING_COPY_##what(ring, idx, &copy);                                     \
    copied = 1;                                                             \
    fits = (field) <= LIMIT;                                                \
    NEED_REGISTERS();                                                       \
    return fits ? (int)(use) : REFUSED;                                     \
}
TAKE(take_request, plain_back_ring_t, REQUEST, struct request, copy.op, copy.op)
TAKE(take_two_fields, plain_back_ring_t, REQUEST, struct request, copy.a + copy.c, copy.a + copy.c)
TAKE(take_response, plain_front_ring_t, RESPONSE, struct response, copy.status, copy.status)
TAKE(take_bits, bits_back_ring_t, REQUEST, struct bits, copy.a, copy.a)
TAKE(take_bits_response, bits_front_ring_t, RESPONSE, struct bits, copy.op, copy.op)
TAKE(take_large, large_back_ring_t, REQUEST, struct large, copy.segments[50], copy.segments[50])
TAKE(take_byte, byte_back_ring_t, REQUEST, uint8_t, copy, copy)
TAKE(take_foreign, plain_back_ring_t, REQUEST, struct foreign, copy.op, copy.op)

/* A message that is used in the shared page: the mistake that the copies prevent. */
static __attribute__((noinline)) int take_in_place(plain_back_ring_t *ring, RING_IDX idx)
{
    const volatile struct request *shared = RING_GET_REQUEST(ring, idx);
    int fits;

    fits = shared->op <= LIMIT;
    copied = 1;
    NEED_REGISTERS();
    return fits ? (int)shared->op : REFUSED;
}

/* A switch becomes a jump table, which uses the member twice: for the bound and for the entry. */
static __attribute__((noinline)) int take_by_switch(plain_back_ring_t *ring, RING_IDX idx)
{
    struct request copy;

    RING_COPY_REQUEST(ring, idx, &copy);
    copied = 1;
    switch (copy.op) {
    case 0: return copy.a == copy.b ? 10 : REFUSED;
    case 1: return (int)(copy.b & 0xf);
    case 2: return (int)(copy.c & 0xf) + 1;
    case 3: NEED_REGISTERS(); return 1000;
    case 4: NEED_REGISTERS(); return 1;
    case 5: return (int)(copy.a & 0xf) + 2;
    case 6: return (int)(copy.b & 0xf) + 3;
    default: return REFUSED;
    }
}

/* Calls `call` with `message` in the shared page, under either peer. */
#define taken(slot, message, call, want) do {                       \
    int got_;                                                       \
                                                                    \
    for (quick = 0; quick < 2; quick = quick + 1) {                 \
        *(slot) = (message);                                        \
        begin();                                                    \
        got_ = (call);                                              \
        end();                                                      \
        if (!quick || got_ != REFUSED) /* torn within the copy */   \
            assert_int_equal(got_, want);                           \
        assert_int_equal(late, 0);                                  \
        assert_int_not_equal(reads, 0);                             \
    }                                                               \
} while (0)

static const struct request request = { 77, 3, 4, 5, 6 };
static const struct response response = { 78, 7, 8 };
static const struct bits bits = { 9, 5, 0xffff };

static void the_watch_sees_a_second_read(void **state)
{
    int got;
    BACK(plain, back);

    (void)state;
    for (quick = 0; quick < 2; quick = quick + 1) {
        *RING_GET_REQUEST(&back, 0) = request;
        begin();
        got = take_in_place(&back, 0);
        end();
        assert_int_equal(got, 0x7e7e7e7e);      /* the checked value was 3, this one is used */
        assert_int_equal(late, 1);
        assert_int_equal(reads, 2);
    }
}

static void a_request_is_read_once(void **state)
{
    BACK(plain, back);

    (void)state;
    taken(RING_GET_REQUEST(&back, 0), request, take_request(&back, 0), 3);
    taken(RING_GET_REQUEST(&back, 9), request, take_two_fields(&back, 9), 10);
    taken(RING_GET_REQUEST(&back, 127), request, take_by_switch(&back, 0xffffffff), 1000);
}

static void a_response_is_read_once(void **state)
{
    plain_front_ring_t front;

    (void)state;
    FRONT_RING_INIT(&front, (plain_sring_t *)(void *)page, PAGE);
    taken(RING_GET_RESPONSE(&front, 0), response, take_response(&front, 0), 7);
}

static void a_record_of_bit_fields_is_read_once(void **state)
{
    bits_front_ring_t front;
    BACK(bits, back);

    (void)state;
    FRONT_RING_INIT(&front, (bits_sring_t *)(void *)page, PAGE);
    taken(RING_GET_REQUEST(&back, 3), bits, take_bits(&back, 3), 5);
    taken(RING_GET_RESPONSE(&front, 3), bits, take_bits_response(&front, 3), 9);
}

static void a_large_record_is_read_once(void **state)
{
    struct large large;
    BACK(large, back);

    (void)state;
    memset(&large, 0, sizeof(large));
    large.segments[50] = 2;
    taken(RING_GET_REQUEST(&back, 1), large, take_large(&back, 1), 2);
}

static void a_byte_is_read_once(void **state)
{
    BACK(byte, back);

    (void)state;
    taken(RING_GET_REQUEST(&back, 2), 8, take_byte(&back, 2), 8);
}

static void a_copy_of_another_type_is_read_once(void **state)
{
    BACK(plain, back);

    (void)state;
    taken(RING_GET_REQUEST(&back, 4), request, take_foreign(&back, 4), 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_watch_sees_a_second_read),
        cmocka_unit_test(a_request_is_read_once),
        cmocka_unit_test(a_response_is_read_once),
        cmocka_unit_test(a_record_of_bit_fields_is_read_once),
        cmocka_unit_test(a_large_record_is_read_once),
        cmocka_unit_test(a_byte_is_read_once),
        cmocka_unit_test(a_copy_of_another_type_is_read_once),
    };

    return cmocka_run_group_tests_name("one read", tests, make_the_page, NULL);
}

#else

static void one_read(void **state)
{
    (void)state;
    skip();     /* only for x86_64: the test steps through instructions */
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(one_read) };

    return cmocka_run_group_tests_name("one read", tests, NULL, NULL);
}

#endif
