# SPDX-License-Identifier: MIT
# xenabi drift: copies of records that are made for the test, and all of these headers.
checks += drift

$(O)/check/drift.log: $(wildcard tests/drift/[cr]*) tests/mutate.c $(wildcard tools/*.[ch]) \
                      $(SNAPSHOT_ABIS:%=$(O)/snapshots/%.made) $(O)/tools/xenabi abi-snapshots/drift.map
	@tests/run $@ tests/drift/run $(O) $(O)/tools/xenabi

$(O)/check/fuzz-drift.log $(O)/check/fuzz-facts.log: $(wildcard tools/*.[ch]) tests/fuzz/tools.h $(snapshots)

.PHONY: drift-field
## make drift-field run xenabi drift on Debian's kernels, Xen and QEMU, and check the result
drift-field: $(O)/tools/xenabi
	@tests/need make check boot-pv32 drift-field
	@tests/drift/field $(O) $(CACHE) $<
