//! The values of an action's settings.
//!
//! Source: CodePipeline User Guide, "Action structure reference".

use std::collections::BTreeMap;

use model::Arn;

use crate::errors::PipelinesError::{self, Action as ActionError};
use crate::model::Provider;

/// Source: S3 User Guide, "Canned ACL".
const ACLS: [&str; 7] = [
    "private",
    "public-read",
    "public-read-write",
    "authenticated-read",
    "aws-exec-read",
    "bucket-owner-read",
    "bucket-owner-full-control",
];

pub(super) fn check(
    action: &str,
    provider: Provider,
    configuration: &BTreeMap<String, String>,
    inputs: &[String],
) -> Result<(), PipelinesError> {
    let refuse = |key: &str, why: &str| {
        let value = configuration.get(key).map_or("", String::as_str);
        Err(ActionError(format!("Action configuration '{key}' of action '{action}' has the value '{value}': {why}")))
    };
    // What holds a variable is known when the action begins.
    let get = |key: &str| configuration.get(key).map(String::as_str).filter(|value| !value.contains("#{"));
    let flag = |key: &str| get(key).is_some_and(|value| !matches!(value, "true" | "false"));
    match provider {
        Provider::Connection => {
            if get("OutputArtifactFormat").is_some_and(|format| !matches!(format, "CODE_ZIP" | "CODEBUILD_CLONE_REF")) {
                return refuse("OutputArtifactFormat", "it must be CODE_ZIP or CODEBUILD_CLONE_REF");
            }
            if flag("DetectChanges") {
                return refuse("DetectChanges", "it must be true or false");
            }
            if get("ConnectionArn").is_some_and(|arn| arn.parse::<Arn>().is_err()) {
                return refuse("ConnectionArn", "it must be a connection's ARN");
            }
        }
        Provider::S3Source => {
            let flags = ["PollForSourceChanges", "AllowOverrideForS3ObjectKey"];
            if let Some(wrong) = flags.into_iter().find(|key| flag(key)) {
                return refuse(wrong, "it must be true or false");
            }
        }
        Provider::S3Deploy => {
            if flag("Extract") {
                return refuse("Extract", "it must be true or false");
            }
            if get("Extract") == Some("false") && configuration.get("ObjectKey").is_none_or(String::is_empty) {
                return Err(ActionError(format!(
                    "Action configuration for action '{action}' is missing required configuration 'ObjectKey', which \
                     Extract = false needs"
                )));
            }
            if get("CannedACL").is_some_and(|acl| !ACLS.contains(&acl)) {
                return refuse("CannedACL", "it must be one of Amazon S3's canned ACLs");
            }
        }
        Provider::Approval => {
            let topic = get("NotificationArn").map(|arn| arn.parse::<Arn>().is_ok_and(|arn| arn.service == "sns"));
            if topic == Some(false) {
                return refuse("NotificationArn", "it must be a topic's ARN");
            }
        }
        Provider::EcrSource => {}
        Provider::Build | Provider::Test => {
            let primary = get("PrimarySource");
            if primary.is_none() && inputs.len() > 1 {
                return refuse("PrimarySource", "it must name one of the input artifacts where there are several");
            }
            if primary.is_some_and(|primary| !inputs.iter().any(|input| input == primary)) {
                return refuse("PrimarySource", "it must name one of the input artifacts");
            }
        }
        Provider::Ecs => {
            let minutes = get("DeploymentTimeout").map(str::parse::<i64>);
            if minutes.is_some_and(|minutes| !minutes.is_ok_and(|minutes| (1..=60).contains(&minutes))) {
                return refuse("DeploymentTimeout", "it must be a number of minutes from 1 to 60");
            }
        }
    }
    Ok(())
}
