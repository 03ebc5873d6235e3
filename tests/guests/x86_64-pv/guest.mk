# SPDX-License-Identifier: MIT
x86_64-pv.tools := x86_64-linux-gnu-
x86_64-pv.parts := x86 x86-pv
x86_64-pv.flags := -mcmodel=kernel -mno-red-zone -mgeneral-regs-only -fno-pic -static -no-pie \
                   -Wl,--defsym=virt_base=0xffffffff80000000
x86_64-pv.image := --strip-all
x86_64-pv.xen   := $(guest.releases:%=%-amd64)
x86_64-pv.pairs := $(foreach front,x86_64-pvh x86_32-pvh,\
                       $(guest.releases:%=x86_64-pv+$(front)@%-amd64))
