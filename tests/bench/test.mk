# SPDX-License-Identifier: MIT
bench.seconds := 10
bench.tests :=

.PHONY: bench
## make bench       compare the cost of the headers and their functions with Xen's own, also on a busy machine
bench:
	@tests/lib/need make bench
	@status=0; tests/bench/run $(O) || status=1; echo; tests/speed/run $(O) || status=1; exit $$status
