//! The outside world behind traits: container engine, processes, clock, ids.
//!
//! Everything that touches time, randomness, programs or containers goes through [`Host`], so that a room can be tested
//! against [`simulated`] and so that one place decides how the machine is used.
//!
//! Deliberately absent: Git (a program, run through [`Processes`]) and outgoing HTTP (nothing here needs it yet).

mod clock;
mod engine;
mod ids;
mod process;
mod real;
pub mod simulated;

use std::sync::Arc;

pub use clock::Clock;
pub use engine::{
    Archive, Bind, Change, Container, ContainerId, Duplex, Engine, EngineError, EngineEvent, EngineInfo, Health,
    HealthCheck, ImageInfo, Inspected, Lines, LogLine, Network, NetworkMode, Port, PublishedPort, RegistryLogin,
    RunState, Source, Ulimit,
};
pub use ids::Ids;
pub use process::{Command, Finished, Input, ProcessError, Processes, Running};
pub use real::{real, real_clock};

/// The outside world; cheap to clone.
#[derive(Clone)]
pub struct Host {
    /// The time of day, and waiting for it.
    pub clock: Arc<dyn Clock>,
    /// Randomness in the forms that names and secrets have.
    pub ids: Arc<dyn Ids>,
    /// Programs of this machine.
    pub processes: Arc<dyn Processes>,
    /// Containers and images.
    pub engine: Arc<dyn Engine>,
}
