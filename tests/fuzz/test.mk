# SPDX-License-Identifier: MIT
# make check fuzzes for 1 s with a fixed seed, make check-all for 60 s; make fuzz takes as long as requested.
fuzz.seconds := 34
fuzz.tests  := $(patsubst tests/fuzz/%.c,%,$(wildcard tests/fuzz/*.c))
fuzz.files   = tests/fuzz/run tests/fuzz/$(1).c tests/fuzz/$(1).seeds
fuzz.tools  := $(O)/fuzz/tools/tools.a
fuzz.needs   = $(headers) $(if $(filter drift facts,$(1)),$(fuzz.tools) $(snapshots))
fuzz.command = tests/fuzz/run $(O) $(1) $(if $(filter all,$(CHECK)),60,1) 1 $(fuzz.tools)

$(fuzz.tools): $(wildcard tools/*.[ch]) tests/fuzz/tools.h tests/fuzz/run
	@tests/fuzz/run $(O) tools

SECONDS ?= 600
.PHONY: fuzz $(fuzz.tests:%=fuzz-%)
## make fuzz        fuzz the code that reads data of a peer or a file, SECONDS=600 each
fuzz:
	@tests/lib/need make check
	@$(MAKE) --no-print-directory $(parallel) -k $(fuzz.tests:%=fuzz-%)

$(fuzz.tests:%=fuzz-%): fuzz-%: $(fuzz.tools)
	@tests/fuzz/run $(O)/long $* $(SECONDS) 0 $(fuzz.tools)
