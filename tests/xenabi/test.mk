# SPDX-License-Identifier: MIT
xenabi.seconds := 10
xenabi.needs   = $(headers) $(snapshots) tests/lib/mutate.c $(wildcard tools/*)
