# SPDX-License-Identifier: MIT
oracle.seconds := 20
oracle.needs   = $(headers) tests/lib/headers tests/lib/xen-tree tools/snapshot-object $(O)/tools/xenabi
