# SPDX-License-Identifier: MIT
control.seconds := 44
control.tests   := $(if $(filter all,$(CHECK)),all,pairs)
control.needs   = $(headers) $(snapshots) tests/lib/compilers tests/lib/cover tests/lib/xen-tree tools/snapshot-object tools/control-release tools/control-merge $(O)/tools/xenabi
