/* SPDX-License-Identifier: MIT */
/*
 * packet.h - packets of Ethernet, ARP, IP, ICMP, UDP and TCP, as both ends of a network interface
 * make them and read them.
 */
#ifndef PACKET_H
#define PACKET_H

#include "peer.h"

#include "xen/io/netif.h"

#pragma GCC visibility push(hidden)      /* see guest.h */

#define ETH             14u         /* lengths of headers */
#define ARP             42u         /* with that of Ethernet */
#define IP              20u
#define UDP             8u
#define TCP             20u
#define ICMP            8u
#define ETH_ARP         0x0806u     /* types of packets */
#define ETH_IP          0x0800u
#define ARP_REQUEST     1u
#define ARP_REPLY       2u
#define IP_ICMP         1u
#define IP_TCP          6u
#define IP_UDP          17u
#define ICMP_REPLY      0u
#define ICMP_UNREACHABLE 3u
#define ICMP_ECHO       8u
#define FIN             0x01u
#define SYN             0x02u
#define RST             0x04u
#define PSH             0x08u
#define ACK             0x10u

/* The addresses that the functions below use: those of this guest, and of the other end */
struct packet_end {
    uint8_t mac[6], ip[4];
};
extern struct packet_end own_end, other_end;

/* The packet that the functions below make */
extern uint8_t packet[16384];

/* The packet that was received last */
struct got {
    uint8_t bytes[65536];
    size_t size;
    unsigned int queue, slots;
    uint16_t flags;                             /* of the first slot */
    struct netif_extra_info gso, hash, xdp;     /* .type is 0 if there was none */
};
extern struct got got;

/* Numbers in packets, which have the most significant byte first */
void put16(uint8_t *to, uint32_t value);
void put32(uint8_t *to, uint32_t value);
uint32_t get16(const uint8_t *from);
uint32_t get32(const uint8_t *from);

/*
 * packet_sum():    the sum of the Internet protocols; a checksum is its complement
 * packet_pseudo(): the sum of the pseudo-header (addresses, protocol, length) of an IP packet
 */
uint32_t packet_sum(const uint8_t *from, size_t size, uint32_t start);
uint32_t packet_pseudo(const uint8_t *ip);

/*
 * Each makes the headers of a packet for the other end, and returns the size of the packet with
 * `n` bytes behind them. packet_tcp() leaves the checksum to the receiver.
 */
size_t packet_ip(uint8_t protocol, size_t n);
size_t packet_tcp(uint32_t from, uint32_t to, uint32_t seq, uint32_t ack, uint8_t flags, size_t n);

/* Makes an ARP packet for an Ethernet address, and returns its size, ARP. */
size_t packet_arp(uint8_t *arp, uint32_t operation, const uint8_t *to);

/* Whether `got` is such a packet; of ARP, a request for the own address or a reply of the other end */
bool got_ip(uint8_t protocol);
bool got_arp(uint32_t operation);

#pragma GCC visibility pop

#endif /* PACKET_H */
