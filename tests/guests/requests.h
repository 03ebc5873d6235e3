/* SPDX-License-Identifier: MIT */
/*
 * requests.h - requests to a block device, and checks that are the same for each back end.
 */
#ifndef REQUESTS_H
#define REQUESTS_H

#include "disk.h"

#pragma GCC visibility push(hidden)      /* see guest.h */

/* What the functions below use */
struct requests {
    struct blkif_front_ring *ring;
    uint8_t (*data)[PAGE_SIZE];             /* pages for the data of requests, */
    unsigned int pages;
    grant_ref_t ref_write;                  /* and the first grant of them, for reading and writing */
    grant_ref_t ref_segments;               /* of the page with the segments of an indirect request */
    void (*notify)(void);                   /* the back end */
    void (*wait)(const char *what_for);     /* for an event of the back end; gives up after a time */
    bool (*filled)(const uint8_t *at, uint64_t sector, unsigned int written);
};
extern struct requests requests;

/* The next slot, with the members that every request has */
void *make_request(uint8_t operation, uint64_t sector);
void push_requests(void);
/* The next response. A back end can answer in another order than that of the requests. */
struct blkif_response take_response(void);

/* Each sends the only request, and checks its response. */
void finish_request(const char *what, uint8_t operation, int status);
void transfer(const char *what, uint8_t operation, uint64_t sector,
              const struct blkif_request_segment *segs, uint8_t n, int status);
void transfer_indirectly(const char *what, uint8_t operation, uint64_t sector, uint16_t n,
                         uint8_t answer, int status);

struct blkif_request_segment seg(grant_ref_t ref, unsigned int first, unsigned int last);
/* One sector in each page, at the place that the page's number determines */
struct blkif_request_segment one_sector(grant_ref_t pages, unsigned int i);

uint8_t *sector_at(unsigned int page, unsigned int sector);
void wipe(void);                /* all data pages */
unsigned int touched(void);     /* how many sectors of them were written to since then */
/* How many of the sectors from `sector` on, placed in the pages as by one_sector(), are right. */
unsigned int right(uint64_t sector, unsigned int n, unsigned int written);

void check_reads(uint64_t at, unsigned int written);
void check_most_segments(uint64_t at);
/* As many requests as the ring has slots, in one push; several times, so that it wraps */
void check_full_ring(const char *what, uint64_t at);

#pragma GCC visibility pop

#endif /* REQUESTS_H */
