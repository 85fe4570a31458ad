//! `ec2:DescribeVpcs`, and how answers show a VPC.

use door::{Call, Handler, Requirement};
use shapes_ec2::{DescribeVpcsInput, DescribeVpcsOutput, Tag, Vpc, VpcCidrBlockAssociation, VpcCidrBlockState};
use wire::Error;

use super::everywhere;
use crate::Network;
use crate::errors::dry_run;
use crate::filters::{Described, answer, question};
use crate::home::Scope;
use crate::model;
use crate::tables::all;

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
        "cidr-block-association.association-id",
        "cidr-block-association.cidr-block",
        "cidr-block-association.state",
    ];

    fn id(&self) -> &str {
        self.vpc_id.as_deref().unwrap_or_default()
    }

    fn values(&self, filter: &str) -> Vec<String> {
        let ranges = self.cidr_block_association_set.iter().flatten();
        let value = match filter {
            "cidr" | "cidr-block" | "cidr-block-association.cidr-block" => self.cidr_block.clone(),
            "cidr-block-association.association-id" => {
                return ranges.filter_map(|range| range.association_id.clone()).collect();
            }
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

impl Network {
    pub(super) fn shown_vpc(&self, scope: &Scope, vpc: &model::Vpc, state: &str) -> Vpc {
        let association = VpcCidrBlockAssociation {
            association_id: Some(vpc.range_id.clone()),
            cidr_block: Some(vpc.range.to_string()),
            cidr_block_state: Some(VpcCidrBlockState { state: Some("associated".to_owned()) }),
        };
        Vpc {
            cidr_block: Some(vpc.range.to_string()),
            cidr_block_association_set: Some(vec![association]),
            dhcp_options_id: Some(scope.id("dopt", "default")),
            instance_tenancy: Some("default".to_owned()),
            is_default: Some(vpc.default),
            owner_id: Some(scope.account.to_string()),
            state: Some(state.to_owned()),
            tags: self.shown_tags(scope, &vpc.id),
            vpc_id: Some(vpc.id.clone()),
        }
    }
}

impl Handler<DescribeVpcsInput> for Network {
    fn requires(&self, _: &DescribeVpcsInput, call: &Call) -> Vec<Requirement> {
        vec![everywhere("ec2:DescribeVpcs", call)]
    }

    async fn run(&self, input: DescribeVpcsInput, call: &Call) -> Result<DescribeVpcsOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let vpcs = all(&self.tables.vpcs, &scope);
        let vpcs = vpcs.iter().map(|vpc| self.shown_vpc(&scope, vpc, "available")).collect();
        let (vpcs, next_token) = answer(vpcs, &question!(input, vpc_ids))?;
        Ok(DescribeVpcsOutput { vpcs: Some(vpcs), next_token })
    }
}
