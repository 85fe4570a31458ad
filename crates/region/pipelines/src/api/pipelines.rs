//! `codepipeline:CreatePipeline`, `GetPipeline`, `UpdatePipeline`, `DeletePipeline`, `ListPipelines`
//!
//! A pipeline starts as soon as it is created. Deleting one forgets its executions; what runs is given up.
//!
//! Source: CodePipeline API Reference.

use std::collections::BTreeMap;

use door::{Call, Handler, Requirement};
use model::{Arn, ServicePrincipal};
use shapes_codepipeline as shapes;
use store::StoreError;
use wire::Error;

use super::{encode, page};
use crate::errors::PipelinesError;
use crate::model::{Pipeline, PipelineKey, Trigger, TriggerType};
use crate::room::Pipelines;
use crate::structure::{self, Declared};
use crate::{run, tables};

/// Writing a pipeline hands its role to CodePipeline.
fn writes(action: &str, declaration: &shapes::PipelineDeclaration, call: &Call) -> Vec<Requirement> {
    let mut asked = vec![Requirement::on(action, &Pipelines::key(call, &declaration.name).arn())];
    if let Ok(role) = declaration.role_arn.parse() {
        asked.push(Requirement::pass_role(&role, ServicePrincipal::CodePipeline));
    }
    asked
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
        if input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
            asked.push(Requirement::on("codepipeline:TagResource", &Pipelines::key(call, &input.pipeline.name).arn()));
        }
        asked
    }

    async fn run(
        &self,
        input: shapes::CreatePipelineInput,
        call: &Call,
    ) -> Result<shapes::CreatePipelineOutput, Error> {
        let key = Pipelines::key(call, &input.pipeline.name);
        let tags: BTreeMap<String, String> =
            input.tags.clone().unwrap_or_default().into_iter().map(|tag| (tag.key, tag.value)).collect();
        let Declared { role, bucket, kind, stages } = structure::read(input.pipeline)?;
        self.check_role(&key, &role).await?;
        let pipeline = Pipeline {
            key: key.clone(),
            role,
            bucket,
            stages,
            kind,
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
                Ok(tx.put(&self.tables.pipelines, &key.key(), pipeline.clone())?)
            })
            .await?;
        run::watch_sources(self, &pipeline).await;
        let detail = call.caller.arn().to_string();
        let trigger = Trigger { kind: TriggerType::CreatePipeline, detail, commits: BTreeMap::new(), token: None };
        self.begin(&key, trigger).await?;
        Ok(shapes::CreatePipelineOutput { pipeline: Some(declaration), tags: input.tags })
    }
}

impl Handler<shapes::GetPipelineInput> for Pipelines {
    fn requires(&self, input: &shapes::GetPipelineInput, call: &Call) -> Vec<Requirement> {
        vec![Requirement::on("codepipeline:GetPipeline", &Pipelines::key(call, &input.name).arn())]
    }

    async fn run(&self, input: shapes::GetPipelineInput, call: &Call) -> Result<shapes::GetPipelineOutput, Error> {
        let pipeline = self.tables.pipeline(&Pipelines::key(call, &input.name))?;
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
        let Declared { role, bucket, kind, stages } = structure::read(input.pipeline)?;
        self.check_role(&key, &role).await?;
        let pipeline = self
            .context
            .store
            .write(|tx| {
                let before = tx.get(&self.tables.pipelines, &key.key()).ok_or_else(|| tables::absent(&key))?;
                let version = before.version + 1;
                let updated_at = call.at;
                let pipeline = Pipeline { role, bucket, kind, stages, version, updated_at, ..Pipeline::clone(&before) };
                tx.put(&self.tables.pipelines, &key.key(), pipeline.clone())?;
                Ok::<_, PipelinesError>(pipeline)
            })
            .await?;
        run::watch_sources(self, &pipeline).await;
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
        let key = Pipelines::key(call, &input.name).key();
        self.context
            .store
            .write::<_, StoreError>(|tx| {
                for (execution, _) in tx.scan(&self.tables.executions, &format!("{key}/")) {
                    tx.delete(&self.tables.executions, &execution)?;
                }
                tx.delete(&self.tables.pipelines, &key)
            })
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
        let summaries = pipelines.into_iter().map(|(_, pipeline)| shapes::PipelineSummary {
            name: Some(pipeline.key.name.clone()),
            version: Some(pipeline.version),
            pipeline_type: Some(pipeline.kind.clone()),
            execution_mode: Some("SUPERSEDED".to_owned()),
            created: Some(pipeline.created_at),
            updated: Some(pipeline.updated_at),
        });
        let (pipelines, next_token) = page(summaries.collect(), input.next_token.as_deref(), input.max_results, 1000)?;
        Ok(shapes::ListPipelinesOutput { pipelines: Some(pipelines), next_token })
    }
}
