# SPDX-License-Identifier: MIT
style.seconds := 10
style.needs   = $(headers) $(snapshots)
style.command = tests/style/run
