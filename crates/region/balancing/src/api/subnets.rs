//! `elasticloadbalancing:SetSubnets`, `SetIpAddressType`.
//!
//! Source: Elastic Load Balancing API Reference, the operations of these names.

use door::{Call, Handler, Requirement};
use shapes_elbv2::{SetIpAddressTypeInput, SetIpAddressTypeOutput, SetSubnetsInput, SetSubnetsOutput};
use wire::Error;

use super::balancers::zones;
use super::create_balancer::named_subnets;
use super::{on, scope};
use crate::Balancing;
use crate::errors::{BalancingError, invalid, refused};
use crate::model::{LoadBalancer, Unsupported};
use crate::place::Kind;

fn check_type(given: &str) -> Result<(), BalancingError> {
    if given == "ipv4" {
        return Ok(());
    }
    Err(invalid(Unsupported("IpAddressType", given).to_string()))
}

impl Handler<SetSubnetsInput> for Balancing {
    fn requires(&self, input: &SetSubnetsInput, _: &Call) -> Vec<Requirement> {
        let asked = on("elasticloadbalancing:SetSubnets", &input.load_balancer_arn);
        let named = named_subnets(input.subnets.as_ref(), input.subnet_mappings.as_ref());
        vec![asked.with_all("elasticloadbalancing:Subnet", named)]
    }

    async fn run(&self, input: SetSubnetsInput, call: &Call) -> Result<SetSubnetsOutput, Error> {
        if let Some(given) = &input.ip_address_type {
            check_type(given)?;
        }
        let scope = scope(call);
        let (key, balancer) = self.balancer(&scope, &input.load_balancer_arn)?;
        let named = named_subnets(input.subnets.as_ref(), input.subnet_mappings.as_ref());
        let (vpc, wanted) = self.zones(&scope, &named).await?;
        if vpc != balancer.vpc {
            let text = "The subnets must be in the VPC of the load balancer";
            return Err(refused("InvalidConfigurationRequest", text).into());
        }
        let tables = &self.tables;
        let made = self
            .context
            .store
            .write(|change| {
                let now = change.get(&tables.balancers, &key);
                let now = now.ok_or_else(|| Kind::Balancer.not_found(&input.load_balancer_arn))?;
                if now.zones == wanted {
                    return Ok::<_, BalancingError>((*now).clone());
                }
                let made = LoadBalancer { zones: wanted, round: now.round + 1, ..(*now).clone() };
                change.put(&tables.balancers, &key, made.clone())?;
                Ok(made)
            })
            .await?;
        self.provision(&key).await?;
        self.refresh().await;
        self.bury().await;
        Ok(SetSubnetsOutput { availability_zones: Some(zones(&made)), ip_address_type: Some("ipv4".to_owned()) })
    }
}

impl Handler<SetIpAddressTypeInput> for Balancing {
    fn requires(&self, input: &SetIpAddressTypeInput, _: &Call) -> Vec<Requirement> {
        vec![on("elasticloadbalancing:SetIpAddressType", &input.load_balancer_arn)]
    }

    async fn run(&self, input: SetIpAddressTypeInput, call: &Call) -> Result<SetIpAddressTypeOutput, Error> {
        self.balancer(&scope(call), &input.load_balancer_arn)?;
        check_type(&input.ip_address_type)?;
        Ok(SetIpAddressTypeOutput { ip_address_type: Some(input.ip_address_type) })
    }
}
