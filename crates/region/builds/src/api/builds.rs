//! `codebuild:BatchGetBuilds`

use std::collections::BTreeSet;

use door::{Call, Handler, Requirement};
use shapes_codebuild::{BatchGetBuildsInput, BatchGetBuildsOutput};
use wire::Error;

use super::show;
use crate::Builds;
use crate::model::{BuildId, BuildKey, project_arn};

impl Handler<BatchGetBuildsInput> for Builds {
    fn requires(&self, input: &BatchGetBuildsInput, call: &Call) -> Vec<Requirement> {
        let project = |text: &String| BuildId::parse(text).map_or_else(|| text.clone(), |id| id.project);
        let projects: BTreeSet<String> = input.ids.iter().map(project).collect();
        let on = |name: String| {
            Requirement::on("codebuild:BatchGetBuilds", &project_arn(&call.account, &call.region, &name))
        };
        projects.into_iter().map(on).collect()
    }

    async fn run(&self, input: BatchGetBuildsInput, call: &Call) -> Result<BatchGetBuildsOutput, Error> {
        let (mut builds, mut missing) = (Vec::new(), Vec::new());
        for text in input.ids {
            let key = BuildId::parse(&text).map(|id| BuildKey {
                account: call.account.clone(),
                region: call.region.clone(),
                id,
            });
            match key.and_then(|key| self.tables.builds.get(&key.key())) {
                Some(build) => builds.push(show::build(&build)),
                None => missing.push(text),
            }
        }
        Ok(BatchGetBuildsOutput { builds: Some(builds), builds_not_found: Some(missing) })
    }
}
