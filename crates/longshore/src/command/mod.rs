//! One file a command.

pub(crate) mod completions;
pub(crate) mod connections;
pub(crate) mod down;
pub(crate) mod env;
pub(crate) mod git;
pub(crate) mod reset;
pub(crate) mod status;
pub(crate) mod up;
