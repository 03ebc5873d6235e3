/* SPDX-License-Identifier: MIT */
#include "control.h"

#include "xen/errno.h"
#include "xen/features.h"
#include "xen/version.h"

uint32_t xen_release(void)
{
    return (uint32_t)xen_version_none(XENVER_version);
}

bool xen_since(uint32_t release)
{
    return xen_release() >= release;
}

bool xen_has(const char *has, const char *has_not, uint32_t since, long answer)
{
    bool refused = answer == -XEN_ENOSYS;

    if (xen_since(since))
        return check_within(has, (uint64_t)answer, 0, INT64_MAX);
    if (!ON_X86)        /* there, some hypercalls return -XEN_EINVAL for an unknown operation */
        refused |= answer == -XEN_EINVAL;
    check_is(has_not, (uint64_t)(refused ? -XEN_ENOSYS : answer), (uint64_t)-XEN_ENOSYS);
    return false;
}

uint32_t xen_features(void)
{
    static const struct {
        uint32_t bit, since;
    } newer[] = {
        { XENFEAT_not_direct_mapped, SINCE_XENFEAT_not_direct_mapped },
        { XENFEAT_direct_mapped, SINCE_XENFEAT_direct_mapped },
        { XENFEAT_runstate_phys_area, SINCE_XENFEAT_runstate_phys_area },
        { XENFEAT_vcpu_time_phys_area, SINCE_XENFEAT_vcpu_time_phys_area },
        { XENFEAT_dm_msix_all_writes, SINCE_XENFEAT_dm_msix_all_writes },
    };
    uint32_t known = (1u << XENFEAT_not_direct_mapped) - 1;

    for (size_t i = 0; i < sizeof(newer) / sizeof(newer[0]); i++)
        if (xen_since(newer[i].since))
            known |= 1u << newer[i].bit;
    return known;
}

unsigned int control_release(void)
{
    unsigned int major = xen_release() >> 16, minor = xen_release() & 0xffff;
    unsigned int release = major * 100 + minor;
    char text[] = "0.00";

    if (release == 414 || release == 417 || release == 420)
        return release;
    text[0] += (char)major;
    text[2] += (char)(minor / 10);
    text[3] += (char)(minor % 10);
    check_text("control: sysctl and domctl of this Xen's release", text, CONTROL_RELEASES,
               strlen(CONTROL_RELEASES));
    guest_exit(GUEST_FAILED);
}
