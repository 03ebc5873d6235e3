/* SPDX-License-Identifier: MIT */
/*
 * wire.h - MESSAGE(type, name) = { ... }; gives a message a section of its own.
 *
 * The comment above a message says its bytes, in hexadecimal and in the order of
 * addresses, a group a member, [holes] in brackets, `00*8` for eight of them. One
 * line serves all ABIs, those that it lists, or the others; the next may go on with it.
 *
 * Member n of a message has the bytes n1 n2 n3 ... from the most significant, so
 * that little-endian shows them backwards and a byte says whose it is; a value
 * that is fixed by the protocol has its name. The bytes are worked out by hand
 * from the offsets and sizes of Xen's ABI, never taken from a compiler.
 */
#define MESSAGE(type, name) __attribute__((section("wire." #name))) const type name
