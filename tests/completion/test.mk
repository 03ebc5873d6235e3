# SPDX-License-Identifier: MIT
completion.seconds := 4
completion.needs   = $(wildcard tools/completion/*) tools/commands.h tools/xenabi.1 $(O)/tools/xenabi
