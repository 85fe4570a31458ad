//! `codebuild:BatchGetProjects`, `codebuild:ListProjects`

use std::cmp::Reverse;

use door::{Call, Handler, Requirement};
use shapes_codebuild::{BatchGetProjectsInput, BatchGetProjectsOutput, ListProjectsInput, ListProjectsOutput};
use wire::Error;

use super::list::page;
use super::show;
use crate::Builds;
use crate::errors::BuildsError;
use crate::model::{ProjectKey, project_arn};

/// A project's name, of a name or an ARN.
fn name(text: &str) -> &str {
    text.rsplit_once(":project/").map_or(text, |(_, name)| name)
}

impl Handler<BatchGetProjectsInput> for Builds {
    fn requires(&self, input: &BatchGetProjectsInput, call: &Call) -> Vec<Requirement> {
        let on = |text: &String| {
            Requirement::on("codebuild:BatchGetProjects", &project_arn(&call.account, &call.region, name(text)))
        };
        input.names.iter().map(on).collect()
    }

    async fn run(&self, input: BatchGetProjectsInput, call: &Call) -> Result<BatchGetProjectsOutput, Error> {
        let (mut projects, mut missing) = (Vec::new(), Vec::new());
        for text in input.names {
            let key = ProjectKey::new(&call.account, &call.region, name(&text));
            match self.tables.projects.get(&key.key()) {
                Some(project) => projects.push(show::project(&key, &project, &self.address(call))),
                None => missing.push(text),
            }
        }
        Ok(BatchGetProjectsOutput { projects: Some(projects), projects_not_found: Some(missing) })
    }
}

impl Handler<ListProjectsInput> for Builds {
    fn requires(&self, _: &ListProjectsInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("codebuild:ListProjects")]
    }

    async fn run(&self, input: ListProjectsInput, call: &Call) -> Result<ListProjectsOutput, Error> {
        let mut projects = self.tables.projects.scan(&Self::prefix(&call.account, &call.region));
        match input.sort_by.as_deref() {
            Some("CREATED_TIME") => projects.sort_by_key(|(_, project)| project.created),
            Some("LAST_MODIFIED_TIME") => projects.sort_by_key(|(_, project)| project.modified),
            _ => {}
        }
        let mut names: Vec<String> = projects.into_iter().map(|(_, project)| project.name.clone()).collect();
        if input.sort_order.as_deref() == Some("DESCENDING") {
            names.reverse();
        }
        let (projects, next_token) = page(names, input.next_token.as_deref())?;
        Ok(ListProjectsOutput { projects: Some(projects), next_token })
    }
}

impl Builds {
    /// The ids of builds, the newest first.
    pub(super) fn build_ids(&self, prefix: &str, ascending: bool) -> Result<Vec<String>, BuildsError> {
        let mut builds = self.tables.builds.scan(prefix);
        builds.sort_by_key(|(key, build)| (Reverse(build.started), key.clone()));
        if ascending {
            builds.reverse();
        }
        Ok(builds.into_iter().map(|(_, build)| build.key.id.to_string()).collect())
    }
}
