/* SPDX-License-Identifier: MIT */
#ifndef PHYSMAP_H
#define PHYSMAP_H

#include "guest.h"

#include "xen/memory.h"

/* Maps a page of Xen (XENMAPSPACE_*) in the place of `page`; NULL if Xen refuses. */
void *map_xen(void *page, unsigned int space, xen_ulong_t index);

#endif /* PHYSMAP_H */
