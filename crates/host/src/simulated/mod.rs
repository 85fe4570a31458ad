//! An outside world that a test holds in its hand: time that stands until it is moved, ids that count, an engine
//! without containers that does what it is told. Programs are run for real, and requests sent for real: tests need `git`
//! itself, and bring the server that they ask.
//!
//! [`world`] gives the [`Host`] together with the handles; [`host`] the host alone.

mod call;
mod clock;
mod engine;
mod events;
mod ids;
mod state;
mod streams;

use std::sync::Arc;

pub use call::Call;
pub use clock::Clock;
pub use engine::Engine;
pub use ids::Ids;
pub use state::Behaviour;

use crate::Host;
use crate::real::{RealWeb, SystemProcesses};

/// A simulated host with the handles that move it.
#[derive(Clone)]
pub struct World {
    /// What the code under test gets.
    pub host: Host,
    /// Its time.
    pub clock: Clock,
    /// Its containers and images.
    pub engine: Engine,
}

impl World {
    /// Another world in which the same has happened, whose containers have this label.
    #[must_use]
    pub fn copy(&self, label: &str, value: &str) -> Self {
        let clock = Clock::starting(crate::Clock::now(&self.clock));
        let engine = self.engine.copy(&clock, label, value);
        let host = Host { clock: Arc::new(clock.clone()), engine: Arc::new(engine.clone()), ..self.host.clone() };
        Self { host, clock, engine }
    }
}

/// A world of its own, in which nothing has happened yet.
pub fn world() -> World {
    let clock = Clock::default();
    let engine = Engine::new(clock.clone());
    let host = Host {
        clock: Arc::new(clock.clone()),
        ids: Arc::new(Ids::default()),
        processes: Arc::new(SystemProcesses),
        engine: Arc::new(engine.clone()),
        web: Arc::new(RealWeb::default()),
    };
    World { host, clock, engine }
}

/// A world whose handles nobody needs.
pub fn host() -> Host {
    world().host
}
