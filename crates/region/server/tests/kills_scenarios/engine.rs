//! The engine is not there, fails, or does not answer in time, from one of its calls on, while a service is deployed: no
//! running task is stopped for it, what is asked is answered, and the deployment goes on when the engine is back.

use std::time::{Duration, Instant};

use host::EngineError;
use serde_json::json;

use super::deploy;
use crate::{Site, each, prepared};

pub(crate) fn absent() {
    with(&EngineError::Absent("the engine's socket is gone".to_owned()));
}

pub(crate) fn failing() {
    with(&EngineError::Refused { status: 500, message: "the engine is out of sorts".to_owned() });
}

pub(crate) fn hanging() {
    with(&EngineError::Deadline("answer"));
}

/// How long the engine is away at least, once it was missed.
const AWAY: Duration = Duration::from_millis(600);

fn calls(site: &Site) -> usize {
    site.world.engine.calls().len()
}

fn with(error: &EngineError) {
    let prepared = prepared(deploy::prepare);
    let mut site = prepared.copy();
    let before = calls(&site);
    deploy::deploy(&mut site);
    let count = calls(&site) - before;
    site.die();
    assert!(count > 5, "only {count} calls");
    each(count, 1, |at| broken(prepared.copy(), at, error));
    println!("the engine broke at each of {count} calls");
}

fn broken(mut site: Site, at: usize, error: &EngineError) {
    let running: Vec<_> = deploy::tasks(&mut site, "RUNNING").iter().map(|task| task["taskArn"].clone()).collect();
    let engine = site.world.engine.clone();
    let broken = calls(&site) + at;
    engine.break_at(broken, error.clone());
    let change = json!({"cluster": "my-cluster", "service": "my-service", "taskDefinition": "my-service-task:2"});
    super::account::call(&mut site, "ecs", "UpdateService", &change);
    let mut since = None;
    site.until("the engine is missed", |site| {
        serves(site);
        if calls(site) < broken {
            // A deployment may need some calls fewer than the one that was counted.
            return if deployed(site) { Ok(()) } else { Err(format!("{} calls of {broken}", calls(site))) };
        }
        let since: Instant = *since.get_or_insert_with(Instant::now);
        if since.elapsed() > AWAY && calls(site) > broken { Ok(()) } else { Err("it is not long away".to_owned()) }
    });
    // The task that serves may have been told to go by the deployment, never by the engine.
    for task in deploy::tasks(&mut site, "STOPPED") {
        let reason = task["stoppedReason"].to_string();
        assert!(running.contains(&task["taskArn"]) && reason.contains("Scaling activity"), "{reason}");
    }
    engine.set_broken(None);
    deploy::check(&mut site, 1, 2);
    site.die();
}

fn deployed(site: &mut Site) -> bool {
    let input = json!({"cluster": "my-cluster", "services": ["my-service"]});
    let answer = site.read("the service", async |client| client.json("ecs", "DescribeServices", &input).await).json();
    let deployments = &answer["services"][0]["deployments"];
    deployments.as_array().map(Vec::len) == Some(1) && deployments[0]["rolloutState"] == "COMPLETED"
}

/// The load balancer leads to a task.
fn serves(site: &mut Site) {
    let front = site.front.clone().unwrap();
    let answer = site.ask(async |client| client.visit(&front, "/").await).unwrap();
    assert_eq!(answer.status, 200, "{}", answer.text());
}
