//! Elastic Load Balancing, version 2: Application Load Balancers over HTTP and HTTPS, with the data plane of
//! `crates/balancer`.
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
//! Deliberately absent: Network and Gateway Load Balancers, authentication, client certificates, HTTPS and HTTP/2 to
//! targets, targets by instance. What clients send to a load balancer is not filtered by its security groups.

mod api;
mod attributes;
mod certificates;
mod errors;
mod hosts;
mod interfaces;
mod limits;
mod logs;
mod model;
mod place;
mod plan;
mod records;
mod run;
mod ssl_policies;
mod tables;

use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use balancer::{Balancer, Entry, Options};
use door::Context;
use errors::OpenError;
use hosts::Hosts;
use tables::Tables;
use tokio::sync::mpsc;

pub use balancer::vocabulary::ListenerId;
pub use balancer::{Hello, hello};
pub use hosts::DOMAIN;

/// The room.
pub struct Balancing {
    context: Context,
    tables: Tables,
    balancer: Balancer,
    /// The listeners that the region's port leads to.
    hosts: RwLock<Hosts>,
    /// What the data plane tells of requests, until `run` takes it.
    journal: Mutex<Option<mpsc::Receiver<Entry>>>,
    turn: tokio::sync::Mutex<run::Turn>,
    /// How often a refresh was asked for.
    asked: AtomicU64,
    /// Held while network interfaces are made or deleted.
    interfaces: tokio::sync::Mutex<()>,
}

/// How many requests are told of that nobody has written down yet.
const JOURNAL: usize = 64 * 1024;

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
        let mut options = Options::new(workers, Arc::new(move || clock.now()), u64::from_le_bytes(seed));
        let (sender, journal) = mpsc::channel(JOURNAL);
        options.journal = Some(sender);
        let room = Arc::new(Self {
            tables: Tables::open(&context.store)?,
            context: context.clone(),
            balancer: Balancer::start(options)?,
            hosts: RwLock::default(),
            journal: Mutex::new(Some(journal)),
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

    /// The listener that a connection to the region's port is for, by the host that its first request names. Nothing
    /// where the host is no load balancer's.
    pub fn route(&self, host: &str, port: u16) -> Option<ListenerId> {
        self.hosts.read().unwrap_or_else(PoisonError::into_inner).find(host, port, false)
    }

    /// The same for a connection that begins with a TLS handshake, by the host that this names.
    pub fn route_tls(&self, host: &str, port: u16) -> Option<ListenerId> {
        self.hosts.read().unwrap_or_else(PoisonError::into_inner).find(&host.to_ascii_lowercase(), port, true)
    }

    /// Serves a connection.
    pub fn take(&self, listener: &ListenerId, stream: TcpStream, address: SocketAddr) {
        if let Err(error) = self.balancer.take(listener, stream, Vec::new()) {
            tracing::debug!(%error, %address, "a connection to a load balancer was closed");
        }
    }
}
