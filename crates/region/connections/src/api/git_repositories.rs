//! `longshore:CreateGitRepository`, `ListGitRepositories`, `DeleteGitRepository`

use std::fmt::Display;

use ::model::Region;
use door::{Call, Handler, Requirement};
use shapes_longshore::{
    CreateGitRepositoryInput, CreateGitRepositoryOutput, DeleteGitRepositoryInput, DeleteGitRepositoryOutput,
    GitRepository, ListGitRepositoriesInput, ListGitRepositoriesOutput,
};
use wire::Error;

use super::page::page;
use crate::Connections;
use crate::errors::ConnectionsError;
use crate::model::{Repository, RepositoryName};

/// Repositories an account can have in a region.
const MOST: usize = 5000;

impl Handler<CreateGitRepositoryInput> for Connections {
    fn requires(&self, input: &CreateGitRepositoryInput, call: &Call) -> Vec<Requirement> {
        vec![on("longshore:CreateGitRepository", &input.repository_name, call)]
    }

    async fn run(&self, input: CreateGitRepositoryInput, call: &Call) -> Result<CreateGitRepositoryOutput, Error> {
        let repository = Repository {
            account: call.account.clone(),
            region: call.region.clone(),
            name: input.repository_name.parse().map_err(ConnectionsError::Name)?,
            default_branch: input
                .default_branch
                .as_deref()
                .unwrap_or("main")
                .parse()
                .map_err(ConnectionsError::Name)?,
            description: input.description,
            created_at: call.at,
        };
        let Repository { account, region, name, default_branch, .. } = &repository;
        let key = Repository::key(account, region, name);
        let _turn = self.locks.hold(&hosting_lock(&key)).await;
        if self.tables.repositories.get(&key).is_some() {
            return Err(ConnectionsError::RepositoryExists(name.to_string()).into());
        }
        if self.tables.repositories.scan(&format!("{account}/{region}/")).len() >= MOST {
            let text = format!("An account has at most {MOST} repositories in a region");
            return Err(ConnectionsError::Limit(text).into());
        }
        self.make_repository(account, region, name, default_branch).await?;
        self.context
            .store
            .write::<_, ConnectionsError>(|tx| Ok(tx.put(&self.tables.repositories, &key, repository.clone())?))
            .await?;
        Ok(CreateGitRepositoryOutput { repository: Some(shown(self, &repository)) })
    }
}

impl Handler<ListGitRepositoriesInput> for Connections {
    fn requires(&self, _: &ListGitRepositoriesInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("longshore:ListGitRepositories")]
    }

    async fn run(&self, input: ListGitRepositoriesInput, call: &Call) -> Result<ListGitRepositoriesOutput, Error> {
        let all = self.tables.repositories.scan(&format!("{}/{}/", call.account, call.region));
        let (found, next_token) =
            page(call, &["ListGitRepositories"], all, input.next_token.as_deref(), input.max_results)?;
        let repositories = found.iter().map(|repository| shown(self, repository)).collect();
        Ok(ListGitRepositoriesOutput { repositories: Some(repositories), next_token })
    }
}

impl Handler<DeleteGitRepositoryInput> for Connections {
    fn requires(&self, input: &DeleteGitRepositoryInput, call: &Call) -> Vec<Requirement> {
        vec![on("longshore:DeleteGitRepository", &input.repository_name, call)]
    }

    async fn run(&self, input: DeleteGitRepositoryInput, call: &Call) -> Result<DeleteGitRepositoryOutput, Error> {
        let name: RepositoryName = input.repository_name.parse().map_err(ConnectionsError::Name)?;
        let (account, region) = (&call.account, &call.region);
        let key = Repository::key(account, region, &name);
        let _turn = self.locks.hold(&hosting_lock(&key)).await;
        let found = self.tables.repositories.get(&key).filter(|found| found.name == name);
        let found = found.ok_or_else(|| ConnectionsError::RepositoryNotFound(name.to_string()))?;
        self.context.store.write::<_, ConnectionsError>(|tx| Ok(tx.delete(&self.tables.repositories, &key)?)).await?;
        // What cannot be moved away now is found without a record at the next start.
        if let Err(error) = self.discard_repository(account, region, &name).await {
            tracing::warn!(repository = %name, %error, "its files are still there");
        }
        Ok(DeleteGitRepositoryOutput { repository: Some(shown(self, &found)) })
    }
}

/// The lock under which a hosted repository comes and goes.
pub(crate) fn hosting_lock(key: &str) -> String {
    format!("hosting {key}")
}

fn on(action: &str, name: &str, call: &Call) -> Requirement {
    let resource = format!("arn:aws:longshore:{}:{}:repository/{name}", call.region, call.account);
    Requirement { action: action.to_owned(), resource, context: Vec::new() }
}

/// Where a hosted repository is cloned from: the loopback address, which is what the credential helper of
/// `longshore git create` is bound to.
pub(super) fn clone_url(room: &Connections, region: &Region, name: &impl Display) -> String {
    format!("{}/git/{region}/{name}.git", room.context.settings.local_endpoint())
}

fn shown(room: &Connections, repository: &Repository) -> GitRepository {
    let Repository { account, region, name, default_branch, description, created_at } = repository;
    GitRepository {
        repository_name: Some(name.to_string()),
        arn: Some(Repository::arn(account, region, name).to_string()),
        clone_url_http: Some(clone_url(room, region, name)),
        default_branch: Some(default_branch.to_string()),
        description: description.clone(),
        created_at: Some(*created_at),
    }
}
