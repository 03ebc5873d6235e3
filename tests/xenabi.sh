#!/bin/sh
# usage: tests/xenabi.sh BUILD
# Tests xenabi snapshot, probe and foreign, and check.h: their output for a header made for the
# test, and their messages for wrong input. xenabi runs under the address sanitizer.
set -eu
cd "$(dirname "$0")/.."
build=$1/xenabi
LC_ALL=C ASAN_OPTIONS=abort_on_error=0:allocator_may_return_null=1
export LC_ALL ASAN_OPTIONS
rm -rf "$build"
mkdir -p "$build/include/xen/io"
passed=0 failed=0

pass() { passed=$((passed + 1)); }
fail() { # NAME, and what was seen in $build/log
    failed=$((failed + 1))
    echo "FAILED: $1"
    head -n 12 "$build/log"
}
# same NAME: $build/log equals the input
same() {
    cat >"$build/want"
    if diff "$build/want" "$build/log" >"$build/diff"; then pass
    else echo "FAILED: $1 ('<' wanted, '>' found)"; head -n 20 "$build/diff"; failed=$((failed + 1)); fi
}
xenabi() { "$build/xenabi" "$@"; }
# refuses NAME FILE REASON ARGUMENTS...: xenabi exits with status 2, one message and no output
refuses() {
    name=$1 line="xenabi: $2: $3"; shift 3
    status=0
    xenabi "$@" >"$build/out" 2>"$build/log" || status=$?
    [ ! -s "$build/out" ] || echo "(and wrote to the output)" >>"$build/log"
    if [ $status = 2 ] && [ "$(wc -l <"$build/log")" = 1 ] && grep -Fq -e "$line" "$build/log"; then pass
    else fail "$name: status $status, wanted 2 and \"$line\""; fi
}

cc="gcc -std=c99 -O1 -g -Wall -Wextra -Werror"
$cc -fsanitize=address,undefined -fno-sanitize-recover=undefined \
    -o "$build/xenabi" tools/*.c -ldw -lelf
$cc -o "$build/mutate" tests/mutate.c

# ---- what a snapshot says -----------------------------------------------------------------

cat >"$build/include/xen/one.h" <<'END'
#ifndef ONE_H
#define ONE_H
#include "io/two.h"
#define ONE_LEFT        1u
#define ONE_MINUS       (-2)
#define ONE_LONG        (~0UL)
#define ONE_HUGE        0x8000000000000000ULL
#define ONE_TEXT        "a\"\\\n?" ONE_MORE
#define ONE_MORE        "1"
#define ONE_EMPTY
#define ONE_TYPE        one_word_t
#define ONE_CODE        do { } while (0)
#define ONE_CALL(x)     (x)
#define ONE_GONE        1
#undef ONE_GONE
#define PRI_one         "lx"
#define XEN_ABI_OURS    1
typedef unsigned int one_word_t;
typedef void one_function_t(void);
typedef struct { char c; one_word_t w; } one_untagged_t;
struct one_none { };
struct one_later;
typedef struct one_later one_later_t;
struct one_all {
    char c;
    struct {
        char d;
        one_word_t w;
    } pair[2][3];
    union {
        unsigned long l;
        struct { char e, f; } two;
    };
    unsigned int low:3, :2, high:4;
    struct one_tagged {
        char g;
        short h;
        struct one_tagged *next, *before;
    } tagged;
    enum { ONE_INNER = 9 } inner;
    one_untagged_t *pointer;
    struct one_none none;
    char tail[];
};
typedef struct one_all one_all_t;
union one_union { char c[5]; short s; };
enum one_enum { ONE_A = -3, ONE_B = 200 };
typedef enum one_enum one_enum_t;
#endif
END
cat >"$build/include/xen/io/two.h" <<'END'
#ifndef TWO_H
#define TWO_H
#if VIEW >= 2
#define TWO_NEW         1
#endif
#if VIEW < 2 || defined(__XEN_TOOLS__)
#define TWO_OLD         1
#endif
#if VIEW == 2
#define TWO_MIDDLE      1
#endif
#if defined(__XEN_TOOLS__)
#define TWO_TOOLS       1
#endif
#if !defined(__XEN_TOOLS__)
#define TWO_GUEST       1
#endif
struct two {
    int always;
#if VIEW >= 3
    int more;
#endif
};
#endif
END
# object NAME TARGET FLAGS...: headers.o and NAME.o, as tools/snapshot-object makes them
cat >"$build/headers.c" <<'END'
#include "xen/one.h"
END
debug='-g3 -gdwarf-4 -fdebug-macro -fno-eliminate-unused-debug-types'
object() {
    name=$1 target=$2; shift 2
    # shellcheck disable=SC2086
    set -- clang "--target=$target" -undef -ffreestanding -std=c11 -w -I"$build/include" $debug -c "$@"
    "$@" "$build/headers.c" -o "$build/headers.o"
    { cat "$build/headers.c"; xenabi probe "$build/headers.o" | grep -v 'ONE_TYPE\|ONE_CODE'; } >"$build/$name.c"
    "$@" "$build/$name.c" -o "$build/$name.o"
}
object one x86_64-linux-gnu -D__XEN_TOOLS__ -DVIEW=3 -D__XEN_INTERFACE_VERSION__=3
xenabi snapshot "$build/one.o" >"$build/out"
sed -n '/one.h on/,$p' "$build/out" | sed 1d >"$build/log"
same 'a header as snapshot' <<'END'
XEN_ABI_CONST(ONE_LEFT, 1)
XEN_ABI_CONST(ONE_MINUS, -2)
XEN_ABI_CONST(ONE_LONG, 0xffffffffffffffff)
#if !defined(__cplusplus) || __cplusplus >= 201103L
XEN_ABI_CONST(ONE_HUGE, 0x8000000000000000)
#endif
XEN_ABI_STRING(ONE_TEXT, "a\042\134\012\0771")
XEN_ABI_STRING(ONE_MORE, "1")
XEN_ABI_TYPE(one_word_t, 4, unsigned int)
XEN_ABI_RECORD(one_untagged_t, 8, 4)
XEN_ABI_FIELD(one_untagged_t, c, 0, 1, char)
XEN_ABI_HOLE(one_untagged_t, 1, 3)
XEN_ABI_FIELD(one_untagged_t, w, 4, 4, one_word_t)
#if !defined(_MSC_VER)
XEN_ABI_RECORD(struct one_none, 0, 1)
XEN_ABI_RECORD_MIN(struct one_all, 112, 8)
XEN_ABI_FIELD(struct one_all, c, 0, 1, char)
XEN_ABI_HOLE(struct one_all, 1, 3)
XEN_ABI_FIELD(struct one_all, pair, 4, 48, struct [2][3])
XEN_ABI_FIELD(struct one_all, pair[0][0].d, 4, 1, char)
XEN_ABI_HOLE(struct one_all, 5, 3)
XEN_ABI_FIELD(struct one_all, pair[0][0].w, 8, 4, one_word_t)
XEN_ABI_HOLE(struct one_all, 52, 4)
XEN_ABI_FIELD(struct one_all, l, 56, 8, unsigned long)
XEN_ABI_FIELD(struct one_all, two, 56, 2, struct)
XEN_ABI_FIELD(struct one_all, two.e, 56, 1, char)
XEN_ABI_FIELD(struct one_all, two.f, 57, 1, char)
XEN_ABI_BITS(struct one_all, low, 512, 3, unsigned int)
XEN_ABI_BITS(struct one_all, high, 517, 4, unsigned int)
XEN_ABI_HOLE(struct one_all, 66, 6)
XEN_ABI_FIELD(struct one_all, tagged, 72, 24, struct one_tagged)
XEN_ABI_FIELD(struct one_all, tagged.g, 72, 1, char)
XEN_ABI_HOLE(struct one_all, 73, 1)
XEN_ABI_FIELD(struct one_all, tagged.h, 74, 2, short)
XEN_ABI_HOLE(struct one_all, 76, 4)
XEN_ABI_FIELD(struct one_all, tagged.next, 80, 8, struct one_tagged *)
XEN_ABI_FIELD(struct one_all, tagged.before, 88, 8, struct one_tagged *)
XEN_ABI_FIELD(struct one_all, inner, 96, 4, enum)
XEN_ABI_HOLE(struct one_all, 100, 4)
XEN_ABI_FIELD(struct one_all, pointer, 104, 8, one_untagged_t *)
XEN_ABI_FIELD(struct one_all, none, 112, 0, struct one_none)
XEN_ABI_TAIL(struct one_all, tail, 112, 1, char [])
#endif
#if !defined(__cplusplus)
XEN_ABI_RECORD(struct one_tagged, 24, 8)
XEN_ABI_FIELD(struct one_tagged, g, 0, 1, char)
XEN_ABI_HOLE(struct one_tagged, 1, 1)
XEN_ABI_FIELD(struct one_tagged, h, 2, 2, short)
XEN_ABI_HOLE(struct one_tagged, 4, 4)
XEN_ABI_FIELD(struct one_tagged, next, 8, 8, struct one_tagged *)
XEN_ABI_FIELD(struct one_tagged, before, 16, 8, struct one_tagged *)
XEN_ABI_CONST(ONE_INNER, 9)
#endif
XEN_ABI_TYPE(one_all_t, 112, struct one_all)
XEN_ABI_RECORD(union one_union, 6, 2)
XEN_ABI_FIELD(union one_union, c, 0, 5, char [5])
XEN_ABI_FIELD(union one_union, s, 0, 2, short)
XEN_ABI_HOLE(union one_union, 5, 1)
XEN_ABI_CONST(ONE_A, -3)
XEN_ABI_CONST(ONE_B, 200)
XEN_ABI_ENUM(one_enum_t)
END

for view in 1 2 3; do
    object "guest$view" x86_64-linux-gnu -DVIEW=$view -D__XEN_INTERFACE_VERSION__=$view
done
views="$build/guest3.o $build/one.o $build/guest1.o $build/guest2.o"
# shellcheck disable=SC2086
xenabi snapshot $views | sed -n '/two.h on/,/one.h on/p' | grep -v '^/\*' >"$build/log"
same 'four views as one snapshot' <<'END'
#if __XEN_INTERFACE_VERSION__ >= 0x00000002
XEN_ABI_CONST(TWO_NEW, 1)
#endif
#if defined(__XEN_TOOLS__) || __XEN_INTERFACE_VERSION__ < 0x00000002
XEN_ABI_CONST(TWO_OLD, 1)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00000002 && __XEN_INTERFACE_VERSION__ < 0x00000003
XEN_ABI_CONST(TWO_MIDDLE, 1)
#endif
#if defined(__XEN_TOOLS__)
XEN_ABI_CONST(TWO_TOOLS, 1)
#else
XEN_ABI_CONST(TWO_GUEST, 1)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00000003
XEN_ABI_RECORD(struct two, 8, 4)
#else
XEN_ABI_RECORD(struct two, 4, 4)
#endif
XEN_ABI_FIELD(struct two, always, 0, 4, int)
#if __XEN_INTERFACE_VERSION__ >= 0x00000003
XEN_ABI_FIELD(struct two, more, 4, 4, int)
#endif
END

# ---- what it writes -----------------------------------------------------------------------

out=$build/new/snapshots
# shellcheck disable=SC2086
xenabi snapshot -o "$out" $views
(cd "$out" && find . -type f | sort; cat x86_64.h) >"$build/log"
same 'a folder of snapshots and its list' <<'END'
./x86_64.h
./x86_64/io/two.h
./x86_64/one.h
/* SPDX-License-Identifier: MIT */
/* Included by check.h: selects the snapshots to check. Written by `make snapshots`. */
#ifdef TWO_H
# include "x86_64/io/two.h"
#endif
#ifdef ONE_H
# include "x86_64/one.h"
#endif
END
touch -d 2000-01-01 "$out/x86_64.h" "$out/x86_64/one.h" "$out/x86_64/io/two.h"
# shellcheck disable=SC2086
xenabi snapshot -o "$out" $views
find "$out" -type f -newermt 2001-01-01 >"$build/log"
same 'a second run changes nothing' </dev/null

# ---- what it refuses ----------------------------------------------------------------------

refuses 'no command' 'no command given' 'xenabi --help lists the commands'
refuses 'an unknown command' frobnicate 'unknown command: xenabi --help lists the commands' frobnicate
refuses 'an unknown option' --verbose 'unknown option of xenabi snapshot' snapshot --verbose "$build/one.o"
refuses 'no object' snapshot 'no object file given' snapshot
refuses 'no folder' -o 'requires an argument: the output folder' snapshot -o
refuses 'a missing file' "$build/none.o" 'No such file or directory' snapshot "$build/none.o"
refuses 'a folder' "$build" 'not a regular file' snapshot "$build"
: >"$build/bad.o"
refuses 'an empty file' "$build/bad.o" 'empty file' snapshot "$build/bad.o"
refuses 'a text' "$build/one.c" 'not an ELF object' snapshot "$build/one.c"
head -c 3 "$build/one.o" >"$build/bad.o"
refuses 'three bytes' "$build/bad.o" 'not an ELF object' snapshot "$build/bad.o"
head -c 40 "$build/one.o" >"$build/bad.o"
refuses 'half a file header' "$build/bad.o" 'truncated, or not an ELF object' snapshot "$build/bad.o"
size=$(wc -c <"$build/one.o")
head -c $((size / 2)) "$build/one.o" >"$build/bad.o"
refuses 'half an object' "$build/bad.o" 'truncated: the section headers are missing' snapshot "$build/bad.o"
{ printf '\177ELF\002\001\001'; head -c 3000 "$build/xenabi" | tail -c 2900; } >"$build/bad.o"
refuses 'a broken program' "$build/bad.o" '' snapshot "$build/bad.o"
ar rc "$build/bad.a" "$build/one.o"
refuses 'an archive' "$build/bad.a" 'not an ELF object' snapshot "$build/bad.a"
llvm-objcopy --strip-debug "$build/one.o" "$build/bad.o"
refuses 'a stripped object' "$build/bad.o" 'no debug information: stripped or compiled without -g' snapshot "$build/bad.o"
echo 'int foreign;' | clang -g3 -fdebug-macro -gdwarf-4 -x c -c - -o "$build/bad.o"
refuses 'a foreign object' "$build/bad.o" "no definitions of Xen: none is from a file below include/xen/" snapshot "$build/bad.o"
refuses 'a foreign program' "$build/mutate" "no definitions of Xen: none is from a file below include/xen/" snapshot "$build/mutate"
clang -g -I"$build/include" -w -fno-eliminate-unused-debug-types -c "$build/headers.c" -o "$build/bad.o"
refuses 'an object without probes' "$build/bad.o" 'no alignment of struct ' snapshot "$build/bad.o"
refuses 'probes without macros' "$build/bad.o" 'no macro information: compile with -g3' probe "$build/bad.o"
for target in mips-linux-gnu:big-endian aarch64_be-linux-gnu:big-endian s390x-linux-gnu:big-endian \
    mipsel-linux-gnu:'Xen has no ABI for this machine (ELF machine 8, 32 bits)' \
    x86_64-linux-gnux32:'Xen has no ABI for this machine (ELF machine 62, 32 bits)'; do
    clang "--target=${target%%:*}" -g -I"$build/include" -w -c "$build/headers.c" -o "$build/bad.o" 2>"$build/log" || continue
    refuses "an object for ${target%%:*}" "$build/bad.o" "${target#*:}" snapshot "$build/bad.o"
done
object arm armv7a-linux-gnueabihf -D__XEN_TOOLS__ -DVIEW=3 -D__XEN_INTERFACE_VERSION__=3
refuses 'two ABIs' "$build/arm.o" "has the ABI arm32, but $build/one.o has x86_64" snapshot "$build/one.o" "$build/arm.o"
cp "$build/one.o" "$build/again.o"
refuses 'one view twice' "$build/again.o" 'has the same interface version as' snapshot "$build/one.o" "$build/again.o"
grep -v xen_abi_view "$build/one.c" >"$build/noview.c"
# shellcheck disable=SC2086
clang --target=x86_64-linux-gnu -undef -ffreestanding -std=c11 -w -I"$build/include" $debug \
    -D__XEN_TOOLS__ -DVIEW=3 -c "$build/noview.c" -o "$build/noview.o"
refuses 'a view that is not said' "$build/noview.o" 'contains no interface version' snapshot "$build/noview.o" "$build/one.o"

# if the last of several files cannot be written, old files are unchanged and no new one remains
echo old >"$build/log"
mkdir -p "$build/blocked/x86_64"
echo old >"$build/blocked/x86_64/one.h"
echo file >"$build/blocked/x86_64/io"
refuses 'a folder that cannot be made' "$build/blocked/x86_64/io/two.h.new" 'Not a directory' snapshot -o "$build/blocked" "$build/one.o"
(cd "$build/blocked" && find . -type f | sort && cat x86_64/one.h) >"$build/log"
same 'nothing is written where something fails' <<'END'
./x86_64/io
./x86_64/one.h
old
END

# ---- foreign records ----------------------------------------------------------------------

# six ABIs: the records are different on x86_32, and ppc64 lacks one
trees=$build/trees
mkdir -p "$trees/include/xen/foreign"
for abi in x86_32 x86_64 arm32 arm64 riscv64 ppc64; do
    mkdir -p "$trees/$abi/io"
    echo "# include \"$abi/io/one.h\"" >"$trees/$abi.h"
    cat >"$trees/$abi/io/one.h"
done <<'END'
XEN_ABI_TYPE(one_word_t, 4, uint32_t)
XEN_ABI_RECORD(one_t, 8, 8)
XEN_ABI_FIELD(one_t, a, 0, 8, uint64_t)
XEN_ABI_RECORD(struct one_part, 4, 4)
XEN_ABI_FIELD(struct one_part, word, 0, 4, one_word_t)
XEN_ABI_RECORD(struct one, 48, 8)
XEN_ABI_FIELD(struct one, c, 0, 1, char)
XEN_ABI_HOLE(struct one, 1, 3)
XEN_ABI_FIELD(struct one, u, 4, 4, union)
XEN_ABI_FIELD(struct one, u.part, 4, 4, struct one_part)
XEN_ABI_FIELD(struct one, u.two, 4, 2, int16_t)
XEN_ABI_FIELD(struct one, all, 8, 8, uint64_t)
XEN_ABI_FIELD(struct one, left, 8, 4, one_word_t)
XEN_ABI_FIELD(struct one, right, 12, 2, uint16_t)
XEN_ABI_HOLE(struct one, 14, 2)
XEN_ABI_BITS(struct one, low, 128, 3, uint32_t)
XEN_ABI_BITS(struct one, high, 133, 4, uint32_t)
XEN_ABI_HOLE(struct one, 18, 6)
XEN_ABI_FIELD(struct one, handle, 24, 8, XEN_GUEST_HANDLE(void))
XEN_ABI_FIELD(struct one, pair, 32, 12, struct [2])
XEN_ABI_FIELD(struct one, pair[0].d, 32, 1, char)
XEN_ABI_HOLE(struct one, 33, 1)
XEN_ABI_FIELD(struct one, pair[0].e, 34, 4, uint8_t [4])
XEN_ABI_HOLE(struct one, 44, 4)
END
for abi in x86_64 arm32 arm64 riscv64 ppc64; do cp "$trees/x86_32/io/one.h" "$trees/$abi/io/one.h"; done
cat >"$trees/x86_32/io/one.h" <<'END'
#if defined(__XEN_TOOLS__) && __XEN_INTERFACE_VERSION__ >= 0x00040000
XEN_ABI_RECORD(struct one, 4, 4)
XEN_ABI_FIELD(struct one, c, 0, 4, struct one_c)
#else
XEN_ABI_RECORD(struct one, 8, 8)
#endif
#if !defined(__cplusplus)
XEN_ABI_RECORD(struct one_c, 4, 4)
XEN_ABI_FIELD(struct one_c, c, 0, 4, char [4])
#endif
XEN_ABI_RECORD(one_t, 8, 8)
XEN_ABI_FIELD(one_t, a, 0, 8, uint64_t)
END
sed -i '/(one_t,/d' "$trees/ppc64/io/one.h"
xenabi foreign "$trees" "$trees/include"
made=$trees/include/xen/foreign
sed -n '/^#include/,$p' "$made/shared-others.h" >"$build/log"
same 'records that several ABIs share' <<'END'
#include "../abi.h"
#include "../control/release.h"
#include "shared-x86_32.h"

#ifndef XEN_ABI_ASSEMBLER

XEN_ABI_BEGIN_8

/* io/one.h, struct one_part: 4 bytes, aligned to 4; all ABIs but x86_32 */
XEN_ABI_EXT struct one_part_x86_64 {
    uint32_t word;                                  /* 0: one_word_t */
};

/* io/one.h, struct one: 48 bytes, aligned to 8; all ABIs but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 one_x86_64 {
    char c;                                         /* 0 */
    uint8_t xen_hole_0[3];                          /* 1 */
    union {                                         /* 4 */
        struct one_part_x86_64 part;                /* 4 */
        int16_t two;                                /* 4 */
    } u;
    XEN_ABI_EXT union {                             /* 8 */
        uint64_t all;                               /* 8 */
        XEN_ABI_EXT struct {                        /* 8 */
            uint32_t left;                          /* 8: one_word_t */
            uint16_t right;                         /* 12 */
        };
    };
    uint32_t low:3;                                 /* 16, bit 0 */
    uint32_t :2;
    uint32_t high:4;                                /* 16, bit 5 */
    uint32_t :23;
    uint8_t xen_hole_1[4];                          /* 20 */
    uint64_t handle;                                /* 24: XEN_GUEST_HANDLE(void) */
    struct {                                        /* 32 */
        char d;                                     /* 32 */
        uint8_t xen_hole_2[1];                      /* 33 */
        uint8_t e[4];                               /* 34 */
    } pair[2];
    uint8_t xen_hole_3[4];                          /* 44 */
};

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_FOREIGN_SHARED_OTHERS_H__ */
END
sed -n '/^XEN_ABI_BEGIN/,$p' "$made/shared-x86_32.h" >"$build/log"
same 'a record that x86_32 shares' <<'END'
XEN_ABI_BEGIN_8

/* io/one.h, one_t: 8 bytes, aligned to 8; x86_32 x86_64 arm32 arm64 riscv64 */
XEN_ABI_EXT typedef struct XEN_ABI_ALIGN_8 {
    uint64_t a;                                     /* 0 */
} one_t_x86_32;

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_FOREIGN_SHARED_X86_32_H__ */
END
for abi in x86_64 riscv64 ppc64; do sed -n '/^#include/,$p' "$made/$abi.h"; done >"$build/log"
same 'names of shared records' <<'END'
#include "../abi.h"
#include "../control/release.h"
#include "shared-others.h"

#ifndef XEN_ABI_ASSEMBLER

/* Names for layouts that are defined with the name of another ABI. */
typedef one_t_x86_32 one_t_x86_64;

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_FOREIGN_X86_64_H__ */
#include "../abi.h"
#include "../control/release.h"
#include "shared-others.h"

#ifndef XEN_ABI_ASSEMBLER

/* Names for layouts that are defined with the name of another ABI. */
typedef one_t_x86_32 one_t_riscv64;
#define one_part_riscv64                               one_part_x86_64
#define one_riscv64                                    one_x86_64

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_FOREIGN_RISCV64_H__ */
#include "../abi.h"
#include "../control/release.h"
#include "shared-others.h"

#ifndef XEN_ABI_ASSEMBLER

/* Names for layouts that are defined with the name of another ABI. */
#define one_part_ppc64                                 one_part_x86_64
#define one_ppc64                                      one_x86_64

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_FOREIGN_PPC64_H__ */
END
sed -n '/^XEN_ABI_BEGIN/,/^XEN_ABI_END/p' "$made/x86_32.h" >"$build/log"
same 'records of one ABI' <<'END'
XEN_ABI_BEGIN_4

/* io/one.h, struct one_c: 4 bytes, aligned to 4 */
XEN_ABI_EXT struct one_c_x86_32 {
    char c[4];                                      /* 0 */
};

/* io/one.h, struct one: 4 bytes, aligned to 4 */
XEN_ABI_EXT struct one_x86_32 {
    struct one_c_x86_32 c;                          /* 0 */
};

XEN_ABI_END
END
grep '^XEN_ABI' "$trees/foreign/x86_32.h" >"$build/log"
same 'the pins of what the newest tools see' <<'END'
XEN_ABI_RECORD(struct one_x86_32, 4, 4)
XEN_ABI_FIELD(struct one_x86_32, c, 0, 4, struct one_c)
XEN_ABI_RECORD(struct one_c_x86_32, 4, 4)
XEN_ABI_FIELD(struct one_c_x86_32, c, 0, 4, char [4])
XEN_ABI_RECORD(one_t_x86_32, 8, 8)
XEN_ABI_FIELD(one_t_x86_32, a, 0, 8, uint64_t)
END

refuses 'no folders' foreign 'expected two folders' foreign
refuses 'no snapshots' "$build/x86_32.h" 'No such file or directory' foreign "$build" "$build"
one=$trees/arm64/io/one.h
cp "$one" "$build/one.kept"
# snapshot WHAT LINE REASON: a snapshot that ends with LINE
snapshot() {
    { cat "$build/one.kept"; echo "$2"; } >"$one"
    refuses "$1" "$one" "line $(wc -l <"$one"): $3" foreign "$trees" "$trees/include"
    cp "$build/one.kept" "$one"
}
snapshot 'a word' frobnicate 'not a line of a snapshot'
snapshot 'a line without an end' 'XEN_ABI_RECORD(struct two' 'not a line of a snapshot'
snapshot 'a line of another kind' 'XEN_ABI_FOO(struct one, 1, 2)' 'not a line of a snapshot'
snapshot 'a record without a size' 'XEN_ABI_RECORD(struct two, x, 4)' 'record without size and alignment'
snapshot 'a member of no record' 'XEN_ABI_FIELD(struct two, a, 0, 4, int)' 'member does not follow its record'
snapshot 'a member without a type' 'XEN_ABI_FIELD(struct one, a, 0, 4)' 'member without offset, size and type'
snapshot 'a number out of range' 'XEN_ABI_FIELD(struct one, a, 0, 99999999999, int)' 'member without offset, size and type'
snapshot 'a member that is too long' 'XEN_ABI_FIELD(struct one, a, 46, 4, int)' 'member ends after the end of its record'
snapshot 'a hole without a size' 'XEN_ABI_HOLE(struct one, 1)' 'hole without offset and size'
snapshot 'a typedef without a type' 'XEN_ABI_TYPE(two_t, 4)' 'typedef without size and type'
snapshot 'a condition without an end' '#if defined(__XEN_TOOLS__)' '#if without #endif'
snapshot 'a condition of another kind' '#if __XEN_TOOLS__ + 1' 'unsupported condition'
snapshot 'a condition half' '#if (defined(__XEN_TOOLS__)' 'unsupported condition'
# record WHAT LINE REASON: a record with an impossible member
record() {
    { cat "$build/one.kept"; echo 'XEN_ABI_RECORD(struct two, 4, 4)'; echo "$2"; } >"$one"
    refuses "$1" 'struct two' "$3" foreign "$trees" "$trees/include"
    cp "$build/one.kept" "$one"
}
record 'an unknown type' 'XEN_ABI_FIELD(struct two, a, 0, 4, frob_t)' 'member a has an unknown type: frob_t'
record 'broken bounds' 'XEN_ABI_FIELD(struct two, a, 0, 4, int [4)' 'member a has invalid array bounds'
record 'an integer of three bytes' 'XEN_ABI_FIELD(struct two, a, 0, 3, int)
XEN_ABI_HOLE(struct two, 3, 1)' 'member a of 3 bytes is not an integer'
{ cat "$build/one.kept"; echo 'XEN_ABI_RECORD(struct two, 8, 4)'
  echo 'XEN_ABI_FIELD(struct two, a, 0, 8, struct two)'; } >"$one"
refuses 'a record in itself' 'struct two' 'contains itself' foreign "$trees" "$trees/include"
cp "$build/one.kept" "$one"

seed=1
while [ $seed -le 60 ]; do
    "$build/mutate" "$build/one.kept" $seed "$one"
    status=0
    xenabi foreign "$trees" "$trees/include" >"$build/out" 2>"$build/log" || status=$?
    lines=$(wc -l <"$build/log")
    case $status-$lines in
    0-0|2-1) pass ;;
    *) fail "a broken snapshot, seed $seed: status $status" ;;
    esac
    seed=$((seed + 1))
done
cp "$build/one.kept" "$one"

# ---- broken objects -----------------------------------------------------------------------

# survives FILE: xenabi prints a result or one error message, whatever the file contains
survives() {
    status=0
    timeout 20 "$build/xenabi" snapshot "$1" >"$build/out" 2>"$build/log" || status=$?
    lines=$(wc -l <"$build/log")
    if [ "$status-$lines" = 0-0 ] || { [ "$status-$lines" = 2-1 ] && grep -q "^xenabi: $1: ." "$build/log"; }; then
        pass; return 0
    fi
    fail "$2: status $status"
}
seed=1
while [ $seed -le 400 ]; do
    "$build/mutate" "$build/one.o" $seed "$build/bad.o"
    survives "$build/bad.o" "mutation $seed"
    seed=$((seed + 1))
done
cut=0
while [ $cut -lt "$size" ]; do
    head -c $cut "$build/one.o" >"$build/bad.o"
    survives "$build/bad.o" "the first $cut bytes"
    cut=$((cut + 97))
done

# ---- check.h ------------------------------------------------------------------------------

abi=x86_64
cat >"$build/pins.c" <<'END'
#include "xen/xen.h"
#include "xen/event_channel.h"
#include "xen/grant_table.h"
#include "xen/io/protocols.h"
#include "check.h"
#include "check.h"
END
cp "$build/pins.c" "$build/pins.cc"
snapshots=abi-snapshots include=include
languages='gcc:-std=c90 gcc:-std=c99 g++:-std=c++98 g++:-std=c++20 clang:-std=c99 clang++:-std=c++17'
pins() { # COMPILER:STANDARD
    case ${1%%:*} in *++) src=$build/pins.cc ;; *) src=$build/pins.c ;; esac
    "${1%%:*}" "${1#*:}" -ffreestanding -Wall -Wextra -pedantic-errors -Werror \
        "-I$include" "-I$snapshots" -c "$src" -o "$build/pins.o" >"$build/log" 2>&1
}
for language in $languages; do
    if pins "$language"; then pass; else fail "check.h with $language"; fi
done
nm "$build/pins.o" >"$build/log"
size -A "$build/pins.o" | awk '($1 == ".text" || $1 == ".data" || $1 == ".bss") && $2' >>"$build/log"
same 'check.h makes no code, data or symbol' </dev/null

# wrong NAME FILE OLD NEW MESSAGE LINE: changes a line of the tree. Every compiler must refuse it
# with MESSAGE (a basic regular expression) and show LINE
wrong() {
    name=$1 file=$2 old=$3 new=$4 message=$5 line=$6
    rm -rf "$build/tree"
    mkdir "$build/tree"
    cp -r include abi-snapshots "$build/tree"
    snapshots=$build/tree/abi-snapshots include=$build/tree/include
    if ! grep -Fxq -e "$old" "$build/tree/$file"; then
        echo "$file has no line $old" >"$build/log"
        fail "$name"
        return 0
    fi
    awk -v old="$old" -v new="$new" '$0 == old && !n++ { print new; next } { print }' \
        "$build/tree/$file" >"$build/changed"
    cp "$build/changed" "$build/tree/$file"
    for language in $languages; do
        if pins "$language"; then fail "$name: accepted with $language"
        elif ! grep -q "error: .*$message" "$build/log"; then
            fail "$name: $language does not say \"$message\""
        elif ! grep -Fq "$line" "$build/log"; then
            fail "$name: $language does not show \"$line\""
        else pass; fi
    done
    snapshots=abi-snapshots include=include
}
numbers() { echo "xen_abi_$1.*\[$2\]\[$3\]\[0\]"; }
events=abi-snapshots/$abi/event_channel.h
line='XEN_ABI_FIELD(struct evtchn_send, port, 4, 4, evtchn_port_t)'
wrong 'a wrong offset' $events 'XEN_ABI_FIELD(struct evtchn_send, port, 0, 4, evtchn_port_t)' "$line" "$(numbers offset 0 4)" "$line"
line='XEN_ABI_FIELD(struct evtchn_send, port, 0, 2, evtchn_port_t)'
wrong 'a wrong size' $events 'XEN_ABI_FIELD(struct evtchn_send, port, 0, 4, evtchn_port_t)' "$line" "$(numbers size 4 2)" "$line"
line='XEN_ABI_FIELD(struct evtchn_send, prt, 0, 4, evtchn_port_t)'
wrong 'a missing member' $events 'XEN_ABI_FIELD(struct evtchn_send, port, 0, 4, evtchn_port_t)' "$line" "no member named .prt" "$line"
line='XEN_ABI_RECORD(struct evtchn_send, 12, 4)'
wrong 'a wrong record' $events 'XEN_ABI_RECORD(struct evtchn_send, 4, 4)' "$line" "$(numbers size 4 12)" "$line"
line='XEN_ABI_RECORD(struct evtchn_send, 4, 8)'
wrong 'a wrong alignment' $events 'XEN_ABI_RECORD(struct evtchn_send, 4, 4)' "$line" "$(numbers alignment 4 8)" "$line"
line='XEN_ABI_RECORD(struct evtchn_sent, 4, 4)'
wrong 'a missing record' $events 'XEN_ABI_RECORD(struct evtchn_send, 4, 4)' "$line" "incomplete type .*evtchn_sent" "$line"
line='XEN_ABI_TYPE(evtchn_port_t, 8, uint32_t)'
wrong 'a wrong typedef' $events 'XEN_ABI_TYPE(evtchn_port_t, 4, uint32_t)' "$line" "$(numbers size 4 8)" "$line"
line='XEN_ABI_CONST(EVTCHNOP_send, 5)'
wrong 'a wrong constant' $events 'XEN_ABI_CONST(EVTCHNOP_send, 4)' "$line" "$(numbers value 4 5)" "$line"
line='XEN_ABI_CONST(EVTCHNOP_sent, 4)'
wrong 'a missing constant' $events 'XEN_ABI_CONST(EVTCHNOP_send, 4)' "$line" "EVTCHNOP_sent" "$line"
line='XEN_ABI_FRONT(EVTCHNOP_send, 4)'
wrong 'an unknown line' $events 'XEN_ABI_CONST(EVTCHNOP_send, 4)' "$line" "expected .\]." "$line"
line='XEN_ABI_CONST(GNTST_general_error, 1)'
wrong 'a lost sign' abi-snapshots/$abi/grant_table.h 'XEN_ABI_CONST(GNTST_general_error, -1)' "$line" "$(numbers value 1 1)" "$line"
line='XEN_ABI_STRING(XEN_IO_PROTO_ABI_X86_32, "x86_33-abi")'
wrong 'a wrong string' abi-snapshots/$abi/io/protocols.h 'XEN_ABI_STRING(XEN_IO_PROTO_ABI_X86_32, "x86_32-abi")' "$line" "$(numbers text 11 11)" "$line"
line='XEN_ABI_FIELD(struct evtchn_send, port, 0, 4, evtchn_port_t)'
wrong 'a wrong header' include/xen/event_channel.h 'struct evtchn_send {' 'struct evtchn_send { uint16_t before;' "$(numbers offset 4 0)" "$line"

# the list of an ABI contains every snapshot of the ABI
for abi in x86_32 x86_64 arm32 arm64 riscv64 ppc64; do
    sed -n 's/^# include "\(.*\)"$/\1/p' abi-snapshots/$abi.h | sort >"$build/list"
    (cd abi-snapshots && find $abi -name '*.h' | sort) >"$build/log"
    same "the list of $abi" <"$build/list"
done

# ---- tools/snapshots-diff, which `make check` runs ----------------------------------------

made=$build/made tree=$build/checked
rm -rf "$made" "$tree"
mkdir "$made"
cp -r abi-snapshots/x86_64 abi-snapshots/x86_64.h "$made"
cp -r "$made" "$tree"
cp abi-snapshots/check.h "$tree"
# differs NAME LINE: the trees differ, and the output contains LINE
differs() {
    if tools/snapshots-diff "$made" "$tree" >"$build/log"; then fail "$1: accepted"
    elif ! grep -Fq -e "$2" "$build/log"; then fail "$1: does not say \"$2\""
    else pass; fi
    tools/snapshots-diff "$made" "$tree" update >"$build/log"
    if tools/snapshots-diff "$made" "$tree" >"$build/log"; then pass; else fail "$1: mended"; fi
}
if tools/snapshots-diff "$made" "$tree" >"$build/log"; then pass; else fail 'two equal trees'; fi
sed -i '/(EVTCHNOP_send, 4)/d' "$tree/x86_64/event_channel.h"
differs 'a line deleted' '  + XEN_ABI_CONST(EVTCHNOP_send, 4)'
echo 'XEN_ABI_CONST(EVTCHNOP_more, 99)' >>"$tree/x86_64/event_channel.h"
differs 'a line too many' '  - XEN_ABI_CONST(EVTCHNOP_more, 99)'
rm "$tree/x86_64/io/protocols.h"
differs 'a snapshot deleted' "$tree/x86_64/io/protocols.h: missing"
cp "$tree/x86_64/io/protocols.h" "$tree/x86_64/stale.h"
differs 'a stale snapshot' "$tree/x86_64/stale.h: out of date, it is no longer generated"
if [ -e "$tree/check.h" ] && [ ! -e "$tree/x86_64/stale.h" ]; then pass; else fail 'only what is stale goes'; fi

echo "$passed passed, $failed failed"
[ $failed = 0 ]
