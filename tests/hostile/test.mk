# SPDX-License-Identifier: MIT
# One test a program: a second thread rewrites the shared memory that the first one reads, for 0.3
# seconds with each sanitizer, in make check-all for ten seconds.
hostile.seconds := 27
hostile.tests  := $(patsubst tests/hostile/%.c,%,$(wildcard tests/hostile/*.c))
hostile.files   = tests/hostile/run tests/hostile/hostile.h tests/hostile/$(1).c
hostile.needs   = $(wildcard tests/access/*.h) $(headers)
hostile.command = tests/hostile/run $(O) $(1) $(if $(filter all,$(CHECK)),10,0.3)
