# SPDX-License-Identifier: MIT
control.seconds := 28
control.tests   := $(if $(filter all,$(CHECK)),all,pairs)
control.needs   = $(headers) $(snapshots) tests/lib/compilers tests/lib/cover tests/lib/xen-tree tools/snapshot-object $(O)/tools/xenabi
