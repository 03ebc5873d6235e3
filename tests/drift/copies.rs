// SPDX-License-Identifier: MIT
// Records in Rust: as C has them, and as Rust likes to arrange them.
#![no_std]
#![crate_type = "lib"]
#![allow(non_camel_case_types)]

pub mod sys {
    #[repr(C)]
    pub struct evtchn_alloc_unbound {
        pub dom: u16,
        pub remote_dom: u16,
        pub port: u32,
    }

    pub struct evtchn_bind_interdomain {
        pub remote_dom: u16,
        pub remote_port: u32,
        pub local_port: u32,
    }
}

#[no_mangle]
pub extern "C" fn ports(a: &sys::evtchn_alloc_unbound, b: &sys::evtchn_bind_interdomain) -> u32 {
    a.port + b.local_port
}
