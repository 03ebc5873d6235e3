# SPDX-License-Identifier: MIT
rooms.seconds := 10
rooms.needs   = $(wildcard tools/*.[ch])
