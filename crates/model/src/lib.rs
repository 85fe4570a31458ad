//! The nouns of Longshore: accounts, regions, ARNs, principals and times. Parsed once at the edge; no I/O here.

mod arn;
mod caller;
mod name;
mod time;

pub use arn::Arn;
pub use caller::{Caller, Principal, ServicePrincipal, Terms};
pub use name::{AccessKeyId, AccountId, Invalid, Region, RequestId};
pub use time::Timestamp;
