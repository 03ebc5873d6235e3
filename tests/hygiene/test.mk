# SPDX-License-Identifier: MIT
# One test a compiler of tests/lib/compilers. With CHECK=all, it has all cases, otherwise all pairs, and
# the mutants show that the pairs catch what all cases catch.
hygiene.seconds := 55
hygiene.tests   := $(if $(filter all,$(CHECK)),mutants $(compilers:%=all-%),$(compilers))
hygiene.files    = tests/hygiene/run tests/hygiene/test.mk $(if $(filter mutants,$(1)),tests/hygiene/cases \
    tests/hygiene/faults tests/hygiene/mutants tests/lib/headers tests/pins/cases tests/pins/run)
hygiene.needs    = $(headers) $(snapshots) tests/lib/compilers tests/lib/compile $(O)/hygiene/cases

$(O)/hygiene/cases: tests/hygiene/cases tests/lib/compilers tests/lib/headers tests/lib/cover $(headers)
	@mkdir -p $(@D)
	@tests/hygiene/cases >$@-all
	@tests/lib/cover <$@-all >$@
