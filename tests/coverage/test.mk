# SPDX-License-Identifier: MIT
coverage.seconds := 8
coverage.needs   = $(headers) $(wildcard tests/access/*)
