# SPDX-License-Identifier: MIT
wire.seconds := 4
wire.needs   = $(headers) $(snapshots) tests/lib/compilers
