# SPDX-License-Identifier: MIT
no-code.seconds := 10
no-code.needs   = $(headers) tests/lib/compilers
