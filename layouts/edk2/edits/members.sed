# EDK2's copy renamed members of shared_info and vcpu_time_info; these have Xen's names.
# file: OvmfPkg/XenPlatformPei/Xen.c vcpu_info\[0\]\.time
s/VcpuTime->Version/VcpuTime->version/g
s/VcpuTime->TscShift/VcpuTime->tsc_shift/g
s/VcpuTime->TscToSystemMultiplier/VcpuTime->tsc_to_system_mul/g
s/SharedInfo->VcpuInfo\[0\]\.Time/SharedInfo->vcpu_info[0].time/g
