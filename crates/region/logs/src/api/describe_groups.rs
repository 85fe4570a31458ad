//! `logs:DescribeLogGroups`: by name, by class, or those that are named, in pages.
//!
//! Deliberately absent: other accounts' groups (refused by name). Source: API Reference, "DescribeLogGroups".

use std::collections::BTreeSet;

use door::{Call, Handler, Page, Requirement};
use shapes_logs::{DescribeLogGroupsInput, DescribeLogGroupsOutput, LogGroup};
use wire::Error;

use super::{chosen, on};
use crate::Logs;
use crate::errors::LogsError;
use crate::model::{Group, STANDARD};
use crate::tables::place;

/// The size of a page where none is named.
const PAGE: i64 = 50;

impl Handler<DescribeLogGroupsInput> for Logs {
    fn requires(&self, _: &DescribeLogGroupsInput, call: &Call) -> Vec<Requirement> {
        vec![on("logs:DescribeLogGroups", call, "", "")]
    }

    async fn run(&self, input: DescribeLogGroupsInput, call: &Call) -> Result<DescribeLogGroupsOutput, Error> {
        if input.log_group_name_prefix.is_some() && input.log_group_name_pattern.is_some() {
            let text = "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.";
            return Err(LogsError::parameter(text).into());
        }
        let (class, named) = (input.log_group_class, input.log_group_identifiers);
        let others = [&input.log_group_name_prefix, &input.log_group_name_pattern, &class];
        if named.is_some() && others.into_iter().any(Option::is_some) {
            let text = "LogGroup identifiers and other filters are mutually exclusive parameters.";
            return Err(LogsError::parameter(text).into());
        }
        // Whoever names a group of somewhere else names none of these.
        let named: Option<BTreeSet<String>> = named.map(|named| {
            let name = |text: &String| chosen(None, Some(text), call).map(str::to_owned).ok();
            named.iter().filter_map(name).collect()
        });
        let wanted = format!("{class:?} {named:?}");
        let prefix = place(&call.account, &call.region) + input.log_group_name_prefix.as_deref().unwrap_or_default();
        let pattern = input.log_group_name_pattern.unwrap_or_default();
        let page = Page {
            question: &["DescribeLogGroups", &prefix, &pattern, &wanted],
            token: input.next_token.as_deref(),
            size: usize::try_from(input.limit.unwrap_or(PAGE)).unwrap_or(1),
            descending: false,
        };
        // Every group is of the one class.
        let ours = class.is_none_or(|class| class == STANDARD);
        let found = self.tables.groups.scan(&prefix).into_iter().filter(|(_, group)| {
            ours && group.name.contains(&pattern) && named.as_ref().is_none_or(|named| named.contains(&group.name))
        });
        let (found, next_token) = page.of(found).map_err(|_| LogsError::Token)?;
        let mut groups = Vec::new();
        for group in found {
            groups.push(self.view(&group).await?);
        }
        Ok(DescribeLogGroupsOutput { log_groups: Some(groups), next_token })
    }
}

impl Logs {
    async fn view(&self, group: &Group) -> Result<LogGroup, LogsError> {
        let mut stored = 0;
        for stream in self.tables.streams_of(group, "") {
            stored += self.tables.counts(&stream.id).await?.bytes;
        }
        let arn = group.arn().to_string();
        Ok(LogGroup {
            arn: Some(format!("{arn}:*")),
            deletion_protection_enabled: Some(group.protected),
            creation_time: Some(group.created_at.millis()),
            log_group_arn: Some(arn),
            log_group_class: Some(STANDARD.to_owned()),
            log_group_name: Some(group.name.clone()),
            metric_filter_count: Some(0),
            retention_in_days: group.retention,
            stored_bytes: i64::try_from(stored).ok(),
        })
    }
}
