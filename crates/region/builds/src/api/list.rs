//! `codebuild:ListBuilds`, `codebuild:ListBuildsForProject`, and pages.

use ::model::Timestamp;
use door::{Call, Handler, Page, Requirement};
use shapes_codebuild::{ListBuildsForProjectInput, ListBuildsForProjectOutput, ListBuildsInput, ListBuildsOutput};
use wire::Error;

use super::project::on_project;
use crate::Builds;
use crate::errors::BuildsError;
use crate::model::ProjectKey;

/// CodeBuild's pages hold a hundred.
const PAGE: usize = 100;

/// A list as it is asked for.
pub(super) struct List<'a> {
    /// The operation, and all that it filters by.
    pub(super) question: &'a [&'a str],
    pub(super) token: Option<&'a str>,
    pub(super) size: Option<i64>,
    pub(super) descending: bool,
}

impl List<'_> {
    /// A page of items, which come with what they are sorted by.
    pub(super) fn page<T>(&self, mut items: Vec<(String, T)>) -> Result<(Vec<T>, Option<String>), BuildsError> {
        items.sort_by(|(one, _), (other, _)| if self.descending { other.cmp(one) } else { one.cmp(other) });
        let order = if self.descending { "DESCENDING" } else { "ASCENDING" };
        let question: Vec<&str> = self.question.iter().copied().chain([order]).collect();
        let size = self.size.and_then(|size| usize::try_from(size).ok()).map_or(PAGE, |size| size.clamp(1, PAGE));
        let page = Page { question: &question, token: self.token, size, descending: self.descending };
        page.of(items).map_err(|_| BuildsError::invalid("Invalid next token"))
    }
}

/// What is sorted by its time, and by its key where times are the same.
pub(super) fn by_time(at: Timestamp, key: &str) -> String {
    format!("{:015}/{key}", at.millis())
}

impl Builds {
    /// A page of the ids of builds, the newest first unless they are to ascend.
    fn builds_listed(
        &self,
        operation: &str,
        prefix: &str,
        token: Option<&str>,
        order: Option<&str>,
    ) -> Result<(Vec<String>, Option<String>), BuildsError> {
        let builds = self.tables.builds.scan(prefix).into_iter();
        let builds = builds.map(|(key, build)| (by_time(build.started, &key), build.key.id.to_string())).collect();
        let descending = order != Some("ASCENDING");
        List { question: &[operation, prefix], token, size: None, descending }.page(builds)
    }
}

impl Handler<ListBuildsInput> for Builds {
    fn requires(&self, _: &ListBuildsInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("codebuild:ListBuilds")]
    }

    async fn run(&self, input: ListBuildsInput, call: &Call) -> Result<ListBuildsOutput, Error> {
        let prefix = Self::prefix(&call.account, &call.region);
        let (token, order) = (input.next_token.as_deref(), input.sort_order.as_deref());
        let (ids, next_token) = self.builds_listed("ListBuilds", &prefix, token, order)?;
        Ok(ListBuildsOutput { ids: Some(ids), next_token })
    }
}

impl Handler<ListBuildsForProjectInput> for Builds {
    fn requires(&self, input: &ListBuildsForProjectInput, call: &Call) -> Vec<Requirement> {
        vec![on_project("codebuild:ListBuildsForProject", call, &input.project_name)]
    }

    async fn run(&self, input: ListBuildsForProjectInput, call: &Call) -> Result<ListBuildsForProjectOutput, Error> {
        let key = ProjectKey::named(&call.account, &call.region, &input.project_name);
        if self.tables.projects.get(&key.key()).is_none() {
            return Err(BuildsError::no_project(&key).into());
        }
        let prefix = format!("{}:", key.key());
        let (token, order) = (input.next_token.as_deref(), input.sort_order.as_deref());
        let (ids, next_token) = self.builds_listed("ListBuildsForProject", &prefix, token, order)?;
        Ok(ListBuildsForProjectOutput { ids: Some(ids), next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_follow_each_other_though_items_go() {
        let all: Vec<(String, u32)> = (0..250).map(|n| (format!("{n:03}"), n)).collect();
        let list = |token: Option<&str>, items: &[(String, u32)]| {
            List { question: &["It"], token, size: None, descending: true }.page(items.to_vec())
        };
        let (first, token) = list(None, &all).unwrap();
        assert_eq!((first.len(), first[0]), (100, 249));
        let (second, token) = list(token.as_deref(), &all[..140]).unwrap();
        assert_eq!((second.len(), second[0], second[99]), (100, 139, 40));
        let (third, last) = list(token.as_deref(), &all).unwrap();
        assert_eq!((third.len(), last), (40, None));
        assert!(list(Some("x"), &all).is_err());
    }
}
