# SPDX-License-Identifier: MIT
arm32.parts := arm translated
arm32.tools := arm-linux-gnueabihf-
arm32.flags := -mcpu=cortex-a15 -marm -mfloat-abi=soft -mno-unaligned-access \
               -fpie -static-pie -Wl,--no-dynamic-linker
arm32.image := -O binary
# Debian 13 has no Xen for armhf.
arm32.xen   := $(patsubst %,%-armhf,$(filter-out 4.20,$(guest.releases))) \
               $(guest.releases:%=%-arm64)
arm32.pairs := $(foreach front,arm64 arm32,$(guest.releases:%=arm32+$(front)@%-arm64))
