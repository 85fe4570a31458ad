//! The region is killed at every write of its journal in turn: nothing acknowledged is lost, nothing happens twice.
//!
//! The whole region runs, on a simulated engine. A script of calls is repeated until each went well, as clients do; at
//! write number n the process dies, before that write or after it; the region is started again on what the disk holds
//! and the script goes on. Then everything that was acknowledged must be there, the containers are exactly those of the
//! tasks, and so on: each scenario says what. The test ends when a run comes to its end with fewer than n writes, and
//! asserts that all before were reached. Likewise with a disk that takes nothing from a write on, for a while.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, reason = "tests")]
#![allow(clippy::needless_pass_by_value, reason = "closures are read better so")]
#![allow(clippy::disallowed_methods, reason = "a condition is looked at again after a moment")]

mod client;
mod kills_scenarios;

use std::sync::Arc;
use std::time::Duration;

use host::simulated::World;
use server::{Options, Region, StartError};
use store::{Faults, Moment};
use tempfile::TempDir;

use crate::client::{Answer, Client};

/// A region that dies and comes back in one world.
pub(crate) struct Site {
    pub(crate) world: World,
    folder: TempDir,
    faults: Faults,
    live: Option<Live>,
    /// How often it was started.
    starts: usize,
    /// The disk was full for a while.
    healed: bool,
}

struct Live {
    region: Region,
    client: Client,
    runtime: tokio::runtime::Runtime,
}

impl Site {
    fn new() -> Self {
        let world = host::simulated::world();
        // Signatures, time-outs and health checks go by the machine's clock; ids by chance.
        let mut site =
            Self { world, folder: folder(), faults: Faults::default(), live: None, starts: 0, healed: false };
        site.start();
        site
    }

    fn host(&self) -> host::Host {
        let real = host::real(None);
        host::Host { engine: Arc::clone(&self.world.host.engine), ..real }
    }

    fn start(&mut self) {
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
    }

    fn die(&mut self) {
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
        let deadline = std::time::Instant::now() + Duration::from_secs(60);
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
            assert!(std::time::Instant::now() < deadline, "{what}: not within a minute: {said}");
            std::thread::sleep(Duration::from_millis(4));
        }
    }
}

/// In memory where the machine has such a folder: how long a disk takes is not what is tried here.
fn folder() -> TempDir {
    let memory = std::path::Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap()
}

/// A scenario: what to prepare, what to do while the region dies, what must be so at the end.
pub(crate) struct Scenario {
    pub(crate) prepare: fn(&mut Site),
    pub(crate) act: fn(&mut Site),
    pub(crate) check: fn(&mut Site),
    /// Every which write is tried.
    pub(crate) stride: usize,
}

/// Runs the scenario with each fault at each write in turn, until a run ends with fewer writes.
fn everywhere<F: Copy>(
    scenario: &Scenario,
    stride: usize,
    faults: [F; 2],
    set: fn(&Site, usize, F),
    met: fn(&Site) -> bool,
) {
    let mut reached = 0;
    for at in (1..).step_by(stride) {
        let mut any = false;
        for fault in faults {
            let mut site = Site::new();
            (scenario.prepare)(&mut site);
            set(&site, site.faults.writes() + at, fault);
            (scenario.act)(&mut site);
            any |= met(&site);
            site.faults.heal();
            (scenario.check)(&mut site);
            site.die();
        }
        if !any {
            break;
        }
        reached = at;
    }
    assert!(reached > 2, "only {reached} writes were reached");
    println!("reached {reached} writes");
}

fn killed(scenario: &Scenario) {
    let set = |site: &Site, at: usize, moment: Moment| {
        let engine = site.world.engine.clone();
        // The dead do not move the engine.
        site.faults.die_at(at, moment, move || engine.set_absent(Some("the region is dead")));
    };
    everywhere(scenario, scenario.stride, [Moment::Before, Moment::After], set, |site| site.starts > 1);
}

const ENOSPC: i32 = 28;
const EIO: i32 = 5;

fn refused(scenario: &Scenario) {
    // A controller whose write failed tries again after a moment: that adds up.
    everywhere(
        scenario,
        3 * scenario.stride,
        [ENOSPC, EIO],
        |site, at, errno| site.faults.refuse_at(at, errno),
        |site| site.healed,
    );
}

#[test]
fn a_push_to_the_registry() {
    killed(&kills_scenarios::PUSH);
}

#[test]
fn an_upload() {
    killed(&kills_scenarios::UPLOAD);
}

#[test]
fn a_deployment() {
    killed(&kills_scenarios::DEPLOYMENT);
}

#[test]
fn a_scale_out() {
    killed(&kills_scenarios::SCALE_OUT);
}

#[test]
fn a_push_on_a_disk_that_fails() {
    refused(&kills_scenarios::PUSH);
}

#[test]
fn an_upload_on_a_disk_that_fails() {
    refused(&kills_scenarios::UPLOAD);
}

#[test]
fn a_scale_out_on_a_disk_that_fails() {
    refused(&kills_scenarios::SCALE_OUT);
}
