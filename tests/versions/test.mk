# SPDX-License-Identifier: MIT
versions.seconds := 8
versions.tests   := $(if $(filter all,$(CHECK)),all,pairs)
versions.needs   = $(headers) tests/lib/compilers tests/lib/cover tests/lib/headers tools/interface-versions
