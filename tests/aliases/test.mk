# SPDX-License-Identifier: MIT
aliases.seconds := 2
aliases.needs   = $(headers) tests/lib/compilers tests/lib/headers tests/lib/xen-tree
