# SPDX-License-Identifier: MIT
# The folders are inputs, because a file that is added or removed changes only the time of its folder.
index.seconds := 7
index.needs   = $(wildcard tests/* tests/*/* tests/guests/*/guest.mk tools/*.mk) GNUmakefile Makefile
