//! A task and its containers as the metadata endpoint tells of them.

use serde_json::{Map, Value, json};

use crate::Services;
use crate::model::{ContainerHealth, ContainerState, Definition, Task, TaskContainer};
use crate::run::aws_labels;
use crate::tables::owner;

/// MiB of a GiB.
const GIB: u32 = 1024;

/// A task, and where it is asked for its tags.
pub(super) fn task(room: &Services, task: &Task, tags: bool) -> Value {
    let definition = room.tables.definition(&task.place.cluster.scope, &task.definition);
    let containers: Vec<Value> = task.containers.iter().map(|one| container(room, task, one)).collect();
    let time = |at: Option<model::Timestamp>| at.map(model::Timestamp::iso8601_millis);
    let mut shown = json!({
        "Cluster": task.place.cluster.arn_text(),
        "TaskARN": task.place.arn_text(),
        "Family": task.definition.family.as_str(),
        "Revision": task.definition.revision.to_string(),
        "DesiredStatus": if task.is_wanted() { "RUNNING" } else { "STOPPED" },
        "KnownStatus": task.status.as_str(),
        "Limits": { "CPU": f64::from(task.cpu) / 1024.0, "Memory": task.memory },
        "PullStartedAt": time(task.times.pull_started_at),
        "PullStoppedAt": time(task.times.pull_stopped_at),
        "AvailabilityZone": task.interface.as_ref().and_then(|interface| interface.zone.clone()),
        "LaunchType": "FARGATE",
        "Containers": containers,
        "FaultInjectionEnabled": false,
    });
    if let Some(fields) = shown.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
        if let Some(service) = owner(task) {
            fields.insert("ServiceName".to_owned(), Value::from(service.name.as_str()));
        }
        if let Some(definition) = definition.as_deref() {
            let metrics = json!({ "Reserved": task.storage(definition) * GIB });
            fields.insert("EphemeralStorageMetrics".to_owned(), metrics);
        }
        if tags && !task.tags.is_empty() {
            let tags: Map<String, Value> =
                task.tags.iter().map(|(k, v)| (k.clone(), Value::from(v.as_str()))).collect();
            fields.insert("TaskTags".to_owned(), Value::Object(tags));
        }
    }
    shown
}

/// A container.
pub(super) fn container(room: &Services, task: &Task, one: &TaskContainer) -> Value {
    let definition = room.tables.definition(&task.place.cluster.scope, &task.definition);
    let given = definition.as_deref().and_then(|definition: &Definition| definition.container(&one.name));
    let time = |at: Option<model::Timestamp>| at.map(model::Timestamp::iso8601_millis);
    let (known, code) = match one.state {
        ContainerState::Pending => ("CREATED", None),
        ContainerState::Running => ("RUNNING", None),
        ContainerState::Stopped { code } => ("STOPPED", code),
    };
    let size = task.overrides.sizes.get(&one.name).copied().unwrap_or_default();
    let cpu = size.cpu.or(given.map(|given| given.cpu)).unwrap_or_default();
    let memory = size.memory.or(given.and_then(|given| given.memory)).unwrap_or(task.memory);
    let place = &task.place;
    let arn = place.cluster.scope.arn(format!("container/{}/{}/{}", place.cluster.name, place.id, one.uuid));
    let mut labels = given.map(|given| given.labels.clone()).unwrap_or_default();
    labels.extend(aws_labels(task, one.name.as_str()));
    let health = one.checked.then(|| match one.health {
        ContainerHealth::Unknown => json!({ "status": "UNKNOWN" }),
        ContainerHealth::Healthy => json!({ "status": "HEALTHY" }),
        ContainerHealth::Unhealthy => json!({ "status": "UNHEALTHY" }),
    });
    let network = task.interface.as_ref().map(|interface| {
        json!([{
            "NetworkMode": "awsvpc",
            "IPv4Addresses": [interface.address],
            "AttachmentIndex": 0,
            "MACAddress": interface.mac,
        }])
    });
    let logs = given.and_then(|given| given.logs.as_ref()).map(|logs| {
        json!({
            "awslogs-group": logs.group,
            "awslogs-region": logs.region.as_str(),
            "awslogs-stream": format!("{}/{}/{}", logs.prefix, one.name, place.id),
        })
    });
    let mut shown = json!({
        "DockerId": one.runtime_id,
        "Name": one.name.as_str(),
        "DockerName": one.name.as_str(),
        "Image": one.image,
        "ImageID": one.digest,
        "Labels": labels,
        "DesiredStatus": if task.is_wanted() { "RUNNING" } else { "STOPPED" },
        "KnownStatus": known,
        "ExitCode": code,
        "Limits": { "CPU": cpu, "Memory": memory },
        "CreatedAt": time(task.times.pull_stopped_at),
        "StartedAt": time(one.started_at),
        "FinishedAt": time(one.finished_at),
        "Type": "NORMAL",
        "Health": health,
        "LogDriver": logs.as_ref().map(|_| "awslogs"),
        "LogOptions": logs,
        "ContainerARN": arn.to_string(),
        "Networks": network,
        "RestartCount": given.and_then(|given| given.restarts()).map(|_| one.restarts),
    });
    if let Some(fields) = shown.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    shown
}
