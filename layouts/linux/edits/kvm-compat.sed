# KVM emulates Xen for 32-bit guests, with its own copies of their records, compat_*. This edit
# replaces the copies by the records of foreign/x86_32.h.
# optional
# file: arch/x86/kvm/xen.h foreign/x86_32\.h
# file: arch/x86/kvm/xen.c vcpu_set_singleshot_timer_x86_32
/^struct compat_arch_vcpu_info {/i\
#include <xen/interface/abi/foreign/x86_32.h>\
#define compat_vcpu_info vcpu_info_x86_32\
#define compat_shared_info shared_info_x86_32\
#define compat_vcpu_runstate_info vcpu_runstate_info_x86_32\
#define compat_sched_poll sched_poll_x86_32
/^struct compat_arch_vcpu_info {/,/^}/d
/^struct compat_vcpu_info {/,/^}/d
/^struct compat_arch_shared_info {/,/^}/d
/^struct compat_shared_info {/,/^}/d
/^struct compat_vcpu_runstate_info {/,/^}/d
/^struct compat_sched_poll {/,/^}/d
/^struct compat_vcpu_set_singleshot_timer {/,/^}/d
s/compat_vcpu_set_singleshot_timer/vcpu_set_singleshot_timer_x86_32/g
s/(struct compat_shared_info, wc)/(struct compat_shared_info, wc_version)/
/struct compat_shared_info \*shinfo/,/wc =/ s/&shinfo->wc;/(void *)\&shinfo->wc_version;/
