# SPDX-License-Identifier: MIT
aliases.seconds := 5
aliases.needs   = $(headers) tests/lib/compilers tests/lib/headers tests/lib/xen-tree
