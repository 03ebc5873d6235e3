# SPDX-License-Identifier: MIT
completion.seconds := 10
completion.needs   = $(wildcard tools/completion/*) tools/commands.h tools/xenabi.1 $(O)/tools/xenabi
