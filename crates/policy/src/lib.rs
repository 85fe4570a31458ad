//! The IAM policy language: documents are read once into a compiled form, and asked many times.
//!
//! Pure: no clock, no store, no I/O. Whoever asks brings the caller, the action, the resource and the condition keys,
//! and gets a [`Decision`] that names the statement which decided, so that a refusal can be explained.
//!
//! Deliberately absent: the policies of organizations (nothing here can set them), federated principals (read, never
//! matched), and a list of every service's actions: an action that no service has is accepted and never asked for.
//!
//! Source: IAM User Guide, "Grammar of the IAM JSON policy language", "JSON policy element reference" and "Policy
//! evaluation logic".

mod asked;
mod condition;
mod context;
mod decision;
mod document;
mod error;
mod evaluate;
mod explain;
mod operator;
mod parse;
mod pattern;
mod policies;
mod principal;
mod raw;
mod resource;
mod text;

pub use context::{Context, Request, TrustRequest};
pub use decision::{Decided, Decision, Source};
pub use document::{Document, Effect, Kind, Named};
pub use error::Malformed;
pub use evaluate::{evaluate, trusts};
pub use explain::{Considered, Explanation, Tested, explain};
pub use policies::{Held, Policies, Standing};
pub use text::{context_keys, statements};
