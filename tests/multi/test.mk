# SPDX-License-Identifier: MIT
multi.seconds := 10
multi.needs   = $(headers) tests/lib/compilers
