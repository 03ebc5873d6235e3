# SPDX-License-Identifier: MIT
aliases.seconds := 9
aliases.needs   = $(headers) tests/lib/compilers tests/lib/headers tests/lib/xen-tree
