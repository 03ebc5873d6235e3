# Instead of the definitions of Xen's names in a header of its own, SeaBIOS includes version.h.
# file: src/fw/xen.h "xen/version\.h"
s/^#define __HYPERVISOR_xen_version .*/#include "xen\/version.h"/
/^#define XENVER_extraversion /d
/^typedef char xen_extraversion_t/d
/^#define XEN_EXTRAVERSION_LEN /d
