# SPDX-License-Identifier: MIT
history.seconds := 10
history.needs   = $(headers) $(snapshots) tools/interface-versions
