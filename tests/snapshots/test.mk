# SPDX-License-Identifier: MIT
# What `make snapshots` would write is what is checked in.
snapshots.seconds := 1
snapshots.tests  := numbers headers
snapshots.needs   = $(SNAPSHOTS_MADE) tools/snapshots-diff $(if $(filter numbers,$(1)),$(snapshots),$(headers))
snapshots.command = tools/snapshots-diff $(O)/snapshots/$(if $(filter numbers,$(1)),new abi-snapshots,include include)
