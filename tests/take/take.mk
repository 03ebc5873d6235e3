# SPDX-License-Identifier: MIT
# The ways to use the library. A guest or a back end is built with each.

checks += take-install take-vendor take-packages take-dist

take.common := tests/take/common.sh $(wildcard tests/take/disk.*) Makefile GNUmakefile VERSION \
               tools/install tools/vendor $(headers) $(snapshots) $(O)/guests/arm64.img

$(O)/check/take-install.log: tests/take/install $(wildcard tools/*.[ch1] tools/completion/*) \
                             $(take.common)
	@tests/run $@ tests/take/install $(O)

$(O)/check/take-vendor.log: tests/take/vendor tools/abi-changes $(take.common)
	@tests/run $@ tests/take/vendor $(O)

$(O)/check/take-packages.log: tests/take/packages docs/taking.md CMakeLists.txt meson.build \
                              $(take.common)
	@tests/run $@ tests/take/packages $(O)

$(O)/check/take-dist.log: tests/take/dist tools/dist CHANGELOG.md $(take.common)
	@tests/run $@ tests/take/dist $(O)
