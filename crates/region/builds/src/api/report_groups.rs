//! `codebuild:CreateReportGroup`, `UpdateReportGroup`, `DeleteReportGroup`, `BatchGetReportGroups`, `ListReportGroups`
//!
//! Deliberately absent: groups of code coverage, refused by name.
//!
//! Source: CodeBuild API Reference.

use ::model::{AccountId, Arn, Region};
use door::{Call, Handler, Requirement};
use shapes_codebuild::{
    self as api, BatchGetReportGroupsInput, BatchGetReportGroupsOutput, CreateReportGroupInput,
    CreateReportGroupOutput, DeleteReportGroupInput, DeleteReportGroupOutput, ListReportGroupsInput,
    ListReportGroupsOutput, UpdateReportGroupInput, UpdateReportGroupOutput,
};
use wire::Error;

use super::list::{List, by_time};
use super::project::tagged;
use super::read;
use crate::Builds;
use crate::errors::BuildsError;
use crate::model::{Export, Packaging, ReportGroup, report_group_arn};

/// The name in a group's ARN; a name stands for itself.
pub(super) fn group_name(text: &str) -> &str {
    text.rsplit_once(":report-group/").map_or(text, |(_, name)| name)
}

/// A group as a requirement names it.
pub(super) fn on(action: &str, text: &str, call: &Call) -> Requirement {
    Requirement::on(&format!("codebuild:{action}"), &report_group_arn(&call.account, &call.region, group_name(text)))
}

/// The key of a group's record.
pub(super) fn key(account: &AccountId, region: &Region, name: &str) -> String {
    format!("{}{name}", Builds::prefix(account, region))
}

fn export(config: api::ReportExportConfig) -> Result<Option<Export>, BuildsError> {
    let destination = config.s3_destination;
    match (config.export_config_type.as_deref(), destination) {
        (None | Some("NO_EXPORT"), None) => Ok(None),
        (None | Some("NO_EXPORT"), Some(_)) => Err(BuildsError::invalid(
            "Invalid report group: s3Destination must not be set when export type is NO_EXPORT",
        )),
        (Some("S3"), Some(s3)) => {
            let bucket = s3.bucket.filter(|bucket| !bucket.is_empty());
            let bucket =
                bucket.ok_or_else(|| BuildsError::invalid("Invalid report group: s3Destination bucket is required"))?;
            Ok(Some(Export {
                bucket,
                path: s3.path.filter(|path| !path.is_empty()),
                packaging: if s3.packaging.as_deref() == Some("ZIP") { Packaging::Zip } else { Packaging::None },
                encryption_disabled: s3.encryption_disabled,
            }))
        }
        (Some("S3"), None) => {
            Err(BuildsError::invalid("Invalid report group: s3Destination is required when export type is S3"))
        }
        (Some(other), _) => Err(BuildsError::invalid(format!("Invalid report group: export type {other}"))),
    }
}

/// How an export is shown.
pub(super) fn shown_export(export: Option<&Export>) -> api::ReportExportConfig {
    let packaging = |packaging| if packaging == Packaging::Zip { "ZIP" } else { "NONE" };
    api::ReportExportConfig {
        export_config_type: Some(if export.is_some() { "S3" } else { "NO_EXPORT" }.to_owned()),
        s3_destination: export.map(|export| api::S3ReportExportConfig {
            bucket: Some(export.bucket.clone()),
            path: export.path.clone(),
            packaging: Some(packaging(export.packaging).to_owned()),
            encryption_disabled: export.encryption_disabled,
        }),
    }
}

fn shown(call: &Call, group: &ReportGroup) -> api::ReportGroup {
    let tag = |tag: &crate::model::Tag| api::Tag { key: Some(tag.key.clone()), value: Some(tag.value.clone()) };
    api::ReportGroup {
        arn: Some(report_group_arn(&call.account, &call.region, &group.name).to_string()),
        name: Some(group.name.clone()),
        type_: Some("TEST".to_owned()),
        export_config: Some(shown_export(group.export.as_ref())),
        created: Some(group.created),
        last_modified: Some(group.modified),
        tags: Some(group.tags.iter().map(tag).collect()),
        status: Some("ACTIVE".to_owned()),
    }
}

impl Handler<CreateReportGroupInput> for Builds {
    fn requires(&self, input: &CreateReportGroupInput, call: &Call) -> Vec<Requirement> {
        vec![tagged(on("CreateReportGroup", &input.name, call), input.tags.as_ref())]
    }

    async fn run(&self, input: CreateReportGroupInput, call: &Call) -> Result<CreateReportGroupOutput, Error> {
        if input.type_ != "TEST" {
            return Err(BuildsError::Unsupported(format!("report group type {}", input.type_)).into());
        }
        let good = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
        if !input.name.bytes().all(good) {
            return Err(
                BuildsError::invalid(format!("Invalid report group name: {}", input.name.escape_debug())).into()
            );
        }
        let group = ReportGroup {
            name: input.name,
            export: export(input.export_config)?,
            tags: read::tags(input.tags.unwrap_or_default())?,
            created: call.at,
            modified: call.at,
        };
        let answer = shown(call, &group);
        let key = key(&call.account, &call.region, &group.name);
        self.store
            .write(|records| {
                if records.get(&self.tables.groups, &key).is_some() {
                    return Err(BuildsError::GroupExists(report_group_arn(&call.account, &call.region, &group.name)));
                }
                Ok(records.put(&self.tables.groups, &key, group)?)
            })
            .await?;
        Ok(CreateReportGroupOutput { report_group: Some(answer) })
    }
}

impl Handler<UpdateReportGroupInput> for Builds {
    fn requires(&self, input: &UpdateReportGroupInput, call: &Call) -> Vec<Requirement> {
        vec![tagged(on("UpdateReportGroup", &input.arn, call), input.tags.as_ref())]
    }

    async fn run(&self, input: UpdateReportGroupInput, call: &Call) -> Result<UpdateReportGroupOutput, Error> {
        arn(&input.arn)?;
        let key = key(&call.account, &call.region, group_name(&input.arn));
        let wanted = input.export_config.map(export).transpose()?;
        let answer = self
            .store
            .write(|records| {
                let known = records.get(&self.tables.groups, &key);
                let known = known.ok_or_else(|| BuildsError::GroupNotFound(input.arn.clone()))?;
                let mut group = ReportGroup { modified: call.at, ..ReportGroup::clone(&known) };
                if let Some(export) = wanted {
                    group.export = export;
                }
                if let Some(tags) = input.tags {
                    group.tags = read::tags(tags)?;
                }
                let answer = shown(call, &group);
                records.put(&self.tables.groups, &key, group)?;
                Ok::<_, BuildsError>(answer)
            })
            .await?;
        Ok(UpdateReportGroupOutput { report_group: Some(answer) })
    }
}

/// An ARN of a group.
pub(super) fn arn(text: &str) -> Result<(), BuildsError> {
    let good =
        text.parse::<Arn>().is_ok_and(|arn| arn.service == "codebuild" && arn.resource.starts_with("report-group/"));
    if good { Ok(()) } else { Err(BuildsError::invalid(format!("Invalid report group ARN: {}", text.escape_debug()))) }
}

impl Handler<DeleteReportGroupInput> for Builds {
    fn requires(&self, input: &DeleteReportGroupInput, call: &Call) -> Vec<Requirement> {
        vec![on("DeleteReportGroup", &input.arn, call)]
    }

    /// A group with reports is deleted together with them, or not at all.
    async fn run(&self, input: DeleteReportGroupInput, call: &Call) -> Result<DeleteReportGroupOutput, Error> {
        arn(&input.arn)?;
        let key = key(&call.account, &call.region, group_name(&input.arn));
        self.store
            .write(|records| {
                let reports = records.scan(&self.tables.reports, &format!("{key}:"));
                if !reports.is_empty() && input.delete_reports != Some(true) {
                    return Err(BuildsError::invalid(
                        "Cannot delete report group that contains reports. Set deleteReports to true to delete them.",
                    ));
                }
                for (report, _) in reports {
                    records.delete(&self.tables.reports, &report)?;
                }
                records.delete(&self.tables.groups, &key)?;
                Ok(())
            })
            .await?;
        Ok(DeleteReportGroupOutput {})
    }
}

impl Handler<BatchGetReportGroupsInput> for Builds {
    fn requires(&self, input: &BatchGetReportGroupsInput, call: &Call) -> Vec<Requirement> {
        input.report_group_arns.iter().map(|text| on("BatchGetReportGroups", text, call)).collect()
    }

    async fn run(&self, input: BatchGetReportGroupsInput, call: &Call) -> Result<BatchGetReportGroupsOutput, Error> {
        let (mut groups, mut missing) = (Vec::new(), Vec::new());
        for text in input.report_group_arns {
            match self.tables.groups.get(&key(&call.account, &call.region, group_name(&text))) {
                Some(group) => groups.push(shown(call, &group)),
                None => missing.push(text),
            }
        }
        Ok(BatchGetReportGroupsOutput {
            report_groups: Some(groups).filter(|groups| !groups.is_empty()),
            report_groups_not_found: Some(missing).filter(|missing| !missing.is_empty()),
        })
    }
}

impl Handler<ListReportGroupsInput> for Builds {
    fn requires(&self, _: &ListReportGroupsInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("codebuild:ListReportGroups")]
    }

    async fn run(&self, input: ListReportGroupsInput, call: &Call) -> Result<ListReportGroupsOutput, Error> {
        let groups = self.tables.groups.scan(&Self::prefix(&call.account, &call.region)).into_iter();
        let by = input.sort_by.as_deref();
        let groups = groups.map(|(key, group)| {
            let place = match by {
                Some("CREATED_TIME") => by_time(group.created, &key),
                Some("LAST_MODIFIED_TIME") => by_time(group.modified, &key),
                _ => key,
            };
            (place, report_group_arn(&call.account, &call.region, &group.name).to_string())
        });
        let list = List {
            question: &["ListReportGroups", by.unwrap_or_default()],
            token: input.next_token.as_deref(),
            size: input.max_results,
            descending: input.sort_order.as_deref() == Some("DESCENDING"),
        };
        let (report_groups, next_token) = list.page(groups.collect())?;
        Ok(ListReportGroupsOutput { report_groups: Some(report_groups), next_token })
    }
}
