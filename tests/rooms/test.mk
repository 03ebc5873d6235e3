# SPDX-License-Identifier: MIT
rooms.seconds := 5
rooms.needs   = $(wildcard tools/*.[ch])
