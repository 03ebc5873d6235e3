# SPDX-License-Identifier: MIT
# Behaviour tests of io/ring.h: one test a compiler, two threads, and tests of broken copies.

ring.seconds := 56
ring.gcc            := gcc -std=c99 -O2
ring.gcc-O3         := gcc -std=c2x -O3
ring.clang          := clang -std=c99 -O2
ring.clang-O3       := clang -std=c2x -O3
ring.cxx98          := g++ -x c++ -std=c++98 -O1
ring.cxx17          := clang++ -x c++ -std=c++17 -O1
ring.bool           := clang -std=c11 -DXEN_RING_HAS_UNCONSUMED_IS_BOOL
ring.old            := clang -std=c11 -O1 -D__XEN_INTERFACE_VERSION__=0x00030205
# the macros for a compiler without GNU extensions; C11, because other headers need unnamed unions
ring.portable       := gcc -std=c11 -O2 -DPORTABLE
ring.sanitize       := -O1 -DSANITIZED -fsanitize=address,undefined -fno-sanitize-recover=all
ring.sanitize-gcc   := gcc -std=c11 $(ring.sanitize)
ring.sanitize-clang := clang -std=c11 $(ring.sanitize)

ring.variants := gcc gcc-O3 clang clang-O3 cxx98 cxx17 bool old portable sanitize-gcc sanitize-clang
ring.threads  := gcc clang sanitize-gcc

ring.tests    := $(ring.variants) $(ring.threads:%=threads-%) races mutants
ring.needs     = include/xen/grant_table.h include/xen/xen.h \
                 $(addprefix include/xen/,io/ring.h access/barrier.h abi.h xen-compat.h)
ring.programs  = $(if $(filter threads-%,$(1)),threads,init,ring,args,copy,flex)
ring.command   = $(if $(filter races mutants,$(1)),tests/ring/$(1) $(O),\
                 tests/ring/run $(O)/ring/$(1) include $(ring.programs) $(ring.$(1:threads-%=%)))
