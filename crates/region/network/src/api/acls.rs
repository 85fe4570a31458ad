//! `ec2:DescribeNetworkAcls`: each VPC has its default one, which lets everything through.

use door::{Call, Handler, Requirement};
use shapes_ec2::{
    DescribeNetworkAclsInput, DescribeNetworkAclsOutput, NetworkAcl, NetworkAclAssociation, NetworkAclEntry, Tag,
};
use wire::Error;

use super::everywhere;
use crate::Network;
use crate::errors::dry_run;
use crate::filters::{Described, answer, question};
use crate::model::Vpc;
use crate::tables::all;

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
    fn requires(&self, _: &DescribeNetworkAclsInput, call: &Call) -> Vec<Requirement> {
        vec![everywhere("ec2:DescribeNetworkAcls", call)]
    }

    async fn run(&self, input: DescribeNetworkAclsInput, call: &Call) -> Result<DescribeNetworkAclsOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let subnets = all(&self.tables.subnets, &scope);
        let show = |vpc: &Vpc| {
            let association = |subnet: &str| NetworkAclAssociation {
                network_acl_association_id: Some(scope.id("aclassoc", subnet)),
                network_acl_id: Some(vpc.acl.clone()),
                subnet_id: Some(subnet.to_owned()),
            };
            let entry = |(egress, number, action): (bool, i64, &str)| NetworkAclEntry {
                cidr_block: Some("0.0.0.0/0".to_owned()),
                egress: Some(egress),
                protocol: Some("-1".to_owned()),
                rule_action: Some(action.to_owned()),
                rule_number: Some(number),
            };
            let entries = [(true, 100, "allow"), (true, 32767, "deny"), (false, 100, "allow"), (false, 32767, "deny")];
            let here = subnets.iter().filter(|subnet| subnet.vpc == vpc.id);
            NetworkAcl {
                associations: Some(here.map(|subnet| association(&subnet.id)).collect()),
                entries: Some(entries.into_iter().map(entry).collect()),
                is_default: Some(true),
                owner_id: Some(scope.account.to_string()),
                tags: self.shown_tags(&scope, &vpc.acl),
                vpc_id: Some(vpc.id.clone()),
                network_acl_id: Some(vpc.acl.clone()),
            }
        };
        let acls = all(&self.tables.vpcs, &scope).iter().map(|vpc| show(vpc)).collect();
        let (acls, next_token) = answer(acls, &question!(input, network_acl_ids))?;
        Ok(DescribeNetworkAclsOutput { network_acls: Some(acls), next_token })
    }
}
