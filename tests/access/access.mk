# SPDX-License-Identifier: MIT
# Behaviour tests of access/ and foreign/: one log for each native compiler; other ABIs run in qemu-user.

access.sanitize := -O1 -fsanitize=address,undefined -fno-sanitize-recover=all
access.gcc      := gcc -std=c99 -O2
access.clang    := clang -std=c99 -O2
access.cxx98    := g++ -x c++ -std=c++98 -O1
access.cxx17    := clang++ -x c++ -std=c++17 -O1
access.asan     := clang -std=c99 $(access.sanitize)
access.variants := gcc clang cxx98 cxx17 asan

# ABI: the target of both compilers, and the machine of qemu-user
access.x86_32   := i686-linux-gnu i386
access.arm32    := arm-linux-gnueabihf arm
access.arm64    := aarch64-linux-gnu aarch64
access.riscv64  := riscv64-linux-gnu riscv64
access.ppc64    := powerpc64le-linux-gnu ppc64le
access.abis     := x86_32 arm32 arm64 riscv64 ppc64

access.tests    := $(wildcard tests/access/*.c)
access.common   := tests/access/access.mk $(wildcard tests/access/*.h) $(filter-out include/xen/control/%,$(headers))

checks += $(access.variants:%=access-%) $(access.abis:%=access-%-gcc) $(access.abis:%=access-%-clang)

$(access.variants:%=$(O)/check/access-%.log): $(O)/check/access-%.log: tests/access/suite $(access.common) $(access.tests)
	@tests/run $@ tests/access/suite $(O)/access/$* $(access.$*)

# the system has cmocka only for the host's ABI; for the others, it is built from source
$(CACHE)/cmocka.version: tests/fetch
	tests/fetch source cmocka $(CACHE)

cmocka.has = INTTYPES_H MALLOC_H SIGNAL_H STRINGS_H SIGLONGJMP STRSIGNAL STRUCT_TIMESPEC GCC_THREAD_LOCAL_STORAGE

$(access.abis:%=$(O)/access/%/cmocka.o): $(O)/access/%/cmocka.o: $(CACHE)/cmocka.version tests/access/access.mk
	@mkdir -p $(@D)
	@$(firstword $(access.$*))-gcc -O2 -w $(cmocka.has:%=-DHAVE_%) -I$(CACHE)/cmocka/include \
	    -c -o $@ $(CACHE)/cmocka/src/cmocka.c

access.needs    = $(O)/access/%/cmocka.o tests/access/suite $(access.common) $(access.tests)
access.run      = LIBS=$< RUN=qemu-$(lastword $(access.$*)) tests/run $@ tests/access/suite
access.flags    = -std=c99 -O2 -static -isystem $(CACHE)/cmocka/include

$(access.abis:%=$(O)/check/access-%-gcc.log): $(O)/check/access-%-gcc.log: $(access.needs)
	@$(access.run) $(O)/access/$*/gcc $(firstword $(access.$*))-gcc $(access.flags)

$(access.abis:%=$(O)/check/access-%-clang.log): $(O)/check/access-%-clang.log: $(access.needs)
	@$(access.run) $(O)/access/$*/clang clang --target=$(firstword $(access.$*)) $(access.flags) \
	    $(if $(filter arm32,$*),-march=armv7-a)

# a second thread rewrites the shared memory that the first one reads
access.hostile  := $(patsubst tests/access/hostile-%.c,%,$(wildcard tests/access/hostile-*.c))
checks += $(access.hostile:%=hostile-%)

$(access.hostile:%=$(O)/check/hostile-%.log): $(O)/check/hostile-%.log: tests/access/hostile tests/access/hostile-%.c \
                                                                      $(access.common)
	@tests/run $@ tests/access/hostile $(O)/access $*

# fuzzing: make check takes 10 s with a fixed seed; make fuzz takes as long as requested
SECONDS     ?= 600
fuzz.names  := $(patsubst tests/fuzz/%.c,%,$(wildcard tests/fuzz/*.c))
checks += $(fuzz.names:%=fuzz-%)

$(fuzz.names:%=$(O)/check/fuzz-%.log): $(O)/check/fuzz-%.log: tests/fuzz/run tests/fuzz/%.c tests/fuzz/%.seeds \
                                                            $(access.common)
	@tests/run $@ tests/fuzz/run $(O)/fuzz $* 10 1

.PHONY: fuzz $(fuzz.names:%=fuzz-%)
## make fuzz        fuzz the code that reads data of a peer or a file, SECONDS=600 each
fuzz:
	@tests/need make check
	@$(MAKE) --no-print-directory $(parallel) -k $(fuzz.names:%=fuzz-%)

$(fuzz.names:%=fuzz-%): fuzz-%:
	@tests/fuzz/run $(O)/fuzz/long $* $(SECONDS)

# which lines of these headers the tests run
checks += access-coverage

$(O)/check/access-coverage.log: tests/access/coverage tests/access/suite $(access.common) $(access.tests)
	@tests/run $@ tests/access/coverage $(O)/access/coverage

# what the headers add to an object, and the instructions of single loads and stores
checks += access-no-code access-once-code

$(O)/check/access-no-code.log: tests/access/no-code tests/compilers $(access.common)
	@tests/run $@ tests/access/no-code $(O)/access/no-code

$(O)/check/access-once-code.log: tests/access/once-code tests/compilers $(access.common)
	@tests/run $@ tests/access/once-code $(O)/access

# not more instructions than hand-written code; make bench measures the times
checks += access-instructions

$(O)/check/access-instructions.log: $(wildcard tests/speed/*) tests/pairs.c $(access.common)
	@tests/run $@ tests/speed/run $(O) instructions
