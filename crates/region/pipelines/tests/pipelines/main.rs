//! The room with the rooms around it, as simple as they can be.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod approvals;
mod bench;
mod events;
mod executions;
mod world;
