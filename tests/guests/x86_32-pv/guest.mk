# SPDX-License-Identifier: MIT
x86_32-pv.tools := x86_64-linux-gnu-
x86_32-pv.parts := x86 x86-pv
x86_32-pv.flags := -m32 -mgeneral-regs-only -fno-pic -static -no-pie \
                   -Wl,--defsym=virt_base=0xc0000000
x86_32-pv.image := --strip-all
x86_32-pv.xen   := 4.17-amd64-pv32
x86_32-pv.pairs := $(foreach front,x86_64-pvh x86_32-pvh,x86_32-pv+$(front)@4.17-amd64-pv32)
x86_32-pv.boot  := pv32
x86_32-pv+x86_64-pvh.boot := pv32
x86_32-pv+x86_32-pvh.boot := pv32

# Debian's Xen does not support 32-bit PV.
$(CACHE)/xen-4.17-amd64-pv32: $(guest.dir)/x86_32-pv/xen tests/lib/fetch
	$< $(CACHE)
