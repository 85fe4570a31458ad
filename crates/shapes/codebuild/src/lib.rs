// Written by `cargo xtask generate` from botocore's model and operations.toml beside this folder. Not to be edited.
#![allow(clippy::all, missing_docs, unused_imports, reason = "generated")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wire::schema::{self, Http, Member, Place, Protocol, Range, Shape, Structure, TimeForm};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AutoRetryConfig {
    #[serde(rename = "autoRetryLimit", default, skip_serializing_if = "Option::is_none")]
    pub auto_retry_limit: Option<i64>,
    #[serde(rename = "autoRetryNumber", default, skip_serializing_if = "Option::is_none")]
    pub auto_retry_number: Option<i64>,
    #[serde(rename = "nextAutoRetry", default, skip_serializing_if = "Option::is_none")]
    pub next_auto_retry: Option<String>,
    #[serde(rename = "previousAutoRetry", default, skip_serializing_if = "Option::is_none")]
    pub previous_auto_retry: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchDeleteBuildsInput {
    #[serde(rename = "ids")]
    pub ids: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchDeleteBuildsOutput {
    #[serde(rename = "buildsDeleted", default, skip_serializing_if = "Option::is_none")]
    pub builds_deleted: Option<Vec<String>>,
    #[serde(rename = "buildsNotDeleted", default, skip_serializing_if = "Option::is_none")]
    pub builds_not_deleted: Option<Vec<BuildNotDeleted>>,
}

impl wire::Output for BatchDeleteBuildsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchGetBuildsInput {
    #[serde(rename = "ids")]
    pub ids: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchGetBuildsOutput {
    #[serde(rename = "builds", default, skip_serializing_if = "Option::is_none")]
    pub builds: Option<Vec<Build>>,
    #[serde(rename = "buildsNotFound", default, skip_serializing_if = "Option::is_none")]
    pub builds_not_found: Option<Vec<String>>,
}

impl wire::Output for BatchGetBuildsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchGetProjectsInput {
    #[serde(rename = "names")]
    pub names: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchGetProjectsOutput {
    #[serde(rename = "projects", default, skip_serializing_if = "Option::is_none")]
    pub projects: Option<Vec<Project>>,
    #[serde(rename = "projectsNotFound", default, skip_serializing_if = "Option::is_none")]
    pub projects_not_found: Option<Vec<String>>,
}

impl wire::Output for BatchGetProjectsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchGetReportGroupsInput {
    #[serde(rename = "reportGroupArns")]
    pub report_group_arns: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchGetReportGroupsOutput {
    #[serde(rename = "reportGroups", default, skip_serializing_if = "Option::is_none")]
    pub report_groups: Option<Vec<ReportGroup>>,
    #[serde(rename = "reportGroupsNotFound", default, skip_serializing_if = "Option::is_none")]
    pub report_groups_not_found: Option<Vec<String>>,
}

impl wire::Output for BatchGetReportGroupsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchGetReportsInput {
    #[serde(rename = "reportArns")]
    pub report_arns: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchGetReportsOutput {
    #[serde(rename = "reports", default, skip_serializing_if = "Option::is_none")]
    pub reports: Option<Vec<Report>>,
    #[serde(rename = "reportsNotFound", default, skip_serializing_if = "Option::is_none")]
    pub reports_not_found: Option<Vec<String>>,
}

impl wire::Output for BatchGetReportsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Build {
    #[serde(rename = "arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "artifacts", default, skip_serializing_if = "Option::is_none")]
    pub artifacts: Option<BuildArtifacts>,
    #[serde(rename = "autoRetryConfig", default, skip_serializing_if = "Option::is_none")]
    pub auto_retry_config: Option<AutoRetryConfig>,
    #[serde(rename = "buildComplete", default, skip_serializing_if = "Option::is_none")]
    pub build_complete: Option<bool>,
    #[serde(rename = "buildNumber", default, skip_serializing_if = "Option::is_none")]
    pub build_number: Option<i64>,
    #[serde(rename = "buildStatus", default, skip_serializing_if = "Option::is_none")]
    pub build_status: Option<String>,
    #[serde(rename = "cache", default, skip_serializing_if = "Option::is_none")]
    pub cache: Option<ProjectCache>,
    #[serde(rename = "currentPhase", default, skip_serializing_if = "Option::is_none")]
    pub current_phase: Option<String>,
    #[serde(rename = "endTime", default, skip_serializing_if = "Option::is_none")]
    pub end_time: Option<wire::Timestamp>,
    #[serde(rename = "environment", default, skip_serializing_if = "Option::is_none")]
    pub environment: Option<ProjectEnvironment>,
    #[serde(rename = "exportedEnvironmentVariables", default, skip_serializing_if = "Option::is_none")]
    pub exported_environment_variables: Option<Vec<ExportedEnvironmentVariable>>,
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "initiator", default, skip_serializing_if = "Option::is_none")]
    pub initiator: Option<String>,
    #[serde(rename = "logs", default, skip_serializing_if = "Option::is_none")]
    pub logs: Option<LogsLocation>,
    #[serde(rename = "phases", default, skip_serializing_if = "Option::is_none")]
    pub phases: Option<Vec<BuildPhase>>,
    #[serde(rename = "projectName", default, skip_serializing_if = "Option::is_none")]
    pub project_name: Option<String>,
    #[serde(rename = "queuedTimeoutInMinutes", default, skip_serializing_if = "Option::is_none")]
    pub queued_timeout_in_minutes: Option<i64>,
    #[serde(rename = "reportArns", default, skip_serializing_if = "Option::is_none")]
    pub report_arns: Option<Vec<String>>,
    #[serde(rename = "resolvedSourceVersion", default, skip_serializing_if = "Option::is_none")]
    pub resolved_source_version: Option<String>,
    #[serde(rename = "secondaryArtifacts", default, skip_serializing_if = "Option::is_none")]
    pub secondary_artifacts: Option<Vec<BuildArtifacts>>,
    #[serde(rename = "secondarySourceVersions", default, skip_serializing_if = "Option::is_none")]
    pub secondary_source_versions: Option<Vec<ProjectSourceVersion>>,
    #[serde(rename = "secondarySources", default, skip_serializing_if = "Option::is_none")]
    pub secondary_sources: Option<Vec<ProjectSource>>,
    #[serde(rename = "serviceRole", default, skip_serializing_if = "Option::is_none")]
    pub service_role: Option<String>,
    #[serde(rename = "source", default, skip_serializing_if = "Option::is_none")]
    pub source: Option<ProjectSource>,
    #[serde(rename = "sourceVersion", default, skip_serializing_if = "Option::is_none")]
    pub source_version: Option<String>,
    #[serde(rename = "startTime", default, skip_serializing_if = "Option::is_none")]
    pub start_time: Option<wire::Timestamp>,
    #[serde(rename = "timeoutInMinutes", default, skip_serializing_if = "Option::is_none")]
    pub timeout_in_minutes: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BuildArtifacts {
    #[serde(rename = "artifactIdentifier", default, skip_serializing_if = "Option::is_none")]
    pub artifact_identifier: Option<String>,
    #[serde(rename = "encryptionDisabled", default, skip_serializing_if = "Option::is_none")]
    pub encryption_disabled: Option<bool>,
    #[serde(rename = "location", default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    #[serde(rename = "md5sum", default, skip_serializing_if = "Option::is_none")]
    pub md5sum: Option<String>,
    #[serde(rename = "overrideArtifactName", default, skip_serializing_if = "Option::is_none")]
    pub override_artifact_name: Option<bool>,
    #[serde(rename = "sha256sum", default, skip_serializing_if = "Option::is_none")]
    pub sha256sum: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BuildNotDeleted {
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "statusCode", default, skip_serializing_if = "Option::is_none")]
    pub status_code: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BuildPhase {
    #[serde(rename = "contexts", default, skip_serializing_if = "Option::is_none")]
    pub contexts: Option<Vec<PhaseContext>>,
    #[serde(rename = "durationInSeconds", default, skip_serializing_if = "Option::is_none")]
    pub duration_in_seconds: Option<i64>,
    #[serde(rename = "endTime", default, skip_serializing_if = "Option::is_none")]
    pub end_time: Option<wire::Timestamp>,
    #[serde(rename = "phaseStatus", default, skip_serializing_if = "Option::is_none")]
    pub phase_status: Option<String>,
    #[serde(rename = "phaseType", default, skip_serializing_if = "Option::is_none")]
    pub phase_type: Option<String>,
    #[serde(rename = "startTime", default, skip_serializing_if = "Option::is_none")]
    pub start_time: Option<wire::Timestamp>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BuildStatusConfig {
    #[serde(rename = "context", default, skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    #[serde(rename = "targetUrl", default, skip_serializing_if = "Option::is_none")]
    pub target_url: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CloudWatchLogsConfig {
    #[serde(rename = "groupName", default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "status")]
    pub status: String,
    #[serde(rename = "streamName", default, skip_serializing_if = "Option::is_none")]
    pub stream_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateProjectInput {
    #[serde(rename = "artifacts")]
    pub artifacts: ProjectArtifacts,
    #[serde(rename = "autoRetryLimit", default, skip_serializing_if = "Option::is_none")]
    pub auto_retry_limit: Option<i64>,
    #[serde(rename = "badgeEnabled", default, skip_serializing_if = "Option::is_none")]
    pub badge_enabled: Option<bool>,
    #[serde(rename = "cache", default, skip_serializing_if = "Option::is_none")]
    pub cache: Option<ProjectCache>,
    #[serde(rename = "concurrentBuildLimit", default, skip_serializing_if = "Option::is_none")]
    pub concurrent_build_limit: Option<i64>,
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "environment")]
    pub environment: ProjectEnvironment,
    #[serde(rename = "logsConfig", default, skip_serializing_if = "Option::is_none")]
    pub logs_config: Option<LogsConfig>,
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "queuedTimeoutInMinutes", default, skip_serializing_if = "Option::is_none")]
    pub queued_timeout_in_minutes: Option<i64>,
    #[serde(rename = "secondaryArtifacts", default, skip_serializing_if = "Option::is_none")]
    pub secondary_artifacts: Option<Vec<ProjectArtifacts>>,
    #[serde(rename = "secondarySourceVersions", default, skip_serializing_if = "Option::is_none")]
    pub secondary_source_versions: Option<Vec<ProjectSourceVersion>>,
    #[serde(rename = "secondarySources", default, skip_serializing_if = "Option::is_none")]
    pub secondary_sources: Option<Vec<ProjectSource>>,
    #[serde(rename = "serviceRole")]
    pub service_role: String,
    #[serde(rename = "source")]
    pub source: ProjectSource,
    #[serde(rename = "sourceVersion", default, skip_serializing_if = "Option::is_none")]
    pub source_version: Option<String>,
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "timeoutInMinutes", default, skip_serializing_if = "Option::is_none")]
    pub timeout_in_minutes: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateProjectOutput {
    #[serde(rename = "project", default, skip_serializing_if = "Option::is_none")]
    pub project: Option<Project>,
}

impl wire::Output for CreateProjectOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateReportGroupInput {
    #[serde(rename = "exportConfig")]
    pub export_config: ReportExportConfig,
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "type")]
    pub type_: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateReportGroupOutput {
    #[serde(rename = "reportGroup", default, skip_serializing_if = "Option::is_none")]
    pub report_group: Option<ReportGroup>,
}

impl wire::Output for CreateReportGroupOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteProjectInput {
    #[serde(rename = "name")]
    pub name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteProjectOutput {
}

impl wire::Output for DeleteProjectOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteReportGroupInput {
    #[serde(rename = "arn")]
    pub arn: String,
    #[serde(rename = "deleteReports", default, skip_serializing_if = "Option::is_none")]
    pub delete_reports: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteReportGroupOutput {
}

impl wire::Output for DeleteReportGroupOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteReportInput {
    #[serde(rename = "arn")]
    pub arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteReportOutput {
}

impl wire::Output for DeleteReportOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeTestCasesInput {
    #[serde(rename = "filter", default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<TestCaseFilter>,
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "reportArn")]
    pub report_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeTestCasesOutput {
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "testCases", default, skip_serializing_if = "Option::is_none")]
    pub test_cases: Option<Vec<TestCase>>,
}

impl wire::Output for DescribeTestCasesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EnvironmentVariable {
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    #[serde(rename = "value")]
    pub value: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ExportedEnvironmentVariable {
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GitSubmodulesConfig {
    #[serde(rename = "fetchSubmodules")]
    pub fetch_submodules: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct InvalidateProjectCacheInput {
    #[serde(rename = "projectName")]
    pub project_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct InvalidateProjectCacheOutput {
}

impl wire::Output for InvalidateProjectCacheOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListBuildsForProjectInput {
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "projectName")]
    pub project_name: String,
    #[serde(rename = "sortOrder", default, skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListBuildsForProjectOutput {
    #[serde(rename = "ids", default, skip_serializing_if = "Option::is_none")]
    pub ids: Option<Vec<String>>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

impl wire::Output for ListBuildsForProjectOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListBuildsInput {
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "sortOrder", default, skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListBuildsOutput {
    #[serde(rename = "ids", default, skip_serializing_if = "Option::is_none")]
    pub ids: Option<Vec<String>>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

impl wire::Output for ListBuildsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListProjectsInput {
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "sortBy", default, skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<String>,
    #[serde(rename = "sortOrder", default, skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListProjectsOutput {
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "projects", default, skip_serializing_if = "Option::is_none")]
    pub projects: Option<Vec<String>>,
}

impl wire::Output for ListProjectsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListReportGroupsInput {
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "sortBy", default, skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<String>,
    #[serde(rename = "sortOrder", default, skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListReportGroupsOutput {
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "reportGroups", default, skip_serializing_if = "Option::is_none")]
    pub report_groups: Option<Vec<String>>,
}

impl wire::Output for ListReportGroupsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListReportsForReportGroupInput {
    #[serde(rename = "filter", default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<ReportFilter>,
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "reportGroupArn")]
    pub report_group_arn: String,
    #[serde(rename = "sortOrder", default, skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListReportsForReportGroupOutput {
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "reports", default, skip_serializing_if = "Option::is_none")]
    pub reports: Option<Vec<String>>,
}

impl wire::Output for ListReportsForReportGroupOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListReportsInput {
    #[serde(rename = "filter", default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<ReportFilter>,
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "sortOrder", default, skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListReportsOutput {
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "reports", default, skip_serializing_if = "Option::is_none")]
    pub reports: Option<Vec<String>>,
}

impl wire::Output for ListReportsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LogsConfig {
    #[serde(rename = "cloudWatchLogs", default, skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logs: Option<CloudWatchLogsConfig>,
    #[serde(rename = "s3Logs", default, skip_serializing_if = "Option::is_none")]
    pub s3_logs: Option<S3LogsConfig>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LogsLocation {
    #[serde(rename = "cloudWatchLogs", default, skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logs: Option<CloudWatchLogsConfig>,
    #[serde(rename = "cloudWatchLogsArn", default, skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logs_arn: Option<String>,
    #[serde(rename = "groupName", default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "s3Logs", default, skip_serializing_if = "Option::is_none")]
    pub s3_logs: Option<S3LogsConfig>,
    #[serde(rename = "s3LogsArn", default, skip_serializing_if = "Option::is_none")]
    pub s3_logs_arn: Option<String>,
    #[serde(rename = "streamName", default, skip_serializing_if = "Option::is_none")]
    pub stream_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PhaseContext {
    #[serde(rename = "message", default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    #[serde(rename = "statusCode", default, skip_serializing_if = "Option::is_none")]
    pub status_code: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Project {
    #[serde(rename = "arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "artifacts", default, skip_serializing_if = "Option::is_none")]
    pub artifacts: Option<ProjectArtifacts>,
    #[serde(rename = "autoRetryLimit", default, skip_serializing_if = "Option::is_none")]
    pub auto_retry_limit: Option<i64>,
    #[serde(rename = "badge", default, skip_serializing_if = "Option::is_none")]
    pub badge: Option<ProjectBadge>,
    #[serde(rename = "cache", default, skip_serializing_if = "Option::is_none")]
    pub cache: Option<ProjectCache>,
    #[serde(rename = "concurrentBuildLimit", default, skip_serializing_if = "Option::is_none")]
    pub concurrent_build_limit: Option<i64>,
    #[serde(rename = "created", default, skip_serializing_if = "Option::is_none")]
    pub created: Option<wire::Timestamp>,
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "environment", default, skip_serializing_if = "Option::is_none")]
    pub environment: Option<ProjectEnvironment>,
    #[serde(rename = "lastModified", default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<wire::Timestamp>,
    #[serde(rename = "logsConfig", default, skip_serializing_if = "Option::is_none")]
    pub logs_config: Option<LogsConfig>,
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "queuedTimeoutInMinutes", default, skip_serializing_if = "Option::is_none")]
    pub queued_timeout_in_minutes: Option<i64>,
    #[serde(rename = "secondaryArtifacts", default, skip_serializing_if = "Option::is_none")]
    pub secondary_artifacts: Option<Vec<ProjectArtifacts>>,
    #[serde(rename = "secondarySourceVersions", default, skip_serializing_if = "Option::is_none")]
    pub secondary_source_versions: Option<Vec<ProjectSourceVersion>>,
    #[serde(rename = "secondarySources", default, skip_serializing_if = "Option::is_none")]
    pub secondary_sources: Option<Vec<ProjectSource>>,
    #[serde(rename = "serviceRole", default, skip_serializing_if = "Option::is_none")]
    pub service_role: Option<String>,
    #[serde(rename = "source", default, skip_serializing_if = "Option::is_none")]
    pub source: Option<ProjectSource>,
    #[serde(rename = "sourceVersion", default, skip_serializing_if = "Option::is_none")]
    pub source_version: Option<String>,
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "timeoutInMinutes", default, skip_serializing_if = "Option::is_none")]
    pub timeout_in_minutes: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ProjectArtifacts {
    #[serde(rename = "artifactIdentifier", default, skip_serializing_if = "Option::is_none")]
    pub artifact_identifier: Option<String>,
    #[serde(rename = "encryptionDisabled", default, skip_serializing_if = "Option::is_none")]
    pub encryption_disabled: Option<bool>,
    #[serde(rename = "location", default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "namespaceType", default, skip_serializing_if = "Option::is_none")]
    pub namespace_type: Option<String>,
    #[serde(rename = "overrideArtifactName", default, skip_serializing_if = "Option::is_none")]
    pub override_artifact_name: Option<bool>,
    #[serde(rename = "packaging", default, skip_serializing_if = "Option::is_none")]
    pub packaging: Option<String>,
    #[serde(rename = "path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "type")]
    pub type_: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ProjectBadge {
    #[serde(rename = "badgeEnabled", default, skip_serializing_if = "Option::is_none")]
    pub badge_enabled: Option<bool>,
    #[serde(rename = "badgeRequestUrl", default, skip_serializing_if = "Option::is_none")]
    pub badge_request_url: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ProjectCache {
    #[serde(rename = "location", default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    #[serde(rename = "modes", default, skip_serializing_if = "Option::is_none")]
    pub modes: Option<Vec<String>>,
    #[serde(rename = "type")]
    pub type_: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ProjectEnvironment {
    #[serde(rename = "computeType")]
    pub compute_type: String,
    #[serde(rename = "environmentVariables", default, skip_serializing_if = "Option::is_none")]
    pub environment_variables: Option<Vec<EnvironmentVariable>>,
    #[serde(rename = "image")]
    pub image: String,
    #[serde(rename = "imagePullCredentialsType", default, skip_serializing_if = "Option::is_none")]
    pub image_pull_credentials_type: Option<String>,
    #[serde(rename = "privilegedMode", default, skip_serializing_if = "Option::is_none")]
    pub privileged_mode: Option<bool>,
    #[serde(rename = "registryCredential", default, skip_serializing_if = "Option::is_none")]
    pub registry_credential: Option<RegistryCredential>,
    #[serde(rename = "type")]
    pub type_: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ProjectSource {
    #[serde(rename = "auth", default, skip_serializing_if = "Option::is_none")]
    pub auth: Option<SourceAuth>,
    #[serde(rename = "buildStatusConfig", default, skip_serializing_if = "Option::is_none")]
    pub build_status_config: Option<BuildStatusConfig>,
    #[serde(rename = "buildspec", default, skip_serializing_if = "Option::is_none")]
    pub buildspec: Option<String>,
    #[serde(rename = "gitCloneDepth", default, skip_serializing_if = "Option::is_none")]
    pub git_clone_depth: Option<i64>,
    #[serde(rename = "gitSubmodulesConfig", default, skip_serializing_if = "Option::is_none")]
    pub git_submodules_config: Option<GitSubmodulesConfig>,
    #[serde(rename = "insecureSsl", default, skip_serializing_if = "Option::is_none")]
    pub insecure_ssl: Option<bool>,
    #[serde(rename = "location", default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    #[serde(rename = "reportBuildStatus", default, skip_serializing_if = "Option::is_none")]
    pub report_build_status: Option<bool>,
    #[serde(rename = "sourceIdentifier", default, skip_serializing_if = "Option::is_none")]
    pub source_identifier: Option<String>,
    #[serde(rename = "type")]
    pub type_: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ProjectSourceVersion {
    #[serde(rename = "sourceIdentifier")]
    pub source_identifier: String,
    #[serde(rename = "sourceVersion")]
    pub source_version: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RegistryCredential {
    #[serde(rename = "credential")]
    pub credential: String,
    #[serde(rename = "credentialProvider")]
    pub credential_provider: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    #[serde(rename = "arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "created", default, skip_serializing_if = "Option::is_none")]
    pub created: Option<wire::Timestamp>,
    #[serde(rename = "executionId", default, skip_serializing_if = "Option::is_none")]
    pub execution_id: Option<String>,
    #[serde(rename = "expired", default, skip_serializing_if = "Option::is_none")]
    pub expired: Option<wire::Timestamp>,
    #[serde(rename = "exportConfig", default, skip_serializing_if = "Option::is_none")]
    pub export_config: Option<ReportExportConfig>,
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "reportGroupArn", default, skip_serializing_if = "Option::is_none")]
    pub report_group_arn: Option<String>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "testSummary", default, skip_serializing_if = "Option::is_none")]
    pub test_summary: Option<TestReportSummary>,
    #[serde(rename = "truncated", default, skip_serializing_if = "Option::is_none")]
    pub truncated: Option<bool>,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportExportConfig {
    #[serde(rename = "exportConfigType", default, skip_serializing_if = "Option::is_none")]
    pub export_config_type: Option<String>,
    #[serde(rename = "s3Destination", default, skip_serializing_if = "Option::is_none")]
    pub s3_destination: Option<S3ReportExportConfig>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportFilter {
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportGroup {
    #[serde(rename = "arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "created", default, skip_serializing_if = "Option::is_none")]
    pub created: Option<wire::Timestamp>,
    #[serde(rename = "exportConfig", default, skip_serializing_if = "Option::is_none")]
    pub export_config: Option<ReportExportConfig>,
    #[serde(rename = "lastModified", default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<wire::Timestamp>,
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RetryBuildInput {
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "idempotencyToken", default, skip_serializing_if = "Option::is_none")]
    pub idempotency_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RetryBuildOutput {
    #[serde(rename = "build", default, skip_serializing_if = "Option::is_none")]
    pub build: Option<Build>,
}

impl wire::Output for RetryBuildOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct S3LogsConfig {
    #[serde(rename = "encryptionDisabled", default, skip_serializing_if = "Option::is_none")]
    pub encryption_disabled: Option<bool>,
    #[serde(rename = "location", default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    #[serde(rename = "status")]
    pub status: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct S3ReportExportConfig {
    #[serde(rename = "bucket", default, skip_serializing_if = "Option::is_none")]
    pub bucket: Option<String>,
    #[serde(rename = "encryptionDisabled", default, skip_serializing_if = "Option::is_none")]
    pub encryption_disabled: Option<bool>,
    #[serde(rename = "packaging", default, skip_serializing_if = "Option::is_none")]
    pub packaging: Option<String>,
    #[serde(rename = "path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SourceAuth {
    #[serde(rename = "resource", default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<String>,
    #[serde(rename = "type")]
    pub type_: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StartBuildInput {
    #[serde(rename = "artifactsOverride", default, skip_serializing_if = "Option::is_none")]
    pub artifacts_override: Option<ProjectArtifacts>,
    #[serde(rename = "autoRetryLimitOverride", default, skip_serializing_if = "Option::is_none")]
    pub auto_retry_limit_override: Option<i64>,
    #[serde(rename = "buildStatusConfigOverride", default, skip_serializing_if = "Option::is_none")]
    pub build_status_config_override: Option<BuildStatusConfig>,
    #[serde(rename = "buildspecOverride", default, skip_serializing_if = "Option::is_none")]
    pub buildspec_override: Option<String>,
    #[serde(rename = "cacheOverride", default, skip_serializing_if = "Option::is_none")]
    pub cache_override: Option<ProjectCache>,
    #[serde(rename = "computeTypeOverride", default, skip_serializing_if = "Option::is_none")]
    pub compute_type_override: Option<String>,
    #[serde(rename = "environmentTypeOverride", default, skip_serializing_if = "Option::is_none")]
    pub environment_type_override: Option<String>,
    #[serde(rename = "environmentVariablesOverride", default, skip_serializing_if = "Option::is_none")]
    pub environment_variables_override: Option<Vec<EnvironmentVariable>>,
    #[serde(rename = "gitCloneDepthOverride", default, skip_serializing_if = "Option::is_none")]
    pub git_clone_depth_override: Option<i64>,
    #[serde(rename = "gitSubmodulesConfigOverride", default, skip_serializing_if = "Option::is_none")]
    pub git_submodules_config_override: Option<GitSubmodulesConfig>,
    #[serde(rename = "idempotencyToken", default, skip_serializing_if = "Option::is_none")]
    pub idempotency_token: Option<String>,
    #[serde(rename = "imageOverride", default, skip_serializing_if = "Option::is_none")]
    pub image_override: Option<String>,
    #[serde(rename = "imagePullCredentialsTypeOverride", default, skip_serializing_if = "Option::is_none")]
    pub image_pull_credentials_type_override: Option<String>,
    #[serde(rename = "insecureSslOverride", default, skip_serializing_if = "Option::is_none")]
    pub insecure_ssl_override: Option<bool>,
    #[serde(rename = "logsConfigOverride", default, skip_serializing_if = "Option::is_none")]
    pub logs_config_override: Option<LogsConfig>,
    #[serde(rename = "privilegedModeOverride", default, skip_serializing_if = "Option::is_none")]
    pub privileged_mode_override: Option<bool>,
    #[serde(rename = "projectName")]
    pub project_name: String,
    #[serde(rename = "queuedTimeoutInMinutesOverride", default, skip_serializing_if = "Option::is_none")]
    pub queued_timeout_in_minutes_override: Option<i64>,
    #[serde(rename = "registryCredentialOverride", default, skip_serializing_if = "Option::is_none")]
    pub registry_credential_override: Option<RegistryCredential>,
    #[serde(rename = "reportBuildStatusOverride", default, skip_serializing_if = "Option::is_none")]
    pub report_build_status_override: Option<bool>,
    #[serde(rename = "secondaryArtifactsOverride", default, skip_serializing_if = "Option::is_none")]
    pub secondary_artifacts_override: Option<Vec<ProjectArtifacts>>,
    #[serde(rename = "secondarySourcesOverride", default, skip_serializing_if = "Option::is_none")]
    pub secondary_sources_override: Option<Vec<ProjectSource>>,
    #[serde(rename = "secondarySourcesVersionOverride", default, skip_serializing_if = "Option::is_none")]
    pub secondary_sources_version_override: Option<Vec<ProjectSourceVersion>>,
    #[serde(rename = "serviceRoleOverride", default, skip_serializing_if = "Option::is_none")]
    pub service_role_override: Option<String>,
    #[serde(rename = "sourceAuthOverride", default, skip_serializing_if = "Option::is_none")]
    pub source_auth_override: Option<SourceAuth>,
    #[serde(rename = "sourceLocationOverride", default, skip_serializing_if = "Option::is_none")]
    pub source_location_override: Option<String>,
    #[serde(rename = "sourceTypeOverride", default, skip_serializing_if = "Option::is_none")]
    pub source_type_override: Option<String>,
    #[serde(rename = "sourceVersion", default, skip_serializing_if = "Option::is_none")]
    pub source_version: Option<String>,
    #[serde(rename = "timeoutInMinutesOverride", default, skip_serializing_if = "Option::is_none")]
    pub timeout_in_minutes_override: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StartBuildOutput {
    #[serde(rename = "build", default, skip_serializing_if = "Option::is_none")]
    pub build: Option<Build>,
}

impl wire::Output for StartBuildOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StopBuildInput {
    #[serde(rename = "id")]
    pub id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StopBuildOutput {
    #[serde(rename = "build", default, skip_serializing_if = "Option::is_none")]
    pub build: Option<Build>,
}

impl wire::Output for StopBuildOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Tag {
    #[serde(rename = "key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TestCase {
    #[serde(rename = "durationInNanoSeconds", default, skip_serializing_if = "Option::is_none")]
    pub duration_in_nano_seconds: Option<i64>,
    #[serde(rename = "expired", default, skip_serializing_if = "Option::is_none")]
    pub expired: Option<wire::Timestamp>,
    #[serde(rename = "message", default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "prefix", default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    #[serde(rename = "reportArn", default, skip_serializing_if = "Option::is_none")]
    pub report_arn: Option<String>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "testRawDataPath", default, skip_serializing_if = "Option::is_none")]
    pub test_raw_data_path: Option<String>,
    #[serde(rename = "testSuiteName", default, skip_serializing_if = "Option::is_none")]
    pub test_suite_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TestCaseFilter {
    #[serde(rename = "keyword", default, skip_serializing_if = "Option::is_none")]
    pub keyword: Option<String>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TestReportSummary {
    #[serde(rename = "durationInNanoSeconds", default, skip_serializing_if = "Option::is_none")]
    pub duration_in_nano_seconds: Option<i64>,
    #[serde(rename = "statusCounts", default, skip_serializing_if = "Option::is_none")]
    pub status_counts: Option<BTreeMap<String, i64>>,
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateProjectInput {
    #[serde(rename = "artifacts", default, skip_serializing_if = "Option::is_none")]
    pub artifacts: Option<ProjectArtifacts>,
    #[serde(rename = "autoRetryLimit", default, skip_serializing_if = "Option::is_none")]
    pub auto_retry_limit: Option<i64>,
    #[serde(rename = "badgeEnabled", default, skip_serializing_if = "Option::is_none")]
    pub badge_enabled: Option<bool>,
    #[serde(rename = "cache", default, skip_serializing_if = "Option::is_none")]
    pub cache: Option<ProjectCache>,
    #[serde(rename = "concurrentBuildLimit", default, skip_serializing_if = "Option::is_none")]
    pub concurrent_build_limit: Option<i64>,
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "environment", default, skip_serializing_if = "Option::is_none")]
    pub environment: Option<ProjectEnvironment>,
    #[serde(rename = "logsConfig", default, skip_serializing_if = "Option::is_none")]
    pub logs_config: Option<LogsConfig>,
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "queuedTimeoutInMinutes", default, skip_serializing_if = "Option::is_none")]
    pub queued_timeout_in_minutes: Option<i64>,
    #[serde(rename = "secondaryArtifacts", default, skip_serializing_if = "Option::is_none")]
    pub secondary_artifacts: Option<Vec<ProjectArtifacts>>,
    #[serde(rename = "secondarySourceVersions", default, skip_serializing_if = "Option::is_none")]
    pub secondary_source_versions: Option<Vec<ProjectSourceVersion>>,
    #[serde(rename = "secondarySources", default, skip_serializing_if = "Option::is_none")]
    pub secondary_sources: Option<Vec<ProjectSource>>,
    #[serde(rename = "serviceRole", default, skip_serializing_if = "Option::is_none")]
    pub service_role: Option<String>,
    #[serde(rename = "source", default, skip_serializing_if = "Option::is_none")]
    pub source: Option<ProjectSource>,
    #[serde(rename = "sourceVersion", default, skip_serializing_if = "Option::is_none")]
    pub source_version: Option<String>,
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "timeoutInMinutes", default, skip_serializing_if = "Option::is_none")]
    pub timeout_in_minutes: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateProjectOutput {
    #[serde(rename = "project", default, skip_serializing_if = "Option::is_none")]
    pub project: Option<Project>,
}

impl wire::Output for UpdateProjectOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateReportGroupInput {
    #[serde(rename = "arn")]
    pub arn: String,
    #[serde(rename = "exportConfig", default, skip_serializing_if = "Option::is_none")]
    pub export_config: Option<ReportExportConfig>,
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateReportGroupOutput {
    #[serde(rename = "reportGroup", default, skip_serializing_if = "Option::is_none")]
    pub report_group: Option<ReportGroup>,
}

impl wire::Output for UpdateReportGroupOutput {}

pub static ARTIFACT_NAMESPACE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["NONE", "BUILD_ID"] };
pub static ARTIFACT_PACKAGING_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["NONE", "ZIP"] };
pub static ARTIFACTS_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["CODEPIPELINE", "S3", "NO_ARTIFACTS"] };
pub static AUTO_RETRY_CONFIG_: Shape = Shape::Structure(Structure { name: "AutoRetryConfig", payload: None, members: &[
    Member { name: "autoRetryLimit", wire: "autoRetryLimit", form: "autoRetryLimit", place: Place::Body, shape: &WRAPPER_INT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "autoRetryNumber", wire: "autoRetryNumber", form: "autoRetryNumber", place: Place::Body, shape: &WRAPPER_INT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextAutoRetry", wire: "nextAutoRetry", form: "nextAutoRetry", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "previousAutoRetry", wire: "previousAutoRetry", form: "previousAutoRetry", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static BATCH_DELETE_BUILDS_INPUT_: Shape = Shape::Structure(Structure { name: "BatchDeleteBuildsInput", payload: None, members: &[
    Member { name: "ids", wire: "ids", form: "ids", place: Place::Body, shape: &BUILD_IDS_, required: true, supported: true, attribute: false, time: None },
]});
pub static BATCH_DELETE_BUILDS_OUTPUT_: Shape = Shape::Structure(Structure { name: "BatchDeleteBuildsOutput", payload: None, members: &[
    Member { name: "buildsDeleted", wire: "buildsDeleted", form: "buildsDeleted", place: Place::Body, shape: &BUILD_IDS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "buildsNotDeleted", wire: "buildsNotDeleted", form: "buildsNotDeleted", place: Place::Body, shape: &BUILDS_NOT_DELETED_, required: false, supported: true, attribute: false, time: None },
]});
pub static BATCH_GET_BUILDS_INPUT_: Shape = Shape::Structure(Structure { name: "BatchGetBuildsInput", payload: None, members: &[
    Member { name: "ids", wire: "ids", form: "ids", place: Place::Body, shape: &BUILD_IDS_, required: true, supported: true, attribute: false, time: None },
]});
pub static BATCH_GET_BUILDS_OUTPUT_: Shape = Shape::Structure(Structure { name: "BatchGetBuildsOutput", payload: None, members: &[
    Member { name: "builds", wire: "builds", form: "builds", place: Place::Body, shape: &BUILDS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "buildsNotFound", wire: "buildsNotFound", form: "buildsNotFound", place: Place::Body, shape: &BUILD_IDS_, required: false, supported: true, attribute: false, time: None },
]});
pub static BATCH_GET_PROJECTS_INPUT_: Shape = Shape::Structure(Structure { name: "BatchGetProjectsInput", payload: None, members: &[
    Member { name: "names", wire: "names", form: "names", place: Place::Body, shape: &PROJECT_NAMES_, required: true, supported: true, attribute: false, time: None },
]});
pub static BATCH_GET_PROJECTS_OUTPUT_: Shape = Shape::Structure(Structure { name: "BatchGetProjectsOutput", payload: None, members: &[
    Member { name: "projects", wire: "projects", form: "projects", place: Place::Body, shape: &PROJECTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "projectsNotFound", wire: "projectsNotFound", form: "projectsNotFound", place: Place::Body, shape: &PROJECT_NAMES_, required: false, supported: true, attribute: false, time: None },
]});
pub static BATCH_GET_REPORT_GROUPS_INPUT_: Shape = Shape::Structure(Structure { name: "BatchGetReportGroupsInput", payload: None, members: &[
    Member { name: "reportGroupArns", wire: "reportGroupArns", form: "reportGroupArns", place: Place::Body, shape: &REPORT_GROUP_ARNS_, required: true, supported: true, attribute: false, time: None },
]});
pub static BATCH_GET_REPORT_GROUPS_OUTPUT_: Shape = Shape::Structure(Structure { name: "BatchGetReportGroupsOutput", payload: None, members: &[
    Member { name: "reportGroups", wire: "reportGroups", form: "reportGroups", place: Place::Body, shape: &REPORT_GROUPS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "reportGroupsNotFound", wire: "reportGroupsNotFound", form: "reportGroupsNotFound", place: Place::Body, shape: &REPORT_GROUP_ARNS_, required: false, supported: true, attribute: false, time: None },
]});
pub static BATCH_GET_REPORTS_INPUT_: Shape = Shape::Structure(Structure { name: "BatchGetReportsInput", payload: None, members: &[
    Member { name: "reportArns", wire: "reportArns", form: "reportArns", place: Place::Body, shape: &REPORT_ARNS_, required: true, supported: true, attribute: false, time: None },
]});
pub static BATCH_GET_REPORTS_OUTPUT_: Shape = Shape::Structure(Structure { name: "BatchGetReportsOutput", payload: None, members: &[
    Member { name: "reports", wire: "reports", form: "reports", place: Place::Body, shape: &REPORTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "reportsNotFound", wire: "reportsNotFound", form: "reportsNotFound", place: Place::Body, shape: &REPORT_ARNS_, required: false, supported: true, attribute: false, time: None },
]});
pub static BOOLEAN_: Shape = Shape::Boolean;
pub static BUILD_: Shape = Shape::Structure(Structure { name: "Build", payload: None, members: &[
    Member { name: "arn", wire: "arn", form: "arn", place: Place::Body, shape: &NON_EMPTY_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "artifacts", wire: "artifacts", form: "artifacts", place: Place::Body, shape: &BUILD_ARTIFACTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "autoRetryConfig", wire: "autoRetryConfig", form: "autoRetryConfig", place: Place::Body, shape: &AUTO_RETRY_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "buildComplete", wire: "buildComplete", form: "buildComplete", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "buildNumber", wire: "buildNumber", form: "buildNumber", place: Place::Body, shape: &WRAPPER_LONG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "buildStatus", wire: "buildStatus", form: "buildStatus", place: Place::Body, shape: &STATUS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "cache", wire: "cache", form: "cache", place: Place::Body, shape: &PROJECT_CACHE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "currentPhase", wire: "currentPhase", form: "currentPhase", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "endTime", wire: "endTime", form: "endTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "environment", wire: "environment", form: "environment", place: Place::Body, shape: &PROJECT_ENVIRONMENT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "exportedEnvironmentVariables", wire: "exportedEnvironmentVariables", form: "exportedEnvironmentVariables", place: Place::Body, shape: &EXPORTED_ENVIRONMENT_VARIABLES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "id", wire: "id", form: "id", place: Place::Body, shape: &NON_EMPTY_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "initiator", wire: "initiator", form: "initiator", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logs", wire: "logs", form: "logs", place: Place::Body, shape: &LOGS_LOCATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "phases", wire: "phases", form: "phases", place: Place::Body, shape: &BUILD_PHASES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "projectName", wire: "projectName", form: "projectName", place: Place::Body, shape: &NON_EMPTY_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "queuedTimeoutInMinutes", wire: "queuedTimeoutInMinutes", form: "queuedTimeoutInMinutes", place: Place::Body, shape: &WRAPPER_INT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "reportArns", wire: "reportArns", form: "reportArns", place: Place::Body, shape: &BUILD_REPORT_ARNS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "resolvedSourceVersion", wire: "resolvedSourceVersion", form: "resolvedSourceVersion", place: Place::Body, shape: &NON_EMPTY_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "secondaryArtifacts", wire: "secondaryArtifacts", form: "secondaryArtifacts", place: Place::Body, shape: &BUILD_ARTIFACTS_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "secondarySourceVersions", wire: "secondarySourceVersions", form: "secondarySourceVersions", place: Place::Body, shape: &PROJECT_SECONDARY_SOURCE_VERSIONS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "secondarySources", wire: "secondarySources", form: "secondarySources", place: Place::Body, shape: &PROJECT_SOURCES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "serviceRole", wire: "serviceRole", form: "serviceRole", place: Place::Body, shape: &NON_EMPTY_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "source", wire: "source", form: "source", place: Place::Body, shape: &PROJECT_SOURCE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "sourceVersion", wire: "sourceVersion", form: "sourceVersion", place: Place::Body, shape: &NON_EMPTY_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "startTime", wire: "startTime", form: "startTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "timeoutInMinutes", wire: "timeoutInMinutes", form: "timeoutInMinutes", place: Place::Body, shape: &WRAPPER_INT_, required: false, supported: true, attribute: false, time: None },
]});
pub static BUILD_ARTIFACTS_: Shape = Shape::Structure(Structure { name: "BuildArtifacts", payload: None, members: &[
    Member { name: "artifactIdentifier", wire: "artifactIdentifier", form: "artifactIdentifier", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "encryptionDisabled", wire: "encryptionDisabled", form: "encryptionDisabled", place: Place::Body, shape: &WRAPPER_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "location", wire: "location", form: "location", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "md5sum", wire: "md5sum", form: "md5sum", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "overrideArtifactName", wire: "overrideArtifactName", form: "overrideArtifactName", place: Place::Body, shape: &WRAPPER_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "sha256sum", wire: "sha256sum", form: "sha256sum", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static BUILD_ARTIFACTS_LIST_: Shape = Shape::List { member: &BUILD_ARTIFACTS_, element: "member", flattened: false, size: Range { min: Some(0), max: Some(12) } };
pub static BUILD_IDS_: Shape = Shape::List { member: &NON_EMPTY_STRING_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(100) } };
pub static BUILD_NOT_DELETED_: Shape = Shape::Structure(Structure { name: "BuildNotDeleted", payload: None, members: &[
    Member { name: "id", wire: "id", form: "id", place: Place::Body, shape: &NON_EMPTY_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "statusCode", wire: "statusCode", form: "statusCode", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static BUILD_PHASE_: Shape = Shape::Structure(Structure { name: "BuildPhase", payload: None, members: &[
    Member { name: "contexts", wire: "contexts", form: "contexts", place: Place::Body, shape: &PHASE_CONTEXTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "durationInSeconds", wire: "durationInSeconds", form: "durationInSeconds", place: Place::Body, shape: &WRAPPER_LONG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "endTime", wire: "endTime", form: "endTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "phaseStatus", wire: "phaseStatus", form: "phaseStatus", place: Place::Body, shape: &STATUS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "phaseType", wire: "phaseType", form: "phaseType", place: Place::Body, shape: &BUILD_PHASE_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "startTime", wire: "startTime", form: "startTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
]});
pub static BUILD_PHASE_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["SUBMITTED", "QUEUED", "PROVISIONING", "DOWNLOAD_SOURCE", "INSTALL", "PRE_BUILD", "BUILD", "POST_BUILD", "UPLOAD_ARTIFACTS", "FINALIZING", "COMPLETED"] };
pub static BUILD_PHASES_: Shape = Shape::List { member: &BUILD_PHASE_, element: "member", flattened: false, size: Range::ANY };
pub static BUILD_REPORT_ARNS_: Shape = Shape::List { member: &STRING_, element: "member", flattened: false, size: Range::ANY };
pub static BUILD_STATUS_CONFIG_: Shape = Shape::Structure(Structure { name: "BuildStatusConfig", payload: None, members: &[
    Member { name: "context", wire: "context", form: "context", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "targetUrl", wire: "targetUrl", form: "targetUrl", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static BUILD_TIME_OUT_: Shape = Shape::Integer { range: Range { min: Some(5), max: Some(2160) } };
pub static BUILDS_: Shape = Shape::List { member: &BUILD_, element: "member", flattened: false, size: Range::ANY };
pub static BUILDS_NOT_DELETED_: Shape = Shape::List { member: &BUILD_NOT_DELETED_, element: "member", flattened: false, size: Range::ANY };
pub static CACHE_MODE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["LOCAL_DOCKER_LAYER_CACHE", "LOCAL_SOURCE_CACHE", "LOCAL_CUSTOM_CACHE"] };
pub static CACHE_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["NO_CACHE", "S3", "LOCAL"] };
pub static CLOUD_WATCH_LOGS_CONFIG_: Shape = Shape::Structure(Structure { name: "CloudWatchLogsConfig", payload: None, members: &[
    Member { name: "groupName", wire: "groupName", form: "groupName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &LOGS_CONFIG_STATUS_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "streamName", wire: "streamName", form: "streamName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static COMPUTE_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["BUILD_GENERAL1_SMALL", "BUILD_GENERAL1_MEDIUM", "BUILD_GENERAL1_LARGE", "BUILD_GENERAL1_XLARGE", "BUILD_GENERAL1_2XLARGE", "BUILD_LAMBDA_1GB", "BUILD_LAMBDA_2GB", "BUILD_LAMBDA_4GB", "BUILD_LAMBDA_8GB", "BUILD_LAMBDA_10GB", "ATTRIBUTE_BASED_COMPUTE", "CUSTOM_INSTANCE_TYPE"] };
pub static CREATE_PROJECT_INPUT_: Shape = Shape::Structure(Structure { name: "CreateProjectInput", payload: None, members: &[
    Member { name: "artifacts", wire: "artifacts", form: "artifacts", place: Place::Body, shape: &PROJECT_ARTIFACTS_, required: true, supported: true, attribute: false, time: None },
    Member { name: "autoRetryLimit", wire: "autoRetryLimit", form: "autoRetryLimit", place: Place::Body, shape: &WRAPPER_INT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "badgeEnabled", wire: "badgeEnabled", form: "badgeEnabled", place: Place::Body, shape: &WRAPPER_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "buildBatchConfig", wire: "buildBatchConfig", form: "buildBatchConfig", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "cache", wire: "cache", form: "cache", place: Place::Body, shape: &PROJECT_CACHE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "concurrentBuildLimit", wire: "concurrentBuildLimit", form: "concurrentBuildLimit", place: Place::Body, shape: &WRAPPER_INT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "description", wire: "description", form: "description", place: Place::Body, shape: &PROJECT_DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "encryptionKey", wire: "encryptionKey", form: "encryptionKey", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "environment", wire: "environment", form: "environment", place: Place::Body, shape: &PROJECT_ENVIRONMENT_, required: true, supported: true, attribute: false, time: None },
    Member { name: "fileSystemLocations", wire: "fileSystemLocations", form: "fileSystemLocations", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "logsConfig", wire: "logsConfig", form: "logsConfig", place: Place::Body, shape: &LOGS_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &PROJECT_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "queuedTimeoutInMinutes", wire: "queuedTimeoutInMinutes", form: "queuedTimeoutInMinutes", place: Place::Body, shape: &TIME_OUT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "secondaryArtifacts", wire: "secondaryArtifacts", form: "secondaryArtifacts", place: Place::Body, shape: &PROJECT_ARTIFACTS_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "secondarySourceVersions", wire: "secondarySourceVersions", form: "secondarySourceVersions", place: Place::Body, shape: &PROJECT_SECONDARY_SOURCE_VERSIONS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "secondarySources", wire: "secondarySources", form: "secondarySources", place: Place::Body, shape: &PROJECT_SOURCES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "serviceRole", wire: "serviceRole", form: "serviceRole", place: Place::Body, shape: &NON_EMPTY_STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "source", wire: "source", form: "source", place: Place::Body, shape: &PROJECT_SOURCE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "sourceVersion", wire: "sourceVersion", form: "sourceVersion", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "timeoutInMinutes", wire: "timeoutInMinutes", form: "timeoutInMinutes", place: Place::Body, shape: &BUILD_TIME_OUT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "vpcConfig", wire: "vpcConfig", form: "vpcConfig", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static CREATE_PROJECT_OUTPUT_: Shape = Shape::Structure(Structure { name: "CreateProjectOutput", payload: None, members: &[
    Member { name: "project", wire: "project", form: "project", place: Place::Body, shape: &PROJECT_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_REPORT_GROUP_INPUT_: Shape = Shape::Structure(Structure { name: "CreateReportGroupInput", payload: None, members: &[
    Member { name: "exportConfig", wire: "exportConfig", form: "exportConfig", place: Place::Body, shape: &REPORT_EXPORT_CONFIG_, required: true, supported: true, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &REPORT_GROUP_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "type", wire: "type", form: "type", place: Place::Body, shape: &REPORT_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static CREATE_REPORT_GROUP_OUTPUT_: Shape = Shape::Structure(Structure { name: "CreateReportGroupOutput", payload: None, members: &[
    Member { name: "reportGroup", wire: "reportGroup", form: "reportGroup", place: Place::Body, shape: &REPORT_GROUP_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREDENTIAL_PROVIDER_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["SECRETS_MANAGER"] };
pub static DELETE_PROJECT_INPUT_: Shape = Shape::Structure(Structure { name: "DeleteProjectInput", payload: None, members: &[
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &NON_EMPTY_STRING_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_PROJECT_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteProjectOutput", payload: None, members: &[
]});
pub static DELETE_REPORT_GROUP_INPUT_: Shape = Shape::Structure(Structure { name: "DeleteReportGroupInput", payload: None, members: &[
    Member { name: "arn", wire: "arn", form: "arn", place: Place::Body, shape: &NON_EMPTY_STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "deleteReports", wire: "deleteReports", form: "deleteReports", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_REPORT_GROUP_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteReportGroupOutput", payload: None, members: &[
]});
pub static DELETE_REPORT_INPUT_: Shape = Shape::Structure(Structure { name: "DeleteReportInput", payload: None, members: &[
    Member { name: "arn", wire: "arn", form: "arn", place: Place::Body, shape: &NON_EMPTY_STRING_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_REPORT_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteReportOutput", payload: None, members: &[
]});
pub static DESCRIBE_TEST_CASES_INPUT_: Shape = Shape::Structure(Structure { name: "DescribeTestCasesInput", payload: None, members: &[
    Member { name: "filter", wire: "filter", form: "filter", place: Place::Body, shape: &TEST_CASE_FILTER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &PAGE_SIZE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "reportArn", wire: "reportArn", form: "reportArn", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_TEST_CASES_OUTPUT_: Shape = Shape::Structure(Structure { name: "DescribeTestCasesOutput", payload: None, members: &[
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "testCases", wire: "testCases", form: "testCases", place: Place::Body, shape: &TEST_CASES_, required: false, supported: true, attribute: false, time: None },
]});
pub static ENVIRONMENT_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["WINDOWS_CONTAINER", "LINUX_CONTAINER", "LINUX_GPU_CONTAINER", "ARM_CONTAINER", "WINDOWS_SERVER_2019_CONTAINER", "WINDOWS_SERVER_2022_CONTAINER", "LINUX_LAMBDA_CONTAINER", "ARM_LAMBDA_CONTAINER", "LINUX_EC2", "ARM_EC2", "WINDOWS_EC2", "MAC_ARM"] };
pub static ENVIRONMENT_VARIABLE_: Shape = Shape::Structure(Structure { name: "EnvironmentVariable", payload: None, members: &[
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &NON_EMPTY_STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "type", wire: "type", form: "type", place: Place::Body, shape: &ENVIRONMENT_VARIABLE_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "value", wire: "value", form: "value", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
]});
pub static ENVIRONMENT_VARIABLE_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["PLAINTEXT", "PARAMETER_STORE", "SECRETS_MANAGER"] };
pub static ENVIRONMENT_VARIABLES_: Shape = Shape::List { member: &ENVIRONMENT_VARIABLE_, element: "member", flattened: false, size: Range::ANY };
pub static EXPORTED_ENVIRONMENT_VARIABLE_: Shape = Shape::Structure(Structure { name: "ExportedEnvironmentVariable", payload: None, members: &[
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &NON_EMPTY_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "value", wire: "value", form: "value", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static EXPORTED_ENVIRONMENT_VARIABLES_: Shape = Shape::List { member: &EXPORTED_ENVIRONMENT_VARIABLE_, element: "member", flattened: false, size: Range::ANY };
pub static GIT_CLONE_DEPTH_: Shape = Shape::Integer { range: Range { min: Some(0), max: None } };
pub static GIT_SUBMODULES_CONFIG_: Shape = Shape::Structure(Structure { name: "GitSubmodulesConfig", payload: None, members: &[
    Member { name: "fetchSubmodules", wire: "fetchSubmodules", form: "fetchSubmodules", place: Place::Body, shape: &WRAPPER_BOOLEAN_, required: true, supported: true, attribute: false, time: None },
]});
pub static IMAGE_PULL_CREDENTIALS_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["CODEBUILD", "SERVICE_ROLE"] };
pub static INVALIDATE_PROJECT_CACHE_INPUT_: Shape = Shape::Structure(Structure { name: "InvalidateProjectCacheInput", payload: None, members: &[
    Member { name: "projectName", wire: "projectName", form: "projectName", place: Place::Body, shape: &NON_EMPTY_STRING_, required: true, supported: true, attribute: false, time: None },
]});
pub static INVALIDATE_PROJECT_CACHE_OUTPUT_: Shape = Shape::Structure(Structure { name: "InvalidateProjectCacheOutput", payload: None, members: &[
]});
pub static KEY_INPUT_: Shape = Shape::String { length: Range { min: Some(1), max: Some(127) }, pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=@+\\-]*)$"), values: &[] };
pub static LIST_BUILDS_FOR_PROJECT_INPUT_: Shape = Shape::Structure(Structure { name: "ListBuildsForProjectInput", payload: None, members: &[
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "projectName", wire: "projectName", form: "projectName", place: Place::Body, shape: &NON_EMPTY_STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "sortOrder", wire: "sortOrder", form: "sortOrder", place: Place::Body, shape: &SORT_ORDER_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_BUILDS_FOR_PROJECT_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListBuildsForProjectOutput", payload: None, members: &[
    Member { name: "ids", wire: "ids", form: "ids", place: Place::Body, shape: &BUILD_IDS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_BUILDS_INPUT_: Shape = Shape::Structure(Structure { name: "ListBuildsInput", payload: None, members: &[
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "sortOrder", wire: "sortOrder", form: "sortOrder", place: Place::Body, shape: &SORT_ORDER_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_BUILDS_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListBuildsOutput", payload: None, members: &[
    Member { name: "ids", wire: "ids", form: "ids", place: Place::Body, shape: &BUILD_IDS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_PROJECTS_INPUT_: Shape = Shape::Structure(Structure { name: "ListProjectsInput", payload: None, members: &[
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NON_EMPTY_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "sortBy", wire: "sortBy", form: "sortBy", place: Place::Body, shape: &PROJECT_SORT_BY_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "sortOrder", wire: "sortOrder", form: "sortOrder", place: Place::Body, shape: &SORT_ORDER_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_PROJECTS_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListProjectsOutput", payload: None, members: &[
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "projects", wire: "projects", form: "projects", place: Place::Body, shape: &PROJECT_NAMES_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_REPORT_GROUPS_INPUT_: Shape = Shape::Structure(Structure { name: "ListReportGroupsInput", payload: None, members: &[
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &PAGE_SIZE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "sortBy", wire: "sortBy", form: "sortBy", place: Place::Body, shape: &REPORT_GROUP_SORT_BY_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "sortOrder", wire: "sortOrder", form: "sortOrder", place: Place::Body, shape: &SORT_ORDER_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_REPORT_GROUPS_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListReportGroupsOutput", payload: None, members: &[
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "reportGroups", wire: "reportGroups", form: "reportGroups", place: Place::Body, shape: &REPORT_GROUP_ARNS_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_REPORTS_FOR_REPORT_GROUP_INPUT_: Shape = Shape::Structure(Structure { name: "ListReportsForReportGroupInput", payload: None, members: &[
    Member { name: "filter", wire: "filter", form: "filter", place: Place::Body, shape: &REPORT_FILTER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &PAGE_SIZE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "reportGroupArn", wire: "reportGroupArn", form: "reportGroupArn", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "sortOrder", wire: "sortOrder", form: "sortOrder", place: Place::Body, shape: &SORT_ORDER_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_REPORTS_FOR_REPORT_GROUP_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListReportsForReportGroupOutput", payload: None, members: &[
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "reports", wire: "reports", form: "reports", place: Place::Body, shape: &REPORT_ARNS_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_REPORTS_INPUT_: Shape = Shape::Structure(Structure { name: "ListReportsInput", payload: None, members: &[
    Member { name: "filter", wire: "filter", form: "filter", place: Place::Body, shape: &REPORT_FILTER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &PAGE_SIZE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "sortOrder", wire: "sortOrder", form: "sortOrder", place: Place::Body, shape: &SORT_ORDER_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_REPORTS_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListReportsOutput", payload: None, members: &[
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "reports", wire: "reports", form: "reports", place: Place::Body, shape: &REPORT_ARNS_, required: false, supported: true, attribute: false, time: None },
]});
pub static LOGS_CONFIG_: Shape = Shape::Structure(Structure { name: "LogsConfig", payload: None, members: &[
    Member { name: "cloudWatchLogs", wire: "cloudWatchLogs", form: "cloudWatchLogs", place: Place::Body, shape: &CLOUD_WATCH_LOGS_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "s3Logs", wire: "s3Logs", form: "s3Logs", place: Place::Body, shape: &S3_LOGS_CONFIG_, required: false, supported: true, attribute: false, time: None },
]});
pub static LOGS_CONFIG_STATUS_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ENABLED", "DISABLED"] };
pub static LOGS_LOCATION_: Shape = Shape::Structure(Structure { name: "LogsLocation", payload: None, members: &[
    Member { name: "cloudWatchLogs", wire: "cloudWatchLogs", form: "cloudWatchLogs", place: Place::Body, shape: &CLOUD_WATCH_LOGS_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "cloudWatchLogsArn", wire: "cloudWatchLogsArn", form: "cloudWatchLogsArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "groupName", wire: "groupName", form: "groupName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "s3Logs", wire: "s3Logs", form: "s3Logs", place: Place::Body, shape: &S3_LOGS_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "s3LogsArn", wire: "s3LogsArn", form: "s3LogsArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "streamName", wire: "streamName", form: "streamName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static NON_EMPTY_STRING_: Shape = Shape::String { length: Range { min: Some(1), max: None }, pattern: None, values: &[] };
pub static PAGE_SIZE_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(100) } };
pub static PHASE_CONTEXT_: Shape = Shape::Structure(Structure { name: "PhaseContext", payload: None, members: &[
    Member { name: "message", wire: "message", form: "message", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "statusCode", wire: "statusCode", form: "statusCode", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static PHASE_CONTEXTS_: Shape = Shape::List { member: &PHASE_CONTEXT_, element: "member", flattened: false, size: Range::ANY };
pub static PROJECT_: Shape = Shape::Structure(Structure { name: "Project", payload: None, members: &[
    Member { name: "arn", wire: "arn", form: "arn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "artifacts", wire: "artifacts", form: "artifacts", place: Place::Body, shape: &PROJECT_ARTIFACTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "autoRetryLimit", wire: "autoRetryLimit", form: "autoRetryLimit", place: Place::Body, shape: &WRAPPER_INT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "badge", wire: "badge", form: "badge", place: Place::Body, shape: &PROJECT_BADGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "cache", wire: "cache", form: "cache", place: Place::Body, shape: &PROJECT_CACHE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "concurrentBuildLimit", wire: "concurrentBuildLimit", form: "concurrentBuildLimit", place: Place::Body, shape: &WRAPPER_INT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "created", wire: "created", form: "created", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "description", wire: "description", form: "description", place: Place::Body, shape: &PROJECT_DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "environment", wire: "environment", form: "environment", place: Place::Body, shape: &PROJECT_ENVIRONMENT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "lastModified", wire: "lastModified", form: "lastModified", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "logsConfig", wire: "logsConfig", form: "logsConfig", place: Place::Body, shape: &LOGS_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &PROJECT_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "queuedTimeoutInMinutes", wire: "queuedTimeoutInMinutes", form: "queuedTimeoutInMinutes", place: Place::Body, shape: &TIME_OUT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "secondaryArtifacts", wire: "secondaryArtifacts", form: "secondaryArtifacts", place: Place::Body, shape: &PROJECT_ARTIFACTS_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "secondarySourceVersions", wire: "secondarySourceVersions", form: "secondarySourceVersions", place: Place::Body, shape: &PROJECT_SECONDARY_SOURCE_VERSIONS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "secondarySources", wire: "secondarySources", form: "secondarySources", place: Place::Body, shape: &PROJECT_SOURCES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "serviceRole", wire: "serviceRole", form: "serviceRole", place: Place::Body, shape: &NON_EMPTY_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "source", wire: "source", form: "source", place: Place::Body, shape: &PROJECT_SOURCE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "sourceVersion", wire: "sourceVersion", form: "sourceVersion", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "timeoutInMinutes", wire: "timeoutInMinutes", form: "timeoutInMinutes", place: Place::Body, shape: &BUILD_TIME_OUT_, required: false, supported: true, attribute: false, time: None },
]});
pub static PROJECT_ARTIFACTS_: Shape = Shape::Structure(Structure { name: "ProjectArtifacts", payload: None, members: &[
    Member { name: "artifactIdentifier", wire: "artifactIdentifier", form: "artifactIdentifier", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "bucketOwnerAccess", wire: "bucketOwnerAccess", form: "bucketOwnerAccess", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "encryptionDisabled", wire: "encryptionDisabled", form: "encryptionDisabled", place: Place::Body, shape: &WRAPPER_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "location", wire: "location", form: "location", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "namespaceType", wire: "namespaceType", form: "namespaceType", place: Place::Body, shape: &ARTIFACT_NAMESPACE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "overrideArtifactName", wire: "overrideArtifactName", form: "overrideArtifactName", place: Place::Body, shape: &WRAPPER_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "packaging", wire: "packaging", form: "packaging", place: Place::Body, shape: &ARTIFACT_PACKAGING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "path", wire: "path", form: "path", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "type", wire: "type", form: "type", place: Place::Body, shape: &ARTIFACTS_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static PROJECT_ARTIFACTS_LIST_: Shape = Shape::List { member: &PROJECT_ARTIFACTS_, element: "member", flattened: false, size: Range { min: Some(0), max: Some(12) } };
pub static PROJECT_BADGE_: Shape = Shape::Structure(Structure { name: "ProjectBadge", payload: None, members: &[
    Member { name: "badgeEnabled", wire: "badgeEnabled", form: "badgeEnabled", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "badgeRequestUrl", wire: "badgeRequestUrl", form: "badgeRequestUrl", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static PROJECT_CACHE_: Shape = Shape::Structure(Structure { name: "ProjectCache", payload: None, members: &[
    Member { name: "cacheNamespace", wire: "cacheNamespace", form: "cacheNamespace", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "location", wire: "location", form: "location", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "modes", wire: "modes", form: "modes", place: Place::Body, shape: &PROJECT_CACHE_MODES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "type", wire: "type", form: "type", place: Place::Body, shape: &CACHE_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static PROJECT_CACHE_MODES_: Shape = Shape::List { member: &CACHE_MODE_, element: "member", flattened: false, size: Range::ANY };
pub static PROJECT_DESCRIPTION_: Shape = Shape::String { length: Range { min: Some(0), max: Some(255) }, pattern: None, values: &[] };
pub static PROJECT_ENVIRONMENT_: Shape = Shape::Structure(Structure { name: "ProjectEnvironment", payload: None, members: &[
    Member { name: "certificate", wire: "certificate", form: "certificate", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "computeConfiguration", wire: "computeConfiguration", form: "computeConfiguration", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "computeType", wire: "computeType", form: "computeType", place: Place::Body, shape: &COMPUTE_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "dockerServer", wire: "dockerServer", form: "dockerServer", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "environmentVariables", wire: "environmentVariables", form: "environmentVariables", place: Place::Body, shape: &ENVIRONMENT_VARIABLES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "fleet", wire: "fleet", form: "fleet", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "image", wire: "image", form: "image", place: Place::Body, shape: &NON_EMPTY_STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "imagePullCredentialsType", wire: "imagePullCredentialsType", form: "imagePullCredentialsType", place: Place::Body, shape: &IMAGE_PULL_CREDENTIALS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "privilegedMode", wire: "privilegedMode", form: "privilegedMode", place: Place::Body, shape: &WRAPPER_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryCredential", wire: "registryCredential", form: "registryCredential", place: Place::Body, shape: &REGISTRY_CREDENTIAL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "type", wire: "type", form: "type", place: Place::Body, shape: &ENVIRONMENT_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static PROJECT_NAME_: Shape = Shape::String { length: Range { min: Some(2), max: Some(150) }, pattern: Some("[A-Za-z0-9][A-Za-z0-9\\-_]{1,149}"), values: &[] };
pub static PROJECT_NAMES_: Shape = Shape::List { member: &NON_EMPTY_STRING_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(100) } };
pub static PROJECT_SECONDARY_SOURCE_VERSIONS_: Shape = Shape::List { member: &PROJECT_SOURCE_VERSION_, element: "member", flattened: false, size: Range { min: Some(0), max: Some(12) } };
pub static PROJECT_SORT_BY_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["NAME", "CREATED_TIME", "LAST_MODIFIED_TIME"] };
pub static PROJECT_SOURCE_: Shape = Shape::Structure(Structure { name: "ProjectSource", payload: None, members: &[
    Member { name: "auth", wire: "auth", form: "auth", place: Place::Body, shape: &SOURCE_AUTH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "buildStatusConfig", wire: "buildStatusConfig", form: "buildStatusConfig", place: Place::Body, shape: &BUILD_STATUS_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "buildspec", wire: "buildspec", form: "buildspec", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "gitCloneDepth", wire: "gitCloneDepth", form: "gitCloneDepth", place: Place::Body, shape: &GIT_CLONE_DEPTH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "gitSubmodulesConfig", wire: "gitSubmodulesConfig", form: "gitSubmodulesConfig", place: Place::Body, shape: &GIT_SUBMODULES_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "insecureSsl", wire: "insecureSsl", form: "insecureSsl", place: Place::Body, shape: &WRAPPER_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "location", wire: "location", form: "location", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "reportBuildStatus", wire: "reportBuildStatus", form: "reportBuildStatus", place: Place::Body, shape: &WRAPPER_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "sourceIdentifier", wire: "sourceIdentifier", form: "sourceIdentifier", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "type", wire: "type", form: "type", place: Place::Body, shape: &SOURCE_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static PROJECT_SOURCE_VERSION_: Shape = Shape::Structure(Structure { name: "ProjectSourceVersion", payload: None, members: &[
    Member { name: "sourceIdentifier", wire: "sourceIdentifier", form: "sourceIdentifier", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "sourceVersion", wire: "sourceVersion", form: "sourceVersion", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
]});
pub static PROJECT_SOURCES_: Shape = Shape::List { member: &PROJECT_SOURCE_, element: "member", flattened: false, size: Range { min: Some(0), max: Some(12) } };
pub static PROJECTS_: Shape = Shape::List { member: &PROJECT_, element: "member", flattened: false, size: Range::ANY };
pub static REGISTRY_CREDENTIAL_: Shape = Shape::Structure(Structure { name: "RegistryCredential", payload: None, members: &[
    Member { name: "credential", wire: "credential", form: "credential", place: Place::Body, shape: &NON_EMPTY_STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "credentialProvider", wire: "credentialProvider", form: "credentialProvider", place: Place::Body, shape: &CREDENTIAL_PROVIDER_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static REPORT_: Shape = Shape::Structure(Structure { name: "Report", payload: None, members: &[
    Member { name: "arn", wire: "arn", form: "arn", place: Place::Body, shape: &NON_EMPTY_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "created", wire: "created", form: "created", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "executionId", wire: "executionId", form: "executionId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "expired", wire: "expired", form: "expired", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "exportConfig", wire: "exportConfig", form: "exportConfig", place: Place::Body, shape: &REPORT_EXPORT_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "reportGroupArn", wire: "reportGroupArn", form: "reportGroupArn", place: Place::Body, shape: &NON_EMPTY_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &REPORT_STATUS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "testSummary", wire: "testSummary", form: "testSummary", place: Place::Body, shape: &TEST_REPORT_SUMMARY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "truncated", wire: "truncated", form: "truncated", place: Place::Body, shape: &WRAPPER_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "type", wire: "type", form: "type", place: Place::Body, shape: &REPORT_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static REPORT_ARNS_: Shape = Shape::List { member: &NON_EMPTY_STRING_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(100) } };
pub static REPORT_EXPORT_CONFIG_: Shape = Shape::Structure(Structure { name: "ReportExportConfig", payload: None, members: &[
    Member { name: "exportConfigType", wire: "exportConfigType", form: "exportConfigType", place: Place::Body, shape: &REPORT_EXPORT_CONFIG_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "s3Destination", wire: "s3Destination", form: "s3Destination", place: Place::Body, shape: &S3_REPORT_EXPORT_CONFIG_, required: false, supported: true, attribute: false, time: None },
]});
pub static REPORT_EXPORT_CONFIG_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["S3", "NO_EXPORT"] };
pub static REPORT_FILTER_: Shape = Shape::Structure(Structure { name: "ReportFilter", payload: None, members: &[
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &REPORT_STATUS_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static REPORT_GROUP_: Shape = Shape::Structure(Structure { name: "ReportGroup", payload: None, members: &[
    Member { name: "arn", wire: "arn", form: "arn", place: Place::Body, shape: &NON_EMPTY_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "created", wire: "created", form: "created", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "exportConfig", wire: "exportConfig", form: "exportConfig", place: Place::Body, shape: &REPORT_EXPORT_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "lastModified", wire: "lastModified", form: "lastModified", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &REPORT_GROUP_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &REPORT_GROUP_STATUS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "type", wire: "type", form: "type", place: Place::Body, shape: &REPORT_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static REPORT_GROUP_ARNS_: Shape = Shape::List { member: &NON_EMPTY_STRING_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(100) } };
pub static REPORT_GROUP_NAME_: Shape = Shape::String { length: Range { min: Some(2), max: Some(128) }, pattern: None, values: &[] };
pub static REPORT_GROUP_SORT_BY_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["NAME", "CREATED_TIME", "LAST_MODIFIED_TIME"] };
pub static REPORT_GROUP_STATUS_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ACTIVE", "DELETING"] };
pub static REPORT_GROUPS_: Shape = Shape::List { member: &REPORT_GROUP_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(100) } };
pub static REPORT_PACKAGING_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ZIP", "NONE"] };
pub static REPORT_STATUS_COUNTS_: Shape = Shape::Map { key: &STRING_, value: &WRAPPER_INT_, key_name: "key", value_name: "value", flattened: false, size: Range::ANY };
pub static REPORT_STATUS_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["GENERATING", "SUCCEEDED", "FAILED", "INCOMPLETE", "DELETING"] };
pub static REPORT_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["TEST", "CODE_COVERAGE"] };
pub static REPORTS_: Shape = Shape::List { member: &REPORT_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(100) } };
pub static RETRY_BUILD_INPUT_: Shape = Shape::Structure(Structure { name: "RetryBuildInput", payload: None, members: &[
    Member { name: "id", wire: "id", form: "id", place: Place::Body, shape: &NON_EMPTY_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "idempotencyToken", wire: "idempotencyToken", form: "idempotencyToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static RETRY_BUILD_OUTPUT_: Shape = Shape::Structure(Structure { name: "RetryBuildOutput", payload: None, members: &[
    Member { name: "build", wire: "build", form: "build", place: Place::Body, shape: &BUILD_, required: false, supported: true, attribute: false, time: None },
]});
pub static S3_LOGS_CONFIG_: Shape = Shape::Structure(Structure { name: "S3LogsConfig", payload: None, members: &[
    Member { name: "bucketOwnerAccess", wire: "bucketOwnerAccess", form: "bucketOwnerAccess", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "encryptionDisabled", wire: "encryptionDisabled", form: "encryptionDisabled", place: Place::Body, shape: &WRAPPER_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "location", wire: "location", form: "location", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &LOGS_CONFIG_STATUS_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static S3_REPORT_EXPORT_CONFIG_: Shape = Shape::Structure(Structure { name: "S3ReportExportConfig", payload: None, members: &[
    Member { name: "bucket", wire: "bucket", form: "bucket", place: Place::Body, shape: &NON_EMPTY_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "bucketOwner", wire: "bucketOwner", form: "bucketOwner", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "encryptionDisabled", wire: "encryptionDisabled", form: "encryptionDisabled", place: Place::Body, shape: &WRAPPER_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "encryptionKey", wire: "encryptionKey", form: "encryptionKey", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "packaging", wire: "packaging", form: "packaging", place: Place::Body, shape: &REPORT_PACKAGING_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "path", wire: "path", form: "path", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static SORT_ORDER_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ASCENDING", "DESCENDING"] };
pub static SOURCE_AUTH_: Shape = Shape::Structure(Structure { name: "SourceAuth", payload: None, members: &[
    Member { name: "resource", wire: "resource", form: "resource", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "type", wire: "type", form: "type", place: Place::Body, shape: &SOURCE_AUTH_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static SOURCE_AUTH_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["OAUTH", "CODECONNECTIONS", "SECRETS_MANAGER"] };
pub static SOURCE_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["CODECOMMIT", "CODEPIPELINE", "GITHUB", "GITLAB", "GITLAB_SELF_MANAGED", "S3", "BITBUCKET", "GITHUB_ENTERPRISE", "NO_SOURCE"] };
pub static START_BUILD_INPUT_: Shape = Shape::Structure(Structure { name: "StartBuildInput", payload: None, members: &[
    Member { name: "artifactsOverride", wire: "artifactsOverride", form: "artifactsOverride", place: Place::Body, shape: &PROJECT_ARTIFACTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "autoRetryLimitOverride", wire: "autoRetryLimitOverride", form: "autoRetryLimitOverride", place: Place::Body, shape: &WRAPPER_INT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "buildStatusConfigOverride", wire: "buildStatusConfigOverride", form: "buildStatusConfigOverride", place: Place::Body, shape: &BUILD_STATUS_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "buildspecOverride", wire: "buildspecOverride", form: "buildspecOverride", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "cacheOverride", wire: "cacheOverride", form: "cacheOverride", place: Place::Body, shape: &PROJECT_CACHE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "certificateOverride", wire: "certificateOverride", form: "certificateOverride", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "computeTypeOverride", wire: "computeTypeOverride", form: "computeTypeOverride", place: Place::Body, shape: &COMPUTE_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "debugSessionEnabled", wire: "debugSessionEnabled", form: "debugSessionEnabled", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "encryptionKeyOverride", wire: "encryptionKeyOverride", form: "encryptionKeyOverride", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "environmentTypeOverride", wire: "environmentTypeOverride", form: "environmentTypeOverride", place: Place::Body, shape: &ENVIRONMENT_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "environmentVariablesOverride", wire: "environmentVariablesOverride", form: "environmentVariablesOverride", place: Place::Body, shape: &ENVIRONMENT_VARIABLES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "fleetOverride", wire: "fleetOverride", form: "fleetOverride", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "gitCloneDepthOverride", wire: "gitCloneDepthOverride", form: "gitCloneDepthOverride", place: Place::Body, shape: &GIT_CLONE_DEPTH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "gitSubmodulesConfigOverride", wire: "gitSubmodulesConfigOverride", form: "gitSubmodulesConfigOverride", place: Place::Body, shape: &GIT_SUBMODULES_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "idempotencyToken", wire: "idempotencyToken", form: "idempotencyToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageOverride", wire: "imageOverride", form: "imageOverride", place: Place::Body, shape: &NON_EMPTY_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imagePullCredentialsTypeOverride", wire: "imagePullCredentialsTypeOverride", form: "imagePullCredentialsTypeOverride", place: Place::Body, shape: &IMAGE_PULL_CREDENTIALS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "insecureSslOverride", wire: "insecureSslOverride", form: "insecureSslOverride", place: Place::Body, shape: &WRAPPER_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logsConfigOverride", wire: "logsConfigOverride", form: "logsConfigOverride", place: Place::Body, shape: &LOGS_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "privilegedModeOverride", wire: "privilegedModeOverride", form: "privilegedModeOverride", place: Place::Body, shape: &WRAPPER_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "projectName", wire: "projectName", form: "projectName", place: Place::Body, shape: &NON_EMPTY_STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "queuedTimeoutInMinutesOverride", wire: "queuedTimeoutInMinutesOverride", form: "queuedTimeoutInMinutesOverride", place: Place::Body, shape: &TIME_OUT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryCredentialOverride", wire: "registryCredentialOverride", form: "registryCredentialOverride", place: Place::Body, shape: &REGISTRY_CREDENTIAL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "reportBuildStatusOverride", wire: "reportBuildStatusOverride", form: "reportBuildStatusOverride", place: Place::Body, shape: &WRAPPER_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "secondaryArtifactsOverride", wire: "secondaryArtifactsOverride", form: "secondaryArtifactsOverride", place: Place::Body, shape: &PROJECT_ARTIFACTS_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "secondarySourcesOverride", wire: "secondarySourcesOverride", form: "secondarySourcesOverride", place: Place::Body, shape: &PROJECT_SOURCES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "secondarySourcesVersionOverride", wire: "secondarySourcesVersionOverride", form: "secondarySourcesVersionOverride", place: Place::Body, shape: &PROJECT_SECONDARY_SOURCE_VERSIONS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "serviceRoleOverride", wire: "serviceRoleOverride", form: "serviceRoleOverride", place: Place::Body, shape: &NON_EMPTY_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "sourceAuthOverride", wire: "sourceAuthOverride", form: "sourceAuthOverride", place: Place::Body, shape: &SOURCE_AUTH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "sourceLocationOverride", wire: "sourceLocationOverride", form: "sourceLocationOverride", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "sourceTypeOverride", wire: "sourceTypeOverride", form: "sourceTypeOverride", place: Place::Body, shape: &SOURCE_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "sourceVersion", wire: "sourceVersion", form: "sourceVersion", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "timeoutInMinutesOverride", wire: "timeoutInMinutesOverride", form: "timeoutInMinutesOverride", place: Place::Body, shape: &BUILD_TIME_OUT_, required: false, supported: true, attribute: false, time: None },
]});
pub static START_BUILD_OUTPUT_: Shape = Shape::Structure(Structure { name: "StartBuildOutput", payload: None, members: &[
    Member { name: "build", wire: "build", form: "build", place: Place::Body, shape: &BUILD_, required: false, supported: true, attribute: false, time: None },
]});
pub static STATUS_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["SUCCEEDED", "FAILED", "FAULT", "TIMED_OUT", "IN_PROGRESS", "STOPPED"] };
pub static STOP_BUILD_INPUT_: Shape = Shape::Structure(Structure { name: "StopBuildInput", payload: None, members: &[
    Member { name: "id", wire: "id", form: "id", place: Place::Body, shape: &NON_EMPTY_STRING_, required: true, supported: true, attribute: false, time: None },
]});
pub static STOP_BUILD_OUTPUT_: Shape = Shape::Structure(Structure { name: "StopBuildOutput", payload: None, members: &[
    Member { name: "build", wire: "build", form: "build", place: Place::Body, shape: &BUILD_, required: false, supported: true, attribute: false, time: None },
]});
pub static STRING_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static TAG_: Shape = Shape::Structure(Structure { name: "Tag", payload: None, members: &[
    Member { name: "key", wire: "key", form: "key", place: Place::Body, shape: &KEY_INPUT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "value", wire: "value", form: "value", place: Place::Body, shape: &VALUE_INPUT_, required: false, supported: true, attribute: false, time: None },
]});
pub static TAG_LIST_: Shape = Shape::List { member: &TAG_, element: "member", flattened: false, size: Range { min: Some(0), max: Some(50) } };
pub static TEST_CASE_: Shape = Shape::Structure(Structure { name: "TestCase", payload: None, members: &[
    Member { name: "durationInNanoSeconds", wire: "durationInNanoSeconds", form: "durationInNanoSeconds", place: Place::Body, shape: &WRAPPER_LONG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "expired", wire: "expired", form: "expired", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "message", wire: "message", form: "message", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "prefix", wire: "prefix", form: "prefix", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "reportArn", wire: "reportArn", form: "reportArn", place: Place::Body, shape: &NON_EMPTY_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "testRawDataPath", wire: "testRawDataPath", form: "testRawDataPath", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "testSuiteName", wire: "testSuiteName", form: "testSuiteName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static TEST_CASE_FILTER_: Shape = Shape::Structure(Structure { name: "TestCaseFilter", payload: None, members: &[
    Member { name: "keyword", wire: "keyword", form: "keyword", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static TEST_CASES_: Shape = Shape::List { member: &TEST_CASE_, element: "member", flattened: false, size: Range::ANY };
pub static TEST_REPORT_SUMMARY_: Shape = Shape::Structure(Structure { name: "TestReportSummary", payload: None, members: &[
    Member { name: "durationInNanoSeconds", wire: "durationInNanoSeconds", form: "durationInNanoSeconds", place: Place::Body, shape: &WRAPPER_LONG_, required: true, supported: true, attribute: false, time: None },
    Member { name: "statusCounts", wire: "statusCounts", form: "statusCounts", place: Place::Body, shape: &REPORT_STATUS_COUNTS_, required: true, supported: true, attribute: false, time: None },
    Member { name: "total", wire: "total", form: "total", place: Place::Body, shape: &WRAPPER_INT_, required: true, supported: true, attribute: false, time: None },
]});
pub static TIME_OUT_: Shape = Shape::Integer { range: Range { min: Some(5), max: Some(480) } };
pub static TIMESTAMP_: Shape = Shape::Timestamp(TimeForm::Seconds);
pub static UPDATE_PROJECT_INPUT_: Shape = Shape::Structure(Structure { name: "UpdateProjectInput", payload: None, members: &[
    Member { name: "artifacts", wire: "artifacts", form: "artifacts", place: Place::Body, shape: &PROJECT_ARTIFACTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "autoRetryLimit", wire: "autoRetryLimit", form: "autoRetryLimit", place: Place::Body, shape: &WRAPPER_INT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "badgeEnabled", wire: "badgeEnabled", form: "badgeEnabled", place: Place::Body, shape: &WRAPPER_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "buildBatchConfig", wire: "buildBatchConfig", form: "buildBatchConfig", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "cache", wire: "cache", form: "cache", place: Place::Body, shape: &PROJECT_CACHE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "concurrentBuildLimit", wire: "concurrentBuildLimit", form: "concurrentBuildLimit", place: Place::Body, shape: &WRAPPER_INT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "description", wire: "description", form: "description", place: Place::Body, shape: &PROJECT_DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "encryptionKey", wire: "encryptionKey", form: "encryptionKey", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "environment", wire: "environment", form: "environment", place: Place::Body, shape: &PROJECT_ENVIRONMENT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "fileSystemLocations", wire: "fileSystemLocations", form: "fileSystemLocations", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "logsConfig", wire: "logsConfig", form: "logsConfig", place: Place::Body, shape: &LOGS_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &NON_EMPTY_STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "queuedTimeoutInMinutes", wire: "queuedTimeoutInMinutes", form: "queuedTimeoutInMinutes", place: Place::Body, shape: &TIME_OUT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "secondaryArtifacts", wire: "secondaryArtifacts", form: "secondaryArtifacts", place: Place::Body, shape: &PROJECT_ARTIFACTS_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "secondarySourceVersions", wire: "secondarySourceVersions", form: "secondarySourceVersions", place: Place::Body, shape: &PROJECT_SECONDARY_SOURCE_VERSIONS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "secondarySources", wire: "secondarySources", form: "secondarySources", place: Place::Body, shape: &PROJECT_SOURCES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "serviceRole", wire: "serviceRole", form: "serviceRole", place: Place::Body, shape: &NON_EMPTY_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "source", wire: "source", form: "source", place: Place::Body, shape: &PROJECT_SOURCE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "sourceVersion", wire: "sourceVersion", form: "sourceVersion", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "timeoutInMinutes", wire: "timeoutInMinutes", form: "timeoutInMinutes", place: Place::Body, shape: &BUILD_TIME_OUT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "vpcConfig", wire: "vpcConfig", form: "vpcConfig", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static UPDATE_PROJECT_OUTPUT_: Shape = Shape::Structure(Structure { name: "UpdateProjectOutput", payload: None, members: &[
    Member { name: "project", wire: "project", form: "project", place: Place::Body, shape: &PROJECT_, required: false, supported: true, attribute: false, time: None },
]});
pub static UPDATE_REPORT_GROUP_INPUT_: Shape = Shape::Structure(Structure { name: "UpdateReportGroupInput", payload: None, members: &[
    Member { name: "arn", wire: "arn", form: "arn", place: Place::Body, shape: &NON_EMPTY_STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "exportConfig", wire: "exportConfig", form: "exportConfig", place: Place::Body, shape: &REPORT_EXPORT_CONFIG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static UPDATE_REPORT_GROUP_OUTPUT_: Shape = Shape::Structure(Structure { name: "UpdateReportGroupOutput", payload: None, members: &[
    Member { name: "reportGroup", wire: "reportGroup", form: "reportGroup", place: Place::Body, shape: &REPORT_GROUP_, required: false, supported: true, attribute: false, time: None },
]});
pub static VALUE_INPUT_: Shape = Shape::String { length: Range { min: Some(0), max: Some(255) }, pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=@+\\-]*)$"), values: &[] };
pub static WRAPPER_BOOLEAN_: Shape = Shape::Boolean;
pub static WRAPPER_INT_: Shape = Shape::Integer { range: Range::ANY };
pub static WRAPPER_LONG_: Shape = Shape::Integer { range: Range::ANY };

pub static BATCH_DELETE_BUILDS_OPERATION: schema::Operation = schema::Operation { name: "BatchDeleteBuilds", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &BATCH_DELETE_BUILDS_INPUT_, output: &BATCH_DELETE_BUILDS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for BatchDeleteBuildsInput {
    type Output = BatchDeleteBuildsOutput;
    const SCHEMA: &'static schema::Operation = &BATCH_DELETE_BUILDS_OPERATION;
}

pub static BATCH_GET_BUILDS_OPERATION: schema::Operation = schema::Operation { name: "BatchGetBuilds", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &BATCH_GET_BUILDS_INPUT_, output: &BATCH_GET_BUILDS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for BatchGetBuildsInput {
    type Output = BatchGetBuildsOutput;
    const SCHEMA: &'static schema::Operation = &BATCH_GET_BUILDS_OPERATION;
}

pub static BATCH_GET_PROJECTS_OPERATION: schema::Operation = schema::Operation { name: "BatchGetProjects", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &BATCH_GET_PROJECTS_INPUT_, output: &BATCH_GET_PROJECTS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for BatchGetProjectsInput {
    type Output = BatchGetProjectsOutput;
    const SCHEMA: &'static schema::Operation = &BATCH_GET_PROJECTS_OPERATION;
}

pub static BATCH_GET_REPORT_GROUPS_OPERATION: schema::Operation = schema::Operation { name: "BatchGetReportGroups", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &BATCH_GET_REPORT_GROUPS_INPUT_, output: &BATCH_GET_REPORT_GROUPS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for BatchGetReportGroupsInput {
    type Output = BatchGetReportGroupsOutput;
    const SCHEMA: &'static schema::Operation = &BATCH_GET_REPORT_GROUPS_OPERATION;
}

pub static BATCH_GET_REPORTS_OPERATION: schema::Operation = schema::Operation { name: "BatchGetReports", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &BATCH_GET_REPORTS_INPUT_, output: &BATCH_GET_REPORTS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for BatchGetReportsInput {
    type Output = BatchGetReportsOutput;
    const SCHEMA: &'static schema::Operation = &BATCH_GET_REPORTS_OPERATION;
}

pub static CREATE_PROJECT_OPERATION: schema::Operation = schema::Operation { name: "CreateProject", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_PROJECT_INPUT_, output: &CREATE_PROJECT_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for CreateProjectInput {
    type Output = CreateProjectOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_PROJECT_OPERATION;
}

pub static CREATE_REPORT_GROUP_OPERATION: schema::Operation = schema::Operation { name: "CreateReportGroup", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_REPORT_GROUP_INPUT_, output: &CREATE_REPORT_GROUP_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for CreateReportGroupInput {
    type Output = CreateReportGroupOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_REPORT_GROUP_OPERATION;
}

pub static DELETE_PROJECT_OPERATION: schema::Operation = schema::Operation { name: "DeleteProject", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_PROJECT_INPUT_, output: &DELETE_PROJECT_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteProjectInput {
    type Output = DeleteProjectOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_PROJECT_OPERATION;
}

pub static DELETE_REPORT_OPERATION: schema::Operation = schema::Operation { name: "DeleteReport", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_REPORT_INPUT_, output: &DELETE_REPORT_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteReportInput {
    type Output = DeleteReportOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_REPORT_OPERATION;
}

pub static DELETE_REPORT_GROUP_OPERATION: schema::Operation = schema::Operation { name: "DeleteReportGroup", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_REPORT_GROUP_INPUT_, output: &DELETE_REPORT_GROUP_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteReportGroupInput {
    type Output = DeleteReportGroupOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_REPORT_GROUP_OPERATION;
}

pub static DESCRIBE_TEST_CASES_OPERATION: schema::Operation = schema::Operation { name: "DescribeTestCases", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_TEST_CASES_INPUT_, output: &DESCRIBE_TEST_CASES_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DescribeTestCasesInput {
    type Output = DescribeTestCasesOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_TEST_CASES_OPERATION;
}

pub static INVALIDATE_PROJECT_CACHE_OPERATION: schema::Operation = schema::Operation { name: "InvalidateProjectCache", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &INVALIDATE_PROJECT_CACHE_INPUT_, output: &INVALIDATE_PROJECT_CACHE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for InvalidateProjectCacheInput {
    type Output = InvalidateProjectCacheOutput;
    const SCHEMA: &'static schema::Operation = &INVALIDATE_PROJECT_CACHE_OPERATION;
}

pub static LIST_BUILDS_OPERATION: schema::Operation = schema::Operation { name: "ListBuilds", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_BUILDS_INPUT_, output: &LIST_BUILDS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListBuildsInput {
    type Output = ListBuildsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_BUILDS_OPERATION;
}

pub static LIST_BUILDS_FOR_PROJECT_OPERATION: schema::Operation = schema::Operation { name: "ListBuildsForProject", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_BUILDS_FOR_PROJECT_INPUT_, output: &LIST_BUILDS_FOR_PROJECT_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListBuildsForProjectInput {
    type Output = ListBuildsForProjectOutput;
    const SCHEMA: &'static schema::Operation = &LIST_BUILDS_FOR_PROJECT_OPERATION;
}

pub static LIST_PROJECTS_OPERATION: schema::Operation = schema::Operation { name: "ListProjects", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_PROJECTS_INPUT_, output: &LIST_PROJECTS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListProjectsInput {
    type Output = ListProjectsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_PROJECTS_OPERATION;
}

pub static LIST_REPORT_GROUPS_OPERATION: schema::Operation = schema::Operation { name: "ListReportGroups", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_REPORT_GROUPS_INPUT_, output: &LIST_REPORT_GROUPS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListReportGroupsInput {
    type Output = ListReportGroupsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_REPORT_GROUPS_OPERATION;
}

pub static LIST_REPORTS_OPERATION: schema::Operation = schema::Operation { name: "ListReports", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_REPORTS_INPUT_, output: &LIST_REPORTS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListReportsInput {
    type Output = ListReportsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_REPORTS_OPERATION;
}

pub static LIST_REPORTS_FOR_REPORT_GROUP_OPERATION: schema::Operation = schema::Operation { name: "ListReportsForReportGroup", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_REPORTS_FOR_REPORT_GROUP_INPUT_, output: &LIST_REPORTS_FOR_REPORT_GROUP_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListReportsForReportGroupInput {
    type Output = ListReportsForReportGroupOutput;
    const SCHEMA: &'static schema::Operation = &LIST_REPORTS_FOR_REPORT_GROUP_OPERATION;
}

pub static RETRY_BUILD_OPERATION: schema::Operation = schema::Operation { name: "RetryBuild", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &RETRY_BUILD_INPUT_, output: &RETRY_BUILD_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for RetryBuildInput {
    type Output = RetryBuildOutput;
    const SCHEMA: &'static schema::Operation = &RETRY_BUILD_OPERATION;
}

pub static START_BUILD_OPERATION: schema::Operation = schema::Operation { name: "StartBuild", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &START_BUILD_INPUT_, output: &START_BUILD_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for StartBuildInput {
    type Output = StartBuildOutput;
    const SCHEMA: &'static schema::Operation = &START_BUILD_OPERATION;
}

pub static STOP_BUILD_OPERATION: schema::Operation = schema::Operation { name: "StopBuild", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &STOP_BUILD_INPUT_, output: &STOP_BUILD_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for StopBuildInput {
    type Output = StopBuildOutput;
    const SCHEMA: &'static schema::Operation = &STOP_BUILD_OPERATION;
}

pub static UPDATE_PROJECT_OPERATION: schema::Operation = schema::Operation { name: "UpdateProject", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UPDATE_PROJECT_INPUT_, output: &UPDATE_PROJECT_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for UpdateProjectInput {
    type Output = UpdateProjectOutput;
    const SCHEMA: &'static schema::Operation = &UPDATE_PROJECT_OPERATION;
}

pub static UPDATE_REPORT_GROUP_OPERATION: schema::Operation = schema::Operation { name: "UpdateReportGroup", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UPDATE_REPORT_GROUP_INPUT_, output: &UPDATE_REPORT_GROUP_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for UpdateReportGroupInput {
    type Output = UpdateReportGroupOutput;
    const SCHEMA: &'static schema::Operation = &UPDATE_REPORT_GROUP_OPERATION;
}

pub static SERVICE: schema::Service = schema::Service {
    name: "codebuild",
    signing: &["codebuild"],
    protocol: Protocol::Json11,
    targets: &["CodeBuild_20161006"],
    version: "2016-10-06",
    namespace: "",
    invalid: "InvalidInputException",
    operations: &[&BATCH_DELETE_BUILDS_OPERATION, &BATCH_GET_BUILDS_OPERATION, &BATCH_GET_PROJECTS_OPERATION, &BATCH_GET_REPORT_GROUPS_OPERATION, &BATCH_GET_REPORTS_OPERATION, &CREATE_PROJECT_OPERATION, &CREATE_REPORT_GROUP_OPERATION, &DELETE_PROJECT_OPERATION, &DELETE_REPORT_OPERATION, &DELETE_REPORT_GROUP_OPERATION, &DESCRIBE_TEST_CASES_OPERATION, &INVALIDATE_PROJECT_CACHE_OPERATION, &LIST_BUILDS_OPERATION, &LIST_BUILDS_FOR_PROJECT_OPERATION, &LIST_PROJECTS_OPERATION, &LIST_REPORT_GROUPS_OPERATION, &LIST_REPORTS_OPERATION, &LIST_REPORTS_FOR_REPORT_GROUP_OPERATION, &RETRY_BUILD_OPERATION, &START_BUILD_OPERATION, &STOP_BUILD_OPERATION, &UPDATE_PROJECT_OPERATION, &UPDATE_REPORT_GROUP_OPERATION],
    absent: &["BatchGetBuildBatches", "BatchGetCommandExecutions", "BatchGetFleets", "BatchGetSandboxes", "CreateFleet", "CreateWebhook", "DeleteBuildBatch", "DeleteFleet", "DeleteResourcePolicy", "DeleteSourceCredentials", "DeleteWebhook", "DescribeCodeCoverages", "GetReportGroupTrend", "GetResourcePolicy", "ImportSourceCredentials", "ListBuildBatches", "ListBuildBatchesForProject", "ListCommandExecutionsForSandbox", "ListCuratedEnvironmentImages", "ListFleets", "ListSandboxes", "ListSandboxesForProject", "ListSharedProjects", "ListSharedReportGroups", "ListSourceCredentials", "PutResourcePolicy", "RetryBuildBatch", "StartBuildBatch", "StartCommandExecution", "StartSandbox", "StartSandboxConnection", "StopBuildBatch", "StopSandbox", "UpdateFleet", "UpdateProjectVisibility", "UpdateWebhook"],
    absent_http: &[],
};
