//! `ec2:CreateInternetGateway`, `AttachInternetGateway`, `DetachInternetGateway`, `DeleteInternetGateway`,
//! `DescribeInternetGateways`.
//!
//! Source: Amazon EC2 API Reference.

use door::{Call, Handler, Requirement};
use shapes_ec2 as ec2;
use shapes_ec2::{InternetGateway, InternetGatewayAttachment, Tag};
use wire::Error;

use super::{everywhere, tags};
use crate::Network;
use crate::errors::{NetworkError, dependency, dry_run, invalid, not_found, refused};
use crate::filters::{Described, answer, question};
use crate::home::Scope;
use crate::model::Gateway;
use crate::quotas;
use crate::tables::{all, key, within};

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

impl Network {
    fn shown_gateway(&self, scope: &Scope, gateway: &Gateway) -> InternetGateway {
        let attachment =
            |vpc: &String| InternetGatewayAttachment { state: Some("available".to_owned()), vpc_id: Some(vpc.clone()) };
        InternetGateway {
            attachments: Some(gateway.vpc.iter().map(attachment).collect()),
            owner_id: Some(scope.account.to_string()),
            tags: self.shown_tags(scope, &gateway.id),
            internet_gateway_id: Some(gateway.id.clone()),
        }
    }

    /// An action on a gateway and the VPC that it is attached to or detached from.
    fn on_both(&self, action: &str, call: &Call, gateway: &str, vpc: &str) -> Vec<Requirement> {
        vec![self.on(action, call, "internet-gateway", gateway), self.on(action, call, "vpc", vpc)]
    }
}

impl Handler<ec2::DescribeInternetGatewaysInput> for Network {
    fn requires(&self, _: &ec2::DescribeInternetGatewaysInput, call: &Call) -> Vec<Requirement> {
        vec![everywhere("ec2:DescribeInternetGateways", call)]
    }

    async fn run(
        &self,
        input: ec2::DescribeInternetGatewaysInput,
        call: &Call,
    ) -> Result<ec2::DescribeInternetGatewaysOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let gateways = all(&self.tables.gateways, &scope);
        let gateways = gateways.iter().map(|gateway| self.shown_gateway(&scope, gateway)).collect();
        let (gateways, next_token) = answer(gateways, &question!(input, internet_gateway_ids))?;
        Ok(ec2::DescribeInternetGatewaysOutput { internet_gateways: Some(gateways), next_token })
    }
}

impl Handler<ec2::CreateInternetGatewayInput> for Network {
    fn requires(&self, input: &ec2::CreateInternetGatewayInput, call: &Call) -> Vec<Requirement> {
        let made = self.on("ec2:CreateInternetGateway", call, "internet-gateway", "*");
        let given = input.tag_specifications.as_ref();
        tags::creating(made, given, call, "internet-gateway", "CreateInternetGateway")
    }

    async fn run(
        &self,
        input: ec2::CreateInternetGatewayInput,
        call: &Call,
    ) -> Result<ec2::CreateInternetGatewayOutput, Error> {
        dry_run(input.dry_run)?;
        let tags = tags::specified(input.tag_specifications.as_ref(), "internet-gateway")?;
        let scope = self.home(call).await?;
        let tables = &self.tables;
        let gateway = Gateway { id: self.new_id("igw"), vpc: None };
        self.context
            .store
            .write(|change| {
                quotas::GATEWAYS.leaves_room(within(change, &tables.gateways, &scope).len())?;
                change.put(&tables.gateways, &key(&scope, &gateway.id), gateway.clone())?;
                Ok::<_, NetworkError>(self.tag(change, &scope, &gateway.id, &tags)?)
            })
            .await?;
        Ok(ec2::CreateInternetGatewayOutput { internet_gateway: Some(self.shown_gateway(&scope, &gateway)) })
    }
}

impl Handler<ec2::AttachInternetGatewayInput> for Network {
    fn requires(&self, input: &ec2::AttachInternetGatewayInput, call: &Call) -> Vec<Requirement> {
        self.on_both("ec2:AttachInternetGateway", call, &input.internet_gateway_id, &input.vpc_id)
    }

    async fn run(
        &self,
        input: ec2::AttachInternetGatewayInput,
        call: &Call,
    ) -> Result<ec2::AttachInternetGatewayOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let (id, vpc) = (&input.internet_gateway_id, &input.vpc_id);
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                let gateway = change.get(&tables.gateways, &key(&scope, id)).ok_or_else(|| not_found(id))?;
                change.get(&tables.vpcs, &key(&scope, vpc)).ok_or_else(|| not_found(vpc))?;
                if let Some(other) = &gateway.vpc {
                    let text = format!("resource {id} is already attached to network {other}");
                    return Err(refused("Resource.AlreadyAssociated", text));
                }
                if within(change, &tables.gateways, &scope).iter().any(|one| one.vpc.as_ref() == Some(vpc)) {
                    return Err(invalid(format!("Network {vpc} already has an internet gateway attached")));
                }
                let attached = Gateway { id: id.clone(), vpc: Some(vpc.clone()) };
                Ok(change.put(&tables.gateways, &key(&scope, id), attached)?)
            })
            .await?;
        Ok(ec2::AttachInternetGatewayOutput {})
    }
}

impl Handler<ec2::DetachInternetGatewayInput> for Network {
    fn requires(&self, input: &ec2::DetachInternetGatewayInput, call: &Call) -> Vec<Requirement> {
        self.on_both("ec2:DetachInternetGateway", call, &input.internet_gateway_id, &input.vpc_id)
    }

    async fn run(
        &self,
        input: ec2::DetachInternetGatewayInput,
        call: &Call,
    ) -> Result<ec2::DetachInternetGatewayOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let (id, vpc) = (&input.internet_gateway_id, &input.vpc_id);
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                let gateway = change.get(&tables.gateways, &key(&scope, id)).ok_or_else(|| not_found(id))?;
                change.get(&tables.vpcs, &key(&scope, vpc)).ok_or_else(|| not_found(vpc))?;
                if gateway.vpc.as_ref() != Some(vpc) {
                    let text = format!("resource {id} is not attached to network {vpc}");
                    return Err(refused("Gateway.NotAttached", text));
                }
                let allocations = within(change, &tables.allocations, &scope);
                let elastic = |interface: &str| {
                    allocations.iter().any(|one| one.association.as_ref().is_some_and(|one| one.interface == interface))
                };
                let interfaces = within(change, &tables.interfaces, &scope);
                if interfaces.iter().any(|one| one.vpc == *vpc && (one.public.is_some() || elastic(&one.id))) {
                    let text = format!(
                        "Network {vpc} has some mapped public address(es). Please unmap those public address(es) before detaching the gateway."
                    );
                    return Err(refused("DependencyViolation", text));
                }
                Ok(change.put(&tables.gateways, &key(&scope, id), Gateway { id: id.clone(), vpc: None })?)
            })
            .await?;
        Ok(ec2::DetachInternetGatewayOutput {})
    }
}

impl Handler<ec2::DeleteInternetGatewayInput> for Network {
    fn requires(&self, input: &ec2::DeleteInternetGatewayInput, call: &Call) -> Vec<Requirement> {
        vec![self.on("ec2:DeleteInternetGateway", call, "internet-gateway", &input.internet_gateway_id)]
    }

    async fn run(
        &self,
        input: ec2::DeleteInternetGatewayInput,
        call: &Call,
    ) -> Result<ec2::DeleteInternetGatewayOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let id = &input.internet_gateway_id;
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                let gateway = change.get(&tables.gateways, &key(&scope, id)).ok_or_else(|| not_found(id))?;
                if gateway.vpc.is_some() {
                    return Err(dependency("internetGateway", id));
                }
                change.delete(&tables.tags, &key(&scope, id))?;
                Ok(change.delete(&tables.gateways, &key(&scope, id))?)
            })
            .await?;
        Ok(ec2::DeleteInternetGatewayOutput {})
    }
}
