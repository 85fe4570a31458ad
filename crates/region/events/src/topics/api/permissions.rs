//! `sns:AddPermission`, `RemovePermission`: statements of a topic's policy, by label.

use door::{Call, Handler, Requirement};
use serde_json::{Value, json};
use shapes_sns as api;
use wire::Error;

use super::on;
use crate::Events;
use crate::errors::{EventsError, invalid, invalid_because, not_found};
use crate::topics::model::Topic;

/// The operations that can be permitted.
const ACTIONS: [&str; 9] = [
    "GetTopicAttributes",
    "SetTopicAttributes",
    "AddPermission",
    "RemovePermission",
    "DeleteTopic",
    "Subscribe",
    "ListSubscriptionsByTopic",
    "Publish",
    "Receive",
];

impl Events {
    async fn edit_policy(
        &self,
        call: &Call,
        arn: &str,
        edit: impl FnOnce(&mut Vec<Value>) -> Result<(), EventsError>,
    ) -> Result<(), EventsError> {
        let (key, _) = self.topic(call, arn)?;
        self.context
            .store
            .write(|change| {
                let found = change.get(&self.tables.topics, &key).ok_or_else(|| not_found("Topic"))?;
                let mut topic = Topic::clone(&found);
                let mut policy: Value = serde_json::from_str(&topic.policy()).unwrap_or_default();
                let mut statements = match policy.get("Statement") {
                    Some(Value::Array(statements)) => statements.clone(),
                    Some(one) => vec![one.clone()],
                    None => Vec::new(),
                };
                edit(&mut statements)?;
                policy["Statement"] = Value::from(statements);
                topic.attributes.insert("Policy".to_owned(), policy.to_string());
                Ok(change.put(&self.tables.topics, &key, topic)?)
            })
            .await
    }
}

impl Handler<api::AddPermissionInput> for Events {
    fn requires(&self, input: &api::AddPermissionInput, _: &Call) -> Vec<Requirement> {
        vec![on("AddPermission", &input.topic_arn)]
    }

    async fn run(&self, input: api::AddPermissionInput, call: &Call) -> Result<api::AddPermissionOutput, Error> {
        let digits = |account: &String| account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
        if input.aws_account_id.is_empty() || !input.aws_account_id.iter().all(digits) {
            return Err(invalid("AccountId").into());
        }
        if input.action_name.is_empty() || !input.action_name.iter().all(|name| ACTIONS.contains(&name.as_str())) {
            return Err(invalid("Policy statement action out of service scope!").into());
        }
        self.edit_policy(call, &input.topic_arn, |statements| {
            if statements.iter().any(|one| one["Sid"] == input.label.as_str()) {
                return Err(invalid_because("Label", "Statement already exists"));
            }
            let principals: Vec<_> =
                input.aws_account_id.iter().map(|account| format!("arn:aws:iam::{account}:root")).collect();
            let actions: Vec<_> = input.action_name.iter().map(|name| format!("SNS:{name}")).collect();
            statements.push(json!({
                "Sid": input.label, "Effect": "Allow", "Principal": {"AWS": principals},
                "Action": actions, "Resource": input.topic_arn,
            }));
            Ok(())
        })
        .await?;
        Ok(api::AddPermissionOutput {})
    }
}

impl Handler<api::RemovePermissionInput> for Events {
    fn requires(&self, input: &api::RemovePermissionInput, _: &Call) -> Vec<Requirement> {
        vec![on("RemovePermission", &input.topic_arn)]
    }

    async fn run(&self, input: api::RemovePermissionInput, call: &Call) -> Result<api::RemovePermissionOutput, Error> {
        self.edit_policy(call, &input.topic_arn, |statements| {
            statements.retain(|one| one["Sid"] != input.label.as_str());
            Ok(())
        })
        .await?;
        Ok(api::RemovePermissionOutput {})
    }
}
