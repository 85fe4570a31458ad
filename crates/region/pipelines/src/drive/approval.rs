//! Approval, Manual: somebody says yes or no with PutApprovalResult, which ends the run itself; the driver only makes
//! the token, tells the topic where there is one, and waits.
//!
//! Source: CodePipeline User Guide, "Add a manual approval action to a stage", "JSON data format for manual approval
//! notifications".

use std::time::Duration;

use model::Arn;
use serde_json::json;
use shapes_sns::PublishInput;

use super::Job;
use crate::model::{Failure, Success, Work};

/// The longest subject that SNS takes.
const SUBJECT: usize = 100;

pub(super) async fn work(job: &Job) -> Result<Success, Failure> {
    let (token, told) = match &job.run.work {
        Work::Approval { token, told } => (token.clone(), *told),
        _ => {
            let token = job.room.context.host.ids.uuid();
            job.note(Work::Approval { token: token.clone(), told: false }, None, None).await;
            (token, false)
        }
    };
    if !told && !job.setting("NotificationArn").is_empty() {
        publish(job, &token).await?;
        job.note(Work::Approval { token, told: true }, None, None).await;
    }
    // PutApprovalResult writes the end; the controller then drops this driver. Only the deadline ends it here.
    std::future::pending().await
}

/// Tells the topic that somebody is asked.
async fn publish(job: &Job, token: &str) -> Result<(), Failure> {
    let topic: Arn = job.setting("NotificationArn").parse().map_err(|error: model::Invalid| {
        Failure::configuration(format!("NotificationArn is not the ARN of an Amazon SNS topic: {error}"))
    })?;
    let region = topic.region.parse().map_err(|_| {
        Failure::configuration("NotificationArn is not the ARN of an Amazon SNS topic: it has no region")
    })?;
    let caller = job.role().await?;
    let input = PublishInput {
        topic_arn: Some(topic.to_string()),
        subject: Some(subject(&job.execution.pipeline.key.name, &job.action.name)),
        message: message(job, token).to_string(),
        ..Default::default()
    };
    job.room.context.door.call(&caller, &region, input).await.map(|_| ()).map_err(|error| {
        let denied = error.code.starts_with("Authorization") || error.code.starts_with("AccessDenied");
        Failure::new(if denied { "PermissionError" } else { "ConfigurationError" }, error.message)
    })
}

fn subject(pipeline: &str, action: &str) -> String {
    format!("APPROVAL NEEDED: AWS CodePipeline {pipeline} for action {action}").chars().take(SUBJECT).collect()
}

fn message(job: &Job, token: &str) -> serde_json::Value {
    let (key, stage) = (&job.execution.pipeline.key, job.execution.stage_name());
    let (region, pipeline, action) = (key.region.as_str(), key.name.as_str(), job.action.name.as_str());
    let minutes = job.action.timeout_minutes.unwrap_or_else(|| job.action.provider.timeout_minutes());
    let expires = job.run.started_at.plus(Duration::from_secs(minutes.unsigned_abs() * 60)).iso8601();
    // AWS tells the minute.
    let expires = format!("{}Z", expires.get(..16).unwrap_or_default());
    let console = format!("https://console.aws.amazon.com/codepipeline/home?region={region}#/view/{pipeline}");
    let mut approval = json!({
        "pipelineName": pipeline,
        "stageName": stage,
        "actionName": action,
        "token": token,
        "expires": expires,
        "approvalReviewLink": format!("{console}/{stage}/{action}/approve/{token}"),
    });
    for (name, setting) in [("externalEntityLink", "ExternalEntityLink"), ("customData", "CustomData")] {
        if let Some(value) = job.run.configuration.get(setting) {
            approval[name] = json!(value);
        }
    }
    json!({"region": region, "consoleLink": console, "approval": approval})
}
