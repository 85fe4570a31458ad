// Written by `cargo xtask generate` from botocore's model and operations.toml beside this folder. Not to be edited.
#![allow(clippy::all, missing_docs, unused_imports, reason = "generated")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wire::schema::{self, Http, Member, Place, Protocol, Range, Shape, Structure, TimeForm};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeletePipelineOutput {}

pub static DELETE_PIPELINE_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeletePipelineOutput", payload: None, members: &[] });

impl wire::Output for DeletePipelineOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DisableStageTransitionOutput {}

pub static DISABLE_STAGE_TRANSITION_OUTPUT_: Shape = Shape::Structure(Structure { name: "DisableStageTransitionOutput", payload: None, members: &[] });

impl wire::Output for DisableStageTransitionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EnableStageTransitionOutput {}

pub static ENABLE_STAGE_TRANSITION_OUTPUT_: Shape = Shape::Structure(Structure { name: "EnableStageTransitionOutput", payload: None, members: &[] });

impl wire::Output for EnableStageTransitionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OverrideStageConditionOutput {}

pub static OVERRIDE_STAGE_CONDITION_OUTPUT_: Shape = Shape::Structure(Structure { name: "OverrideStageConditionOutput", payload: None, members: &[] });

impl wire::Output for OverrideStageConditionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ActionConfigurationProperty {
    #[serde(rename = "key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<bool>,
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "queryable", default, skip_serializing_if = "Option::is_none")]
    pub queryable: Option<bool>,
    #[serde(rename = "required", default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    #[serde(rename = "secret", default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<bool>,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ActionDeclaration {
    #[serde(rename = "actionTypeId")]
    pub action_type_id: ActionTypeId,
    #[serde(rename = "configuration", default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<BTreeMap<String, String>>,
    #[serde(rename = "inputArtifacts", default, skip_serializing_if = "Option::is_none")]
    pub input_artifacts: Option<Vec<InputArtifact>>,
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "namespace", default, skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    #[serde(rename = "outputArtifacts", default, skip_serializing_if = "Option::is_none")]
    pub output_artifacts: Option<Vec<OutputArtifact>>,
    #[serde(rename = "region", default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(rename = "roleArn", default, skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
    #[serde(rename = "runOrder", default, skip_serializing_if = "Option::is_none")]
    pub run_order: Option<i64>,
    #[serde(rename = "timeoutInMinutes", default, skip_serializing_if = "Option::is_none")]
    pub timeout_in_minutes: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ActionExecution {
    #[serde(rename = "actionExecutionId", default, skip_serializing_if = "Option::is_none")]
    pub action_execution_id: Option<String>,
    #[serde(rename = "errorDetails", default, skip_serializing_if = "Option::is_none")]
    pub error_details: Option<ErrorDetails>,
    #[serde(rename = "externalExecutionId", default, skip_serializing_if = "Option::is_none")]
    pub external_execution_id: Option<String>,
    #[serde(rename = "lastStatusChange", default, skip_serializing_if = "Option::is_none")]
    pub last_status_change: Option<wire::Timestamp>,
    #[serde(rename = "lastUpdatedBy", default, skip_serializing_if = "Option::is_none")]
    pub last_updated_by: Option<String>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "summary", default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    #[serde(rename = "token", default, skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ActionExecutionDetail {
    #[serde(rename = "actionExecutionId", default, skip_serializing_if = "Option::is_none")]
    pub action_execution_id: Option<String>,
    #[serde(rename = "actionName", default, skip_serializing_if = "Option::is_none")]
    pub action_name: Option<String>,
    #[serde(rename = "input", default, skip_serializing_if = "Option::is_none")]
    pub input: Option<ActionExecutionInput>,
    #[serde(rename = "lastUpdateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_update_time: Option<wire::Timestamp>,
    #[serde(rename = "output", default, skip_serializing_if = "Option::is_none")]
    pub output: Option<ActionExecutionOutput>,
    #[serde(rename = "pipelineExecutionId", default, skip_serializing_if = "Option::is_none")]
    pub pipeline_execution_id: Option<String>,
    #[serde(rename = "pipelineVersion", default, skip_serializing_if = "Option::is_none")]
    pub pipeline_version: Option<i64>,
    #[serde(rename = "stageName", default, skip_serializing_if = "Option::is_none")]
    pub stage_name: Option<String>,
    #[serde(rename = "startTime", default, skip_serializing_if = "Option::is_none")]
    pub start_time: Option<wire::Timestamp>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "updatedBy", default, skip_serializing_if = "Option::is_none")]
    pub updated_by: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ActionExecutionFilter {
    #[serde(rename = "latestInPipelineExecution", default, skip_serializing_if = "Option::is_none")]
    pub latest_in_pipeline_execution: Option<LatestInPipelineExecutionFilter>,
    #[serde(rename = "pipelineExecutionId", default, skip_serializing_if = "Option::is_none")]
    pub pipeline_execution_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ActionExecutionInput {
    #[serde(rename = "actionTypeId", default, skip_serializing_if = "Option::is_none")]
    pub action_type_id: Option<ActionTypeId>,
    #[serde(rename = "configuration", default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<BTreeMap<String, String>>,
    #[serde(rename = "inputArtifacts", default, skip_serializing_if = "Option::is_none")]
    pub input_artifacts: Option<Vec<ArtifactDetail>>,
    #[serde(rename = "namespace", default, skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    #[serde(rename = "region", default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(rename = "resolvedConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub resolved_configuration: Option<BTreeMap<String, String>>,
    #[serde(rename = "roleArn", default, skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ActionExecutionOutput {
    #[serde(rename = "executionResult", default, skip_serializing_if = "Option::is_none")]
    pub execution_result: Option<ActionExecutionResult>,
    #[serde(rename = "outputArtifacts", default, skip_serializing_if = "Option::is_none")]
    pub output_artifacts: Option<Vec<ArtifactDetail>>,
    #[serde(rename = "outputVariables", default, skip_serializing_if = "Option::is_none")]
    pub output_variables: Option<BTreeMap<String, String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ActionExecutionResult {
    #[serde(rename = "errorDetails", default, skip_serializing_if = "Option::is_none")]
    pub error_details: Option<ErrorDetails>,
    #[serde(rename = "externalExecutionId", default, skip_serializing_if = "Option::is_none")]
    pub external_execution_id: Option<String>,
    #[serde(rename = "externalExecutionSummary", default, skip_serializing_if = "Option::is_none")]
    pub external_execution_summary: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ActionRevision {
    #[serde(rename = "created", default, skip_serializing_if = "Option::is_none")]
    pub created: Option<wire::Timestamp>,
    #[serde(rename = "revisionChangeId", default, skip_serializing_if = "Option::is_none")]
    pub revision_change_id: Option<String>,
    #[serde(rename = "revisionId", default, skip_serializing_if = "Option::is_none")]
    pub revision_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ActionState {
    #[serde(rename = "actionName", default, skip_serializing_if = "Option::is_none")]
    pub action_name: Option<String>,
    #[serde(rename = "currentRevision", default, skip_serializing_if = "Option::is_none")]
    pub current_revision: Option<ActionRevision>,
    #[serde(rename = "entityUrl", default, skip_serializing_if = "Option::is_none")]
    pub entity_url: Option<String>,
    #[serde(rename = "latestExecution", default, skip_serializing_if = "Option::is_none")]
    pub latest_execution: Option<ActionExecution>,
    #[serde(rename = "revisionUrl", default, skip_serializing_if = "Option::is_none")]
    pub revision_url: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ActionType {
    #[serde(rename = "actionConfigurationProperties", default, skip_serializing_if = "Option::is_none")]
    pub action_configuration_properties: Option<Vec<ActionConfigurationProperty>>,
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<ActionTypeId>,
    #[serde(rename = "inputArtifactDetails", default, skip_serializing_if = "Option::is_none")]
    pub input_artifact_details: Option<ArtifactDetails>,
    #[serde(rename = "outputArtifactDetails", default, skip_serializing_if = "Option::is_none")]
    pub output_artifact_details: Option<ArtifactDetails>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ActionTypeId {
    #[serde(rename = "category")]
    pub category: String,
    #[serde(rename = "owner")]
    pub owner: String,
    #[serde(rename = "provider")]
    pub provider: String,
    #[serde(rename = "version")]
    pub version: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ApprovalResult {
    #[serde(rename = "status")]
    pub status: String,
    #[serde(rename = "summary")]
    pub summary: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ArtifactDetail {
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "s3location", default, skip_serializing_if = "Option::is_none")]
    pub s3location: Option<S3Location>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ArtifactDetails {
    #[serde(rename = "maximumCount", default, skip_serializing_if = "Option::is_none")]
    pub maximum_count: Option<i64>,
    #[serde(rename = "minimumCount", default, skip_serializing_if = "Option::is_none")]
    pub minimum_count: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ArtifactRevision {
    #[serde(rename = "created", default, skip_serializing_if = "Option::is_none")]
    pub created: Option<wire::Timestamp>,
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "revisionId", default, skip_serializing_if = "Option::is_none")]
    pub revision_id: Option<String>,
    #[serde(rename = "revisionSummary", default, skip_serializing_if = "Option::is_none")]
    pub revision_summary: Option<String>,
    #[serde(rename = "revisionUrl", default, skip_serializing_if = "Option::is_none")]
    pub revision_url: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ArtifactStore {
    #[serde(rename = "location")]
    pub location: String,
    #[serde(rename = "type")]
    pub type_: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BeforeEntryConditions {
    #[serde(rename = "conditions")]
    pub conditions: Vec<Condition>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Condition {
    #[serde(rename = "result", default, skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    #[serde(rename = "rules", default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<RuleDeclaration>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ConditionExecution {
    #[serde(rename = "lastStatusChange", default, skip_serializing_if = "Option::is_none")]
    pub last_status_change: Option<wire::Timestamp>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "summary", default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ConditionState {
    #[serde(rename = "latestExecution", default, skip_serializing_if = "Option::is_none")]
    pub latest_execution: Option<ConditionExecution>,
    #[serde(rename = "ruleStates", default, skip_serializing_if = "Option::is_none")]
    pub rule_states: Option<Vec<RuleState>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreatePipelineInput {
    #[serde(rename = "pipeline")]
    pub pipeline: PipelineDeclaration,
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreatePipelineOutput {
    #[serde(rename = "pipeline", default, skip_serializing_if = "Option::is_none")]
    pub pipeline: Option<PipelineDeclaration>,
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

impl wire::Output for CreatePipelineOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeletePipelineInput {
    #[serde(rename = "name")]
    pub name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DisableStageTransitionInput {
    #[serde(rename = "pipelineName")]
    pub pipeline_name: String,
    #[serde(rename = "reason")]
    pub reason: String,
    #[serde(rename = "stageName")]
    pub stage_name: String,
    #[serde(rename = "transitionType")]
    pub transition_type: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EnableStageTransitionInput {
    #[serde(rename = "pipelineName")]
    pub pipeline_name: String,
    #[serde(rename = "stageName")]
    pub stage_name: String,
    #[serde(rename = "transitionType")]
    pub transition_type: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ErrorDetails {
    #[serde(rename = "code", default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    #[serde(rename = "message", default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ExecutionTrigger {
    #[serde(rename = "triggerDetail", default, skip_serializing_if = "Option::is_none")]
    pub trigger_detail: Option<String>,
    #[serde(rename = "triggerType", default, skip_serializing_if = "Option::is_none")]
    pub trigger_type: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct FailureConditions {
    #[serde(rename = "result", default, skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    #[serde(rename = "retryConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub retry_configuration: Option<RetryConfiguration>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetPipelineExecutionInput {
    #[serde(rename = "pipelineExecutionId")]
    pub pipeline_execution_id: String,
    #[serde(rename = "pipelineName")]
    pub pipeline_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetPipelineExecutionOutput {
    #[serde(rename = "pipelineExecution", default, skip_serializing_if = "Option::is_none")]
    pub pipeline_execution: Option<PipelineExecution>,
}

impl wire::Output for GetPipelineExecutionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetPipelineInput {
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetPipelineOutput {
    #[serde(rename = "metadata", default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<PipelineMetadata>,
    #[serde(rename = "pipeline", default, skip_serializing_if = "Option::is_none")]
    pub pipeline: Option<PipelineDeclaration>,
}

impl wire::Output for GetPipelineOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetPipelineStateInput {
    #[serde(rename = "name")]
    pub name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetPipelineStateOutput {
    #[serde(rename = "created", default, skip_serializing_if = "Option::is_none")]
    pub created: Option<wire::Timestamp>,
    #[serde(rename = "pipelineName", default, skip_serializing_if = "Option::is_none")]
    pub pipeline_name: Option<String>,
    #[serde(rename = "pipelineVersion", default, skip_serializing_if = "Option::is_none")]
    pub pipeline_version: Option<i64>,
    #[serde(rename = "stageStates", default, skip_serializing_if = "Option::is_none")]
    pub stage_states: Option<Vec<StageState>>,
    #[serde(rename = "updated", default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<wire::Timestamp>,
}

impl wire::Output for GetPipelineStateOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct InputArtifact {
    #[serde(rename = "name")]
    pub name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LatestInPipelineExecutionFilter {
    #[serde(rename = "pipelineExecutionId")]
    pub pipeline_execution_id: String,
    #[serde(rename = "startTimeRange")]
    pub start_time_range: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListActionExecutionsInput {
    #[serde(rename = "filter", default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<ActionExecutionFilter>,
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "pipelineName")]
    pub pipeline_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListActionExecutionsOutput {
    #[serde(rename = "actionExecutionDetails", default, skip_serializing_if = "Option::is_none")]
    pub action_execution_details: Option<Vec<ActionExecutionDetail>>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

impl wire::Output for ListActionExecutionsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListActionTypesInput {
    #[serde(rename = "actionOwnerFilter", default, skip_serializing_if = "Option::is_none")]
    pub action_owner_filter: Option<String>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "regionFilter", default, skip_serializing_if = "Option::is_none")]
    pub region_filter: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListActionTypesOutput {
    #[serde(rename = "actionTypes", default, skip_serializing_if = "Option::is_none")]
    pub action_types: Option<Vec<ActionType>>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

impl wire::Output for ListActionTypesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListPipelineExecutionsInput {
    #[serde(rename = "filter", default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<PipelineExecutionFilter>,
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "pipelineName")]
    pub pipeline_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListPipelineExecutionsOutput {
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "pipelineExecutionSummaries", default, skip_serializing_if = "Option::is_none")]
    pub pipeline_execution_summaries: Option<Vec<PipelineExecutionSummary>>,
}

impl wire::Output for ListPipelineExecutionsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListPipelinesInput {
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListPipelinesOutput {
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "pipelines", default, skip_serializing_if = "Option::is_none")]
    pub pipelines: Option<Vec<PipelineSummary>>,
}

impl wire::Output for ListPipelinesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRuleExecutionsInput {
    #[serde(rename = "filter", default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<RuleExecutionFilter>,
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "pipelineName")]
    pub pipeline_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRuleExecutionsOutput {
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "ruleExecutionDetails", default, skip_serializing_if = "Option::is_none")]
    pub rule_execution_details: Option<Vec<RuleExecutionDetail>>,
}

impl wire::Output for ListRuleExecutionsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRuleTypesInput {
    #[serde(rename = "regionFilter", default, skip_serializing_if = "Option::is_none")]
    pub region_filter: Option<String>,
    #[serde(rename = "ruleOwnerFilter", default, skip_serializing_if = "Option::is_none")]
    pub rule_owner_filter: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRuleTypesOutput {
    #[serde(rename = "ruleTypes", default, skip_serializing_if = "Option::is_none")]
    pub rule_types: Option<Vec<RuleType>>,
}

impl wire::Output for ListRuleTypesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTagsForResourceInput {
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTagsForResourceOutput {
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

impl wire::Output for ListTagsForResourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OutputArtifact {
    #[serde(rename = "name")]
    pub name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OverrideStageConditionInput {
    #[serde(rename = "conditionType")]
    pub condition_type: String,
    #[serde(rename = "pipelineExecutionId")]
    pub pipeline_execution_id: String,
    #[serde(rename = "pipelineName")]
    pub pipeline_name: String,
    #[serde(rename = "stageName")]
    pub stage_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PipelineDeclaration {
    #[serde(rename = "artifactStore", default, skip_serializing_if = "Option::is_none")]
    pub artifact_store: Option<ArtifactStore>,
    #[serde(rename = "executionMode", default, skip_serializing_if = "Option::is_none")]
    pub execution_mode: Option<String>,
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "pipelineType", default, skip_serializing_if = "Option::is_none")]
    pub pipeline_type: Option<String>,
    #[serde(rename = "roleArn")]
    pub role_arn: String,
    #[serde(rename = "stages")]
    pub stages: Vec<StageDeclaration>,
    #[serde(rename = "variables", default, skip_serializing_if = "Option::is_none")]
    pub variables: Option<Vec<PipelineVariableDeclaration>>,
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PipelineExecution {
    #[serde(rename = "artifactRevisions", default, skip_serializing_if = "Option::is_none")]
    pub artifact_revisions: Option<Vec<ArtifactRevision>>,
    #[serde(rename = "executionMode", default, skip_serializing_if = "Option::is_none")]
    pub execution_mode: Option<String>,
    #[serde(rename = "executionType", default, skip_serializing_if = "Option::is_none")]
    pub execution_type: Option<String>,
    #[serde(rename = "pipelineExecutionId", default, skip_serializing_if = "Option::is_none")]
    pub pipeline_execution_id: Option<String>,
    #[serde(rename = "pipelineName", default, skip_serializing_if = "Option::is_none")]
    pub pipeline_name: Option<String>,
    #[serde(rename = "pipelineVersion", default, skip_serializing_if = "Option::is_none")]
    pub pipeline_version: Option<i64>,
    #[serde(rename = "rollbackMetadata", default, skip_serializing_if = "Option::is_none")]
    pub rollback_metadata: Option<PipelineRollbackMetadata>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "statusSummary", default, skip_serializing_if = "Option::is_none")]
    pub status_summary: Option<String>,
    #[serde(rename = "trigger", default, skip_serializing_if = "Option::is_none")]
    pub trigger: Option<ExecutionTrigger>,
    #[serde(rename = "variables", default, skip_serializing_if = "Option::is_none")]
    pub variables: Option<Vec<ResolvedPipelineVariable>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PipelineExecutionFilter {
    #[serde(rename = "succeededInStage", default, skip_serializing_if = "Option::is_none")]
    pub succeeded_in_stage: Option<SucceededInStageFilter>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PipelineExecutionSummary {
    #[serde(rename = "executionMode", default, skip_serializing_if = "Option::is_none")]
    pub execution_mode: Option<String>,
    #[serde(rename = "executionType", default, skip_serializing_if = "Option::is_none")]
    pub execution_type: Option<String>,
    #[serde(rename = "lastUpdateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_update_time: Option<wire::Timestamp>,
    #[serde(rename = "pipelineExecutionId", default, skip_serializing_if = "Option::is_none")]
    pub pipeline_execution_id: Option<String>,
    #[serde(rename = "rollbackMetadata", default, skip_serializing_if = "Option::is_none")]
    pub rollback_metadata: Option<PipelineRollbackMetadata>,
    #[serde(rename = "sourceRevisions", default, skip_serializing_if = "Option::is_none")]
    pub source_revisions: Option<Vec<SourceRevision>>,
    #[serde(rename = "startTime", default, skip_serializing_if = "Option::is_none")]
    pub start_time: Option<wire::Timestamp>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "statusSummary", default, skip_serializing_if = "Option::is_none")]
    pub status_summary: Option<String>,
    #[serde(rename = "stopTrigger", default, skip_serializing_if = "Option::is_none")]
    pub stop_trigger: Option<StopExecutionTrigger>,
    #[serde(rename = "trigger", default, skip_serializing_if = "Option::is_none")]
    pub trigger: Option<ExecutionTrigger>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PipelineMetadata {
    #[serde(rename = "created", default, skip_serializing_if = "Option::is_none")]
    pub created: Option<wire::Timestamp>,
    #[serde(rename = "pipelineArn", default, skip_serializing_if = "Option::is_none")]
    pub pipeline_arn: Option<String>,
    #[serde(rename = "updated", default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<wire::Timestamp>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PipelineRollbackMetadata {
    #[serde(rename = "rollbackTargetPipelineExecutionId", default, skip_serializing_if = "Option::is_none")]
    pub rollback_target_pipeline_execution_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PipelineSummary {
    #[serde(rename = "created", default, skip_serializing_if = "Option::is_none")]
    pub created: Option<wire::Timestamp>,
    #[serde(rename = "executionMode", default, skip_serializing_if = "Option::is_none")]
    pub execution_mode: Option<String>,
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "pipelineType", default, skip_serializing_if = "Option::is_none")]
    pub pipeline_type: Option<String>,
    #[serde(rename = "updated", default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<wire::Timestamp>,
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PipelineVariable {
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "value")]
    pub value: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PipelineVariableDeclaration {
    #[serde(rename = "defaultValue", default, skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "name")]
    pub name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutApprovalResultInput {
    #[serde(rename = "actionName")]
    pub action_name: String,
    #[serde(rename = "pipelineName")]
    pub pipeline_name: String,
    #[serde(rename = "result")]
    pub result: ApprovalResult,
    #[serde(rename = "stageName")]
    pub stage_name: String,
    #[serde(rename = "token")]
    pub token: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutApprovalResultOutput {
    #[serde(rename = "approvedAt", default, skip_serializing_if = "Option::is_none")]
    pub approved_at: Option<wire::Timestamp>,
}

impl wire::Output for PutApprovalResultOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ResolvedPipelineVariable {
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "resolvedValue", default, skip_serializing_if = "Option::is_none")]
    pub resolved_value: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RetryConfiguration {
    #[serde(rename = "retryMode", default, skip_serializing_if = "Option::is_none")]
    pub retry_mode: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RetryStageExecutionInput {
    #[serde(rename = "pipelineExecutionId")]
    pub pipeline_execution_id: String,
    #[serde(rename = "pipelineName")]
    pub pipeline_name: String,
    #[serde(rename = "retryMode")]
    pub retry_mode: String,
    #[serde(rename = "stageName")]
    pub stage_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RetryStageExecutionOutput {
    #[serde(rename = "pipelineExecutionId", default, skip_serializing_if = "Option::is_none")]
    pub pipeline_execution_id: Option<String>,
}

impl wire::Output for RetryStageExecutionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RetryStageMetadata {
    #[serde(rename = "autoStageRetryAttempt", default, skip_serializing_if = "Option::is_none")]
    pub auto_stage_retry_attempt: Option<i64>,
    #[serde(rename = "latestRetryTrigger", default, skip_serializing_if = "Option::is_none")]
    pub latest_retry_trigger: Option<String>,
    #[serde(rename = "manualStageRetryAttempt", default, skip_serializing_if = "Option::is_none")]
    pub manual_stage_retry_attempt: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RollbackStageInput {
    #[serde(rename = "pipelineName")]
    pub pipeline_name: String,
    #[serde(rename = "stageName")]
    pub stage_name: String,
    #[serde(rename = "targetPipelineExecutionId")]
    pub target_pipeline_execution_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RollbackStageOutput {
    #[serde(rename = "pipelineExecutionId", default, skip_serializing_if = "Option::is_none")]
    pub pipeline_execution_id: Option<String>,
}

impl wire::Output for RollbackStageOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RuleConfigurationProperty {
    #[serde(rename = "key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<bool>,
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "queryable", default, skip_serializing_if = "Option::is_none")]
    pub queryable: Option<bool>,
    #[serde(rename = "required", default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    #[serde(rename = "secret", default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<bool>,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RuleDeclaration {
    #[serde(rename = "configuration", default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<BTreeMap<String, String>>,
    #[serde(rename = "inputArtifacts", default, skip_serializing_if = "Option::is_none")]
    pub input_artifacts: Option<Vec<InputArtifact>>,
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "region", default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(rename = "ruleTypeId")]
    pub rule_type_id: RuleTypeId,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RuleExecution {
    #[serde(rename = "errorDetails", default, skip_serializing_if = "Option::is_none")]
    pub error_details: Option<ErrorDetails>,
    #[serde(rename = "lastStatusChange", default, skip_serializing_if = "Option::is_none")]
    pub last_status_change: Option<wire::Timestamp>,
    #[serde(rename = "ruleExecutionId", default, skip_serializing_if = "Option::is_none")]
    pub rule_execution_id: Option<String>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "summary", default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RuleExecutionDetail {
    #[serde(rename = "input", default, skip_serializing_if = "Option::is_none")]
    pub input: Option<RuleExecutionInput>,
    #[serde(rename = "lastUpdateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_update_time: Option<wire::Timestamp>,
    #[serde(rename = "output", default, skip_serializing_if = "Option::is_none")]
    pub output: Option<RuleExecutionOutput>,
    #[serde(rename = "pipelineExecutionId", default, skip_serializing_if = "Option::is_none")]
    pub pipeline_execution_id: Option<String>,
    #[serde(rename = "pipelineVersion", default, skip_serializing_if = "Option::is_none")]
    pub pipeline_version: Option<i64>,
    #[serde(rename = "ruleExecutionId", default, skip_serializing_if = "Option::is_none")]
    pub rule_execution_id: Option<String>,
    #[serde(rename = "ruleName", default, skip_serializing_if = "Option::is_none")]
    pub rule_name: Option<String>,
    #[serde(rename = "stageName", default, skip_serializing_if = "Option::is_none")]
    pub stage_name: Option<String>,
    #[serde(rename = "startTime", default, skip_serializing_if = "Option::is_none")]
    pub start_time: Option<wire::Timestamp>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RuleExecutionFilter {
    #[serde(rename = "latestInPipelineExecution", default, skip_serializing_if = "Option::is_none")]
    pub latest_in_pipeline_execution: Option<LatestInPipelineExecutionFilter>,
    #[serde(rename = "pipelineExecutionId", default, skip_serializing_if = "Option::is_none")]
    pub pipeline_execution_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RuleExecutionInput {
    #[serde(rename = "configuration", default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<BTreeMap<String, String>>,
    #[serde(rename = "inputArtifacts", default, skip_serializing_if = "Option::is_none")]
    pub input_artifacts: Option<Vec<ArtifactDetail>>,
    #[serde(rename = "region", default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(rename = "resolvedConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub resolved_configuration: Option<BTreeMap<String, String>>,
    #[serde(rename = "ruleTypeId", default, skip_serializing_if = "Option::is_none")]
    pub rule_type_id: Option<RuleTypeId>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RuleExecutionOutput {
    #[serde(rename = "executionResult", default, skip_serializing_if = "Option::is_none")]
    pub execution_result: Option<RuleExecutionResult>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RuleExecutionResult {
    #[serde(rename = "errorDetails", default, skip_serializing_if = "Option::is_none")]
    pub error_details: Option<ErrorDetails>,
    #[serde(rename = "externalExecutionSummary", default, skip_serializing_if = "Option::is_none")]
    pub external_execution_summary: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RuleState {
    #[serde(rename = "latestExecution", default, skip_serializing_if = "Option::is_none")]
    pub latest_execution: Option<RuleExecution>,
    #[serde(rename = "ruleName", default, skip_serializing_if = "Option::is_none")]
    pub rule_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RuleType {
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<RuleTypeId>,
    #[serde(rename = "inputArtifactDetails", default, skip_serializing_if = "Option::is_none")]
    pub input_artifact_details: Option<ArtifactDetails>,
    #[serde(rename = "ruleConfigurationProperties", default, skip_serializing_if = "Option::is_none")]
    pub rule_configuration_properties: Option<Vec<RuleConfigurationProperty>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RuleTypeId {
    #[serde(rename = "category")]
    pub category: String,
    #[serde(rename = "owner", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    #[serde(rename = "provider")]
    pub provider: String,
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct S3Location {
    #[serde(rename = "bucket", default, skip_serializing_if = "Option::is_none")]
    pub bucket: Option<String>,
    #[serde(rename = "key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SourceRevision {
    #[serde(rename = "actionName", default, skip_serializing_if = "Option::is_none")]
    pub action_name: Option<String>,
    #[serde(rename = "revisionId", default, skip_serializing_if = "Option::is_none")]
    pub revision_id: Option<String>,
    #[serde(rename = "revisionSummary", default, skip_serializing_if = "Option::is_none")]
    pub revision_summary: Option<String>,
    #[serde(rename = "revisionUrl", default, skip_serializing_if = "Option::is_none")]
    pub revision_url: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SourceRevisionOverride {
    #[serde(rename = "actionName")]
    pub action_name: String,
    #[serde(rename = "revisionType")]
    pub revision_type: String,
    #[serde(rename = "revisionValue")]
    pub revision_value: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StageConditionState {
    #[serde(rename = "conditionStates", default, skip_serializing_if = "Option::is_none")]
    pub condition_states: Option<Vec<ConditionState>>,
    #[serde(rename = "latestExecution", default, skip_serializing_if = "Option::is_none")]
    pub latest_execution: Option<StageConditionsExecution>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StageConditionsExecution {
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "summary", default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StageDeclaration {
    #[serde(rename = "actions")]
    pub actions: Vec<ActionDeclaration>,
    #[serde(rename = "beforeEntry", default, skip_serializing_if = "Option::is_none")]
    pub before_entry: Option<BeforeEntryConditions>,
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "onFailure", default, skip_serializing_if = "Option::is_none")]
    pub on_failure: Option<FailureConditions>,
    #[serde(rename = "onSuccess", default, skip_serializing_if = "Option::is_none")]
    pub on_success: Option<SuccessConditions>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StageExecution {
    #[serde(rename = "pipelineExecutionId", default, skip_serializing_if = "Option::is_none")]
    pub pipeline_execution_id: Option<String>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StageState {
    #[serde(rename = "actionStates", default, skip_serializing_if = "Option::is_none")]
    pub action_states: Option<Vec<ActionState>>,
    #[serde(rename = "beforeEntryConditionState", default, skip_serializing_if = "Option::is_none")]
    pub before_entry_condition_state: Option<StageConditionState>,
    #[serde(rename = "inboundExecution", default, skip_serializing_if = "Option::is_none")]
    pub inbound_execution: Option<StageExecution>,
    #[serde(rename = "inboundExecutions", default, skip_serializing_if = "Option::is_none")]
    pub inbound_executions: Option<Vec<StageExecution>>,
    #[serde(rename = "inboundTransitionState", default, skip_serializing_if = "Option::is_none")]
    pub inbound_transition_state: Option<TransitionState>,
    #[serde(rename = "latestExecution", default, skip_serializing_if = "Option::is_none")]
    pub latest_execution: Option<StageExecution>,
    #[serde(rename = "onSuccessConditionState", default, skip_serializing_if = "Option::is_none")]
    pub on_success_condition_state: Option<StageConditionState>,
    #[serde(rename = "retryStageMetadata", default, skip_serializing_if = "Option::is_none")]
    pub retry_stage_metadata: Option<RetryStageMetadata>,
    #[serde(rename = "stageName", default, skip_serializing_if = "Option::is_none")]
    pub stage_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StartPipelineExecutionInput {
    #[serde(rename = "clientRequestToken", default, skip_serializing_if = "Option::is_none")]
    pub client_request_token: Option<String>,
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "sourceRevisions", default, skip_serializing_if = "Option::is_none")]
    pub source_revisions: Option<Vec<SourceRevisionOverride>>,
    #[serde(rename = "variables", default, skip_serializing_if = "Option::is_none")]
    pub variables: Option<Vec<PipelineVariable>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StartPipelineExecutionOutput {
    #[serde(rename = "pipelineExecutionId", default, skip_serializing_if = "Option::is_none")]
    pub pipeline_execution_id: Option<String>,
}

impl wire::Output for StartPipelineExecutionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StopExecutionTrigger {
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StopPipelineExecutionInput {
    #[serde(rename = "abandon", default, skip_serializing_if = "Option::is_none")]
    pub abandon: Option<bool>,
    #[serde(rename = "pipelineExecutionId")]
    pub pipeline_execution_id: String,
    #[serde(rename = "pipelineName")]
    pub pipeline_name: String,
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StopPipelineExecutionOutput {
    #[serde(rename = "pipelineExecutionId", default, skip_serializing_if = "Option::is_none")]
    pub pipeline_execution_id: Option<String>,
}

impl wire::Output for StopPipelineExecutionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SucceededInStageFilter {
    #[serde(rename = "stageName", default, skip_serializing_if = "Option::is_none")]
    pub stage_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SuccessConditions {
    #[serde(rename = "conditions")]
    pub conditions: Vec<Condition>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Tag {
    #[serde(rename = "key")]
    pub key: String,
    #[serde(rename = "value")]
    pub value: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagResourceInput {
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
    #[serde(rename = "tags")]
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagResourceOutput {
}

impl wire::Output for TagResourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TransitionState {
    #[serde(rename = "disabledReason", default, skip_serializing_if = "Option::is_none")]
    pub disabled_reason: Option<String>,
    #[serde(rename = "enabled", default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    #[serde(rename = "lastChangedAt", default, skip_serializing_if = "Option::is_none")]
    pub last_changed_at: Option<wire::Timestamp>,
    #[serde(rename = "lastChangedBy", default, skip_serializing_if = "Option::is_none")]
    pub last_changed_by: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagResourceInput {
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
    #[serde(rename = "tagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagResourceOutput {
}

impl wire::Output for UntagResourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdatePipelineInput {
    #[serde(rename = "pipeline")]
    pub pipeline: PipelineDeclaration,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdatePipelineOutput {
    #[serde(rename = "pipeline", default, skip_serializing_if = "Option::is_none")]
    pub pipeline: Option<PipelineDeclaration>,
}

impl wire::Output for UpdatePipelineOutput {}

pub static AWS_REGION_NAME_: Shape = Shape::String { length: Range { min: Some(4), max: Some(30) }, pattern: None, values: &[] };
pub static ACTION_CATEGORY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["Source", "Build", "Deploy", "Test", "Invoke", "Approval", "Compute"] };
pub static ACTION_CONFIGURATION_KEY_: Shape = Shape::String { length: Range { min: Some(1), max: Some(50) }, pattern: None, values: &[] };
pub static ACTION_CONFIGURATION_MAP_: Shape = Shape::Map { key: &ACTION_CONFIGURATION_KEY_, value: &ACTION_CONFIGURATION_VALUE_, key_name: "key", value_name: "value", flattened: false, size: Range::ANY };
pub static ACTION_CONFIGURATION_PROPERTY_: Shape = Shape::Structure(Structure { name: "ActionConfigurationProperty", payload: None, members: &[
    Member { name: "key", wire: "key", form: "key", place: Place::Body, shape: &BOOLEAN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &ACTION_CONFIGURATION_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "queryable", wire: "queryable", form: "queryable", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "required", wire: "required", form: "required", place: Place::Body, shape: &BOOLEAN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "secret", wire: "secret", form: "secret", place: Place::Body, shape: &BOOLEAN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "type", wire: "type", form: "type", place: Place::Body, shape: &ACTION_CONFIGURATION_PROPERTY_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static ACTION_CONFIGURATION_PROPERTY_LIST_: Shape = Shape::List { member: &ACTION_CONFIGURATION_PROPERTY_, element: "member", flattened: false, size: Range { min: None, max: Some(10) } };
pub static ACTION_CONFIGURATION_PROPERTY_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["String", "Number", "Boolean"] };
pub static ACTION_CONFIGURATION_VALUE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(1000) }, pattern: None, values: &[] };
pub static ACTION_DECLARATION_: Shape = Shape::Structure(Structure { name: "ActionDeclaration", payload: None, members: &[
    Member { name: "actionTypeId", wire: "actionTypeId", form: "actionTypeId", place: Place::Body, shape: &ACTION_TYPE_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "commands", wire: "commands", form: "commands", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "configuration", wire: "configuration", form: "configuration", place: Place::Body, shape: &ACTION_CONFIGURATION_MAP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "environmentVariables", wire: "environmentVariables", form: "environmentVariables", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "inputArtifacts", wire: "inputArtifacts", form: "inputArtifacts", place: Place::Body, shape: &INPUT_ARTIFACT_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &ACTION_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "namespace", wire: "namespace", form: "namespace", place: Place::Body, shape: &ACTION_NAMESPACE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "outputArtifacts", wire: "outputArtifacts", form: "outputArtifacts", place: Place::Body, shape: &OUTPUT_ARTIFACT_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "outputVariables", wire: "outputVariables", form: "outputVariables", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "region", wire: "region", form: "region", place: Place::Body, shape: &AWS_REGION_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "roleArn", wire: "roleArn", form: "roleArn", place: Place::Body, shape: &ROLE_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "runOrder", wire: "runOrder", form: "runOrder", place: Place::Body, shape: &ACTION_RUN_ORDER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "timeoutInMinutes", wire: "timeoutInMinutes", form: "timeoutInMinutes", place: Place::Body, shape: &ACTION_TIMEOUT_, required: false, supported: true, attribute: false, time: None },
]});
pub static ACTION_EXECUTION_: Shape = Shape::Structure(Structure { name: "ActionExecution", payload: None, members: &[
    Member { name: "actionExecutionId", wire: "actionExecutionId", form: "actionExecutionId", place: Place::Body, shape: &ACTION_EXECUTION_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "errorDetails", wire: "errorDetails", form: "errorDetails", place: Place::Body, shape: &ERROR_DETAILS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "externalExecutionId", wire: "externalExecutionId", form: "externalExecutionId", place: Place::Body, shape: &EXECUTION_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "lastStatusChange", wire: "lastStatusChange", form: "lastStatusChange", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "lastUpdatedBy", wire: "lastUpdatedBy", form: "lastUpdatedBy", place: Place::Body, shape: &LAST_UPDATED_BY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &ACTION_EXECUTION_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "summary", wire: "summary", form: "summary", place: Place::Body, shape: &EXECUTION_SUMMARY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "token", wire: "token", form: "token", place: Place::Body, shape: &ACTION_EXECUTION_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static ACTION_EXECUTION_DETAIL_: Shape = Shape::Structure(Structure { name: "ActionExecutionDetail", payload: None, members: &[
    Member { name: "actionExecutionId", wire: "actionExecutionId", form: "actionExecutionId", place: Place::Body, shape: &ACTION_EXECUTION_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "actionName", wire: "actionName", form: "actionName", place: Place::Body, shape: &ACTION_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "input", wire: "input", form: "input", place: Place::Body, shape: &ACTION_EXECUTION_INPUT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "lastUpdateTime", wire: "lastUpdateTime", form: "lastUpdateTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "output", wire: "output", form: "output", place: Place::Body, shape: &ACTION_EXECUTION_OUTPUT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pipelineExecutionId", wire: "pipelineExecutionId", form: "pipelineExecutionId", place: Place::Body, shape: &PIPELINE_EXECUTION_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pipelineVersion", wire: "pipelineVersion", form: "pipelineVersion", place: Place::Body, shape: &PIPELINE_VERSION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "stageName", wire: "stageName", form: "stageName", place: Place::Body, shape: &STAGE_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "startTime", wire: "startTime", form: "startTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &ACTION_EXECUTION_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "updatedBy", wire: "updatedBy", form: "updatedBy", place: Place::Body, shape: &LAST_UPDATED_BY_, required: false, supported: true, attribute: false, time: None },
]});
pub static ACTION_EXECUTION_DETAIL_LIST_: Shape = Shape::List { member: &ACTION_EXECUTION_DETAIL_, element: "member", flattened: false, size: Range::ANY };
pub static ACTION_EXECUTION_FILTER_: Shape = Shape::Structure(Structure { name: "ActionExecutionFilter", payload: None, members: &[
    Member { name: "latestInPipelineExecution", wire: "latestInPipelineExecution", form: "latestInPipelineExecution", place: Place::Body, shape: &LATEST_IN_PIPELINE_EXECUTION_FILTER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pipelineExecutionId", wire: "pipelineExecutionId", form: "pipelineExecutionId", place: Place::Body, shape: &PIPELINE_EXECUTION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static ACTION_EXECUTION_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static ACTION_EXECUTION_INPUT_: Shape = Shape::Structure(Structure { name: "ActionExecutionInput", payload: None, members: &[
    Member { name: "actionTypeId", wire: "actionTypeId", form: "actionTypeId", place: Place::Body, shape: &ACTION_TYPE_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "configuration", wire: "configuration", form: "configuration", place: Place::Body, shape: &ACTION_CONFIGURATION_MAP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "inputArtifacts", wire: "inputArtifacts", form: "inputArtifacts", place: Place::Body, shape: &ARTIFACT_DETAIL_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "namespace", wire: "namespace", form: "namespace", place: Place::Body, shape: &ACTION_NAMESPACE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "region", wire: "region", form: "region", place: Place::Body, shape: &AWS_REGION_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "resolvedConfiguration", wire: "resolvedConfiguration", form: "resolvedConfiguration", place: Place::Body, shape: &RESOLVED_ACTION_CONFIGURATION_MAP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "roleArn", wire: "roleArn", form: "roleArn", place: Place::Body, shape: &ROLE_ARN_, required: false, supported: true, attribute: false, time: None },
]});
pub static ACTION_EXECUTION_OUTPUT_: Shape = Shape::Structure(Structure { name: "ActionExecutionOutput", payload: None, members: &[
    Member { name: "executionResult", wire: "executionResult", form: "executionResult", place: Place::Body, shape: &ACTION_EXECUTION_RESULT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "outputArtifacts", wire: "outputArtifacts", form: "outputArtifacts", place: Place::Body, shape: &ARTIFACT_DETAIL_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "outputVariables", wire: "outputVariables", form: "outputVariables", place: Place::Body, shape: &OUTPUT_VARIABLES_MAP_, required: false, supported: true, attribute: false, time: None },
]});
pub static ACTION_EXECUTION_RESULT_: Shape = Shape::Structure(Structure { name: "ActionExecutionResult", payload: None, members: &[
    Member { name: "errorDetails", wire: "errorDetails", form: "errorDetails", place: Place::Body, shape: &ERROR_DETAILS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "externalExecutionId", wire: "externalExecutionId", form: "externalExecutionId", place: Place::Body, shape: &EXTERNAL_EXECUTION_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "externalExecutionSummary", wire: "externalExecutionSummary", form: "externalExecutionSummary", place: Place::Body, shape: &EXTERNAL_EXECUTION_SUMMARY_, required: false, supported: true, attribute: false, time: None },
]});
pub static ACTION_EXECUTION_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["InProgress", "Abandoned", "Succeeded", "Failed"] };
pub static ACTION_EXECUTION_TOKEN_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static ACTION_NAME_: Shape = Shape::String { length: Range { min: Some(1), max: Some(100) }, pattern: Some("[A-Za-z0-9.@\\-_]+"), values: &[] };
pub static ACTION_NAMESPACE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(100) }, pattern: Some("[A-Za-z0-9@\\-_]+"), values: &[] };
pub static ACTION_OWNER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["AWS", "ThirdParty", "Custom"] };
pub static ACTION_PROVIDER_: Shape = Shape::String { length: Range { min: Some(1), max: Some(35) }, pattern: Some("[0-9A-Za-z_-]+"), values: &[] };
pub static ACTION_REVISION_: Shape = Shape::Structure(Structure { name: "ActionRevision", payload: None, members: &[
    Member { name: "created", wire: "created", form: "created", place: Place::Body, shape: &TIMESTAMP_, required: true, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "revisionChangeId", wire: "revisionChangeId", form: "revisionChangeId", place: Place::Body, shape: &REVISION_CHANGE_IDENTIFIER_, required: true, supported: true, attribute: false, time: None },
    Member { name: "revisionId", wire: "revisionId", form: "revisionId", place: Place::Body, shape: &REVISION_, required: true, supported: true, attribute: false, time: None },
]});
pub static ACTION_RUN_ORDER_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(999) } };
pub static ACTION_STATE_: Shape = Shape::Structure(Structure { name: "ActionState", payload: None, members: &[
    Member { name: "actionName", wire: "actionName", form: "actionName", place: Place::Body, shape: &ACTION_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "currentRevision", wire: "currentRevision", form: "currentRevision", place: Place::Body, shape: &ACTION_REVISION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "entityUrl", wire: "entityUrl", form: "entityUrl", place: Place::Body, shape: &URL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "latestExecution", wire: "latestExecution", form: "latestExecution", place: Place::Body, shape: &ACTION_EXECUTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "revisionUrl", wire: "revisionUrl", form: "revisionUrl", place: Place::Body, shape: &URL_, required: false, supported: true, attribute: false, time: None },
]});
pub static ACTION_STATE_LIST_: Shape = Shape::List { member: &ACTION_STATE_, element: "member", flattened: false, size: Range::ANY };
pub static ACTION_TIMEOUT_: Shape = Shape::Integer { range: Range { min: Some(5), max: Some(86400) } };
pub static ACTION_TYPE_: Shape = Shape::Structure(Structure { name: "ActionType", payload: None, members: &[
    Member { name: "actionConfigurationProperties", wire: "actionConfigurationProperties", form: "actionConfigurationProperties", place: Place::Body, shape: &ACTION_CONFIGURATION_PROPERTY_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "id", wire: "id", form: "id", place: Place::Body, shape: &ACTION_TYPE_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "inputArtifactDetails", wire: "inputArtifactDetails", form: "inputArtifactDetails", place: Place::Body, shape: &ARTIFACT_DETAILS_, required: true, supported: true, attribute: false, time: None },
    Member { name: "outputArtifactDetails", wire: "outputArtifactDetails", form: "outputArtifactDetails", place: Place::Body, shape: &ARTIFACT_DETAILS_, required: true, supported: true, attribute: false, time: None },
]});
pub static ACTION_TYPE_ID_: Shape = Shape::Structure(Structure { name: "ActionTypeId", payload: None, members: &[
    Member { name: "category", wire: "category", form: "category", place: Place::Body, shape: &ACTION_CATEGORY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "owner", wire: "owner", form: "owner", place: Place::Body, shape: &ACTION_OWNER_, required: true, supported: true, attribute: false, time: None },
    Member { name: "provider", wire: "provider", form: "provider", place: Place::Body, shape: &ACTION_PROVIDER_, required: true, supported: true, attribute: false, time: None },
    Member { name: "version", wire: "version", form: "version", place: Place::Body, shape: &VERSION_, required: true, supported: true, attribute: false, time: None },
]});
pub static ACTION_TYPE_LIST_: Shape = Shape::List { member: &ACTION_TYPE_, element: "member", flattened: false, size: Range::ANY };
pub static APPROVAL_RESULT_: Shape = Shape::Structure(Structure { name: "ApprovalResult", payload: None, members: &[
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &APPROVAL_STATUS_, required: true, supported: true, attribute: false, time: None },
    Member { name: "summary", wire: "summary", form: "summary", place: Place::Body, shape: &APPROVAL_SUMMARY_, required: true, supported: true, attribute: false, time: None },
]});
pub static APPROVAL_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["Approved", "Rejected"] };
pub static APPROVAL_SUMMARY_: Shape = Shape::String { length: Range { min: Some(0), max: Some(512) }, pattern: None, values: &[] };
pub static APPROVAL_TOKEN_: Shape = Shape::String { length: Range::ANY, pattern: Some("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"), values: &[] };
pub static ARTIFACT_DETAIL_: Shape = Shape::Structure(Structure { name: "ArtifactDetail", payload: None, members: &[
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &ARTIFACT_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "s3location", wire: "s3location", form: "s3location", place: Place::Body, shape: &S3_LOCATION_, required: false, supported: true, attribute: false, time: None },
]});
pub static ARTIFACT_DETAIL_LIST_: Shape = Shape::List { member: &ARTIFACT_DETAIL_, element: "member", flattened: false, size: Range::ANY };
pub static ARTIFACT_DETAILS_: Shape = Shape::Structure(Structure { name: "ArtifactDetails", payload: None, members: &[
    Member { name: "maximumCount", wire: "maximumCount", form: "maximumCount", place: Place::Body, shape: &MAXIMUM_ARTIFACT_COUNT_, required: true, supported: true, attribute: false, time: None },
    Member { name: "minimumCount", wire: "minimumCount", form: "minimumCount", place: Place::Body, shape: &MINIMUM_ARTIFACT_COUNT_, required: true, supported: true, attribute: false, time: None },
]});
pub static ARTIFACT_NAME_: Shape = Shape::String { length: Range { min: Some(1), max: Some(100) }, pattern: Some("[a-zA-Z0-9_\\-]+"), values: &[] };
pub static ARTIFACT_REVISION_: Shape = Shape::Structure(Structure { name: "ArtifactRevision", payload: None, members: &[
    Member { name: "created", wire: "created", form: "created", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &ARTIFACT_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "revisionId", wire: "revisionId", form: "revisionId", place: Place::Body, shape: &REVISION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "revisionSummary", wire: "revisionSummary", form: "revisionSummary", place: Place::Body, shape: &REVISION_SUMMARY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "revisionUrl", wire: "revisionUrl", form: "revisionUrl", place: Place::Body, shape: &URL_, required: false, supported: true, attribute: false, time: None },
]});
pub static ARTIFACT_REVISION_LIST_: Shape = Shape::List { member: &ARTIFACT_REVISION_, element: "member", flattened: false, size: Range::ANY };
pub static ARTIFACT_STORE_: Shape = Shape::Structure(Structure { name: "ArtifactStore", payload: None, members: &[
    Member { name: "encryptionKey", wire: "encryptionKey", form: "encryptionKey", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "location", wire: "location", form: "location", place: Place::Body, shape: &ARTIFACT_STORE_LOCATION_, required: true, supported: true, attribute: false, time: None },
    Member { name: "type", wire: "type", form: "type", place: Place::Body, shape: &ARTIFACT_STORE_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static ARTIFACT_STORE_LOCATION_: Shape = Shape::String { length: Range { min: Some(3), max: Some(63) }, pattern: Some("[a-zA-Z0-9\\-\\.]+"), values: &[] };
pub static ARTIFACT_STORE_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["S3"] };
pub static BEFORE_ENTRY_CONDITIONS_: Shape = Shape::Structure(Structure { name: "BeforeEntryConditions", payload: None, members: &[
    Member { name: "conditions", wire: "conditions", form: "conditions", place: Place::Body, shape: &CONDITION_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static BOOLEAN_: Shape = Shape::Boolean;
pub static CLIENT_REQUEST_TOKEN_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: Some("^[a-zA-Z0-9-]+$"), values: &[] };
pub static CODE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static CONDITION_: Shape = Shape::Structure(Structure { name: "Condition", payload: None, members: &[
    Member { name: "result", wire: "result", form: "result", place: Place::Body, shape: &RESULT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "rules", wire: "rules", form: "rules", place: Place::Body, shape: &RULE_DECLARATION_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static CONDITION_EXECUTION_: Shape = Shape::Structure(Structure { name: "ConditionExecution", payload: None, members: &[
    Member { name: "lastStatusChange", wire: "lastStatusChange", form: "lastStatusChange", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &CONDITION_EXECUTION_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "summary", wire: "summary", form: "summary", place: Place::Body, shape: &EXECUTION_SUMMARY_, required: false, supported: true, attribute: false, time: None },
]});
pub static CONDITION_EXECUTION_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["InProgress", "Failed", "Errored", "Succeeded", "Cancelled", "Abandoned", "Overridden"] };
pub static CONDITION_LIST_: Shape = Shape::List { member: &CONDITION_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(1) } };
pub static CONDITION_STATE_: Shape = Shape::Structure(Structure { name: "ConditionState", payload: None, members: &[
    Member { name: "latestExecution", wire: "latestExecution", form: "latestExecution", place: Place::Body, shape: &CONDITION_EXECUTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ruleStates", wire: "ruleStates", form: "ruleStates", place: Place::Body, shape: &RULE_STATE_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static CONDITION_STATE_LIST_: Shape = Shape::List { member: &CONDITION_STATE_, element: "member", flattened: false, size: Range::ANY };
pub static CONDITION_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["BEFORE_ENTRY", "ON_SUCCESS"] };
pub static CREATE_PIPELINE_INPUT_: Shape = Shape::Structure(Structure { name: "CreatePipelineInput", payload: None, members: &[
    Member { name: "pipeline", wire: "pipeline", form: "pipeline", place: Place::Body, shape: &PIPELINE_DECLARATION_, required: true, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_PIPELINE_OUTPUT_: Shape = Shape::Structure(Structure { name: "CreatePipelineOutput", payload: None, members: &[
    Member { name: "pipeline", wire: "pipeline", form: "pipeline", place: Place::Body, shape: &PIPELINE_DECLARATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_PIPELINE_INPUT_: Shape = Shape::Structure(Structure { name: "DeletePipelineInput", payload: None, members: &[
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &PIPELINE_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static DISABLE_STAGE_TRANSITION_INPUT_: Shape = Shape::Structure(Structure { name: "DisableStageTransitionInput", payload: None, members: &[
    Member { name: "pipelineName", wire: "pipelineName", form: "pipelineName", place: Place::Body, shape: &PIPELINE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "reason", wire: "reason", form: "reason", place: Place::Body, shape: &DISABLED_REASON_, required: true, supported: true, attribute: false, time: None },
    Member { name: "stageName", wire: "stageName", form: "stageName", place: Place::Body, shape: &STAGE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "transitionType", wire: "transitionType", form: "transitionType", place: Place::Body, shape: &STAGE_TRANSITION_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static DISABLED_REASON_: Shape = Shape::String { length: Range { min: Some(1), max: Some(300) }, pattern: Some("[a-zA-Z0-9!@ \\(\\)\\.\\*\\?\\-]+"), values: &[] };
pub static ENABLE_STAGE_TRANSITION_INPUT_: Shape = Shape::Structure(Structure { name: "EnableStageTransitionInput", payload: None, members: &[
    Member { name: "pipelineName", wire: "pipelineName", form: "pipelineName", place: Place::Body, shape: &PIPELINE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "stageName", wire: "stageName", form: "stageName", place: Place::Body, shape: &STAGE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "transitionType", wire: "transitionType", form: "transitionType", place: Place::Body, shape: &STAGE_TRANSITION_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static ENABLED_: Shape = Shape::Boolean;
pub static ERROR_DETAILS_: Shape = Shape::Structure(Structure { name: "ErrorDetails", payload: None, members: &[
    Member { name: "code", wire: "code", form: "code", place: Place::Body, shape: &CODE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "message", wire: "message", form: "message", place: Place::Body, shape: &MESSAGE_, required: false, supported: true, attribute: false, time: None },
]});
pub static EXECUTION_ID_: Shape = Shape::String { length: Range { min: Some(1), max: Some(1500) }, pattern: None, values: &[] };
pub static EXECUTION_MODE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["QUEUED", "SUPERSEDED", "PARALLEL"] };
pub static EXECUTION_SUMMARY_: Shape = Shape::String { length: Range { min: Some(1), max: Some(2048) }, pattern: None, values: &[] };
pub static EXECUTION_TRIGGER_: Shape = Shape::Structure(Structure { name: "ExecutionTrigger", payload: None, members: &[
    Member { name: "triggerDetail", wire: "triggerDetail", form: "triggerDetail", place: Place::Body, shape: &TRIGGER_DETAIL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "triggerType", wire: "triggerType", form: "triggerType", place: Place::Body, shape: &TRIGGER_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static EXECUTION_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["STANDARD", "ROLLBACK"] };
pub static EXTERNAL_EXECUTION_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static EXTERNAL_EXECUTION_SUMMARY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static FAILURE_CONDITIONS_: Shape = Shape::Structure(Structure { name: "FailureConditions", payload: None, members: &[
    Member { name: "conditions", wire: "conditions", form: "conditions", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "result", wire: "result", form: "result", place: Place::Body, shape: &RESULT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "retryConfiguration", wire: "retryConfiguration", form: "retryConfiguration", place: Place::Body, shape: &RETRY_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_PIPELINE_EXECUTION_INPUT_: Shape = Shape::Structure(Structure { name: "GetPipelineExecutionInput", payload: None, members: &[
    Member { name: "pipelineExecutionId", wire: "pipelineExecutionId", form: "pipelineExecutionId", place: Place::Body, shape: &PIPELINE_EXECUTION_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "pipelineName", wire: "pipelineName", form: "pipelineName", place: Place::Body, shape: &PIPELINE_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_PIPELINE_EXECUTION_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetPipelineExecutionOutput", payload: None, members: &[
    Member { name: "pipelineExecution", wire: "pipelineExecution", form: "pipelineExecution", place: Place::Body, shape: &PIPELINE_EXECUTION_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_PIPELINE_INPUT_: Shape = Shape::Structure(Structure { name: "GetPipelineInput", payload: None, members: &[
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &PIPELINE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "version", wire: "version", form: "version", place: Place::Body, shape: &PIPELINE_VERSION_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_PIPELINE_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetPipelineOutput", payload: None, members: &[
    Member { name: "metadata", wire: "metadata", form: "metadata", place: Place::Body, shape: &PIPELINE_METADATA_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pipeline", wire: "pipeline", form: "pipeline", place: Place::Body, shape: &PIPELINE_DECLARATION_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_PIPELINE_STATE_INPUT_: Shape = Shape::Structure(Structure { name: "GetPipelineStateInput", payload: None, members: &[
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &PIPELINE_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_PIPELINE_STATE_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetPipelineStateOutput", payload: None, members: &[
    Member { name: "created", wire: "created", form: "created", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "pipelineName", wire: "pipelineName", form: "pipelineName", place: Place::Body, shape: &PIPELINE_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pipelineVersion", wire: "pipelineVersion", form: "pipelineVersion", place: Place::Body, shape: &PIPELINE_VERSION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "stageStates", wire: "stageStates", form: "stageStates", place: Place::Body, shape: &STAGE_STATE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "updated", wire: "updated", form: "updated", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
]});
pub static INPUT_ARTIFACT_: Shape = Shape::Structure(Structure { name: "InputArtifact", payload: None, members: &[
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &ARTIFACT_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static INPUT_ARTIFACT_LIST_: Shape = Shape::List { member: &INPUT_ARTIFACT_, element: "member", flattened: false, size: Range::ANY };
pub static LAST_CHANGED_AT_: Shape = Shape::Timestamp(TimeForm::Seconds);
pub static LAST_CHANGED_BY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static LAST_UPDATED_BY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static LATEST_IN_PIPELINE_EXECUTION_FILTER_: Shape = Shape::Structure(Structure { name: "LatestInPipelineExecutionFilter", payload: None, members: &[
    Member { name: "pipelineExecutionId", wire: "pipelineExecutionId", form: "pipelineExecutionId", place: Place::Body, shape: &PIPELINE_EXECUTION_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "startTimeRange", wire: "startTimeRange", form: "startTimeRange", place: Place::Body, shape: &START_TIME_RANGE_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_ACTION_EXECUTIONS_INPUT_: Shape = Shape::Structure(Structure { name: "ListActionExecutionsInput", payload: None, members: &[
    Member { name: "filter", wire: "filter", form: "filter", place: Place::Body, shape: &ACTION_EXECUTION_FILTER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pipelineName", wire: "pipelineName", form: "pipelineName", place: Place::Body, shape: &PIPELINE_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_ACTION_EXECUTIONS_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListActionExecutionsOutput", payload: None, members: &[
    Member { name: "actionExecutionDetails", wire: "actionExecutionDetails", form: "actionExecutionDetails", place: Place::Body, shape: &ACTION_EXECUTION_DETAIL_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_ACTION_TYPES_INPUT_: Shape = Shape::Structure(Structure { name: "ListActionTypesInput", payload: None, members: &[
    Member { name: "actionOwnerFilter", wire: "actionOwnerFilter", form: "actionOwnerFilter", place: Place::Body, shape: &ACTION_OWNER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "regionFilter", wire: "regionFilter", form: "regionFilter", place: Place::Body, shape: &AWS_REGION_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_ACTION_TYPES_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListActionTypesOutput", payload: None, members: &[
    Member { name: "actionTypes", wire: "actionTypes", form: "actionTypes", place: Place::Body, shape: &ACTION_TYPE_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_PIPELINE_EXECUTIONS_INPUT_: Shape = Shape::Structure(Structure { name: "ListPipelineExecutionsInput", payload: None, members: &[
    Member { name: "filter", wire: "filter", form: "filter", place: Place::Body, shape: &PIPELINE_EXECUTION_FILTER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pipelineName", wire: "pipelineName", form: "pipelineName", place: Place::Body, shape: &PIPELINE_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_PIPELINE_EXECUTIONS_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListPipelineExecutionsOutput", payload: None, members: &[
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pipelineExecutionSummaries", wire: "pipelineExecutionSummaries", form: "pipelineExecutionSummaries", place: Place::Body, shape: &PIPELINE_EXECUTION_SUMMARY_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_PIPELINES_INPUT_: Shape = Shape::Structure(Structure { name: "ListPipelinesInput", payload: None, members: &[
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &MAX_PIPELINES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_PIPELINES_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListPipelinesOutput", payload: None, members: &[
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pipelines", wire: "pipelines", form: "pipelines", place: Place::Body, shape: &PIPELINE_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_RULE_EXECUTIONS_INPUT_: Shape = Shape::Structure(Structure { name: "ListRuleExecutionsInput", payload: None, members: &[
    Member { name: "filter", wire: "filter", form: "filter", place: Place::Body, shape: &RULE_EXECUTION_FILTER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pipelineName", wire: "pipelineName", form: "pipelineName", place: Place::Body, shape: &PIPELINE_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_RULE_EXECUTIONS_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListRuleExecutionsOutput", payload: None, members: &[
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ruleExecutionDetails", wire: "ruleExecutionDetails", form: "ruleExecutionDetails", place: Place::Body, shape: &RULE_EXECUTION_DETAIL_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_RULE_TYPES_INPUT_: Shape = Shape::Structure(Structure { name: "ListRuleTypesInput", payload: None, members: &[
    Member { name: "regionFilter", wire: "regionFilter", form: "regionFilter", place: Place::Body, shape: &AWS_REGION_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ruleOwnerFilter", wire: "ruleOwnerFilter", form: "ruleOwnerFilter", place: Place::Body, shape: &RULE_OWNER_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_RULE_TYPES_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListRuleTypesOutput", payload: None, members: &[
    Member { name: "ruleTypes", wire: "ruleTypes", form: "ruleTypes", place: Place::Body, shape: &RULE_TYPE_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_TAGS_FOR_RESOURCE_INPUT_: Shape = Shape::Structure(Structure { name: "ListTagsForResourceInput", payload: None, members: &[
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "resourceArn", wire: "resourceArn", form: "resourceArn", place: Place::Body, shape: &RESOURCE_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_TAGS_FOR_RESOURCE_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListTagsForResourceOutput", payload: None, members: &[
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static MAX_PIPELINES_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(1000) } };
pub static MAX_RESULTS_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(100) } };
pub static MAXIMUM_ARTIFACT_COUNT_: Shape = Shape::Integer { range: Range { min: Some(0), max: Some(5) } };
pub static MESSAGE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(5000) }, pattern: None, values: &[] };
pub static MINIMUM_ARTIFACT_COUNT_: Shape = Shape::Integer { range: Range { min: Some(0), max: Some(5) } };
pub static NEXT_TOKEN_: Shape = Shape::String { length: Range { min: Some(1), max: Some(2048) }, pattern: None, values: &[] };
pub static OUTPUT_ARTIFACT_: Shape = Shape::Structure(Structure { name: "OutputArtifact", payload: None, members: &[
    Member { name: "files", wire: "files", form: "files", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &ARTIFACT_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static OUTPUT_ARTIFACT_LIST_: Shape = Shape::List { member: &OUTPUT_ARTIFACT_, element: "member", flattened: false, size: Range::ANY };
pub static OUTPUT_VARIABLES_KEY_: Shape = Shape::String { length: Range::ANY, pattern: Some("[A-Za-z0-9@\\-_]+"), values: &[] };
pub static OUTPUT_VARIABLES_MAP_: Shape = Shape::Map { key: &OUTPUT_VARIABLES_KEY_, value: &OUTPUT_VARIABLES_VALUE_, key_name: "key", value_name: "value", flattened: false, size: Range::ANY };
pub static OUTPUT_VARIABLES_VALUE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static OVERRIDE_STAGE_CONDITION_INPUT_: Shape = Shape::Structure(Structure { name: "OverrideStageConditionInput", payload: None, members: &[
    Member { name: "conditionType", wire: "conditionType", form: "conditionType", place: Place::Body, shape: &CONDITION_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "pipelineExecutionId", wire: "pipelineExecutionId", form: "pipelineExecutionId", place: Place::Body, shape: &PIPELINE_EXECUTION_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "pipelineName", wire: "pipelineName", form: "pipelineName", place: Place::Body, shape: &PIPELINE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "stageName", wire: "stageName", form: "stageName", place: Place::Body, shape: &STAGE_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static PIPELINE_ARN_: Shape = Shape::String { length: Range::ANY, pattern: Some("arn:aws(-[\\w]+)*:codepipeline:.+:[0-9]{12}:.+"), values: &[] };
pub static PIPELINE_DECLARATION_: Shape = Shape::Structure(Structure { name: "PipelineDeclaration", payload: None, members: &[
    Member { name: "artifactStore", wire: "artifactStore", form: "artifactStore", place: Place::Body, shape: &ARTIFACT_STORE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "artifactStores", wire: "artifactStores", form: "artifactStores", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "executionMode", wire: "executionMode", form: "executionMode", place: Place::Body, shape: &EXECUTION_MODE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &PIPELINE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "pipelineType", wire: "pipelineType", form: "pipelineType", place: Place::Body, shape: &PIPELINE_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "roleArn", wire: "roleArn", form: "roleArn", place: Place::Body, shape: &ROLE_ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "stages", wire: "stages", form: "stages", place: Place::Body, shape: &PIPELINE_STAGE_DECLARATION_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "triggers", wire: "triggers", form: "triggers", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "variables", wire: "variables", form: "variables", place: Place::Body, shape: &PIPELINE_VARIABLE_DECLARATION_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "version", wire: "version", form: "version", place: Place::Body, shape: &PIPELINE_VERSION_, required: false, supported: true, attribute: false, time: None },
]});
pub static PIPELINE_EXECUTION_: Shape = Shape::Structure(Structure { name: "PipelineExecution", payload: None, members: &[
    Member { name: "artifactRevisions", wire: "artifactRevisions", form: "artifactRevisions", place: Place::Body, shape: &ARTIFACT_REVISION_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "executionMode", wire: "executionMode", form: "executionMode", place: Place::Body, shape: &EXECUTION_MODE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "executionType", wire: "executionType", form: "executionType", place: Place::Body, shape: &EXECUTION_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pipelineExecutionId", wire: "pipelineExecutionId", form: "pipelineExecutionId", place: Place::Body, shape: &PIPELINE_EXECUTION_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pipelineName", wire: "pipelineName", form: "pipelineName", place: Place::Body, shape: &PIPELINE_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pipelineVersion", wire: "pipelineVersion", form: "pipelineVersion", place: Place::Body, shape: &PIPELINE_VERSION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "rollbackMetadata", wire: "rollbackMetadata", form: "rollbackMetadata", place: Place::Body, shape: &PIPELINE_ROLLBACK_METADATA_, required: false, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &PIPELINE_EXECUTION_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "statusSummary", wire: "statusSummary", form: "statusSummary", place: Place::Body, shape: &PIPELINE_EXECUTION_STATUS_SUMMARY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "trigger", wire: "trigger", form: "trigger", place: Place::Body, shape: &EXECUTION_TRIGGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "variables", wire: "variables", form: "variables", place: Place::Body, shape: &RESOLVED_PIPELINE_VARIABLE_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static PIPELINE_EXECUTION_FILTER_: Shape = Shape::Structure(Structure { name: "PipelineExecutionFilter", payload: None, members: &[
    Member { name: "succeededInStage", wire: "succeededInStage", form: "succeededInStage", place: Place::Body, shape: &SUCCEEDED_IN_STAGE_FILTER_, required: false, supported: true, attribute: false, time: None },
]});
pub static PIPELINE_EXECUTION_ID_: Shape = Shape::String { length: Range::ANY, pattern: Some("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"), values: &[] };
pub static PIPELINE_EXECUTION_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["Cancelled", "InProgress", "Stopped", "Stopping", "Succeeded", "Superseded", "Failed"] };
pub static PIPELINE_EXECUTION_STATUS_SUMMARY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static PIPELINE_EXECUTION_SUMMARY_: Shape = Shape::Structure(Structure { name: "PipelineExecutionSummary", payload: None, members: &[
    Member { name: "executionMode", wire: "executionMode", form: "executionMode", place: Place::Body, shape: &EXECUTION_MODE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "executionType", wire: "executionType", form: "executionType", place: Place::Body, shape: &EXECUTION_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "lastUpdateTime", wire: "lastUpdateTime", form: "lastUpdateTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "pipelineExecutionId", wire: "pipelineExecutionId", form: "pipelineExecutionId", place: Place::Body, shape: &PIPELINE_EXECUTION_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "rollbackMetadata", wire: "rollbackMetadata", form: "rollbackMetadata", place: Place::Body, shape: &PIPELINE_ROLLBACK_METADATA_, required: false, supported: true, attribute: false, time: None },
    Member { name: "sourceRevisions", wire: "sourceRevisions", form: "sourceRevisions", place: Place::Body, shape: &SOURCE_REVISION_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "startTime", wire: "startTime", form: "startTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &PIPELINE_EXECUTION_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "statusSummary", wire: "statusSummary", form: "statusSummary", place: Place::Body, shape: &PIPELINE_EXECUTION_STATUS_SUMMARY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "stopTrigger", wire: "stopTrigger", form: "stopTrigger", place: Place::Body, shape: &STOP_EXECUTION_TRIGGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "trigger", wire: "trigger", form: "trigger", place: Place::Body, shape: &EXECUTION_TRIGGER_, required: false, supported: true, attribute: false, time: None },
]});
pub static PIPELINE_EXECUTION_SUMMARY_LIST_: Shape = Shape::List { member: &PIPELINE_EXECUTION_SUMMARY_, element: "member", flattened: false, size: Range::ANY };
pub static PIPELINE_LIST_: Shape = Shape::List { member: &PIPELINE_SUMMARY_, element: "member", flattened: false, size: Range::ANY };
pub static PIPELINE_METADATA_: Shape = Shape::Structure(Structure { name: "PipelineMetadata", payload: None, members: &[
    Member { name: "created", wire: "created", form: "created", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "pipelineArn", wire: "pipelineArn", form: "pipelineArn", place: Place::Body, shape: &PIPELINE_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "updated", wire: "updated", form: "updated", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
]});
pub static PIPELINE_NAME_: Shape = Shape::String { length: Range { min: Some(1), max: Some(100) }, pattern: Some("[A-Za-z0-9.@\\-_]+"), values: &[] };
pub static PIPELINE_ROLLBACK_METADATA_: Shape = Shape::Structure(Structure { name: "PipelineRollbackMetadata", payload: None, members: &[
    Member { name: "rollbackTargetPipelineExecutionId", wire: "rollbackTargetPipelineExecutionId", form: "rollbackTargetPipelineExecutionId", place: Place::Body, shape: &PIPELINE_EXECUTION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static PIPELINE_STAGE_DECLARATION_LIST_: Shape = Shape::List { member: &STAGE_DECLARATION_, element: "member", flattened: false, size: Range::ANY };
pub static PIPELINE_SUMMARY_: Shape = Shape::Structure(Structure { name: "PipelineSummary", payload: None, members: &[
    Member { name: "created", wire: "created", form: "created", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "executionMode", wire: "executionMode", form: "executionMode", place: Place::Body, shape: &EXECUTION_MODE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &PIPELINE_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pipelineType", wire: "pipelineType", form: "pipelineType", place: Place::Body, shape: &PIPELINE_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "updated", wire: "updated", form: "updated", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "version", wire: "version", form: "version", place: Place::Body, shape: &PIPELINE_VERSION_, required: false, supported: true, attribute: false, time: None },
]});
pub static PIPELINE_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["V1", "V2"] };
pub static PIPELINE_VARIABLE_: Shape = Shape::Structure(Structure { name: "PipelineVariable", payload: None, members: &[
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &PIPELINE_VARIABLE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "value", wire: "value", form: "value", place: Place::Body, shape: &PIPELINE_VARIABLE_VALUE_, required: true, supported: true, attribute: false, time: None },
]});
pub static PIPELINE_VARIABLE_DECLARATION_: Shape = Shape::Structure(Structure { name: "PipelineVariableDeclaration", payload: None, members: &[
    Member { name: "defaultValue", wire: "defaultValue", form: "defaultValue", place: Place::Body, shape: &PIPELINE_VARIABLE_VALUE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "description", wire: "description", form: "description", place: Place::Body, shape: &PIPELINE_VARIABLE_DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &PIPELINE_VARIABLE_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static PIPELINE_VARIABLE_DECLARATION_LIST_: Shape = Shape::List { member: &PIPELINE_VARIABLE_DECLARATION_, element: "member", flattened: false, size: Range { min: None, max: Some(50) } };
pub static PIPELINE_VARIABLE_DESCRIPTION_: Shape = Shape::String { length: Range { min: Some(0), max: Some(200) }, pattern: Some(".*"), values: &[] };
pub static PIPELINE_VARIABLE_LIST_: Shape = Shape::List { member: &PIPELINE_VARIABLE_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(50) } };
pub static PIPELINE_VARIABLE_NAME_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: Some("[A-Za-z0-9@\\-_]+"), values: &[] };
pub static PIPELINE_VARIABLE_VALUE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(1000) }, pattern: Some(".*"), values: &[] };
pub static PIPELINE_VERSION_: Shape = Shape::Integer { range: Range { min: Some(1), max: None } };
pub static PUT_APPROVAL_RESULT_INPUT_: Shape = Shape::Structure(Structure { name: "PutApprovalResultInput", payload: None, members: &[
    Member { name: "actionName", wire: "actionName", form: "actionName", place: Place::Body, shape: &ACTION_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "pipelineName", wire: "pipelineName", form: "pipelineName", place: Place::Body, shape: &PIPELINE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "result", wire: "result", form: "result", place: Place::Body, shape: &APPROVAL_RESULT_, required: true, supported: true, attribute: false, time: None },
    Member { name: "stageName", wire: "stageName", form: "stageName", place: Place::Body, shape: &STAGE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "token", wire: "token", form: "token", place: Place::Body, shape: &APPROVAL_TOKEN_, required: true, supported: true, attribute: false, time: None },
]});
pub static PUT_APPROVAL_RESULT_OUTPUT_: Shape = Shape::Structure(Structure { name: "PutApprovalResultOutput", payload: None, members: &[
    Member { name: "approvedAt", wire: "approvedAt", form: "approvedAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
]});
pub static RESOLVED_ACTION_CONFIGURATION_MAP_: Shape = Shape::Map { key: &STRING_, value: &STRING_, key_name: "key", value_name: "value", flattened: false, size: Range::ANY };
pub static RESOLVED_PIPELINE_VARIABLE_: Shape = Shape::Structure(Structure { name: "ResolvedPipelineVariable", payload: None, members: &[
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "resolvedValue", wire: "resolvedValue", form: "resolvedValue", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static RESOLVED_PIPELINE_VARIABLE_LIST_: Shape = Shape::List { member: &RESOLVED_PIPELINE_VARIABLE_, element: "member", flattened: false, size: Range::ANY };
pub static RESOLVED_RULE_CONFIGURATION_MAP_: Shape = Shape::Map { key: &STRING_, value: &STRING_, key_name: "key", value_name: "value", flattened: false, size: Range::ANY };
pub static RESOURCE_ARN_: Shape = Shape::String { length: Range::ANY, pattern: Some("arn:aws(-[\\w]+)*:codepipeline:.+:[0-9]{12}:.+"), values: &[] };
pub static RESULT_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ROLLBACK", "FAIL", "RETRY", "SKIP"] };
pub static RETRY_ATTEMPT_: Shape = Shape::Integer { range: Range { min: Some(1), max: None } };
pub static RETRY_CONFIGURATION_: Shape = Shape::Structure(Structure { name: "RetryConfiguration", payload: None, members: &[
    Member { name: "retryMode", wire: "retryMode", form: "retryMode", place: Place::Body, shape: &STAGE_RETRY_MODE_, required: false, supported: true, attribute: false, time: None },
]});
pub static RETRY_STAGE_EXECUTION_INPUT_: Shape = Shape::Structure(Structure { name: "RetryStageExecutionInput", payload: None, members: &[
    Member { name: "pipelineExecutionId", wire: "pipelineExecutionId", form: "pipelineExecutionId", place: Place::Body, shape: &PIPELINE_EXECUTION_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "pipelineName", wire: "pipelineName", form: "pipelineName", place: Place::Body, shape: &PIPELINE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "retryMode", wire: "retryMode", form: "retryMode", place: Place::Body, shape: &STAGE_RETRY_MODE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "stageName", wire: "stageName", form: "stageName", place: Place::Body, shape: &STAGE_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static RETRY_STAGE_EXECUTION_OUTPUT_: Shape = Shape::Structure(Structure { name: "RetryStageExecutionOutput", payload: None, members: &[
    Member { name: "pipelineExecutionId", wire: "pipelineExecutionId", form: "pipelineExecutionId", place: Place::Body, shape: &PIPELINE_EXECUTION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static RETRY_STAGE_METADATA_: Shape = Shape::Structure(Structure { name: "RetryStageMetadata", payload: None, members: &[
    Member { name: "autoStageRetryAttempt", wire: "autoStageRetryAttempt", form: "autoStageRetryAttempt", place: Place::Body, shape: &RETRY_ATTEMPT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "latestRetryTrigger", wire: "latestRetryTrigger", form: "latestRetryTrigger", place: Place::Body, shape: &RETRY_TRIGGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "manualStageRetryAttempt", wire: "manualStageRetryAttempt", form: "manualStageRetryAttempt", place: Place::Body, shape: &RETRY_ATTEMPT_, required: false, supported: true, attribute: false, time: None },
]});
pub static RETRY_TRIGGER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["AutomatedStageRetry", "ManualStageRetry"] };
pub static REVISION_: Shape = Shape::String { length: Range { min: Some(1), max: Some(1500) }, pattern: None, values: &[] };
pub static REVISION_CHANGE_IDENTIFIER_: Shape = Shape::String { length: Range { min: Some(1), max: Some(100) }, pattern: None, values: &[] };
pub static REVISION_SUMMARY_: Shape = Shape::String { length: Range { min: Some(1), max: Some(2048) }, pattern: None, values: &[] };
pub static ROLE_ARN_: Shape = Shape::String { length: Range { min: None, max: Some(1024) }, pattern: Some("arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*"), values: &[] };
pub static ROLLBACK_STAGE_INPUT_: Shape = Shape::Structure(Structure { name: "RollbackStageInput", payload: None, members: &[
    Member { name: "pipelineName", wire: "pipelineName", form: "pipelineName", place: Place::Body, shape: &PIPELINE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "stageName", wire: "stageName", form: "stageName", place: Place::Body, shape: &STAGE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "targetPipelineExecutionId", wire: "targetPipelineExecutionId", form: "targetPipelineExecutionId", place: Place::Body, shape: &PIPELINE_EXECUTION_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static ROLLBACK_STAGE_OUTPUT_: Shape = Shape::Structure(Structure { name: "RollbackStageOutput", payload: None, members: &[
    Member { name: "pipelineExecutionId", wire: "pipelineExecutionId", form: "pipelineExecutionId", place: Place::Body, shape: &PIPELINE_EXECUTION_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static RULE_CATEGORY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["Rule"] };
pub static RULE_CONFIGURATION_KEY_: Shape = Shape::String { length: Range { min: Some(1), max: Some(50) }, pattern: None, values: &[] };
pub static RULE_CONFIGURATION_MAP_: Shape = Shape::Map { key: &RULE_CONFIGURATION_KEY_, value: &RULE_CONFIGURATION_VALUE_, key_name: "key", value_name: "value", flattened: false, size: Range { min: Some(0), max: Some(200) } };
pub static RULE_CONFIGURATION_PROPERTY_: Shape = Shape::Structure(Structure { name: "RuleConfigurationProperty", payload: None, members: &[
    Member { name: "key", wire: "key", form: "key", place: Place::Body, shape: &BOOLEAN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &RULE_CONFIGURATION_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "queryable", wire: "queryable", form: "queryable", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "required", wire: "required", form: "required", place: Place::Body, shape: &BOOLEAN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "secret", wire: "secret", form: "secret", place: Place::Body, shape: &BOOLEAN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "type", wire: "type", form: "type", place: Place::Body, shape: &RULE_CONFIGURATION_PROPERTY_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static RULE_CONFIGURATION_PROPERTY_LIST_: Shape = Shape::List { member: &RULE_CONFIGURATION_PROPERTY_, element: "member", flattened: false, size: Range { min: None, max: Some(10) } };
pub static RULE_CONFIGURATION_PROPERTY_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["String", "Number", "Boolean"] };
pub static RULE_CONFIGURATION_VALUE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(10000) }, pattern: None, values: &[] };
pub static RULE_DECLARATION_: Shape = Shape::Structure(Structure { name: "RuleDeclaration", payload: None, members: &[
    Member { name: "commands", wire: "commands", form: "commands", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "configuration", wire: "configuration", form: "configuration", place: Place::Body, shape: &RULE_CONFIGURATION_MAP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "inputArtifacts", wire: "inputArtifacts", form: "inputArtifacts", place: Place::Body, shape: &INPUT_ARTIFACT_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &RULE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "region", wire: "region", form: "region", place: Place::Body, shape: &AWS_REGION_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "roleArn", wire: "roleArn", form: "roleArn", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ruleTypeId", wire: "ruleTypeId", form: "ruleTypeId", place: Place::Body, shape: &RULE_TYPE_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "timeoutInMinutes", wire: "timeoutInMinutes", form: "timeoutInMinutes", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static RULE_DECLARATION_LIST_: Shape = Shape::List { member: &RULE_DECLARATION_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(5) } };
pub static RULE_EXECUTION_: Shape = Shape::Structure(Structure { name: "RuleExecution", payload: None, members: &[
    Member { name: "errorDetails", wire: "errorDetails", form: "errorDetails", place: Place::Body, shape: &ERROR_DETAILS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "lastStatusChange", wire: "lastStatusChange", form: "lastStatusChange", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "ruleExecutionId", wire: "ruleExecutionId", form: "ruleExecutionId", place: Place::Body, shape: &RULE_EXECUTION_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &RULE_EXECUTION_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "summary", wire: "summary", form: "summary", place: Place::Body, shape: &EXECUTION_SUMMARY_, required: false, supported: true, attribute: false, time: None },
]});
pub static RULE_EXECUTION_DETAIL_: Shape = Shape::Structure(Structure { name: "RuleExecutionDetail", payload: None, members: &[
    Member { name: "input", wire: "input", form: "input", place: Place::Body, shape: &RULE_EXECUTION_INPUT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "lastUpdateTime", wire: "lastUpdateTime", form: "lastUpdateTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "output", wire: "output", form: "output", place: Place::Body, shape: &RULE_EXECUTION_OUTPUT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pipelineExecutionId", wire: "pipelineExecutionId", form: "pipelineExecutionId", place: Place::Body, shape: &PIPELINE_EXECUTION_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pipelineVersion", wire: "pipelineVersion", form: "pipelineVersion", place: Place::Body, shape: &PIPELINE_VERSION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ruleExecutionId", wire: "ruleExecutionId", form: "ruleExecutionId", place: Place::Body, shape: &RULE_EXECUTION_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ruleName", wire: "ruleName", form: "ruleName", place: Place::Body, shape: &RULE_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "stageName", wire: "stageName", form: "stageName", place: Place::Body, shape: &STAGE_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "startTime", wire: "startTime", form: "startTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &RULE_EXECUTION_STATUS_, required: false, supported: true, attribute: false, time: None },
]});
pub static RULE_EXECUTION_DETAIL_LIST_: Shape = Shape::List { member: &RULE_EXECUTION_DETAIL_, element: "member", flattened: false, size: Range::ANY };
pub static RULE_EXECUTION_FILTER_: Shape = Shape::Structure(Structure { name: "RuleExecutionFilter", payload: None, members: &[
    Member { name: "latestInPipelineExecution", wire: "latestInPipelineExecution", form: "latestInPipelineExecution", place: Place::Body, shape: &LATEST_IN_PIPELINE_EXECUTION_FILTER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pipelineExecutionId", wire: "pipelineExecutionId", form: "pipelineExecutionId", place: Place::Body, shape: &PIPELINE_EXECUTION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static RULE_EXECUTION_ID_: Shape = Shape::String { length: Range { min: Some(1), max: Some(200) }, pattern: None, values: &[] };
pub static RULE_EXECUTION_INPUT_: Shape = Shape::Structure(Structure { name: "RuleExecutionInput", payload: None, members: &[
    Member { name: "configuration", wire: "configuration", form: "configuration", place: Place::Body, shape: &RULE_CONFIGURATION_MAP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "inputArtifacts", wire: "inputArtifacts", form: "inputArtifacts", place: Place::Body, shape: &ARTIFACT_DETAIL_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "region", wire: "region", form: "region", place: Place::Body, shape: &AWS_REGION_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "resolvedConfiguration", wire: "resolvedConfiguration", form: "resolvedConfiguration", place: Place::Body, shape: &RESOLVED_RULE_CONFIGURATION_MAP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ruleTypeId", wire: "ruleTypeId", form: "ruleTypeId", place: Place::Body, shape: &RULE_TYPE_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static RULE_EXECUTION_OUTPUT_: Shape = Shape::Structure(Structure { name: "RuleExecutionOutput", payload: None, members: &[
    Member { name: "executionResult", wire: "executionResult", form: "executionResult", place: Place::Body, shape: &RULE_EXECUTION_RESULT_, required: false, supported: true, attribute: false, time: None },
]});
pub static RULE_EXECUTION_RESULT_: Shape = Shape::Structure(Structure { name: "RuleExecutionResult", payload: None, members: &[
    Member { name: "errorDetails", wire: "errorDetails", form: "errorDetails", place: Place::Body, shape: &ERROR_DETAILS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "externalExecutionSummary", wire: "externalExecutionSummary", form: "externalExecutionSummary", place: Place::Body, shape: &EXTERNAL_EXECUTION_SUMMARY_, required: false, supported: true, attribute: false, time: None },
]});
pub static RULE_EXECUTION_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["InProgress", "Abandoned", "Succeeded", "Failed"] };
pub static RULE_NAME_: Shape = Shape::String { length: Range { min: Some(1), max: Some(100) }, pattern: Some("[A-Za-z0-9.@\\-_]+"), values: &[] };
pub static RULE_OWNER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["AWS"] };
pub static RULE_PROVIDER_: Shape = Shape::String { length: Range { min: Some(1), max: Some(35) }, pattern: Some("[0-9A-Za-z_-]+"), values: &[] };
pub static RULE_STATE_: Shape = Shape::Structure(Structure { name: "RuleState", payload: None, members: &[
    Member { name: "latestExecution", wire: "latestExecution", form: "latestExecution", place: Place::Body, shape: &RULE_EXECUTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ruleName", wire: "ruleName", form: "ruleName", place: Place::Body, shape: &RULE_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static RULE_STATE_LIST_: Shape = Shape::List { member: &RULE_STATE_, element: "member", flattened: false, size: Range::ANY };
pub static RULE_TYPE_: Shape = Shape::Structure(Structure { name: "RuleType", payload: None, members: &[
    Member { name: "id", wire: "id", form: "id", place: Place::Body, shape: &RULE_TYPE_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "inputArtifactDetails", wire: "inputArtifactDetails", form: "inputArtifactDetails", place: Place::Body, shape: &ARTIFACT_DETAILS_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ruleConfigurationProperties", wire: "ruleConfigurationProperties", form: "ruleConfigurationProperties", place: Place::Body, shape: &RULE_CONFIGURATION_PROPERTY_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static RULE_TYPE_ID_: Shape = Shape::Structure(Structure { name: "RuleTypeId", payload: None, members: &[
    Member { name: "category", wire: "category", form: "category", place: Place::Body, shape: &RULE_CATEGORY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "owner", wire: "owner", form: "owner", place: Place::Body, shape: &RULE_OWNER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "provider", wire: "provider", form: "provider", place: Place::Body, shape: &RULE_PROVIDER_, required: true, supported: true, attribute: false, time: None },
    Member { name: "version", wire: "version", form: "version", place: Place::Body, shape: &VERSION_, required: false, supported: true, attribute: false, time: None },
]});
pub static RULE_TYPE_LIST_: Shape = Shape::List { member: &RULE_TYPE_, element: "member", flattened: false, size: Range::ANY };
pub static S3_BUCKET_: Shape = Shape::String { length: Range { min: Some(3), max: Some(63) }, pattern: None, values: &[] };
pub static S3_KEY_: Shape = Shape::String { length: Range { min: Some(1), max: Some(100) }, pattern: None, values: &[] };
pub static S3_LOCATION_: Shape = Shape::Structure(Structure { name: "S3Location", payload: None, members: &[
    Member { name: "bucket", wire: "bucket", form: "bucket", place: Place::Body, shape: &S3_BUCKET_, required: false, supported: true, attribute: false, time: None },
    Member { name: "key", wire: "key", form: "key", place: Place::Body, shape: &S3_KEY_, required: false, supported: true, attribute: false, time: None },
]});
pub static SOURCE_REVISION_: Shape = Shape::Structure(Structure { name: "SourceRevision", payload: None, members: &[
    Member { name: "actionName", wire: "actionName", form: "actionName", place: Place::Body, shape: &ACTION_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "revisionId", wire: "revisionId", form: "revisionId", place: Place::Body, shape: &REVISION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "revisionSummary", wire: "revisionSummary", form: "revisionSummary", place: Place::Body, shape: &REVISION_SUMMARY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "revisionUrl", wire: "revisionUrl", form: "revisionUrl", place: Place::Body, shape: &URL_, required: false, supported: true, attribute: false, time: None },
]});
pub static SOURCE_REVISION_LIST_: Shape = Shape::List { member: &SOURCE_REVISION_, element: "member", flattened: false, size: Range::ANY };
pub static SOURCE_REVISION_OVERRIDE_: Shape = Shape::Structure(Structure { name: "SourceRevisionOverride", payload: None, members: &[
    Member { name: "actionName", wire: "actionName", form: "actionName", place: Place::Body, shape: &ACTION_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "revisionType", wire: "revisionType", form: "revisionType", place: Place::Body, shape: &SOURCE_REVISION_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "revisionValue", wire: "revisionValue", form: "revisionValue", place: Place::Body, shape: &REVISION_, required: true, supported: true, attribute: false, time: None },
]});
pub static SOURCE_REVISION_OVERRIDE_LIST_: Shape = Shape::List { member: &SOURCE_REVISION_OVERRIDE_, element: "member", flattened: false, size: Range { min: Some(0), max: Some(50) } };
pub static SOURCE_REVISION_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["COMMIT_ID", "IMAGE_DIGEST", "S3_OBJECT_VERSION_ID", "S3_OBJECT_KEY"] };
pub static STAGE_ACTION_DECLARATION_LIST_: Shape = Shape::List { member: &ACTION_DECLARATION_, element: "member", flattened: false, size: Range::ANY };
pub static STAGE_CONDITION_STATE_: Shape = Shape::Structure(Structure { name: "StageConditionState", payload: None, members: &[
    Member { name: "conditionStates", wire: "conditionStates", form: "conditionStates", place: Place::Body, shape: &CONDITION_STATE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "latestExecution", wire: "latestExecution", form: "latestExecution", place: Place::Body, shape: &STAGE_CONDITIONS_EXECUTION_, required: false, supported: true, attribute: false, time: None },
]});
pub static STAGE_CONDITIONS_EXECUTION_: Shape = Shape::Structure(Structure { name: "StageConditionsExecution", payload: None, members: &[
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &CONDITION_EXECUTION_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "summary", wire: "summary", form: "summary", place: Place::Body, shape: &EXECUTION_SUMMARY_, required: false, supported: true, attribute: false, time: None },
]});
pub static STAGE_DECLARATION_: Shape = Shape::Structure(Structure { name: "StageDeclaration", payload: None, members: &[
    Member { name: "actions", wire: "actions", form: "actions", place: Place::Body, shape: &STAGE_ACTION_DECLARATION_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "beforeEntry", wire: "beforeEntry", form: "beforeEntry", place: Place::Body, shape: &BEFORE_ENTRY_CONDITIONS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "blockers", wire: "blockers", form: "blockers", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &STAGE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "onFailure", wire: "onFailure", form: "onFailure", place: Place::Body, shape: &FAILURE_CONDITIONS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "onSuccess", wire: "onSuccess", form: "onSuccess", place: Place::Body, shape: &SUCCESS_CONDITIONS_, required: false, supported: true, attribute: false, time: None },
]});
pub static STAGE_EXECUTION_: Shape = Shape::Structure(Structure { name: "StageExecution", payload: None, members: &[
    Member { name: "pipelineExecutionId", wire: "pipelineExecutionId", form: "pipelineExecutionId", place: Place::Body, shape: &PIPELINE_EXECUTION_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &STAGE_EXECUTION_STATUS_, required: true, supported: true, attribute: false, time: None },
    Member { name: "type", wire: "type", form: "type", place: Place::Body, shape: &EXECUTION_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static STAGE_EXECUTION_LIST_: Shape = Shape::List { member: &STAGE_EXECUTION_, element: "member", flattened: false, size: Range::ANY };
pub static STAGE_EXECUTION_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["Cancelled", "InProgress", "Failed", "Stopped", "Stopping", "Succeeded", "Skipped"] };
pub static STAGE_NAME_: Shape = Shape::String { length: Range { min: Some(1), max: Some(100) }, pattern: Some("[A-Za-z0-9.@\\-_]+"), values: &[] };
pub static STAGE_RETRY_MODE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["FAILED_ACTIONS", "ALL_ACTIONS"] };
pub static STAGE_STATE_: Shape = Shape::Structure(Structure { name: "StageState", payload: None, members: &[
    Member { name: "actionStates", wire: "actionStates", form: "actionStates", place: Place::Body, shape: &ACTION_STATE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "beforeEntryConditionState", wire: "beforeEntryConditionState", form: "beforeEntryConditionState", place: Place::Body, shape: &STAGE_CONDITION_STATE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "inboundExecution", wire: "inboundExecution", form: "inboundExecution", place: Place::Body, shape: &STAGE_EXECUTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "inboundExecutions", wire: "inboundExecutions", form: "inboundExecutions", place: Place::Body, shape: &STAGE_EXECUTION_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "inboundTransitionState", wire: "inboundTransitionState", form: "inboundTransitionState", place: Place::Body, shape: &TRANSITION_STATE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "latestExecution", wire: "latestExecution", form: "latestExecution", place: Place::Body, shape: &STAGE_EXECUTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "onSuccessConditionState", wire: "onSuccessConditionState", form: "onSuccessConditionState", place: Place::Body, shape: &STAGE_CONDITION_STATE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "retryStageMetadata", wire: "retryStageMetadata", form: "retryStageMetadata", place: Place::Body, shape: &RETRY_STAGE_METADATA_, required: false, supported: true, attribute: false, time: None },
    Member { name: "stageName", wire: "stageName", form: "stageName", place: Place::Body, shape: &STAGE_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static STAGE_STATE_LIST_: Shape = Shape::List { member: &STAGE_STATE_, element: "member", flattened: false, size: Range::ANY };
pub static STAGE_TRANSITION_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["Inbound", "Outbound"] };
pub static START_PIPELINE_EXECUTION_INPUT_: Shape = Shape::Structure(Structure { name: "StartPipelineExecutionInput", payload: None, members: &[
    Member { name: "clientRequestToken", wire: "clientRequestToken", form: "clientRequestToken", place: Place::Body, shape: &CLIENT_REQUEST_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &PIPELINE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "sourceRevisions", wire: "sourceRevisions", form: "sourceRevisions", place: Place::Body, shape: &SOURCE_REVISION_OVERRIDE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "variables", wire: "variables", form: "variables", place: Place::Body, shape: &PIPELINE_VARIABLE_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static START_PIPELINE_EXECUTION_OUTPUT_: Shape = Shape::Structure(Structure { name: "StartPipelineExecutionOutput", payload: None, members: &[
    Member { name: "pipelineExecutionId", wire: "pipelineExecutionId", form: "pipelineExecutionId", place: Place::Body, shape: &PIPELINE_EXECUTION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static START_TIME_RANGE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["Latest", "All"] };
pub static STOP_EXECUTION_TRIGGER_: Shape = Shape::Structure(Structure { name: "StopExecutionTrigger", payload: None, members: &[
    Member { name: "reason", wire: "reason", form: "reason", place: Place::Body, shape: &STOP_PIPELINE_EXECUTION_REASON_, required: false, supported: true, attribute: false, time: None },
]});
pub static STOP_PIPELINE_EXECUTION_INPUT_: Shape = Shape::Structure(Structure { name: "StopPipelineExecutionInput", payload: None, members: &[
    Member { name: "abandon", wire: "abandon", form: "abandon", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "pipelineExecutionId", wire: "pipelineExecutionId", form: "pipelineExecutionId", place: Place::Body, shape: &PIPELINE_EXECUTION_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "pipelineName", wire: "pipelineName", form: "pipelineName", place: Place::Body, shape: &PIPELINE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "reason", wire: "reason", form: "reason", place: Place::Body, shape: &STOP_PIPELINE_EXECUTION_REASON_, required: false, supported: true, attribute: false, time: None },
]});
pub static STOP_PIPELINE_EXECUTION_OUTPUT_: Shape = Shape::Structure(Structure { name: "StopPipelineExecutionOutput", payload: None, members: &[
    Member { name: "pipelineExecutionId", wire: "pipelineExecutionId", form: "pipelineExecutionId", place: Place::Body, shape: &PIPELINE_EXECUTION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static STOP_PIPELINE_EXECUTION_REASON_: Shape = Shape::String { length: Range { min: None, max: Some(200) }, pattern: None, values: &[] };
pub static STRING_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static SUCCEEDED_IN_STAGE_FILTER_: Shape = Shape::Structure(Structure { name: "SucceededInStageFilter", payload: None, members: &[
    Member { name: "stageName", wire: "stageName", form: "stageName", place: Place::Body, shape: &STAGE_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static SUCCESS_CONDITIONS_: Shape = Shape::Structure(Structure { name: "SuccessConditions", payload: None, members: &[
    Member { name: "conditions", wire: "conditions", form: "conditions", place: Place::Body, shape: &CONDITION_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static TAG_: Shape = Shape::Structure(Structure { name: "Tag", payload: None, members: &[
    Member { name: "key", wire: "key", form: "key", place: Place::Body, shape: &TAG_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "value", wire: "value", form: "value", place: Place::Body, shape: &TAG_VALUE_, required: true, supported: true, attribute: false, time: None },
]});
pub static TAG_KEY_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: None, values: &[] };
pub static TAG_KEY_LIST_: Shape = Shape::List { member: &TAG_KEY_, element: "member", flattened: false, size: Range::ANY };
pub static TAG_LIST_: Shape = Shape::List { member: &TAG_, element: "member", flattened: false, size: Range::ANY };
pub static TAG_RESOURCE_INPUT_: Shape = Shape::Structure(Structure { name: "TagResourceInput", payload: None, members: &[
    Member { name: "resourceArn", wire: "resourceArn", form: "resourceArn", place: Place::Body, shape: &RESOURCE_ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAG_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static TAG_RESOURCE_OUTPUT_: Shape = Shape::Structure(Structure { name: "TagResourceOutput", payload: None, members: &[
]});
pub static TAG_VALUE_: Shape = Shape::String { length: Range { min: Some(0), max: Some(256) }, pattern: None, values: &[] };
pub static TIMESTAMP_: Shape = Shape::Timestamp(TimeForm::Seconds);
pub static TRANSITION_STATE_: Shape = Shape::Structure(Structure { name: "TransitionState", payload: None, members: &[
    Member { name: "disabledReason", wire: "disabledReason", form: "disabledReason", place: Place::Body, shape: &DISABLED_REASON_, required: false, supported: true, attribute: false, time: None },
    Member { name: "enabled", wire: "enabled", form: "enabled", place: Place::Body, shape: &ENABLED_, required: false, supported: true, attribute: false, time: None },
    Member { name: "lastChangedAt", wire: "lastChangedAt", form: "lastChangedAt", place: Place::Body, shape: &LAST_CHANGED_AT_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "lastChangedBy", wire: "lastChangedBy", form: "lastChangedBy", place: Place::Body, shape: &LAST_CHANGED_BY_, required: false, supported: true, attribute: false, time: None },
]});
pub static TRIGGER_DETAIL_: Shape = Shape::String { length: Range { min: Some(0), max: Some(1024) }, pattern: None, values: &[] };
pub static TRIGGER_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["CreatePipeline", "StartPipelineExecution", "PollForSourceChanges", "Webhook", "CloudWatchEvent", "PutActionRevision", "WebhookV2", "ManualRollback", "AutomatedRollback"] };
pub static UNTAG_RESOURCE_INPUT_: Shape = Shape::Structure(Structure { name: "UntagResourceInput", payload: None, members: &[
    Member { name: "resourceArn", wire: "resourceArn", form: "resourceArn", place: Place::Body, shape: &RESOURCE_ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "tagKeys", wire: "tagKeys", form: "tagKeys", place: Place::Body, shape: &TAG_KEY_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static UNTAG_RESOURCE_OUTPUT_: Shape = Shape::Structure(Structure { name: "UntagResourceOutput", payload: None, members: &[
]});
pub static UPDATE_PIPELINE_INPUT_: Shape = Shape::Structure(Structure { name: "UpdatePipelineInput", payload: None, members: &[
    Member { name: "pipeline", wire: "pipeline", form: "pipeline", place: Place::Body, shape: &PIPELINE_DECLARATION_, required: true, supported: true, attribute: false, time: None },
]});
pub static UPDATE_PIPELINE_OUTPUT_: Shape = Shape::Structure(Structure { name: "UpdatePipelineOutput", payload: None, members: &[
    Member { name: "pipeline", wire: "pipeline", form: "pipeline", place: Place::Body, shape: &PIPELINE_DECLARATION_, required: false, supported: true, attribute: false, time: None },
]});
pub static URL_: Shape = Shape::String { length: Range { min: Some(1), max: Some(2048) }, pattern: None, values: &[] };
pub static VERSION_: Shape = Shape::String { length: Range { min: Some(1), max: Some(9) }, pattern: Some("[0-9A-Za-z_-]+"), values: &[] };

pub static CREATE_PIPELINE_OPERATION: schema::Operation = schema::Operation { name: "CreatePipeline", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_PIPELINE_INPUT_, output: &CREATE_PIPELINE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for CreatePipelineInput {
    type Output = CreatePipelineOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_PIPELINE_OPERATION;
}

pub static DELETE_PIPELINE_OPERATION: schema::Operation = schema::Operation { name: "DeletePipeline", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_PIPELINE_INPUT_, output: &DELETE_PIPELINE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeletePipelineInput {
    type Output = DeletePipelineOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_PIPELINE_OPERATION;
}

pub static DISABLE_STAGE_TRANSITION_OPERATION: schema::Operation = schema::Operation { name: "DisableStageTransition", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DISABLE_STAGE_TRANSITION_INPUT_, output: &DISABLE_STAGE_TRANSITION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DisableStageTransitionInput {
    type Output = DisableStageTransitionOutput;
    const SCHEMA: &'static schema::Operation = &DISABLE_STAGE_TRANSITION_OPERATION;
}

pub static ENABLE_STAGE_TRANSITION_OPERATION: schema::Operation = schema::Operation { name: "EnableStageTransition", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &ENABLE_STAGE_TRANSITION_INPUT_, output: &ENABLE_STAGE_TRANSITION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for EnableStageTransitionInput {
    type Output = EnableStageTransitionOutput;
    const SCHEMA: &'static schema::Operation = &ENABLE_STAGE_TRANSITION_OPERATION;
}

pub static GET_PIPELINE_OPERATION: schema::Operation = schema::Operation { name: "GetPipeline", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_PIPELINE_INPUT_, output: &GET_PIPELINE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetPipelineInput {
    type Output = GetPipelineOutput;
    const SCHEMA: &'static schema::Operation = &GET_PIPELINE_OPERATION;
}

pub static GET_PIPELINE_EXECUTION_OPERATION: schema::Operation = schema::Operation { name: "GetPipelineExecution", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_PIPELINE_EXECUTION_INPUT_, output: &GET_PIPELINE_EXECUTION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetPipelineExecutionInput {
    type Output = GetPipelineExecutionOutput;
    const SCHEMA: &'static schema::Operation = &GET_PIPELINE_EXECUTION_OPERATION;
}

pub static GET_PIPELINE_STATE_OPERATION: schema::Operation = schema::Operation { name: "GetPipelineState", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_PIPELINE_STATE_INPUT_, output: &GET_PIPELINE_STATE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetPipelineStateInput {
    type Output = GetPipelineStateOutput;
    const SCHEMA: &'static schema::Operation = &GET_PIPELINE_STATE_OPERATION;
}

pub static LIST_ACTION_EXECUTIONS_OPERATION: schema::Operation = schema::Operation { name: "ListActionExecutions", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_ACTION_EXECUTIONS_INPUT_, output: &LIST_ACTION_EXECUTIONS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListActionExecutionsInput {
    type Output = ListActionExecutionsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_ACTION_EXECUTIONS_OPERATION;
}

pub static LIST_ACTION_TYPES_OPERATION: schema::Operation = schema::Operation { name: "ListActionTypes", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_ACTION_TYPES_INPUT_, output: &LIST_ACTION_TYPES_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListActionTypesInput {
    type Output = ListActionTypesOutput;
    const SCHEMA: &'static schema::Operation = &LIST_ACTION_TYPES_OPERATION;
}

pub static LIST_PIPELINE_EXECUTIONS_OPERATION: schema::Operation = schema::Operation { name: "ListPipelineExecutions", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_PIPELINE_EXECUTIONS_INPUT_, output: &LIST_PIPELINE_EXECUTIONS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListPipelineExecutionsInput {
    type Output = ListPipelineExecutionsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_PIPELINE_EXECUTIONS_OPERATION;
}

pub static LIST_PIPELINES_OPERATION: schema::Operation = schema::Operation { name: "ListPipelines", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_PIPELINES_INPUT_, output: &LIST_PIPELINES_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListPipelinesInput {
    type Output = ListPipelinesOutput;
    const SCHEMA: &'static schema::Operation = &LIST_PIPELINES_OPERATION;
}

pub static LIST_RULE_EXECUTIONS_OPERATION: schema::Operation = schema::Operation { name: "ListRuleExecutions", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_RULE_EXECUTIONS_INPUT_, output: &LIST_RULE_EXECUTIONS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListRuleExecutionsInput {
    type Output = ListRuleExecutionsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_RULE_EXECUTIONS_OPERATION;
}

pub static LIST_RULE_TYPES_OPERATION: schema::Operation = schema::Operation { name: "ListRuleTypes", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_RULE_TYPES_INPUT_, output: &LIST_RULE_TYPES_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListRuleTypesInput {
    type Output = ListRuleTypesOutput;
    const SCHEMA: &'static schema::Operation = &LIST_RULE_TYPES_OPERATION;
}

pub static LIST_TAGS_FOR_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "ListTagsForResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_TAGS_FOR_RESOURCE_INPUT_, output: &LIST_TAGS_FOR_RESOURCE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListTagsForResourceInput {
    type Output = ListTagsForResourceOutput;
    const SCHEMA: &'static schema::Operation = &LIST_TAGS_FOR_RESOURCE_OPERATION;
}

pub static OVERRIDE_STAGE_CONDITION_OPERATION: schema::Operation = schema::Operation { name: "OverrideStageCondition", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &OVERRIDE_STAGE_CONDITION_INPUT_, output: &OVERRIDE_STAGE_CONDITION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for OverrideStageConditionInput {
    type Output = OverrideStageConditionOutput;
    const SCHEMA: &'static schema::Operation = &OVERRIDE_STAGE_CONDITION_OPERATION;
}

pub static PUT_APPROVAL_RESULT_OPERATION: schema::Operation = schema::Operation { name: "PutApprovalResult", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_APPROVAL_RESULT_INPUT_, output: &PUT_APPROVAL_RESULT_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for PutApprovalResultInput {
    type Output = PutApprovalResultOutput;
    const SCHEMA: &'static schema::Operation = &PUT_APPROVAL_RESULT_OPERATION;
}

pub static RETRY_STAGE_EXECUTION_OPERATION: schema::Operation = schema::Operation { name: "RetryStageExecution", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &RETRY_STAGE_EXECUTION_INPUT_, output: &RETRY_STAGE_EXECUTION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for RetryStageExecutionInput {
    type Output = RetryStageExecutionOutput;
    const SCHEMA: &'static schema::Operation = &RETRY_STAGE_EXECUTION_OPERATION;
}

pub static ROLLBACK_STAGE_OPERATION: schema::Operation = schema::Operation { name: "RollbackStage", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &ROLLBACK_STAGE_INPUT_, output: &ROLLBACK_STAGE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for RollbackStageInput {
    type Output = RollbackStageOutput;
    const SCHEMA: &'static schema::Operation = &ROLLBACK_STAGE_OPERATION;
}

pub static START_PIPELINE_EXECUTION_OPERATION: schema::Operation = schema::Operation { name: "StartPipelineExecution", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &START_PIPELINE_EXECUTION_INPUT_, output: &START_PIPELINE_EXECUTION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for StartPipelineExecutionInput {
    type Output = StartPipelineExecutionOutput;
    const SCHEMA: &'static schema::Operation = &START_PIPELINE_EXECUTION_OPERATION;
}

pub static STOP_PIPELINE_EXECUTION_OPERATION: schema::Operation = schema::Operation { name: "StopPipelineExecution", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &STOP_PIPELINE_EXECUTION_INPUT_, output: &STOP_PIPELINE_EXECUTION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for StopPipelineExecutionInput {
    type Output = StopPipelineExecutionOutput;
    const SCHEMA: &'static schema::Operation = &STOP_PIPELINE_EXECUTION_OPERATION;
}

pub static TAG_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "TagResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &TAG_RESOURCE_INPUT_, output: &TAG_RESOURCE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for TagResourceInput {
    type Output = TagResourceOutput;
    const SCHEMA: &'static schema::Operation = &TAG_RESOURCE_OPERATION;
}

pub static UNTAG_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "UntagResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UNTAG_RESOURCE_INPUT_, output: &UNTAG_RESOURCE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for UntagResourceInput {
    type Output = UntagResourceOutput;
    const SCHEMA: &'static schema::Operation = &UNTAG_RESOURCE_OPERATION;
}

pub static UPDATE_PIPELINE_OPERATION: schema::Operation = schema::Operation { name: "UpdatePipeline", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UPDATE_PIPELINE_INPUT_, output: &UPDATE_PIPELINE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for UpdatePipelineInput {
    type Output = UpdatePipelineOutput;
    const SCHEMA: &'static schema::Operation = &UPDATE_PIPELINE_OPERATION;
}

pub static SERVICE: schema::Service = schema::Service {
    name: "codepipeline",
    signing: &["codepipeline"],
    protocol: Protocol::Json11,
    targets: &["CodePipeline_20150709"],
    version: "2015-07-09",
    namespace: "",
    invalid: "ValidationException",
    operations: &[&CREATE_PIPELINE_OPERATION, &DELETE_PIPELINE_OPERATION, &DISABLE_STAGE_TRANSITION_OPERATION, &ENABLE_STAGE_TRANSITION_OPERATION, &GET_PIPELINE_OPERATION, &GET_PIPELINE_EXECUTION_OPERATION, &GET_PIPELINE_STATE_OPERATION, &LIST_ACTION_EXECUTIONS_OPERATION, &LIST_ACTION_TYPES_OPERATION, &LIST_PIPELINE_EXECUTIONS_OPERATION, &LIST_PIPELINES_OPERATION, &LIST_RULE_EXECUTIONS_OPERATION, &LIST_RULE_TYPES_OPERATION, &LIST_TAGS_FOR_RESOURCE_OPERATION, &OVERRIDE_STAGE_CONDITION_OPERATION, &PUT_APPROVAL_RESULT_OPERATION, &RETRY_STAGE_EXECUTION_OPERATION, &ROLLBACK_STAGE_OPERATION, &START_PIPELINE_EXECUTION_OPERATION, &STOP_PIPELINE_EXECUTION_OPERATION, &TAG_RESOURCE_OPERATION, &UNTAG_RESOURCE_OPERATION, &UPDATE_PIPELINE_OPERATION],
    absent: &["AcknowledgeJob", "AcknowledgeThirdPartyJob", "CreateCustomActionType", "DeleteCustomActionType", "DeleteWebhook", "DeregisterWebhookWithThirdParty", "GetActionType", "GetJobDetails", "GetThirdPartyJobDetails", "ListDeployActionExecutionTargets", "ListWebhooks", "PollForJobs", "PollForThirdPartyJobs", "PutActionRevision", "PutJobFailureResult", "PutJobSuccessResult", "PutThirdPartyJobFailureResult", "PutThirdPartyJobSuccessResult", "PutWebhook", "RegisterWebhookWithThirdParty", "UpdateActionType"],
    absent_http: &[],
};
