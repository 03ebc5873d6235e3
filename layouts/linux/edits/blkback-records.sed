# The block back end has its own copies of the requests of x86_32 and x86_64, and of their rings.
# This edit replaces the copies by those of foreign/blkif.h. There each kind of request is a record
# of its own, and each ABI has a record for the response.
# optional
# file: drivers/block/xen-blkback/common.h foreign/blkif\.h
# file: drivers/block/xen-blkback/blkback.c (void \*)RING_GET_RESPONSE(&blk_rings->x86_32
/^struct blkif_common_request {/i\
#include <xen/interface/abi/foreign/blkif.h>
/^struct blkif_common_request {/,/^}/d
/^struct blkif_x86_[36][24]_request.* {/,/^}/d
/^DEFINE_RING_TYPES(blkif_/,/);/d
/^union blkif_back_rings {/,/^}/d
/^enum blkif_protocol {/,/^}/d
/blkif_get_x86_32_req(struct/,/^}/{
s/src->u\.discard\./((struct blkif_x86_32_request_discard *)src)->/
s/src->u\.indirect\./((struct blkif_x86_32_request_indirect *)src)->/
}
/blkif_get_x86_64_req(struct/,/^}/{
s/src->u\.discard\./((struct blkif_x86_64_request_discard *)src)->/
s/src->u\.indirect\./((struct blkif_x86_64_request_indirect *)src)->/
}
s/src->u\.rw\./src->/g
s/src->u\.other\./src->/g
s/= RING_GET_RESPONSE(&blk_rings->\(x86_[36][24]\),/= (void *)RING_GET_RESPONSE(\&blk_rings->\1,/
