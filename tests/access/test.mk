# SPDX-License-Identifier: MIT
# Behaviour tests of access/ and foreign/: one test for each ABI, in qemu-user, and for each compiler and language; with
# CHECK=all, all of them on each ABI.

access.seconds := 80
access.sanitize := -g -O1 -fsanitize=address,undefined -fno-sanitize-recover=all
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

access.pairs    := gcc clang asan x86_32-gcc arm32-cxx98 arm64-cxx17 riscv64-clang ppc64-gcc
access.all      := $(access.variants) $(foreach compiler,gcc clang cxx98 cxx17,$(access.abis:%=%-$(compiler)))

access.tests    := $(if $(filter all,$(CHECK)),$(access.all),$(access.pairs))
access.abi       = $(firstword $(subst -, ,$(1)))
access.cmocka    = $(O)/access/$(access.abi)/cmocka.o
access.gcc-of    = $(firstword $(access.$(access.abi)))-gcc
access.clang-of  = clang --target=$(firstword $(access.$(access.abi))) $(if $(filter arm32,$(access.abi)),-march=armv7-a)
access.cxx98-of  = $(firstword $(access.$(access.abi)))-g++
access.cxx17-of  = $(subst clang,clang++,$(access.clang-of))
access.compiler  = $(access.$(lastword $(subst -, ,$(1)))-of) $(wordlist 2,9,$(access.$(lastword $(subst -, ,$(1))))) \
                   -DEMULATED -static -isystem $(CACHE)/cmocka/include
access.needs     = $(headers) $(if $(access.$(1)),,$(access.cmocka))
access.command   = $(if $(access.$(1)),,env LIBS=$(access.cmocka) RUN=qemu-$(lastword $(access.$(access.abi)))) \
                   tests/access/run $(O)/access/$(1) $(or $(access.$(1)),$(access.compiler))

# the system has cmocka only for the host's ABI; for the others, it is built from source
$(CACHE)/cmocka.version: tests/lib/fetch
	tests/lib/fetch source cmocka $(CACHE)

cmocka.has = INTTYPES_H MALLOC_H SIGNAL_H STRINGS_H SIGLONGJMP STRSIGNAL STRUCT_TIMESPEC GCC_THREAD_LOCAL_STORAGE

$(access.abis:%=$(O)/access/%/cmocka.o): $(O)/access/%/cmocka.o: $(CACHE)/cmocka.version tests/access/test.mk
	@mkdir -p $(@D)
	@$(firstword $(access.$*))-gcc -O2 -w $(cmocka.has:%=-DHAVE_%) -I$(CACHE)/cmocka/include \
	    -c -o $@ $(CACHE)/cmocka/src/cmocka.c
