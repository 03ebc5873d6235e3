/* SPDX-License-Identifier: MIT */
/* arch-arm/domainconfig.h of Xen 4.6 to 4.21; ../../check.h says what a line means. */
XEN_ABI_CONST(XEN_DOMCTL_CONFIG_GIC_NATIVE, 0)
XEN_ABI_CONST(XEN_DOMCTL_CONFIG_GIC_V2, 1)
XEN_ABI_CONST(XEN_DOMCTL_CONFIG_GIC_V3, 2)
#if XEN_CONTROL_RELEASE >= 413
XEN_ABI_CONST(XEN_DOMCTL_CONFIG_TEE_NONE, 0)
XEN_ABI_CONST(XEN_DOMCTL_CONFIG_TEE_OPTEE, 1)
#endif
#if XEN_CONTROL_RELEASE >= 418
XEN_ABI_CONST(XEN_DOMCTL_CONFIG_TEE_FFA, 2)
#endif
#if XEN_CONTROL_RELEASE >= 421
XEN_ABI_CONST(XEN_DOMCTL_CONFIG_ARM_SCI_NONE, 0)
XEN_ABI_CONST(XEN_DOMCTL_CONFIG_ARM_SCI_SCMI_SMC, 1)
#endif
#if XEN_CONTROL_RELEASE < 413
XEN_ABI_RECORD(struct xen_arch_domainconfig, 12, 4)
XEN_ABI_FIELD(struct xen_arch_domainconfig, gic_version, 0, 1, uint8_t)
XEN_ABI_FIELD(struct xen_arch_domainconfig, nr_spis, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_arch_domainconfig, clock_frequency, 8, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 413 && XEN_CONTROL_RELEASE < 418
XEN_ABI_RECORD(struct xen_arch_domainconfig, 12, 4)
XEN_ABI_FIELD(struct xen_arch_domainconfig, gic_version, 0, 1, uint8_t)
XEN_ABI_FIELD(struct xen_arch_domainconfig, tee_type, 2, 2, uint16_t)
XEN_ABI_FIELD(struct xen_arch_domainconfig, nr_spis, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_arch_domainconfig, clock_frequency, 8, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 418 && XEN_CONTROL_RELEASE < 421
XEN_ABI_RECORD(struct xen_arch_domainconfig, 12, 4)
XEN_ABI_FIELD(struct xen_arch_domainconfig, gic_version, 0, 1, uint8_t)
XEN_ABI_FIELD(struct xen_arch_domainconfig, sve_vl, 1, 1, uint8_t)
XEN_ABI_FIELD(struct xen_arch_domainconfig, tee_type, 2, 2, uint16_t)
XEN_ABI_FIELD(struct xen_arch_domainconfig, nr_spis, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_arch_domainconfig, clock_frequency, 8, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 421
XEN_ABI_RECORD(struct xen_arch_domainconfig, 16, 4)
XEN_ABI_FIELD(struct xen_arch_domainconfig, gic_version, 0, 1, uint8_t)
XEN_ABI_FIELD(struct xen_arch_domainconfig, sve_vl, 1, 1, uint8_t)
XEN_ABI_FIELD(struct xen_arch_domainconfig, tee_type, 2, 2, uint16_t)
XEN_ABI_FIELD(struct xen_arch_domainconfig, nr_spis, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_arch_domainconfig, clock_frequency, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_arch_domainconfig, arm_sci_type, 12, 1, uint8_t)
#endif
