//! A repository that a connection leads to.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::model::{BaseUrl, Connection, Credentials, FullName, Provider, Repository, RepositoryName};
use crate::provider::Service;

/// A repository that a connection leads to, wherever it is.
#[derive(Clone)]
pub(crate) struct Source {
    /// Whoever looks at it or fetches from it holds the lock of this name.
    pub(crate) lock: String,
    /// The connection's provider type, for messages.
    pub(crate) provider: &'static str,
    pub(crate) repository: FullName,
    pub(crate) place: Place,
}

/// Where it is.
#[derive(Clone)]
pub(crate) enum Place {
    /// The region's own hosting: a bare repository that may be there or not.
    Hosted(PathBuf),
    /// Somewhere else.
    Remote(Remote),
}

/// A repository on another server, with the bare one that what was fetched is kept in.
#[derive(Clone)]
pub(crate) struct Remote {
    pub(crate) cache: PathBuf,
    pub(crate) base: BaseUrl,
    pub(crate) credentials: Option<Credentials>,
    pub(crate) urls: Vec<String>,
    /// For a single commit, where the provider shows it.
    pub(crate) commits: Option<String>,
}

impl Source {
    /// The repository of a connection that can be used; nothing where it cannot. `root` is the folder of all Git data.
    pub(crate) fn of(root: &Path, connection: &Connection, repository: &FullName) -> Option<Self> {
        let provider = connection.available()?;
        let (base, credentials, commits) = match provider {
            Provider::Hosted => {
                let (account, region) = (&connection.account, &connection.region);
                // A name that hosting does not know is a repository that is not there.
                let name = repository.as_str().parse::<RepositoryName>().ok();
                let path = match name {
                    Some(name) => Repository::path(root, account, region, &name),
                    None => root.join("none"),
                };
                let lock = format!("{account}/{region}/{repository}");
                let provider = connection.provider_type.as_str();
                return Some(Self { lock, provider, repository: repository.clone(), place: Place::Hosted(path) });
            }
            Provider::Bitbucket(account) | Provider::GitHub(account) | Provider::GitLab(account) => {
                let web = Service::of(provider)?.web(account);
                let commits = match provider {
                    Provider::Bitbucket(_) => format!("{web}/{repository}/commits/"),
                    Provider::GitHub(_) => format!("{web}/{repository}/commit/"),
                    _ => format!("{web}/{repository}/-/commit/"),
                };
                (web, Some(account.git()), Some(commits))
            }
            Provider::Git(base, credentials) => (base.clone(), credentials.clone(), None),
        };
        let urls = base.clone_urls(repository);
        let digest = hex::encode(&Sha256::digest(urls.join(" "))[..8]);
        let lock = format!("{}-{digest}", connection.id);
        let cache = root.join("cache").join(format!("{lock}.git"));
        Some(Self {
            lock,
            provider: connection.provider_type.as_str(),
            repository: repository.clone(),
            place: Place::Remote(Remote { cache, base, credentials, urls, commits }),
        })
    }

    /// The bare repository on this machine that holds, or will hold, what is asked for.
    pub(crate) fn local(&self) -> &Path {
        match &self.place {
            Place::Hosted(path) => path,
            Place::Remote(remote) => &remote.cache,
        }
    }

    /// Where the provider shows a commit.
    pub(crate) fn commit_url(&self, commit: &str) -> Option<String> {
        match &self.place {
            Place::Remote(Remote { commits: Some(commits), .. }) => Some(format!("{commits}{commit}")),
            _ => None,
        }
    }
}
