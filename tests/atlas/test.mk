# SPDX-License-Identifier: MIT
atlas.seconds := 10
atlas.needs   = $(O)/atlas.html
atlas.command = tests/atlas/run $(O)/atlas.html abi-snapshots $(O)/atlas

.PHONY: atlas
## make atlas       write build/atlas.html, a web page with a picture of every record
atlas:
	@tests/lib/need make atlas
	@$(MAKE) --no-print-directory $(O)/atlas.html

$(O)/atlas.html: $(wildcard atlas/*) $(O)/tools/xenabi $(snapshots)
	@atlas/make $(O)/tools/xenabi $@
