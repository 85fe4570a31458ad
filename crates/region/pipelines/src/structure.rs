//! From a declaration as it was sent to a pipeline, with AWS's objections.
//!
//! Source: CodePipeline User Guide, "Pipeline structure reference" and "Action structure reference".

use std::collections::{BTreeMap, BTreeSet};

use model::Arn;
use shapes_codepipeline as shapes;

use crate::errors::PipelinesError::{self, Action as ActionError, Stage as StageError, Structure};
use crate::model::{Action, Provider, Stage};
use crate::variables;

/// What a declaration says.
#[derive(Debug)]
pub(crate) struct Declared {
    pub(crate) role: Arn,
    pub(crate) bucket: String,
    pub(crate) kind: String,
    pub(crate) stages: Vec<Stage>,
}

/// Reads a declaration.
pub(crate) fn read(declaration: shapes::PipelineDeclaration) -> Result<Declared, PipelinesError> {
    let role: Arn = declaration.role_arn.parse().map_err(|error| Structure(format!("roleArn: {error}")))?;
    if let Some(mode) = declaration.execution_mode.filter(|mode| mode != "SUPERSEDED") {
        return Err(Structure(format!("The execution mode {mode} is not supported by this region: SUPERSEDED is")));
    }
    let store = declaration.artifact_store.ok_or_else(|| {
        Structure("Pipeline must have an artifact store: artifactStore with type S3 and the bucket's name".to_owned())
    })?;
    if store.type_ != "S3" {
        return Err(Structure(format!("The artifact store type '{}' is not valid: it must be S3", store.type_)));
    }
    let stages = declaration.stages.into_iter().map(stage).collect::<Result<Vec<_>, _>>()?;
    check(&stages)?;
    let kind = declaration.pipeline_type.unwrap_or_else(|| "V1".to_owned());
    Ok(Declared { role, bucket: store.location, kind, stages })
}

fn stage(declared: shapes::StageDeclaration) -> Result<Stage, PipelinesError> {
    let name = declared.name;
    let actions = declared.actions.into_iter().map(self::action).collect::<Result<_, _>>()?;
    Ok(Stage { name, actions })
}

fn action(declared: shapes::ActionDeclaration) -> Result<Action, PipelinesError> {
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
    let (needed, allowed) = provider.configuration();
    if let Some(missing) = needed.iter().find(|key| configuration.get(**key).is_none_or(String::is_empty)) {
        return Err(ActionError(format!(
            "Action configuration for action '{name}' is missing required configuration '{missing}'"
        )));
    }
    if let Some(unknown) = configuration.keys().find(|key| ![needed, allowed].concat().contains(&key.as_str())) {
        return Err(ActionError(format!(
            "Action configuration for action '{name}' contains unknown configuration '{unknown}'"
        )));
    }
    let inputs: Vec<String> = declared.input_artifacts.unwrap_or_default().into_iter().map(|one| one.name).collect();
    let outputs: Vec<String> = declared.output_artifacts.unwrap_or_default().into_iter().map(|one| one.name).collect();
    let (takes, gives) = provider.artifacts();
    count(&name, "input", inputs.len(), takes)?;
    count(&name, "output", outputs.len(), gives)?;
    values(&name, provider, &configuration, &inputs)?;
    Ok(Action {
        run_order: declared.run_order.unwrap_or(1),
        namespace: declared.namespace,
        timeout_minutes: declared.timeout_in_minutes,
        name,
        provider,
        configuration,
        inputs,
        outputs,
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

fn values(
    action: &str,
    provider: Provider,
    configuration: &BTreeMap<String, String>,
    inputs: &[String],
) -> Result<(), PipelinesError> {
    let refuse = |key: &str, why: &str| {
        let value = configuration.get(key).map_or("", String::as_str);
        Err(ActionError(format!("Action configuration '{key}' of action '{action}' has the value '{value}': {why}")))
    };
    let get = |key: &str| configuration.get(key).map(String::as_str);
    match provider {
        Provider::Connection => {
            if get("OutputArtifactFormat").is_some_and(|format| format != "CODE_ZIP") {
                return refuse("OutputArtifactFormat", "this region supports CODE_ZIP");
            }
            if get("DetectChanges").is_some_and(|detect| !matches!(detect, "true" | "false")) {
                return refuse("DetectChanges", "it must be true or false");
            }
            if get("ConnectionArn").is_some_and(|arn| arn.parse::<Arn>().is_err()) {
                return refuse("ConnectionArn", "it must be a connection's ARN");
            }
        }
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
        Provider::Approval => {}
    }
    Ok(())
}

/// What can only be seen of all stages together.
fn check(stages: &[Stage]) -> Result<(), PipelinesError> {
    if stages.len() < 2 {
        return Err(Structure(format!(
            "Pipeline has {} stage(s). There must be at least 2 stages in the pipeline",
            stages.len()
        )));
    }
    let mut names = BTreeSet::new();
    let mut artifacts = BTreeSet::new();
    let mut namespaces = BTreeSet::new();
    for (index, stage) in stages.iter().enumerate() {
        if !names.insert(&stage.name) {
            return Err(Structure(format!(
                "Stage names must be unique within a pipeline: '{}' is there twice",
                stage.name
            )));
        }
        if stage.actions.is_empty() {
            return Err(StageError(format!("Stage '{}' has no actions", stage.name)));
        }
        let mut here = BTreeSet::new();
        if let Some(twice) = stage.actions.iter().find(|action| !here.insert(&action.name)) {
            return Err(StageError(format!(
                "Action names must be unique within a stage: '{}' is there twice",
                twice.name
            )));
        }
        let mut ordered: Vec<&Action> = stage.actions.iter().collect();
        ordered.sort_by_key(|action| action.run_order);
        for action in ordered {
            let source = action.provider == Provider::Connection;
            if source != (index == 0) {
                return Err(Structure(format!(
                    "Pipeline stage '{}' should {} source actions: action '{}' is of category {}",
                    stage.name,
                    if index == 0 { "contain only" } else { "not contain" },
                    action.name,
                    action.provider.category()
                )));
            }
            if let Some(input) = action.inputs.iter().find(|input| !artifacts.contains(*input)) {
                return Err(Structure(format!(
                    "Input Artifact Bundle {input} in action {} is not declared as Output Artifact Bundle in any of the \
                     preceding actions",
                    action.name
                )));
            }
            for value in action.configuration.values() {
                let known = |name: &str| name == "codepipeline" || namespaces.contains(name);
                if let Some(unknown) = variables::namespaces(value).find(|name| !known(name)) {
                    return Err(Structure(format!(
                        "Action '{}' refers to the namespace '{unknown}', which no preceding action has",
                        action.name
                    )));
                }
            }
            if let Some(twice) = action.outputs.iter().find(|output| !artifacts.insert((*output).clone())) {
                return Err(Structure(format!(
                    "Output Artifact Bundle name must be unique within the pipeline: {twice}"
                )));
            }
            if let Some(namespace) = &action.namespace
                && !namespaces.insert(namespace.as_str())
            {
                return Err(Structure(format!(
                    "Namespaces must be unique within a pipeline: '{namespace}' is there twice"
                )));
            }
        }
    }
    Ok(())
}
