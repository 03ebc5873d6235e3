# multicall_entry.result is unsigned in Xen's headers. In Linux's it is signed, and Linux checks for
# `result < 0`, which is never true for an unsigned number: failed page-table updates would pass
# without a message. The compiler does not warn.
# file: arch/x86/xen/multicalls.c (long).*result < 0
s/\([( ]\)\([a-z][][a-z>.-]*result\) < 0/\1(long)\2 < 0/g
