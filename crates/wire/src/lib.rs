//! The AWS protocols, for server and client alike.
//!
//! Shapes are generated from botocore's models into `crates/shapes/*`: plain structures that serde reads and writes,
//! and a static [`schema`] beside them. One set of codecs, driven by the schema, turns the bytes of each protocol into
//! a JSON tree and back; the tree's form is the form that serde gives the structures. So a structure knows nothing of
//! its protocol, constraints are checked in one place, and a client's request is the server's request.
//!
//! Deliberately absent: `smithy-rpc-v2-cbor` (no service here needs it), event streams.

mod blob;
mod body;
pub mod checksum;
mod codec;
mod error;
mod operation;
pub mod schema;
pub mod sigv4;
mod validate;

pub use blob::Blob;
pub use body::{Body, BodyError, Sender};
pub use codec::{
    Decoded, Refusal, bucket_of, decode, encode_error, encode_output, encode_request, find_action, identify,
    identify_form, read_answer,
};
pub use error::Error;
pub use model::Timestamp;
pub use operation::{Operation, Output};
pub use validate::validate;

/// A tree of plain values: the form between the wire and the structures.
pub type Value = serde_json::Value;
