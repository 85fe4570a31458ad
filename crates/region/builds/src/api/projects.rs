//! `codebuild:BatchGetProjects`, `codebuild:ListProjects`

use door::{Call, Handler, Requirement};
use shapes_codebuild::{BatchGetProjectsInput, BatchGetProjectsOutput, ListProjectsInput, ListProjectsOutput};
use wire::Error;

use super::list::{List, by_time};
use super::project::on_project;
use super::show;
use crate::Builds;
use crate::model::ProjectKey;

impl Handler<BatchGetProjectsInput> for Builds {
    fn requires(&self, input: &BatchGetProjectsInput, call: &Call) -> Vec<Requirement> {
        input.names.iter().map(|text| on_project("codebuild:BatchGetProjects", call, text)).collect()
    }

    async fn run(&self, input: BatchGetProjectsInput, call: &Call) -> Result<BatchGetProjectsOutput, Error> {
        let (mut projects, mut missing) = (Vec::new(), Vec::new());
        for text in input.names {
            let key = ProjectKey::named(&call.account, &call.region, &text);
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
        let projects = self.tables.projects.scan(&Self::prefix(&call.account, &call.region)).into_iter();
        let by = input.sort_by.as_deref();
        let projects = projects.map(|(key, project)| {
            let place = match by {
                Some("CREATED_TIME") => by_time(project.created, &key),
                Some("LAST_MODIFIED_TIME") => by_time(project.modified, &key),
                _ => key,
            };
            (place, project.name.clone())
        });
        let list = List {
            question: &["ListProjects", by.unwrap_or_default()],
            token: input.next_token.as_deref(),
            size: None,
            descending: input.sort_order.as_deref() == Some("DESCENDING"),
        };
        let (projects, next_token) = list.page(projects.collect())?;
        Ok(ListProjectsOutput { projects: Some(projects), next_token })
    }
}
