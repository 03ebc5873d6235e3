# SPDX-License-Identifier: MIT
wire.seconds := 10
wire.needs   = $(headers) tests/lib/compilers
