# SPDX-License-Identifier: MIT
# make check counts instructions; make bench measures times, too.
speed.seconds := 17
speed.needs   = $(headers) tests/lib/pairs.c
speed.command = tests/speed/run $(O) instructions $(filter all,$(CHECK))
