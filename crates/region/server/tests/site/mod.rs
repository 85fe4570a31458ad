//! A region that dies and comes back in one world, and what is asked of it.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use host::simulated::World;
use server::{Options, Region, StartError};
use sha2::{Digest, Sha256};
use store::Faults;
use tempfile::TempDir;

use crate::client::{Answer, Client};

/// A region that dies and comes back in one world.
pub(crate) struct Site {
    pub(crate) world: World,
    folder: TempDir,
    pub(crate) faults: Faults,
    live: Option<Live>,
    /// How often it was started.
    pub(crate) starts: usize,
    /// The disk was full for a while.
    pub(crate) healed: bool,
    /// A load balancer's name: it must answer soon after each start.
    pub(crate) front: Option<String>,
    /// How soon, and how long it took each time.
    pub(crate) soon: Duration,
    pub(crate) answered: Vec<Duration>,
    /// What a scenario keeps for its check.
    pub(crate) notes: Vec<String>,
}

/// How soon a load balancer answers after a restart, where other tests compete for the machine.
const SOON: Duration = Duration::from_secs(5);

/// Between two looks.
const LOOK: Duration = Duration::from_millis(15);

struct Live {
    region: Region,
    client: Client,
    runtime: tokio::runtime::Runtime,
}

impl Site {
    pub(crate) fn new() -> Self {
        let world = host::simulated::world();
        // Signatures, time-outs and health checks go by the machine's clock; ids by chance.
        world.clock.set(host::real_clock().now());
        let mut site = Self {
            world,
            folder: folder(),
            faults: Faults::default(),
            live: None,
            starts: 0,
            healed: false,
            front: None,
            soon: SOON,
            answered: Vec::new(),
            notes: Vec::new(),
        };
        site.start();
        site
    }

    fn host(&self) -> host::Host {
        let real = host::real(None);
        host::Host { engine: Arc::clone(&self.world.host.engine), ..real }
    }

    pub(crate) fn start(&mut self) {
        let begun = Instant::now();
        self.starts += 1;
        self.faults = Faults::default();
        self.world.engine.set_absent(None);
        let options = Options {
            data: self.folder.path().to_owned(),
            port: 0,
            account: "123456789012".parse().unwrap(),
            engine: None,
            root: None,
            fargate_vcpus: None,
        };
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let region = runtime.block_on(async {
            let deadline = tokio::time::Instant::now() + Duration::from_secs(10);
            loop {
                match Region::start_in(options.clone(), self.host(), self.faults.clone()).await {
                    Ok(region) => return region,
                    // What was killed lets go of its files when its last thread has seen that it is dead.
                    Err(StartError::Data { .. }) if tokio::time::Instant::now() < deadline => {
                        tokio::task::yield_now().await;
                    }
                    Err(error) => panic!("the region does not start: {error}"),
                }
            }
        });
        let client = Client::of(&region, host::real_clock());
        self.live = Some(Live { region, client, runtime });
        if let Some(front) = self.front.clone() {
            self.fronted(&front, begun);
        }
    }

    /// A load balancer with a healthy target answers within a second of the restart. A region that dies at once is
    /// not asked.
    fn fronted(&mut self, front: &str, begun: Instant) {
        while !self.faults.dead() {
            let said = match self.ask(async |client| client.visit(front, "/").await) {
                Ok(answer) if answer.status == 200 => return self.answered.push(begun.elapsed()),
                Ok(answer) => format!("{} {}", answer.status, answer.text()),
                Err(error) => error,
            };
            let dead = self.faults.dead();
            let late = begun.elapsed() > self.soon;
            assert!(dead || !late, "the load balancer: not within {:?} of the start: {said}", self.soon);
        }
    }

    /// Another region whose data is a copy of this one's, in a world in which the same has happened. This one must not
    /// run.
    pub(crate) fn copy(&self) -> Self {
        assert!(self.live.is_none(), "the region runs");
        let folder = folder();
        copy(self.folder.path(), folder.path());
        // Containers carry the name of their region, which follows from its folder.
        let id = Sha256::digest(folder.path().canonicalize().unwrap().as_os_str().as_encoded_bytes());
        let mut site = Self {
            world: self.world.copy("longshore.region", &hex::encode(&id[..6])),
            folder,
            faults: Faults::default(),
            live: None,
            starts: 0,
            healed: false,
            front: self.front.clone(),
            soon: SOON,
            answered: Vec::new(),
            notes: self.notes.clone(),
        };
        site.start();
        site
    }

    /// The records of a table, as the disk holds them; for a region that does not run.
    pub(crate) fn records(&self, table: &'static str) -> Vec<String> {
        assert!(self.live.is_none(), "the region runs");
        let store = store::Store::open(self.folder.path()).unwrap();
        let records = store.table::<serde_json::Value>(table).unwrap().scan("");
        records.into_iter().map(|(key, record)| format!("{key}: {record}")).collect()
    }

    /// Where it keeps its data.
    pub(crate) fn data(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn die(&mut self) {
        if let Some(Live { region, runtime, .. }) = self.live.take() {
            let guard = runtime.enter();
            region.kill();
            drop(guard);
            runtime.shutdown_timeout(Duration::from_secs(10));
        }
    }

    /// Asks until it goes well; a dead region is started again.
    pub(crate) fn insist(&mut self, what: &str, ask: impl AsyncFn(&Client) -> Result<Answer, String>) -> Answer {
        self.until(what, |site| {
            let answer = site.ask(&ask);
            match answer {
                Ok(answer) if answer.went_well() => Ok(answer),
                Ok(answer) => Err(answer.text()),
                Err(error) => Err(error),
            }
        })
    }

    /// Asks for what must be answered at once, also while nothing can be written; a dead region is started again.
    pub(crate) fn read(&mut self, what: &str, ask: impl AsyncFn(&Client) -> Result<Answer, String>) -> Answer {
        self.until(what, |site| {
            let answer = site.ask(&ask);
            match answer {
                Ok(answer) if answer.went_well() => Ok(answer),
                Ok(answer) if !site.faults.dead() => panic!("{what}: {} {}", answer.status, answer.text()),
                Ok(answer) => Err(answer.text()),
                Err(error) => Err(error),
            }
        })
    }

    /// Asks once.
    pub(crate) fn ask(&mut self, ask: impl AsyncFn(&Client) -> Result<Answer, String>) -> Result<Answer, String> {
        let live = self.live.as_ref().unwrap();
        live.runtime.block_on(async {
            match tokio::time::timeout(Duration::from_secs(20), ask(&live.client)).await {
                Ok(answer) => answer,
                Err(_) => Err("no answer in 20 s".to_owned()),
            }
        })
    }

    /// Looks until there is an answer; a dead region is started again.
    pub(crate) fn until<T>(&mut self, what: &str, mut look: impl FnMut(&mut Self) -> Result<T, String>) -> T {
        let deadline = Instant::now() + Duration::from_secs(60);
        // A full disk is left full for a few attempts.
        let mut refusals = 0..3;
        loop {
            let said = match look(self) {
                Ok(found) if !self.faults.dead() => return found,
                Ok(_) => "the region has died".to_owned(),
                Err(said) => said,
            };
            if self.faults.dead() {
                self.die();
                self.start();
            }
            if self.faults.refused() && refusals.next().is_none() {
                self.faults.heal();
                self.healed = true;
            }
            assert!(Instant::now() < deadline, "{what}: not within a minute: {said}");
            std::thread::sleep(LOOK);
        }
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            std::fs::create_dir_all(&to).unwrap();
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// In memory where the machine has such a folder: how long a disk takes is not what is tried here.
fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap()
}
