# SPDX-License-Identifier: MIT
linux.seconds := 7
linux.needs   = $(headers) $(snapshots) tests/lib/compilers tools/vendor tools/edit tools/recognize $(shell find layouts/linux -type f)
