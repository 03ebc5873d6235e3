# SPDX-License-Identifier: MIT
barriers.seconds := 1
barriers.needs   = $(headers) tests/lib/compilers
