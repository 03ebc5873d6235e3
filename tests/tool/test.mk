# SPDX-License-Identifier: MIT
tool.seconds := 5
tool.needs   = $(headers) abi-snapshots/history.tsv docs/tools.md tests/lib/excerpts
