/* SPDX-License-Identifier: MIT */
/* sched.h on x86_64, written by `make snapshots`; check.h says what a line means. */
XEN_ABI_CONST(SCHEDOP_yield, 0)
XEN_ABI_CONST(SCHEDOP_block, 1)
XEN_ABI_CONST(SCHEDOP_shutdown, 2)
XEN_ABI_CONST(SCHEDOP_poll, 3)
XEN_ABI_CONST(SCHEDOP_remote_shutdown, 4)
XEN_ABI_CONST(SCHEDOP_shutdown_code, 5)
XEN_ABI_CONST(SCHEDOP_watchdog, 6)
XEN_ABI_CONST(SCHEDOP_pin_override, 7)
XEN_ABI_CONST(SHUTDOWN_poweroff, 0)
XEN_ABI_CONST(SHUTDOWN_reboot, 1)
XEN_ABI_CONST(SHUTDOWN_suspend, 2)
XEN_ABI_CONST(SHUTDOWN_crash, 3)
XEN_ABI_CONST(SHUTDOWN_watchdog, 4)
XEN_ABI_CONST(SHUTDOWN_soft_reset, 5)
XEN_ABI_CONST(SHUTDOWN_MAX, 5)
XEN_ABI_RECORD(struct sched_shutdown, 4, 4)
XEN_ABI_FIELD(struct sched_shutdown, reason, 0, 4, unsigned int)
XEN_ABI_TYPE(sched_shutdown_t, 4, struct sched_shutdown)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_sched_shutdown_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_sched_shutdown_t, p, 0, 8, const sched_shutdown_t *)
XEN_ABI_RECORD(__guest_handle_sched_shutdown_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_sched_shutdown_t, p, 0, 8, sched_shutdown_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_sched_shutdown_t, 8, const sched_shutdown_t *)
XEN_ABI_TYPE(__guest_handle_sched_shutdown_t, 8, sched_shutdown_t *)
#endif
XEN_ABI_RECORD(struct sched_poll, 24, 8)
XEN_ABI_FIELD(struct sched_poll, ports, 0, 8, XEN_GUEST_HANDLE(evtchn_port_t))
XEN_ABI_FIELD(struct sched_poll, nr_ports, 8, 4, unsigned int)
XEN_ABI_HOLE(struct sched_poll, 12, 4)
XEN_ABI_FIELD(struct sched_poll, timeout, 16, 8, uint64_t)
XEN_ABI_TYPE(sched_poll_t, 24, struct sched_poll)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_sched_poll_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_sched_poll_t, p, 0, 8, const sched_poll_t *)
XEN_ABI_RECORD(__guest_handle_sched_poll_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_sched_poll_t, p, 0, 8, sched_poll_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_sched_poll_t, 8, const sched_poll_t *)
XEN_ABI_TYPE(__guest_handle_sched_poll_t, 8, sched_poll_t *)
#endif
XEN_ABI_RECORD(struct sched_remote_shutdown, 8, 4)
XEN_ABI_FIELD(struct sched_remote_shutdown, domain_id, 0, 2, domid_t)
XEN_ABI_HOLE(struct sched_remote_shutdown, 2, 2)
XEN_ABI_FIELD(struct sched_remote_shutdown, reason, 4, 4, unsigned int)
XEN_ABI_TYPE(sched_remote_shutdown_t, 8, struct sched_remote_shutdown)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_sched_remote_shutdown_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_sched_remote_shutdown_t, p, 0, 8, const sched_remote_shutdown_t *)
XEN_ABI_RECORD(__guest_handle_sched_remote_shutdown_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_sched_remote_shutdown_t, p, 0, 8, sched_remote_shutdown_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_sched_remote_shutdown_t, 8, const sched_remote_shutdown_t *)
XEN_ABI_TYPE(__guest_handle_sched_remote_shutdown_t, 8, sched_remote_shutdown_t *)
#endif
XEN_ABI_RECORD(struct sched_watchdog, 8, 4)
XEN_ABI_FIELD(struct sched_watchdog, id, 0, 4, uint32_t)
XEN_ABI_FIELD(struct sched_watchdog, timeout, 4, 4, uint32_t)
XEN_ABI_TYPE(sched_watchdog_t, 8, struct sched_watchdog)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_sched_watchdog_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_sched_watchdog_t, p, 0, 8, const sched_watchdog_t *)
XEN_ABI_RECORD(__guest_handle_sched_watchdog_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_sched_watchdog_t, p, 0, 8, sched_watchdog_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_sched_watchdog_t, 8, const sched_watchdog_t *)
XEN_ABI_TYPE(__guest_handle_sched_watchdog_t, 8, sched_watchdog_t *)
#endif
XEN_ABI_RECORD(struct sched_pin_override, 4, 4)
XEN_ABI_FIELD(struct sched_pin_override, pcpu, 0, 4, int32_t)
XEN_ABI_TYPE(sched_pin_override_t, 4, struct sched_pin_override)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_sched_pin_override_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_sched_pin_override_t, p, 0, 8, const sched_pin_override_t *)
XEN_ABI_RECORD(__guest_handle_sched_pin_override_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_sched_pin_override_t, p, 0, 8, sched_pin_override_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_sched_pin_override_t, 8, const sched_pin_override_t *)
XEN_ABI_TYPE(__guest_handle_sched_pin_override_t, 8, sched_pin_override_t *)
#endif
