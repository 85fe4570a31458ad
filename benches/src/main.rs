//! Figures that need a client which signs as fast as the region answers; `benches/run` takes all figures, these too.
//!
//! The release binary beside this one is what is measured. Printed is a line for each figure ([`row::Row`]), with what
//! moto's server does in the same run where `moto_server` is on the path.
#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "a command for people, about programs")]

mod client;
mod disk;
mod region;
mod row;

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use bytes::Bytes;
use http::Method;
use shapes_ecs::{CreateClusterInput, CreateServiceInput, DescribeServicesInput, RegisterTaskDefinitionInput};
use shapes_sts::GetCallerIdentityInput;

use crate::client::Target;
use crate::region::{Process, Region};
use crate::row::Row;

/// Starts are measured so many times; the median is told.
const STARTS: usize = 11;

/// Connections of the rates.
const CONNECTIONS: usize = 8;

/// The size of an object.
const OBJECT: usize = 1024 * 1024;

/// What a bucket is made with.
const BUCKET: &[u8] =
    b"<CreateBucketConfiguration><LocationConstraint>us-east-2</LocationConstraint></CreateBucketConfiguration>";

/// How long the disk alone is asked.
const DISK: Duration = Duration::from_secs(3);

fn main() -> Result<()> {
    // A client that takes as little of the machine as it can: one thread.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let what = std::env::args().nth(1);
    runtime.block_on(async {
        match what.as_deref() {
            Some("start") => start().await,
            Some("describe") => describe().await,
            Some("objects") => objects().await,
            _ => bail!("figures start|describe|objects"),
        }
    })
}

/// From exec to the first signed answer, and what an idle region holds in memory.
async fn start() -> Result<()> {
    let mut times = Vec::new();
    let mut memory = 0;
    for _ in 0..STARTS {
        let begun = Instant::now();
        let region = Region::start()?;
        let target = region.target().await?;
        target.one(&GetCallerIdentityInput {}).await.context("the first answer")?;
        times.push(begun.elapsed());
        tokio::time::sleep(Duration::from_millis(500)).await;
        memory = region.memory()?;
    }
    times.sort();
    let median = times[STARTS / 2].as_secs_f64() * 1000.0;
    let budget = Some(("<=", 30.0));
    Row { what: "start to first signed answer", unit: "ms", longshore: median, peers: vec![], budget }.tell();
    let memory = memory as f64 / (1024.0 * 1024.0);
    let budget = Some(("<=", 20.0));
    Row { what: "memory of an idle region", unit: "MiB", longshore: memory, peers: vec![], budget }.tell();
    Ok(())
}

/// DescribeServices, signed and authorised; moto's server does not check who asks.
async fn describe() -> Result<()> {
    let region = Region::start()?;
    let target = region.target().await?;
    service(&target, true).await?;
    let input =
        DescribeServicesInput { cluster: Some("c".to_owned()), services: vec!["s".to_owned()], ..Default::default() };
    let longshore = target.rate(&input, CONNECTIONS).await?;
    let mut peers = Vec::new();
    if let Some((_moto, target)) = Process::moto().await? {
        service(&target, false).await?;
        peers.push(("moto", target.rate(&input, CONNECTIONS).await?));
    }
    let budget = Some((">=", 20_000.0));
    Row { what: "DescribeServices, 8 connections", unit: "/s", longshore, peers, budget }.tell();
    Ok(())
}

/// Objects of 1 MiB: put, where they survive a power cut, and got. moto keeps them in memory.
async fn objects() -> Result<()> {
    let body = Bytes::from((0..OBJECT).map(|at| (at % 251) as u8).collect::<Vec<u8>>());
    let fresh: fn(u64) -> String = |number| format!("/bench/{number}");
    let same: fn(u64) -> String = |_| "/bench/0".to_owned();
    let region = Region::start()?;
    let (mut puts, mut gets) = (Vec::new(), Vec::new());
    let moto = Process::moto().await?;
    let peer = moto.as_ref().map(|(_, target)| ("moto", target.clone()));
    for (name, target) in [("longshore", region.target().await?)].into_iter().chain(peer) {
        target.one_object(Method::PUT, "/bench", Bytes::from_static(BUCKET)).await.context(name)?;
        puts.push((name, target.rate_of_objects(&Method::PUT, &body, fresh, CONNECTIONS).await?));
        gets.push((name, target.rate_of_objects(&Method::GET, &Bytes::new(), same, CONNECTIONS).await?));
    }
    let folder = tempfile::tempdir()?;
    puts.push(("the disk alone", disk::rate(folder.path(), &body, CONNECTIONS, DISK)?));
    let (longshore, peers, budget) = (puts[0].1, puts.split_off(1), Some((">=", 300.0)));
    Row { what: "S3 put of 1 MiB, fsynced, 8 connections", unit: "/s", longshore, peers, budget }.tell();
    let (longshore, peers) = (gets[0].1, gets.split_off(1));
    Row { what: "S3 get of 1 MiB, 8 connections", unit: "/s", longshore, peers, budget: None }.tell();
    Ok(())
}

/// A service that wants no task; on Fargate, where the server can place it there (moto fails at that).
async fn service(target: &Target, fargate: bool) -> Result<()> {
    target.one(&CreateClusterInput { cluster_name: Some("c".to_owned()), ..Default::default() }).await?;
    let container = shapes_ecs::ContainerDefinition {
        name: Some("app".to_owned()),
        image: Some("nginx:1.27".to_owned()),
        essential: Some(true),
        ..Default::default()
    };
    let definition = RegisterTaskDefinitionInput {
        family: "f".to_owned(),
        cpu: Some("256".to_owned()),
        memory: Some("512".to_owned()),
        network_mode: Some("awsvpc".to_owned()),
        requires_compatibilities: Some(vec!["FARGATE".to_owned()]),
        container_definitions: vec![container],
        ..Default::default()
    };
    target.one(&definition).await?;
    let subnets = target.subnets().await?;
    let network = shapes_ecs::NetworkConfiguration {
        awsvpc_configuration: Some(shapes_ecs::AwsVpcConfiguration { subnets, ..Default::default() }),
    };
    let service = CreateServiceInput {
        cluster: Some("c".to_owned()),
        service_name: "s".to_owned(),
        task_definition: Some("f".to_owned()),
        desired_count: Some(0),
        launch_type: fargate.then(|| "FARGATE".to_owned()),
        network_configuration: fargate.then_some(network),
        ..Default::default()
    };
    target.one(&service).await?;
    Ok(())
}
