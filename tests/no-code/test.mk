# SPDX-License-Identifier: MIT
no-code.seconds := 15
no-code.needs   = $(headers) tests/lib/compilers
