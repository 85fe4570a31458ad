//! One file a command.

pub mod completions;
pub mod connections;
pub mod down;
pub mod env;
pub mod git;
pub mod reset;
pub mod status;
pub mod up;
