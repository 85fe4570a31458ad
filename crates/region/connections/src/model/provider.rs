//! Where a connection leads: what a person says when completing it.

use std::fmt;

use model::Invalid;
use serde::{Deserialize, Serialize};

use super::FullName;

/// The kind of provider that a connection is made for: CodeConnections' enum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ProviderType {
    /// Bitbucket Cloud.
    Bitbucket,
    /// GitHub.
    GitHub,
    /// GitLab.
    GitLab,
    /// A GitHub Enterprise Server, which needs a host.
    GitHubEnterpriseServer,
    /// A self-managed GitLab, which needs a host.
    GitLabSelfManaged,
    /// Azure DevOps.
    AzureDevOps,
}

impl ProviderType {
    /// The name in the API.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Bitbucket => "Bitbucket",
            Self::GitHub => "GitHub",
            Self::GitLab => "GitLab",
            Self::GitHubEnterpriseServer => "GitHubEnterpriseServer",
            Self::GitLabSelfManaged => "GitLabSelfManaged",
            Self::AzureDevOps => "AzureDevOps",
        }
    }

    /// From the name in the API.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let all = [
            Self::Bitbucket,
            Self::GitHub,
            Self::GitLab,
            Self::GitHubEnterpriseServer,
            Self::GitLabSelfManaged,
            Self::AzureDevOps,
        ];
        all.into_iter().find(|one| one.as_str() == text)
    }

    /// It is an installation of one's own.
    pub(crate) const fn needs_host(self) -> bool {
        matches!(self, Self::GitHubEnterpriseServer | Self::GitLabSelfManaged)
    }
}

/// Where a connection really leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Provider {
    /// The region's own hosting, in the connection's account and region.
    Hosted,
    /// Bitbucket Cloud.
    Bitbucket(Account),
    /// GitHub, or a GitHub Enterprise Server.
    GitHub(Account),
    /// GitLab, or a self-managed one.
    GitLab(Account),
    /// A Git server: repositories are below its base URL.
    Git(BaseUrl, Option<Credentials>),
}

/// An account at a provider whose API is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Account {
    #[serde(flatten)]
    pub(crate) credentials: Credentials,
    /// Where repositories are, where that is not the provider's cloud.
    #[serde(default)]
    pub(crate) web: Option<BaseUrl>,
    /// Where its API is, where that does not follow.
    #[serde(default)]
    pub(crate) api: Option<BaseUrl>,
}

/// What a Git server is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Credentials {
    pub(crate) user: String,
    pub(crate) token: Secret,
}

/// Never shown: neither by `Debug` nor in an answer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Secret(String);

impl Secret {
    pub(crate) fn new(text: String) -> Self {
        Self(text)
    }

    /// The secret, for the one place that needs it.
    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// `https://git.example.com/scm`: no user, no query, nothing that means something to a shell or to git's configuration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) struct BaseUrl {
    text: String,
}

impl BaseUrl {
    /// A URL that stands in the code.
    pub(crate) fn fixed(text: &str) -> Self {
        Self { text: text.to_owned() }
    }

    /// `https`, `http` or `file`.
    pub(crate) fn scheme(&self) -> &str {
        self.text.split_once("://").map_or("", |(scheme, _)| scheme)
    }

    /// `https://git.example.com`: what git binds credentials to.
    pub(crate) fn origin(&self) -> &str {
        let start = self.scheme().len() + "://".len();
        let end = self.text[start..].find('/').map_or(self.text.len(), |at| start + at);
        &self.text[..end]
    }

    /// Where a repository is cloned from. Most servers know it under `<name>.git` and `<name>`.
    pub(crate) fn clone_urls(&self, repository: &FullName) -> Vec<String> {
        let plain = format!("{}/{repository}", self.text);
        if repository.as_str().ends_with(".git") { vec![plain] } else { vec![format!("{plain}.git"), plain] }
    }
}

impl TryFrom<String> for BaseUrl {
    type Error = Invalid;
    fn try_from(value: String) -> Result<Self, Invalid> {
        let text = value.trim_end_matches('/');
        let valid = text.split_once("://").is_some_and(|(scheme, rest)| {
            let (host, path) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
            let host_good = host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte));
            let path_good = path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/._~+%-".contains(&byte))
                && path.split('/').all(|part| part != ".." && part != ".");
            let place = match scheme {
                "https" | "http" => host.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '['),
                "file" => host.is_empty() && path.starts_with('/'),
                _ => false,
            };
            host_good && path_good && place
        });
        if valid {
            Ok(Self { text: text.to_owned() })
        } else {
            Err(Invalid { value, expected: "the base URL of a Git server such as https://git.example.com/scm" })
        }
    }
}

impl From<BaseUrl> for String {
    fn from(url: BaseUrl) -> Self {
        url.text
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base(text: &str) -> Result<BaseUrl, Invalid> {
        BaseUrl::try_from(text.to_owned())
    }

    #[test]
    fn only_what_leads_to_a_git_server_is_a_base_url() {
        for bad in [
            "ext::sh -c id",
            "ssh://host/x",
            "git://host/x",
            "https://",
            "https:///x",
            "https://user@host/",
            "https://h/?q=1",
            "https://h/a/../b",
            "file://host/x",
            "file:",
            "https://-oProxy/x",
            "https://h/#x",
            "https://h/\nx",
            "https://h/'x",
        ] {
            assert!(base(bad).is_err(), "{bad}");
        }
        let url = base("https://git.example.com:8443/scm/").unwrap();
        assert_eq!((url.scheme(), url.origin()), ("https", "https://git.example.com:8443"));
        let urls = url.clone_urls(&"acme/x".parse().unwrap());
        assert_eq!(urls, ["https://git.example.com:8443/scm/acme/x.git", "https://git.example.com:8443/scm/acme/x"]);
        assert_eq!(base("file:///srv/git").unwrap().scheme(), "file");
        assert_eq!(base("http://[::1]:8080").unwrap().origin(), "http://[::1]:8080");
    }

    #[test]
    fn a_secret_does_not_show() {
        let credentials = Credentials { user: "x".to_owned(), token: Secret::new("hush".to_owned()) };
        let provider = Provider::Bitbucket(Account { credentials, web: None, api: None });
        assert!(!format!("{provider:?}").contains("hush"));
    }
}
