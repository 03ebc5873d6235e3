# SPDX-License-Identifier: MIT
# What the README says to run. make boot has been run when its log is there.

checks += readme

$(O)/check/readme.log: tests/readme/run README.md $(O)/check/boot.log $(O)/guests/arm64.elf \
        $(O)/atlas.html $(O)/tools/xenabi $(wildcard tools/*) Makefile GNUmakefile \
        $(headers) $(snapshots)
	@tests/run $@ tests/readme/run $(O) $(O)/check/boot.log
