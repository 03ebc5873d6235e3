# SPDX-License-Identifier: MIT
# One test a program: a second thread rewrites the shared memory that the first one reads.
hostile.seconds := 30
hostile.tests  := $(patsubst tests/hostile/%.c,%,$(wildcard tests/hostile/*.c))
hostile.files   = tests/hostile/run tests/hostile/hostile.h tests/hostile/$(1).c
hostile.needs   = $(wildcard tests/access/*.h) $(headers)
