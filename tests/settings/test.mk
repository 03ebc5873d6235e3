# SPDX-License-Identifier: MIT
settings.seconds := 31
settings.needs   = $(headers) $(snapshots) tests/lib/compilers tests/lib/compile tests/lib/headers
