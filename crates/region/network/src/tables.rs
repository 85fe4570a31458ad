//! The tables of this room. All keys begin with account and region.

use std::collections::HashSet;
use std::net::Ipv4Addr;
use std::sync::Arc;

use store::{Record, Store, StoreError, Table, Transaction};

use crate::home::Scope;
use crate::model::{Endpoints, Gateway, Group, Home, Interface, PublicAddress, RouteTable, Rule, Subnet, Tags, Vpc};

/// The tables.
pub(crate) struct Tables {
    /// What was begun.
    pub(crate) homes: Table<Home>,
    /// By id.
    pub(crate) vpcs: Table<Vpc>,
    /// By id.
    pub(crate) subnets: Table<Subnet>,
    /// By id.
    pub(crate) gateways: Table<Gateway>,
    /// By id.
    pub(crate) route_tables: Table<RouteTable>,
    /// Elastic IP addresses by the id of their allocation.
    pub(crate) allocations: Table<PublicAddress>,
    /// Who has a public address, by the address alone: no two regions have the same.
    pub(crate) publics: Table<String>,
    /// By id.
    pub(crate) groups: Table<Group>,
    /// By group and id.
    pub(crate) rules: Table<Rule>,
    /// By id.
    pub(crate) interfaces: Table<Interface>,
    /// Interfaces by VPC and address.
    pub(crate) addresses: Table<String>,
    /// Interfaces and route tables by the token that they were made with.
    pub(crate) tokens: Table<String>,
    /// The address given last, by subnet, and of all public ones: so that none is used again soon.
    pub(crate) cursors: Table<u32>,
    /// By interface.
    pub(crate) endpoints: Table<Endpoints>,
    /// By the id of anything.
    pub(crate) tags: Table<Tags>,
}

impl Tables {
    pub(crate) fn open(store: &Store) -> Result<Self, StoreError> {
        Ok(Self {
            homes: store.table("network.home")?,
            vpcs: store.table("network.vpc")?,
            subnets: store.table("network.subnet")?,
            gateways: store.table("network.gateway")?,
            route_tables: store.table("network.route_table")?,
            allocations: store.table("network.allocation")?,
            publics: store.table("network.public")?,
            groups: store.table("network.group")?,
            rules: store.table("network.rule")?,
            interfaces: store.table("network.interface")?,
            addresses: store.table("network.address")?,
            tokens: store.table("network.token")?,
            cursors: store.table("network.cursor")?,
            endpoints: store.table("network.endpoint")?,
            tags: store.table("network.tag")?,
        })
    }

    pub(crate) fn group(&self, scope: &Scope, id: &str) -> Option<Arc<Group>> {
        self.groups.get(&key(scope, id))
    }

    pub(crate) fn vpc(&self, scope: &Scope, id: &str) -> Option<Arc<Vpc>> {
        self.vpcs.get(&key(scope, id))
    }

    pub(crate) fn default_vpc(&self, scope: &Scope) -> Option<Arc<Vpc>> {
        all(&self.vpcs, scope).into_iter().find(|vpc| vpc.default)
    }

    /// The security group that a VPC came with.
    pub(crate) fn default_group(&self, scope: &Scope, vpc: &str) -> Option<Arc<Group>> {
        all(&self.groups, scope).into_iter().find(|group| group.vpc == vpc && group.name == "default")
    }

    pub(crate) fn rules(&self, scope: &Scope, group: &str) -> Vec<Arc<Rule>> {
        self.rules.scan(&rule_key(scope, group, "")).into_iter().map(|(_, rule)| rule).collect()
    }

    pub(crate) fn interface(&self, scope: &Scope, id: &str) -> Option<Arc<Interface>> {
        self.interfaces.get(&key(scope, id))
    }

    pub(crate) fn tags(&self, scope: &Scope, id: &str) -> Arc<Tags> {
        self.tags.get(&key(scope, id)).unwrap_or_default()
    }
}

/// All of a table that is an account's in a region.
pub(crate) fn all<T: Record>(table: &Table<T>, scope: &Scope) -> Vec<Arc<T>> {
    table.scan(&scope.key()).into_iter().map(|(_, one)| one).collect()
}

/// [`all`], as a change sees it.
pub(crate) fn within<T: Record>(change: &Transaction<'_>, table: &Table<T>, scope: &Scope) -> Vec<Arc<T>> {
    change.scan(table, &scope.key()).into_iter().map(|(_, one)| one).collect()
}

/// The key of what has an id of its own.
pub(crate) fn key(scope: &Scope, id: &str) -> String {
    scope.key() + id
}

/// A rule's key.
pub(crate) fn rule_key(scope: &Scope, group: &str, id: &str) -> String {
    format!("{}{group}/{id}", scope.key())
}

/// The key of an address of a VPC.
pub(crate) fn address_key(scope: &Scope, vpc: &str, address: Ipv4Addr) -> String {
    format!("{}{vpc}/{address}", scope.key())
}

/// An address of a subnet that nobody has: the next after the one given last.
pub(crate) fn free_address(
    change: &mut Transaction<'_>,
    tables: &Tables,
    scope: &Scope,
    subnet: &Subnet,
) -> Result<Option<Ipv4Addr>, StoreError> {
    let usable = subnet.usable();
    let (first, last) = (*usable.start(), *usable.end());
    let prefix = format!("{}{}/", scope.key(), subnet.vpc);
    let taken = change.scan(&tables.addresses, &prefix);
    let taken: HashSet<Ipv4Addr> = taken.iter().filter_map(|(key, _)| key[prefix.len()..].parse().ok()).collect();
    let cursor = key(scope, &subnet.id);
    let before = change.get(&tables.cursors, &cursor).map_or(first - 1, |last| *last);
    let after = before + 1..=last;
    let round = first..=before.min(last);
    let free = after.chain(round).map(Ipv4Addr::from).find(|address| !taken.contains(address));
    if let Some(address) = free {
        change.put(&tables.cursors, &cursor, u32::from(address))?;
    }
    Ok(free)
}
