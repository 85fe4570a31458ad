//! Everything at once: the records as one value, and who uses which target group.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use store::Transaction;

use crate::model::{Health, Listener, LoadBalancer, Rule, Target, TargetGroup};
use crate::place::parent;
use crate::tables::Tables;

/// All records, by key.
#[derive(Debug, Default, Clone)]
pub(crate) struct Records {
    pub(crate) balancers: BTreeMap<String, Arc<LoadBalancer>>,
    pub(crate) listeners: BTreeMap<String, Arc<Listener>>,
    pub(crate) rules: BTreeMap<String, Arc<Rule>>,
    pub(crate) groups: BTreeMap<String, Arc<TargetGroup>>,
    pub(crate) targets: BTreeMap<String, Arc<Target>>,
    /// What was last seen of the targets of each group.
    pub(crate) health: BTreeMap<String, Arc<Health>>,
}

impl Records {
    /// As they stand now.
    pub(crate) fn read(tables: &Tables) -> Self {
        Self {
            balancers: tables.balancers.scan("").into_iter().collect(),
            listeners: tables.listeners.scan("").into_iter().collect(),
            rules: tables.rules.scan("").into_iter().collect(),
            groups: tables.groups.scan("").into_iter().collect(),
            targets: tables.targets.scan("").into_iter().collect(),
            health: tables.health.scan("").into_iter().collect(),
        }
    }

    /// Those of an account and region, as a transaction sees them.
    pub(crate) fn within(change: &Transaction<'_>, tables: &Tables, scope: &str) -> Self {
        Self {
            balancers: change.scan(&tables.balancers, scope).into_iter().collect(),
            listeners: change.scan(&tables.listeners, scope).into_iter().collect(),
            rules: change.scan(&tables.rules, scope).into_iter().collect(),
            groups: change.scan(&tables.groups, scope).into_iter().collect(),
            targets: change.scan(&tables.targets, scope).into_iter().collect(),
            health: change.scan(&tables.health, scope).into_iter().collect(),
        }
    }

    /// Whether a target was healthy when it was last seen: over a restart it stays so, until checks say otherwise.
    pub(crate) fn healthy(&self, group: &str, target: &Target) -> bool {
        let seen = self.health.get(group).and_then(|health| health.targets.get(&target.socket().to_string()));
        seen.is_some_and(|seen| seen.state == "healthy")
    }

    /// The load balancers that use each target group, by their keys.
    pub(crate) fn users(&self) -> BTreeMap<&str, BTreeSet<&str>> {
        let mut users: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let defaults = self.listeners.iter().map(|(key, listener)| (parent(key), &listener.default));
        let rules = self.rules.iter().map(|(key, rule)| (parent(parent(key)), &rule.action));
        for (balancer, action) in defaults.chain(rules) {
            for group in action.groups() {
                users.entry(group).or_default().insert(balancer);
            }
        }
        users
    }
}
