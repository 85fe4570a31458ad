//! Whether security groups let a TCP connection through. Pure.
//!
//! They are stateful: what matters is who opens the connection. It goes through where one of the opener's groups lets
//! it out and one of the receiver's lets it in.
//!
//! Source: Amazon VPC User Guide, "Security group rules".

use std::net::Ipv4Addr;

use crate::model::{Peer, Protocol, Rule};

/// One side of a connection.
#[derive(Debug, Clone, Copy)]
pub(crate) struct End<'a> {
    pub(crate) address: Ipv4Addr,
    pub(crate) groups: &'a [String],
    /// The rules of all of its groups.
    pub(crate) rules: &'a [Rule],
}

/// Whether a connection from `opener` to a port of `receiver` comes about.
pub(crate) fn lets_through(opener: End<'_>, receiver: End<'_>, port: u16) -> bool {
    allows(opener.rules, true, receiver, port) && allows(receiver.rules, false, opener, port)
}

fn allows(rules: &[Rule], egress: bool, other: End<'_>, port: u16) -> bool {
    rules.iter().filter(|rule| rule.egress == egress).any(|rule| {
        let protocol = match rule.permission.protocol {
            Protocol::All | Protocol::Other(6) => true,
            Protocol::Tcp(from, to) => (from..=to).contains(&port),
            _ => false,
        };
        let peer = match &rule.permission.peer {
            Peer::V4(range) => range.holds(other.address),
            Peer::Group(id) => other.groups.contains(id),
            Peer::V6(_) => false,
        };
        protocol && peer
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Permission;

    fn rule(egress: bool, protocol: Protocol, peer: Peer) -> Rule {
        let permission = Permission { protocol, peer };
        Rule { id: String::new(), group: String::new(), egress, permission, description: None }
    }

    #[test]
    fn both_sides_must_agree() {
        let any = || Peer::V4("0.0.0.0/0".parse().unwrap());
        let (balancer, task) = (["sg-1".to_owned()], ["sg-2".to_owned()]);
        let out = [rule(true, Protocol::All, any())];
        let through = |opener: &[Rule], receiver: &[Rule], port| {
            let opener = End { address: Ipv4Addr::new(172, 31, 0, 4), groups: &balancer, rules: opener };
            let receiver = End { address: Ipv4Addr::new(172, 31, 16, 4), groups: &task, rules: receiver };
            lets_through(opener, receiver, port)
        };
        let from_group = [rule(false, Protocol::Tcp(8080, 8080), Peer::Group("sg-1".to_owned()))];
        assert!(through(&out, &from_group, 8080));
        assert!(!through(&out, &from_group, 8081));
        assert!(!through(&[], &from_group, 8080));
        assert!(!through(&out, &[], 8080));
        assert!(!through(&out, &[rule(false, Protocol::All, Peer::Group("sg-2".to_owned()))], 8080));
        assert!(through(&out, &[rule(false, Protocol::All, Peer::V4("172.31.0.0/20".parse().unwrap()))], 8080));
        assert!(!through(&out, &[rule(false, Protocol::Udp(0, 65535), any())], 8080));
        assert!(!through(&out, &[rule(true, Protocol::All, any())], 8080));
    }
}
