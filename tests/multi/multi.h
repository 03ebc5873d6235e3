/* SPDX-License-Identifier: MIT */
/*
 * multi.h - SAME(number, name, a, b): the test compiles only if the constants a and b are equal.
 *
 * If WRONG is the number of a test, that test expects one more, and must not compile.
 */
#ifndef WRONG
# define WRONG 0
#endif
#define SAME(number, name, a, b)    \
    extern char name[(a) == (b) + (WRONG == (number)) ? 1 : -1]
