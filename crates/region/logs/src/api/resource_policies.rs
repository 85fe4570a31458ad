//! `logs:PutResourcePolicy`, `DescribeResourcePolicies`, `DeleteResourcePolicy`: who else may write to an account's groups,
//! EventBridge above all.
//!
//! Source: CloudWatch Logs API Reference, "PutResourcePolicy".

use std::sync::Arc;

use door::{Call, Handler, Page, Requirement, ResourcePolicies};
use model::{AccountId, Arn, Region};
use policy::{Document, Kind};
use serde_json::Value;
use shapes_logs as api;
use wire::Error;

use super::on;
use crate::Logs;
use crate::errors::LogsError;
use crate::model::Policy;
use crate::tables::place;

/// How many policies an account has in a region.
const MOST: usize = 10;
/// How long a document may be.
const LONGEST: usize = 5120;
/// The size of a page where none is named.
const PAGE: i64 = 50;

fn shown(policy: &Policy) -> api::ResourcePolicy {
    api::ResourcePolicy {
        last_updated_time: Some(policy.at.millis()),
        policy_document: Some(policy.document.clone()),
        policy_name: Some(policy.name.clone()),
    }
}

impl Handler<api::PutResourcePolicyInput> for Logs {
    fn requires(&self, _: &api::PutResourcePolicyInput, call: &Call) -> Vec<Requirement> {
        vec![on("logs:PutResourcePolicy", call, "", "")]
    }

    async fn run(
        &self,
        input: api::PutResourcePolicyInput,
        call: &Call,
    ) -> Result<api::PutResourcePolicyOutput, Error> {
        let missing = |name: &str| LogsError::parameter(format!("{name} is required."));
        let name = input.policy_name.ok_or_else(|| missing("policyName"))?;
        let document = input.policy_document.ok_or_else(|| missing("policyDocument"))?;
        let read = Document::parse(&document).and_then(|document| document.check(Kind::Resource));
        if document.len() > LONGEST || read.is_err() {
            return Err(LogsError::parameter("Invalid policy document").into());
        }
        let prefix = place(&call.account, &call.region);
        let key = prefix.clone() + &name;
        let policy = Policy { name, document, at: call.at };
        let answer = shown(&policy);
        self.context
            .store
            .write(|change| {
                let all = change.scan(&self.tables.policies, &prefix);
                if all.len() >= MOST && change.get(&self.tables.policies, &key).is_none() {
                    return Err(LogsError::Limit);
                }
                Ok(change.put(&self.tables.policies, &key, policy)?)
            })
            .await?;
        Ok(api::PutResourcePolicyOutput { resource_policy: Some(answer) })
    }
}

impl Handler<api::DescribeResourcePoliciesInput> for Logs {
    fn requires(&self, _: &api::DescribeResourcePoliciesInput, call: &Call) -> Vec<Requirement> {
        vec![on("logs:DescribeResourcePolicies", call, "", "")]
    }

    async fn run(
        &self,
        input: api::DescribeResourcePoliciesInput,
        call: &Call,
    ) -> Result<api::DescribeResourcePoliciesOutput, Error> {
        let prefix = place(&call.account, &call.region);
        let page = Page {
            question: &["DescribeResourcePolicies", &prefix],
            token: input.next_token.as_deref(),
            size: usize::try_from(input.limit.unwrap_or(PAGE)).unwrap_or(1),
            descending: false,
        };
        let (found, next_token) = page.of(self.tables.policies.scan(&prefix)).map_err(|_| LogsError::Token)?;
        let resource_policies = Some(found.iter().map(|policy| shown(policy)).collect());
        Ok(api::DescribeResourcePoliciesOutput { resource_policies, next_token })
    }
}

impl Handler<api::DeleteResourcePolicyInput> for Logs {
    fn requires(&self, _: &api::DeleteResourcePolicyInput, call: &Call) -> Vec<Requirement> {
        vec![on("logs:DeleteResourcePolicy", call, "", "")]
    }

    async fn run(
        &self,
        input: api::DeleteResourcePolicyInput,
        call: &Call,
    ) -> Result<api::DeleteResourcePolicyOutput, Error> {
        let name = input.policy_name.unwrap_or_default();
        let key = place(&call.account, &call.region) + &name;
        self.context
            .store
            .write(|change| {
                if change.get(&self.tables.policies, &key).is_none() {
                    return Err(LogsError::NoPolicy(name));
                }
                Ok(change.delete(&self.tables.policies, &key)?)
            })
            .await?;
        Ok(api::DeleteResourcePolicyOutput {})
    }
}

impl ResourcePolicies for Logs {
    /// The statements of all policies of the account and region, which hold for each of its groups.
    fn policy(&self, resource: &Arn, account: &AccountId, region: &Region) -> Option<Arc<Document>> {
        let here = resource.account == account.as_str() && resource.region == region.as_str();
        let all = self.tables.policies.scan(&place(account, region));
        if !here || all.is_empty() {
            return None;
        }
        let statements = all.iter().flat_map(|(_, policy)| {
            match serde_json::from_str::<Value>(&policy.document)
                .ok()
                .as_mut()
                .map(|document| document["Statement"].take())
            {
                Some(Value::Array(statements)) => statements,
                Some(one) => vec![one],
                None => Vec::new(),
            }
        });
        let whole = serde_json::json!({"Version": "2012-10-17", "Statement": statements.collect::<Vec<_>>()});
        Document::parse(&whole.to_string()).ok().map(Arc::new)
    }
}
