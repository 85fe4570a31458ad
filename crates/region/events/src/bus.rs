//! EventBridge: buses, rules, targets.

mod api;
mod invoke;
mod model;
mod route;

pub(crate) use api::serve;
pub(crate) use model::{Bus, Invocation, Rule};
