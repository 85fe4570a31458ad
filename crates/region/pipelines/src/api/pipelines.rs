//! `codepipeline:CreatePipeline`, `GetPipeline`, `UpdatePipeline`, `DeletePipeline`, `ListPipelines`
//!
//! A pipeline starts as soon as it is created. Deleting one forgets its executions; what runs is given up.
//!
//! Source: CodePipeline API Reference.

use std::collections::{BTreeMap, BTreeSet};

use door::{Call, Handler, Requirement};
use model::{Arn, ServicePrincipal};
use shapes_codepipeline as shapes;
use store::StoreError;
use wire::Error;

use super::page::Asked;
use super::{encode, tags};
use crate::errors::PipelinesError;
use crate::model::{Pipeline, PipelineKey, Trigger, TriggerType};
use crate::room::Pipelines;
use crate::structure::{self, Declared};
use crate::{poll, run, tables};

/// Writing a pipeline hands its role to CodePipeline, those of its actions, and the connections of its sources.
fn writes(action: &str, declaration: &shapes::PipelineDeclaration, call: &Call) -> Vec<Requirement> {
    let mut asked = vec![Requirement::on(action, &Pipelines::key(call, &declaration.name).arn())];
    let actions = declaration.stages.iter().flat_map(|stage| &stage.actions);
    let mut roles: Vec<&String> = actions.filter_map(|action| action.role_arn.as_ref()).collect();
    roles.push(&declaration.role_arn);
    roles.sort();
    roles.dedup();
    let roles = roles.into_iter().filter_map(|role| role.parse().ok());
    asked.extend(roles.map(|role: Arn| Requirement::pass_role(&role, ServicePrincipal::CodePipeline)));
    asked.extend(connections(declaration));
    asked
}

/// What handing over a connection needs, under the service's name in its ARN.
///
/// Source: Developer Tools console User Guide, "Permissions for passing a connection to a service".
fn connections(declaration: &shapes::PipelineDeclaration) -> Vec<Requirement> {
    let actions = declaration.stages.iter().flat_map(|stage| &stage.actions);
    let named = actions.filter_map(|action| action.configuration.as_ref()?.get("ConnectionArn")?.parse::<Arn>().ok());
    let connections: BTreeSet<String> = named
        .filter(|arn| matches!(arn.service.as_str(), "codestar-connections" | "codeconnections"))
        .map(|arn| arn.to_string())
        .collect();
    let pass = |arn: String| {
        let service = arn.split(':').nth(2).unwrap_or_default().to_owned();
        let asked = Requirement { action: format!("{service}:PassConnection"), resource: arn, context: Vec::new() };
        asked.with(&format!("{service}:PassedToService"), ServicePrincipal::CodePipeline.as_str())
    };
    connections.into_iter().map(pass).collect()
}

impl Pipelines {
    /// The role must trust CodePipeline before anything can run under it.
    async fn check_role(&self, key: &PipelineKey, role: &Arn) -> Result<(), PipelinesError> {
        let door = &self.context.door;
        let assumed = door.assume_for(ServicePrincipal::CodePipeline, role, &key.session(), &key.arn()).await;
        assumed.map(|_| ()).map_err(|_| PipelinesError::Role(role.clone()))
    }
}

impl Handler<shapes::CreatePipelineInput> for Pipelines {
    fn requires(&self, input: &shapes::CreatePipelineInput, call: &Call) -> Vec<Requirement> {
        let mut asked = writes("codepipeline:CreatePipeline", &input.pipeline, call);
        let tags = input.tags.as_deref().unwrap_or_default();
        let pairs = || tags.iter().map(|tag| (tag.key.clone(), tag.value.clone()));
        asked = asked.into_iter().map(|one| one.with_request_tags(pairs())).collect();
        if !tags.is_empty() {
            let arn = Pipelines::key(call, &input.pipeline.name).arn();
            asked.push(Requirement::on("codepipeline:TagResource", &arn).with_request_tags(pairs()));
        }
        asked
    }

    async fn run(
        &self,
        input: shapes::CreatePipelineInput,
        call: &Call,
    ) -> Result<shapes::CreatePipelineOutput, Error> {
        let key = Pipelines::key(call, &input.pipeline.name);
        let tags = tags::checked(&BTreeMap::new(), input.tags.as_deref().unwrap_or_default())?;
        let Declared { role, bucket, kind, mode, variables, stages } = structure::read(input.pipeline, &call.region)?;
        self.check_role(&key, &role).await?;
        let pipeline = Pipeline {
            key: key.clone(),
            role,
            bucket,
            stages,
            kind,
            mode,
            variables,
            version: 1,
            created_at: call.at,
            updated_at: call.at,
            transitions: BTreeMap::new(),
            tags,
            executions: 0,
        };
        let declaration = encode::declaration(&pipeline);
        self.context
            .store
            .write(|tx| {
                if tx.get(&self.tables.pipelines, &key.key()).is_some() {
                    return Err(PipelinesError::NameInUse(key.name.clone()));
                }
                tables::put_version(tx, &self.tables, &pipeline)?;
                // The pipeline and its first execution are there together.
                let trigger = Trigger::new(TriggerType::CreatePipeline, call.caller.arn().to_string());
                Ok(self.begin_by_change(tx, &key, trigger)?)
            })
            .await?;
        run::watch_sources(self, &pipeline).await;
        poll::note(self, &pipeline).await.map_err(Error::internal)?;
        Ok(shapes::CreatePipelineOutput { pipeline: Some(declaration), tags: input.tags })
    }
}

impl Handler<shapes::GetPipelineInput> for Pipelines {
    fn requires(&self, input: &shapes::GetPipelineInput, call: &Call) -> Vec<Requirement> {
        vec![Requirement::on("codepipeline:GetPipeline", &Pipelines::key(call, &input.name).arn())]
    }

    async fn run(&self, input: shapes::GetPipelineInput, call: &Call) -> Result<shapes::GetPipelineOutput, Error> {
        let key = Pipelines::key(call, &input.name);
        let mut pipeline = self.tables.pipeline(&key)?;
        if let Some(version) = input.version.filter(|version| *version != pipeline.version) {
            let found = self.tables.versions.get(&format!("{}/{version:08}", key.key()));
            pipeline = found.ok_or(PipelinesError::VersionNotFound { name: key.name, version })?;
        }
        let metadata = shapes::PipelineMetadata {
            pipeline_arn: Some(pipeline.key.arn().to_string()),
            created: Some(pipeline.created_at),
            updated: Some(pipeline.updated_at),
        };
        Ok(shapes::GetPipelineOutput { pipeline: Some(encode::declaration(&pipeline)), metadata: Some(metadata) })
    }
}

impl Handler<shapes::UpdatePipelineInput> for Pipelines {
    fn requires(&self, input: &shapes::UpdatePipelineInput, call: &Call) -> Vec<Requirement> {
        writes("codepipeline:UpdatePipeline", &input.pipeline, call)
    }

    async fn run(
        &self,
        input: shapes::UpdatePipelineInput,
        call: &Call,
    ) -> Result<shapes::UpdatePipelineOutput, Error> {
        let key = Pipelines::key(call, &input.pipeline.name);
        let Declared { role, bucket, kind, mode, variables, stages } = structure::read(input.pipeline, &call.region)?;
        self.tables.pipeline(&key)?;
        self.check_role(&key, &role).await?;
        let pipeline = self
            .context
            .store
            .write(|tx| {
                let before = tx.get(&self.tables.pipelines, &key.key()).ok_or_else(|| tables::absent(&key))?;
                let pipeline = Pipeline {
                    role,
                    bucket,
                    kind,
                    mode,
                    variables,
                    stages,
                    version: before.version + 1,
                    updated_at: call.at,
                    ..Pipeline::clone(&before)
                };
                tables::put_version(tx, &self.tables, &pipeline)?;
                Ok::<_, PipelinesError>(pipeline)
            })
            .await?;
        run::watch_sources(self, &pipeline).await;
        poll::note(self, &pipeline).await.map_err(Error::internal)?;
        Ok(shapes::UpdatePipelineOutput { pipeline: Some(encode::declaration(&pipeline)) })
    }
}

impl Handler<shapes::DeletePipelineInput> for Pipelines {
    fn requires(&self, input: &shapes::DeletePipelineInput, call: &Call) -> Vec<Requirement> {
        vec![Requirement::on("codepipeline:DeletePipeline", &Pipelines::key(call, &input.name).arn())]
    }

    async fn run(
        &self,
        input: shapes::DeletePipelineInput,
        call: &Call,
    ) -> Result<shapes::DeletePipelineOutput, Error> {
        let key = Pipelines::key(call, &input.name);
        self.context
            .store
            .write::<_, StoreError>(|tx| tables::delete(tx, &self.tables, &key))
            .await
            .map_err(Error::internal)?;
        Ok(shapes::DeletePipelineOutput {})
    }
}

impl Handler<shapes::ListPipelinesInput> for Pipelines {
    fn requires(&self, _: &shapes::ListPipelinesInput, call: &Call) -> Vec<Requirement> {
        let all = Arn::regional("codepipeline", &call.region, &call.account, "*");
        vec![Requirement::on("codepipeline:ListPipelines", &all)]
    }

    async fn run(&self, input: shapes::ListPipelinesInput, call: &Call) -> Result<shapes::ListPipelinesOutput, Error> {
        let pipelines = self.tables.pipelines.scan(&PipelineKey::prefix(&call.account, &call.region));
        let summaries = pipelines.into_iter().map(|(key, pipeline)| (key, summary(&pipeline)));
        let asked = Asked {
            list: &["ListPipelines", &PipelineKey::prefix(&call.account, &call.region)],
            token: input.next_token.as_deref(),
            most: input.max_results,
            usual: 1000,
        };
        let (pipelines, next_token) = asked.page(summaries.collect())?;
        Ok(shapes::ListPipelinesOutput { pipelines: Some(pipelines), next_token })
    }
}

fn summary(pipeline: &Pipeline) -> shapes::PipelineSummary {
    shapes::PipelineSummary {
        name: Some(pipeline.key.name.clone()),
        version: Some(pipeline.version),
        pipeline_type: Some(pipeline.kind.clone()),
        execution_mode: Some(pipeline.mode.as_str().to_owned()),
        created: Some(pipeline.created_at),
        updated: Some(pipeline.updated_at),
    }
}
