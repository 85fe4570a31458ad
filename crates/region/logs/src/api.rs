//! The operations of CloudWatch Logs, and what they ask of their caller.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch Logs".

mod create_group;
mod describe_groups;
mod describe_streams;
mod filter_events;
mod get_events;
mod older_tags;
mod protection;
mod put_events;
mod resource_policies;
mod retention;
mod streams;
mod tags;

use std::sync::Arc;

use door::{Call, Requirement};
use model::Arn;
use shapes_logs as shapes;

use crate::Logs;
use crate::errors::LogsError;
use crate::model::{Group, group_arn};

/// Registers every operation.
pub(crate) fn serve(room: &Arc<Logs>) {
    let door = &room.context.door;
    door.serve::<shapes::CreateLogGroupInput, _>(room);
    door.serve::<shapes::DeleteLogGroupInput, _>(room);
    door.serve::<shapes::DescribeLogGroupsInput, _>(room);
    door.serve::<shapes::PutLogGroupDeletionProtectionInput, _>(room);
    door.serve::<shapes::CreateLogStreamInput, _>(room);
    door.serve::<shapes::DeleteLogStreamInput, _>(room);
    door.serve::<shapes::DescribeLogStreamsInput, _>(room);
    door.serve::<shapes::PutLogEventsInput, _>(room);
    door.serve::<shapes::GetLogEventsInput, _>(room);
    door.serve::<shapes::FilterLogEventsInput, _>(room);
    door.serve::<shapes::PutRetentionPolicyInput, _>(room);
    door.serve::<shapes::DeleteRetentionPolicyInput, _>(room);
    door.serve::<shapes::TagResourceInput, _>(room);
    door.serve::<shapes::UntagResourceInput, _>(room);
    door.serve::<shapes::ListTagsForResourceInput, _>(room);
    door.serve::<shapes::TagLogGroupInput, _>(room);
    door.serve::<shapes::UntagLogGroupInput, _>(room);
    door.serve::<shapes::ListTagsLogGroupInput, _>(room);
    door.serve::<shapes::PutResourcePolicyInput, _>(room);
    door.serve::<shapes::DescribeResourcePoliciesInput, _>(room);
    door.serve::<shapes::DeleteResourcePolicyInput, _>(room);
    door.resource_policies("logs", Arc::<Logs>::clone(room));
    door.resource_tags("logs", Arc::<Logs>::clone(room));
}

/// An action on a group or a stream. AWS checks every action but those on tags against the form
/// `log-group:NAME:log-stream:STREAM`, with an empty stream where the action is about the group, so that a policy's
/// resource `log-group:NAME:*` covers both.
fn on(action: &str, call: &Call, group: &str, stream: &str) -> Requirement {
    let resource = format!("log-group:{group}:log-stream:{stream}");
    Requirement::on(action, &Arn::regional("logs", &call.region, &call.account, resource))
}

/// An action on a group's tags: against the group's own ARN.
fn on_tags(action: &str, call: &Call, group: &str) -> Requirement {
    Requirement::on(action, &group_arn(&call.region, &call.account, group))
}

/// The name in an ARN of a group, with or without `:*` behind it; nothing where it is none of this account and region.
fn name_in<'a>(arn: &'a str, call: &Call) -> Option<&'a str> {
    let prefix = group_arn(&call.region, &call.account, "").to_string();
    let name = arn.strip_prefix(&prefix)?;
    Some(name.strip_suffix(":*").unwrap_or(name))
}

/// The group that a request names by either of the two members.
fn chosen<'a>(name: Option<&'a String>, identifier: Option<&'a String>, call: &Call) -> Result<&'a str, LogsError> {
    match (name, identifier) {
        (Some(name), None) => Ok(name),
        (None, Some(identifier)) if identifier.starts_with("arn:") => {
            name_in(identifier, call).ok_or(LogsError::NoGroup)
        }
        (None, Some(identifier)) => Ok(identifier),
        (Some(_), Some(_)) => {
            Err(LogsError::parameter("LogGroup name and LogGroup ARN are mutually exclusive parameters."))
        }
        (None, None) => Err(LogsError::parameter("Either logGroupName or logGroupIdentifier is required.")),
    }
}

impl Logs {
    fn group(&self, call: &Call, name: &str) -> Result<Arc<Group>, LogsError> {
        self.tables.group(&call.account, &call.region, name)
    }
}
