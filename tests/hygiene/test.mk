# SPDX-License-Identifier: MIT
# One test a compiler of tests/lib/compilers.
hygiene.seconds := 10
hygiene.tests   := $(compilers)
hygiene.needs    = $(headers) $(snapshots) tests/lib/compilers tests/lib/headers
