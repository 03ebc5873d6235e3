# Guest handles are structures with one member p. On x86, Linux's headers declare them as pointers.
# With structures, xen-abi's check.h can compare the headers with their snapshots.
# file: arch/x86/xen/mmu_pv.c vcpumask\.p =
# file: arch/x86/xen/enlighten_pv.c bitmap\.p =
# file: arch/x86/kvm/xen.c sched_poll\.ports\.p
s/\(vcpumask\) =/\1.p =/
s/\(\.extent_start\) =/\1.p =/
s/\([[:blank:]]\.bitmap\) =/\1.p =/
s/\(iobitmap\.bitmap\) =/\1.p =/
s/\(sched_poll\.ports\)\([^._a-z]\)/\1.p\2/
