# SPDX-License-Identifier: MIT
# Behaviour tests of io/ring.h: one log for each compiler, two threads, and tests of broken copies.

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
ring.sources  := $(wildcard tests/ring/*) include/xen/grant_table.h include/xen/xen.h \
                 $(addprefix include/xen/,io/ring.h access/barrier.h abi.h xen-compat.h)

checks += $(ring.variants:%=ring-%) $(ring.threads:%=ring-threads-%) ring-races ring-mutants

$(ring.variants:%=$(O)/check/ring-%.log): $(O)/check/ring-%.log: $(ring.sources)
	@tests/run $@ tests/ring/suite $(O)/ring/$* include init,ring,args,copy,flex $(ring.$*)

$(ring.threads:%=$(O)/check/ring-threads-%.log): $(O)/check/ring-threads-%.log: $(ring.sources)
	@tests/run $@ tests/ring/suite $(O)/ring/threads-$* include threads $(ring.$*)

$(O)/check/ring-races.log: $(ring.sources)
	@tests/run $@ tests/ring/races $(O)/ring/races include

$(O)/check/ring-mutants.log: $(ring.sources)
	@tests/run $@ tests/ring/mutants $(O)/ring/mutants include
