//! What is asked of a provider over its own API: whether a token is good, and that a commit gets a status.
//!
//! Fetching goes through git, webhooks come by themselves. Deliberately absent: making webhooks, listing repositories.

mod check;
mod status;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, USER_AGENT};
use http::{HeaderName, HeaderValue, Method, Request};

use std::time::Duration;

use host::{Web, WebAnswer, WebError};

use crate::model::{Account, BaseUrl, Credentials, Provider};

pub(crate) use check::check;
pub(crate) use status::Status;

/// How long a provider may take to answer.
const DEADLINE: Duration = Duration::from_secs(20);

/// How much of an answer is read.
const LARGEST: usize = 256 << 10;

/// The user that Bitbucket Cloud expects with an access token.
pub(crate) const BITBUCKET_USER: &str = "x-token-auth";

/// A provider with an API that is known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Service {
    /// Bitbucket Cloud.
    Bitbucket,
    /// GitHub, GitHub Enterprise Server.
    GitHub,
    /// GitLab.
    GitLab,
}

impl Service {
    /// The service behind a connection.
    pub(crate) fn of(provider: &Provider) -> Option<Self> {
        match provider {
            Provider::Bitbucket(_) => Some(Self::Bitbucket),
            Provider::GitHub(_) => Some(Self::GitHub),
            Provider::GitLab(_) => Some(Self::GitLab),
            Provider::Hosted | Provider::Git(..) => None,
        }
    }

    /// The name that people know it by.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Bitbucket => "Bitbucket",
            Self::GitHub => "GitHub",
            Self::GitLab => "GitLab",
        }
    }

    /// The user that git gives with a token, where nobody names one.
    pub(crate) const fn user(self) -> &'static str {
        match self {
            Self::Bitbucket => BITBUCKET_USER,
            Self::GitHub => "x-access-token",
            Self::GitLab => "oauth2",
        }
    }

    /// Where an account's repositories are.
    pub(crate) fn web(self, account: &Account) -> BaseUrl {
        account.web.clone().unwrap_or_else(|| {
            BaseUrl::fixed(match self {
                Self::Bitbucket => "https://bitbucket.org",
                Self::GitHub => "https://github.com",
                Self::GitLab => "https://gitlab.com",
            })
        })
    }

    /// Where an account's API is.
    pub(crate) fn api(self, account: &Account) -> BaseUrl {
        let below = |path: &str| BaseUrl::fixed(&format!("{}{path}", self.web(account)));
        account.api.clone().unwrap_or_else(|| match (self, &account.web) {
            (Self::Bitbucket, _) => BaseUrl::fixed("https://api.bitbucket.org/2.0"),
            (Self::GitHub, None) => BaseUrl::fixed("https://api.github.com"),
            (Self::GitHub, Some(_)) => below("/api/v3"),
            (Self::GitLab, _) => below("/api/v4"),
        })
    }

    /// The header that a token goes into.
    fn authorization(self, credentials: &Credentials) -> (HeaderName, String) {
        let Credentials { user, token } = credentials;
        match self {
            Self::GitLab => (HeaderName::from_static("private-token"), token.reveal().to_owned()),
            Self::Bitbucket if user != BITBUCKET_USER => {
                (AUTHORIZATION, format!("Basic {}", STANDARD.encode(format!("{user}:{}", token.reveal()))))
            }
            _ => (AUTHORIZATION, format!("Bearer {}", token.reveal())),
        }
    }

    /// Asks the provider's API. `path` begins with a slash.
    async fn ask(
        self,
        web: &dyn Web,
        account: &Account,
        method: Method,
        path: &str,
        body: Option<&serde_json::Value>,
    ) -> Result<WebAnswer, WebError> {
        let (name, value) = self.authorization(&account.credentials);
        let unfit = |what: &str| WebError::Unreachable(format!("{what} cannot be sent"));
        let mut value = HeaderValue::try_from(value).map_err(|_| unfit("the token"))?;
        value.set_sensitive(true);
        let request = Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.api(account)))
            .header(ACCEPT, "application/json")
            .header(USER_AGENT, "longshore")
            .header(http::header::CONTENT_TYPE, "application/json")
            .header(name, value)
            .body(body.map_or_else(Bytes::new, |body| Bytes::from(body.to_string())));
        let request = request.map_err(|_| unfit("the request"))?;
        web.send(request, DEADLINE, LARGEST).await
    }
}

impl Account {
    /// What git gives: an API token of an Atlassian account goes with a user of its own.
    pub(crate) fn git(&self) -> Credentials {
        let mut credentials = self.credentials.clone();
        if credentials.user.contains('@') {
            "x-bitbucket-api-token-auth".clone_into(&mut credentials.user);
        }
        credentials
    }
}

/// What a provider says in an answer that is none, fit for an error message.
fn complaint(answer: &WebAnswer) -> String {
    let body: serde_json::Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    let found = ["/error/message", "/message", "/error_description", "/error"]
        .iter()
        .find_map(|place| body.pointer(place)?.as_str().map(str::to_owned));
    let text = found.unwrap_or_else(|| format!("status {}", answer.status));
    text.chars().filter(|letter| !letter.is_control()).take(200).collect()
}
