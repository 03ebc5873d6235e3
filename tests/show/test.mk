# SPDX-License-Identifier: MIT
show.seconds := 13
show.tests  := output numbers
show.needs   = $(O)/tools/xenabi $(snapshots) $(headers)
