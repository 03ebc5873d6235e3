# SPDX-License-Identifier: MIT
consumer.seconds := 40
consumer.needs   = $(headers) $(snapshots) tests/lib/compilers tests/lib/compile tests/lib/headers
