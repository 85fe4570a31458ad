//! What can only be seen of all stages together: where the sources are, names that are there twice, artifacts and
//! variables that nothing made before.
//!
//! Source: CodePipeline User Guide, "Pipeline structure reference"; "Quotas".

use std::collections::{BTreeMap, BTreeSet};

use crate::errors::PipelinesError::{self, Action as ActionError, Stage as StageError, Structure};
use crate::model::{Action, Condition, OnFailure, Stage, Variable};
use crate::variables::{self, PIPELINE, SERVICE};

/// How many stages a pipeline, and how many actions a stage may have.
const MAX_STAGES: usize = 50;
const MAX_ACTIONS: usize = 100;

/// What the actions before one have made.
#[derive(Default)]
struct Made {
    artifacts: BTreeSet<String>,
    namespaces: BTreeSet<String>,
}

/// Checks them.
pub(super) fn check(stages: &[Stage], declared: &[Variable]) -> Result<(), PipelinesError> {
    let count = stages.len();
    if count < 2 {
        let text = format!("Pipeline has {count} stage(s). There must be at least 2 stages in the pipeline");
        return Err(Structure(text));
    }
    if count > MAX_STAGES {
        let text = format!("Pipeline has {count} stage(s). There must be at most {MAX_STAGES} stages in the pipeline");
        return Err(Structure(text));
    }
    let mut names = BTreeSet::new();
    let mut made = Made::default();
    for (index, stage) in stages.iter().enumerate() {
        if !names.insert(&stage.name) {
            let text = format!("Stage names must be unique within a pipeline: '{}' is there twice", stage.name);
            return Err(Structure(text));
        }
        one_stage(stage, index == 0)?;
        rules(stage.before_entry.as_ref(), &made, declared)?;
        let orders: BTreeSet<i64> = stage.actions.iter().map(|action| action.run_order).collect();
        for order in orders {
            // Actions that run side by side see nothing of each other.
            let beside: Vec<&Action> = stage.actions.iter().filter(|action| action.run_order == order).collect();
            for action in &beside {
                takes(action, &made, declared)?;
            }
            for action in beside {
                gives(action, &mut made)?;
            }
        }
        rules(stage.on_success.as_ref(), &made, declared)?;
    }
    Ok(())
}

fn one_stage(stage: &Stage, first: bool) -> Result<(), PipelinesError> {
    if stage.actions.is_empty() {
        return Err(StageError(format!("Stage '{}' has no actions", stage.name)));
    }
    if stage.actions.len() > MAX_ACTIONS {
        return Err(StageError(format!("Stage '{}' has more than {MAX_ACTIONS} actions", stage.name)));
    }
    if first && stage.on_failure == Some(OnFailure::Rollback) {
        let text = format!("Stage '{}' is a source stage, which cannot be rolled back", stage.name);
        return Err(StageError(text));
    }
    if first && stage.before_entry.is_some() {
        let text = format!("Stage '{}' is a source stage, which cannot have entry conditions", stage.name);
        return Err(StageError(text));
    }
    let mut here = BTreeSet::new();
    if let Some(twice) = stage.actions.iter().find(|action| !here.insert(&action.name)) {
        let text = format!("Action names must be unique within a stage: '{}' is there twice", twice.name);
        return Err(StageError(text));
    }
    match stage.actions.iter().find(|action| action.provider.is_source() != first) {
        Some(wrong) => Err(Structure(format!(
            "Pipeline stage '{}' should {} source actions: action '{}' is of category {}",
            stage.name,
            if first { "contain only" } else { "not contain" },
            wrong.name,
            wrong.provider.category()
        ))),
        None => Ok(()),
    }
}

/// What an action needs was made before.
fn takes(action: &Action, made: &Made, declared: &[Variable]) -> Result<(), PipelinesError> {
    let name = &action.name;
    if let Some(input) = action.inputs.iter().find(|input| !made.artifacts.contains(*input)) {
        return Err(Structure(format!(
            "Input Artifact Bundle {input} in action {name} is not declared as Output Artifact Bundle in any of the \
             preceding actions"
        )));
    }
    let mut once = BTreeSet::new();
    if let Some(twice) = action.inputs.iter().find(|input| !once.insert(*input)) {
        return Err(ActionError(format!("Action {name} has the input artifact {twice} more than once")));
    }
    refers(&format!("Action '{name}'"), &action.configuration, made, declared)
}

/// What the rules of a condition need was made before.
fn rules(condition: Option<&Condition>, made: &Made, declared: &[Variable]) -> Result<(), PipelinesError> {
    let rules = condition.into_iter().flat_map(|condition| &condition.rules);
    rules.into_iter().try_for_each(|rule| refers(&format!("Rule '{}'", rule.name), &rule.configuration, made, declared))
}

/// The variables that a configuration refers to are there.
fn refers(
    who: &str,
    configuration: &BTreeMap<String, String>,
    made: &Made,
    declared: &[Variable],
) -> Result<(), PipelinesError> {
    for (namespace, key) in configuration.values().flat_map(|value| variables::names(value)) {
        let unknown = match namespace {
            SERVICE => key != "PipelineExecutionId",
            PIPELINE => !declared.iter().any(|variable| variable.name == key),
            other => !made.namespaces.contains(other),
        };
        if unknown && matches!(namespace, SERVICE | PIPELINE) {
            let text = format!("{who} refers to the variable '{namespace}.{key}', which is not there");
            return Err(Structure(text));
        }
        if unknown {
            let text = format!("{who} refers to the namespace '{namespace}', which no preceding action has");
            return Err(Structure(text));
        }
    }
    Ok(())
}

/// What an action makes has a name of its own.
fn gives(action: &Action, made: &mut Made) -> Result<(), PipelinesError> {
    if let Some(twice) = action.outputs.iter().find(|output| !made.artifacts.insert((*output).clone())) {
        return Err(Structure(format!("Output Artifact Bundle name must be unique within the pipeline: {twice}")));
    }
    let Some(namespace) = &action.namespace else { return Ok(()) };
    if matches!(namespace.as_str(), SERVICE | PIPELINE) {
        return Err(ActionError(format!("The namespace '{namespace}' of action '{}' is reserved", action.name)));
    }
    if !made.namespaces.insert(namespace.clone()) {
        return Err(Structure(format!("Namespaces must be unique within a pipeline: '{namespace}' is there twice")));
    }
    Ok(())
}
