# SPDX-License-Identifier: MIT
languages.seconds := 17
languages.needs   = $(headers) $(snapshots) tests/lib/compilers tests/lib/headers $(O)/tools/xenabi
