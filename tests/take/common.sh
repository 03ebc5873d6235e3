# SPDX-License-Identifier: MIT
# Shared by the tests in tests/take, which source it in the top folder of the tree. They set `build`
# and `work` to absolute paths; the content of `work` is removed.
# shellcheck shell=sh disable=SC2154
LC_ALL=C
export LC_ALL
unset MAKEFLAGS MFLAGS MAKELEVEL MAKEOVERRIDES XENABI_DATA CFLAGS LDFLAGS
unset O DESTDIR PREFIX INCLUDEDIR DEST LAYOUT FOLDER HEADERS ABIS PINS FORCE EDIT
rm -rf "$work"
mkdir -p "$work"
passed=0 failed=0
# a compiler that finds no libdw
printf '#!/bin/sh\nexec gcc -nostdinc "$@"\n' >"$work/cc"
chmod +x "$work/cc"

# is NAME COMMAND...: the command must succeed; its output is printed if it fails
is() {
    what=$1; shift
    if "$@" >"$work/log" 2>&1; then passed=$((passed + 1))
    else
        echo "FAILED: $what: status $? of: $*"
        tail -n 20 "$work/log"
        failed=$((failed + 1))
    fi
}
# refused NAME TEXT COMMAND...: the command must fail and print TEXT
refused() {
    what=$1 text=$2; shift 2
    if "$@" >"$work/log" 2>&1; then
        echo "FAILED: $what: not refused: $*"
        failed=$((failed + 1))
    elif grep -Fq -e "$text" "$work/log"; then passed=$((passed + 1))
    else
        echo "FAILED: $what: refused, but not for '$text':"
        cat "$work/log"
        failed=$((failed + 1))
    fi
}
# same NAME WANTED FOUND: the two texts must be equal
same() {
    printf '%s\n' "$2" >"$work/wanted"
    printf '%s\n' "$3" >"$work/found"
    is "$1 ('<' wanted, '>' found)" diff "$work/wanted" "$work/found"
}
# content FOLDER: prints the folders and files below it, with checksums
content() {
    (cd "$1" && find . -type d | sort && find . ! -type d -exec sha256sum {} + | sort -k 2)
}
close() {
    echo "$passed passed, $failed failed"
    [ $failed = 0 ]
}
# use DIR INCLUDES FILE...: copies files to DIR; all files there then include headers as the kernel does
use() {
    mkdir -p "$1"
    to=$1 includes=$2; shift 2
    cp -r "$@" "$to"
    [ "$includes" = xen/ ] || find "$to" -name '*.[chS]' -exec sed -i "s|\"xen/|\"$includes|" {} +
}
# guest NAME FOLDER INCLUDES: the arm64 test kernel that is built from the headers in
# FOLDER/INCLUDES is the same as the one that `make boot` boots, byte for byte
guest() {
    use "$work/$1.sources" "$3" tests/guests/*
    is "$1: guest" make -s -f tests/guests/test.mk O="$work/$1.guest" guest.dir="$work/$1.sources" \
        guest.include="$2" "$work/$1.guest/guests/arm64.img"
    is "$1: guest" cmp "$build/guests/arm64.img" "$work/$1.guest/guests/arm64.img"
}
# disk NAME INCLUDES FLAGS...: builds a small back end, which must serve a front end of each layout
disk() {
    name=$1
    use "$work/$1.disk" "$2" tests/take/disk.[ch]; shift 2
    is "$name: back end" gcc -std=c99 -O1 -Wall -Wextra -Werror \
        -D__XEN_INTERFACE_VERSION__=0x00041300 -DXEN_ABI_REQUIRE_VERSION -o "$work/$name.disk/disk" \
        "$work/$name.disk/disk.c" "$@"
    is "$name: back end" "$work/$name.disk/disk"
}
