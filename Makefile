# SPDX-License-Identifier: MIT
# Installing the library, with any make. GNU make reads GNUmakefile, which includes this file.

O          ?= build
PREFIX     ?= /usr/local
INCLUDEDIR ?= $(PREFIX)/include
CHOICE      = LAYOUT='$(LAYOUT)' FOLDER='$(FOLDER)' HEADERS='$(HEADERS)' ABIS='$(ABIS)' PINS='$(PINS)'

.PHONY: help install uninstall vendor vendor-diff dist

## make help        print this list
help:
	@echo 'with GNU make:'
	@sed -n 's/^## /    /p' GNUmakefile tools/*.mk tests/*/*.mk
	@echo 'with any make:'
	@sed -n 's/^## /    /p' Makefile

## make install     install the library; PREFIX=/usr/local, INCLUDEDIR, DESTDIR; make uninstall removes it
install:
	@CC='$(CC)' CFLAGS='$(CFLAGS)' LDFLAGS='$(LDFLAGS)' DESTDIR='$(DESTDIR)' \
	    tools/install '$(PREFIX)' '$(INCLUDEDIR)' '$(O)'

uninstall:
	@DESTDIR='$(DESTDIR)' tools/install -u '$(PREFIX)'

## make vendor      copy headers and snapshots to DEST, for the tree of LAYOUT (see docs/taking.md)
vendor:
	@$(CHOICE) FORCE='$(FORCE)' EDIT='$(EDIT)' tools/vendor '$(DEST)'

## make vendor-diff print how `make vendor` would change the ABI of the copy in DEST
vendor-diff:
	@$(CHOICE) tools/vendor -d '$(DEST)'

## make dist        write a reproducible tarball of the commit that is checked out
dist:
	@tools/dist '$(O)'
