# SPDX-License-Identifier: MIT
# One test a compiler of tests/lib/compilers. With CHECK=all, it has all cases, otherwise all pairs.
pins.seconds := 85
pins.tests   := $(if $(filter all,$(CHECK)),$(compilers:%=all-%),$(compilers))
pins.needs    = $(headers) $(snapshots) tests/lib/compilers tests/lib/compile tests/lib/headers $(O)/pins/cases

$(O)/pins/cases: tests/pins/cases tests/pins/pairs tests/lib/compilers tests/lib/cover tools/interface-versions $(headers)
	@mkdir -p $(@D)
	@tests/pins/cases >$@-all
	@tests/pins/pairs <$@-all >$@
