//! Secrets Manager.

mod api;
mod errors;
mod filters;
mod find;
mod keeper;
mod model;
mod password;
mod rights;
mod stages;
mod tables;
mod values;

pub(crate) use api::serve;
pub(crate) use tables::Tables;
