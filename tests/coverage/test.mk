# SPDX-License-Identifier: MIT
coverage.seconds := 10
coverage.needs   = $(headers) $(wildcard tests/access/*)
