# SPDX-License-Identifier: MIT
style.seconds := 1
style.needs   = $(headers) $(snapshots)
style.command = tests/style/run
