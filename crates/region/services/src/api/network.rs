//! Where tasks are placed: subnets and security groups, as a request names them and as EC2 knows them.

use model::{Caller, ServicePrincipal};
use shapes_ec2 as ec2;
use shapes_ecs as ecs;

use crate::Services;
use crate::errors::ServicesError;
use crate::model::{Network, Scope};

/// The most subnets, and the most security groups.
const SUBNETS: usize = 16;
const GROUPS: usize = 5;

impl Services {
    /// Reads a network configuration, and asks EC2 whether what it names is there.
    pub(crate) async fn network(
        &self,
        scope: &Scope,
        given: Option<ecs::NetworkConfiguration>,
    ) -> Result<Network, ServicesError> {
        let Some(given) = given.and_then(|given| given.awsvpc_configuration) else {
            return Err(ServicesError::parameter(
                "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
            ));
        };
        let network = Network {
            subnets: given.subnets,
            security_groups: given.security_groups.unwrap_or_default(),
            public_address: given.assign_public_ip.as_deref() == Some("ENABLED"),
        };
        if network.subnets.is_empty() {
            return Err(ServicesError::parameter("subnets can not be empty."));
        }
        if network.subnets.len() > SUBNETS {
            return Err(ServicesError::parameter(format!("subnets can have at most {SUBNETS} items.")));
        }
        if network.security_groups.len() > GROUPS {
            return Err(ServicesError::parameter(format!("securityGroups can have at most {GROUPS} items.")));
        }
        self.verify(scope, &network).await?;
        Ok(network)
    }

    async fn verify(&self, scope: &Scope, network: &Network) -> Result<(), ServicesError> {
        let caller = Caller::service(scope.account.clone(), ServicePrincipal::Ecs);
        let unknown = |what: &str, ids: &[String], error: wire::Error| {
            if error.status >= 500 {
                return ServicesError::Room(error);
            }
            let (ids, text, code) = (ids.join(","), error.message, error.code);
            ServicesError::parameter(format!(
                "Error retrieving {what} information for [{ids}]: {text} (ErrorCode: {code})"
            ))
        };
        let ask = ec2::DescribeSubnetsInput { subnet_ids: Some(network.subnets.clone()), ..Default::default() };
        let subnets = self.context.door.call(&caller, &scope.region, ask).await;
        let subnets = subnets.map_err(|error| unknown("subnet", &network.subnets, error))?.subnets.unwrap_or_default();
        let mut vpcs: Vec<_> = subnets.into_iter().filter_map(|subnet| subnet.vpc_id).collect();
        if !network.security_groups.is_empty() {
            let ask = ec2::DescribeSecurityGroupsInput {
                group_ids: Some(network.security_groups.clone()),
                ..Default::default()
            };
            let groups = self.context.door.call(&caller, &scope.region, ask).await;
            let groups = groups.map_err(|error| unknown("security group", &network.security_groups, error))?;
            vpcs.extend(groups.security_groups.unwrap_or_default().into_iter().filter_map(|group| group.vpc_id));
        }
        if vpcs.windows(2).any(|pair| pair[0] != pair[1]) {
            return Err(ServicesError::parameter("Subnets and security groups must belong to the same VPC."));
        }
        Ok(())
    }
}
