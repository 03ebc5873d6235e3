# SPDX-License-Identifier: MIT
control.seconds := 10
control.needs   = $(headers) $(snapshots) tests/lib/compilers tests/lib/xen-tree tools/snapshot-object $(O)/tools/xenabi
