//! `codebuild:BatchDeleteBuilds`
//!
//! A build that runs is not deleted; what is not there is deleted already, and named all the same.

use std::collections::BTreeSet;

use door::{Call, Handler, Requirement};
use shapes_codebuild::{BatchDeleteBuildsInput, BatchDeleteBuildsOutput, BuildNotDeleted};
use wire::Error;

use crate::Builds;
use crate::errors::BuildsError;
use crate::model::{BuildId, BuildKey, Stage, build_arn, project_arn};

impl Handler<BatchDeleteBuildsInput> for Builds {
    fn requires(&self, input: &BatchDeleteBuildsInput, call: &Call) -> Vec<Requirement> {
        let project = |text: &String| BuildId::parse(text).map_or_else(|| text.clone(), |id| id.project);
        let projects: BTreeSet<String> = input.ids.iter().map(project).collect();
        let on = |name: String| {
            Requirement::on("codebuild:BatchDeleteBuilds", &project_arn(&call.account, &call.region, &name))
        };
        projects.into_iter().map(on).collect()
    }

    async fn run(&self, input: BatchDeleteBuildsInput, call: &Call) -> Result<BatchDeleteBuildsOutput, Error> {
        let mut keys = Vec::new();
        for text in input.ids {
            let id = BuildId::parse(&text)
                .ok_or_else(|| BuildsError::invalid(format!("Invalid build ID: {}", text.escape_debug())))?;
            keys.push((text, BuildKey { account: call.account.clone(), region: call.region.clone(), id }));
        }
        let (deleted, not_deleted) = self
            .store
            .write(|records| {
                let (mut deleted, mut not_deleted) = (Vec::new(), Vec::new());
                for (text, key) in &keys {
                    match records.get(&self.tables.builds, &key.key()) {
                        Some(build) if build.stage != Stage::Done => not_deleted.push(BuildNotDeleted {
                            id: Some(text.clone()),
                            status_code: Some("BUILD_IN_PROGRESS".to_owned()),
                        }),
                        Some(_) => {
                            records.delete(&self.tables.builds, &key.key())?;
                            deleted.push(build_arn(key).to_string());
                        }
                        None => not_deleted.push(BuildNotDeleted {
                            id: Some(text.clone()),
                            status_code: Some("BUILD_NOT_FOUND".to_owned()),
                        }),
                    }
                }
                Ok::<_, BuildsError>((deleted, not_deleted))
            })
            .await?;
        Ok(BatchDeleteBuildsOutput { builds_deleted: Some(deleted), builds_not_deleted: Some(not_deleted) })
    }
}
