//! SNS: topics, subscriptions, messages.

mod api;
mod attributes;
mod endpoint;
mod envelope;
mod filter;
mod model;
mod notify;
mod publish;
mod retries;
mod sign;

pub(crate) use api::serve;
pub(crate) use endpoint::SnsEndpoint;
pub(crate) use model::{Message, Notice, Subscription, Topic};
pub(crate) use retries::Retries;
pub(crate) use sign::{Keys, StoredKey};
