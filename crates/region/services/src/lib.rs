//! ECS: task definitions, clusters, services, tasks, rolling deployments, on Fargate.
//!
//! The API (`api/`) reads and writes records. The controller (`run/`) makes the world follow them: the scheduler plans
//! each service's deployments (`plan/`, pure), and each task that has something to do is driven through its life, from
//! its network interface to its last log line. Both look at the records alone, so a restart goes on where the last run
//! stopped and takes running containers over.
//!
//! Deliberately absent: container instances (EC2), capacity providers other than Fargate's, deployment controllers other
//! than ECS, strategies other than ROLLING, service discovery, volumes of EFS and EBS, ExecuteCommand.

mod api;
mod bus;
mod errors;
mod events;
mod fargate;
mod image;
mod metadata;
mod model;
mod plan;
mod run;
mod tables;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use door::Context;

pub use errors::ServicesError;

use run::{Engine, Jobs, Signals};
use tables::Tables;

/// The room.
pub struct Services {
    context: Context,
    tables: Tables,
    engine: Engine,
    jobs: Jobs,
    signals: Signals,
}

impl Services {
    /// Opens the room: its records are read, its operations registered.
    ///
    /// # Errors
    /// Where the records cannot be read.
    #[expect(clippy::unused_async, reason = "rooms are opened alike")]
    pub async fn open(context: &Context) -> Result<Arc<Self>, ServicesError> {
        let room = Arc::new(Self {
            context: context.clone(),
            tables: Tables::open(context)?,
            engine: Engine::default(),
            jobs: Jobs::default(),
            signals: Signals::default(),
        });
        api::serve(&room);
        metadata::serve(&room);
        context.door.resource_tags("ecs", Arc::<Self>::clone(&room));
        Ok(room)
    }
}
