//! The outside world behind traits: container engine, processes, clock, ids, outgoing HTTP.
//!
//! Everything that touches time, randomness, programs or containers goes through [`Host`], so that a room can be tested
//! against [`simulated`] and so that one place decides how the machine is used.
//!
//! Deliberately absent: Git (a program, run through [`Processes`]).

mod clock;
mod container;
mod engine;
mod ids;
mod process;
mod real;
pub mod simulated;
mod web;

use std::sync::Arc;

pub use clock::Clock;
pub use container::{Bind, Container, HealthCheck, NetworkMode, Port, Source, Ulimit, VolumesFrom};
pub use engine::{
    Archive, Change, ContainerId, Duplex, Engine, EngineError, EngineEvent, EngineInfo, Health, ImageInfo, Inspected,
    Lines, LogLine, Network, PublishedPort, RegistryLogin, RunState,
};
pub use ids::Ids;
pub use process::{Command, Finished, Input, ProcessError, Processes, Running};
pub use real::{real, real_clock};
pub use web::{Web, WebAnswer, WebError};

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
    /// Other machines.
    pub web: Arc<dyn Web>,
}
