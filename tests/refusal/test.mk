# SPDX-License-Identifier: MIT
refusal.seconds := 5
refusal.needs   = $(headers) $(snapshots)
