# SPDX-License-Identifier: MIT
# Taking the library, with any make. GNU make reads GNUmakefile, which has all else and includes this.

O          ?= build
PREFIX     ?= /usr/local
INCLUDEDIR ?= $(PREFIX)/include

.PHONY: help install uninstall

## make help        this list
help:
	@echo 'with GNU make:'
	@sed -n 's/^## /    /p' GNUmakefile tools/*.mk tests/*/*.mk
	@echo 'with any make:'
	@sed -n 's/^## /    /p' Makefile

## make install     all that is used: PREFIX=/usr/local, INCLUDEDIR, DESTDIR; make uninstall
install:
	@CC='$(CC)' CFLAGS='$(CFLAGS)' LDFLAGS='$(LDFLAGS)' DESTDIR='$(DESTDIR)' \
	    tools/install '$(PREFIX)' '$(INCLUDEDIR)' '$(O)'

uninstall:
	@DESTDIR='$(DESTDIR)' tools/install -u '$(PREFIX)'
