# SPDX-License-Identifier: MIT
wire.seconds := 4
wire.needs   = $(headers) tests/lib/compilers
