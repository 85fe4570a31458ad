//! Figures, each beside a peer in the same run: `cargo run --release -p benches -- [start|describe]`.
//!
//! The release binary is what is measured: `cargo build --release -p longshore` first. `describe` compares with moto's
//! server where `moto_server` is on the path, and says so where it is not. `benches/pipeline` measures a whole pipeline.
#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "a command for people, about programs")]

mod client;
mod region;

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use shapes_ecs::{CreateClusterInput, CreateServiceInput, DescribeServicesInput, RegisterTaskDefinitionInput};
use shapes_sts::GetCallerIdentityInput;

use crate::client::Target;
use crate::region::{Process, Region};

/// Starts are measured so many times; the median is told.
const STARTS: usize = 11;

/// How long the rate is measured, after a warm-up.
const RATE: Duration = Duration::from_secs(5);

/// Connections of the rate.
const CONNECTIONS: usize = 8;

fn main() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let what = std::env::args().nth(1);
    runtime.block_on(async {
        match what.as_deref() {
            Some("start") => start().await,
            Some("describe") => describe().await,
            None => {
                start().await?;
                describe().await
            }
            Some(other) => bail!("what is {other}? figures [start|describe]"),
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
    println!("start to first signed answer  median {:.1} ms of {STARTS} (budget 30)", millis(times[STARTS / 2]));
    println!("idle memory (RSS)             {:.1} MiB (budget 20)", memory as f64 / (1024.0 * 1024.0));
    Ok(())
}

/// DescribeServices, signed and authorised, on 8 connections; moto's server does not check who asks.
async fn describe() -> Result<()> {
    let region = Region::start()?;
    let target = region.target().await?;
    service(&target, true).await?;
    let ours = rate(&target).await?;
    println!("DescribeServices              {ours:.0}/s on {CONNECTIONS} connections (budget 20000)");
    let Some((_moto, target)) = Process::moto().await? else {
        println!("  beside moto                 skipped: moto_server is not on the path");
        return Ok(());
    };
    service(&target, false).await?;
    let theirs = rate(&target).await?;
    println!("  beside moto                 {theirs:.0}/s, {:.0} times slower", ours / theirs);
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

async fn rate(target: &Target) -> Result<f64> {
    let input =
        DescribeServicesInput { cluster: Some("c".to_owned()), services: vec!["s".to_owned()], ..Default::default() };
    target.many(&input, CONNECTIONS, Duration::from_secs(1)).await?;
    let begun = Instant::now();
    let count = target.many(&input, CONNECTIONS, RATE).await?;
    Ok(count as f64 / begun.elapsed().as_secs_f64())
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
