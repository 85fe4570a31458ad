//! From a declaration as it was sent to a pipeline, with AWS's objections.
//!
//! Values of settings are in `settings`, what is seen of all stages together is in `whole`.
//!
//! Source: CodePipeline User Guide, "Pipeline structure reference" and "Action structure reference".

mod conditions;
mod settings;
mod whole;

use std::collections::BTreeSet;

use model::{Arn, Region};
use shapes_codepipeline as shapes;

use crate::errors::PipelinesError::{self, Action as ActionError, Stage as StageError, Structure};
use crate::model::{Action, ExecutionMode, OnFailure, Provider, RetryMode, Stage, Variable, When};

/// What a declaration says.
#[derive(Debug)]
pub(crate) struct Declared {
    pub(crate) role: Arn,
    pub(crate) bucket: String,
    pub(crate) kind: String,
    pub(crate) mode: ExecutionMode,
    pub(crate) variables: Vec<Variable>,
    pub(crate) stages: Vec<Stage>,
}

/// Reads a declaration of a pipeline in `region`.
pub(crate) fn read(declaration: shapes::PipelineDeclaration, region: &Region) -> Result<Declared, PipelinesError> {
    let role: Arn = declaration.role_arn.parse().map_err(|error| Structure(format!("roleArn: {error}")))?;
    let mode = match declaration.execution_mode.as_deref() {
        None | Some("SUPERSEDED") => ExecutionMode::Superseded,
        Some("QUEUED") => ExecutionMode::Queued,
        Some(other) => {
            return Err(Structure(format!(
                "The execution mode {other} is not supported by this region: SUPERSEDED and QUEUED are"
            )));
        }
    };
    let store = declaration.artifact_store.ok_or_else(|| {
        Structure("Pipeline must have an artifact store: artifactStore with type S3 and the bucket's name".to_owned())
    })?;
    if store.type_ != "S3" {
        return Err(Structure(format!("The artifact store type '{}' is not valid: it must be S3", store.type_)));
    }
    let variables = variables(declaration.variables.unwrap_or_default())?;
    let stages =
        declaration.stages.into_iter().map(|declared| stage(declared, region)).collect::<Result<Vec<_>, _>>()?;
    whole::check(&stages, &variables)?;
    let kind = kind(declaration.pipeline_type.as_deref(), mode, &variables, &stages)?;
    Ok(Declared { role, bucket: store.location, kind, mode, variables, stages })
}

/// `V1` or `V2`: what was declared, else what the declaration needs.
fn kind(
    declared: Option<&str>,
    mode: ExecutionMode,
    variables: &[Variable],
    stages: &[Stage],
) -> Result<String, PipelinesError> {
    let needs = match () {
        () if mode == ExecutionMode::Queued => Some("the execution mode QUEUED"),
        () if !variables.is_empty() => Some("pipeline-level variables"),
        () if stages.iter().any(|stage| stage.on_failure.is_some()) => Some("onFailure of a stage"),
        () if stages.iter().any(|stage| stage.before_entry.is_some() || stage.on_success.is_some()) => {
            Some("conditions of a stage")
        }
        () => None,
    };
    match (declared, needs) {
        (Some("V1"), Some(what)) => {
            Err(Structure(format!("Pipeline type V1 does not support {what}: the pipeline type must be V2")))
        }
        (Some(kind), _) => Ok(kind.to_owned()),
        (None, needs) => Ok(if needs.is_some() { "V2" } else { "V1" }.to_owned()),
    }
}

fn variables(declared: Vec<shapes::PipelineVariableDeclaration>) -> Result<Vec<Variable>, PipelinesError> {
    let mut names = BTreeSet::new();
    if let Some(twice) = declared.iter().find(|variable| !names.insert(variable.name.clone())) {
        let text = format!("Variable names must be unique within a pipeline: '{}' is there twice", twice.name);
        return Err(Structure(text));
    }
    let read = |shapes::PipelineVariableDeclaration { name, default_value: default, description }| Variable {
        name,
        default,
        description,
    };
    Ok(declared.into_iter().map(read).collect())
}

fn stage(declared: shapes::StageDeclaration, region: &Region) -> Result<Stage, PipelinesError> {
    let name = declared.name;
    let on_failure = declared.on_failure.map(|declared| on_failure(&name, declared)).transpose()?;
    let conditions = |list: Option<Vec<shapes::Condition>>, when| {
        list.map(|list| conditions::read(&name, when, list, region)).transpose()
    };
    let before_entry = conditions(declared.before_entry.map(|declared| declared.conditions), When::BeforeEntry)?;
    let on_success = conditions(declared.on_success.map(|declared| declared.conditions), When::OnSuccess)?;
    let actions = declared.actions.into_iter().map(|declared| action(declared, region)).collect::<Result<_, _>>()?;
    Ok(Stage { name, actions, before_entry, on_success, on_failure })
}

fn on_failure(stage: &str, declared: shapes::FailureConditions) -> Result<OnFailure, PipelinesError> {
    let mode = declared.retry_configuration.and_then(|configuration| configuration.retry_mode);
    let mode = mode.as_deref().map(RetryMode::parse);
    match (declared.result.as_deref(), mode) {
        (Some("RETRY"), mode) => Ok(OnFailure::Retry { mode }),
        (_, Some(_)) => {
            Err(StageError(format!("Stage '{stage}': a retry configuration needs the onFailure result RETRY")))
        }
        (Some("ROLLBACK"), None) => Ok(OnFailure::Rollback),
        (Some("FAIL"), None) => Ok(OnFailure::Fail),
        (result, None) => Err(StageError(format!(
            "Stage '{stage}': the onFailure result {} is not supported by this region: FAIL, RETRY and ROLLBACK are",
            result.unwrap_or("of none")
        ))),
    }
}

fn action(declared: shapes::ActionDeclaration, region: &Region) -> Result<Action, PipelinesError> {
    let name = declared.name;
    let kind = declared.action_type_id;
    let provider =
        Provider::parse(&kind.category, &kind.provider).filter(|_| kind.owner == "AWS" && kind.version == "1");
    let provider = provider.ok_or_else(|| {
        let shapes::ActionTypeId { category, owner, provider, version } = &kind;
        ActionError(format!(
            "ActionType (Category: '{category}', Provider: '{provider}', Owner: '{owner}', Version: '{version}') in \
             action '{name}' is not available in this region; docs/support.md lists those that are"
        ))
    })?;
    let configuration = declared.configuration.unwrap_or_default();
    let properties = provider.properties();
    let missing = |key: &str| configuration.get(key).is_none_or(String::is_empty);
    if let Some(missing) = properties.iter().find(|property| property.required && missing(property.name)) {
        return Err(ActionError(format!(
            "Action configuration for action '{name}' is missing required configuration '{}'",
            missing.name
        )));
    }
    if let Some(unknown) = configuration.keys().find(|key| !properties.iter().any(|property| property.name == **key)) {
        return Err(ActionError(format!(
            "Action configuration for action '{name}' contains unknown configuration '{unknown}'"
        )));
    }
    if let Some(other) = declared.region.as_deref().filter(|declared| *declared != region.as_str()) {
        return Err(ActionError(format!(
            "Action '{name}' is in the region {other}: actions in other regions than the pipeline's are not supported by \
             this region"
        )));
    }
    let role = declared.role_arn.map(|role| role.parse::<Arn>()).transpose();
    let role = role.map_err(|error| ActionError(format!("roleArn of action '{name}': {error}")))?;
    let inputs: Vec<String> = declared.input_artifacts.unwrap_or_default().into_iter().map(|one| one.name).collect();
    let outputs: Vec<String> = declared.output_artifacts.unwrap_or_default().into_iter().map(|one| one.name).collect();
    let (takes, gives) = provider.artifacts();
    count(&name, "input", inputs.len(), takes)?;
    count(&name, "output", outputs.len(), gives)?;
    settings::check(&name, provider, &configuration, &inputs)?;
    Ok(Action {
        run_order: declared.run_order.unwrap_or(1),
        namespace: declared.namespace,
        timeout_minutes: declared.timeout_in_minutes,
        name,
        provider,
        configuration,
        inputs,
        outputs,
        role,
        region: declared.region.map(|_| region.clone()),
    })
}

fn count(action: &str, what: &str, count: usize, (least, most): (usize, usize)) -> Result<(), PipelinesError> {
    if count < least {
        return Err(ActionError(format!(
            "Action {action} has {count} {what} artifacts which is less than the minimum count ({least})"
        )));
    }
    if count > most {
        return Err(ActionError(format!(
            "Action {action} has {count} {what} artifacts which is more than the maximum count ({most})"
        )));
    }
    Ok(())
}
