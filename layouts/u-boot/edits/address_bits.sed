# struct xen_memory_reservation has mem_flags where it had address_bits until interface version 0x00030209;
# with 0 in it, as here, both mean the same.
# file: drivers/xen/hypervisor.c reservation\.mem_flags
s/reservation\.address_bits/reservation.mem_flags/
