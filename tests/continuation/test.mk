# SPDX-License-Identifier: MIT
continuation.seconds := 10
continuation.needs   = $(headers) abi-snapshots/history.tsv
