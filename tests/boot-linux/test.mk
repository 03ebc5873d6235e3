# SPDX-License-Identifier: MIT
boot-linux.seconds := 900
boot-linux.tests :=

.PHONY: boot-linux
## make boot-linux  boot Linux, built with these headers, on Debian's Xen, as dom0 and as a domain that xl makes
boot-linux:
	@tests/lib/need make boot-linux
	@$(MAKE) --no-print-directory $(CACHE)/toolstack-amd64.version $(CACHE)/toolstack-arm64.version
	@tests/boot-linux/run $(O) $(CACHE) $(CASES)
