# Members that have another name or place in Xen's headers:
#   xen_memory_reservation      address_bits is mem_flags since interface version 0x00030209; its
#                               low 8 bits are the same number
#   xen_add_to_physmap_batch    foreign_domid is in a union u
#   xenpf_set_processor_pminfo  power, perf and pdc are in a union u
#   xen_mem_acquire_resource    flags is pad in Xen's headers, since Xen no longer writes it
#   x86_mcinfo_lookup()         takes the variable itself, not its address
# file: arch/x86/xen/setup.c \.mem_flags
# file: arch/x86/xen/mmu_pv.c \.mem_flags
# file: arch/x86/xen/enlighten_pv.c set_pminfo\.u\.
# file: drivers/xen/mem-reservation.c \.mem_flags
# file: drivers/xen/xlate_mmu.c \.u\.foreign_domid
# file: drivers/xen/pcpu.c
# file: drivers/xen/xen-acpi-processor.c set_pminfo\.u\.
# file: drivers/xen/privcmd.c xdata\.pad
# file: drivers/xen/mcelog.c x86_mcinfo_lookup(mic
s/\.address_bits\([[:blank:]]*=\)/.mem_flags\1/
s/\([[:blank:]]\)\.foreign_domid\([[:blank:]]*=\)/\1.u.foreign_domid\2/
s/set_pminfo\.\(power\)/set_pminfo.u.\1/g
s/set_pminfo\.\(perf\)/set_pminfo.u.\1/g
s/set_pminfo\.\(pdc\)/set_pminfo.u.\1/g
s/xdata\.flags/xdata.pad/
s/x86_mcinfo_lookup(&/x86_mcinfo_lookup(/
