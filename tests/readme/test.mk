# SPDX-License-Identifier: MIT
# make boot is a test of its own, so only its log is read.
readme.seconds := 18
readme.needs   = README.md docs/backend.md tests/lib/excerpts $(wildcard tests/guests/*.c tests/guests/peer/*.c) Makefile GNUmakefile \
                 $(O)/check/guests-boot.log $(O)/guests/arm64.elf $(O)/atlas.html $(O)/tools/xenabi $(wildcard tools/*) \
                 $(headers) $(snapshots)
