# SPDX-License-Identifier: MIT
compare-release.seconds := 16
compare-release.needs   = $(headers) $(snapshots) $(SNAPSHOT_ABIS:%=$(O)/snapshots/%.made) tools/compare-release tools/abi-changes \
    tools/history-lines tools/interface-versions tools/snapshot-object tests/lib/headers tests/lib/xen-tree $(CACHE)/headers-4.17-amd64.version
compare-release.command = tests/compare-release/run $(O) $(CACHE)/headers-4.17-amd64/usr/include/xen
