//! `ec2:CreateNetworkInterface`, `ec2:DeleteNetworkInterface`, `ec2:DescribeNetworkInterfaces`.
//!
//! An interface takes an address of its subnet until it is deleted. One that a service made for its own work is shown
//! as in use, and only a service deletes it.
//!
//! Source: Amazon EC2 API Reference, "CreateNetworkInterface", "DeleteNetworkInterface".

use std::net::Ipv4Addr;

use door::{Call, Handler, Requirement};
use model::Principal;
use shapes_ec2::{
    CreateNetworkInterfaceInput, CreateNetworkInterfaceOutput, DeleteNetworkInterfaceInput,
    DeleteNetworkInterfaceOutput, DescribeNetworkInterfacesInput, DescribeNetworkInterfacesOutput,
};
use store::Transaction;
use wire::Error;

use super::associate_address::{free, of_interface};
use super::{everywhere, scope, tags};
use crate::Network;
use crate::errors::{NetworkError, dry_run, invalid, not_found, refused, token_used};
use crate::filters::{answer, question};
use crate::home::Scope;
use crate::model::{Interface, Subnet};
use crate::tables::{address_key, all, free_address, key, within};
use crate::{public, quotas};

impl Handler<CreateNetworkInterfaceInput> for Network {
    fn requires(&self, input: &CreateNetworkInterfaceInput, call: &Call) -> Vec<Requirement> {
        let action = "ec2:CreateNetworkInterface";
        let scope = scope(call);
        let vpc = self.vpc_of(&scope, "subnet", &input.subnet_id);
        let made = match &vpc {
            Some(vpc) => self.on_new(action, call, "network-interface", vpc),
            None => self.on(action, call, "network-interface", "*"),
        };
        let made = made.with("ec2:Subnet", scope.arn(format!("subnet/{}", input.subnet_id)).to_string());
        let given = input.tag_specifications.as_ref();
        let mut asked = tags::creating(made, given, call, "network-interface", "CreateNetworkInterface");
        asked.insert(1, self.on(action, call, "subnet", &input.subnet_id));
        let default = vpc.and_then(|vpc| self.tables.default_group(&scope, &vpc)).map(|group| vec![group.id.clone()]);
        let named = input.groups.as_ref().filter(|groups| !groups.is_empty()).or(default.as_ref());
        asked.extend(named.into_iter().flatten().map(|id| self.on(action, call, "security-group", id)));
        asked
    }

    async fn run(
        &self,
        input: CreateNetworkInterfaceInput,
        call: &Call,
    ) -> Result<CreateNetworkInterfaceOutput, Error> {
        dry_run(input.dry_run)?;
        let tags = tags::specified(input.tag_specifications.as_ref(), "network-interface")?;
        let scope = self.home(call).await?;
        let ids = &self.context.host.ids;
        let service = match call.caller.principal {
            Principal::Service(service) => Some(service),
            _ => None,
        };
        let mut interface = Interface {
            id: self.new_id("eni"),
            subnet: input.subnet_id.clone(),
            address: Ipv4Addr::UNSPECIFIED,
            mac: mac(&ids.hex(10)),
            description: input.description.clone().unwrap_or_default(),
            groups: input.groups.clone().unwrap_or_default(),
            service,
            token: input.client_token.clone(),
            vpc: String::new(),
            public: None,
        };
        let tables = &self.tables;
        let made = self
            .context
            .store
            .write(|change| {
                let subnet = change.get(&tables.subnets, &key(&scope, &input.subnet_id));
                let subnet = subnet.ok_or_else(|| not_found(&input.subnet_id))?;
                interface.vpc.clone_from(&subnet.vpc);
                self.groups_of(change, &scope, &mut interface)?;
                let wanted = wanted(input.private_ip_address.as_deref(), &subnet)?;
                let token = input.client_token.as_ref().map(|token| key(&scope, token));
                if let Some(id) = token.as_ref().and_then(|token| change.get(&tables.tokens, token)) {
                    let before = change.get(&tables.interfaces, &key(&scope, &id)).ok_or_else(token_used)?;
                    let same = before.subnet == interface.subnet
                        && before.groups == interface.groups
                        && before.description == interface.description
                        && wanted.is_none_or(|address| address == before.address);
                    return if same { Ok((*before).clone()) } else { Err(token_used()) };
                }
                quotas::INTERFACES.leaves_room(within(change, &tables.interfaces, &scope).len())?;
                let place = |address| address_key(&scope, &subnet.vpc, address);
                interface.address = match wanted {
                    Some(address) if change.get(&tables.addresses, &place(address)).is_some() => {
                        return Err(refused("InvalidIPAddress.InUse", format!("Address {address} is in use.")));
                    }
                    Some(address) => address,
                    None => free_address(change, tables, &scope, &subnet)?.ok_or_else(|| {
                        let text = "The specified subnet does not have enough free addresses to satisfy the request.";
                        refused("InsufficientFreeAddressesInSubnet", text)
                    })?,
                };
                change.put(&tables.addresses, &place(interface.address), interface.id.clone())?;
                if let Some(token) = token {
                    change.put(&tables.tokens, &token, interface.id.clone())?;
                }
                self.tag(change, &scope, &interface.id, &tags)?;
                change.put(&tables.interfaces, &key(&scope, &interface.id), interface.clone())?;
                Ok(interface)
            })
            .await?;
        Ok(CreateNetworkInterfaceOutput {
            network_interface: Some(self.shown_interface(&scope, &made)),
            client_token: input.client_token,
        })
    }
}

/// The address that a request names: one of the subnet's.
fn wanted(given: Option<&str>, subnet: &Subnet) -> Result<Option<Ipv4Addr>, NetworkError> {
    let Some(text) = given else { return Ok(None) };
    let address = text.parse().ok().filter(|address| subnet.usable().contains(&u32::from(*address)));
    let outside = || invalid(format!("Address {text} does not fall within the subnet's address range"));
    address.map(Some).ok_or_else(outside)
}

impl Network {
    /// Gives an interface the default security group of its VPC where none is named; those named are of that VPC.
    fn groups_of(
        &self,
        change: &Transaction<'_>,
        scope: &Scope,
        interface: &mut Interface,
    ) -> Result<(), NetworkError> {
        let groups = &self.tables.groups;
        for id in &interface.groups {
            let group = change.get(groups, &key(scope, id)).ok_or_else(|| not_found(id))?;
            if group.vpc != interface.vpc {
                let subnet = &interface.subnet;
                let text = format!("Security group {id} and subnet {subnet} belong to different networks.");
                return Err(refused("InvalidParameter", text));
            }
        }
        if interface.groups.is_empty() {
            let found = within(change, groups, scope);
            let default = found.iter().find(|group| group.vpc == interface.vpc && group.name == "default");
            interface.groups.extend(default.map(|group| group.id.clone()));
        }
        quotas::GROUPS_OF_INTERFACE.leaves_room(interface.groups.len().saturating_sub(1))
    }
}

/// A locally administered address from ten digits.
fn mac(digits: &str) -> String {
    let pairs = digits.as_bytes().chunks(2).map(|pair| String::from_utf8_lossy(pair).into_owned());
    std::iter::once("0a".to_owned()).chain(pairs).collect::<Vec<_>>().join(":")
}

impl Handler<DeleteNetworkInterfaceInput> for Network {
    fn requires(&self, input: &DeleteNetworkInterfaceInput, call: &Call) -> Vec<Requirement> {
        vec![self.on("ec2:DeleteNetworkInterface", call, "network-interface", &input.network_interface_id)]
    }

    async fn run(
        &self,
        input: DeleteNetworkInterfaceInput,
        call: &Call,
    ) -> Result<DeleteNetworkInterfaceOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let id = input.network_interface_id;
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                let interface = change.get(&tables.interfaces, &key(&scope, &id)).ok_or_else(|| not_found(&id))?;
                if interface.service.is_some() && !matches!(call.caller.principal, Principal::Service(_)) {
                    return Err(invalid(format!("Network interface '{id}' is currently in use.")));
                }
                if let Some(elastic) = of_interface(change, tables, &scope, &id) {
                    free(change, tables, &scope, elastic)?;
                }
                if let Some(address) = interface.public {
                    public::give_back(change, tables, address)?;
                }
                change.delete(&tables.addresses, &address_key(&scope, &interface.vpc, interface.address))?;
                if let Some(token) = &interface.token {
                    change.delete(&tables.tokens, &key(&scope, token))?;
                }
                change.delete(&tables.endpoints, &key(&scope, &id))?;
                change.delete(&tables.tags, &key(&scope, &id))?;
                Ok::<_, NetworkError>(change.delete(&tables.interfaces, &key(&scope, &id))?)
            })
            .await?;
        Ok(DeleteNetworkInterfaceOutput {})
    }
}

impl Handler<DescribeNetworkInterfacesInput> for Network {
    fn requires(&self, _: &DescribeNetworkInterfacesInput, call: &Call) -> Vec<Requirement> {
        vec![everywhere("ec2:DescribeNetworkInterfaces", call)]
    }

    async fn run(
        &self,
        input: DescribeNetworkInterfacesInput,
        call: &Call,
    ) -> Result<DescribeNetworkInterfacesOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let found = all(&self.tables.interfaces, &scope);
        let found = found.iter().map(|interface| self.shown_interface(&scope, interface)).collect();
        let (interfaces, next_token) = answer(found, &question!(input, network_interface_ids))?;
        Ok(DescribeNetworkInterfacesOutput { network_interfaces: Some(interfaces), next_token })
    }
}
