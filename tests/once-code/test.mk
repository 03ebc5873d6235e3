# SPDX-License-Identifier: MIT
once-code.seconds := 10
once-code.needs   = $(headers) tests/lib/compilers
