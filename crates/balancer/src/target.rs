//! Targets and groups as they run: who gets the next request, and who still has requests in hand.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use tokio::sync::Notify;
use tokio::task::AbortHandle;

use crate::health::{self, Health, Outcome, Record};
use crate::vocabulary::{self, Check, GroupId};

/// The lock, whether or not somebody panicked while holding it: nothing guarded here is ever half-changed.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A target as it runs.
#[derive(Debug)]
pub(crate) struct Target {
    /// The address that people know it by.
    pub(crate) address: SocketAddr,
    wanted: Mutex<vocabulary::Target>,
    record: Mutex<Record>,
    draining: AtomicBool,
    drained: AtomicBool,
    in_flight: AtomicUsize,
    /// Rings when the last request in flight of a draining target ends.
    pub(crate) released: Notify,
    /// Rings when it should be checked now rather than at the next interval.
    pub(crate) check_now: Notify,
    tasks: Mutex<Tasks>,
}

#[derive(Debug, Default)]
struct Tasks {
    check: Option<AbortHandle>,
    drain: Option<AbortHandle>,
}

impl Target {
    pub(crate) fn new(address: SocketAddr, wanted: vocabulary::Target) -> Self {
        Self {
            address,
            draining: AtomicBool::new(wanted.draining_until.is_some()),
            wanted: Mutex::new(wanted),
            record: Mutex::new(Record::new()),
            drained: AtomicBool::new(false),
            in_flight: AtomicUsize::new(0),
            released: Notify::new(),
            check_now: Notify::new(),
            tasks: Mutex::default(),
        }
    }

    /// What the controller last said.
    pub(crate) fn wanted(&self) -> vocabulary::Target {
        lock(&self.wanted).clone()
    }

    /// What the controller says now. A target that comes back from draining begins anew.
    pub(crate) fn want(&self, wanted: vocabulary::Target) {
        let drains = wanted.draining_until.is_some();
        let moved = {
            let mut now = lock(&self.wanted);
            let moved = (now.endpoint, now.check_endpoint) != (wanted.endpoint, wanted.check_endpoint);
            *now = wanted;
            moved
        };
        if self.draining.swap(drains, Ordering::SeqCst) && !drains {
            self.drained.store(false, Ordering::SeqCst);
            self.begin_anew();
        }
        if moved {
            self.check_now.notify_one();
        }
    }

    pub(crate) fn is_draining(&self) -> bool {
        self.draining.load(Ordering::SeqCst)
    }

    pub(crate) fn in_flight(&self) -> usize {
        self.in_flight.load(Ordering::SeqCst)
    }

    pub(crate) fn set_drained(&self) {
        self.drained.store(true, Ordering::SeqCst);
    }

    /// Takes the outcome of a check; says whether that changed what people see.
    pub(crate) fn checked(&self, outcome: Outcome, check: &Check) -> bool {
        let mut record = lock(&self.record);
        let before = record.health();
        *record = record.clone().after(outcome, check);
        record.health() != before
    }

    fn health(&self, in_use: bool) -> Health {
        if self.is_draining() {
            health::draining(self.drained.load(Ordering::SeqCst))
        } else if in_use {
            lock(&self.record).health()
        } else {
            health::unused()
        }
    }

    /// Forgets what the checks found.
    pub(crate) fn begin_anew(&self) {
        *lock(&self.record) = Record::new();
    }

    /// Keeps the task that checks, or stops the one that did.
    pub(crate) fn set_check_task(&self, task: Option<AbortHandle>) {
        if let Some(before) = std::mem::replace(&mut lock(&self.tasks).check, task) {
            before.abort();
        }
    }

    pub(crate) fn has_check_task(&self) -> bool {
        lock(&self.tasks).check.is_some()
    }

    /// Keeps the task that waits for the end of draining, or stops the one that did.
    pub(crate) fn set_drain_task(&self, task: Option<AbortHandle>) {
        if let Some(before) = std::mem::replace(&mut lock(&self.tasks).drain, task) {
            before.abort();
        }
    }
}

/// A group as it runs.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) id: GroupId,
    check: Mutex<Arc<Check>>,
    targets: Mutex<BTreeMap<SocketAddr, Arc<Target>>>,
    /// The targets among which requests are shared out, with the endpoints that they have now.
    eligible: RwLock<Arc<Vec<Eligible>>>,
    turn: AtomicUsize,
    in_use: AtomicBool,
}

#[derive(Debug, Clone)]
struct Eligible {
    target: Arc<Target>,
    endpoint: Option<SocketAddr>,
}

impl Group {
    pub(crate) fn new(id: GroupId, check: Check) -> Self {
        Self {
            id,
            check: Mutex::new(Arc::new(check)),
            targets: Mutex::default(),
            eligible: RwLock::default(),
            turn: AtomicUsize::new(0),
            in_use: AtomicBool::new(false),
        }
    }

    pub(crate) fn check(&self) -> Arc<Check> {
        Arc::clone(&lock(&self.check))
    }

    /// Replaces the settings of checks; says whether they differ.
    pub(crate) fn set_check(&self, check: &Check) -> bool {
        let mut now = lock(&self.check);
        let differs = **now != *check;
        if differs {
            *now = Arc::new(check.clone());
        }
        differs
    }

    pub(crate) fn set_in_use(&self, in_use: bool) -> bool {
        self.in_use.swap(in_use, Ordering::SeqCst) != in_use
    }

    pub(crate) fn is_in_use(&self) -> bool {
        self.in_use.load(Ordering::SeqCst)
    }

    pub(crate) fn targets(&self) -> MutexGuard<'_, BTreeMap<SocketAddr, Arc<Target>>> {
        lock(&self.targets)
    }

    pub(crate) fn health(&self) -> Vec<(SocketAddr, Health)> {
        let in_use = self.is_in_use();
        self.targets().values().map(|target| (target.address, target.health(in_use))).collect()
    }

    /// Finds out anew who gets requests: the healthy, and where there are none, all (AWS calls this failing open).
    pub(crate) fn recount(&self) {
        let targets = self.targets();
        let serving = || targets.values().filter(|target| !target.is_draining());
        let eligible =
            |target: &Arc<Target>| Eligible { target: Arc::clone(target), endpoint: target.wanted().endpoint };
        let mut chosen: Vec<Eligible> =
            serving().filter(|target| lock(&target.record).is_healthy()).map(eligible).collect();
        if chosen.is_empty() {
            chosen = serving().map(eligible).collect();
        }
        *self.eligible.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(chosen);
    }

    /// The next in turn, with a lease that counts the request as in flight. Nothing where there is no target, or where
    /// all of them are among `tried`.
    pub(crate) fn pick(&self, tried: &[SocketAddr]) -> Option<Lease> {
        let eligible = Arc::clone(&self.eligible.read().unwrap_or_else(PoisonError::into_inner));
        let turn = self.turn.fetch_add(1, Ordering::Relaxed);
        for offset in 0..eligible.len() {
            let Eligible { target, endpoint } = &eligible[turn.wrapping_add(offset) % eligible.len()];
            if tried.contains(&target.address) {
                continue;
            }
            target.in_flight.fetch_add(1, Ordering::SeqCst);
            let lease = Lease { target: Arc::clone(target), endpoint: *endpoint };
            // Draining is declared before the requests in flight are counted, and looked at after this one is: one of
            // the two sides sees the other.
            if !target.is_draining() {
                return Some(lease);
            }
        }
        None
    }
}

/// A request in the hands of a target.
#[derive(Debug)]
pub(crate) struct Lease {
    target: Arc<Target>,
    /// Where the target is reached, if it is.
    pub(crate) endpoint: Option<SocketAddr>,
}

impl Lease {
    pub(crate) fn address(&self) -> SocketAddr {
        self.target.address
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if self.target.in_flight.fetch_sub(1, Ordering::SeqCst) == 1 && self.target.is_draining() {
            self.target.released.notify_one();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn group(count: u16) -> Group {
        let check = Check {
            path: "/".to_owned(),
            matcher: vec![(200, 200)],
            interval: Duration::from_secs(5),
            timeout: Duration::from_secs(2),
            healthy_threshold: 2,
            unhealthy_threshold: 1,
        };
        let group = Group::new("g".into(), check);
        for port in 1..=count {
            let address = SocketAddr::from(([127, 0, 0, 1], port));
            group.targets().insert(address, Arc::new(Target::new(address, wanted(address))));
        }
        group.recount();
        group
    }

    fn wanted(address: SocketAddr) -> vocabulary::Target {
        vocabulary::Target {
            endpoint: Some(address),
            check_endpoint: Some(address),
            check_port: address.port(),
            draining_until: None,
        }
    }

    fn ports(group: &Group, picks: usize) -> Vec<u16> {
        let mut ports: Vec<u16> = (0..picks).filter_map(|_| Some(group.pick(&[])?.address().port())).collect();
        ports.sort_unstable();
        ports
    }

    fn judge(group: &Group, port: u16, status: u16) {
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        let target = Arc::clone(&group.targets()[&address]);
        target.checked(Outcome::Status(status), &group.check());
        group.recount();
    }

    #[test]
    fn only_healthy_targets_get_requests_unless_there_are_none() {
        let group = group(3);
        assert_eq!(ports(&group, 6), [1, 1, 2, 2, 3, 3]);
        judge(&group, 1, 200);
        assert_eq!(ports(&group, 2), [1, 1]);
        judge(&group, 2, 200);
        assert_eq!(ports(&group, 4), [1, 1, 2, 2]);
        judge(&group, 1, 500);
        judge(&group, 2, 500);
        judge(&group, 3, 500);
        assert_eq!(ports(&group, 6), [1, 1, 2, 2, 3, 3]);
    }

    #[test]
    fn draining_takes_no_new_requests_and_keeps_count_of_the_old() {
        let group = group(2);
        let first = SocketAddr::from(([127, 0, 0, 1], 1));
        let target = Arc::clone(&group.targets()[&first]);
        let lease = loop {
            let lease = group.pick(&[]).unwrap();
            if lease.address() == first {
                break lease;
            }
        };
        // Not recounted yet: the flag alone must keep requests away.
        target.want(vocabulary::Target { draining_until: Some(model::Timestamp::from_secs(1)), ..wanted(first) });
        assert_eq!(ports(&group, 4), [2, 2, 2, 2]);
        assert_eq!(target.in_flight(), 1);
        drop(lease);
        assert_eq!(target.in_flight(), 0);
    }

    #[test]
    fn a_target_that_was_tried_is_not_picked_again() {
        let group = group(2);
        let first = group.pick(&[]).unwrap().address();
        let second = group.pick(&[first]).unwrap().address();
        assert_ne!(first, second);
        assert!(group.pick(&[first, second]).is_none());
    }
}
