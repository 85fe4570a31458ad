//! `codebuild:ListBuilds`, `codebuild:ListBuildsForProject`, and pages.

use door::{Call, Handler, Requirement};
use shapes_codebuild::{ListBuildsForProjectInput, ListBuildsForProjectOutput, ListBuildsInput, ListBuildsOutput};
use wire::Error;

use crate::Builds;
use crate::errors::BuildsError;
use crate::model::{ProjectKey, project_arn};

/// CodeBuild's pages hold a hundred.
const PAGE: usize = 100;

/// A page of a list: the token is the last item of the page before.
pub(super) fn page(items: Vec<String>, token: Option<&str>) -> Result<(Vec<String>, Option<String>), BuildsError> {
    page_of(items, token, None)
}

/// As [`page`], of a size that the caller chooses.
pub(super) fn page_of(
    items: Vec<String>,
    token: Option<&str>,
    size: Option<i64>,
) -> Result<(Vec<String>, Option<String>), BuildsError> {
    let size = size.and_then(|size| usize::try_from(size).ok()).map_or(PAGE, |size| size.clamp(1, PAGE));
    let from = match token {
        None => 0,
        Some(token) => match items.iter().position(|item| item == token) {
            Some(at) => at + 1,
            None => return Err(BuildsError::invalid("Invalid next token")),
        },
    };
    let more = items.len() > from + size;
    let page: Vec<String> = items.into_iter().skip(from).take(size).collect();
    let next = page.last().filter(|_| more).cloned();
    Ok((page, next))
}

impl Handler<ListBuildsInput> for Builds {
    fn requires(&self, _: &ListBuildsInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("codebuild:ListBuilds")]
    }

    async fn run(&self, input: ListBuildsInput, call: &Call) -> Result<ListBuildsOutput, Error> {
        let ascending = input.sort_order.as_deref() == Some("ASCENDING");
        let ids = self.build_ids(&Self::prefix(&call.account, &call.region), ascending)?;
        let (ids, next_token) = page(ids, input.next_token.as_deref())?;
        Ok(ListBuildsOutput { ids: Some(ids), next_token })
    }
}

impl Handler<ListBuildsForProjectInput> for Builds {
    fn requires(&self, input: &ListBuildsForProjectInput, call: &Call) -> Vec<Requirement> {
        let project = project_arn(&call.account, &call.region, &input.project_name);
        vec![Requirement::on("codebuild:ListBuildsForProject", &project)]
    }

    async fn run(&self, input: ListBuildsForProjectInput, call: &Call) -> Result<ListBuildsForProjectOutput, Error> {
        let key = ProjectKey::new(&call.account, &call.region, &input.project_name);
        if self.tables.projects.get(&key.key()).is_none() {
            return Err(BuildsError::no_project(&key).into());
        }
        let ascending = input.sort_order.as_deref() == Some("ASCENDING");
        let ids = self.build_ids(&format!("{}:", key.key()), ascending)?;
        let (ids, next_token) = page(ids, input.next_token.as_deref())?;
        Ok(ListBuildsForProjectOutput { ids: Some(ids), next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_follow_each_other() {
        let all: Vec<String> = (0..250).map(|n| format!("{n:03}")).collect();
        let (first, token) = page(all.clone(), None).unwrap();
        let (second, token) = page(all.clone(), token.as_deref()).unwrap();
        let (third, last) = page(all.clone(), token.as_deref()).unwrap();
        assert_eq!([first, second, third].concat(), all);
        assert_eq!(last, None);
        assert!(page(all, Some("x")).is_err());
    }
}
