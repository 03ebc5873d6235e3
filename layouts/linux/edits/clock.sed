# vcpu_time_info and the wall clock of shared_info have Xen's types. Linux's own headers use records
# of KVM's clock in their place, pvclock_vcpu_time_info and pvclock_wall_clock. They have the same
# layout: asm/xen/interface.h asserts this.
# file: arch/x86/xen/time.c &s->wc_version
# file: arch/x86/kvm/xen.c &shinfo->wc_version
# file: arch/arm/xen/enlighten.c &s->wc_version
s/\([[:blank:]]\)&\(HYPERVISOR_shared_info->vcpu_info\[0\]\.time\);/\1(void *)\&\2;/
s/\([[:blank:]]\)&\([_a-z]*(xen_vcpu)->time\);/\1(void *)\&\2;/
s/addr\.v = &\(.*->pvti\);/addr.v = (void *)\&\1;/
s/&(\([a-z]*\)->wc);/(void *)\&\1->wc_version;/
s/(struct shared_info, wc)/(struct shared_info, wc_version)/
/[^_]struct shared_info \*shinfo/,/wc =/ s/&shinfo->wc;/(void *)\&shinfo->wc_version;/
