/* SPDX-License-Identifier: MIT */
/*
 * wire.h - MESSAGE(type, name) = { ... }; gives a message a section of its own. A message named
 * tools_NAME is one for tools, not for a guest; MESSAGE(type, name)[] is an array.
 *
 * The comment above a message contains its bytes in hexadecimal, in the order of addresses:
 * one group for each member, [holes] in brackets, `00*8` for eight bytes. A line begins with
 * the ABIs that it is for, or `all` or `others`; it can continue in the next line.
 *
 * Member n of a message has the bytes n1 n2 n3 ..., the most significant one first. In memory
 * they are in reverse order, and a byte shows to which member it belongs. A value that the
 * protocol fixes is written by its name. The bytes were determined by hand from the offsets
 * and sizes of Xen's ABI, not by a compiler.
 */
#define MESSAGE(type, name) __attribute__((section("wire." #name))) const type name
