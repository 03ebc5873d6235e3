# SPDX-License-Identifier: MIT
x86_64-pv.tools := x86_64-linux-gnu-
x86_64-pv.flags := -mcmodel=kernel -mno-red-zone -mgeneral-regs-only -fno-pic -static -no-pie
x86_64-pv.image := --strip-all
x86_64-pv.xen   := $(guest.releases:%=%-amd64)
