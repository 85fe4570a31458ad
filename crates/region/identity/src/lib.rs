//! IAM and STS: users, roles, policies, sessions; and the identities that the door asks for.
//!
//! Records hold policies as they were written; what the door asks for on every call is compiled once and kept until
//! something changes. Sessions are kept nowhere: a session's token carries who it is for and until when, sealed with a
//! key of this region, so it survives a restart and ends with its role.
//!
//! Deliberately absent: permissions boundaries and session policies (refused by name, since ignoring them would grant
//! more than was asked for), groups, login profiles, MFA, federation, instance profiles, service-linked roles as
//! records (what they allow is the door's business), GetSessionToken.
//!
//! Source: IAM API Reference, STS API Reference, IAM User Guide.

mod api;
mod authority;
mod credentials;
mod documents;
mod errors;
mod managed;
mod model;
mod page;
mod resources;
mod room;
mod session;
mod tables;
#[cfg(test)]
mod tests;

pub use errors::IdentityError;
pub use room::Identity;
