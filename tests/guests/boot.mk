# SPDX-License-Identifier: MIT
# Test kernels on Debian's Xen, in QEMU. A guest is a folder with a guest.mk; a control is
# one of them built with a header that is broken on purpose.

O          ?= build
CACHE      ?= $(CURDIR)/.cache
GUEST_CC   ?= clang
GUEST_LD   ?= -fuse-ld=lld
GUEST_COPY ?= llvm-objcopy

guest.dir      := tests/guests
guest.include  ?= include
guest.names    := $(patsubst $(guest.dir)/%/guest.mk,%,$(wildcard $(guest.dir)/*/guest.mk))
guest.controls := $(shell sed 's/[ \#].*//' $(guest.dir)/controls)
guest.of        = $(shell sed -n 's/^$(1) *\([^ ]*\).*/\1/p' $(guest.dir)/controls)
guest.headers  := $(shell find $(guest.include) -name '*.h')
guest.sources  := $(addprefix $(guest.dir)/,check.c event.c grant.c fifo.c main.c memory.c string.c time.c version.c)
guest.pins     := $(if $(wildcard abi-snapshots/x86_64.h),$(guest.dir)/pins.c)
guest.flags    := -std=c11 -O2 -g -Wall -Wextra -Werror -ffreestanding -nostdinc -nostdlib \
                  -fno-stack-protector -fno-asynchronous-unwind-tables \
                  -D__XEN_INTERFACE_VERSION__=__XEN_LATEST_INTERFACE_VERSION__

include $(guest.names:%=$(guest.dir)/%/guest.mk)

.PHONY: boot-all
boot-all: $(foreach case,$(guest.names) $(guest.controls),$(O)/guests/$(case).img) \
          $(foreach guest,$(guest.names),$(CACHE)/xen-$($(guest).xen))
	@$(guest.dir)/run $(O)/guests $(CACHE) $(guest.names) $(guest.controls)

$(CACHE)/xen-%: $(guest.dir)/fetch
	$(guest.dir)/fetch $* $(CACHE)

# $(call guest.kernel,CASE,GUEST,INCLUDE,PINS)
define guest.kernel
.PHONY: boot-$(1)
boot-$(1): $(O)/guests/$(1).img $(CACHE)/xen-$($(2).xen)
	@$(guest.dir)/run $(O)/guests $(CACHE) $(1)

$(O)/guests/$(1).img: $(O)/guests/$(1).elf
	$(GUEST_COPY) $($(2).image) $$< $$@

$(O)/guests/$(1).elf: $(guest.sources) $(4) $(wildcard $(guest.dir)/$(2)/*) $(guest.dir)/guest.h $(guest.headers)
	@mkdir -p $$(@D)
	$(GUEST_CC) --target=$($(2).target) $(GUEST_LD) $(guest.flags) $($(2).flags) \
	    -isystem $$$$($(GUEST_CC) -print-file-name=include) -I $(3) -I $(guest.dir) $(if $(4),-I abi-snapshots) \
	    -Wl,-T,$(guest.dir)/$(2)/guest.lds -Wl,-z,noexecstack -o $$@ \
	    $(wildcard $(guest.dir)/$(2)/*.[Sc]) $(guest.sources) $(4)
endef

$(foreach guest,$(guest.names),$(eval $(call guest.kernel,$(guest),$(guest),$(guest.include),$(guest.pins))))
$(foreach case,$(guest.controls),$(eval $(call guest.kernel,$(case),$(call guest.of,$(case)),$(O)/guests/$(case).include,)))

# The broken headers are not pinned: the guest has to notice by itself.
$(guest.controls:%=$(O)/guests/%.elf): $(O)/guests/%.elf: $(O)/guests/%.include/broken

$(O)/guests/%.include/broken: $(guest.dir)/break $(guest.dir)/controls $(guest.headers)
	$(guest.dir)/break $* $(guest.include) $(@D)
	@touch $@
