//! A service behind a load balancer on a simulated engine: rolled to a new definition, and scaled out.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Write};
use std::sync::OnceLock;

use host::Health;
use host::simulated::Behaviour;
use serde_json::{Value, json};

use super::account::{call, elements, form, nothing_left, role};
use crate::{Scenario, Site};

pub(crate) const DEPLOYMENT: Scenario = Scenario {
    prepare,
    act: deploy,
    check: |site| check(site, 1, 2),
    left: |site| nothing_left(site, 1),
    stride: 1,
    both: false,
};
pub(crate) const SCALE_OUT: Scenario = Scenario {
    prepare,
    act: scale_out,
    check: |site| check(site, 3, 1),
    left: |site| nothing_left(site, 3),
    stride: 1,
    both: false,
};

pub(super) const IMAGE: &str = "public.ecr.aws/docker/library/busybox:1";

/// A later version.
pub(super) const NEXT: &str = "public.ecr.aws/docker/library/busybox:2";

fn register(site: &mut Site, role: &str) {
    let input = json!({
        "family": "my-service-task", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc",
        "cpu": "256", "memory": "512", "taskRoleArn": role,
        "containerDefinitions": [{"name": "my-container", "image": IMAGE, "essential": true,
            "portMappings": [{"containerPort": 8080}], "healthCheck": {"command": ["CMD-SHELL", "true"]}}],
    });
    call(site, "ecs", "RegisterTaskDefinition", &input);
}

/// What the tasks serve: one program on this machine is it for all of them.
fn served() -> u16 {
    static PORT: OnceLock<u16> = OnceLock::new();
    *PORT.get_or_init(|| {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        std::thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                std::thread::spawn(move || {
                    let mut bytes = [0; 4096];
                    while stream.read(&mut bytes).is_ok_and(|count| count > 0) {
                        if stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello").is_err() {
                            return;
                        }
                    }
                });
            }
        });
        port
    })
}

/// A service of one task that is steady.
pub(super) fn prepare(site: &mut Site) {
    for image in [IMAGE, NEXT] {
        site.world.engine.offer_image(image);
        let ports = BTreeMap::from([(8080, served())]);
        let behaviour = Behaviour { health: Some(Health::Healthy), ports, ..Behaviour::default() };
        site.world.engine.behave(image, behaviour);
    }
    let role = role(site, "task", "ecs-tasks.amazonaws.com", &["s3:GetObject"]);
    call(site, "ecs", "CreateCluster", &json!({"clusterName": "my-cluster"}));
    register(site, &role);
    register(site, &role);
    let text = form(site, "ec2", "DescribeSubnets", &[]);
    let (subnets, vpc) = (elements(&text, "subnetId"), elements(&text, "vpcId").remove(0));
    let group = group(site, &subnets, &vpc);
    let service = json!({
        "cluster": "my-cluster", "serviceName": "my-service", "taskDefinition": "my-service-task:1",
        "desiredCount": 1, "launchType": "FARGATE",
        "loadBalancers": [{"targetGroupArn": group, "containerName": "my-container", "containerPort": 8080}],
        "networkConfiguration": {"awsvpcConfiguration": {"subnets": subnets, "assignPublicIp": "ENABLED"}},
    });
    call(site, "ecs", "CreateService", &service);
    steady(site, 1, 1);
}

/// A load balancer, and the target group that it leads to.
fn group(site: &mut Site, subnets: &[String], vpc: &str) -> String {
    let balancer = [("Name", "front"), ("Subnets.member.1", &*subnets[0]), ("Subnets.member.2", &*subnets[1])];
    let balancer = form(site, "elbv2", "CreateLoadBalancer", &balancer);
    let group = [("Name", "tasks"), ("Protocol", "HTTP"), ("Port", "8080"), ("VpcId", vpc), ("TargetType", "ip")];
    let group = elements(&form(site, "elbv2", "CreateTargetGroup", &group), "TargetGroupArn").remove(0);
    let delay = [
        ("TargetGroupArn", &*group),
        ("Attributes.member.1.Key", "deregistration_delay.timeout_seconds"),
        ("Attributes.member.1.Value", "0"),
    ];
    form(site, "elbv2", "ModifyTargetGroupAttributes", &delay);
    let listener = [
        ("LoadBalancerArn", &*elements(&balancer, "LoadBalancerArn")[0]),
        ("Protocol", "HTTP"),
        ("Port", "80"),
        ("DefaultActions.member.1.Type", "forward"),
        ("DefaultActions.member.1.TargetGroupArn", &*group),
    ];
    form(site, "elbv2", "CreateListener", &listener);
    site.front = Some(elements(&balancer, "DNSName").remove(0));
    group
}

pub(super) fn deploy(site: &mut Site) {
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
fn steady(site: &mut Site, count: usize, revision: u32) {
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

/// The tasks of a desired status.
pub(super) fn tasks(site: &mut Site, status: &str) -> Vec<Value> {
    let list = json!({"cluster": "my-cluster", "desiredStatus": status});
    let listed = call(site, "ecs", "ListTasks", &list)["taskArns"].clone();
    if listed == json!([]) {
        return Vec::new();
    }
    let answer = call(site, "ecs", "DescribeTasks", &json!({"cluster": "my-cluster", "tasks": listed}));
    answer["tasks"].as_array().cloned().unwrap_or_default()
}

/// So many tasks of that revision run, none was replaced but for the deployment, and nothing else is there: the engine
/// runs the tasks' containers, each started once, the load balancer knows their addresses.
pub(super) fn check(site: &mut Site, count: usize, revision: u32) {
    steady(site, count, revision);
    let running = tasks(site, "RUNNING");
    assert_eq!(running.len(), count);
    let stopped = tasks(site, "STOPPED");
    let replaced = usize::from(revision > 1);
    let reasons: Vec<_> = stopped.iter().map(|task| task["stoppedReason"].to_string()).collect();
    assert_eq!(stopped.len(), replaced, "{reasons:?}");
    assert!(reasons.iter().all(|reason| reason.contains("Scaling activity initiated by")), "{reasons:?}");
    let wanted: BTreeSet<String> = running
        .iter()
        .flat_map(|task| task["containers"].as_array().cloned().unwrap_or_default())
        .map(|container| container["runtimeId"].as_str().unwrap_or_default().to_owned())
        .collect();
    site.until("the engine holds what the tasks hold", |site| {
        let all = site.world.engine.containers();
        let there: BTreeSet<String> =
            all.iter().filter(|one| one.labels.contains_key("longshore.task")).map(|one| one.id.0.clone()).collect();
        if wanted == there { Ok(()) } else { Err(format!("{} containers for {count} tasks", there.len())) }
    });
    let started = site.world.engine.started();
    let started: Vec<_> = started.iter().filter(|name| !name.starts_with("longshore-build-")).collect();
    assert_eq!(started.len(), count + replaced, "each was started once: {started:?}");
    assert_eq!(started.iter().collect::<BTreeSet<_>>().len(), started.len(), "{started:?}");
    addressed(site, &running);
}

/// Interfaces and targets are those of the tasks.
fn addressed(site: &mut Site, running: &[Value]) {
    let details =
        running.iter().flat_map(|task| task["attachments"][0]["details"].as_array().cloned().unwrap_or_default());
    let address = details.filter(|one| one["name"] == "privateIPv4Address");
    let wanted: BTreeSet<String> = address.map(|one| one["value"].as_str().unwrap_or_default().to_owned()).collect();
    site.until("interfaces and targets are those of the tasks", |site| {
        let filter = [("Filter.1.Name", "description"), ("Filter.1.Value.1", "arn:aws:ecs:*")];
        let found = site.ask(async |client| client.form("ec2", "DescribeNetworkInterfaces", &filter).await)?.text();
        let known: BTreeSet<String> = found
            .split("<networkInterfaceId>")
            .skip(1)
            .filter_map(|one| elements(one, "privateIpAddress").into_iter().next())
            .collect();
        let health = targets(site)?;
        let targets: BTreeSet<String> = health.keys().cloned().collect();
        let healthy = health.values().all(|state| state == "healthy");
        match known == wanted && targets == wanted && healthy {
            true => Ok(()),
            false => Err(format!("tasks {wanted:?}, interfaces {known:?}, targets {health:?}")),
        }
    });
}

/// The states of the targets by their addresses.
pub(super) fn targets(site: &mut Site) -> Result<BTreeMap<String, String>, String> {
    let groups = site.ask(async |client| client.form("elbv2", "DescribeTargetGroups", &[]).await)?.text();
    let group = elements(&groups, "TargetGroupArn").into_iter().next().ok_or(groups)?;
    let of = [("TargetGroupArn", &*group)];
    let health = site.ask(async |client| client.form("elbv2", "DescribeTargetHealth", &of).await)?.text();
    Ok(elements(&health, "Id").into_iter().zip(elements(&health, "State")).collect())
}
