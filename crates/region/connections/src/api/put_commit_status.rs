//! `longshore:PutCommitStatus`
//!
//! Asked again, the provider shows the same: a status is told from others by its context.

use door::{Call, Handler, Requirement};
use shapes_longshore::{PutCommitStatusInput, PutCommitStatusOutput};
use wire::Error;

use super::anywhere;
use crate::errors::ConnectionsError;
use crate::model::{CommitId, FullName, Provider};
use crate::provider::{Service, Status};
use crate::{Connections, arns};

impl Handler<PutCommitStatusInput> for Connections {
    fn requires(&self, input: &PutCommitStatusInput, call: &Call) -> Vec<Requirement> {
        let (arn, repository) = (&input.connection_arn, &input.full_repository_id);
        vec![arns::writing(call, arn, "PutCommitStatus", repository)]
    }

    async fn run(&self, input: PutCommitStatusInput, call: &Call) -> Result<PutCommitStatusOutput, Error> {
        let connection = anywhere(self, &input.connection_arn, call)?;
        let repository: FullName = input.full_repository_id.parse().map_err(ConnectionsError::Name)?;
        let commit: CommitId = input.commit_id.parse().map_err(ConnectionsError::Name)?;
        let provider =
            connection.available().ok_or_else(|| ConnectionsError::ConnectionUnavailable(connection.arn.clone()))?;
        let (Provider::Bitbucket(account) | Provider::GitHub(account) | Provider::GitLab(account)) = provider else {
            // Nobody there shows statuses: the region's own hosting, and Git servers without an API that is known.
            return Ok(PutCommitStatusOutput {});
        };
        let status = Status {
            state: &input.state,
            context: &input.context,
            url: input.target_url.as_deref(),
            description: input.description.as_deref(),
        };
        if let Some(service) = Service::of(provider) {
            let put = service.put_status(&*self.context.host.web, account, &repository, &commit, &status).await;
            put.map_err(|reason| ConnectionsError::Status {
                provider: service.as_str(),
                repository: repository.to_string(),
                commit: commit.to_string(),
                reason,
            })?;
        }
        Ok(PutCommitStatusOutput {})
    }
}
