//! The network interfaces of load balancers: one in each subnet, with the load balancer's security groups.
//!
//! They are asked for with tokens that follow from the load balancer, so asking again after a kill finds the same ones.
//! Those that are no longer needed are noted in the transaction that says so, and deleted afterwards.

use shapes_ec2::{CreateNetworkInterfaceInput, DeleteNetworkInterfaceInput};

use crate::Balancing;
use crate::errors::BalancingError;
use crate::model::{Doomed, LoadBalancer};
use crate::place::Scope;
use crate::run::own;
use crate::tables::Tables;

impl Balancing {
    /// Gives every load balancer its network interfaces that has not got them yet.
    pub(crate) async fn provision_all(&self) {
        for (key, balancer) in self.tables.balancers.scan("") {
            if balancer.provisioned != Some(balancer.round)
                && let Err(error) = self.provision(&key).await
            {
                tracing::warn!(%error, load_balancer = key, "a load balancer gets no network interfaces");
            }
        }
    }

    /// Gives a load balancer its network interfaces, one in each subnet, and makes it active.
    pub(crate) async fn provision(&self, key: &str) -> Result<(), BalancingError> {
        let _alone = self.interfaces.lock().await;
        let (Some(balancer), Some(scope)) = (self.tables.balancers.get(key), Scope::of(key)) else { return Ok(()) };
        if balancer.provisioned == Some(balancer.round) {
            return Ok(());
        }
        let path = key.strip_prefix(&scope.key()).unwrap_or(key);
        let mut interfaces = Vec::new();
        for zone in &balancer.zones {
            let input = CreateNetworkInterfaceInput {
                // The same however often this is tried.
                client_token: Some(format!("{path}/{}/{}", zone.subnet, balancer.round)),
                description: Some(format!("ELB {path}")),
                groups: Some(balancer.groups.clone()),
                subnet_id: zone.subnet.clone(),
                ..Default::default()
            };
            match self.context.door.call(&own(&scope), &scope.region, input).await {
                Ok(output) => {
                    interfaces.extend(output.network_interface.and_then(|interface| interface.network_interface_id));
                }
                Err(error) => {
                    // All or none: those that came about would hold addresses for nothing.
                    let unused = |change: &mut store::Transaction<'_>| doom(change, &self.tables, &scope, interfaces);
                    self.context.store.write(unused).await?;
                    return Err(error.into());
                }
            }
        }
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                let now = change.get(&tables.balancers, key);
                let current = now.filter(|now| now.round == balancer.round && now.provisioned != Some(now.round));
                let unused = match current {
                    Some(now) => {
                        let unused = now.interfaces.clone();
                        let provisioned = Some(now.round);
                        change.put(
                            &tables.balancers,
                            key,
                            LoadBalancer { provisioned, interfaces, ..(*now).clone() },
                        )?;
                        unused
                    }
                    // Somebody else was faster with the same interfaces, or it is gone or changed again.
                    None => {
                        let kept =
                            change.get(&tables.balancers, key).map(|now| now.interfaces.clone()).unwrap_or_default();
                        interfaces.into_iter().filter(|id| !kept.contains(id)).collect()
                    }
                };
                doom(change, tables, &scope, unused)
            })
            .await
    }

    /// Deletes the network interfaces that are no longer needed.
    pub(crate) async fn bury(&self) {
        let _alone = self.interfaces.lock().await;
        for (key, _) in self.tables.doomed.scan("") {
            let Some(scope) = Scope::of(&key) else { continue };
            let network_interface_id = key.strip_prefix(&scope.key()).unwrap_or_default().to_owned();
            let input = DeleteNetworkInterfaceInput { network_interface_id, ..Default::default() };
            let gone = match self.context.door.call(&own(&scope), &scope.region, input).await {
                Ok(_) => true,
                Err(error) if error.code == "InvalidNetworkInterfaceID.NotFound" => true,
                Err(error) => {
                    tracing::warn!(%error, "a load balancer's network interface could not be deleted");
                    false
                }
            };
            if gone
                && let Err(error) = self.context.store.write(|change| change.delete(&self.tables.doomed, &key)).await
            {
                tracing::warn!(%error, "a deleted network interface could not be forgotten");
            }
        }
    }
}

/// Notes network interfaces that are no longer needed.
pub(crate) fn doom(
    change: &mut store::Transaction<'_>,
    tables: &Tables,
    scope: &Scope,
    interfaces: Vec<String>,
) -> Result<(), BalancingError> {
    for id in interfaces {
        change.put(&tables.doomed, &(scope.key() + &id), Doomed {})?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use ::model::Timestamp;
    use network::Network;
    use shapes_ec2::{DescribeNetworkInterfacesInput, DescribeSubnetsInput};

    use super::*;
    use crate::model::Zone;

    /// As the region leaves it when it is killed right after the record was written.
    async fn unfinished(room: &Balancing, key: &str) {
        let scope = Scope::of(key).unwrap();
        let context = &room.context;
        let subnets = context.door.call(&own(&scope), &scope.region, DescribeSubnetsInput::default()).await.unwrap();
        let zone = |subnet: shapes_ec2::Subnet| Zone {
            subnet: subnet.subnet_id.unwrap(),
            name: subnet.availability_zone.unwrap(),
        };
        let balancer = LoadBalancer {
            name: "web".to_owned(),
            internal: false,
            dns_name: "web-1.us-east-2.elb.localhost".to_owned(),
            vpc: String::new(),
            zones: subnets.subnets.unwrap().into_iter().map(zone).collect(),
            groups: Vec::new(),
            created_at: Timestamp::from_secs(0),
            round: 0,
            provisioned: None,
            interfaces: Vec::new(),
            idle_timeout: 60,
            keep_alive: 3600,
            deletion_protection: false,
            routing: Default::default(),
            access_logs: Default::default(),
        };
        context.store.write(|change| change.put(&room.tables.balancers, key, balancer)).await.unwrap();
    }

    async fn interfaces(room: &Balancing) -> Vec<String> {
        let scope = Scope { account: door::testing::account(), region: door::testing::region() };
        let input = DescribeNetworkInterfacesInput::default();
        let output = room.context.door.call(&own(&scope), &scope.region, input).await.unwrap();
        output.network_interfaces.unwrap().into_iter().map(|one| one.network_interface_id.unwrap()).collect()
    }

    #[tokio::test]
    async fn what_a_kill_left_undone_is_done() {
        let (context, _folder) = door::testing::context().await;
        Network::open(&context).await.unwrap();
        let room = Balancing::open(&context).await.unwrap();
        let key = "123456789012/us-east-2/app/web/0123456789abcdef";
        unfinished(&room, key).await;
        // Killed again before the second interface, and once more before the record: the same ones are found.
        room.provision_all().await;
        let made = interfaces(&room).await;
        assert_eq!(made.len(), 2);
        unfinished(&room, key).await;
        room.provision_all().await;
        assert_eq!(interfaces(&room).await, made);
        assert_eq!(room.tables.balancers.get(key).unwrap().provisioned, Some(0));
        // Deleted, and killed before the interfaces were.
        let scope = Scope::of(key).unwrap();
        let forget = |change: &mut store::Transaction<'_>| {
            change.delete(&room.tables.balancers, key)?;
            doom(change, &room.tables, &scope, made)
        };
        context.store.write(forget).await.unwrap();
        room.bury().await;
        assert_eq!((interfaces(&room).await.len(), room.tables.doomed.len()), (0, 0));
        // One that is there again although its record has gone meanwhile does not stay either.
        room.provision(key).await.unwrap();
        assert_eq!(interfaces(&room).await.len(), 0);
    }
}
