/* SPDX-License-Identifier: MIT */
/*
 * usage: hostile-grant [SECONDS]
 * This thread grants frames and revokes the grants. Meanwhile, a second thread sets the
 * flags of the entries as Xen does, and uses the granted frames. No flag is lost, and no
 * frame is in use by both. Frames are ordinary memory, so that ThreadSanitizer checks this.
 */
#include "hostile.h"
#include "xen/access/grant.h"

enum { FRAMES = 8, PEER = 7, MARKS = GTF_reading | GTF_writing };

static struct grant_entry_v1 v1;
static union grant_entry_v2 v2;
static grant_status_t status;
static uint64_t frames[FRAMES];         /* what is in them: ordinary memory */

static uint32_t *word_of(void *entry)
{
    return (uint32_t *)entry;
}

static int is_lent(uint32_t word)
{
    return (word & GTF_type_mask) == GTF_permit_access && word >> 16 == PEER;
}

/* The peer writes to a frame that it mapped, and finds what it wrote. */
static void use_frame(uint64_t frame, uint32_t n)
{
    if (frame >= FRAMES) {
        fault = "an entry was found without its frame";
        return;
    }
    frames[frame] = n;
    stumble();
    if (frames[frame] != n)
        fault = "a frame was taken away from its user";
    frames[frame] = (uint64_t)n << 32 | n;
}

static void *map_v1(void *arg)
{
    uint32_t *const word = word_of(&v1);
    uint32_t n, seen;

    for (n = 1; !is_done() && !fault; n++) {
        seen = __atomic_load_n(word, __ATOMIC_RELAXED);
        stumble();
        if (!is_lent(seen) || !__atomic_compare_exchange_n(word, &seen, seen | MARKS, 0,
                                                           __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
            continue;
        stumble();
        use_frame(v1.frame, n);
        seen = __atomic_fetch_and(word, ~(uint32_t)MARKS, __ATOMIC_RELEASE);
        if (!is_lent(seen) || (seen & MARKS) != MARKS)
            fault = "a mark was lost";
    }
    return arg;
}

static void *map_v2(void *arg)
{
    uint32_t *const word = word_of(&v2);
    uint32_t n;

    for (n = 1; !is_done() && !fault; n++) {
        if (!is_lent(__atomic_load_n(word, __ATOMIC_RELAXED)))
            continue;
        stumble();
        xen_store16(&status, MARKS);
        __sync_synchronize();
        if (is_lent(__atomic_load_n(word, __ATOMIC_ACQUIRE))) {
            stumble();
            use_frame(v2.full_page.frame, n);
        }
        xen_store16_release(&status, 0);
        stumble();
    }
    return arg;
}

static void lend(int version)
{
    unsigned long steps = 0, busy = 0, used = 0;
    uint64_t frame, content;
    int result;

    memset(&v1, 0, sizeof(v1));
    memset(&v2, 0, sizeof(v2));
    status = 0;
    begin(version == 1 ? map_v1 : map_v2);
    do {
        frame = steps % FRAMES;
        frames[frame] = 0;
        if (version == 1)
            xen_grant_permit_v1(&v1, PEER, (uint32_t)frame, 0);
        else
            xen_grant_permit_v2(&v2, PEER, frame, 0);
        stumble();
        while ((result = version == 1 ? xen_grant_revoke_v1(&v1)
                                      : xen_grant_revoke_v2(&v2, &status)) == XEN_GRANT_EBUSY) {
            busy++;
            stumble();
        }
        content = frames[frame];
        frames[frame] = ~(uint64_t)0;
        /* free: nobody may find these */
        v1.frame = 0xdeadbeef;
        v2.full_page.frame = 0xdeadbeef;
        stumble();
        used += content != 0;
        if (result || content >> 32 != (content & 0xffffffff) || frames[frame] != ~(uint64_t)0)
            break;
    } while (!fault && goes_on(++steps, busy && used));
    end();
    check_at(result, 0, steps);
    check_at(content >> 32, content & 0xffffffff, steps);
    check_at(frames[frame], ~(uint64_t)0, steps);
    check_at(busy && used, 1, steps);
    print_message("%lu entries, %lu of them used, %lu times busy\n", steps, used, busy);
}

static void no_frame_has_two_users_in_version_1(void **state)
{
    (void)state;
    lend(1);
}

static void no_frame_has_two_users_in_version_2(void **state)
{
    (void)state;
    lend(2);
}

/* Transfers: the peer gives frame after frame; each comes in once. */
static uint32_t given;
static int version;

static void *give(void *arg)
{
    uint32_t *const word = version == 1 ? word_of(&v1) : word_of(&v2);
    uint32_t seen;

    while (!is_done() && !fault) {
        seen = __atomic_load_n(word, __ATOMIC_RELAXED);
        stumble();
        if (seen != ((uint32_t)PEER << 16 | GTF_accept_transfer) ||
            !__atomic_compare_exchange_n(word, &seen, seen | GTF_transfer_committed, 0,
                                         __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
            continue;
        stumble();
        given++;
        if (version == 1)
            v1.frame = given;
        else
            v2.full_page.frame = (uint64_t)given << 32 | given;
        stumble();
        seen = __atomic_fetch_or(word, GTF_transfer_completed, __ATOMIC_RELEASE);
        if (seen != ((uint32_t)PEER << 16 | GTF_accept_transfer | GTF_transfer_committed))
            fault = "a transfer was lost";
    }
    return arg;
}

static void receive(void)
{
    unsigned long steps = 0, busy = 0, none = 0;
    uint64_t received = 0, frame64;
    uint32_t frame = 0;
    int result;

    memset(&v1, 0, sizeof(v1));
    memset(&v2, 0, sizeof(v2));
    given = 0;
    begin(give);
    do {
        frame = 0;
        frame64 = 0;
        if (version == 1)
            xen_grant_accept_v1(&v1, PEER, 0xdeadbeef);
        else
            xen_grant_accept_v2(&v2, PEER, 0xdeadbeef);
        stumble();
        for (;;) {
            if (version == 1) {
                result = xen_grant_end_transfer_v1(&v1, &frame);
            } else {
                result = xen_grant_end_transfer_v2(&v2, &frame64);
                frame = (uint32_t)frame64;
            }
            if (result != XEN_GRANT_EBUSY)
                break;
            busy++;
            stumble();
        }
        none += result == 0;
        received += result == XEN_GRANT_RECEIVED;
        if (frame != (result ? (uint32_t)received : 0))
            break;
    } while (!fault && goes_on(++steps, busy && none && received));
    end();
    check_at(frame, result ? received : 0, steps);
    check_at(received, given, steps);
    check_at(busy && none && received, 1, steps);
    print_message("%lu entries, %lu of them without a frame, %lu times busy\n", steps, none, busy);
}

static void each_frame_comes_in_once_in_version_1(void **state)
{
    (void)state;
    version = 1;
    receive();
}

static void each_frame_comes_in_once_in_version_2(void **state)
{
    (void)state;
    version = 2;
    receive();
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_frame_has_two_users_in_version_1),
        cmocka_unit_test(no_frame_has_two_users_in_version_2),
        cmocka_unit_test(each_frame_comes_in_once_in_version_1),
        cmocka_unit_test(each_frame_comes_in_once_in_version_2),
    };

    return RUN("grant, with a peer at work", tests);
}
