//! `ec2:AssociateRouteTable`, `ec2:DisassociateRouteTable`, `ec2:ReplaceRouteTableAssociation`.
//!
//! A subnet without an association follows the VPC's main route table; which one that is changes by replacing the main
//! association.
//!
//! Source: Amazon EC2 API Reference.

use door::{Call, Handler, Requirement};
use shapes_ec2 as ec2;
use store::Transaction;
use wire::Error;

use super::route_tables::associated;
use super::scope;
use crate::Network;
use crate::errors::{NetworkError, dry_run, invalid, missing, not_found, refused};
use crate::home::Scope;
use crate::model::RouteTable;
use crate::tables::{all, key, within};

/// The route table that an association is of.
fn holder(change: &Transaction<'_>, room: &Network, scope: &Scope, id: &str) -> Result<RouteTable, NetworkError> {
    let found = within(change, &room.tables.route_tables, scope).into_iter().find(|table| has(table, id));
    Ok((*found.ok_or_else(|| not_found(id))?).clone())
}

fn has(table: &RouteTable, association: &str) -> bool {
    table.main.as_deref() == Some(association) || table.subnets.contains_key(association)
}

impl Network {
    fn table(&self, change: &Transaction<'_>, scope: &Scope, id: &str) -> Result<RouteTable, NetworkError> {
        let found = change.get(&self.tables.route_tables, &key(scope, id)).ok_or_else(|| not_found(id))?;
        Ok((*found).clone())
    }

    /// An action on the tables given, and on the subnet of an association.
    fn on_association(&self, action: &str, call: &Call, association: &str, table: Option<&str>) -> Vec<Requirement> {
        let found = all(&self.tables.route_tables, &scope(call)).into_iter().find(|table| has(table, association));
        let before = found.as_ref().map_or("*", |table| table.id.as_str());
        let mut asked = vec![self.on(action, call, "route-table", table.unwrap_or(before))];
        if let Some(subnet) = found.as_ref().and_then(|table| table.subnets.get(association)) {
            asked.push(self.on(action, call, "subnet", subnet));
        }
        asked
    }
}

impl Handler<ec2::AssociateRouteTableInput> for Network {
    fn requires(&self, input: &ec2::AssociateRouteTableInput, call: &Call) -> Vec<Requirement> {
        let action = "ec2:AssociateRouteTable";
        let table = self.on(action, call, "route-table", &input.route_table_id);
        let subnet = input.subnet_id.iter().map(|id| self.on(action, call, "subnet", id));
        std::iter::once(table).chain(subnet).collect()
    }

    async fn run(
        &self,
        input: ec2::AssociateRouteTableInput,
        call: &Call,
    ) -> Result<ec2::AssociateRouteTableOutput, Error> {
        dry_run(input.dry_run)?;
        let subnet = input.subnet_id.as_ref().ok_or_else(|| missing("subnetId or gatewayId"))?;
        let scope = self.home(call).await?;
        let id = &input.route_table_id;
        let tables = &self.tables;
        let association = self
            .context
            .store
            .write(|change| {
                let mut table = self.table(change, &scope, id)?;
                let found = change.get(&tables.subnets, &key(&scope, subnet)).ok_or_else(|| not_found(subnet))?;
                if found.vpc != table.vpc {
                    return Err(invalid(format!("Route table {id} and subnet {subnet} belong to different networks")));
                }
                if let Some((known, _)) = table.subnets.iter().find(|(_, one)| *one == subnet) {
                    return Ok(known.clone());
                }
                let others = within(change, &tables.route_tables, &scope);
                if others.iter().any(|table| table.subnets.values().any(|one| one == subnet)) {
                    let text = format!(
                        "the specified association for route table {id} conflicts with an existing association"
                    );
                    return Err(refused("Resource.AlreadyAssociated", text));
                }
                let association = self.new_id("rtbassoc");
                table.subnets.insert(association.clone(), subnet.clone());
                change.put(&tables.route_tables, &key(&scope, id), table)?;
                Ok(association)
            })
            .await?;
        Ok(ec2::AssociateRouteTableOutput { association_id: Some(association), association_state: associated() })
    }
}

impl Handler<ec2::DisassociateRouteTableInput> for Network {
    fn requires(&self, input: &ec2::DisassociateRouteTableInput, call: &Call) -> Vec<Requirement> {
        self.on_association("ec2:DisassociateRouteTable", call, &input.association_id, None)
    }

    async fn run(
        &self,
        input: ec2::DisassociateRouteTableInput,
        call: &Call,
    ) -> Result<ec2::DisassociateRouteTableOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let id = &input.association_id;
        self.context
            .store
            .write(|change| {
                let mut table = holder(change, self, &scope, id)?;
                if table.subnets.remove(id).is_none() {
                    return Err(invalid(format!("cannot disassociate the main route table association {id}")));
                }
                Ok(change.put(&self.tables.route_tables, &key(&scope, &table.id.clone()), table)?)
            })
            .await?;
        Ok(ec2::DisassociateRouteTableOutput {})
    }
}

impl Handler<ec2::ReplaceRouteTableAssociationInput> for Network {
    fn requires(&self, input: &ec2::ReplaceRouteTableAssociationInput, call: &Call) -> Vec<Requirement> {
        let action = "ec2:ReplaceRouteTableAssociation";
        self.on_association(action, call, &input.association_id, Some(&input.route_table_id))
    }

    async fn run(
        &self,
        input: ec2::ReplaceRouteTableAssociationInput,
        call: &Call,
    ) -> Result<ec2::ReplaceRouteTableAssociationOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let id = &input.association_id;
        let tables = &self.tables;
        let new = self.new_id("rtbassoc");
        self.context
            .store
            .write(|change| {
                let mut before = holder(change, self, &scope, id)?;
                let mut after = self.table(change, &scope, &input.route_table_id)?;
                if before.vpc != after.vpc {
                    let text = format!("Route tables {} and {} belong to different networks", before.id, after.id);
                    return Err(invalid(text));
                }
                let same = before.id == after.id;
                let subnet = before.subnets.remove(id);
                if subnet.is_none() {
                    before.main = None;
                }
                let target = if same { &mut before } else { &mut after };
                match subnet {
                    Some(subnet) => drop(target.subnets.insert(new.clone(), subnet)),
                    None => target.main = Some(new.clone()),
                }
                change.put(&tables.route_tables, &key(&scope, &before.id.clone()), before)?;
                if !same {
                    change.put(&tables.route_tables, &key(&scope, &after.id.clone()), after)?;
                }
                Ok::<_, NetworkError>(())
            })
            .await?;
        Ok(ec2::ReplaceRouteTableAssociationOutput { new_association_id: Some(new), association_state: associated() })
    }
}
