# SPDX-License-Identifier: MIT
# The atlas, and its test in a browser.

.PHONY: atlas
## make atlas       write build/atlas.html, a web page with a picture of every record
atlas:
	@tests/need make atlas
	@$(MAKE) --no-print-directory $(O)/atlas.html

$(O)/atlas.html: $(wildcard atlas/*) $(O)/tools/xenabi $(snapshots)
	@atlas/make $(O)/tools/xenabi $@

checks += atlas

$(O)/check/atlas.log: $(wildcard tests/atlas/*) $(O)/atlas.html
	@tests/run $@ tests/atlas/page $(O)/atlas.html abi-snapshots $(O)/atlas
