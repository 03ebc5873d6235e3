# SPDX-License-Identifier: MIT
consumers.seconds := 1410
consumers.tests :=

.PHONY: consumers
## make consumers   compile real projects with these headers in place of their own, and compare the objects; CONSUMERS=names
consumers:
	@tests/lib/need make consumers
	@tests/consumers/run $(O) $(CACHE) $(CONSUMERS)
