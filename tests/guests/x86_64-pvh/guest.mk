# SPDX-License-Identifier: MIT
x86_64-pvh.tools := x86_64-linux-gnu-
x86_64-pvh.parts := x86 x86-pvh translated
x86_64-pvh.flags := -mno-red-zone -mgeneral-regs-only -fno-pic -static -no-pie
x86_64-pvh.image := --strip-all
x86_64-pvh.xen   := $(guest.releases:%=%-amd64)
