//! `codebuild:StopBuild`
//!
//! The build's record says that it is to end; the controller ends it.

use door::{Call, Handler, Requirement};
use shapes_codebuild::{StopBuildInput, StopBuildOutput};
use wire::Error;

use super::show;
use crate::Builds;
use crate::errors::BuildsError;
use crate::model::{Build, BuildId, BuildKey, project_arn};

impl Handler<StopBuildInput> for Builds {
    fn requires(&self, input: &StopBuildInput, call: &Call) -> Vec<Requirement> {
        let name = BuildId::parse(&input.id).map_or_else(|| input.id.clone(), |id| id.project);
        vec![Requirement::on("codebuild:StopBuild", &project_arn(&call.account, &call.region, &name))]
    }

    async fn run(&self, input: StopBuildInput, call: &Call) -> Result<StopBuildOutput, Error> {
        let id = BuildId::parse(&input.id)
            .ok_or_else(|| BuildsError::invalid(format!("Invalid build ID: {}", input.id.escape_debug())))?;
        let key = BuildKey { account: call.account.clone(), region: call.region.clone(), id };
        let shown = self
            .store
            .write(|records| {
                let known = records
                    .get(&self.tables.builds, &key.key())
                    .ok_or_else(|| BuildsError::BuildNotFound(crate::model::build_arn(&key).to_string()))?;
                let mut build = Build::clone(&known);
                if !build.complete() && !build.stop {
                    build.stop = true;
                    self.tables.put(records, build.clone())?;
                }
                Ok::<_, BuildsError>(show::build(&build))
            })
            .await?;
        Ok(StopBuildOutput { build: Some(shown) })
    }
}
