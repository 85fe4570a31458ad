//! `ec2:CreateRouteTable`, `ec2:DeleteRouteTable`, `ec2:DescribeRouteTables`.
//!
//! Source: Amazon EC2 API Reference; Amazon VPC User Guide, "Route table concepts".

use door::{Call, Handler, Requirement};
use shapes_ec2 as ec2;
use shapes_ec2::{Route, RouteTable, RouteTableAssociation, RouteTableAssociationState, Tag};
use wire::Error;

use super::{everywhere, tags};
use crate::Network;
use crate::errors::{NetworkError, dependency, dry_run, not_found, token_used};
use crate::filters::{Described, answer, question};
use crate::home::Scope;
use crate::tables::{all, key, within};
use crate::{model, quotas, reach};

impl Described for RouteTable {
    const FILTERS: &'static [&'static str] = &[
        "association.gateway-id",
        "association.main",
        "association.route-table-association-id",
        "association.route-table-id",
        "association.subnet-id",
        "owner-id",
        "route-table-id",
        "route.destination-cidr-block",
        "route.gateway-id",
        "route.origin",
        "route.state",
        "vpc-id",
    ];

    fn id(&self) -> &str {
        self.route_table_id.as_deref().unwrap_or_default()
    }

    fn values(&self, filter: &str) -> Vec<String> {
        let routes = |of: fn(&Route) -> Option<String>| self.routes.iter().flatten().filter_map(of).collect();
        let associations = |of: fn(&RouteTableAssociation) -> Option<String>| {
            self.associations.iter().flatten().filter_map(of).collect()
        };
        let one = |value: &Option<String>| value.iter().cloned().collect();
        match filter {
            "association.gateway-id" => Vec::new(),
            "association.main" => associations(|one| one.main.map(|main| main.to_string())),
            "association.route-table-association-id" => associations(|one| one.route_table_association_id.clone()),
            "association.route-table-id" => associations(|one| one.route_table_id.clone()),
            "association.subnet-id" => associations(|one| one.subnet_id.clone()),
            "owner-id" => one(&self.owner_id),
            "route.destination-cidr-block" => routes(|route| route.destination_cidr_block.clone()),
            "route.gateway-id" => routes(|route| route.gateway_id.clone()),
            "route.origin" => routes(|route| route.origin.clone()),
            "route.state" => routes(|route| route.state.clone()),
            "vpc-id" => one(&self.vpc_id),
            _ => one(&self.route_table_id),
        }
    }

    fn tags(&self) -> &[Tag] {
        self.tags.as_deref().unwrap_or_default()
    }
}

/// What an association is in: none takes time here.
pub(super) fn associated() -> Option<RouteTableAssociationState> {
    Some(RouteTableAssociationState { state: Some("associated".to_owned()) })
}

/// The key of a token: those of route tables are apart.
fn token_key(scope: &Scope, token: &str) -> String {
    key(scope, &format!("rtb/{token}"))
}

impl Network {
    fn shown_table(&self, scope: &Scope, table: &model::RouteTable) -> RouteTable {
        let gateways = all(&self.tables.gateways, scope);
        let association = |id: &String, subnet: Option<&String>| RouteTableAssociation {
            association_state: associated(),
            main: Some(subnet.is_none()),
            route_table_association_id: Some(id.clone()),
            route_table_id: Some(table.id.clone()),
            subnet_id: subnet.cloned(),
        };
        let main = table.main.iter().map(|id| association(id, None));
        let subnets = table.subnets.iter().map(|(id, subnet)| association(id, Some(subnet)));
        let local = self.tables.vpc(scope, &table.vpc).map(|vpc| Route {
            destination_cidr_block: Some(vpc.range.to_string()),
            gateway_id: Some("local".to_owned()),
            origin: Some("CreateRouteTable".to_owned()),
            state: Some("active".to_owned()),
        });
        let further = table.routes.iter().map(|route| Route {
            destination_cidr_block: Some(route.to.to_string()),
            gateway_id: Some(route.gateway.clone()),
            origin: Some("CreateRoute".to_owned()),
            state: Some(if reach::is_active(route, &table.vpc, &gateways) { "active" } else { "blackhole" }.to_owned()),
        });
        RouteTable {
            associations: Some(main.chain(subnets).collect()),
            owner_id: Some(scope.account.to_string()),
            routes: Some(local.into_iter().chain(further).collect()),
            tags: self.shown_tags(scope, &table.id),
            vpc_id: Some(table.vpc.clone()),
            route_table_id: Some(table.id.clone()),
        }
    }
}

impl Handler<ec2::DescribeRouteTablesInput> for Network {
    fn requires(&self, _: &ec2::DescribeRouteTablesInput, call: &Call) -> Vec<Requirement> {
        vec![everywhere("ec2:DescribeRouteTables", call)]
    }

    async fn run(
        &self,
        input: ec2::DescribeRouteTablesInput,
        call: &Call,
    ) -> Result<ec2::DescribeRouteTablesOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let found = all(&self.tables.route_tables, &scope);
        let found = found.iter().map(|table| self.shown_table(&scope, table)).collect();
        let (found, next_token) = answer(found, &question!(input, route_table_ids))?;
        Ok(ec2::DescribeRouteTablesOutput { route_tables: Some(found), next_token })
    }
}

impl Handler<ec2::CreateRouteTableInput> for Network {
    fn requires(&self, input: &ec2::CreateRouteTableInput, call: &Call) -> Vec<Requirement> {
        let action = "ec2:CreateRouteTable";
        let made = self.on_new(action, call, "route-table", &input.vpc_id);
        let given = input.tag_specifications.as_ref();
        let mut asked = tags::creating(made, given, call, "route-table", "CreateRouteTable");
        asked.insert(1, self.on(action, call, "vpc", &input.vpc_id));
        asked
    }

    async fn run(&self, input: ec2::CreateRouteTableInput, call: &Call) -> Result<ec2::CreateRouteTableOutput, Error> {
        dry_run(input.dry_run)?;
        let tags = tags::specified(input.tag_specifications.as_ref(), "route-table")?;
        let scope = self.home(call).await?;
        let tables = &self.tables;
        let new = model::RouteTable {
            id: self.new_id("rtb"),
            vpc: input.vpc_id.clone(),
            main: None,
            subnets: Default::default(),
            routes: Vec::new(),
            token: input.client_token.clone(),
        };
        let made = self
            .context
            .store
            .write(|change| {
                change.get(&tables.vpcs, &key(&scope, &new.vpc)).ok_or_else(|| not_found(&new.vpc))?;
                let token = new.token.as_ref().map(|token| token_key(&scope, token));
                if let Some(id) = token.as_ref().and_then(|token| change.get(&tables.tokens, token)) {
                    let before = change.get(&tables.route_tables, &key(&scope, &id)).ok_or_else(token_used)?;
                    return if before.vpc == new.vpc { Ok((*before).clone()) } else { Err(token_used()) };
                }
                let found = within(change, &tables.route_tables, &scope);
                quotas::ROUTE_TABLES.leaves_room(found.iter().filter(|table| table.vpc == new.vpc).count())?;
                if let Some(token) = token {
                    change.put(&tables.tokens, &token, new.id.clone())?;
                }
                change.put(&tables.route_tables, &key(&scope, &new.id), new.clone())?;
                self.tag(change, &scope, &new.id, &tags)?;
                Ok(new)
            })
            .await?;
        let route_table = Some(self.shown_table(&scope, &made));
        Ok(ec2::CreateRouteTableOutput { route_table, client_token: input.client_token })
    }
}

impl Handler<ec2::DeleteRouteTableInput> for Network {
    fn requires(&self, input: &ec2::DeleteRouteTableInput, call: &Call) -> Vec<Requirement> {
        vec![self.on("ec2:DeleteRouteTable", call, "route-table", &input.route_table_id)]
    }

    async fn run(&self, input: ec2::DeleteRouteTableInput, call: &Call) -> Result<ec2::DeleteRouteTableOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let id = &input.route_table_id;
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                let table = change.get(&tables.route_tables, &key(&scope, id)).ok_or_else(|| not_found(id))?;
                if table.main.is_some() || !table.subnets.is_empty() {
                    return Err(dependency("routeTable", id));
                }
                if let Some(token) = &table.token {
                    change.delete(&tables.tokens, &token_key(&scope, token))?;
                }
                change.delete(&tables.tags, &key(&scope, id))?;
                Ok::<_, NetworkError>(change.delete(&tables.route_tables, &key(&scope, id))?)
            })
            .await?;
        Ok(ec2::DeleteRouteTableOutput {})
    }
}
