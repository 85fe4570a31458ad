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
    DeleteNetworkInterfaceOutput, DescribeNetworkInterfacesInput, DescribeNetworkInterfacesOutput, GroupIdentifier,
    NetworkInterface, NetworkInterfaceAttachment, NetworkInterfacePrivateIpAddress, Tag,
};
use wire::Error;

use super::{scope, tags};
use crate::Network;
use crate::errors::{NetworkError, dry_run, invalid, not_found, refused};
use crate::filters::{Described, Question, answer};
use crate::home::Scope;
use crate::model::Interface;
use crate::tables::{free_address, key};

impl Handler<CreateNetworkInterfaceInput> for Network {
    fn requires(&self, input: &CreateNetworkInterfaceInput, call: &Call) -> Vec<Requirement> {
        let action = "ec2:CreateNetworkInterface";
        let given: Vec<Tag> =
            input.tag_specifications.iter().flatten().flat_map(|one| one.tags.clone().unwrap_or_default()).collect();
        let mut asked = vec![
            tags::with_tags(self.on(action, call, "network-interface", "*"), &given),
            self.on(action, call, "subnet", &input.subnet_id),
        ];
        let default = vec![scope(call).default_group()];
        let groups = input.groups.as_ref().filter(|groups| !groups.is_empty()).unwrap_or(&default);
        asked.extend(groups.iter().map(|id| self.on(action, call, "security-group", id)));
        asked.extend(tags::required(
            input.tag_specifications.as_ref(),
            call,
            "network-interface",
            "CreateNetworkInterface",
        ));
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
        let subnet = scope.subnet(&input.subnet_id).ok_or_else(|| not_found(&input.subnet_id))?;
        let wanted = input.private_ip_address.as_deref().map(|text| {
            let address: Option<Ipv4Addr> = text.parse().ok();
            let usable = address.filter(|address| subnet.usable().contains(&u32::from(*address)));
            let outside = || invalid(format!("Address {text} does not fall within the subnet's address range"));
            usable.ok_or_else(outside)
        });
        let wanted = wanted.transpose()?;
        let groups = input.groups.clone().filter(|groups| !groups.is_empty());
        let groups = groups.unwrap_or_else(|| vec![scope.default_group()]);
        let ids = &self.context.host.ids;
        let service = match call.caller.principal {
            Principal::Service(service) => Some(service),
            _ => None,
        };
        let mut interface = Interface {
            id: format!("eni-{}", ids.hex(17)),
            subnet: subnet.id.clone(),
            address: Ipv4Addr::UNSPECIFIED,
            mac: mac(&ids.hex(10)),
            description: input.description.clone().unwrap_or_default(),
            groups,
            service,
            token: input.client_token.clone(),
        };
        let tables = &self.tables;
        let made = self
            .context
            .store
            .write(|change| {
                let token = input.client_token.as_ref().map(|token| key(&scope, token));
                if let Some(id) = token.as_ref().and_then(|token| change.get(&tables.tokens, token))
                    && let Some(before) = change.get(&tables.interfaces, &key(&scope, &id))
                {
                    let same = before.subnet == interface.subnet
                        && before.groups == interface.groups
                        && before.description == interface.description
                        && wanted.is_none_or(|address| address == before.address);
                    let text = "The client token you have provided is associated with a resource that was created with different parameters";
                    return if same { Ok((*before).clone()) } else { Err(refused("IdempotentParameterMismatch", text)) };
                }
                for id in &interface.groups {
                    change.get(&tables.groups, &key(&scope, id)).ok_or_else(|| not_found(id))?;
                }
                interface.address = match wanted {
                    Some(address) if change.get(&tables.addresses, &key(&scope, &address.to_string())).is_some() => {
                        return Err(refused("InvalidIPAddress.InUse", format!("Address {address} is in use.")));
                    }
                    Some(address) => address,
                    None => free_address(change, tables, &scope, &subnet)?.ok_or_else(|| {
                        let text = "The specified subnet does not have enough free addresses to satisfy the request.";
                        refused("InsufficientFreeAddressesInSubnet", text)
                    })?,
                };
                change.put(&tables.addresses, &key(&scope, &interface.address.to_string()), interface.id.clone())?;
                if let Some(token) = token {
                    change.put(&tables.tokens, &token, interface.id.clone())?;
                }
                if !tags.is_empty() {
                    change.put(&tables.tags, &key(&scope, &interface.id), tags)?;
                }
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
        let scope = scope(call);
        let id = input.network_interface_id;
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                let interface = change.get(&tables.interfaces, &key(&scope, &id)).ok_or_else(|| not_found(&id))?;
                if interface.service.is_some() && !matches!(call.caller.principal, Principal::Service(_)) {
                    return Err(invalid(format!("Network interface '{id}' is currently in use.")));
                }
                change.delete(&tables.addresses, &key(&scope, &interface.address.to_string()))?;
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

impl Network {
    fn shown_interface(&self, scope: &Scope, interface: &Interface) -> NetworkInterface {
        let subnet = scope.subnet(&interface.subnet);
        let address = Some(interface.address.to_string());
        let name = Some(scope.dns_name(interface.address));
        let group = |id: &String| GroupIdentifier {
            group_name: self.tables.group(scope, id).map(|group| group.name.clone()),
            group_id: Some(id.clone()),
        };
        // What a service runs behind it, holds on to it.
        let attachment = interface.service.map(|_| NetworkInterfaceAttachment {
            attachment_id: Some(scope.id("eni-attach", &interface.id)),
            delete_on_termination: Some(false),
            device_index: Some(1),
            status: Some("attached".to_owned()),
        });
        NetworkInterface {
            attachment,
            availability_zone: subnet.as_ref().map(|subnet| subnet.zone.clone()),
            availability_zone_id: subnet.map(|subnet| subnet.zone_id),
            description: Some(interface.description.clone()),
            groups: Some(interface.groups.iter().map(group).collect()),
            interface_type: Some("interface".to_owned()),
            mac_address: Some(interface.mac.clone()),
            network_interface_id: Some(interface.id.clone()),
            owner_id: Some(scope.account.to_string()),
            private_dns_name: name.clone(),
            private_ip_address: address.clone(),
            private_ip_addresses: Some(vec![NetworkInterfacePrivateIpAddress {
                primary: Some(true),
                private_dns_name: name,
                private_ip_address: address,
            }]),
            requester_id: interface.service.map(|service| service.to_string()),
            requester_managed: Some(interface.service.is_some()),
            source_dest_check: Some(true),
            status: Some(if interface.service.is_some() { "in-use" } else { "available" }.to_owned()),
            subnet_id: Some(interface.subnet.clone()),
            tag_set: self.shown_tags(scope, &interface.id),
            vpc_id: Some(scope.vpc()),
        }
    }
}

impl Described for NetworkInterface {
    const FILTERS: &'static [&'static str] = &[
        "addresses.primary",
        "addresses.private-ip-address",
        "availability-zone",
        "availability-zone-id",
        "description",
        "group-id",
        "group-name",
        "interface-type",
        "mac-address",
        "network-interface-id",
        "owner-id",
        "private-dns-name",
        "private-ip-address",
        "requester-id",
        "requester-managed",
        "source-dest-check",
        "status",
        "subnet-id",
        "vpc-id",
        "attachment.attachment-id",
        "attachment.instance-id",
        "attachment.status",
        "association.public-ip",
    ];

    fn id(&self) -> &str {
        self.network_interface_id.as_deref().unwrap_or_default()
    }

    fn values(&self, filter: &str) -> Vec<String> {
        let groups = self.groups.iter().flatten();
        let value = match filter {
            "group-id" => return groups.filter_map(|group| group.group_id.clone()).collect(),
            "group-name" => return groups.filter_map(|group| group.group_name.clone()).collect(),
            "attachment.instance-id" | "association.public-ip" => None,
            "attachment.status" => self.attachment.as_ref().and_then(|attachment| attachment.status.clone()),
            "attachment.attachment-id" => self.attachment.as_ref().and_then(|one| one.attachment_id.clone()),
            "addresses.primary" => Some("true".to_owned()),
            "addresses.private-ip-address" | "private-ip-address" => self.private_ip_address.clone(),
            "availability-zone" => self.availability_zone.clone(),
            "availability-zone-id" => self.availability_zone_id.clone(),
            "description" => self.description.clone(),
            "interface-type" => self.interface_type.clone(),
            "mac-address" => self.mac_address.clone(),
            "owner-id" => self.owner_id.clone(),
            "private-dns-name" => self.private_dns_name.clone(),
            "requester-id" => self.requester_id.clone(),
            "requester-managed" => self.requester_managed.map(|value| value.to_string()),
            "source-dest-check" => self.source_dest_check.map(|value| value.to_string()),
            "status" => self.status.clone(),
            "subnet-id" => self.subnet_id.clone(),
            "vpc-id" => self.vpc_id.clone(),
            _ => self.network_interface_id.clone(),
        };
        value.into_iter().collect()
    }

    fn tags(&self) -> &[Tag] {
        self.tag_set.as_deref().unwrap_or_default()
    }
}

impl Handler<DescribeNetworkInterfacesInput> for Network {
    fn requires(&self, _: &DescribeNetworkInterfacesInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("ec2:DescribeNetworkInterfaces")]
    }

    async fn run(
        &self,
        input: DescribeNetworkInterfacesInput,
        call: &Call,
    ) -> Result<DescribeNetworkInterfacesOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let all = self.tables.interfaces(&scope);
        let all = all.iter().map(|interface| self.shown_interface(&scope, interface)).collect();
        let question = Question {
            ids: input.network_interface_ids.as_deref(),
            filters: input.filters.as_deref(),
            max: input.max_results,
            token: input.next_token.as_deref(),
        };
        let (interfaces, next_token) = answer(all, &question)?;
        Ok(DescribeNetworkInterfacesOutput { network_interfaces: Some(interfaces), next_token })
    }
}
