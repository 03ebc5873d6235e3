# SPDX-License-Identifier: MIT
both.seconds := 40
both.tests   := $(if $(filter all,$(CHECK)),all,pairs)
both.needs    = $(headers) tests/lib/compile tests/lib/compilers tests/lib/headers tests/lib/xen-tree
