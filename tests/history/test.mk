# SPDX-License-Identifier: MIT
history.seconds := 7
history.needs   = $(headers) $(snapshots) tools/interface-versions
