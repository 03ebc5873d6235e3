# SPDX-License-Identifier: MIT
arm64.parts := arm translated
arm64.tools := aarch64-linux-gnu-
arm64.flags := -mgeneral-regs-only -mstrict-align -mno-outline-atomics \
               -fpie -static-pie -Wl,--no-dynamic-linker
arm64.image := -O binary
arm64.xen   := $(guest.releases:%=%-arm64)
arm64.pairs := $(foreach front,arm64 arm32,$(guest.releases:%=arm64+$(front)@%-arm64))
