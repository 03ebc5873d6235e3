# SPDX-License-Identifier: MIT
diff.seconds := 2
diff.needs   = $(O)/tools/xenabi $(snapshots)
