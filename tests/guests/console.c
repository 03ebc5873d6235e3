/* SPDX-License-Identifier: MIT */
/* Xen's console. That it can be written to is seen by every line of the checks. */
#include "guest.h"

#include "xen/errno.h"

static uint64_t console(unsigned int cmd, unsigned long count, void *buffer)
{
    return (uint64_t)hypercall(__HYPERVISOR_console_io, cmd, count, (unsigned long)buffer, 0, 0);
}

void check_console(void)
{
    char text[8] = "\xa5\xa5\xa5\xa5\xa5\xa5\xa5";

    check_is("console: write nothing", console(CONSOLEIO_write, 0, text), 0);
    check_is("console: nothing was typed", console(CONSOLEIO_read, sizeof(text), text), 0);
    check_is("console: nothing is read", (uint8_t)text[0], 0xa5);
    check_is("console: no such operation", console(2, 0, text), (uint64_t)-XEN_ENOSYS);
}
