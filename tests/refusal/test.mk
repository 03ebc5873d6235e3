# SPDX-License-Identifier: MIT
refusal.seconds := 7
refusal.needs   = $(headers) $(snapshots)
