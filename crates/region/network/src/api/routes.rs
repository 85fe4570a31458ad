//! `ec2:DescribeRouteTables`, `ec2:DescribeInternetGateways`, `ec2:DescribeNetworkAcls`: what belongs to the default VPC.

use door::{Call, Handler, Requirement};
use shapes_ec2::{
    DescribeInternetGatewaysInput, DescribeInternetGatewaysOutput, DescribeNetworkAclsInput, DescribeNetworkAclsOutput,
    DescribeRouteTablesInput, DescribeRouteTablesOutput, InternetGateway, InternetGatewayAttachment, NetworkAcl,
    NetworkAclAssociation, NetworkAclEntry, Route, RouteTable, RouteTableAssociation, RouteTableAssociationState, Tag,
};
use wire::Error;

use crate::Network;
use crate::errors::dry_run;
use crate::filters::{Described, Question, answer};
use crate::home::VPC_RANGE;

impl Described for RouteTable {
    const FILTERS: &'static [&'static str] = &[
        "association.main",
        "association.route-table-association-id",
        "association.route-table-id",
        "association.subnet-id",
        "association.gateway-id",
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
        let one = |value: Option<String>| value.into_iter().collect();
        match filter {
            "association.main" => vec!["true".to_owned()],
            "association.route-table-association-id" => {
                self.associations.iter().flatten().filter_map(|one| one.route_table_association_id.clone()).collect()
            }
            "association.subnet-id" | "association.gateway-id" => Vec::new(),
            "owner-id" => one(self.owner_id.clone()),
            "route.destination-cidr-block" => routes(|route| route.destination_cidr_block.clone()),
            "route.gateway-id" => routes(|route| route.gateway_id.clone()),
            "route.origin" => routes(|route| route.origin.clone()),
            "route.state" => routes(|route| route.state.clone()),
            "vpc-id" => one(self.vpc_id.clone()),
            _ => one(self.route_table_id.clone()),
        }
    }

    fn tags(&self) -> &[Tag] {
        self.tags.as_deref().unwrap_or_default()
    }
}

impl Handler<DescribeRouteTablesInput> for Network {
    fn requires(&self, _: &DescribeRouteTablesInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("ec2:DescribeRouteTables")]
    }

    async fn run(&self, input: DescribeRouteTablesInput, call: &Call) -> Result<DescribeRouteTablesOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let id = scope.route_table();
        let route = |range: String, gateway: String, origin: &str| Route {
            destination_cidr_block: Some(range),
            gateway_id: Some(gateway),
            origin: Some(origin.to_owned()),
            state: Some("active".to_owned()),
        };
        let association = RouteTableAssociation {
            association_state: Some(RouteTableAssociationState { state: Some("associated".to_owned()) }),
            main: Some(true),
            route_table_association_id: Some(scope.id("rtbassoc", "main")),
            route_table_id: Some(id.clone()),
        };
        let table = RouteTable {
            associations: Some(vec![association]),
            owner_id: Some(scope.account.to_string()),
            routes: Some(vec![
                route(VPC_RANGE.to_string(), "local".to_owned(), "CreateRouteTable"),
                route("0.0.0.0/0".to_owned(), scope.internet_gateway(), "CreateRoute"),
            ]),
            tags: self.shown_tags(&scope, &id),
            vpc_id: Some(scope.vpc()),
            route_table_id: Some(id),
        };
        let question = Question {
            ids: input.route_table_ids.as_deref(),
            filters: input.filters.as_deref(),
            max: input.max_results,
            token: input.next_token.as_deref(),
        };
        let (tables, next_token) = answer(vec![table], &question)?;
        Ok(DescribeRouteTablesOutput { route_tables: Some(tables), next_token })
    }
}

impl Described for InternetGateway {
    const FILTERS: &'static [&'static str] =
        &["attachment.state", "attachment.vpc-id", "internet-gateway-id", "owner-id"];

    fn id(&self) -> &str {
        self.internet_gateway_id.as_deref().unwrap_or_default()
    }

    fn values(&self, filter: &str) -> Vec<String> {
        let attachments = self.attachments.iter().flatten();
        match filter {
            "attachment.state" => attachments.filter_map(|one| one.state.clone()).collect(),
            "attachment.vpc-id" => attachments.filter_map(|one| one.vpc_id.clone()).collect(),
            "owner-id" => self.owner_id.clone().into_iter().collect(),
            _ => self.internet_gateway_id.clone().into_iter().collect(),
        }
    }

    fn tags(&self) -> &[Tag] {
        self.tags.as_deref().unwrap_or_default()
    }
}

impl Handler<DescribeInternetGatewaysInput> for Network {
    fn requires(&self, _: &DescribeInternetGatewaysInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("ec2:DescribeInternetGateways")]
    }

    async fn run(
        &self,
        input: DescribeInternetGatewaysInput,
        call: &Call,
    ) -> Result<DescribeInternetGatewaysOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let id = scope.internet_gateway();
        let attachment = InternetGatewayAttachment { state: Some("available".to_owned()), vpc_id: Some(scope.vpc()) };
        let gateway = InternetGateway {
            attachments: Some(vec![attachment]),
            owner_id: Some(scope.account.to_string()),
            tags: self.shown_tags(&scope, &id),
            internet_gateway_id: Some(id),
        };
        let question = Question {
            ids: input.internet_gateway_ids.as_deref(),
            filters: input.filters.as_deref(),
            max: input.max_results,
            token: input.next_token.as_deref(),
        };
        let (gateways, next_token) = answer(vec![gateway], &question)?;
        Ok(DescribeInternetGatewaysOutput { internet_gateways: Some(gateways), next_token })
    }
}

impl Described for NetworkAcl {
    const FILTERS: &'static [&'static str] = &[
        "association.association-id",
        "association.network-acl-id",
        "association.subnet-id",
        "default",
        "entry.cidr",
        "entry.egress",
        "entry.protocol",
        "entry.rule-action",
        "entry.rule-number",
        "network-acl-id",
        "owner-id",
        "vpc-id",
    ];

    fn id(&self) -> &str {
        self.network_acl_id.as_deref().unwrap_or_default()
    }

    fn values(&self, filter: &str) -> Vec<String> {
        let associations = self.associations.iter().flatten();
        let entries = self.entries.iter().flatten();
        match filter {
            "association.association-id" => {
                associations.filter_map(|one| one.network_acl_association_id.clone()).collect()
            }
            "association.network-acl-id" => associations.filter_map(|one| one.network_acl_id.clone()).collect(),
            "association.subnet-id" => associations.filter_map(|one| one.subnet_id.clone()).collect(),
            "default" => self.is_default.map(|value| value.to_string()).into_iter().collect(),
            "entry.cidr" => entries.filter_map(|one| one.cidr_block.clone()).collect(),
            "entry.egress" => entries.filter_map(|one| Some(one.egress?.to_string())).collect(),
            "entry.protocol" => entries.filter_map(|one| one.protocol.clone()).collect(),
            "entry.rule-action" => entries.filter_map(|one| one.rule_action.clone()).collect(),
            "entry.rule-number" => entries.filter_map(|one| Some(one.rule_number?.to_string())).collect(),
            "owner-id" => self.owner_id.clone().into_iter().collect(),
            "vpc-id" => self.vpc_id.clone().into_iter().collect(),
            _ => self.network_acl_id.clone().into_iter().collect(),
        }
    }

    fn tags(&self) -> &[Tag] {
        self.tags.as_deref().unwrap_or_default()
    }
}

impl Handler<DescribeNetworkAclsInput> for Network {
    fn requires(&self, _: &DescribeNetworkAclsInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("ec2:DescribeNetworkAcls")]
    }

    async fn run(&self, input: DescribeNetworkAclsInput, call: &Call) -> Result<DescribeNetworkAclsOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let id = scope.network_acl();
        let association = |subnet: crate::home::Subnet| NetworkAclAssociation {
            network_acl_association_id: Some(scope.id("aclassoc", &subnet.id)),
            network_acl_id: Some(id.clone()),
            subnet_id: Some(subnet.id),
        };
        let entry = |(egress, number, action): (bool, i64, &str)| NetworkAclEntry {
            cidr_block: Some("0.0.0.0/0".to_owned()),
            egress: Some(egress),
            protocol: Some("-1".to_owned()),
            rule_action: Some(action.to_owned()),
            rule_number: Some(number),
        };
        let entries = [(true, 100, "allow"), (true, 32767, "deny"), (false, 100, "allow"), (false, 32767, "deny")];
        let acl = NetworkAcl {
            associations: Some(scope.subnets().into_iter().map(association).collect()),
            entries: Some(entries.into_iter().map(entry).collect()),
            is_default: Some(true),
            owner_id: Some(scope.account.to_string()),
            tags: self.shown_tags(&scope, &id),
            vpc_id: Some(scope.vpc()),
            network_acl_id: Some(id.clone()),
        };
        let question = Question {
            ids: input.network_acl_ids.as_deref(),
            filters: input.filters.as_deref(),
            max: input.max_results,
            token: input.next_token.as_deref(),
        };
        let (acls, next_token) = answer(vec![acl], &question)?;
        Ok(DescribeNetworkAclsOutput { network_acls: Some(acls), next_token })
    }
}
