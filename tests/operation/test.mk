# SPDX-License-Identifier: MIT
operation.seconds := 16
operation.needs   = $(headers) $(snapshots) tests/lib/compilers tests/lib/headers
