# SPDX-License-Identifier: MIT
# One test a compiler of tests/lib/compilers. With CHECK=all, it has all cases, otherwise all pairs.
hygiene.seconds := 10
hygiene.tests   := $(if $(filter all,$(CHECK)),$(compilers:%=all-%),$(compilers))
hygiene.needs    = $(headers) $(snapshots) tests/lib/compilers tests/lib/compile $(O)/hygiene/cases

$(O)/hygiene/cases: tests/hygiene/cases tests/lib/compilers tests/lib/headers tests/lib/cover $(headers)
	@mkdir -p $(@D)
	@tests/hygiene/cases >$@-all
	@tests/lib/cover <$@-all >$@
