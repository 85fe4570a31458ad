//! What is stored: security groups, their rules, network interfaces, and where interfaces are reached; what networks
//! are made of is in [`places`].

mod places;

use std::collections::BTreeMap;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};

use model::{ServicePrincipal, Timestamp};
use serde::{Deserialize, Serialize};

use crate::cidr::{V4, V6};
pub(crate) use places::{Association, Gateway, PublicAddress, Route, RouteTable, Subnet, Vpc};

/// Tags by key.
pub(crate) type Tags = BTreeMap<String, String>;

/// The beginning of an account's network in a region.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Home {
    pub(crate) created_at: Timestamp,
    /// The default VPC and what belongs to it has been written down.
    #[serde(default)]
    pub(crate) laid_out: bool,
}

/// A security group.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Group {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) description: String,
    /// The VPC that it is in.
    #[serde(default)]
    pub(crate) vpc: String,
}

/// A rule of a security group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Rule {
    pub(crate) id: String,
    pub(crate) group: String,
    pub(crate) egress: bool,
    #[serde(flatten)]
    pub(crate) permission: Permission,
    pub(crate) description: Option<String>,
}

/// What a rule lets through: two rules of a group never have the same.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Permission {
    pub(crate) protocol: Protocol,
    pub(crate) peer: Peer,
}

/// Which packets.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Protocol {
    /// `-1`.
    All,
    /// From port to port.
    Tcp(u16, u16),
    /// From port to port.
    Udp(u16, u16),
    /// Type and code; -1 is any.
    Icmp(i16, i16),
    /// Type and code; -1 is any.
    Icmpv6(i16, i16),
    /// Another protocol of IP, by number.
    Other(u8),
}

impl Protocol {
    /// The name in `IpProtocol`.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::All => "-1".to_owned(),
            Self::Tcp(..) => "tcp".to_owned(),
            Self::Udp(..) => "udp".to_owned(),
            Self::Icmp(..) => "icmp".to_owned(),
            Self::Icmpv6(..) => "icmpv6".to_owned(),
            Self::Other(number) => number.to_string(),
        }
    }

    /// `FromPort` and `ToPort`, where there are some.
    pub(crate) fn ports(&self) -> Option<(i64, i64)> {
        match *self {
            Self::Tcp(from, to) | Self::Udp(from, to) => Some((from.into(), to.into())),
            Self::Icmp(kind, code) | Self::Icmpv6(kind, code) => Some((kind.into(), code.into())),
            Self::All | Self::Other(_) => None,
        }
    }
}

/// The other side.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Peer {
    /// Addresses.
    V4(V4),
    /// Addresses.
    V6(V6),
    /// Whatever is in a security group.
    Group(String),
}

/// `peer: 0.0.0.0/0, TCP, from port: 80, to port: 80, ALLOW`, as in EC2's messages.
impl fmt::Display for Permission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.peer {
            Peer::V4(range) => write!(f, "peer: {range}, ")?,
            Peer::V6(range) => write!(f, "peer: {range}, ")?,
            Peer::Group(id) => write!(f, "peer: {id}, ")?,
        }
        match &self.protocol {
            Protocol::All => write!(f, "ALL, ALLOW"),
            protocol => match protocol.ports() {
                Some((from, to)) => {
                    write!(f, "{}, from port: {from}, to port: {to}, ALLOW", protocol.name().to_uppercase())
                }
                None => write!(f, "{}, ALLOW", protocol.name()),
            },
        }
    }
}

/// A network interface.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Interface {
    pub(crate) id: String,
    pub(crate) subnet: String,
    pub(crate) address: Ipv4Addr,
    pub(crate) mac: String,
    pub(crate) description: String,
    pub(crate) groups: Vec<String>,
    /// The service that made it for itself.
    pub(crate) service: Option<ServicePrincipal>,
    pub(crate) token: Option<String>,
    /// The VPC that its subnet is in.
    #[serde(default)]
    pub(crate) vpc: String,
    /// A public address of EC2's own that it was given.
    #[serde(default)]
    pub(crate) public: Option<Ipv4Addr>,
}

/// Where an interface's ports are reached on this machine.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Endpoints {
    pub(crate) ports: BTreeMap<u16, SocketAddr>,
}
