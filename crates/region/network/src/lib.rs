//! EC2, as far as services need a network: VPCs with subnets, route tables, internet gateways, security groups, network
//! interfaces, Elastic IP addresses.
//!
//! Every region begins with a default VPC whose ids follow from account and region (`layout.rs`). Whoever asks for an
//! interface gets an address of its subnet. Routes act: whether the internet is reached from an interface follows from
//! its subnet's route table and its public address (`reach.rs`), and without it a task pulls no image
//! (`longshore:ConnectNetworkInterface`). Security groups act: packets of a load balancer reach a target only where they let them
//! through (`firewall.rs`). Where an interface's ports are reached on this machine is said by whoever runs what is
//! behind them, and asked for by who sends packets (`longshore:PutNetworkEndpoints`, `longshore:ResolveEndpoint`).
//!
//! Deliberately absent: NAT gateways, endpoints, peering, IPv6 addresses, network ACLs of one's own, instances.

mod api;
mod cidr;
mod errors;
mod filters;
mod firewall;
mod home;
mod layout;
mod model;
mod public;
mod quotas;
mod reach;
mod tables;

use std::sync::Arc;

use door::Context;
use tables::Tables;

/// The room.
pub struct Network {
    context: Context,
    tables: Tables,
}

impl Network {
    /// Reads the records and registers the operations.
    ///
    /// # Errors
    /// Where the records cannot be read.
    pub async fn open(context: &Context) -> Result<Arc<Self>, store::StoreError> {
        let room = Arc::new(Self { tables: Tables::open(&context.store)?, context: context.clone() });
        api::serve(&room);
        Ok(room)
    }
}
