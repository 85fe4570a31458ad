//! What S3 keeps: buckets, objects with their versions, uploads in parts.
//!
//! An object's bytes are pieces: one for a plain upload, one a part for an upload in parts, so that completing an upload
//! copies nothing. Deliberately absent: storage classes other than STANDARD, locks, ACLs.

mod bucket;
mod lifecycle;
mod names;
mod object;
mod upload;

pub(crate) use bucket::{Bucket, PublicAccess, Versioning};
pub(crate) use lifecycle::{Older, Rule, Scope, When, Written};
pub(crate) use names::{BucketName, Key, VersionId};
pub(crate) use object::{Content, Headers, Piece, Sum, Tags, Version, whole};
pub(crate) use upload::{Part, Upload};
