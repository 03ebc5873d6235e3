# SPDX-License-Identifier: MIT
foreign.seconds := 33
foreign.needs   = $(headers) $(snapshots) tests/lib/compilers tools/snapshot-object $(O)/tools/xenabi
