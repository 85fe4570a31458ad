//! The one way in.
//!
//! Every call, from a client or from room to room, is authenticated, authorised, validated, dispatched and recorded
//! here, with its caller. CodePipeline calls S3 as the pipeline's role through the same [`Door::call`] that a client's
//! request ends in, so no room has a way past the roles.
//!
//! An operation declares beside its code what its caller must be allowed to do ([`Handler::requires`]); what is not
//! declared allowed is denied, in AWS's words.
//!
//! Deliberately absent: any knowledge of a service. Identities and policies come through [`Authority`], which the
//! identity room implements, and [`ResourcePolicies`] and [`ResourceTags`].

mod authorise;
mod authority;
mod call;
mod context;
mod door;
mod endpoint;
mod handler;
mod http;
mod linked;
mod outbox;
mod page;
mod record;
mod requirement;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
#[cfg(test)]
mod tests;

pub use authority::{Authority, Credentials, Grant, Key, KeyError, ResourcePolicies, ResourceTags};
pub use call::{Call, Signed};
pub use context::{Bridge, Context, Settings};
pub use door::Door;
pub use endpoint::{Endpoint, Peer};
pub use handler::Handler;
pub use outbox::{Outbox, ServiceEvent, Told};
pub use page::{BadToken, Page};
pub use record::{Recorded, Verdict};
pub use requirement::{Requirement, is_reserved_tag};
