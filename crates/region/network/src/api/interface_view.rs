//! How answers show a network interface, and by what it is found.
//!
//! It has names where its VPC gives them (`ModifyVpcAttribute`).

use shapes_ec2::{
    GroupIdentifier, NetworkInterface, NetworkInterfaceAssociation, NetworkInterfaceAttachment,
    NetworkInterfacePrivateIpAddress, Tag,
};

use crate::Network;
use crate::filters::Described;
use crate::home::Scope;
use crate::model::Interface;
use crate::tables::{all, key};

impl Network {
    pub(super) fn shown_interface(&self, scope: &Scope, interface: &Interface) -> NetworkInterface {
        let subnet = self.tables.subnets.get(&key(scope, &interface.subnet));
        let zone = subnet.and_then(|subnet| scope.zone(subnet.zone));
        let address = Some(interface.address.to_string());
        let vpc = self.tables.vpc(scope, &interface.vpc);
        let named = vpc.is_some_and(|vpc| vpc.dns_support && vpc.dns_hostnames);
        let name = named.then(|| scope.dns_name(interface.address));
        let association = self.shown_association(scope, interface, named);
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
            association: association.clone(),
            attachment,
            availability_zone: zone.as_ref().map(|zone| zone.name.clone()),
            availability_zone_id: zone.map(|zone| zone.id),
            description: Some(interface.description.clone()),
            groups: Some(interface.groups.iter().map(group).collect()),
            interface_type: Some("interface".to_owned()),
            mac_address: Some(interface.mac.clone()),
            network_interface_id: Some(interface.id.clone()),
            owner_id: Some(scope.account.to_string()),
            private_dns_name: name.clone(),
            private_ip_address: address.clone(),
            private_ip_addresses: Some(vec![NetworkInterfacePrivateIpAddress {
                association,
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
            vpc_id: Some(interface.vpc.clone()),
        }
    }

    /// The public address: an Elastic IP address, or one that EC2 gave.
    fn shown_association(
        &self,
        scope: &Scope,
        interface: &Interface,
        named: bool,
    ) -> Option<NetworkInterfaceAssociation> {
        let allocations = all(&self.tables.allocations, scope);
        let elastic = allocations
            .iter()
            .find(|one| one.association.as_ref().is_some_and(|known| known.interface == interface.id));
        let address = elastic.map(|one| one.address).or(interface.public)?;
        Some(NetworkInterfaceAssociation {
            allocation_id: elastic.map(|one| one.id.clone()),
            association_id: elastic.and_then(|one| one.association.as_ref()).map(|known| known.id.clone()),
            ip_owner_id: Some(elastic.map_or_else(|| "amazon".to_owned(), |_| scope.account.to_string())),
            public_dns_name: named.then(|| scope.public_name(address)),
            public_ip: Some(address.to_string()),
        })
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
        "association.allocation-id",
        "association.association-id",
        "association.ip-owner-id",
        "association.public-dns-name",
        "association.public-ip",
    ];

    fn id(&self) -> &str {
        self.network_interface_id.as_deref().unwrap_or_default()
    }

    fn values(&self, filter: &str) -> Vec<String> {
        let groups = self.groups.iter().flatten();
        let association = self.association.clone().unwrap_or_default();
        let value = match filter {
            "association.allocation-id" => association.allocation_id,
            "association.association-id" => association.association_id,
            "association.ip-owner-id" => association.ip_owner_id,
            "association.public-dns-name" => association.public_dns_name,
            "association.public-ip" => association.public_ip,
            "group-id" => return groups.filter_map(|group| group.group_id.clone()).collect(),
            "group-name" => return groups.filter_map(|group| group.group_name.clone()).collect(),
            "attachment.instance-id" => None,
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
