//! Deploy, ECS: a new revision of the task definition with the images of the build, and the service updated to it.
//!
//! A deployment that was rolled back has failed, even though the service is stable again: what is followed is the
//! deployment that this action made, by its id.
//!
//! Source: CodePipeline User Guide, "Amazon Elastic Container Service deploy action reference".

use std::time::Duration;

use model::Caller;
use shapes_ecs::{
    DescribeServicesInput, DescribeTaskDefinitionInput, RegisterTaskDefinitionInput, Service, Tag, TaskDefinition,
    UpdateServiceInput,
};

use super::{Job, images};
use crate::artifacts;
use crate::model::{Failure, Success, Work};

/// How long a deployment may take where nothing else is said: what AWS allows at most.
const TIMEOUT_MINUTES: u64 = 60;

pub(super) async fn work(job: &Job) -> Result<Success, Failure> {
    let (definition, deployment) = match &job.run.work {
        Work::Deploying { definition, deployment } => (definition.clone(), deployment.clone()),
        Work::Updating { definition } => update(job, definition.clone()).await?,
        earlier => {
            let definition = register(job, *earlier == Work::Registering).await?;
            job.note(Work::Updating { definition: definition.clone() }, None, None).await;
            update(job, definition).await?
        }
    };
    let minutes = job.setting("DeploymentTimeout").parse().unwrap_or(TIMEOUT_MINUTES);
    let allowed = Duration::from_secs(minutes * 60);
    let spent = job.room.context.host.clock.now().since(job.run.started_at);
    tokio::select! {
        done = job.until(&["ecs.service", "ecs.task"], || completed(job, &definition, &deployment)) => done?,
        () = job.room.context.host.clock.sleep(allowed.saturating_sub(spent)) => {
            let text = format!("The deployment {deployment} did not complete within {minutes} minutes");
            return Err(Failure::job(&deployment, text));
        }
    }
    let summary = format!("Deployment Succeeded: {deployment}");
    Ok(Success { external_id: Some(deployment), summary: Some(summary), ..Success::default() })
}

/// Registers the new revision, or finds the one that was registered before a restart.
async fn register(job: &Job, again: bool) -> Result<String, Failure> {
    let caller = job.role().await?;
    let file = job.run.configuration.get("FileName").map_or("imagedefinitions.json", String::as_str);
    let text = artifacts::read_file(&job.room, &job.execution, &caller, job.input()?, file, images::MAX).await?;
    let wanted = images::parse(file, &text)?;
    let service = service(job, &caller).await?;
    let (used, tags) = definition(job, &caller, service.task_definition.unwrap_or_default()).await?;
    if again {
        let (newest, _) = definition(job, &caller, used.family.clone().unwrap_or_default()).await?;
        let ours = newest.registered_at.is_some_and(|at| at >= job.run.started_at);
        if ours && images::has(&newest, &wanted) {
            return Ok(newest.task_definition_arn.unwrap_or_default());
        }
    }
    let revised: RegisterTaskDefinitionInput = images::revise(&used, tags, &wanted)?;
    job.note(Work::Registering, None, None).await;
    let registered = job.call(&caller, revised).await.map_err(|error| refused(&error))?;
    Ok(registered.task_definition.and_then(|definition| definition.task_definition_arn).unwrap_or_default())
}

/// Updates the service; gives the deployment's id. Where the service has a deployment of that revision already, it was
/// updated before a restart.
async fn update(job: &Job, definition: String) -> Result<(String, String), Failure> {
    let caller = job.role().await?;
    let known = service(job, &caller).await?;
    let deployment = match primary(&known, &definition) {
        Some(deployment) => deployment,
        None => {
            let input = UpdateServiceInput {
                cluster: Some(job.setting("ClusterName").to_owned()),
                service: job.setting("ServiceName").to_owned(),
                task_definition: Some(definition.clone()),
                ..Default::default()
            };
            let updated = job.call(&caller, input).await.map_err(|error| refused(&error))?.service.unwrap_or_default();
            primary(&updated, &definition).unwrap_or_default()
        }
    };
    let work = Work::Deploying { definition: definition.clone(), deployment: deployment.clone() };
    job.note(work, Some(&deployment), Some(&format!("Deployment in progress: {deployment}"))).await;
    Ok((definition, deployment))
}

fn primary(service: &Service, definition: &str) -> Option<String> {
    let deployments = service.deployments.as_deref().unwrap_or_default();
    let found = deployments.iter().find(|one| one.task_definition.as_deref() == Some(definition));
    found.and_then(|deployment| deployment.id.clone())
}

/// Whether the deployment is done; a failure where it failed or another took its place.
async fn completed(job: &Job, definition: &str, id: &str) -> Result<Option<()>, Failure> {
    let caller = job.role().await?;
    let service = service(job, &caller).await?;
    let deployments = service.deployments.unwrap_or_default();
    let told = |fallback: String| {
        // The newest event that names the deployment says most.
        let event = service.events.iter().flatten().filter_map(|event| event.message.clone());
        event.into_iter().find(|text| text.contains(id) && text.contains("failed")).unwrap_or(fallback)
    };
    let replaced = || told(format!("The deployment {id} of {definition} was replaced by another before it completed"));
    let found = deployments.iter().find(|deployment| deployment.id.as_deref() == Some(id));
    let failed = match found.map(|one| (one.rollout_state.as_deref(), one.status.as_deref())) {
        Some((Some("COMPLETED"), _)) => return Ok(Some(())),
        Some((Some("FAILED"), _)) => {
            let reason = found.and_then(|one| one.rollout_state_reason.clone()).unwrap_or_default();
            format!("The deployment {id} failed: {reason}")
        }
        Some((_, Some("PRIMARY"))) => return Ok(None),
        _ => replaced(),
    };
    let why = last_task(job, &caller, definition).await;
    Err(Failure::job(id, failed + &why))
}

/// Why the newest stopped task of a revision stopped; nothing where the role may not see that.
async fn last_task(job: &Job, caller: &Caller, definition: &str) -> String {
    let list = shapes_ecs::ListTasksInput {
        cluster: Some(job.setting("ClusterName").to_owned()),
        service_name: Some(job.setting("ServiceName").to_owned()),
        desired_status: Some("STOPPED".to_owned()),
        ..Default::default()
    };
    let Ok(tasks) = job.call(caller, list).await else { return String::new() };
    let tasks = tasks.task_arns.unwrap_or_default();
    if tasks.is_empty() {
        return String::new();
    }
    let describe = shapes_ecs::DescribeTasksInput {
        cluster: Some(job.setting("ClusterName").to_owned()),
        tasks,
        ..Default::default()
    };
    let Ok(answer) = job.call(caller, describe).await else { return String::new() };
    let mut stopped: Vec<_> = answer
        .tasks
        .unwrap_or_default()
        .into_iter()
        .filter(|task| task.task_definition_arn.as_deref() == Some(definition))
        .collect();
    stopped.sort_by_key(|task| std::cmp::Reverse(task.stopped_at));
    let reason = stopped.into_iter().find_map(|task| task.stopped_reason);
    reason.map(|reason| format!(" The last task stopped: {reason}")).unwrap_or_default()
}

async fn service(job: &Job, caller: &Caller) -> Result<Service, Failure> {
    let input = DescribeServicesInput {
        cluster: Some(job.setting("ClusterName").to_owned()),
        services: vec![job.setting("ServiceName").to_owned()],
        ..Default::default()
    };
    let found = job.call(caller, input).await.map_err(|error| refused(&error))?.services.unwrap_or_default();
    let active = found.into_iter().find(|service| service.status.as_deref() == Some("ACTIVE"));
    active.ok_or_else(|| {
        Failure::configuration(format!("The AWS ECS service {} does not exist", job.setting("ServiceName")))
    })
}

async fn definition(job: &Job, caller: &Caller, name: String) -> Result<(TaskDefinition, Option<Vec<Tag>>), Failure> {
    let input = DescribeTaskDefinitionInput { task_definition: name, include: Some(vec!["TAGS".to_owned()]) };
    let answer = job.call(caller, input).await.map_err(|error| refused(&error))?;
    let found = answer.task_definition;
    let found = found.ok_or_else(|| Failure::configuration("The service's task definition does not exist"))?;
    Ok((found, answer.tags))
}

fn refused(error: &wire::Error) -> Failure {
    if error.code.starts_with("AccessDenied") {
        let text = format!("The provided role does not have sufficient permissions to access ECS. {}", error.message);
        return Failure::new("PermissionError", text);
    }
    Failure::configuration(error.message.clone())
}
