# struct xen_memory_reservation has mem_flags where it had address_bits until interface version 0x00030209;
# with 0 in it, as here, both mean the same.
# files: drivers/xen/hypervisor.c
# gone: reservation\.address_bits
s/reservation\.address_bits/reservation.mem_flags/
