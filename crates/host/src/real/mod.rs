//! The machine itself.
//!
//! Making it costs nothing: the engine is looked for when it is first asked, and again as long as there is none.

mod clock;
mod engine;
mod ids;
mod process;
mod web;

use std::sync::Arc;

pub(crate) use process::SystemProcesses;
pub(crate) use web::RealWeb;

use crate::{Clock, Host};

/// The machine itself. `engine` is the URL of a container engine (`unix:///run/docker.sock`, `tcp://127.0.0.1:2375`);
/// without one it is looked for where Docker and Podman have their sockets.
pub fn real(engine: Option<&str>) -> Host {
    Host {
        clock: real_clock(),
        ids: Arc::new(ids::RandomIds),
        processes: Arc::new(SystemProcesses),
        engine: Arc::new(engine::DockerEngine::new(engine)),
        web: Arc::new(RealWeb::default()),
    }
}

/// The machine's clock alone, for a program that needs no more of it.
pub fn real_clock() -> Arc<dyn Clock> {
    Arc::new(clock::SystemClock)
}
