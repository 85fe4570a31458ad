//! What ECS tells EventBridge: changes of tasks, of deployments, and what services do.
//!
//! Each is told in the transaction of the change itself, by holding the record before it against the one after it, so
//! nothing is told twice and nothing that did not happen.
//!
//! Source: Amazon ECS Developer Guide, "Amazon ECS task state change events", "Amazon ECS service action events", "Amazon
//! ECS service deployment state change events".

use door::{Outbox, ServiceEvent};
use model::Timestamp;
use serde_json::{Value, json};
use store::{StoreError, Transaction};

use crate::api::view;
use crate::model::{Deployment, Rollout, Scope, Service, ServiceStatus, Task};
use crate::plan::impaired;
use crate::tables::Tables;

fn tell(
    tx: &mut Transaction<'_>,
    outbox: &Outbox,
    scope: &Scope,
    detail_type: &str,
    resource: String,
    at: Timestamp,
    detail: Value,
) -> Result<(), StoreError> {
    outbox.tell(
        tx,
        ServiceEvent {
            account: scope.account.clone(),
            region: scope.region.clone(),
            source: "aws.ecs".to_owned(),
            detail_type: detail_type.to_owned(),
            at,
            resources: vec![resource],
            detail,
        },
    )
}

/// A task was stored: told, where its status or what is wanted of it has changed.
pub(crate) fn task(
    tx: &mut Transaction<'_>,
    tables: &Tables,
    before: Option<&Task>,
    after: &Task,
) -> Result<(), StoreError> {
    let place = |task: &Task| (task.status, task.is_wanted());
    if before.is_some_and(|before| place(before) == place(after)) {
        return Ok(());
    }
    let at = tables.now();
    let shown = view::task(tables, after, view::Include::default());
    let mut detail = serde_json::to_value(shown).unwrap_or_default();
    if let Some(fields) = detail.as_object_mut() {
        fields.remove("tags");
        let times = &after.times;
        let known = [
            ("connectivityAt", times.connected_at),
            ("createdAt", Some(times.created_at)),
            ("executionStoppedAt", times.execution_stopped_at),
            ("pullStartedAt", times.pull_started_at),
            ("pullStoppedAt", times.pull_stopped_at),
            ("startedAt", times.started_at),
            ("stoppedAt", times.stopped_at),
            ("stoppingAt", times.stopping_at),
            ("updatedAt", Some(at)),
        ];
        for (name, time) in known {
            if let Some(time) = time {
                fields.insert(name.to_owned(), Value::from(time.iso8601_millis()));
            }
        }
        for attachment in fields.get_mut("attachments").and_then(Value::as_array_mut).into_iter().flatten() {
            attachment["type"] = Value::from("eni");
        }
    }
    let scope = &after.place.cluster.scope;
    tell(tx, &tables.outbox, scope, "ECS Task State Change", after.place.arn_text(), at, detail)
}

/// A service was stored: what it has done since, and how its deployments have moved.
pub(crate) fn service(
    tx: &mut Transaction<'_>,
    tables: &Tables,
    before: Option<&Service>,
    after: &Service,
) -> Result<(), StoreError> {
    let at = tables.now();
    let scope = &after.place.cluster.scope;
    for (kind, name, reason) in actions(before, after) {
        let mut detail = json!({
            "eventType": kind,
            "eventName": name,
            "clusterArn": after.place.cluster.arn_text(),
            "createdAt": at.iso8601_millis(),
        });
        if let Some(reason) = reason {
            detail["reason"] = Value::from(reason);
        }
        tell(tx, &tables.outbox, scope, "ECS Service Action", after.place.arn_text(), at, detail)?;
    }
    for (kind, name, deployment) in deployments(before, after) {
        let detail = json!({
            "eventType": kind,
            "eventName": name,
            "deploymentId": deployment.revision.deployment(),
            "updatedAt": at.iso8601_millis(),
            "reason": deployment.reason,
        });
        tell(tx, &tables.outbox, scope, "ECS Deployment State Change", after.place.arn_text(), at, detail)?;
    }
    Ok(())
}

type Action = (&'static str, &'static str, Option<&'static str>);

/// What a service has done.
fn actions(before: Option<&Service>, after: &Service) -> Vec<Action> {
    let mut actions = Vec::new();
    let Some(before) = before.filter(|_| after.status == ServiceStatus::Active) else { return actions };
    if before.wanted.desired_count != after.wanted.desired_count {
        actions.push(("INFO", "SERVICE_DESIRED_COUNT_UPDATED", None));
    }
    if after.steady && !before.steady {
        actions.push(("INFO", "SERVICE_STEADY_STATE", None));
    }
    if after.told.is_some() && before.told != after.told {
        actions.push(("ERROR", "SERVICE_TASK_PLACEMENT_FAILURE", Some("RESOURCE:FARGATE")));
    }
    let tries = |service: &Service| service.primary().map(|one| (one.revision.clone(), impaired(&one.backoff)));
    if let (Some((old, false)), Some((new, true))) = (tries(before), tries(after))
        && old == new
    {
        actions.push(("WARN", "SERVICE_TASK_START_IMPAIRED", None));
    }
    actions
}

/// Deployments that began, were completed or failed.
fn deployments<'a>(before: Option<&Service>, after: &'a Service) -> Vec<(&'static str, &'static str, &'a Deployment)> {
    let known = |one: &Deployment| before?.deployments.iter().find(|other| other.revision == one.revision);
    // Those that failed are told of before what takes their place.
    let mut moved: Vec<&Deployment> = after.deployments.iter().collect();
    moved.sort_by_key(|one| one.rollout != Rollout::Failed);
    let moved = moved.into_iter().filter(|one| known(one).is_none_or(|other| other.rollout != one.rollout));
    moved
        .map(|one| match one.rollout {
            Rollout::InProgress => ("INFO", "SERVICE_DEPLOYMENT_IN_PROGRESS", one),
            Rollout::Completed => ("INFO", "SERVICE_DEPLOYMENT_COMPLETED", one),
            Rollout::Failed => ("ERROR", "SERVICE_DEPLOYMENT_FAILED", one),
        })
        .collect()
}
