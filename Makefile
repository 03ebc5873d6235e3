# SPDX-License-Identifier: MIT
# Taking the library, with any make. GNU make reads GNUmakefile, for the rest, which includes this.

O          ?= build
PREFIX     ?= /usr/local
INCLUDEDIR ?= $(PREFIX)/include

.PHONY: help install uninstall vendor vendor-diff dist

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

## make vendor      headers and snapshots to DEST, for LAYOUT=plain, linux, freebsd or netbsd
vendor:
	@FORCE='$(FORCE)' tools/vendor '$(DEST)' '$(LAYOUT)'

## make vendor-diff what `make vendor` would change at DEST, in terms of the ABI
vendor-diff:
	@tools/vendor -d '$(DEST)' '$(LAYOUT)'

## make dist        a tarball of the commit that is checked out, the same bytes each time
dist:
	@tools/dist '$(O)'
