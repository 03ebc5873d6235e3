// SPDX-License-Identifier: MIT
// Records in Go.
package sys

type evtchn_alloc_unbound struct {
	dom, remote_dom uint16
	port            uint32
}

type evtchn_bind_interdomain struct {
	remote_dom, remote_port, local_port uint16
}

func Ports(a *evtchn_alloc_unbound, b *evtchn_bind_interdomain) uint32 {
	return a.port + uint32(b.local_port)
}
