# SPDX-License-Identifier: MIT
compare.seconds := 45
compare.xen     := 4.14 4.17 4.20
compare.needs    = $(headers) $(snapshots) $(O)/tools/xenabi $(compare.xen:%=$(CACHE)/headers-%-amd64.version)
compare.command  = tests/compare/run $(O) $(CACHE) $(compare.xen)
