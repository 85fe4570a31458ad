//! `events:PutTargets`: by id, new or in the place of one that is there.
//!
//! Source: EventBridge API Reference, "PutTargets"; EventBridge User Guide, "Amazon EventBridge quotas".

use door::{Call, Handler, Requirement};
use model::{Arn, ServicePrincipal};
use shapes_events as api;
use wire::Error;

use super::{on_rule, parse_arn};
use crate::Events;
use crate::bus::model::{Input, Target};
use crate::errors::{EventsError, limit, validation};
use crate::transform::{is_path, names};

/// How many targets a rule may have.
const MOST: usize = 5;

impl Handler<api::PutTargetsInput> for Events {
    fn requires(&self, input: &api::PutTargetsInput, call: &Call) -> Vec<Requirement> {
        let arns = input.targets.iter().map(|target| target.arn.clone());
        let mut asked = vec![
            on_rule("events:PutTargets", call, input.event_bus_name.as_deref(), &input.rule)
                .with_all("events:TargetArn", arns),
        ];
        let roles = input.targets.iter().filter_map(|target| target.role_arn.as_ref()?.parse::<Arn>().ok());
        asked.extend(roles.map(|role| Requirement::pass_role(&role, ServicePrincipal::Events)));
        asked
    }

    async fn run(&self, input: api::PutTargetsInput, call: &Call) -> Result<api::PutTargetsOutput, Error> {
        let given = input.targets.into_iter().map(|target| read(target, call)).collect::<Result<Vec<_>, _>>()?;
        for (place, target) in given.iter().enumerate() {
            if given[..place].iter().any(|before| before.id == target.id) {
                let text = format!("Duplicate target id {} in PutTargets request.", target.id);
                return Err(validation(text).into());
            }
        }
        self.edit_rule(call, input.event_bus_name.as_deref(), &input.rule, |rule, _| {
            rule.targets.retain(|before| given.iter().all(|target| target.id != before.id));
            rule.targets.extend(given);
            if rule.targets.len() > MOST {
                return Err(limit("The requested resource exceeds the maximum number allowed."));
            }
            Ok(())
        })
        .await?;
        Ok(api::PutTargetsOutput { failed_entry_count: Some(0), failed_entries: Some(Vec::new()) })
    }
}

/// A target that can be called.
fn read(target: api::Target, call: &Call) -> Result<Target, EventsError> {
    let arn = parse_arn(&target.arn)?;
    let refused = |reason: &str| validation(format!("Parameter {} is not valid. Reason: {reason}", target.arn));
    let fits = match arn.service.as_str() {
        "sns" | "codepipeline" => !arn.resource.is_empty() && !arn.resource.contains([':', '/']),
        "codebuild" => arn.resource.starts_with("project/"),
        "logs" => arn.resource.starts_with("log-group:"),
        other => {
            let reason = format!("Targets of the service '{other}' are not supported by this region");
            return Err(refused(&reason));
        }
    };
    if !fits {
        return Err(refused("Provided Arn is not in correct format."));
    }
    if arn.account != call.account.as_str() || arn.region != call.region.as_str() {
        return Err(refused("A target is of the rule's own account and region."));
    }
    match (&target.role_arn, arn.service.as_str()) {
        (Some(role), _) => drop(parse_arn(role)?),
        (None, "codepipeline" | "codebuild") => {
            return Err(validation(format!("RoleArn is required for target {}.", target.arn)));
        }
        (None, _) => {}
    }
    let policy = target.retry_policy.unwrap_or_default();
    let input = given(&target.id, target.input, target.input_path, target.input_transformer)?;
    Ok(Target {
        id: target.id,
        arn: target.arn,
        role: target.role_arn,
        input,
        retries: policy.maximum_retry_attempts,
        max_age: policy.maximum_event_age_in_seconds,
    })
}

fn given(
    id: &str,
    constant: Option<String>,
    path: Option<String>,
    transformer: Option<api::InputTransformer>,
) -> Result<Input, EventsError> {
    let invalid = |what: &str| validation(format!("Invalid {what} for target {id}."));
    match (constant, path, transformer) {
        (None, None, None) => Ok(Input::Matched),
        (Some(constant), None, None) => match serde_json::from_str::<serde_json::Value>(&constant) {
            Ok(_) => Ok(Input::Constant(constant)),
            Err(error) => Err(validation(format!("JSON syntax error in input for target {id}: {error}"))),
        },
        (None, Some(path), None) if is_path(&path) => Ok(Input::Path(path)),
        (None, Some(_), None) => Err(invalid("InputPath")),
        (None, None, Some(transformer)) => {
            let paths = transformer.input_paths_map.unwrap_or_default();
            if paths.values().any(|path| !is_path(path)) || paths.keys().any(|name| name.starts_with("aws.")) {
                return Err(invalid("InputPathsMap"));
            }
            let template = transformer.input_template;
            let unknown = names(&template)
                .into_iter()
                .find(|name| !name.starts_with("aws.events.") && !paths.contains_key(*name));
            if let Some(name) = unknown {
                return Err(validation(format!(
                    "Invalid InputTemplate for target {id} : [Source: (String)\"{template}\"] the key '{name}' is not in InputPathsMap"
                )));
            }
            Ok(Input::Transformed { paths, template })
        }
        _ => Err(validation(format!(
            "Only one of Input, InputPath, or InputTransformer must be provided for target {id}."
        ))),
    }
}
