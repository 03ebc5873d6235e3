# SPDX-License-Identifier: MIT
# What `make snapshots` would write is what is checked in, and no macro is forgotten.
snapshots.seconds := 1
snapshots.tests  := numbers headers macros
snapshots.needs   = $(if $(filter macros,$(1)),$(headers) $(snapshots),$(SNAPSHOTS_MADE) tools/snapshots-diff \
                    $(if $(filter numbers,$(1)),$(snapshots),$(headers)))
snapshots.command = $(if $(filter macros,$(1)),tests/snapshots/macros,tools/snapshots-diff $(O)/snapshots/$(if \
                    $(filter numbers,$(1)),new abi-snapshots,include include))
