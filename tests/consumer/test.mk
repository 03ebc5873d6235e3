# SPDX-License-Identifier: MIT
consumer.seconds := 34
consumer.needs   = $(headers) $(snapshots) tests/lib/compilers tests/lib/compile tests/lib/headers
