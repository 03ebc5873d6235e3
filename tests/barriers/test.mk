# SPDX-License-Identifier: MIT
barriers.seconds := 10
barriers.needs   = $(headers) tests/lib/compilers
