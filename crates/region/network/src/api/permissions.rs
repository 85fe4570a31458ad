//! `IpPermission`, both ways: what a request says becomes rules, rules become what an answer shows.

use std::collections::BTreeMap;

use shapes_ec2::{IpPermission, IpRange, Ipv6Range, UserIdGroupPair};

use crate::errors::{NetworkError, different_networks, invalid, missing, no_group_named, not_found, refused};
use crate::home::Scope;
use crate::model::{Peer, Permission, Protocol, Rule};
use crate::tables::{Tables, all};

/// A permission with its description.
pub(super) type Wanted = (Permission, Option<String>);

/// What a request's permissions say, of the security group `of`.
pub(super) fn read(
    given: &[IpPermission],
    tables: &Tables,
    scope: &Scope,
    of: &str,
) -> Result<Vec<Wanted>, NetworkError> {
    let vpc = tables.group(scope, of).map(|group| group.vpc.clone()).unwrap_or_default();
    let mut wanted: Vec<Wanted> = Vec::new();
    for one in given {
        let protocol = protocol(one)?;
        let before = wanted.len();
        let mut add = |peer: Peer, description: Option<&String>| {
            wanted.push((Permission { protocol: protocol.clone(), peer }, description.cloned()));
        };
        for range in one.ip_ranges.iter().flatten() {
            let text = range.cidr_ip.as_deref().unwrap_or_default();
            let parsed = text.parse().map_err(|_| invalid(format!("CIDR block {text} is malformed")))?;
            add(Peer::V4(parsed), range.description.as_ref());
        }
        for range in one.ipv6_ranges.iter().flatten() {
            let text = range.cidr_ipv6.as_deref().unwrap_or_default();
            let parsed = text.parse().map_err(|_| invalid(format!("CIDR block {text} is malformed")))?;
            add(Peer::V6(parsed), range.description.as_ref());
        }
        for pair in one.user_id_group_pairs.iter().flatten() {
            add(Peer::Group(group(pair, tables, scope, &vpc)?), pair.description.as_ref());
        }
        if wanted.len() == before {
            return Err(refused(
                "MissingParameter",
                "Missing source specification: include source security group or CIDR information",
            ));
        }
    }
    if wanted.is_empty() {
        return Err(refused("MissingParameter", "The request must contain the parameter IpPermissions"));
    }
    Ok(wanted)
}

fn group(pair: &UserIdGroupPair, tables: &Tables, scope: &Scope, vpc: &str) -> Result<String, NetworkError> {
    let foreign = pair.user_id.as_ref().is_some_and(|user| *user != scope.account.as_str())
        || pair.vpc_id.as_ref().is_some_and(|named| named != vpc);
    match (&pair.group_id, &pair.group_name) {
        (Some(id), _) => {
            let found = tables.group(scope, id).filter(|_| !foreign).ok_or_else(|| not_found(id))?;
            // Where the group itself is not there, that is what is said.
            if found.vpc != vpc && !vpc.is_empty() { Err(different_networks()) } else { Ok(id.clone()) }
        }
        (None, Some(name)) => {
            let found = all(&tables.groups, scope);
            let found = found.iter().find(|group| group.name == *name && group.vpc == vpc && !foreign);
            Ok(found.ok_or_else(|| no_group_named(name))?.id.clone())
        }
        (None, None) => Err(missing("GroupId")),
    }
}

fn protocol(one: &IpPermission) -> Result<Protocol, NetworkError> {
    let name = one.ip_protocol.as_deref().unwrap_or_default();
    let ports = || -> Result<(u16, u16), NetworkError> {
        let both = "Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.";
        let (Some(from), Some(to)) = (one.from_port, one.to_port) else { return Err(invalid(both)) };
        let port = |port: i64| u16::try_from(port).map_err(|_| invalid(format!("Invalid value '{port}' for port.")));
        let (from, to) = (port(from)?, port(to)?);
        if from > to {
            return Err(invalid(format!("Invalid port range. From port {from} is greater than to port {to}.")));
        }
        Ok((from, to))
    };
    let icmp = || -> Result<(i16, i16), NetworkError> {
        let small = |value: Option<i64>| match value.unwrap_or(-1) {
            number @ -1..=255 => Ok(i16::try_from(number).unwrap_or(-1)),
            number => Err(invalid(format!("ICMP type or code '{number}' is out of range"))),
        };
        Ok((small(one.from_port)?, small(one.to_port)?))
    };
    Ok(match name.to_ascii_lowercase().as_str() {
        "-1" | "all" => Protocol::All,
        "tcp" | "6" => ports().map(|(from, to)| Protocol::Tcp(from, to))?,
        "udp" | "17" => ports().map(|(from, to)| Protocol::Udp(from, to))?,
        "icmp" | "1" => icmp().map(|(kind, code)| Protocol::Icmp(kind, code))?,
        "icmpv6" | "58" => icmp().map(|(kind, code)| Protocol::Icmpv6(kind, code))?,
        "" => return Err(refused("MissingParameter", "The request must contain the parameter IpProtocol")),
        other => Protocol::Other(
            other.parse().map_err(|_| invalid(format!("Invalid value '{name}' for IP protocol. Unknown protocol.")))?,
        ),
    })
}

/// Rules as answers show them: one permission for each protocol with its ports.
pub(super) fn show<'a>(rules: impl Iterator<Item = &'a Rule>, scope: &Scope) -> Vec<IpPermission> {
    let mut by_protocol: BTreeMap<Protocol, IpPermission> = BTreeMap::new();
    for rule in rules {
        let protocol = &rule.permission.protocol;
        let shown = by_protocol.entry(protocol.clone()).or_insert_with(|| IpPermission {
            ip_protocol: Some(protocol.name()),
            from_port: protocol.ports().map(|(from, _)| from),
            to_port: protocol.ports().map(|(_, to)| to),
            ip_ranges: Some(Vec::new()),
            ipv6_ranges: Some(Vec::new()),
            user_id_group_pairs: Some(Vec::new()),
        });
        let description = rule.description.clone();
        match &rule.permission.peer {
            Peer::V4(range) => {
                let range = IpRange { cidr_ip: Some(range.to_string()), description };
                shown.ip_ranges.get_or_insert_default().push(range);
            }
            Peer::V6(range) => {
                let range = Ipv6Range { cidr_ipv6: Some(range.to_string()), description };
                shown.ipv6_ranges.get_or_insert_default().push(range);
            }
            Peer::Group(id) => shown.user_id_group_pairs.get_or_insert_default().push(UserIdGroupPair {
                description,
                group_id: Some(id.clone()),
                user_id: Some(scope.account.to_string()),
                ..Default::default()
            }),
        }
    }
    by_protocol.into_values().collect()
}
