# SPDX-License-Identifier: MIT
checks += languages

$(O)/check/languages.log: $(wildcard tests/languages/*) tests/compilers tests/headers $(O)/tools/xenabi \
        $(headers) $(snapshots)
	@tests/run $@ tests/languages/run $(O) $(O)/tools/xenabi
