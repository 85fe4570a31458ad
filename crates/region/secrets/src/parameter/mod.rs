//! Parameter Store, the part of Systems Manager that is here.

mod api;
mod errors;
mod filters;
mod find;
mod keeper;
mod model;
mod name;
mod rights;
mod tables;

pub(crate) use api::serve;
pub(crate) use tables::Tables;
