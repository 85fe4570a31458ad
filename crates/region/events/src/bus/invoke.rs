//! Calling a target: as the rule's role where it has one, else as EventBridge, which the target's policy must let in.
//!
//! Source: EventBridge User Guide, "Event bus targets available", "Permissions for EventBridge targets".

use model::{Arn, Caller, ServicePrincipal};
use shapes_codebuild::StartBuildInput;
use shapes_codepipeline::StartPipelineExecutionInput;
use shapes_logs::{CreateLogStreamInput, InputLogEvent, PutLogEventsInput};
use shapes_sns::PublishInput;
use wire::Error;

use super::model::Invocation;
use crate::Events;
use crate::delivery::Outcome;

impl Events {
    /// Calls a target once.
    pub(crate) async fn invoke(&self, invocation: &Invocation) -> Outcome {
        match self.call_target(invocation).await {
            Ok(()) => Outcome::Done,
            Err(error) if error.status >= 500 || throttled(&error) => Outcome::Again(error.message),
            Err(error) => Outcome::Never(format!("{}: {}", error.code, error.message)),
        }
    }

    async fn call_target(&self, invocation: &Invocation) -> Result<(), Error> {
        let door = &self.context.door;
        let Invocation { region, account, rule, event, target, payload } = invocation;
        let arn: Arn = target.arn.parse().map_err(|_| Error::new("ValidationException", 400, "no ARN"))?;
        let caller = match &target.role {
            Some(role) => {
                let role = role.parse().map_err(|_| Error::new("ValidationException", 400, "no role's ARN"))?;
                door.assume_for(ServicePrincipal::Events, &role, event, rule).await?
            }
            None => Caller::service(account.clone(), ServicePrincipal::Events),
        };
        match arn.service.as_str() {
            "sns" => {
                let input = PublishInput {
                    topic_arn: Some(target.arn.clone()),
                    message: payload.clone(),
                    ..Default::default()
                };
                door.call_for(&caller, region, rule, input).await.map(drop)
            }
            "codepipeline" => {
                // A transformed input may say variables and revisions; a whole event says neither.
                let given = object(payload).unwrap_or_default();
                let input = StartPipelineExecutionInput {
                    name: arn.resource.clone(),
                    client_request_token: Some(event.clone()),
                    ..given_as::<StartPipelineExecutionInput>(given, "name", &arn.resource)
                };
                door.call_for(&caller, region, rule, input).await.map(drop)
            }
            "codebuild" => {
                let name = arn.resource.strip_prefix("project/").unwrap_or(&arn.resource).to_owned();
                let given = object(payload).unwrap_or_default();
                let input = StartBuildInput {
                    idempotency_token: Some(event.clone()),
                    project_name: name.clone(),
                    ..given_as::<StartBuildInput>(given, "projectName", &name)
                };
                door.call_for(&caller, region, rule, input).await.map(drop)
            }
            "logs" => self.log(&caller, invocation, &arn).await,
            other => Err(Error::new("ValidationException", 400, format!("Targets of {other} are not supported"))),
        }
    }

    /// A line in a log group, in a stream of the rule's and target's own.
    async fn log(&self, caller: &Caller, invocation: &Invocation, arn: &Arn) -> Result<(), Error> {
        use sha2::{Digest, Sha256};

        let Invocation { region, rule, target, payload, .. } = invocation;
        let group = arn.resource.strip_prefix("log-group:").unwrap_or_default();
        let group = group.strip_suffix(":*").unwrap_or(group).to_owned();
        let digits = hex::encode(&Sha256::digest(format!("{rule} {}", target.id))[..16]);
        let (log_group_name, log_stream_name) = (group, digits);
        let door = &self.context.door;
        let put = PutLogEventsInput {
            log_group_name: log_group_name.clone(),
            log_stream_name: log_stream_name.clone(),
            log_events: vec![InputLogEvent {
                timestamp: self.context.host.clock.now().millis(),
                message: payload.clone(),
            }],
            ..Default::default()
        };
        match door.call_for(caller, region, rule, put.clone()).await {
            Err(error) if error.code == "ResourceNotFoundException" && error.message.contains("stream") => {}
            answer => return answer.map(drop),
        }
        let made = door.call_for(caller, region, rule, CreateLogStreamInput { log_group_name, log_stream_name }).await;
        match made {
            Err(error) if error.code != "ResourceAlreadyExistsException" => return Err(error),
            _ => {}
        }
        door.call_for(caller, region, rule, put).await.map(drop)
    }
}

fn throttled(error: &Error) -> bool {
    matches!(error.code.as_str(), "ThrottlingException" | "Throttling" | "TooManyRequestsException")
}

fn object(payload: &str) -> Option<serde_json::Map<String, serde_json::Value>> {
    serde_json::from_str(payload).ok()
}

/// What of a JSON object a request knows; nothing where a member has another form than the request's.
fn given_as<I: serde::de::DeserializeOwned + Default>(
    mut given: serde_json::Map<String, serde_json::Value>,
    key: &str,
    name: &str,
) -> I {
    given.insert(key.to_owned(), name.into());
    serde_json::from_value(serde_json::Value::Object(given)).unwrap_or_default()
}
