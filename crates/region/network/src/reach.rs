//! Whether the internet is reached: pure.
//!
//! An interface reaches it with a public address, a default route of its subnet to an internet gateway that is attached
//! to the VPC, and security groups that let HTTPS out of the VPC: what a task needs to pull its image.
//!
//! Source: Amazon VPC User Guide, "Enable internet access for a VPC using an internet gateway", "Route priority".

use std::sync::Arc;

use crate::layout::everywhere;
use crate::model::{Gateway, Peer, Protocol, Route, RouteTable, Rule, Subnet, Vpc};

/// HTTPS.
const PORT: u16 = 443;

/// The route table of a subnet: its own, or the VPC's main one.
pub(crate) fn table_of<'a>(tables: &'a [Arc<RouteTable>], subnet: &Subnet) -> Option<&'a Arc<RouteTable>> {
    let own = tables.iter().find(|table| table.subnets.values().any(|one| *one == subnet.id));
    own.or_else(|| tables.iter().find(|table| table.vpc == subnet.vpc && table.main.is_some()))
}

/// Whether packets that follow a route get anywhere.
pub(crate) fn is_active(route: &Route, vpc: &str, gateways: &[Arc<Gateway>]) -> bool {
    gateways.iter().any(|gateway| gateway.id == route.gateway && gateway.vpc.as_deref() == Some(vpc))
}

/// Whether a subnet has a way to the internet: it is a public one.
pub(crate) fn is_public(subnet: &Subnet, tables: &[Arc<RouteTable>], gateways: &[Arc<Gateway>]) -> bool {
    let routes = table_of(tables, subnet).map(|table| table.routes.as_slice()).unwrap_or_default();
    routes.iter().any(|route| route.to == everywhere() && is_active(route, &subnet.vpc, gateways))
}

/// Whether security groups let HTTPS out of the VPC.
pub(crate) fn lets_out<'a>(mut rules: impl Iterator<Item = &'a Rule>, vpc: &Vpc) -> bool {
    rules.any(|rule| {
        let protocol = match rule.permission.protocol {
            Protocol::All | Protocol::Other(6) => true,
            Protocol::Tcp(from, to) => (from..=to).contains(&PORT),
            _ => false,
        };
        let outside = matches!(&rule.permission.peer, Peer::V4(range) if !vpc.range.covers(*range));
        rule.egress && protocol && outside
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn table(id: &str, main: bool, subnets: &[&str], gateway: &str) -> Arc<RouteTable> {
        let associated = |(n, subnet): (usize, &&str)| (n.to_string(), (*subnet).to_owned());
        Arc::new(RouteTable {
            id: id.to_owned(),
            vpc: "vpc-1".to_owned(),
            main: main.then(String::new),
            subnets: subnets.iter().enumerate().map(associated).collect::<BTreeMap<_, _>>(),
            routes: vec![Route { to: everywhere(), gateway: gateway.to_owned() }],
            token: None,
        })
    }

    #[test]
    fn a_subnet_is_public_by_its_route() {
        let subnet = Subnet {
            id: "subnet-1".to_owned(),
            vpc: "vpc-1".to_owned(),
            zone: 'a',
            range: "10.0.0.0/24".parse().unwrap(),
            default: false,
            map_public: true,
        };
        let gateway =
            |id: &str, vpc: Option<&str>| Arc::new(Gateway { id: id.to_owned(), vpc: vpc.map(str::to_owned) });
        let gateways = [gateway("igw-1", Some("vpc-1")), gateway("igw-2", None), gateway("igw-3", Some("vpc-2"))];
        let main = |to: &str| table("rtb-main", true, &[], to);
        assert!(is_public(&subnet, &[main("igw-1")], &gateways));
        for elsewhere in ["igw-2", "igw-3", "igw-gone"] {
            assert!(!is_public(&subnet, &[main(elsewhere)], &gateways), "{elsewhere}");
        }
        assert!(!is_public(&subnet, &[], &gateways));
        // Its own table goes before the main one.
        let own = |to: &str| table("rtb-own", false, &["subnet-1"], to);
        assert!(!is_public(&subnet, &[main("igw-1"), own("igw-2")], &gateways));
        assert!(is_public(&subnet, &[main("igw-2"), own("igw-1")], &gateways));
        assert!(!is_public(&subnet, &[main("igw-2"), table("rtb-else", false, &["subnet-2"], "igw-1")], &gateways));
    }
}
