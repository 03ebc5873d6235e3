# SPDX-License-Identifier: MIT
compare.seconds := 35
compare.xen     := $(if $(filter all,$(CHECK)),4.14 4.17 4.20,4.17)
compare.needs    = $(headers) $(snapshots) $(O)/tools/xenabi $(compare.xen:%=$(CACHE)/headers-%-amd64.version)
compare.command  = tests/compare/run $(O) $(CACHE) $(compare.xen)
