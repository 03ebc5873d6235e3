/* SPDX-License-Identifier: MIT */
#include "packet.h"

struct packet_end own_end, other_end;
uint8_t packet[16384];
struct got got;

void put16(uint8_t *to, uint32_t value)
{
    to[0] = (uint8_t)(value >> 8);
    to[1] = (uint8_t)value;
}

void put32(uint8_t *to, uint32_t value)
{
    put16(to, value >> 16);
    put16(to + 2, value);
}

uint32_t get16(const uint8_t *from)
{
    return (uint32_t)from[0] << 8 | from[1];
}

uint32_t get32(const uint8_t *from)
{
    return get16(from) << 16 | get16(from + 2);
}

uint32_t packet_sum(const uint8_t *from, size_t size, uint32_t start)
{
    for (size_t i = 0; i < size; i++)
        start += i & 1 ? from[i] : (uint32_t)from[i] << 8;
    while (start >> 16)
        start = (start & 0xffff) + (start >> 16);
    return start;
}

uint32_t packet_pseudo(const uint8_t *ip)
{
    return packet_sum(ip + 12, 8, ip[9] + get16(ip + 2) - IP);
}

size_t packet_ip(uint8_t protocol, size_t n)
{
    uint8_t *ip = packet + ETH;

    memcpy(packet, other_end.mac, 6);
    memcpy(packet + 6, own_end.mac, 6);
    put16(packet + 12, ETH_IP);
    memset(ip, 0, IP);
    ip[0] = 0x45;
    put16(ip + 2, (uint32_t)(IP + n));
    ip[8] = 64;
    ip[9] = protocol;
    memcpy(ip + 12, own_end.ip, 4);
    memcpy(ip + 16, other_end.ip, 4);
    put16(ip + 10, ~packet_sum(ip, IP, 0));
    return ETH + IP + n;
}

size_t packet_tcp(uint32_t from, uint32_t to, uint32_t seq, uint32_t ack, uint8_t flags, size_t n)
{
    size_t size = packet_ip(IP_TCP, TCP + n);
    uint8_t *at = packet + ETH + IP;

    memset(at, 0, TCP);
    put16(at, from);
    put16(at + 2, to);
    put32(at + 4, seq);
    put32(at + 8, ack);
    at[12] = TCP / 4 << 4;
    at[13] = flags;
    put16(at + 14, 0xffff);
    put16(at + 16, packet_pseudo(packet + ETH));
    return size;
}

size_t packet_arp(uint8_t *arp, uint32_t operation, const uint8_t *to)
{
    memcpy(arp, to, 6);
    memcpy(arp + 6, own_end.mac, 6);
    put16(arp + 12, ETH_ARP);
    memcpy(arp + ETH, "\0\1\10\0\6\4", 6);
    put16(arp + ETH + 6, operation);
    memcpy(arp + ETH + 8, own_end.mac, 6);
    memcpy(arp + ETH + 14, own_end.ip, 4);
    memcpy(arp + ETH + 18, to, 6);
    memcpy(arp + ETH + 24, other_end.ip, 4);
    return ARP;
}

bool got_ip(uint8_t protocol)
{
    return got.size >= ETH + IP && get16(got.bytes + 12) == ETH_IP && got.bytes[ETH + 9] == protocol;
}

bool got_arp(uint32_t operation)
{
    const uint8_t *arp = got.bytes + ETH;

    return got.size >= ARP && get16(got.bytes + 12) == ETH_ARP && get16(arp + 6) == operation &&
           (operation == ARP_REQUEST ? !memcmp(arp + 24, own_end.ip, 4) :
            !memcmp(arp + 14, other_end.ip, 4));
}
