# SPDX-License-Identifier: MIT
same-code.seconds := 10
same-code.needs   = $(headers) tests/lib/compilers
