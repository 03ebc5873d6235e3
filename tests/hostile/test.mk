# SPDX-License-Identifier: MIT
# One test a program: a second thread rewrites the shared memory that the first one reads, for 0.2
# seconds with each sanitizer and on another ABI, in make check-all for ten seconds and on all ABIs.
hostile.seconds := 28
hostile.tests  := $(patsubst tests/hostile/%.c,%,$(wildcard tests/hostile/*.c))
hostile.files   = tests/hostile/run tests/hostile/hostile.h tests/hostile/$(1).c
# the programs take turns with the ABIs: program N has the ABI at N, of a list that is long enough
hostile.turns   = $(access.abis) $(access.abis) $(access.abis)
hostile.before  = $(shell echo $(hostile.tests) | sed 's/ *\b$(1)\b.*//')
hostile.abis    = $(if $(filter all,$(CHECK)),$(access.abis),$(word $(words x $(hostile.before)),$(hostile.turns)))
hostile.needs   = $(wildcard tests/access/*.h) $(headers) $(patsubst %,$(O)/access/%/cmocka.o,$(hostile.abis))
hostile.command = tests/hostile/run $(O) $(1) $(if $(filter all,$(CHECK)),10,0.2) $(CACHE)/cmocka/include \
    $(foreach abi,$(hostile.abis),$(subst $() ,:,$(strip $(access.$(abi)) $(O)/access/$(abi)/cmocka.o)))
