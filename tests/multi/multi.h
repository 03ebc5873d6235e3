/* SPDX-License-Identifier: MIT */
/*
 * multi.h - SAME(name, a, b): a and b, constants, are equal, or the test does not compile.
 *
 * With WRONG defined to a test's number, that test expects one more: it must be refused.
 */
#ifndef WRONG
# define WRONG 0
#endif
#define SAME(number, name, a, b)    \
    extern char name[(a) == (b) + (WRONG == (number)) ? 1 : -1]
