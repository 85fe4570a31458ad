//! EC2, as far as services need a network: the default VPC of every region with its subnets, security groups, network
//! interfaces.
//!
//! The VPC, its subnets and what belongs to them are the same whenever a region is asked for again: their ids follow
//! from account and region. Security groups act: packets of a load balancer reach a target only where they let them
//! through (`firewall.rs`). Where an interface's ports are reached on this machine is said by whoever runs what is
//! behind them, and asked for by who sends packets (`longshore:PutNetworkEndpoints`, `longshore:ResolveEndpoint`).
//!
//! Deliberately absent: further VPCs and subnets, NAT, peering, IPv6 addresses, instances.

mod api;
mod cidr;
mod errors;
mod filters;
mod firewall;
mod home;
mod model;
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
