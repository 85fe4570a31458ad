//! `longshore:ConnectNetworkInterface`: whether the internet is reached from an interface.
//!
//! Who runs something behind an interface asks before it needs the internet, and has the interface given a public
//! address where that is wanted: Fargate's `assignPublicIp`. Asking again changes nothing; what routes and security
//! groups say may have changed.

use door::{Call, Handler, Requirement};
use shapes_longshore::{ConnectNetworkInterfaceInput, ConnectNetworkInterfaceOutput};
use wire::Error;

use super::associate_address::of_interface;
use super::scope;
use crate::Network;
use crate::errors::{NetworkError, refused};
use crate::model::Interface;
use crate::public;
use crate::reach::{is_public, lets_out};
use crate::tables::{key, rule_key, within};

impl Handler<ConnectNetworkInterfaceInput> for Network {
    fn requires(&self, input: &ConnectNetworkInterfaceInput, call: &Call) -> Vec<Requirement> {
        let resource = scope(call).arn(format!("network-interface/{}", input.network_interface_id));
        vec![Requirement::on("longshore:ConnectNetworkInterface", &resource)]
    }

    async fn run(
        &self,
        input: ConnectNetworkInterfaceInput,
        call: &Call,
    ) -> Result<ConnectNetworkInterfaceOutput, Error> {
        let scope = self.home(call).await?;
        let tables = &self.tables;
        let place = key(&scope, &input.network_interface_id);
        let answer = self
            .context
            .store
            .write(|change| {
                let text = || format!("There is no network interface {}", input.network_interface_id);
                let absent = || refused("ResourceNotFoundException", text());
                let interface = change.get(&tables.interfaces, &place).ok_or_else(absent)?;
                let subnet = change.get(&tables.subnets, &key(&scope, &interface.subnet)).ok_or_else(absent)?;
                let vpc = change.get(&tables.vpcs, &key(&scope, &interface.vpc)).ok_or_else(absent)?;
                let elastic = of_interface(change, tables, &scope, &interface.id).map(|one| one.address);
                let gateways = within(change, &tables.gateways, &scope);
                // Without a gateway there is nothing that would give out addresses.
                let attached = gateways.iter().any(|gateway| gateway.vpc.as_ref() == Some(&vpc.id));
                let mut address = elastic.or(interface.public);
                if address.is_none() && input.assign_public_ip && attached {
                    let taken = public::take(change, tables, &interface.id)?;
                    let with = Interface { public: Some(taken), ..(*interface).clone() };
                    change.put(&tables.interfaces, &place, with)?;
                    address = Some(taken);
                }
                let route = is_public(&subnet, &within(change, &tables.route_tables, &scope), &gateways);
                let rules: Vec<_> = interface
                    .groups
                    .iter()
                    .flat_map(|group| change.scan(&tables.rules, &rule_key(&scope, group, "")))
                    .collect();
                let out = lets_out(rules.iter().map(|(_, rule)| &**rule), &vpc);
                Ok::<_, NetworkError>(ConnectNetworkInterfaceOutput {
                    public_ip: address.map(|address| address.to_string()),
                    reaches_internet: Some(address.is_some() && route && out),
                })
            })
            .await?;
        Ok(answer)
    }
}
