//! `ec2:DescribeVpcs`, `ec2:DescribeVpcAttribute`: the default VPC, the only one.

use door::{Call, Handler, Requirement};
use shapes_ec2::{
    AttributeBooleanValue, DescribeVpcAttributeInput, DescribeVpcAttributeOutput, DescribeVpcsInput,
    DescribeVpcsOutput, Tag, Vpc, VpcCidrBlockAssociation, VpcCidrBlockState,
};
use wire::Error;

use crate::Network;
use crate::errors::{dry_run, not_found};
use crate::filters::{Described, Question, answer};
use crate::home::VPC_RANGE;

impl Described for Vpc {
    const FILTERS: &'static [&'static str] = &[
        "cidr",
        "cidr-block",
        "dhcp-options-id",
        "is-default",
        "isDefault",
        "owner-id",
        "state",
        "vpc-id",
        "cidr-block-association.cidr-block",
        "cidr-block-association.state",
    ];

    fn id(&self) -> &str {
        self.vpc_id.as_deref().unwrap_or_default()
    }

    fn values(&self, filter: &str) -> Vec<String> {
        let value = match filter {
            "cidr" | "cidr-block" | "cidr-block-association.cidr-block" => self.cidr_block.clone(),
            "dhcp-options-id" => self.dhcp_options_id.clone(),
            "is-default" | "isDefault" => self.is_default.map(|value| value.to_string()),
            "owner-id" => self.owner_id.clone(),
            "state" => self.state.clone(),
            "cidr-block-association.state" => Some("associated".to_owned()),
            _ => self.vpc_id.clone(),
        };
        value.into_iter().collect()
    }

    fn tags(&self) -> &[Tag] {
        self.tags.as_deref().unwrap_or_default()
    }
}

impl Handler<DescribeVpcsInput> for Network {
    fn requires(&self, _: &DescribeVpcsInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("ec2:DescribeVpcs")]
    }

    async fn run(&self, input: DescribeVpcsInput, call: &Call) -> Result<DescribeVpcsOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let id = scope.vpc();
        let association = VpcCidrBlockAssociation {
            association_id: Some(scope.id("vpc-cidr-assoc", "default")),
            cidr_block: Some(VPC_RANGE.to_string()),
            cidr_block_state: Some(VpcCidrBlockState { state: Some("associated".to_owned()) }),
        };
        let vpc = Vpc {
            cidr_block: Some(VPC_RANGE.to_string()),
            cidr_block_association_set: Some(vec![association]),
            dhcp_options_id: Some(scope.id("dopt", "default")),
            instance_tenancy: Some("default".to_owned()),
            is_default: Some(true),
            owner_id: Some(scope.account.to_string()),
            state: Some("available".to_owned()),
            tags: self.shown_tags(&scope, &id),
            vpc_id: Some(id),
        };
        let question = Question {
            ids: input.vpc_ids.as_deref(),
            filters: input.filters.as_deref(),
            max: input.max_results,
            token: input.next_token.as_deref(),
        };
        let (vpcs, next_token) = answer(vec![vpc], &question)?;
        Ok(DescribeVpcsOutput { vpcs: Some(vpcs), next_token })
    }
}

impl Handler<DescribeVpcAttributeInput> for Network {
    fn requires(&self, input: &DescribeVpcAttributeInput, call: &Call) -> Vec<Requirement> {
        vec![self.on("ec2:DescribeVpcAttribute", call, "vpc", &input.vpc_id)]
    }

    async fn run(&self, input: DescribeVpcAttributeInput, call: &Call) -> Result<DescribeVpcAttributeOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        if input.vpc_id != scope.vpc() {
            return Err(not_found(&input.vpc_id).into());
        }
        let mut output = DescribeVpcAttributeOutput { vpc_id: Some(input.vpc_id), ..Default::default() };
        let value = |value| Some(AttributeBooleanValue { value: Some(value) });
        match input.attribute.as_str() {
            "enableDnsHostnames" => output.enable_dns_hostnames = value(true),
            "enableDnsSupport" => output.enable_dns_support = value(true),
            _ => output.enable_network_address_usage_metrics = value(false),
        }
        Ok(output)
    }
}
