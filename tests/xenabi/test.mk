# SPDX-License-Identifier: MIT
xenabi.seconds := 26
xenabi.needs   = $(headers) $(snapshots) $(wildcard tools/*) $(O)/sanitized/xenabi $(O)/sanitized/mutate

# xenabi with sanitizers, and a program that breaks files, also for tests/drift
$(O)/sanitized/xenabi: $(wildcard tools/*.[ch])
	@mkdir -p $(@D)
	@gcc -std=c99 -O1 -g -Wall -Wextra -Werror -fsanitize=address,undefined -fno-sanitize-recover=undefined \
	    -o $@ $(filter %.c,$^) -ldw -lelf

$(O)/sanitized/mutate: tests/lib/mutate.c
	@mkdir -p $(@D)
	@gcc -std=c99 -O1 -g -Wall -Wextra -Werror -o $@ $<
