/* SPDX-License-Identifier: MIT */
/*
 * linux.h - settings of xen-abi for Linux, and Linux's names for what Xen's headers name otherwise.
 *
 * Each header of this folder includes it before the header of abi/ with Xen's definitions. The
 * headers of abi/ are not changed: to update them, replace them.
 */
#ifndef _XEN_INTERFACE_LINUX_H
#define _XEN_INTERFACE_LINUX_H

#ifdef __KERNEL__       /* scripts/xen-hypercalls.sh only reads the macros */
#include <linux/types.h>
#endif

/* Linux's code is written for the newest names and numbers. Its types come from linux/types.h. */
#define __XEN_INTERFACE_VERSION__ 0x00041300
#define XEN_ABI_STDINT 0

/* io/ring.h: the other end of a ring runs on another CPU, even if this kernel has only one. */
#define xen_mb()        virt_mb()
#define xen_rmb()       virt_rmb()
#define xen_wmb()       virt_wmb()
/* RING_HAS_UNCONSUMED_*() is 0 or 1. */
#define XEN_RING_HAS_UNCONSUMED_IS_BOOL

/* Linux has a variable of this name: keep xen.h from defining a macro. */
#define machine_to_phys_mapping machine_to_phys_mapping

/* Code that Arm and x86 share uses start_info and vcpu_info.evtchn_upcall_mask. Arm has neither. */
#define XEN_HAVE_PV_GUEST_ENTRY 1
#ifndef CONFIG_X86
# define evtchn_upcall_mask     pad0
#endif

/* Names that Xen's headers never had, had until an older version, or have for tools only. */
#define MAX_VIRT_CPUS                   XEN_LEGACY_MAX_VCPUS
#define VGCF_IN_KERNEL                  VGCF_in_kernel
#define XENMEM_add_to_physmap_range     XENMEM_add_to_physmap_batch
#define xen_add_to_physmap_range        xen_add_to_physmap_batch
#define XENMEM_rsrc_acq_caller_owned    1       /* xen_mem_acquire_resource.pad */
#define HVM_PARAM_PAE_ENABLED           4
#define HVM_PARAM_DM_DOMAIN             13
#define XENBUS_FUNCTIONS_CALLS          "1"     /* node `function-calls` of io/pvcalls.h */

/* io/tpmif.h */
#define vtpm_shared_page                        tpmif_shared_page
#define VTPM_STATE_IDLE                         TPMIF_STATE_IDLE
#define VTPM_STATE_SUBMIT                       TPMIF_STATE_SUBMIT
#define VTPM_STATE_FINISH                       TPMIF_STATE_FINISH
#define VTPM_STATE_CANCEL                       TPMIF_STATE_CANCEL

/* io/netif.h; see also io/netif.h of this folder */
#define xen_netif_tx_request                    netif_tx_request
#define xen_netif_tx_response                   netif_tx_response
#define xen_netif_tx_sring                      netif_tx_sring
#define xen_netif_tx_sring_entry                netif_tx_sring_entry
#define xen_netif_tx_front_ring                 netif_tx_front_ring
#define xen_netif_tx_back_ring                  netif_tx_back_ring
#define xen_netif_rx_request                    netif_rx_request
#define xen_netif_rx_response                   netif_rx_response
#define xen_netif_rx_sring                      netif_rx_sring
#define xen_netif_rx_sring_entry                netif_rx_sring_entry
#define xen_netif_rx_front_ring                 netif_rx_front_ring
#define xen_netif_rx_back_ring                  netif_rx_back_ring
#define XEN_NETTXF_csum_blank                   NETTXF_csum_blank
#define XEN_NETTXF_data_validated               NETTXF_data_validated
#define XEN_NETTXF_more_data                    NETTXF_more_data
#define XEN_NETTXF_extra_info                   NETTXF_extra_info
#define XEN_NETRXF_data_validated               NETRXF_data_validated
#define XEN_NETRXF_csum_blank                   NETRXF_csum_blank
#define XEN_NETRXF_more_data                    NETRXF_more_data
#define XEN_NETRXF_extra_info                   NETRXF_extra_info
#define XEN_NETRXF_gso_prefix                   NETRXF_gso_prefix
#define XEN_NETIF_RSP_DROPPED                   NETIF_RSP_DROPPED
#define XEN_NETIF_RSP_ERROR                     NETIF_RSP_ERROR
#define XEN_NETIF_RSP_OKAY                      NETIF_RSP_OKAY
#define XEN_NETIF_RSP_NULL                      NETIF_RSP_NULL

/* io/usbif.h */
#define xenusb_request_segment                  usbif_request_segment
#define xenusb_urb_request                      usbif_urb_request
#define xenusb_urb_response                     usbif_urb_response
#define xenusb_urb_sring                        usbif_urb_sring
#define xenusb_urb_front_ring                   usbif_urb_front_ring
#define xenusb_conn_request                     usbif_conn_request
#define xenusb_conn_response                    usbif_conn_response
#define xenusb_conn_sring                       usbif_conn_sring
#define xenusb_conn_front_ring                  usbif_conn_front_ring
#define xenusb_pipeisoc                         usbif_pipeisoc
#define xenusb_pipesubmit                       usbif_pipesubmit
#define xenusb_setportnum_pipe                  usbif_setportnum_pipe
#define xenusb_setunlink_pipe                   usbif_setunlink_pipe
#define XENUSB_URB_RING_SIZE                    USB_URB_RING_SIZE
#define XENUSB_CONN_RING_SIZE                   USB_CONN_RING_SIZE
#define XENUSB_MAX_PORTNR                       USBIF_MAX_PORTNR
#define XENUSB_MAX_SEGMENTS_PER_REQUEST         USBIF_MAX_SEGMENTS_PER_REQUEST
#define XENUSB_PIPE_DEV_SHIFT                   USBIF_PIPE_DEV_SHIFT
#define XENUSB_PIPE_DIR                         USBIF_PIPE_DIR
#define XENUSB_PIPE_EP_SHIFT                    USBIF_PIPE_EP_SHIFT
#define XENUSB_PIPE_TYPE_BULK                   USBIF_PIPE_TYPE_BULK
#define XENUSB_PIPE_TYPE_CTRL                   USBIF_PIPE_TYPE_CTRL
#define XENUSB_PIPE_TYPE_INT                    USBIF_PIPE_TYPE_INT
#define XENUSB_PIPE_TYPE_ISOC                   USBIF_PIPE_TYPE_ISOC
#define XENUSB_PIPE_TYPE_SHIFT                  USBIF_PIPE_TYPE_SHIFT
#define XENUSB_SHORT_NOT_OK                     USBIF_SHORT_NOT_OK
#define XENUSB_SPEED_NONE                       USBIF_SPEED_NONE
#define XENUSB_SPEED_LOW                        USBIF_SPEED_LOW
#define XENUSB_SPEED_FULL                       USBIF_SPEED_FULL
#define XENUSB_SPEED_HIGH                       USBIF_SPEED_HIGH
#define XENUSB_STATUS_OK                        USBIF_STATUS_OK
#define XENUSB_STATUS_NODEV                     USBIF_STATUS_NODEV
#define XENUSB_STATUS_INVAL                     USBIF_STATUS_INVAL
#define XENUSB_STATUS_STALL                     USBIF_STATUS_STALL
#define XENUSB_STATUS_IOERROR                   USBIF_STATUS_IOERROR
#define XENUSB_STATUS_BABBLE                    USBIF_STATUS_BABBLE
#define XENUSB_VER_USB11                        USB_VER_USB11
#define XENUSB_VER_USB20                        USB_VER_USB20

#endif /* _XEN_INTERFACE_LINUX_H */
