# SPDX-License-Identifier: MIT
# The commands of the README. If the log of make boot exists, make boot has been run.

checks += readme

$(O)/check/readme.log: tests/readme/run README.md $(O)/check/boot.log $(O)/guests/arm64.elf \
        $(O)/atlas.html $(O)/tools/xenabi $(wildcard tools/*) Makefile GNUmakefile \
        $(headers) $(snapshots)
	@tests/run $@ tests/readme/run $(O) $(O)/check/boot.log
