# SPDX-License-Identifier: MIT
# How access/ and foreign/ behave: natively one log a compiler, on the other ABIs under qemu-user.

access.sanitize := -O1 -fsanitize=address,undefined -fno-sanitize-recover=all
access.gcc      := gcc -std=c99 -O2
access.clang    := clang -std=c99 -O2
access.cxx98    := g++ -x c++ -std=c++98 -O1
access.cxx17    := clang++ -x c++ -std=c++17 -O1
access.asan     := clang -std=c99 $(access.sanitize)
access.variants := gcc clang cxx98 cxx17 asan

# ABI: the compiler, and the machine of qemu-user
access.x86_32   := i686-linux-gnu i386
access.arm32    := arm-linux-gnueabihf arm
access.arm64    := aarch64-linux-gnu aarch64
access.riscv64  := riscv64-linux-gnu riscv64
access.ppc64    := powerpc64le-linux-gnu ppc64le
access.abis     := x86_32 arm32 arm64 riscv64 ppc64

access.tests    := $(wildcard tests/access/*.c)
access.common   := tests/access/access.mk tests/access/common.h $(headers)

checks += $(access.variants:%=access-%) $(access.abis:%=access-%)

$(access.variants:%=$(O)/check/access-%.log): $(O)/check/access-%.log: tests/access/suite $(access.common) $(access.tests)
	@tests/run $@ tests/access/suite $(O)/access/$* $(access.$*)

# cmocka is the host's alone: from its source for the others
$(CACHE)/cmocka.version: tests/fetch
	tests/fetch source cmocka $(CACHE)

cmocka.has = INTTYPES_H MALLOC_H SIGNAL_H STRINGS_H SIGLONGJMP STRSIGNAL STRUCT_TIMESPEC GCC_THREAD_LOCAL_STORAGE

$(access.abis:%=$(O)/access/%/cmocka.o): $(O)/access/%/cmocka.o: $(CACHE)/cmocka.version tests/access/access.mk
	@mkdir -p $(@D)
	@$(firstword $(access.$*))-gcc -O2 -w $(cmocka.has:%=-DHAVE_%) -I$(CACHE)/cmocka/include \
	    -c -o $@ $(CACHE)/cmocka/src/cmocka.c

$(access.abis:%=$(O)/check/access-%.log): $(O)/check/access-%.log: $(O)/access/%/cmocka.o tests/access/suite \
                                                                  $(access.common) $(access.tests)
	@LIBS=$< RUN=qemu-$(lastword $(access.$*)) tests/run $@ tests/access/suite $(O)/access/$* \
	    $(firstword $(access.$*))-gcc -std=c99 -O2 -static -I$(CACHE)/cmocka/include
