# SPDX-License-Identifier: MIT
# What `make snapshots` would write is what is checked in, and no macro with parameters is forgotten.
snapshots.seconds := 1
snapshots.tests  := numbers headers calls
snapshots.needs   = $(if $(filter calls,$(1)),$(headers) $(snapshots),$(SNAPSHOTS_MADE) tools/snapshots-diff \
                    $(if $(filter numbers,$(1)),$(snapshots),$(headers)))
snapshots.command = $(if $(filter calls,$(1)),tests/snapshots/calls,tools/snapshots-diff $(O)/snapshots/$(if \
                    $(filter numbers,$(1)),new abi-snapshots,include include))
