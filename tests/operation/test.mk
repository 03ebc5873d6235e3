# SPDX-License-Identifier: MIT
operation.seconds := 33
operation.needs   = $(headers) $(snapshots) tests/lib/compilers tests/lib/headers
