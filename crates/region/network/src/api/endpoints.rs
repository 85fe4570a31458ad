//! `longshore:PutNetworkEndpoints`, `longshore:ResolveEndpoint`: where what listens on a private address is reached on
//! this machine.
//!
//! Whoever runs something behind an interface says at which of the machine's addresses its ports are. Whoever sends to a
//! private address asks, and with its own interfaces named is told only what security groups let it reach: no place in
//! the answer means that packets get lost, as on AWS.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};

use door::{Call, Handler, Requirement};
use shapes_longshore::{
    PutNetworkEndpointsInput, PutNetworkEndpointsOutput, ResolveEndpointInput, ResolveEndpointOutput,
};
use wire::Error;

use super::scope;
use crate::Network;
use crate::errors::{NetworkError, refused};
use crate::firewall::{End, lets_through};
use crate::home::Scope;
use crate::model::{Endpoints, Interface, Rule};
use crate::tables::{address_key, key};

fn not_found(what: &str) -> NetworkError {
    refused("ResourceNotFoundException", format!("There is no network interface {what}"))
}

impl Handler<PutNetworkEndpointsInput> for Network {
    fn requires(&self, input: &PutNetworkEndpointsInput, call: &Call) -> Vec<Requirement> {
        let resource = scope(call).arn(format!("network-interface/{}", input.network_interface_id));
        vec![Requirement::on("longshore:PutNetworkEndpoints", &resource)]
    }

    async fn run(&self, input: PutNetworkEndpointsInput, call: &Call) -> Result<PutNetworkEndpointsOutput, Error> {
        let mut ports: BTreeMap<u16, SocketAddr> = BTreeMap::new();
        for endpoint in &input.endpoints {
            let address = endpoint.host_address.parse();
            let (Ok(port), Ok(address)) = (u16::try_from(endpoint.port), address) else {
                let text = format!("'{}' is no address with a port", endpoint.host_address);
                return Err(Error::new("InvalidInputException", 400, text));
            };
            ports.insert(port, address);
        }
        let place = key(&scope(call), &input.network_interface_id);
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                if change.get(&tables.interfaces, &place).is_none() {
                    return Err(not_found(&input.network_interface_id));
                }
                let said = Endpoints { ports };
                // Nothing wakes anybody where nothing is new.
                if change.get(&tables.endpoints, &place).is_none_or(|before| *before != said) {
                    change.put(&tables.endpoints, &place, said)?;
                }
                Ok::<_, NetworkError>(())
            })
            .await?;
        Ok(PutNetworkEndpointsOutput {})
    }
}

impl Handler<ResolveEndpointInput> for Network {
    fn requires(&self, _: &ResolveEndpointInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("longshore:ResolveEndpoint")]
    }

    async fn run(&self, input: ResolveEndpointInput, call: &Call) -> Result<ResolveEndpointOutput, Error> {
        let scope = self.home(call).await?;
        let absent = || not_found(&format!("with the address {}", input.ip_address));
        let address: Ipv4Addr = input.ip_address.parse().map_err(|_| absent())?;
        // VPCs may have the same addresses: it is that of where the packets come from.
        let sources = input.source_network_interface_ids.iter().flatten();
        let sources: Vec<_> = sources.filter_map(|id| self.tables.interface(&scope, id)).collect();
        let of_sources = || sources.first().map(|source| source.vpc.clone());
        let vpc = input.vpc_id.clone().or_else(of_sources).or_else(|| self.default_vpc(&scope)).ok_or_else(absent)?;
        let id = self.tables.addresses.get(&address_key(&scope, &vpc, address)).ok_or_else(absent)?;
        let interface = self.tables.interface(&scope, &id).ok_or_else(absent)?;
        let port = u16::try_from(input.port).map_err(|_| absent())?;
        let reached = match &input.source_network_interface_ids {
            None => true,
            Some(_) => {
                let here = sources.iter().filter(|source| source.vpc == vpc);
                here.into_iter().any(|source| self.passes(&scope, source, &interface, port))
            }
        };
        let endpoints = self.tables.endpoints.get(&key(&scope, &id)).filter(|_| reached);
        let place = endpoints.and_then(|endpoints| endpoints.ports.get(&port).copied());
        Ok(ResolveEndpointOutput {
            host_address: place.map(|place| place.to_string()),
            network_interface_id: Some(interface.id.clone()),
        })
    }
}

impl Network {
    fn passes(&self, scope: &Scope, from: &Interface, to: &Interface, port: u16) -> bool {
        let rules = |interface: &Interface| -> Vec<Rule> {
            let rules = interface.groups.iter().flat_map(|group| self.tables.rules(scope, group));
            rules.map(|rule| (*rule).clone()).collect()
        };
        let (out, into) = (rules(from), rules(to));
        let end = |interface, rules| {
            let Interface { address, groups, .. }: &Interface = interface;
            End { address: *address, groups, rules }
        };
        lets_through(end(from, &out), end(to, &into), port)
    }
}
