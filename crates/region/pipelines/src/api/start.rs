//! `codepipeline:StartPipelineExecution`
//!
//! A revision that is told is the one that the source action fetches; a variable that is
//! told is the value for this execution.
//!
//! Source: CodePipeline API Reference; User Guide, "Start a pipeline with a source revision override".

use std::collections::BTreeMap;

use door::{Call, Handler, Requirement};
use model::ServicePrincipal;
use shapes_codepipeline as shapes;
use wire::Error;

use super::on_pipeline;
use crate::errors::PipelinesError::{self, Validation};
use crate::model::{Action, Pipeline, Provider, Trigger, TriggerType};
use crate::room::Pipelines;

impl Handler<shapes::StartPipelineExecutionInput> for Pipelines {
    fn requires(&self, input: &shapes::StartPipelineExecutionInput, call: &Call) -> Vec<Requirement> {
        on_pipeline("codepipeline:StartPipelineExecution", &input.name, call)
    }

    async fn run(
        &self,
        input: shapes::StartPipelineExecutionInput,
        call: &Call,
    ) -> Result<shapes::StartPipelineExecutionOutput, Error> {
        let key = Pipelines::key(call, &input.name);
        let pipeline = self.tables.pipeline(&key)?;
        let given = given(&pipeline, input.variables.unwrap_or_default())?;
        let mut trigger = match (&call.caller.via, &call.source_arn) {
            (Some(ServicePrincipal::Events), Some(rule)) => {
                Trigger::new(TriggerType::CloudWatchEvent, rule.to_string())
            }
            _ => Trigger::new(TriggerType::StartPipelineExecution, call.caller.arn().to_string()),
        };
        trigger.token = input.client_request_token;
        for told in input.source_revisions.unwrap_or_default() {
            tell(&mut trigger, &pipeline, told)?;
        }
        let id = self.begin(&key, trigger, &given).await?;
        Ok(shapes::StartPipelineExecutionOutput { pipeline_execution_id: Some(id) })
    }
}

/// The values of the pipeline's variables: each is declared, and each without a default is there.
fn given(
    pipeline: &Pipeline,
    variables: Vec<shapes::PipelineVariable>,
) -> Result<BTreeMap<String, String>, PipelinesError> {
    let mut given = BTreeMap::new();
    for variable in variables {
        let name = variable.name;
        if !pipeline.variables.iter().any(|declared| declared.name == name) {
            return Err(Validation(format!("Pipeline '{}' does not declare a variable '{name}'", pipeline.key.name)));
        }
        if given.insert(name.clone(), variable.value).is_some() {
            return Err(Validation(format!("Variable '{name}' is given more than once")));
        }
    }
    let missing =
        |declared: &&crate::model::Variable| declared.default.is_none() && !given.contains_key(&declared.name);
    match pipeline.variables.iter().find(missing) {
        Some(missing) => Err(Validation(format!("Variable '{}' has no default value and must be given", missing.name))),
        None => Ok(given),
    }
}

/// Notes a revision that a source action is to fetch.
fn tell(
    trigger: &mut Trigger,
    pipeline: &Pipeline,
    told: shapes::SourceRevisionOverride,
) -> Result<(), PipelinesError> {
    let name = told.action_name;
    let mut actions = pipeline.stages.iter().flat_map(|stage| &stage.actions);
    let action = actions.find(|action| action.name == name && action.provider.is_source());
    let action = action.ok_or_else(|| {
        Validation(format!("Pipeline '{}' does not have a source action with name '{name}'", pipeline.key.name))
    })?;
    let kind = told.revision_type.as_str();
    let place = match (action.provider, kind) {
        (Provider::Connection, "COMMIT_ID")
        | (Provider::S3Source, "S3_OBJECT_VERSION_ID")
        | (Provider::EcrSource, "IMAGE_DIGEST") => &mut trigger.revisions,
        (Provider::S3Source, "S3_OBJECT_KEY") if !allows_keys(action) => {
            return Err(Validation(format!(
                "The source action '{name}' does not allow an override of its object key: AllowOverrideForS3ObjectKey \
                 must be true"
            )));
        }
        (Provider::S3Source, "S3_OBJECT_KEY") => &mut trigger.keys,
        (provider, _) => {
            let provider = provider.provider();
            return Err(Validation(format!(
                "The revision type {kind} is not valid for the source action '{name}' of the provider {provider}"
            )));
        }
    };
    if place.insert(name.clone(), told.revision_value).is_some() {
        return Err(Validation(format!("More than one source revision is given for the source action '{name}'")));
    }
    Ok(())
}

fn allows_keys(action: &Action) -> bool {
    action.configuration.get("AllowOverrideForS3ObjectKey").is_some_and(|allowed| allowed == "true")
}
