# SPDX-License-Identifier: MIT
# The ways to use the library. A guest or a back end is built with each.
take.seconds := 70
take.tests  := install vendor packages dist
take.files   = tests/take/$(1) tests/take/common.sh $(wildcard tests/take/disk.*)
take.needs   = Makefile GNUmakefile VERSION tools/install tools/vendor $(headers) $(snapshots) $(O)/guests/arm64.img \
               $(take.$(1))
take.command = tests/take/$(1) $(O) $(if $(filter vendor,$(1)),$(CACHE) $(take.xen))
take.xen    := 4.14 4.17 4.20
take.install  := $(wildcard tools/*.[ch1] tools/completion/*)
take.vendor   := tools/abi-changes tools/edit tools/recognize $(shell find layouts -type f) $(take.xen:%=$(CACHE)/headers-%-amd64.version)
take.packages := docs/taking.md CMakeLists.txt meson.build
take.dist     := tools/dist CHANGELOG.md
