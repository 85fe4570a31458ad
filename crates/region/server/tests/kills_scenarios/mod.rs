//! What is done while the region dies, and what must be so afterwards.

mod account;
mod build;
mod deploy;
pub(crate) mod engine;
mod pipeline;
mod played;
mod push;
pub(crate) mod restart;
mod upload;

pub(crate) use build::BUILD;
pub(crate) use deploy::{DEPLOYMENT, SCALE_OUT};
pub(crate) use pipeline::PIPELINE;
pub(crate) use push::PUSH;
pub(crate) use upload::UPLOAD;
