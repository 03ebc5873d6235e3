# SPDX-License-Identifier: MIT
# Needs a shell, a C compiler and GNU make; boot and check install the rest (tests/packages).

O      ?= build
CACHE  ?= $(CURDIR)/.cache
PREFIX ?= /usr/local
JOBS   := $(shell nproc 2>/dev/null || echo 1)

headers   := $(shell find include -name '*.h')
snapshots := $(shell find abi-snapshots -type f)
# ABI-COMPILER, from the table
compilers := $(shell awk '/^[a-z]/ { print $$1 "-" $$2 }' tests/compilers)
# one target a test, a log each; a test whose inputs did not change is not run again
checks    := $(compilers:%=pins-%) $(compilers:%=hygiene-%) same-code oracle history versions \
             continuation barriers wire multi refusal style xenabi snapshots made-headers foreign control boot boot-pv32
logs       = $(checks:%=$(O)/check/%.log)
# as many jobs as there are processors, unless -j says otherwise
parallel   = $(if $(filter -j%,$(MAKEFLAGS)),,-j$(JOBS))

.PHONY: pins help boot check check-all install uninstall clean distclean

## make             pin the headers with every compiler that is here, on every ABI it targets
pins:
	@tests/pins $(O)

include tools/snapshots.mk
include $(sort $(wildcard tests/*/*.mk))

## make boot        start test kernels, built from these headers alone, on the real Xen
boot:
	@tests/need make boot
	@$(MAKE) --no-print-directory $(parallel) boot-all

## make check       every test
check:
	@tests/need make boot boot-pv32 check
	@$(MAKE) --no-print-directory $(parallel) -k check-all || true
	@tests/summary $(logs)

check-all: $(logs)

split = $(subst -, ,$(1))
$(compilers:%=$(O)/check/pins-%.log): $(O)/check/pins-%.log: tests/pins tests/compilers tests/headers $(headers) $(snapshots)
	@tests/run $@ tests/pins $(O) $(firstword $(call split,$*)) $(patsubst $(firstword $(call split,$*))-%,%,$*)

$(compilers:%=$(O)/check/hygiene-%.log): $(O)/check/hygiene-%.log: tests/hygiene tests/compilers tests/headers $(headers)
	@tests/run $@ tests/hygiene $(O) $(firstword $(call split,$*)) $(patsubst $(firstword $(call split,$*))-%,%,$*)

$(O)/check/same-code.log: tests/same-code tests/compilers $(headers) $(wildcard tests/consumers/*)
	@tests/run $@ tests/same-code $(O)

$(O)/check/oracle.log: tests/oracle tests/oracle.changes tests/headers tools/snapshot-object $(O)/tools/xenabi $(headers)
	@tests/run $@ tests/oracle $(O) $(O)/tools/xenabi

$(O)/check/history.log: tests/history tests/history.changes abi-snapshots/history.tsv tools/interface-versions $(headers) $(snapshots)
	@tests/run $@ tests/history $(O)

$(O)/check/continuation.log: tests/continuation abi-snapshots/history.tsv $(headers)
	@tests/run $@ tests/continuation $(O)

$(O)/check/versions.log: tests/versions tests/versions.tsv tests/compilers tests/headers tools/interface-versions $(headers)
	@tests/run $@ tests/versions $(O)

$(O)/check/barriers.log: tests/barriers tests/compilers $(headers)
	@tests/run $@ tests/barriers $(O)

$(O)/check/snapshots.log: tools/snapshots-diff $(SNAPSHOTS_MADE) $(snapshots)
	@tests/run $@ tools/snapshots-diff $(O)/snapshots/new abi-snapshots

$(O)/check/made-headers.log: tools/snapshots-diff $(SNAPSHOTS_MADE) $(headers)
	@tests/run $@ tools/snapshots-diff $(O)/snapshots/include include

$(O)/check/foreign.log: tests/foreign tests/compilers tools/snapshot-object $(O)/tools/xenabi $(headers) $(snapshots)
	@tests/run $@ tests/foreign $(O) $(O)/tools/xenabi

$(O)/check/control.log: tests/control tests/compilers tools/snapshot-object $(O)/tools/xenabi $(headers) $(snapshots)
	@tests/run $@ tests/control $(O) $(O)/tools/xenabi

$(O)/check/xenabi.log: tests/xenabi.sh tests/mutate.c $(wildcard tools/*) $(headers) $(snapshots)
	@tests/run $@ tests/xenabi.sh $(O)

$(O)/check/boot.log: $(guest.needs)
	@tests/run $@ $(guest.boot)

$(O)/check/boot-pv32.log: $(guest.pv32-needs)
	@tests/run $@ $(call guest.boot,pv32)

$(O)/check/wire.log: tests/compilers $(headers) $(wildcard tests/wire/*)
	@tests/run $@ tests/wire/run $(O)

$(O)/check/multi.log: tests/compilers $(headers) $(wildcard tests/multi/*)
	@tests/run $@ tests/multi/run $(O)

$(O)/check/refusal.log: tests/refusal $(headers) $(snapshots)
	@tests/run $@ tests/refusal $(O)

$(O)/check/style.log: tests/style $(headers) $(snapshots)
	@tests/run $@ tests/style

## make bench       what the headers cost a compiler, and their functions a program, beside Xen's own
.PHONY: bench
bench:
	@tests/need make bench
	@tests/bench $(O)
	@echo
	@tests/speed/run $(O)

## make install     the headers to DESTDIR/PREFIX/include (PREFIX=/usr/local); make uninstall
install:
	cd include && find xen -name '*.h' | while read -r h; do \
	    install -D -m 644 "$$h" "$(DESTDIR)$(PREFIX)/include/$$h" || exit 1; done

uninstall:
	cd include && find xen -name '*.h' | while read -r h; do \
	    rm -f "$(DESTDIR)$(PREFIX)/include/$$h"; done

## make clean       what was built; make distclean also what was fetched
clean:
	rm -rf $(O)

distclean: clean
	rm -rf $(CACHE)

## make help        this list
help:
	@sed -n 's/^## //p' $(MAKEFILE_LIST)
