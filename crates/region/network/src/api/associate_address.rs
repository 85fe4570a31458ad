//! `ec2:AssociateAddress`, `ec2:DisassociateAddress`: Elastic IP addresses of network interfaces.
//!
//! Those that services made for their own work are left to them.
//!
//! Source: Amazon EC2 API Reference.

use door::{Call, Handler, Requirement};
use shapes_ec2 as ec2;
use store::{StoreError, Transaction};
use wire::Error;

use super::scope;
use crate::Network;
use crate::errors::{NetworkError, dry_run, invalid, missing, not_found, refused};
use crate::home::Scope;
use crate::model::{Association, Interface, PublicAddress};
use crate::public;
use crate::tables::{Tables, all, key, within};

/// The Elastic IP address of an interface.
pub(super) fn of_interface(
    change: &Transaction<'_>,
    tables: &Tables,
    scope: &Scope,
    interface: &str,
) -> Option<PublicAddress> {
    let found = within(change, &tables.allocations, scope);
    let found = found.iter().find(|one| one.association.as_ref().is_some_and(|one| one.interface == interface));
    found.map(|one| (**one).clone())
}

/// Takes an Elastic IP address from what it is associated with.
pub(super) fn free(
    change: &mut Transaction<'_>,
    tables: &Tables,
    scope: &Scope,
    one: PublicAddress,
) -> Result<(), StoreError> {
    let place = key(scope, &one.id);
    change.put(&tables.allocations, &place, PublicAddress { association: None, ..one })
}

impl Handler<ec2::AssociateAddressInput> for Network {
    fn requires(&self, input: &ec2::AssociateAddressInput, call: &Call) -> Vec<Requirement> {
        let action = "ec2:AssociateAddress";
        let address = self.on(action, call, "elastic-ip", input.allocation_id.as_deref().unwrap_or("*"));
        let interface = input.network_interface_id.iter().map(|id| self.on(action, call, "network-interface", id));
        std::iter::once(address).chain(interface).collect()
    }

    async fn run(&self, input: ec2::AssociateAddressInput, call: &Call) -> Result<ec2::AssociateAddressOutput, Error> {
        dry_run(input.dry_run)?;
        let id = input.allocation_id.as_ref().ok_or_else(|| missing("allocationId"))?;
        let to = input.network_interface_id.as_ref();
        let to = to.ok_or_else(|| missing("instanceId or networkInterfaceId"))?;
        let again = input.allow_reassociation.unwrap_or_default();
        let scope = self.home(call).await?;
        let tables = &self.tables;
        let new = self.new_id("eipassoc");
        let association = self
            .context
            .store
            .write(|change| {
                let one = change.get(&tables.allocations, &key(&scope, id)).ok_or_else(|| not_found(id))?;
                let interface = change.get(&tables.interfaces, &key(&scope, to)).ok_or_else(|| not_found(to))?;
                if interface.service.is_some() {
                    let text = "You do not have permission to access the specified resource.";
                    return Err(refused("AuthFailure", text));
                }
                let private = interface.address.to_string();
                if let Some(other) = input.private_ip_address.as_ref().filter(|other| **other != private) {
                    return Err(invalid(format!(
                        "Invalid value '{other}' for privateIpAddress: {to} does not have it"
                    )));
                }
                let vpc = &interface.vpc;
                if !within(change, &tables.gateways, &scope).iter().any(|one| one.vpc.as_ref() == Some(vpc)) {
                    let text = format!("Network {vpc} is not attached to any internet gateway");
                    return Err(refused("Gateway.NotAttached", text));
                }
                match &one.association {
                    Some(known) if known.interface == *to => return Ok(known.id.clone()),
                    Some(known) if !again => {
                        let text = format!("resource {id} is already associated with associate-id {}", known.id);
                        return Err(refused("Resource.AlreadyAssociated", text));
                    }
                    _ => {}
                }
                match of_interface(change, tables, &scope, to) {
                    Some(known) if !again => {
                        let known = known.association.map(|one| one.id).unwrap_or_default();
                        let text = format!("resource {to} is already associated with associate-id {known}");
                        return Err(refused("Resource.AlreadyAssociated", text));
                    }
                    Some(known) => free(change, tables, &scope, known)?,
                    None => {}
                }
                // It takes the place of the address that EC2 gave.
                if let Some(address) = interface.public {
                    public::give_back(change, tables, address)?;
                    let without = Interface { public: None, ..(*interface).clone() };
                    change.put(&tables.interfaces, &key(&scope, to), without)?;
                }
                let association = Some(Association { id: new.clone(), interface: to.clone() });
                change.put(&tables.allocations, &key(&scope, id), PublicAddress { association, ..(*one).clone() })?;
                Ok::<_, NetworkError>(new)
            })
            .await?;
        Ok(ec2::AssociateAddressOutput { association_id: Some(association) })
    }
}

impl Handler<ec2::DisassociateAddressInput> for Network {
    fn requires(&self, input: &ec2::DisassociateAddressInput, call: &Call) -> Vec<Requirement> {
        let action = "ec2:DisassociateAddress";
        let found = all(&self.tables.allocations, &scope(call))
            .into_iter()
            .find(|one| one.association.as_ref().is_some_and(|known| Some(&known.id) == input.association_id.as_ref()));
        let mut asked = vec![self.on(action, call, "elastic-ip", found.as_ref().map_or("*", |one| &one.id))];
        let interface = found.as_ref().and_then(|one| one.association.as_ref());
        asked.extend(interface.map(|known| self.on(action, call, "network-interface", &known.interface)));
        asked
    }

    async fn run(
        &self,
        input: ec2::DisassociateAddressInput,
        call: &Call,
    ) -> Result<ec2::DisassociateAddressOutput, Error> {
        dry_run(input.dry_run)?;
        let id = input.association_id.as_ref().ok_or_else(|| missing("associationId"))?;
        let scope = self.home(call).await?;
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                let found = within(change, &tables.allocations, &scope);
                let found = found.iter().find(|one| one.association.as_ref().is_some_and(|known| known.id == *id));
                let one = found.ok_or_else(|| not_found(id))?;
                Ok::<_, NetworkError>(free(change, tables, &scope, (**one).clone())?)
            })
            .await?;
        Ok(ec2::DisassociateAddressOutput {})
    }
}
