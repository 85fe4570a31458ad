//! `ec2:CreateRoute`, `ec2:ReplaceRoute`, `ec2:DeleteRoute`: to internet gateways.
//!
//! Source: Amazon EC2 API Reference; Amazon VPC User Guide, "Configure route tables".

use door::{Call, Handler, Requirement};
use shapes_ec2::{
    CreateRouteInput, CreateRouteOutput, DeleteRouteInput, DeleteRouteOutput, ReplaceRouteInput, ReplaceRouteOutput,
};
use store::Transaction;
use wire::Error;

use crate::Network;
use crate::cidr::V4;
use crate::errors::{NetworkError, dry_run, invalid, missing, no_range, not_found, refused};
use crate::home::Scope;
use crate::model::{Route, RouteTable};
use crate::quotas;
use crate::tables::key;

/// Where a route leads to; AWS clears the bits behind the length.
fn destination(given: Option<&String>) -> Result<V4, NetworkError> {
    let text = given.ok_or_else(|| missing("destinationCidrBlock or destinationIpv6CidrBlock"))?;
    text.parse().map_err(|_| no_range("destinationCidrBlock", text))
}

impl Network {
    /// Makes the route of a request, or replaces it where `replaces`.
    async fn put_route(
        &self,
        scope: &Scope,
        table: &str,
        to: V4,
        gateway: Option<&String>,
        replaces: bool,
    ) -> Result<(), NetworkError> {
        let text = "The request must contain exactly one of gatewayId, natGatewayId, networkInterfaceId, vpcPeeringConnectionId, instanceId or transitGatewayId";
        let gateway = gateway.ok_or_else(|| refused("MissingParameter", text))?;
        self.edit_routes(scope, table, |change, found| {
            let vpc = change.get(&self.tables.vpcs, &key(scope, &found.vpc)).ok_or_else(|| not_found(&found.vpc))?;
            let route = Route { to, gateway: gateway.clone() };
            if gateway == "local" || !gateway.starts_with("igw-") {
                let text = format!("invalid value for parameter gateway-id: {gateway}");
                return Err(invalid(text));
            }
            let there = change.get(&self.tables.gateways, &key(scope, gateway)).ok_or_else(|| not_found(gateway))?;
            if there.vpc.as_ref() != Some(&found.vpc) {
                let text = format!("route table {table} and network gateway {gateway} belong to different networks");
                return Err(invalid(text));
            }
            if vpc.range.covers(to) {
                return Err(invalid(format!(
                    "The destination CIDR block {to} is equal to or more specific than one of this VPC's CIDR blocks. This route can target only an interface or an instance."
                )));
            }
            match (found.routes.iter_mut().find(|one| one.to == to), replaces) {
                (Some(before), true) => *before = route,
                (None, true) => {
                    return Err(invalid(format!(
                        "There is no route defined for '{to}' in the route table. Use CreateRoute instead."
                    )));
                }
                // The same again is no error.
                (Some(before), false) if *before == route => {}
                (Some(_), false) => {
                    let text = format!("The route identified by {to} already exists.");
                    return Err(refused("RouteAlreadyExists", text));
                }
                (None, false) => {
                    quotas::ROUTES.leaves_room(found.routes.len())?;
                    found.routes.push(route);
                }
            }
            Ok(())
        })
        .await
    }

    async fn edit_routes(
        &self,
        scope: &Scope,
        table: &str,
        edit: impl FnOnce(&mut Transaction<'_>, &mut RouteTable) -> Result<(), NetworkError>,
    ) -> Result<(), NetworkError> {
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                let found = change.get(&tables.route_tables, &key(scope, table)).ok_or_else(|| not_found(table))?;
                let mut found = RouteTable::clone(&found);
                edit(change, &mut found)?;
                Ok(change.put(&tables.route_tables, &key(scope, table), found)?)
            })
            .await
    }
}

impl Handler<CreateRouteInput> for Network {
    fn requires(&self, input: &CreateRouteInput, call: &Call) -> Vec<Requirement> {
        vec![self.on("ec2:CreateRoute", call, "route-table", &input.route_table_id)]
    }

    async fn run(&self, input: CreateRouteInput, call: &Call) -> Result<CreateRouteOutput, Error> {
        dry_run(input.dry_run)?;
        let to = destination(input.destination_cidr_block.as_ref())?;
        let scope = self.home(call).await?;
        self.put_route(&scope, &input.route_table_id, to, input.gateway_id.as_ref(), false).await?;
        Ok(CreateRouteOutput { return_: Some(true) })
    }
}

impl Handler<ReplaceRouteInput> for Network {
    fn requires(&self, input: &ReplaceRouteInput, call: &Call) -> Vec<Requirement> {
        vec![self.on("ec2:ReplaceRoute", call, "route-table", &input.route_table_id)]
    }

    async fn run(&self, input: ReplaceRouteInput, call: &Call) -> Result<ReplaceRouteOutput, Error> {
        dry_run(input.dry_run)?;
        let to = destination(input.destination_cidr_block.as_ref())?;
        let scope = self.home(call).await?;
        self.put_route(&scope, &input.route_table_id, to, input.gateway_id.as_ref(), true).await?;
        Ok(ReplaceRouteOutput {})
    }
}

impl Handler<DeleteRouteInput> for Network {
    fn requires(&self, input: &DeleteRouteInput, call: &Call) -> Vec<Requirement> {
        vec![self.on("ec2:DeleteRoute", call, "route-table", &input.route_table_id)]
    }

    async fn run(&self, input: DeleteRouteInput, call: &Call) -> Result<DeleteRouteOutput, Error> {
        dry_run(input.dry_run)?;
        let to = destination(input.destination_cidr_block.as_ref())?;
        let scope = self.home(call).await?;
        let table = &input.route_table_id;
        self.edit_routes(&scope, table, |change, found| {
            let vpc = change.get(&self.tables.vpcs, &key(&scope, &found.vpc));
            if vpc.is_some_and(|vpc| vpc.range == to) {
                return Err(invalid(format!("cannot remove local route {to} in route table {table}")));
            }
            let before = found.routes.len();
            found.routes.retain(|route| route.to != to);
            if found.routes.len() == before {
                let text = format!("no route with destination-cidr-block {to} in route table {table}");
                return Err(refused("InvalidRoute.NotFound", text));
            }
            Ok(())
        })
        .await?;
        Ok(DeleteRouteOutput {})
    }
}
