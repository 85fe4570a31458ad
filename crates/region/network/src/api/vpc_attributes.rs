//! `ec2:DescribeVpcAttribute`, `ec2:ModifyVpcAttribute`: whether interfaces have names.
//!
//! Metrics of address usage are refused, for there are none.
//!
//! Source: Amazon EC2 API Reference; Amazon VPC User Guide, "View and update DNS attributes for your VPC".

use door::{Call, Handler, Requirement};
use shapes_ec2::{
    AttributeBooleanValue, DescribeVpcAttributeInput, DescribeVpcAttributeOutput, ModifyVpcAttributeInput,
    ModifyVpcAttributeOutput,
};
use wire::Error;

use crate::Network;
use crate::errors::{NetworkError, dry_run, not_found, one_attribute};
use crate::model::Vpc;
use crate::tables::key;

impl Handler<DescribeVpcAttributeInput> for Network {
    fn requires(&self, input: &DescribeVpcAttributeInput, call: &Call) -> Vec<Requirement> {
        vec![self.on("ec2:DescribeVpcAttribute", call, "vpc", &input.vpc_id)]
    }

    async fn run(&self, input: DescribeVpcAttributeInput, call: &Call) -> Result<DescribeVpcAttributeOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let vpc = self.tables.vpc(&scope, &input.vpc_id).ok_or_else(|| not_found(&input.vpc_id))?;
        let mut output = DescribeVpcAttributeOutput { vpc_id: Some(input.vpc_id), ..Default::default() };
        let value = |value| Some(AttributeBooleanValue { value: Some(value) });
        match input.attribute.as_str() {
            "enableDnsHostnames" => output.enable_dns_hostnames = value(vpc.dns_hostnames),
            "enableDnsSupport" => output.enable_dns_support = value(vpc.dns_support),
            _ => output.enable_network_address_usage_metrics = value(false),
        }
        Ok(output)
    }
}

impl Handler<ModifyVpcAttributeInput> for Network {
    fn requires(&self, input: &ModifyVpcAttributeInput, call: &Call) -> Vec<Requirement> {
        let asked = self.on("ec2:ModifyVpcAttribute", call, "vpc", &input.vpc_id);
        let named = [
            ("EnableDnsHostnames", input.enable_dns_hostnames.is_some()),
            ("EnableDnsSupport", input.enable_dns_support.is_some()),
        ];
        let named = named.iter().find(|(_, given)| *given);
        vec![named.into_iter().fold(asked, |asked, (name, _)| asked.with("ec2:Attribute", *name))]
    }

    async fn run(&self, input: ModifyVpcAttributeInput, call: &Call) -> Result<ModifyVpcAttributeOutput, Error> {
        let (hostnames, support) = (&input.enable_dns_hostnames, &input.enable_dns_support);
        one_attribute(&[("enableDnsHostnames", hostnames.is_some()), ("enableDnsSupport", support.is_some())])?;
        let scope = self.home(call).await?;
        let tables = &self.tables;
        let place = key(&scope, &input.vpc_id);
        let wanted = |given: &Option<AttributeBooleanValue>, before: bool| {
            given.as_ref().map_or(before, |given| given.value.unwrap_or_default())
        };
        self.context
            .store
            .write(|change| {
                let vpc = change.get(&tables.vpcs, &place).ok_or_else(|| not_found(&input.vpc_id))?;
                let dns_hostnames = wanted(hostnames, vpc.dns_hostnames);
                let dns_support = wanted(support, vpc.dns_support);
                let changed = Vpc { dns_hostnames, dns_support, ..(*vpc).clone() };
                Ok::<_, NetworkError>(change.put(&tables.vpcs, &place, changed)?)
            })
            .await?;
        Ok(ModifyVpcAttributeOutput {})
    }
}
