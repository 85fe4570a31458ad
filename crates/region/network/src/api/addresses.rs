//! `ec2:AllocateAddress`, `ec2:ReleaseAddress`, `ec2:DescribeAddresses`, `ec2:DescribeAddressesAttribute`.
//!
//! Addresses have no reverse names: `DescribeAddressesAttribute` shows none.
//!
//! Source: Amazon EC2 API Reference; Amazon VPC User Guide, "Associate Elastic IP addresses with resources in your VPC".

use door::{Call, Handler, Requirement};
use shapes_ec2 as ec2;
use shapes_ec2::{Address, AddressAttribute, Tag};
use wire::Error;

use super::{everywhere, tags};
use crate::Network;
use crate::errors::{NetworkError, dry_run, invalid, missing, not_found, refused};
use crate::filters::{Described, Question, answer};
use crate::home::Scope;
use crate::model::PublicAddress;
use crate::tables::{all, key, within};
use crate::{public, quotas};

impl Described for Address {
    const FILTERS: &'static [&'static str] = &[
        "allocation-id",
        "association-id",
        "domain",
        "network-border-group",
        "network-interface-id",
        "network-interface-owner-id",
        "private-ip-address",
        "public-ip",
    ];

    fn id(&self) -> &str {
        self.allocation_id.as_deref().unwrap_or_default()
    }

    fn values(&self, filter: &str) -> Vec<String> {
        let value = match filter {
            "association-id" => &self.association_id,
            "domain" => &self.domain,
            "network-border-group" => &self.network_border_group,
            "network-interface-id" => &self.network_interface_id,
            "network-interface-owner-id" => &self.network_interface_owner_id,
            "private-ip-address" => &self.private_ip_address,
            "public-ip" => &self.public_ip,
            _ => &self.allocation_id,
        };
        value.iter().cloned().collect()
    }

    fn tags(&self) -> &[Tag] {
        self.tags.as_deref().unwrap_or_default()
    }
}

impl Described for AddressAttribute {
    const FILTERS: &'static [&'static str] = &[];

    fn id(&self) -> &str {
        self.allocation_id.as_deref().unwrap_or_default()
    }

    fn values(&self, _: &str) -> Vec<String> {
        Vec::new()
    }

    fn tags(&self) -> &[Tag] {
        &[]
    }
}

/// A border group that is not the region's own.
fn border(scope: &Scope, given: Option<&String>) -> Result<(), NetworkError> {
    match given.filter(|group| **group != scope.region.as_str()) {
        None => Ok(()),
        Some(group) => Err(invalid(format!("Value ({group}) for parameter networkBorderGroup is invalid."))),
    }
}

impl Network {
    fn shown_address(&self, scope: &Scope, one: &PublicAddress) -> Address {
        let interface = one.association.as_ref().and_then(|one| self.tables.interface(scope, &one.interface));
        Address {
            allocation_id: Some(one.id.clone()),
            association_id: one.association.as_ref().map(|association| association.id.clone()),
            domain: Some("vpc".to_owned()),
            network_border_group: Some(scope.region.to_string()),
            network_interface_id: interface.as_ref().map(|interface| interface.id.clone()),
            network_interface_owner_id: interface.as_ref().map(|_| scope.account.to_string()),
            private_ip_address: interface.as_ref().map(|interface| interface.address.to_string()),
            public_ip: Some(one.address.to_string()),
            public_ipv4_pool: Some("amazon".to_owned()),
            subnet_id: interface.map(|interface| interface.subnet.clone()),
            tags: self.shown_tags(scope, &one.id),
        }
    }
}

impl Handler<ec2::AllocateAddressInput> for Network {
    fn requires(&self, input: &ec2::AllocateAddressInput, call: &Call) -> Vec<Requirement> {
        let made = self.on("ec2:AllocateAddress", call, "elastic-ip", "*");
        tags::creating(made, input.tag_specifications.as_ref(), call, "elastic-ip", "AllocateAddress")
    }

    async fn run(&self, input: ec2::AllocateAddressInput, call: &Call) -> Result<ec2::AllocateAddressOutput, Error> {
        dry_run(input.dry_run)?;
        if let Some(domain) = input.domain.as_ref().filter(|domain| *domain != "vpc") {
            return Err(invalid(format!("Value ({domain}) for parameter domain is invalid.")).into());
        }
        if let Some(pool) = input.public_ipv4_pool.as_ref().filter(|pool| *pool != "amazon") {
            let text = format!("The pool ID '{pool}' does not exist.");
            return Err(refused("InvalidPublicIpv4PoolID.NotFound", text).into());
        }
        let tags = tags::specified(input.tag_specifications.as_ref(), "elastic-ip")?;
        let scope = self.home(call).await?;
        border(&scope, input.network_border_group.as_ref())?;
        let tables = &self.tables;
        let id = self.new_id("eipalloc");
        let address = self
            .context
            .store
            .write(|change| {
                quotas::ADDRESSES.leaves_room(within(change, &tables.allocations, &scope).len())?;
                let address = public::take(change, tables, &id)?;
                let made = PublicAddress { id: id.clone(), address, association: None };
                change.put(&tables.allocations, &key(&scope, &id), made)?;
                self.tag(change, &scope, &id, &tags)?;
                Ok::<_, NetworkError>(address)
            })
            .await?;
        Ok(ec2::AllocateAddressOutput {
            allocation_id: Some(id),
            domain: Some("vpc".to_owned()),
            network_border_group: Some(scope.region.to_string()),
            public_ip: Some(address.to_string()),
            public_ipv4_pool: Some("amazon".to_owned()),
        })
    }
}

impl Handler<ec2::ReleaseAddressInput> for Network {
    fn requires(&self, input: &ec2::ReleaseAddressInput, call: &Call) -> Vec<Requirement> {
        vec![self.on("ec2:ReleaseAddress", call, "elastic-ip", input.allocation_id.as_deref().unwrap_or("*"))]
    }

    async fn run(&self, input: ec2::ReleaseAddressInput, call: &Call) -> Result<ec2::ReleaseAddressOutput, Error> {
        dry_run(input.dry_run)?;
        let id = input.allocation_id.as_ref().ok_or_else(|| missing("allocationId"))?;
        let scope = self.home(call).await?;
        border(&scope, input.network_border_group.as_ref())?;
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                let one = change.get(&tables.allocations, &key(&scope, id)).ok_or_else(|| not_found(id))?;
                if one.association.is_some() {
                    return Err(refused("InvalidIPAddress.InUse", format!("Address {} is in use.", one.address)));
                }
                public::give_back(change, tables, one.address)?;
                change.delete(&tables.tags, &key(&scope, id))?;
                Ok(change.delete(&tables.allocations, &key(&scope, id))?)
            })
            .await?;
        Ok(ec2::ReleaseAddressOutput {})
    }
}

impl Handler<ec2::DescribeAddressesInput> for Network {
    fn requires(&self, _: &ec2::DescribeAddressesInput, call: &Call) -> Vec<Requirement> {
        vec![everywhere("ec2:DescribeAddresses", call)]
    }

    async fn run(
        &self,
        input: ec2::DescribeAddressesInput,
        call: &Call,
    ) -> Result<ec2::DescribeAddressesOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let found = all(&self.tables.allocations, &scope);
        let mut found: Vec<Address> = found.iter().map(|one| self.shown_address(&scope, one)).collect();
        if let Some(wanted) = input.public_ips.filter(|wanted| !wanted.is_empty()) {
            let named = |one: &Address, address: &String| one.public_ip.as_ref() == Some(address);
            if let Some(missing) = wanted.iter().find(|address| !found.iter().any(|one| named(one, address))) {
                return Err(refused("InvalidAddress.NotFound", format!("Address '{missing}' not found.")).into());
            }
            found.retain(|one| wanted.iter().any(|address| named(one, address)));
        }
        let question = Question {
            ids: input.allocation_ids.as_deref(),
            filters: input.filters.as_deref(),
            max: None,
            token: None,
        };
        Ok(ec2::DescribeAddressesOutput { addresses: Some(answer(found, &question)?.0) })
    }
}

impl Handler<ec2::DescribeAddressesAttributeInput> for Network {
    fn requires(&self, input: &ec2::DescribeAddressesAttributeInput, call: &Call) -> Vec<Requirement> {
        let action = "ec2:DescribeAddressesAttribute";
        let named = input.allocation_ids.as_deref().unwrap_or_default();
        match named {
            [] => vec![self.on(action, call, "elastic-ip", "*")],
            named => named.iter().map(|id| self.on(action, call, "elastic-ip", id)).collect(),
        }
    }

    async fn run(
        &self,
        input: ec2::DescribeAddressesAttributeInput,
        call: &Call,
    ) -> Result<ec2::DescribeAddressesAttributeOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let show = |one: &PublicAddress| AddressAttribute {
            allocation_id: Some(one.id.clone()),
            public_ip: Some(one.address.to_string()),
        };
        let found = all(&self.tables.allocations, &scope).iter().map(|one| show(one)).collect();
        let question = Question {
            ids: input.allocation_ids.as_deref(),
            filters: None,
            max: input.max_results,
            token: input.next_token.as_deref(),
        };
        let (found, next_token) = answer(found, &question)?;
        Ok(ec2::DescribeAddressesAttributeOutput { addresses: Some(found), next_token })
    }
}
