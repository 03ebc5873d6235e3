/* SPDX-License-Identifier: MIT */
/* Prints one line for each check on the console; tests/guests/run reads them. */
#include "guest.h"

static struct {
    unsigned int passed, failed;
} tally;

struct line {
    char text[256];
    size_t length;
};

static void put_text(struct line *line, const char *text, size_t length)
{
    for (size_t i = 0; i < length && line->length < sizeof(line->text) - 1; i++)
        line->text[line->length++] = text[i];
}

static void put(struct line *line, const char *text)
{
    put_text(line, text, strlen(text));
}

static void put_number(struct line *line, uint64_t number)
{
    put(line, "0x");
    for (int shift = 60; shift >= 0; shift -= 4)
        if (!shift || number >> shift)
            put_text(line, &"0123456789abcdef"[number >> shift & 15], 1);
}

/* In one call, so that Xen's own messages cannot be inside the line. */
static void put_end(struct line *line)
{
    line->text[line->length++] = '\n';
    if (guest.print)
        guest.print(line->text, line->length);
    else if (xen_console_write(line->text, line->length))
        debug_console(line->text, line->length);
}

static void put_verdict(struct line *line, const char *what, bool holds)
{
    if (holds)
        tally.passed++;
    else
        tally.failed++;
    put(line, holds ? "ok   " : "FAIL ");
    put(line, what);
}

/* Is this the failure that a control must cause? Afterwards its broken header can cause a hang. */
static bool caught(const char *what)
{
    const char *stop = text_find(guest.command_line, "stop=");
    size_t length;

    if (!stop)
        return false;
    length = guest_text("stop=", &stop);
    return !memcmp(what, stop, length) && what[length] == ':';
}

_Noreturn static void leave(int status)
{
    if (guest.leave)
        guest.leave();
    guest_exit(status);
}

static bool put_end_verdict(struct line *line, const char *what, bool holds)
{
    put_end(line);
    if (!holds && caught(what))
        leave(GUEST_FAILED);
    return holds;
}

bool check(const char *what, bool holds)
{
    struct line line = { .length = 0 };

    put_verdict(&line, what, holds);
    return put_end_verdict(&line, what, holds);
}

bool check_within(const char *what, uint64_t seen, uint64_t low, uint64_t high)
{
    struct line line = { .length = 0 };
    bool holds = low <= seen && seen <= high;

    put_verdict(&line, what, holds);
    if (!holds) {
        put(&line, ": expected ");
        put_number(&line, low);
        if (low != high) {
            put(&line, " to ");
            put_number(&line, high);
        }
        put(&line, ", seen ");
        put_number(&line, seen);
    }
    return put_end_verdict(&line, what, holds);
}

bool check_is(const char *what, uint64_t seen, uint64_t expected)
{
    return check_within(what, seen, expected, expected);
}

bool check_text(const char *what, const char *seen, const char *expected, size_t length)
{
    struct line line = { .length = 0 };
    bool holds = strlen(seen) == length && !memcmp(seen, expected, length);

    put_verdict(&line, what, holds);
    if (!holds) {
        put(&line, ": expected \"");
        put_text(&line, expected, length);
        put(&line, "\", seen \"");
        put(&line, seen);
        put(&line, "\"");
    }
    return put_end_verdict(&line, what, holds);
}

void check_note(const char *word, uint64_t a, uint64_t b)
{
    struct line line = { .length = 0 };

    put(&line, word);
    put(&line, " ");
    put_number(&line, a);
    put(&line, " ");
    put_number(&line, b);
    put_end(&line);
}

void check_stop(const char *why, uint64_t a, uint64_t b)
{
    struct line line = { .length = 0 };

    put_verdict(&line, why, false);
    put(&line, ": ");
    put_number(&line, a);
    put(&line, ", ");
    put_number(&line, b);
    put_end(&line);
    leave(GUEST_FAILED);
}

void check_sum(uint32_t *passed, uint32_t *failed)
{
    struct line line = { .length = 0 };

    use_report();
    put(&line, "end  passed ");
    put_number(&line, tally.passed);
    put(&line, " failed ");
    put_number(&line, tally.failed);
    put_end(&line);
    *passed = tally.passed;
    *failed = tally.failed;
}

void check_end(void)
{
    uint32_t passed, failed;

    check_sum(&passed, &failed);
    if (!failed && text_find(guest.command_line, "end=shutdown"))
        shut_down();
    leave(failed || !passed ? GUEST_FAILED : GUEST_PASSED);
}
