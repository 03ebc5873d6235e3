# Generates abi-snapshots/ from include/xen. O is the build folder, CC and CLANG are
# compilers.

O ?= build
CLANG ?= clang

SNAPSHOT_ABIS := x86_32 x86_64 arm32 arm64 riscv64 ppc64

SNAPSHOT_VIEWS := tools $(shell tools/interface-versions)

# The list includes the folders: removing a header changes only the time of its folder.
SNAPSHOT_HEADERS := $(shell find include/xen \( -type d -o -name '*.h' \) ! -path '*/access*' ! -path '*/foreign*' ! -path '*/control*')

# This xenabi reads the snapshots of this tree, unless XENABI_DATA is set.
$(O)/tools/xenabi: $(wildcard tools/*.[ch])
	@mkdir -p $(@D)
	$(CC) -std=c99 -O2 -g -Wall -Wextra -DXENABI_DATA='"$(CURDIR)/abi-snapshots"' $(CFLAGS) $(LDFLAGS) -o $@ $(filter %.c,$^) -ldw -lelf

# One object for each ABI and view. A view is tools or the interface version of a guest.
define SNAPSHOT_ABI
$(O)/snapshots/$(1)/%.o: $$(SNAPSHOT_HEADERS) $(O)/tools/xenabi tools/snapshot-object tests/lib/headers
	@CLANG='$$(CLANG)' tools/snapshot-object $(O)/tools/xenabi $(1) $$* $$@

$(O)/snapshots/$(1).made: $$(patsubst %,$(O)/snapshots/$(1)/%.o,$$(SNAPSHOT_VIEWS))
	@rm -rf $(O)/snapshots/new/$(1) $(O)/snapshots/new/$(1).h
	@$(O)/tools/xenabi snapshot -o $(O)/snapshots/new $$^
	@touch $$@
endef
$(foreach abi,$(SNAPSHOT_ABIS),$(eval $(call SNAPSHOT_ABI,$(abi))))

SNAPSHOT_COVERAGE := $(O)/snapshots/new/COVERAGE.md

# The table of what the snapshots check.
$(SNAPSHOT_COVERAGE): $(SNAPSHOT_ABIS:%=$(O)/snapshots/%.made) tools/coverage
	@tools/coverage $(@D) >$@.new
	@mv $@.new $@

# The headers that are generated from the snapshots, and the snapshots that check these headers.
$(O)/snapshots/foreign.made: $(SNAPSHOT_ABIS:%=$(O)/snapshots/%.made)
	@rm -rf $(O)/snapshots/new/foreign $(O)/snapshots/include/xen/foreign
	@$(O)/tools/xenabi foreign $(O)/snapshots/new $(O)/snapshots/include
	@touch $@

# The control interfaces of older releases. Their snapshots are not generated.
$(O)/snapshots/control.made: $(shell find abi-snapshots/control -name '*.h') $(O)/tools/xenabi
	@rm -rf $(O)/snapshots/include/xen/control
	@$(O)/tools/xenabi control abi-snapshots $(O)/snapshots/include
	@touch $@

$(O)/snapshots/operation.made: abi-snapshots/operations.tsv $(wildcard abi-snapshots/control/*.h abi-snapshots/control/hvm/*.h) tools/operations
	@mkdir -p $(O)/snapshots/include/xen/access
	@tools/operations abi-snapshots >$(O)/snapshots/include/xen/access/operation.h
	@touch $@

SNAPSHOTS_MADE := $(SNAPSHOT_ABIS:%=$(O)/snapshots/%.made) $(SNAPSHOT_COVERAGE) $(O)/snapshots/foreign.made \
    $(O)/snapshots/control.made $(O)/snapshots/operation.made

.PHONY: snapshots

## make snapshots   regenerate abi-snapshots, include/xen/foreign, include/xen/control and access/operation.h
snapshots: $(SNAPSHOTS_MADE)
	@tools/snapshots-diff $(O)/snapshots/new abi-snapshots update
	@tools/snapshots-diff $(O)/snapshots/include include update

.PHONY: compare-release control-release

## make compare-release print what another Xen's headers change; XEN=its source, its headers or REPOSITORY@COMMIT
compare-release: $(SNAPSHOT_ABIS:%=$(O)/snapshots/%.made)
	@CLANG='$(CLANG)' tools/compare-release '$(XEN)' '$(O)'

## make control-release add a release to abi-snapshots/control; XEN= as above, RELEASE=4.23
control-release: $(O)/tools/xenabi
	@CLANG='$(CLANG)' tools/control-release '$(XEN)' '$(RELEASE)' '$(O)'
