//! From the stored types to the shapes of answers.

use shapes_codepipeline as shapes;

use crate::model::{
    Action, ActionRun, Artifact, Condition, Execution, Failure, OnFailure, Pipeline, RetryMode, Revision, RuleRun,
    Stage, Variable,
};

/// A pipeline as it was declared.
pub(super) fn declaration(pipeline: &Pipeline) -> shapes::PipelineDeclaration {
    let variables: Vec<_> = pipeline.variables.iter().map(variable).collect();
    shapes::PipelineDeclaration {
        name: pipeline.key.name.clone(),
        role_arn: pipeline.role.to_string(),
        artifact_store: Some(shapes::ArtifactStore { type_: "S3".to_owned(), location: pipeline.bucket.clone() }),
        stages: pipeline.stages.iter().map(stage).collect(),
        version: Some(pipeline.version),
        execution_mode: Some(pipeline.mode.as_str().to_owned()),
        pipeline_type: Some(pipeline.kind.clone()),
        variables: (!variables.is_empty()).then_some(variables),
    }
}

fn variable(variable: &Variable) -> shapes::PipelineVariableDeclaration {
    shapes::PipelineVariableDeclaration {
        name: variable.name.clone(),
        default_value: variable.default.clone(),
        description: variable.description.clone(),
    }
}

fn stage(stage: &Stage) -> shapes::StageDeclaration {
    shapes::StageDeclaration {
        name: stage.name.clone(),
        actions: stage.actions.iter().map(action).collect(),
        before_entry: stage
            .before_entry
            .as_ref()
            .map(|one| shapes::BeforeEntryConditions { conditions: condition(one) }),
        on_success: stage.on_success.as_ref().map(|one| shapes::SuccessConditions { conditions: condition(one) }),
        on_failure: stage.on_failure.map(on_failure),
    }
}

fn condition(declared: &Condition) -> Vec<shapes::Condition> {
    let rules = declared.rules.iter().map(|rule| shapes::RuleDeclaration {
        name: rule.name.clone(),
        rule_type_id: rule_type(),
        configuration: Some(rule.configuration.clone()),
        input_artifacts: Some(Vec::new()),
        region: rule.region.as_ref().map(ToString::to_string),
    });
    let result = Some(declared.result.as_str().to_owned());
    vec![shapes::Condition { result, rules: Some(rules.collect()) }]
}

/// The one type of rule.
pub(super) fn rule_type() -> shapes::RuleTypeId {
    shapes::RuleTypeId {
        category: "Rule".to_owned(),
        owner: Some("AWS".to_owned()),
        provider: "VariableCheck".to_owned(),
        version: Some("1".to_owned()),
    }
}

fn on_failure(declared: OnFailure) -> shapes::FailureConditions {
    let (result, mode) = match declared {
        OnFailure::Fail => ("FAIL", None),
        OnFailure::Rollback => ("ROLLBACK", None),
        OnFailure::Retry { mode } => ("RETRY", mode),
    };
    let configuration = |mode: RetryMode| shapes::RetryConfiguration { retry_mode: Some(mode.as_str().to_owned()) };
    shapes::FailureConditions { result: Some(result.to_owned()), retry_configuration: mode.map(configuration) }
}

fn action(action: &Action) -> shapes::ActionDeclaration {
    let inputs = action.inputs.iter().map(|name| shapes::InputArtifact { name: name.clone() });
    let outputs = action.outputs.iter().map(|name| shapes::OutputArtifact { name: name.clone() });
    shapes::ActionDeclaration {
        name: action.name.clone(),
        action_type_id: kind(action),
        run_order: Some(action.run_order),
        configuration: Some(action.configuration.clone()),
        input_artifacts: Some(inputs.collect()),
        output_artifacts: Some(outputs.collect()),
        namespace: action.namespace.clone(),
        timeout_in_minutes: action.timeout_minutes,
        role_arn: action.role.as_ref().map(ToString::to_string),
        region: action.region.as_ref().map(ToString::to_string),
    }
}

pub(super) fn kind(action: &Action) -> shapes::ActionTypeId {
    shapes::ActionTypeId {
        category: action.provider.category().to_owned(),
        owner: "AWS".to_owned(),
        provider: action.provider.provider().to_owned(),
        version: "1".to_owned(),
    }
}

pub(super) fn trigger(execution: &Execution) -> shapes::ExecutionTrigger {
    shapes::ExecutionTrigger {
        trigger_type: Some(execution.trigger.kind.as_str().to_owned()),
        trigger_detail: Some(execution.trigger.detail.clone()),
    }
}

pub(super) fn rollback(execution: &Execution) -> Option<shapes::PipelineRollbackMetadata> {
    let target = execution.kind.target()?.to_owned();
    Some(shapes::PipelineRollbackMetadata { rollback_target_pipeline_execution_id: Some(target) })
}

/// AWS's word for how a check of a rule ended.
pub(super) fn rule_status(run: &RuleRun) -> &'static str {
    if run.failure.is_some() { "Failed" } else { "Succeeded" }
}

pub(super) fn failure(failure: &Failure) -> shapes::ErrorDetails {
    shapes::ErrorDetails { code: Some(failure.code.clone()), message: Some(failure.message.clone()) }
}

pub(super) fn artifact(name: &str, artifact: &Artifact) -> shapes::ArtifactDetail {
    let place = shapes::S3Location { bucket: Some(artifact.bucket.clone()), key: Some(artifact.key.clone()) };
    shapes::ArtifactDetail { name: Some(name.to_owned()), s3location: Some(place) }
}

pub(super) fn source_revision(revision: &Revision) -> shapes::SourceRevision {
    shapes::SourceRevision {
        action_name: Some(revision.action.clone()),
        revision_id: Some(revision.id.clone()),
        revision_summary: Some(revision.summary.clone()).filter(|summary| !summary.is_empty()),
        revision_url: revision.url.clone(),
    }
}

pub(super) fn artifact_revision(revision: &Revision) -> shapes::ArtifactRevision {
    shapes::ArtifactRevision {
        name: Some(revision.artifact.clone()),
        revision_id: Some(revision.id.clone()),
        revision_summary: Some(revision.summary.clone()).filter(|summary| !summary.is_empty()),
        created: Some(revision.at),
        revision_url: revision.url.clone(),
    }
}

/// The whole story of an action's run.
pub(super) fn detail(execution: &Execution, stage: &Stage, run: &ActionRun) -> shapes::ActionExecutionDetail {
    let declared = stage.actions.iter().find(|action| action.name == run.name);
    let inputs = declared.map(|action| action.inputs.as_slice()).unwrap_or_default();
    let input = shapes::ActionExecutionInput {
        action_type_id: declared.map(kind),
        configuration: declared.map(|action| action.configuration.clone()),
        resolved_configuration: Some(run.configuration.clone()),
        role_arn: declared.and_then(|action| action.role.as_ref()).map(ToString::to_string),
        region: Some(execution.pipeline.key.region.to_string()),
        input_artifacts: Some(
            inputs.iter().filter_map(|name| Some(artifact(name, execution.artifacts.get(name)?))).collect(),
        ),
        namespace: declared.and_then(|action| action.namespace.clone()),
    };
    let result = shapes::ActionExecutionResult {
        external_execution_id: run.external_id.clone(),
        external_execution_summary: run.summary.clone(),
        error_details: run.failure.as_ref().map(failure),
    };
    let output = shapes::ActionExecutionOutput {
        output_artifacts: Some(run.outputs.iter().map(|(name, place)| artifact(name, place)).collect()),
        execution_result: Some(result),
        output_variables: Some(run.variables.clone()),
    };
    shapes::ActionExecutionDetail {
        pipeline_execution_id: Some(execution.id.clone()),
        action_execution_id: Some(run.id.clone()),
        pipeline_version: Some(execution.pipeline.version),
        stage_name: Some(stage.name.clone()),
        action_name: Some(run.name.clone()),
        start_time: Some(run.started_at),
        last_update_time: Some(run.updated_at),
        updated_by: run.updated_by.clone(),
        status: Some(run.status.as_str().to_owned()),
        input: Some(input),
        output: Some(output),
    }
}
