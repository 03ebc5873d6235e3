# SPDX-License-Identifier: MIT
# Guests whose peers are Debian's Linux and Xen's own programs, on the real Xen in QEMU.
peers.seconds := 910
peers.tests   := $(if $(filter all,$(CHECK)),all)
peers.command  = tests/peers/run $(O) $(CACHE)

# what dom0 runs: the toolstack, the libraries that it needs, and a shell
peers.toolstack := xen-utils-4.17 libxenmisc4.17 libxenstore4 xen-utils-common xenstore-utils libxencall1 \
    libxendevicemodel1 libxenevtchn1 libxenforeignmemory1 libxengnttab1 libxentoolcore1 libxentoollog1 libxenhypfs1 \
    libyajl2 libfdt1 libuuid1 libnl-3-200 libnl-route-3-200 libbz2-1.0 liblzma5 libzstd1 liblzo2-2 zlib1g libc6 libgcc-s1 \
    busybox-static
# with the packages of Xen 4.14, which has shadow page tables
peers.toolstack-4.14 := $(subst 4.17,4.14,$(peers.toolstack:libxenstore4=libxenstore3.0))
# the device model, of which Debian has a package only for amd64
peers.qemu      := qemu-system-xen qemu-system-data libglib2.0-0 libpcre2-8-0 libpixman-1-0 libjpeg62-turbo libusb-1.0-0 \
    libudev1 libspice-server1 libssl3 libopus0 libgstreamer1.0-0 libgstreamer-plugins-base1.0-0 libffi8 libunwind8 \
    libdw1 libelf1 liborc-0.4-0 liblz4-1 libsasl2-2 libstdc++6
peers.modules   := drivers/xen drivers/block/xen-blkback drivers/block/loop.ko drivers/net/xen-netback \
    drivers/net/veth.ko net/bridge/bridge.ko net/802/stp.ko net/llc/llc.ko \
    drivers/block/xen-blkfront.ko drivers/net/xen-netfront.ko
# Linux for domains: the package's name after linux-image-, and the architecture
peers.linux     := amd64-amd64 arm64-arm64 686-pae-i386 armmp-armhf

peers.guests := x86_64-pv x86_64-pvh x86_32-pvh arm64 arm32
peers.controls := $(shell sed -n 's/^\([a-z][^ ]*\) .*/\1/p' tests/peers/controls)
peers.needs  := $(addprefix $(CACHE)/,xen-4.17-amd64 xen-4.17-arm64 xen-4.14-amd64 \
        $(addsuffix .version,qemu-amd64 $(addprefix toolstack-,amd64 arm64 4.14-amd64) $(addprefix linux-image-,$(peers.linux)) \
            $(addprefix busybox-static-,amd64 i386 arm64 armhf))) \
    $(peers.guests:%=$(O)/guests/%.img) $(O)/guests/guide.img $(peers.controls:%=$(O)/guests/%.img)

$(O)/guests/guide.img: docs/guest.md tests/peers/guide $(headers)
	@tests/peers/guide $(O)/guide $@

$(CACHE)/toolstack-%.version: tests/lib/fetch tests/peers/test.mk
	tests/lib/fetch packages toolstack $* $(CACHE) $(peers.toolstack)

$(CACHE)/qemu-amd64.version: tests/lib/fetch tests/peers/test.mk
	tests/lib/fetch packages qemu amd64 $(CACHE) $(peers.qemu)

$(CACHE)/toolstack-4.14-amd64.version: tests/lib/fetch tests/peers/test.mk
	tests/lib/fetch packages toolstack-4.14 amd64 $(CACHE) $(peers.toolstack-4.14)

peers.arch = $(lastword $(subst -, ,$*))
$(peers.linux:%=$(CACHE)/linux-image-%.version): $(CACHE)/linux-image-%.version: tests/lib/fetch tests/peers/test.mk
	tests/lib/fetch package $(patsubst %-$(peers.arch),linux-image-%,$*) $(peers.arch) $(CACHE) \
	    './boot/vmlinuz-*' $(foreach module,$(peers.modules),'./lib/modules/*/kernel/$(module)*')

$(CACHE)/busybox-static-%.version: tests/lib/fetch
	tests/lib/fetch package busybox-static $* $(CACHE) ./bin/busybox

.PHONY: peers peers-all
## make peers       build guests from these headers, and run them with Xen's programs and Linux' drivers; PEERS=cases
peers:
	@tests/lib/need make boot peers
	@$(MAKE) --no-print-directory $(parallel) peers-all

peers-all: $(peers.needs)
	@tests/peers/run $(O) $(CACHE) $(PEERS)
