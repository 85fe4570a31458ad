//! Elastic Load Balancing, version 2: Application Load Balancers over HTTP, with the data plane of `crates/balancer`.
//!
//! Load balancers, listeners, rules, target groups and targets are records. The whole of them, with the place where each
//! target is reached on this machine, is one `World` for the data plane (`plan.rs`), applied anew after every change
//! before the change is answered, and by the controller (`run.rs`), which also writes down health and lets drained
//! targets go.
//!
//! A load balancer has a network interface in each of its subnets: what its security groups and the targets' do not let
//! through times out, as on AWS. It is reached by its DNS name, `<name>-<digits>.<region>.elb.localhost`, on the
//! region's port.
//!
//! Deliberately absent: Network and Gateway Load Balancers, HTTPS, authentication, sticky sessions, targets by instance,
//! access logs. What clients send to a load balancer is not filtered by its security groups.

mod api;
mod attributes;
mod errors;
mod interfaces;
mod model;
mod place;
mod plan;
mod records;
mod run;
mod tables;

use std::collections::HashMap;
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, PoisonError, RwLock};

use balancer::{Balancer, Options};
use door::Context;
use errors::OpenError;
use tables::Tables;

pub use balancer::vocabulary::ListenerId;

/// The room.
pub struct Balancing {
    context: Context,
    tables: Tables,
    balancer: Balancer,
    /// The listeners that the region's port leads to, by load balancers' DNS names.
    hosts: RwLock<HashMap<String, Ports>>,
    turn: tokio::sync::Mutex<run::Turn>,
    /// How often a refresh was asked for.
    asked: AtomicU64,
    /// Held while network interfaces are made or deleted.
    interfaces: tokio::sync::Mutex<()>,
}

/// A load balancer's listeners by port.
type Ports = Vec<(u16, ListenerId)>;

/// What all DNS names of load balancers end in.
pub const DOMAIN: &str = ".elb.localhost";

impl Balancing {
    /// Reads the records, starts the data plane, registers the operations.
    ///
    /// # Errors
    /// Where the records cannot be read or a thread cannot be started.
    pub async fn open(context: &Context) -> Result<Arc<Self>, OpenError> {
        let clock = Arc::clone(&context.host.clock);
        let mut seed = [0; 8];
        context.host.ids.fill(&mut seed);
        let workers = std::thread::available_parallelism().map_or(1, usize::from);
        let options = Options::new(workers, Arc::new(move || clock.now()), u64::from_le_bytes(seed));
        let room = Arc::new(Self {
            tables: Tables::open(&context.store)?,
            context: context.clone(),
            balancer: Balancer::start(options)?,
            hosts: RwLock::default(),
            turn: tokio::sync::Mutex::default(),
            asked: AtomicU64::new(0),
            interfaces: tokio::sync::Mutex::default(),
        });
        api::serve(&room);
        room.refresh().await;
        Ok(room)
    }

    /// There is a load balancer at all: connections have to be looked at.
    pub fn any(&self) -> bool {
        !self.tables.balancers.is_empty()
    }

    /// The listener that a connection to the region's port is for, by the host that its first request names: the one on
    /// that port, else the one on port 80, else the one on the lowest. Nothing where the host is no load balancer's.
    pub fn route(&self, host: &str, port: u16) -> Option<ListenerId> {
        if !host.ends_with(DOMAIN) {
            return None;
        }
        let hosts = self.hosts.read().unwrap_or_else(PoisonError::into_inner);
        let ports = hosts.get(host)?;
        let on = |wanted: u16| ports.iter().find(|(port, _)| *port == wanted);
        let chosen = on(port).or_else(|| on(80)).or_else(|| ports.iter().min_by_key(|(port, _)| *port));
        // Without a listener nobody takes the connection: it is closed, not answered by the API.
        Some(chosen.map_or_else(|| ListenerId::from(host), |(_, listener)| listener.clone()))
    }

    /// Serves a connection.
    pub fn take(&self, listener: &ListenerId, stream: TcpStream, address: SocketAddr) {
        if let Err(error) = self.balancer.take(listener, stream, Vec::new()) {
            tracing::debug!(%error, %address, "a connection to a load balancer was closed");
        }
    }
}
