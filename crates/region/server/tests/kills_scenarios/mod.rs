//! What is done while the region dies, and what must be so afterwards.

mod deploy;
mod push;
mod upload;

pub(crate) use deploy::{DEPLOYMENT, SCALE_OUT};
pub(crate) use push::PUSH;
pub(crate) use upload::UPLOAD;
