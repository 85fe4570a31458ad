//! Which listener a connection to the region's port is for, by the host that it names.
//!
//! A load balancer is known by its DNS name. Where TLS is spoken, it is also known by the hosts of its certificates: they
//! stand in for the DNS records that would lead there.

use std::collections::HashMap;

use balancer::vocabulary::ListenerId;

use crate::plan::Certificates;
use crate::records::Records;

/// What all DNS names of load balancers end in.
pub const DOMAIN: &str = ".elb.localhost";

/// A listener of a load balancer.
#[derive(Debug)]
struct Way {
    port: u16,
    tls: bool,
    listener: ListenerId,
}

/// The listeners that the region's port leads to.
#[derive(Debug, Default)]
pub(crate) struct Hosts {
    /// By load balancers' DNS names.
    ways: HashMap<String, Vec<Way>>,
    /// By hosts of certificates, of which the first label may be `*`.
    named: HashMap<String, ListenerId>,
}

impl Hosts {
    pub(crate) fn of(records: &Records, certificates: &Certificates) -> Self {
        let mut hosts = Self::default();
        for (key, balancer) in &records.balancers {
            let prefix = format!("{key}/");
            let listeners = records.listeners.range(prefix.clone()..).take_while(|(one, _)| one.starts_with(&prefix));
            let mut ways = Vec::new();
            for (one, listener) in listeners {
                let id = ListenerId::from(one.as_str());
                let arns = listener.tls.iter().flat_map(|tls| &tls.certificates);
                for host in arns.filter_map(|arn| certificates.get(arn)).flat_map(|one| &one.hosts) {
                    hosts.named.entry(host.clone()).or_insert_with(|| id.clone());
                }
                ways.push(Way { port: listener.port, tls: listener.tls.is_some(), listener: id });
            }
            hosts.ways.insert(balancer.dns_name.to_ascii_lowercase(), ways);
        }
        hosts
    }

    /// The listener on that port, else the one on the usual port, else the one on the lowest; where no listener speaks
    /// as the client does, one of the others, which will say so. Nothing where the host is no load balancer's.
    pub(crate) fn find(&self, host: &str, port: u16, tls: bool) -> Option<ListenerId> {
        if !host.ends_with(DOMAIN) {
            return if tls { self.named(host) } else { None };
        }
        let all = self.ways.get(host)?;
        let usual = if tls { 443 } else { 80 };
        let among = |tls: bool| {
            let ways = || all.iter().filter(move |way| way.tls == tls);
            let on = |wanted: u16| ways().find(|way| way.port == wanted);
            on(port).or_else(|| on(usual)).or_else(|| ways().min_by_key(|way| way.port))
        };
        let chosen = among(tls).or_else(|| among(!tls).filter(|_| !tls));
        // Without a listener nobody takes the connection: it is closed, not answered by the API.
        Some(chosen.map_or_else(|| ListenerId::from(host), |way| way.listener.clone()))
    }

    fn named(&self, host: &str) -> Option<ListenerId> {
        let wild = || self.named.get(&format!("*.{}", host.split_once('.')?.1));
        self.named.get(host).or_else(wild).cloned()
    }
}
