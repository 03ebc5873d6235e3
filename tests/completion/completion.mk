# SPDX-License-Identifier: MIT
checks += completion

$(O)/check/completion.log: $(wildcard tests/completion/* tools/completion/*) tools/xenabi.1 $(O)/tools/xenabi
	@tests/run $@ tests/completion/run $(O) $(O)/tools/xenabi
