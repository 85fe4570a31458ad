//! Assembles the rooms behind one port.
//!
//! One port serves the AWS APIs, the registry, Git, webhooks and the load balancers: a connection whose first request
//! names a load balancer's host is handed to the balancer, everything else goes through the door. The region listens on
//! loopback, and on the host's side of the containers' network (169.254.170.2), which nothing outside the machine
//! reaches.

mod assemble;
mod drain;
mod listen;
mod presence;
mod region;
mod status;

pub use presence::{Presence, PresenceError};
pub use region::{Options, Region, StartError, held, remove_containers};
