//! One call, as a room sees it.

use model::{AccountId, Caller, Region, RequestId, Timestamp};

/// Who calls, where, when, and under which id.
#[derive(Debug, Clone)]
pub struct Call {
    /// Who calls.
    pub caller: Caller,
    /// The account that the call is about: the caller's own.
    pub account: AccountId,
    /// The region that the signature names.
    pub region: Region,
    /// The signing name that the client used: `codestar-connections` and `codeconnections` lead to one room.
    pub service: String,
    /// When the call came in.
    pub at: Timestamp,
    /// The id that the answer carries.
    pub request_id: RequestId,
    /// The address that the call came from; none for a call from room to room.
    pub source: Option<std::net::IpAddr>,
    /// It came over loopback or a bridge of this machine, or from room to room: nothing left the machine.
    pub secure: bool,
    /// The header `Host` of a client's request, for answers that hold an address: empty for room to room.
    pub host: String,
}
