# SPDX-License-Identifier: MIT
linux.seconds := 4
linux.needs   = $(headers) $(snapshots) tests/lib/compilers $(shell find layouts/linux -type f)
