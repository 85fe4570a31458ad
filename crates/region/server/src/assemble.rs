//! The rooms, opened in the order in which they lean on each other.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use balancing::Balancing;
use builds::Builds;
use certificates::Certificates;
use connections::Connections;
use door::Context;
use events::Events;
use identity::Identity;
use logs::Logs;
use network::Network;
use objects::Objects;
use pipelines::Pipelines;
use registry::Registry;
use secrets::Secrets;
use services::Services;

use crate::region::StartError;
use crate::status::Status;

/// What a room does on its own.
pub(crate) type Controller = Pin<Box<dyn Future<Output = ()> + Send>>;

/// The rooms that the server itself talks to, and what runs beside the requests.
pub(crate) struct Rooms {
    pub(crate) balancing: Arc<Balancing>,
    pub(crate) controllers: Vec<Controller>,
}

/// Opens every room: its records are read, its operations registered.
///
/// # Errors
/// The first room that cannot read its records.
pub(crate) async fn open(context: &Context) -> Result<Rooms, StartError> {
    fn named<E: std::fmt::Display>(room: &'static str) -> impl FnOnce(E) -> StartError {
        move |error| StartError::Room { room, reason: error.to_string() }
    }
    Identity::open(context).await.map_err(named("identity"))?;
    let objects = Objects::open(context).await.map_err(named("objects"))?;
    let registry = Registry::open(context).await.map_err(named("registry"))?;
    let secrets = Secrets::open(context).await.map_err(named("secrets"))?;
    let logs = Logs::open(context).await.map_err(named("logs"))?;
    let events = Events::open(context).await.map_err(named("events"))?;
    Network::open(context).await.map_err(named("network"))?;
    Certificates::open(context).await.map_err(named("certificates"))?;
    let balancing = Balancing::open(context).await.map_err(named("balancing"))?;
    let connections = Connections::open(context).await.map_err(named("connections"))?;
    let builds = Builds::open(context).await.map_err(named("builds"))?;
    let services = Services::open(context).await.map_err(named("services"))?;
    let pipelines = Pipelines::open(context).await.map_err(named("pipelines"))?;
    Status::open(context);
    let controllers: Vec<Controller> = vec![
        Box::pin(objects.run()),
        Box::pin(registry.run()),
        Box::pin(secrets.run()),
        Box::pin(logs.run()),
        Box::pin(events.run()),
        Box::pin(Arc::clone(&balancing).run()),
        Box::pin(connections.run()),
        Box::pin(builds.run()),
        Box::pin(services.run()),
        Box::pin(pipelines.run()),
    ];
    Ok(Rooms { balancing, controllers })
}
