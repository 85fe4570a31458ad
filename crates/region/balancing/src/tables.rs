//! The tables of this room. `place.rs` says what their keys are.

use std::sync::Arc;

use store::{Store, StoreError, Table};

use crate::model::{Doomed, Health, Listener, LoadBalancer, Rule, Tags, Target, TargetGroup};

/// The tables.
pub(crate) struct Tables {
    pub(crate) balancers: Table<LoadBalancer>,
    pub(crate) listeners: Table<Listener>,
    pub(crate) rules: Table<Rule>,
    pub(crate) groups: Table<TargetGroup>,
    pub(crate) targets: Table<Target>,
    /// By target group; what others watch.
    pub(crate) health: Table<Health>,
    /// By kind and key of anything.
    pub(crate) tags: Table<Tags>,
    /// `<account>/<region>/<interface>`.
    pub(crate) doomed: Table<Doomed>,
}

impl Tables {
    /// The tables that a change of makes the controller look.
    pub(crate) const WATCHED: [&str; 6] = [
        "balancing.load_balancer",
        "balancing.listener",
        "balancing.rule",
        "balancing.target_group",
        "balancing.target",
        "balancing.doomed",
    ];

    pub(crate) fn open(store: &Store) -> Result<Self, StoreError> {
        Ok(Self {
            balancers: store.table("balancing.load_balancer")?,
            listeners: store.table("balancing.listener")?,
            rules: store.table("balancing.rule")?,
            groups: store.table("balancing.target_group")?,
            targets: store.table("balancing.target")?,
            health: store.table("balancing.health")?,
            tags: store.table("balancing.tag")?,
            doomed: store.table("balancing.doomed")?,
        })
    }

    /// A load balancer's listeners, with their keys.
    pub(crate) fn listeners_of(&self, balancer: &str) -> Vec<(String, Arc<Listener>)> {
        self.listeners.scan(&format!("{balancer}/"))
    }

    /// A listener's rules, with their keys.
    pub(crate) fn rules_of(&self, listener: &str) -> Vec<(String, Arc<Rule>)> {
        self.rules.scan(&format!("{listener}/"))
    }

    /// A group's targets, with their keys.
    pub(crate) fn targets_of(&self, group: &str) -> Vec<(String, Arc<Target>)> {
        self.targets.scan(&format!("{group}/"))
    }
}
