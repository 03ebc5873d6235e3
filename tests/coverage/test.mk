# SPDX-License-Identifier: MIT
coverage.seconds := 6
coverage.needs   = $(headers) $(wildcard tests/access/*)
