# SPDX-License-Identifier: MIT
drift.seconds := 28
drift.files   = $(wildcard tests/drift/[cr]*)
drift.needs   = $(O)/sanitized/xenabi $(O)/sanitized/mutate $(SNAPSHOT_ABIS:%=$(O)/snapshots/%.made) \
                $(O)/tools/xenabi abi-snapshots/drift.map

.PHONY: drift-field
## make drift-field run xenabi drift on Debian's kernels, Xen and QEMU, and check the result
drift-field: $(O)/tools/xenabi
	@tests/lib/need make check boot-pv32 drift-field
	@tests/drift/field $(O) $(CACHE)
