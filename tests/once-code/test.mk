# SPDX-License-Identifier: MIT
once-code.seconds := 12
once-code.needs   = $(headers) tests/lib/compilers
