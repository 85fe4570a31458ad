//! `longshore:AuthorizeConnection`
//!
//! A person says where a connection leads and brings the credentials: what the console's handshake with the provider
//! does on AWS. Done again, it renews them. A provider with an API is asked whether the token is good; of another Git server
//! that shows with the first repository that is asked for, since none is known here.
//!
//! What was seen of the watched branches is looked at once more before this answers, so that a push that comes next is
//! noticed as one.

use door::{Call, Handler, Requirement};
use model::Principal;
use shapes_longshore::{AuthorizeConnectionInput, AuthorizeConnectionOutput};
use wire::Error;

use super::here;
use crate::errors::ConnectionsError;
use crate::model::{
    Account, BaseUrl, Connection, ConnectionStatus, Credentials, Event, Host, Origin, Provider, ProviderType, Secret,
    Seen, Watch,
};
use crate::provider::{Service, check};
use crate::{Connections, arns};

impl Handler<AuthorizeConnectionInput> for Connections {
    fn requires(&self, input: &AuthorizeConnectionInput, _: &Call) -> Vec<Requirement> {
        vec![arns::on("longshore:AuthorizeConnection".to_owned(), &input.connection_arn)]
    }

    async fn run(&self, input: AuthorizeConnectionInput, call: &Call) -> Result<AuthorizeConnectionOutput, Error> {
        let connection = here(self, &input.connection_arn, call)?;
        let mut input = input;
        if let Some((_, host)) = connection.host.as_ref().and_then(|arn| self.tables.host(arn))
            && matches!(input.provider.as_str(), "GitHub" | "GitLab")
        {
            input.base_url.get_or_insert_with(|| host.endpoint.to_string());
        }
        let provider = provider(&input, &connection, call)?;
        check(&*self.context.host.web, &provider).await?;
        let calls = !matches!(provider, Provider::Hosted);
        let fresh = self.context.host.ids.alphanumeric(40);
        let (connection, shown) = self
            .context
            .store
            .write::<_, ConnectionsError>(|tx| {
                let found = tx.get(&self.tables.connections, connection.id.as_str());
                let found = found.ok_or_else(|| ConnectionsError::ConnectionNotFound(input.connection_arn.clone()))?;
                let mut connection = Connection::clone(&found);
                connection.status = connection.status.next(Event::Authorized)?;
                let shown = match (&input.webhook_secret, &connection.webhook_secret) {
                    _ if !calls => None,
                    (Some(given), _) => Some(given.clone()),
                    (None, None) => Some(fresh),
                    // It was shown when it was made, and the provider has it.
                    (None, Some(_)) => None,
                };
                if let Some(secret) = &shown {
                    connection.webhook_secret = Some(Secret::new(secret.clone()));
                }
                if place(connection.provider.as_ref()) != place(Some(&provider)) {
                    for (key, watch) in tx.scan(&self.tables.watches, "") {
                        if watch.connection == connection.id {
                            let watch = Watch { seen: Seen::Unknown, ..Watch::clone(&watch) };
                            tx.put(&self.tables.watches, &key, watch)?;
                        }
                    }
                }
                connection.provider = Some(provider);
                if let Some((key, host)) = connection.host.as_ref().and_then(|arn| self.tables.host(arn)) {
                    tx.put(
                        &self.tables.hosts,
                        &key,
                        Host { status: ConnectionStatus::Available, ..Host::clone(&host) },
                    )?;
                }
                tx.put(&self.tables.connections, connection.id.as_str(), connection.clone())?;
                Ok((connection, shown))
            })
            .await?;
        self.look_through(&connection, Origin::Request).await;
        Ok(AuthorizeConnectionOutput {
            connection_arn: Some(input.connection_arn),
            connection_status: Some(connection.status.as_str().to_owned()),
            webhook_path: calls.then(|| format!("/webhooks/{}", connection.id)),
            webhook_secret: shown,
        })
    }
}

/// What a person says, checked.
fn provider(
    input: &AuthorizeConnectionInput,
    connection: &Connection,
    call: &Call,
) -> Result<Provider, ConnectionsError> {
    let invalid = |text: &str| Err(ConnectionsError::invalid(text));
    let credentials = || {
        let token = input.token.clone().map(Secret::new);
        token.map(|token| Credentials { user: input.user_name.clone().unwrap_or_else(|| "git".to_owned()), token })
    };
    if input.provider == "Longshore" && input.base_url.is_some() {
        return invalid("baseUrl does not go with the region's own hosting");
    }
    if matches!(input.provider.as_str(), "Longshore" | "Git") && input.api_url.is_some() {
        return invalid("apiUrl goes with Bitbucket, GitHub and GitLab");
    }
    if input.user_name.is_some() && input.token.is_none() {
        return invalid("userName goes with a token only");
    }
    match input.provider.as_str() {
        "Longshore" if input.token.is_some() || input.webhook_secret.is_some() => {
            invalid("The region's own hosting takes neither token nor webhookSecret")
        }
        "Longshore" => Ok(Provider::Hosted),
        "Bitbucket" | "GitHub" | "GitLab" if !leads_to(connection.provider_type, &input.provider) => {
            Err(ConnectionsError::invalid(format!(
                "A connection of type {} does not lead to {}",
                connection.provider_type.as_str(),
                input.provider
            )))
        }
        "Bitbucket" => Ok(Provider::Bitbucket(account(input, Service::Bitbucket)?)),
        "GitHub" => Ok(Provider::GitHub(account(input, Service::GitHub)?)),
        "GitLab" => Ok(Provider::GitLab(account(input, Service::GitLab)?)),
        "Git" => {
            let Some(url) = input.base_url.clone() else {
                return invalid("provider Git asks for baseUrl: the part of the clone URL before <owner>/<name>");
            };
            let base = BaseUrl::try_from(url)?;
            match (base.scheme(), &call.caller.principal) {
                ("file", Principal::Root) if input.token.is_none() => Ok(Provider::Git(base, None)),
                ("file", Principal::Root) => invalid("A file:// URL takes no token"),
                ("file", _) => invalid("A file:// URL is taken from the account's root alone"),
                _ => Ok(Provider::Git(base, credentials())),
            }
        }
        other => Err(ConnectionsError::invalid(format!("Provider {other} is not supported"))),
    }
}

/// Whether a connection of this type may lead to this provider.
fn leads_to(kind: ProviderType, provider: &str) -> bool {
    kind.as_str().starts_with(provider)
}

/// An account at a provider, which asks for a token.
fn account(input: &AuthorizeConnectionInput, service: Service) -> Result<Account, ConnectionsError> {
    let url = |given: &Option<String>| given.clone().map(BaseUrl::try_from).transpose();
    let Some(token) = input.token.clone().map(Secret::new) else {
        let kind = match service {
            Service::Bitbucket => "Bitbucket Cloud asks for an access token of the repository, project or workspace",
            Service::GitHub => "GitHub asks for a personal access token",
            Service::GitLab => "GitLab asks for an access token of the project, the group or a user",
        };
        return Err(ConnectionsError::invalid(kind));
    };
    let (web, api) = (url(&input.base_url)?, url(&input.api_url)?);
    if [&web, &api].into_iter().flatten().any(|url| url.scheme() == "file") {
        return Err(ConnectionsError::invalid("A provider is reached over https:// or http://"));
    }
    let user = input.user_name.clone().unwrap_or_else(|| service.user().to_owned());
    Ok(Account { credentials: Credentials { user, token }, web, api })
}

/// What a provider is without its credentials: where that changes, what was seen before tells nothing.
fn place(provider: Option<&Provider>) -> Option<String> {
    match provider? {
        Provider::Hosted => Some("hosted".to_owned()),
        Provider::Bitbucket(account) | Provider::GitHub(account) | Provider::GitLab(account) => {
            Some(Service::of(provider?)?.web(account).to_string())
        }
        Provider::Git(base, _) => Some(base.to_string()),
    }
}
