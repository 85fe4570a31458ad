//! A service on a simulated engine: rolled to a new definition, and scaled out.

use std::collections::BTreeSet;

use host::Health;
use host::simulated::Behaviour;
use serde_json::{Value, json};

use crate::{Scenario, Site};

pub(crate) const DEPLOYMENT: Scenario = Scenario { prepare, act: deploy, check: check_deployed, stride: 2 };
pub(crate) const SCALE_OUT: Scenario = Scenario { prepare, act: scale_out, check: check_scaled, stride: 1 };

const IMAGE: &str = "public.ecr.aws/docker/library/busybox:1";

fn call(site: &mut Site, service: &'static str, operation: &'static str, input: &Value) -> Value {
    site.insist(operation, async |client| client.json(service, operation, input).await).json()
}

fn register(site: &mut Site) {
    let input = json!({
        "family": "my-service-task", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc",
        "cpu": "256", "memory": "512",
        "containerDefinitions": [{"name": "my-container", "image": IMAGE, "essential": true,
            // Without a check, health is forty seconds of silence.
            "healthCheck": {"command": ["CMD-SHELL", "true"]}}],
    });
    call(site, "ecs", "RegisterTaskDefinition", &input);
}

fn prepare(site: &mut Site) {
    site.world.engine.offer_image(IMAGE);
    site.world.engine.behave(IMAGE, Behaviour { health: Some(Health::Healthy), ..Behaviour::default() });
    call(site, "ecs", "CreateCluster", &json!({"clusterName": "my-cluster"}));
    register(site);
    register(site);
    let subnets = site.insist("subnets", async |client| {
        let ask = crate::client::Ask { operation: "DescribeSubnets", ..Default::default() };
        client.send("ec2", &ask).await
    });
    let text = subnets.text();
    let subnets: Vec<&str> = text.split("<subnetId>").skip(1).filter_map(|rest| rest.split('<').next()).collect();
    let service = json!({
        "cluster": "my-cluster", "serviceName": "my-service", "taskDefinition": "my-service-task:1",
        "desiredCount": 1, "launchType": "FARGATE",
        "networkConfiguration": {"awsvpcConfiguration": {"subnets": subnets, "assignPublicIp": "ENABLED"}},
    });
    call(site, "ecs", "CreateService", &service);
    steady(site, 1, 1);
}

fn deploy(site: &mut Site) {
    let change = json!({"cluster": "my-cluster", "service": "my-service", "taskDefinition": "my-service-task:2"});
    call(site, "ecs", "UpdateService", &change);
    steady(site, 1, 2);
}

fn scale_out(site: &mut Site) {
    let change = json!({"cluster": "my-cluster", "service": "my-service", "desiredCount": 3});
    call(site, "ecs", "UpdateService", &change);
    steady(site, 3, 1);
}

/// One deployment of that revision, with so many tasks, all running.
fn steady(site: &mut Site, count: u64, revision: u32) {
    site.until("the service is steady", |site| {
        let input = json!({"cluster": "my-cluster", "services": ["my-service"]});
        let answer = site.ask(async |client| client.json("ecs", "DescribeServices", &input).await)?.json();
        let service = &answer["services"][0];
        let deployments = service["deployments"].as_array().map_or(0, Vec::len);
        let end = format!(":{revision}");
        let so = service["runningCount"] == count
            && service["pendingCount"] == 0
            && deployments == 1
            && service["deployments"][0]["rolloutState"] == "COMPLETED"
            && service["taskDefinition"].as_str().is_some_and(|arn| arn.ends_with(&end));
        if so { Ok(()) } else { Err(service.to_string()) }
    });
}

/// The engine runs the containers of the running tasks, each once, and nothing else.
fn check(site: &mut Site, count: usize) {
    let listed = call(site, "ecs", "ListTasks", &json!({"cluster": "my-cluster"}));
    let tasks = call(site, "ecs", "DescribeTasks", &json!({"cluster": "my-cluster", "tasks": listed["taskArns"]}));
    let tasks = tasks["tasks"].as_array().cloned().unwrap_or_default();
    assert_eq!(tasks.len(), count);
    let wanted: BTreeSet<String> = tasks
        .iter()
        .flat_map(|task| task["containers"].as_array().cloned().unwrap_or_default())
        .map(|container| container["runtimeId"].as_str().unwrap_or_default().to_owned())
        .collect();
    site.until("the engine holds what the tasks hold", |site| {
        let all = site.world.engine.containers();
        let there: BTreeSet<String> = all.iter().map(|container| container.id.0.clone()).collect();
        let strangers = there.difference(&wanted).count();
        // A task may have one container more, which holds its network.
        match wanted.is_subset(&there) && strangers <= count && there.len() <= 2 * count {
            true => Ok(()),
            false => Err(format!("{} containers for {count} tasks", there.len())),
        }
    });
}

fn check_deployed(site: &mut Site) {
    steady(site, 1, 2);
    check(site, 1);
}

fn check_scaled(site: &mut Site) {
    steady(site, 3, 1);
    check(site, 3);
}
