# SPDX-License-Identifier: MIT
refusal.seconds := 10
refusal.needs   = $(headers) $(snapshots)
