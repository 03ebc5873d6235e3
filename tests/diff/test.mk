# SPDX-License-Identifier: MIT
diff.seconds := 10
diff.needs   = $(O)/tools/xenabi $(snapshots)
