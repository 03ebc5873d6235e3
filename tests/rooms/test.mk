# SPDX-License-Identifier: MIT
rooms.seconds := 6
rooms.needs   = $(wildcard tools/*.[ch])
