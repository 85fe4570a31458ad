//! The region is killed at every write of its journal in turn: nothing acknowledged is lost, nothing happens twice.
//!
//! The whole region runs, on a simulated engine. A script of calls is repeated until each went well, as clients do; at
//! write number n the process dies, before that write or after it; the region is started again on what the disk holds
//! and the script goes on. Then everything that was acknowledged must be there, the containers are exactly those of the
//! tasks, and so on: each scenario says what. A run without a fault counts the writes first; all of them must be reached.
//! Likewise with a disk that takes nothing from a write on, for a while; and with an engine that is not there, fails or
//! does not answer in time, from a call on, for a while.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, reason = "tests")]
#![allow(clippy::needless_pass_by_value, reason = "closures are read better so")]
#![allow(clippy::disallowed_methods, reason = "a condition is looked at again after a moment")]

mod client;
mod kills_scenarios;
mod site;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{PoisonError, RwLock};

use store::Moment;

use crate::kills_scenarios::{engine, restart};
use crate::site::Site;

/// A scenario: what to prepare, what to do while the region dies, what must be so at the end.
pub(crate) struct Scenario {
    pub(crate) prepare: fn(&mut Site),
    pub(crate) act: fn(&mut Site),
    pub(crate) check: fn(&mut Site),
    /// What must be so on the disk, once the region does not run any more.
    pub(crate) left: fn(&Site),
    /// Every which write is refused; the region is killed at each.
    pub(crate) stride: usize,
    /// Both faults at each write. Else they take turns: what lies on the disk after one write lies there before the next.
    pub(crate) both: bool,
}

/// Runs wait more than they compute: so many are under way at a time.
const TOGETHER: usize = 8;

/// Held to read by each run, to write by one that is measured.
static MACHINE: RwLock<()> = RwLock::new(());

/// Calls `run` with every number up to `count`, several at a time.
pub(crate) fn each(count: usize, stride: usize, run: impl Fn(usize) + Sync) {
    let next = AtomicUsize::new(1);
    std::thread::scope(|scope| {
        for _ in 0..TOGETHER {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(stride, Ordering::SeqCst);
                    if at > count {
                        return;
                    }
                    let _machine = MACHINE.read().unwrap_or_else(PoisonError::into_inner);
                    run(at);
                }
            });
        }
    });
}

/// What each run begins with.
pub(crate) fn prepared(prepare: fn(&mut Site)) -> Site {
    let mut site = Site::new();
    prepare(&mut site);
    site.die();
    site
}

/// Runs the scenario with each fault at each of its writes in turn.
fn everywhere<F: Copy + Sync>(
    scenario: &Scenario,
    stride: usize,
    faults: [F; 2],
    set: fn(&Site, usize, F),
    met: fn(&Site) -> bool,
) {
    let prepared = prepared(scenario.prepare);
    let run = |set: &dyn Fn(&Site)| {
        let mut site = prepared.copy();
        let before = site.faults.writes();
        set(&site);
        (scenario.act)(&mut site);
        let writes = site.faults.writes().saturating_sub(before);
        let met = met(&site);
        site.faults.heal();
        (scenario.check)(&mut site);
        site.die();
        (scenario.left)(&site);
        (writes, met)
    };
    let (writes, _) = run(&|_| {});
    assert!(writes > 2, "only {writes} writes");
    let reached = AtomicUsize::new(0);
    each(writes, stride, |at| {
        let turn = &faults[at / stride % 2..][..1];
        for fault in if scenario.both { &faults[..] } else { turn } {
            let fault = *fault;
            let (own, met) = run(&|site| set(site, site.faults.writes() + at, fault));
            // Writes that meet are one: a run may have some fewer than the other.
            assert!(met || own < at, "write {at} of {own} was not reached");
            reached.fetch_max(if met { at } else { 0 }, Ordering::SeqCst);
        }
    });
    let reached = reached.into_inner();
    assert!(reached > writes / 2, "of {writes} writes {reached} were reached");
    println!("reached {reached} of {writes} writes");
}

fn killed(scenario: &Scenario) {
    let set = |site: &Site, at: usize, moment: Moment| {
        let engine = site.world.engine.clone();
        // The dead do not move the engine.
        site.faults.die_at(at, moment, move || engine.set_absent(Some("the region is dead")));
    };
    everywhere(scenario, 1, [Moment::Before, Moment::After], set, |site| site.starts > 1 || site.faults.dead());
}

const ENOSPC: i32 = 28;
const EIO: i32 = 5;

fn refused(scenario: &Scenario) {
    everywhere(
        scenario,
        scenario.stride,
        [ENOSPC, EIO],
        |site, at, errno| site.faults.refuse_at(at, errno),
        |site| site.healed || site.faults.refused(),
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
fn a_build() {
    killed(&kills_scenarios::BUILD);
}

#[test]
fn a_pipeline_run() {
    killed(&kills_scenarios::PIPELINE);
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
fn a_build_on_a_disk_that_fails() {
    refused(&kills_scenarios::BUILD);
}

#[test]
fn a_pipeline_run_on_a_disk_that_fails() {
    refused(&kills_scenarios::PIPELINE);
}

#[test]
fn a_deployment_on_a_disk_that_fails() {
    refused(&kills_scenarios::DEPLOYMENT);
}

#[test]
fn a_scale_out_on_a_disk_that_fails() {
    refused(&kills_scenarios::SCALE_OUT);
}

#[test]
fn a_deployment_without_its_engine() {
    engine::absent();
}

#[test]
fn a_deployment_with_an_engine_that_fails() {
    engine::failing();
}

#[test]
fn a_deployment_with_an_engine_that_hangs() {
    engine::hanging();
}

#[test]
fn the_load_balancer_answers_within_a_second_of_a_restart() {
    let _machine = MACHINE.write().unwrap_or_else(PoisonError::into_inner);
    restart::measured();
}
