//! Whether a token is good, asked before a connection becomes AVAILABLE.
//!
//! A token of a single repository or an app's may not ask whose it is; that the provider knows it says enough then.
//!
//! Sources: Bitbucket Cloud REST API, "Users"; GitHub REST API, "Users", "Scopes for OAuth apps"; GitLab REST API,
//! "Personal access tokens".

use host::{Web, WebAnswer};
use http::Method;

use super::{Service, complaint};
use crate::errors::ConnectionsError;
use crate::model::{Account, Provider};

/// Asks the provider, where it has an API.
pub(crate) async fn check(web: &dyn Web, provider: &Provider) -> Result<(), ConnectionsError> {
    let (Provider::Bitbucket(account) | Provider::GitHub(account) | Provider::GitLab(account)) = provider else {
        return Ok(());
    };
    let Some(service) = Service::of(provider) else { return Ok(()) };
    let name = service.as_str();
    let answer = service.ask(web, account, Method::GET, question(service), None).await.map_err(|error| {
        let api = service.api(account);
        ConnectionsError::invalid(format!(
            "{name} cannot be asked whether the token is good: {}: {error}",
            api.origin()
        ))
    })?;
    judge(service, account, &answer).map_err(ConnectionsError::Invalid)
}

const fn question(service: Service) -> &'static str {
    match service {
        Service::Bitbucket | Service::GitHub => "/user",
        Service::GitLab => "/personal_access_tokens/self",
    }
}

fn judge(service: Service, account: &Account, answer: &WebAnswer) -> Result<(), String> {
    let name = service.as_str();
    let lacks =
        |scope: &str| Err(format!("The token lacks the scope '{scope}', without which {name} shows no repository"));
    match answer.status {
        200..=299 => {}
        // Known, and not allowed to ask whose it is.
        403 if service != Service::GitLab => {}
        401 if service == Service::Bitbucket && !account.credentials.user.contains('@') => {
            return Err(format!(
                "{name} does not accept the token: {}. An access token of a repository, project or workspace goes \
                 without a user name; an API token of an account goes with the account's e-mail address",
                complaint(answer)
            ));
        }
        401 | 403 => return Err(format!("{name} does not accept the token: {}", complaint(answer))),
        404 => return Err(format!("{} is no API of {name}: {}", service.api(account), complaint(answer))),
        _ => return Err(format!("{name} cannot say whether the token is good: {}", complaint(answer))),
    }
    match service {
        Service::GitLab => {
            let body: serde_json::Value = serde_json::from_slice(&answer.body).unwrap_or_default();
            if body.get("active").and_then(serde_json::Value::as_bool) == Some(false) {
                return Err(format!("{name} does not accept the token: it is revoked or has expired"));
            }
            let scopes = body.get("scopes").and_then(serde_json::Value::as_array);
            let has = |wanted: &str| scopes.is_none_or(|scopes| scopes.iter().any(|scope| scope == wanted));
            if has("api") || has("read_api") || has("read_repository") { Ok(()) } else { lacks("read_repository") }
        }
        Service::Bitbucket | Service::GitHub => {
            let scopes = answer.headers.get("x-oauth-scopes").and_then(|value| value.to_str().ok());
            let Some(scopes) = scopes.filter(|scopes| !scopes.trim().is_empty()) else { return Ok(()) };
            let has = |wanted: &str| scopes.split([',', ' ']).any(|scope| scope.trim().starts_with(wanted));
            match service {
                Service::Bitbucket if !has("repository") && !has("read:repository") => lacks("repository"),
                Service::GitHub if !has("repo") && !has("public_repo") => lacks("repo"),
                _ => Ok(()),
            }
        }
    }
}
