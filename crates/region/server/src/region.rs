//! A region from its start to its end.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use door::{Bridge, Context, Door, Settings};
use host::Host;
use model::AccountId;
use sha2::{Digest, Sha256};
use store::{Faults, Store, StoreError};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::assemble::{self, Rooms};
use crate::listen::{self, BRIDGE, Site};
use crate::presence::{Presence, PresenceError};

/// How a region is started.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where it keeps its data.
    pub data: PathBuf,
    /// The one port.
    pub port: u16,
    /// The account of its root.
    pub account: AccountId,
    /// The container engine's address, where it is not to be looked for.
    pub engine: Option<String>,
    /// The root's access key, where it is not to be made.
    pub root: Option<(String, String)>,
    /// The vCPUs that Fargate tasks may have together; no quota where none is named.
    pub fargate_vcpus: Option<u32>,
}

/// Why a region does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The data folder.
    #[error("the data folder {} cannot be used: {reason}", path.display())]
    Data {
        /// Which folder.
        path: PathBuf,
        /// What is wrong with it.
        reason: StoreError,
    },
    /// The port.
    #[error("port {port} on 127.0.0.1 cannot be used: {reason}; name another with --port")]
    Port {
        /// Which port.
        port: u16,
        /// What is wrong with it.
        reason: std::io::Error,
    },
    /// A room.
    #[error("{room}: {reason}")]
    Room {
        /// Which room.
        room: &'static str,
        /// What it says.
        reason: String,
    },
    /// The files for other programs.
    #[error(transparent)]
    Presence(#[from] PresenceError),
}

/// A region that answers.
pub struct Region {
    /// What was written for other programs.
    pub presence: Presence,
    /// Where it listens.
    pub address: SocketAddr,
    door: Door,
    stop: watch::Sender<bool>,
    tasks: JoinSet<()>,
}

impl Region {
    /// Starts a region: when this returns, it answers.
    ///
    /// # Errors
    /// Where the data folder, the port or a room's records cannot be used.
    pub async fn start(options: Options) -> Result<Self, StartError> {
        let host = host::real(options.engine.as_deref());
        Self::start_in(options, host, Faults::default()).await
    }

    /// As [`Region::start`], in a world and with a disk that a test holds in its hand.
    ///
    /// # Errors
    /// As [`Region::start`].
    pub async fn start_in(options: Options, host: Host, faults: Faults) -> Result<Self, StartError> {
        let address = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), options.port);
        let unusable = |reason| StartError::Data { path: options.data.clone(), reason };
        if Store::held(&options.data) {
            return Err(unusable(StoreError::Held));
        }
        // Before the data folder is touched: a region that cannot listen leaves nothing behind.
        let listener =
            listen::bind(address, false).map_err(|reason| StartError::Port { port: options.port, reason })?;
        let store = Store::open_with(&options.data, faults).map_err(unusable)?;
        let address = listener.local_addr().unwrap_or(address);
        let data = options.data.canonicalize().unwrap_or_else(|_| options.data.clone());
        let settings = Arc::new(Settings {
            account: options.account.clone(),
            port: address.port(),
            id: id(&data),
            data: data.clone(),
            root: options.root,
            fargate_vcpus: options.fargate_vcpus,
            bridge: OnceLock::new(),
        });
        let mut inner = Vec::new();
        if let Ok(listener) = listen::bind(SocketAddr::new(BRIDGE, settings.port), true) {
            let well_known = listen::bind(SocketAddr::new(BRIDGE, 80), true);
            let _ = settings.bridge.set(Bridge { address: BRIDGE, well_known: well_known.is_ok() });
            inner.push(listener);
            inner.extend(well_known);
        }
        let door = Door::new(options.account.clone(), &store, host.clone()).map_err(unusable)?;
        let context = Context { door: door.clone(), store, host, settings: Arc::clone(&settings) };
        let rooms = assemble::open(&context).await?;
        let root =
            door.identities().map_err(|error| StartError::Room { room: "identity", reason: error.to_string() })?.root();
        let presence = Presence {
            pid: std::process::id(),
            port: settings.port,
            engine: options.engine,
            account: options.account,
            access_key_id: root.access_key.to_string(),
            secret_access_key: root.secret,
        };
        presence.write(&data)?;
        let (stop, stopped) = watch::channel(false);
        let mut tasks = JoinSet::new();
        let Rooms { balancing, controllers } = rooms;
        let site = Site { door: door.clone(), balancing, port: settings.port, stop: stopped };
        tasks.spawn(listen::serve(listener, site.clone()));
        for listener in inner {
            tasks.spawn(listen::serve(listener, site.clone()));
        }
        for controller in controllers {
            tasks.spawn(controller);
        }
        Ok(Self { presence, address, door, stop, tasks })
    }

    /// Stops accepting, lets what is under way finish for a moment, and ends. Containers keep running: the next start
    /// takes them over.
    pub async fn stop(mut self) {
        let _ = self.stop.send(true);
        self.tasks.abort_all();
        while self.tasks.join_next().await.is_some() {}
    }

    /// Ends as a process does that is killed: nothing that is under way is finished.
    pub fn kill(mut self) {
        self.tasks.abort_all();
    }

    /// Runs until a part of the region ends, which none should.
    pub async fn failed(&mut self) -> String {
        match self.tasks.join_next().await {
            Some(Ok(())) => "a part of the region ended".to_owned(),
            Some(Err(error)) => error.to_string(),
            None => "no part of the region runs".to_owned(),
        }
    }
}

impl Drop for Region {
    fn drop(&mut self) {
        self.door.close();
    }
}

/// Whether a region runs on this data folder.
pub fn held(data: &Path) -> bool {
    Store::held(data)
}

/// Removes the containers of the region whose data is in `data`, and the network where nobody else is on it; tells how many there were. For a region that does
/// not run.
///
/// # Errors
/// Where the engine does not answer.
pub async fn remove_containers(data: &Path, engine: Option<&str>) -> Result<usize, host::EngineError> {
    let host = host::real(engine);
    let data = data.canonicalize().unwrap_or_else(|_| data.to_owned());
    let containers = host.engine.list(&[("longshore.region", &id(&data))]).await?;
    for container in &containers {
        host.engine.remove(&container.id).await?;
    }
    // Another region may have containers on it: then the engine refuses, and the last one takes it away.
    let _ = host.engine.remove_network(&Settings::network().name).await;
    Ok(containers.len())
}

/// The id of a data folder, by its whole path.
fn id(data: &Path) -> String {
    hex::encode(&Sha256::digest(data.as_os_str().as_encoded_bytes())[..6])
}
