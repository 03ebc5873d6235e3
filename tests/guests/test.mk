# SPDX-License-Identifier: MIT
# Test kernels on Debian's Xen, in QEMU. A guest is a folder with a guest.mk. A control is a guest
# that is built with a header that is broken on purpose. A case is a kernel and the Xen on which
# it runs (x86_64-pv@4.17-amd64), or the kernels of two domains (arm64+arm32@4.17-arm64).

guests.seconds := 100
O     ?= build
CACHE ?= $(CURDIR)/.cache

guest.dir      := tests/guests
guest.include  ?= include
guest.names    := $(patsubst $(guest.dir)/%/guest.mk,%,$(wildcard $(guest.dir)/*/guest.mk))
# control@guest
guest.broken   := $(shell sed -n 's/^\([^ \#]*\)  *\([^ ]*\).*/\1@\2/p' $(guest.dir)/controls)
guest.controls := $(foreach control,$(guest.broken),$(firstword $(subst @, ,$(control))))
guest.releases := 4.14 4.17 4.20
# a guest is built from its own folder and from the folders that it shares with other guests
guest.folders   = $(addprefix $(guest.dir)/,$(1) $($(1).parts))
# files that use a control interface are compiled once for each release, see control.h
guest.by-release = $(filter %/domctl.c %/sysctl.c,\
                   $(wildcard $(addsuffix /*.c,$(guest.dir) $(call guest.folders,$(1)))))
guest.of        = $(patsubst $(1)@%,%,$(filter $(1)@%,$(guest.broken)))
guest.abi       = $(firstword $(subst -, ,$(1)))
guest.headers  := $(shell find $(guest.include) -name '*.h')
guest.pins     := $(guest.dir)/pins.c
guest.sources  := $(filter-out $(guest.dir)/pins.c,$(wildcard $(guest.dir)/*.c $(guest.dir)/peer/*.c))
guest.flags    := -std=c11 -O2 -g -Wall -Wextra -Werror -ffreestanding -nostdinc -nostdlib \
                  -fno-stack-protector -fno-asynchronous-unwind-tables \
                  -fno-tree-loop-distribute-patterns \
                  -D__XEN_INTERFACE_VERSION__=__XEN_LATEST_INTERFACE_VERSION__ \
                  -Wl,--build-id=none,-z,noexecstack,--no-warn-rwx-segments

include $(guest.names:%=$(guest.dir)/%/guest.mk)

# A guest runs on every Xen that its guest.mk names, alone and in pairs. A control runs on the first
# of them that is 4.17. In a pair, the control is the second kernel.
guest.pairs := $(foreach guest,$(guest.names),$($(guest).pairs))
guest.sound := $(foreach guest,$(guest.names),$($(guest).xen:%=$(guest)@%)) $(guest.pairs)
guest.on     = $(lastword $(subst @, ,$(firstword $(filter $(1)@4.17-%,$(guest.sound)))))
guest.cases := $(guest.sound) \
    $(foreach control,$(guest.controls),$(control)@$(call guest.on,$(call guest.of,$(control))))
guest.name   = $(firstword $(subst @, ,$(1)))
guest.alike := $(guest.names) $(sort $(foreach pair,$(guest.pairs),$(call guest.name,$(pair))))
guest.second = $(lastword $(subst +, ,$(1)))
guest.images = $(patsubst %,$(O)/guests/%.img,$(sort $(subst +, ,$(1) \
               $(foreach name,$(1),$(filter-out $(guest.names),$(call guest.of,$(name)))))))
guest.xens   = $(sort $(foreach case,$(1),$(CACHE)/xen-$(lastword $(subst @, ,$(case)))))

# `make boot` runs all cases except those of guests whose guest.mk names another target.
guest.is     = $(filter x$(1),x$($(2).boot))
guest.among  = $(foreach guest,$(guest.alike),$(if $(call guest.is,$(1),$(guest)),$(guest))) \
    $(foreach control,$(guest.controls),\
        $(if $(call guest.is,$(1),$(call guest.of,$(control))),$(control)))
guest.run    = $(filter $(addsuffix @%,$(call guest.among,$(1))),$(guest.cases))
guest.inputs = $(addprefix $(guest.dir)/,run coverage members) $(guest.names:%=$(guest.dir)/%/qemu) \
               $(call guest.images,$(call guest.among,$(1))) \
               $(call guest.xens,$(call guest.run,$(1)))
guest.needs := $(call guest.inputs,)
guest.pv32-needs := $(call guest.inputs,pv32)
guest.boot   = $(guest.dir)/run $(O)/guests $(CACHE) $(call guest.run,$(1))

guests.tests  := boot pv32
guests.files   = $(if $(filter pv32,$(1)),$(guest.pv32-needs),$(guest.needs))
guests.command = $(call guest.boot,$(filter pv32,$(1)))

.PHONY: boot boot-all boot-pv32 boot-pv32-all
## make boot        build test kernels from these headers alone, and boot them on the real Xen
boot:
	@tests/lib/need make boot
	@$(MAKE) --no-print-directory $(parallel) boot-all

boot-all: $(guest.needs)
	@$(guest.boot)

## make boot-pv32   build a Xen that supports 32-bit PV guests, and boot such a kernel on it
boot-pv32:
	@tests/lib/need make boot boot-pv32
	@$(MAKE) --no-print-directory $(parallel) boot-pv32-all

boot-pv32-all: $(guest.pv32-needs)
	@$(call guest.boot,pv32)

$(CACHE)/xen-%: tests/lib/fetch
	tests/lib/fetch xen $(subst -, ,$*) $(CACHE)

# $(call guest.boots,NAME,CASES)
define guest.boots
.PHONY: boot-$(1)
boot-$(1): $(call guest.images,$(1)) $(call guest.xens,$(2))
	@$(guest.dir)/run $(O)/guests $(CACHE) $(2)
endef

$(foreach name,$(guest.alike) $(guest.controls),\
    $(eval $(call guest.boots,$(name),$(filter $(name)@%,$(guest.cases)))))

# $(call guest.rules,KERNEL,GUEST,INCLUDE,PINS); a control needs the objects of its guest
define guest.rules
$(O)/guests/$(1).img: $(O)/guests/$(1).elf
	@$($(2).tools)objcopy $($(2).image) $$< $$@

$(O)/guests/$(1).elf: $(guest.dir)/build $(wildcard $(guest.dir)/*.[ch] $(guest.dir)/peer/* $(addsuffix /*,$(call guest.folders,$(2)))) \
        $(guest.headers) $(O)/guests/$(call guest.abi,$(2))/history.h \
        $(if $(4),,$(O)/guests/$(2).elf $(3)/broken)
	@$(guest.dir)/build $(O)/guests $(1) $(2) $(call guest.gcc,$(2),$(3)) $(4:%=-I abi-snapshots) \
	    -Wl,-T,$(firstword $(wildcard $(addsuffix /guest.lds,$(call guest.folders,$(2))))) \
	    -- $(4) $(filter-out $(call guest.by-release,$(2)),$(guest.sources) \
	        $(wildcard $(addsuffix /*.[Sc],$(call guest.folders,$(2))))) \
	    $(foreach source,$(call guest.by-release,$(2)),$(addprefix $(source)@,$(subst .,,$(guest.releases))))
endef

# $(call guest.gcc,GUEST,INCLUDE); with broken headers, quickly
guest.gcc = $($(1).tools)gcc $(guest.flags) $($(1).flags) $(if $(filter $(O)/%,$(2)),-Og -g0) \
            -isystem $$$$($($(1).tools)gcc -print-file-name=include) -I $(2) -I $(guest.dir) -I $(guest.dir)/peer \
            $(addprefix -I ,$(call guest.folders,$(1)) $(O)/guests/$(call guest.abi,$(1)))

$(O)/guests/%/history.h: $(guest.dir)/releases abi-snapshots/history.tsv
	@mkdir -p $(@D)
	@$(guest.dir)/releases $* <abi-snapshots/history.tsv >$@

$(foreach case,$(guest.names),$(eval $(call guest.rules,$(case),$(case),$(guest.include),\
    $(guest.pins))))
# Broken headers are not compared with the snapshots: the guest itself has to notice.
$(foreach case,$(guest.controls),$(eval $(call guest.rules,$(case),$(call \
    guest.second,$(call guest.of,$(case))),$(O)/guests/$(case).include)))
# for tests/peers
$(foreach pair,$(shell sed -n 's/^\([a-z][^ ]*\)  *\([^ ]*\).*/\1@\2/p' tests/peers/controls),$(eval $(call guest.rules,$(call \
    guest.name,$(pair)),$(lastword $(subst @, ,$(pair))),$(O)/guests/$(call guest.name,$(pair)).include)))

$(O)/guests/%.include/broken: $(guest.dir)/break $(guest.dir)/controls tests/peers/controls $(guest.sources) \
        $(guest.headers)
	@$(guest.dir)/break $* $(guest.include) $(@D)
	@touch $@
