# SPDX-License-Identifier: MIT
checks += show show-numbers

$(O)/check/show.log: $(wildcard tests/show/*) $(O)/tools/xenabi $(snapshots)
	@tests/run $@ tests/show/run $(O) $(O)/tools/xenabi

$(O)/check/show-numbers.log: tests/show/numbers tests/show/show.mk $(O)/tools/xenabi $(snapshots) $(headers)
	@tests/run $@ tests/show/numbers $(O) $(O)/tools/xenabi
