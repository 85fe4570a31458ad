//! A commit's status at its provider.
//!
//! Sources: Bitbucket Cloud REST API, "Commit statuses"; GitHub REST API, "Commit statuses"; GitLab REST API, "Commits:
//! set commit pipeline status".

use host::Web;
use http::Method;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::{Service, complaint};
use crate::model::{Account, CommitId, FullName};

/// What is shown beside a commit.
pub(crate) struct Status<'a> {
    /// `PENDING`, `SUCCESS` or `FAILURE`.
    pub(crate) state: &'a str,
    /// What tells it from others of the commit.
    pub(crate) context: &'a str,
    pub(crate) url: Option<&'a str>,
    pub(crate) description: Option<&'a str>,
}

impl Service {
    /// Shows it. The error is what the provider says.
    pub(crate) async fn put_status(
        self,
        web: &dyn Web,
        account: &Account,
        repository: &FullName,
        commit: &CommitId,
        status: &Status<'_>,
    ) -> Result<(), String> {
        let (path, body) = self.status(repository, commit, status, self.web(account).to_string());
        let answer =
            self.ask(web, account, Method::POST, &path, Some(&body)).await.map_err(|error| error.to_string())?;
        match answer.status {
            200..=299 => Ok(()),
            // GitLab refuses to move a status to where it is: said twice is said.
            400 if self == Self::GitLab && complaint(&answer).contains("Cannot transition status") => Ok(()),
            _ => Err(complaint(&answer)),
        }
    }

    fn status(
        self,
        repository: &FullName,
        commit: &CommitId,
        status: &Status<'_>,
        fallback: String,
    ) -> (String, Value) {
        let Status { state, context, url, description } = *status;
        match self {
            Self::Bitbucket => {
                let state = match state {
                    "PENDING" => "INPROGRESS",
                    "SUCCESS" => "SUCCESSFUL",
                    _ => "FAILED",
                };
                // A key has 40 characters there; the URL must be there.
                let key: String = context.chars().take(40).collect();
                let url = url.map_or(fallback, str::to_owned);
                let body = json!({"state": state, "key": key, "name": context, "url": url, "description": description});
                (format!("/repositories/{repository}/commit/{commit}/statuses/build"), body)
            }
            Self::GitHub => {
                let state = state.to_ascii_lowercase();
                let body = json!({"state": state, "context": context, "target_url": url, "description": description});
                (format!("/repos/{repository}/statuses/{commit}"), body)
            }
            Self::GitLab => {
                let state = match state {
                    "PENDING" => "running",
                    "SUCCESS" => "success",
                    _ => "failed",
                };
                let project = utf8_percent_encode(repository.as_str(), NON_ALPHANUMERIC);
                let body = json!({"state": state, "name": context, "target_url": url, "description": description});
                (format!("/projects/{project}/statuses/{commit}"), body)
            }
        }
    }
}
