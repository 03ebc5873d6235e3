# SPDX-License-Identifier: MIT
# Guests whose peers are Debian's Linux and Xen's own programs, on the real Xen in QEMU.
peers.seconds := 615
peers.tests   :=

# what dom0 runs: the toolstack, the libraries that it needs, and a shell
peers.toolstack := xen-utils-4.17 xen-utils-common xenstore-utils libxenmisc4.17 libxenstore4 libxencall1 \
    libxendevicemodel1 libxenevtchn1 libxenforeignmemory1 libxengnttab1 libxentoolcore1 libxentoollog1 libxenhypfs1 \
    libyajl2 libfdt1 libuuid1 libnl-3-200 libnl-route-3-200 libbz2-1.0 liblzma5 libzstd1 liblzo2-2 zlib1g libc6 libgcc-s1 \
    busybox-static
# the device model, of which Debian has a package only for amd64
peers.qemu      := qemu-system-xen qemu-system-data libglib2.0-0 libpcre2-8-0 libpixman-1-0 libjpeg62-turbo libusb-1.0-0 \
    libudev1 libspice-server1 libssl3 libopus0 libgstreamer1.0-0 libgstreamer-plugins-base1.0-0 libffi8 libunwind8 \
    libdw1 libelf1 liborc-0.4-0 liblz4-1 libsasl2-2 libstdc++6
peers.modules   := drivers/xen drivers/block/xen-blkback drivers/block/loop.ko drivers/net/xen-netback \
    drivers/net/veth.ko net/bridge/bridge.ko net/802/stp.ko net/llc/llc.ko

peers.guests := x86_64-pv x86_64-pvh x86_32-pvh arm64 arm32
peers.controls := $(shell sed -n 's/^\([a-z][^ ]*\) .*/\1/p' tests/peers/controls)
peers.needs  := $(foreach arch,amd64 arm64,$(CACHE)/xen-4.17-$(arch) $(CACHE)/toolstack-$(arch).version \
    $(CACHE)/linux-image-$(arch)-$(arch).version) $(CACHE)/qemu-amd64.version \
    $(peers.guests:%=$(O)/guests/%.img) $(O)/guests/guide.img $(peers.controls:%=$(O)/guests/%.img)

$(O)/guests/guide.img: docs/guest.md tests/peers/guide $(headers)
	@tests/peers/guide $(O)/guide $@

$(CACHE)/toolstack-%.version: tests/lib/fetch tests/peers/test.mk
	tests/lib/fetch packages toolstack $* $(CACHE) $(peers.toolstack)

$(CACHE)/qemu-amd64.version: tests/lib/fetch tests/peers/test.mk
	tests/lib/fetch packages qemu amd64 $(CACHE) $(peers.qemu)

$(CACHE)/linux-image-amd64-amd64.version $(CACHE)/linux-image-arm64-arm64.version: \
        $(CACHE)/linux-image-%.version: tests/lib/fetch tests/peers/test.mk
	tests/lib/fetch package linux-image-$(firstword $(subst -, ,$*)) $(firstword $(subst -, ,$*)) $(CACHE) \
	    './boot/vmlinuz-*' $(peers.modules:%='./lib/modules/*/kernel/%*')

.PHONY: peers peers-all
## make peers       build guests from these headers, and run them with Xen's programs and Linux' drivers; PEERS=cases
peers:
	@tests/lib/need make boot peers
	@$(MAKE) --no-print-directory $(parallel) peers-all

peers-all: $(peers.needs)
	@tests/peers/run $(O) $(CACHE) $(PEERS)
