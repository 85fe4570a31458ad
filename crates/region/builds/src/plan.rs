//! What to do, as values: no clock, no engine, no store.

pub(crate) mod badge;
pub(crate) mod environment;
pub(crate) mod event;
pub(crate) mod excerpt;
pub(crate) mod follow;
pub(crate) mod image;
pub(crate) mod junit;
pub(crate) mod limits;
pub(crate) mod mark;
pub(crate) mod mask;
pub(crate) mod names;
pub(crate) mod rewrite;
pub(crate) mod runtimes;
pub(crate) mod script;
pub(crate) mod text;
