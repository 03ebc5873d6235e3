# SPDX-License-Identifier: MIT
xenabi.seconds := 30
xenabi.needs   = $(headers) $(snapshots) tests/lib/mutate.c $(wildcard tools/*)
