//! What a VPC comes with, and what a region begins with: written down once, in one change.
//!
//! A region begins with a default VPC, a default subnet in each zone, an internet gateway and the route to it. Each VPC
//! has its main route table, its default security group and its default network ACL.
//!
//! Source: Amazon VPC User Guide, "Default VPC components".

use model::Timestamp;
use store::{StoreError, Transaction};

use crate::cidr::V4;
use crate::home::{DEFAULT_RANGE, Scope};
use crate::model::{Gateway, Group, Home, Interface, Peer, Permission, Protocol, Route, RouteTable, Rule, Subnet, Vpc};
use crate::tables::{Tables, address_key, key, rule_key, within};

/// The length of a default subnet's range.
pub(crate) const DEFAULT_SUBNET: u8 = 20;

/// How the ids of what is made are made, of a prefix and of what it is for.
pub(crate) type Ids<'a> = &'a dyn Fn(&str, &str) -> String;

/// Every IPv4 address.
pub(crate) fn everywhere() -> V4 {
    V4 { address: std::net::Ipv4Addr::UNSPECIFIED, length: 0 }
}

/// A VPC with what it comes with.
pub(crate) fn vpc(
    change: &mut Transaction<'_>,
    tables: &Tables,
    scope: &Scope,
    range: V4,
    default: bool,
    ids: Ids<'_>,
) -> Result<Vpc, StoreError> {
    let vpc = Vpc {
        id: ids("vpc", "default"),
        range,
        default,
        range_id: ids("vpc-cidr-assoc", "default"),
        acl: ids("acl", "default"),
        dns_support: true,
        dns_hostnames: default,
    };
    let table = RouteTable {
        id: ids("rtb", "main"),
        vpc: vpc.id.clone(),
        main: Some(ids("rtbassoc", "main")),
        subnets: Default::default(),
        routes: Vec::new(),
        token: None,
    };
    let group = Group {
        id: ids("sg", "default"),
        name: "default".to_owned(),
        description: "default VPC security group".to_owned(),
        vpc: vpc.id.clone(),
    };
    for (egress, peer) in [(false, Peer::Group(group.id.clone())), (true, Peer::V4(everywhere()))] {
        let rule = Rule {
            id: ids("sgr", if egress { "egress" } else { "ingress" }),
            group: group.id.clone(),
            egress,
            permission: Permission { protocol: Protocol::All, peer },
            description: None,
        };
        // Those of a region that was begun before it had further VPCs are as their owner has made them.
        if change.get(&tables.groups, &key(scope, &group.id)).is_none() {
            change.put(&tables.rules, &rule_key(scope, &group.id, &rule.id.clone()), rule)?;
        }
    }
    change.put(&tables.groups, &key(scope, &group.id.clone()), group)?;
    change.put(&tables.route_tables, &key(scope, &table.id.clone()), table)?;
    change.put(&tables.vpcs, &key(scope, &vpc.id), vpc.clone())?;
    Ok(vpc)
}

/// A default VPC with its subnets, its internet gateway and the route to that.
pub(crate) fn default_vpc(
    change: &mut Transaction<'_>,
    tables: &Tables,
    scope: &Scope,
    ids: Ids<'_>,
) -> Result<Vpc, StoreError> {
    let made = vpc(change, tables, scope, DEFAULT_RANGE, true, ids)?;
    for (number, zone) in (0u32..).zip(scope.zones()) {
        let first = u32::from(DEFAULT_RANGE.address) + (number << (32 - u32::from(DEFAULT_SUBNET)));
        let subnet = Subnet {
            id: ids("subnet", &zone.letter.to_string()),
            vpc: made.id.clone(),
            zone: zone.letter,
            range: V4 { address: first.into(), length: DEFAULT_SUBNET },
            default: true,
            map_public: true,
        };
        change.put(&tables.subnets, &key(scope, &subnet.id.clone()), subnet)?;
    }
    let gateway = Gateway { id: ids("igw", "default"), vpc: Some(made.id.clone()) };
    let main = within(change, &tables.route_tables, scope);
    if let Some(main) = main.iter().find(|table| table.vpc == made.id && table.main.is_some()) {
        let routes = vec![Route { to: everywhere(), gateway: gateway.id.clone() }];
        change.put(&tables.route_tables, &key(scope, &main.id), RouteTable { routes, ..(**main).clone() })?;
    }
    change.put(&tables.gateways, &key(scope, &gateway.id.clone()), gateway)?;
    Ok(made)
}

/// What an account begins with in a region. Records that an older Longshore kept there are given their VPC.
pub(crate) fn begin(
    change: &mut Transaction<'_>,
    tables: &Tables,
    scope: &Scope,
    now: Timestamp,
) -> Result<(), StoreError> {
    let created_at = change.get(&tables.homes, &scope.key()).map_or(now, |home| home.created_at);
    let made = default_vpc(change, tables, scope, &|prefix, what| scope.id(prefix, what))?;
    for group in within(change, &tables.groups, scope) {
        if group.vpc.is_empty() {
            let vpc = made.id.clone();
            change.put(&tables.groups, &key(scope, &group.id), Group { vpc, ..(*group).clone() })?;
        }
    }
    for interface in within(change, &tables.interfaces, scope) {
        if interface.vpc.is_empty() {
            let vpc = made.id.clone();
            change.delete(&tables.addresses, &key(scope, &interface.address.to_string()))?;
            change.put(&tables.addresses, &address_key(scope, &vpc, interface.address), interface.id.clone())?;
            change.put(&tables.interfaces, &key(scope, &interface.id), Interface { vpc, ..(*interface).clone() })?;
        }
    }
    change.put(&tables.homes, &scope.key(), Home { created_at, laid_out: true })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::all;

    #[tokio::test]
    async fn records_of_before_there_were_further_vpcs_get_theirs() {
        let (context, _folder) = door::testing::context().await;
        let tables = Tables::open(&context.store).unwrap();
        let scope = Scope { account: door::testing::account(), region: door::testing::region() };
        let now = context.host.clock.now();
        let group =
            Group { id: "sg-1".to_owned(), name: "web".to_owned(), description: String::new(), vpc: String::new() };
        let interface = Interface {
            id: "eni-1".to_owned(),
            subnet: scope.id("subnet", "a"),
            address: "172.31.0.4".parse().unwrap(),
            mac: String::new(),
            description: String::new(),
            groups: vec![group.id.clone()],
            service: None,
            token: None,
            vpc: String::new(),
            public: None,
        };
        let first = Group { id: scope.id("sg", "default"), name: "default".to_owned(), ..group.clone() };
        let made = context.store.write(|change| {
            change.put(&tables.homes, &scope.key(), Home { created_at: now, laid_out: false })?;
            change.put(&tables.groups, &key(&scope, &group.id), group.clone())?;
            change.put(&tables.groups, &key(&scope, &first.id), first.clone())?;
            change.put(&tables.addresses, &key(&scope, "172.31.0.4"), interface.id.clone())?;
            change.put(&tables.interfaces, &key(&scope, &interface.id), interface.clone())?;
            begin(change, &tables, &scope, now)
        });
        made.await.unwrap();
        let vpc = scope.first_vpc();
        assert!(all(&tables.groups, &scope).iter().all(|group| group.vpc == vpc));
        assert_eq!(all(&tables.interfaces, &scope)[0].vpc, vpc);
        let held = tables.addresses.scan("");
        assert_eq!(held.len(), 1);
        assert_eq!(held[0].0, address_key(&scope, &vpc, interface.address));
        // What its owner has made of the default security group stays.
        assert!(tables.rules(&scope, &first.id).is_empty());
        assert_eq!(all(&tables.subnets, &scope).len(), 2);
    }
}
