# SPDX-License-Identifier: MIT
multi.seconds := 6
multi.tests   := $(if $(filter all,$(CHECK)),all,pairs)
multi.needs   = $(headers) tests/lib/compilers tests/lib/cover
