# SPDX-License-Identifier: MIT
checks += diff

$(O)/check/diff.log: $(wildcard tests/diff/*) $(O)/tools/xenabi $(snapshots)
	@tests/run $@ tests/diff/run $(O) $(O)/tools/xenabi
