/* SPDX-License-Identifier: MIT */
/* Records in C++: in a namespace, in a class, with a base class and a static member. */
namespace xen {
    struct evtchn_alloc_unbound {
        static int count;
        unsigned short dom, remote_dom;
        unsigned int port;
    };
}

class driver {
public:
    struct ports { unsigned int remote_port, local_port; };
    struct evtchn_bind_interdomain : ports { unsigned short remote_dom; };
};

xen::evtchn_alloc_unbound *one;
driver::evtchn_bind_interdomain *two;
