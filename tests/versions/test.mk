# SPDX-License-Identifier: MIT
versions.seconds := 10
versions.needs   = $(headers) tests/lib/compilers tests/lib/headers tools/interface-versions
