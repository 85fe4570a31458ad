//! What the end to end tests stand on: a region of their own, the real clients, and waiting with a deadline.
#![allow(clippy::disallowed_methods, reason = "tests start the programs that users start")]
#![allow(clippy::expect_used, clippy::panic, clippy::print_stderr, reason = "a test that cannot go on stops")]

mod region;
mod wait;

pub use region::{Region, program, repository};
pub use wait::until;
