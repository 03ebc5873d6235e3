# SPDX-License-Identifier: MIT
same-code.seconds := 8
same-code.tests   := $(if $(filter all,$(CHECK)),all,pairs)
same-code.needs   = $(headers) tests/lib/compilers tests/lib/cover
