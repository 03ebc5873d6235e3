/* SPDX-License-Identifier: MIT */
#include "pvh.h"

#include "xen/hvm/hvm_op.h"
#include "xen/hvm/params.h"

static const void *at(uint64_t address)
{
    return (const void *)(unsigned long)address;
}

void check_start_info(void)
{
    const char *options;
    size_t length = guest_text("options=", &options);

    check_is("start_info: magic", start_info->magic, XEN_HVM_START_MAGIC_VALUE);
    check_within("start_info: version", start_info->version, 0, 1);
    check_is("start_info: flags", start_info->flags, SIF_PRIVILEGED | SIF_INITDOMAIN);
    check_is("start_info: no modules", start_info->nr_modules, 0);
    check("start_info: command line", length == 4 && !memcmp(options, "last", length));
    check("start_info: ACPI's root pointer", start_info->rsdp_paddr &&
          !memcmp(at(start_info->rsdp_paddr), "RSD PTR ", 8));
}

static uint64_t set_param(uint32_t index, uint64_t value)
{
    struct xen_hvm_param op = { .domid = DOMID_SELF, .index = index, .value = value };

    return (uint64_t)xen_hvm(HVMOP_set_param, &op);
}

void check_params(void)
{
    uint64_t vector = (uint64_t)HVM_PARAM_CALLBACK_TYPE_VECTOR << 56 | UPCALL_VECTOR;
    struct xen_hvm_param get = { .domid = DOMID_SELF, .index = HVM_PARAM_CALLBACK_IRQ };

    check_is("hvm: set_param", set_param(HVM_PARAM_CALLBACK_IRQ, vector), 0);
    check_is("hvm: get_param", (uint64_t)xen_hvm(HVMOP_get_param, &get), 0);
    check_is("hvm: what was set", get.value, vector);
}
