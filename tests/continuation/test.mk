# SPDX-License-Identifier: MIT
continuation.seconds := 7
continuation.needs   = $(headers) abi-snapshots/history.tsv
