# SPDX-License-Identifier: MIT
x86_32-pvh.tools := x86_64-linux-gnu-
x86_32-pvh.parts := x86 x86-pvh translated
x86_32-pvh.flags := -m32 -mgeneral-regs-only -fno-pic -static -no-pie
x86_32-pvh.image := --strip-all
x86_32-pvh.xen   := $(guest.releases:%=%-amd64)
