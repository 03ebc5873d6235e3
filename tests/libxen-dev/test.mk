# SPDX-License-Identifier: MIT
libxen-dev.seconds := 25
libxen-dev.tests   := $(if $(filter all,$(CHECK)),all,pairs)
libxen-dev.xen     := 4.14 4.17 4.20
libxen-dev.needs    = $(headers) tests/lib/compilers tests/lib/cover tests/lib/fetch tools/snapshot-object \
                      $(O)/tools/xenabi $(libxen-dev.xen:%=$(CACHE)/headers-%-amd64.version)
libxen-dev.command  = tests/libxen-dev/run $(O) $(1) $(CACHE) $(libxen-dev.xen)

$(CACHE)/headers-%.version: tests/lib/fetch
	tests/lib/fetch headers $(subst -, ,$*) $(CACHE)
