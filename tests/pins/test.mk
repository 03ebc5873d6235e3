# SPDX-License-Identifier: MIT
# One test a compiler of tests/lib/compilers.
pins.seconds := 10
pins.tests   := $(compilers)
pins.needs    = $(headers) $(snapshots) tests/lib/compilers tests/lib/headers tools/interface-versions
