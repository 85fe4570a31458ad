//! `codeconnections:CreateHost`, `GetHost`, `ListHosts`, `UpdateHost`, `DeleteHost`
//!
//! A host is where a provider's installation of one's own is reached. It is PENDING until the first connection through it
//! is completed.
//! Deliberately absent: `VpcConfiguration`. The region reaches what this machine reaches.
//!
//! Source: CodeConnections API Reference.

use std::sync::Arc;

use door::{Call, Handler, Requirement};
use model::Arn;
use shapes_codeconnections as api;
use wire::Error;

use super::page::page;
use super::tags;
use crate::errors::ConnectionsError;
use crate::model::{BaseUrl, ConnectionStatus, Host, ProviderType};
use crate::{Connections, arns};

/// Hosts an account can have in a region.
const MOST: usize = 50;

/// The host of an ARN, in the region that the call is about.
pub(super) fn here(room: &Connections, arn: &str, call: &Call) -> Result<(String, Arc<Host>), ConnectionsError> {
    let found = arn.parse::<Arn>().ok().and_then(|arn| room.tables.host(&arn));
    found
        .filter(|(_, host)| host.account == call.account && host.region == call.region)
        .ok_or_else(|| ConnectionsError::HostNotFound(arn.to_owned()))
}

fn endpoint(text: String) -> Result<BaseUrl, ConnectionsError> {
    let url = BaseUrl::try_from(text)?;
    if url.scheme() == "file" {
        return Err(ConnectionsError::invalid("ProviderEndpoint is an https:// or http:// URL"));
    }
    Ok(url)
}

impl Handler<api::CreateHostInput> for Connections {
    fn requires(&self, input: &api::CreateHostInput, call: &Call) -> Vec<Requirement> {
        let asked = Requirement::any(&arns::action(call, "CreateHost"))
            .with(&format!("{}:ProviderType", arns::name(&call.service)), &input.provider_type);
        vec![asked.with_request_tags(tags::read(input.tags.as_deref().unwrap_or_default()))]
    }

    async fn run(&self, input: api::CreateHostInput, call: &Call) -> Result<api::CreateHostOutput, Error> {
        let provider_type = ProviderType::parse(&input.provider_type).filter(|kind| kind.needs_host());
        let provider_type = provider_type
            .ok_or_else(|| ConnectionsError::invalid(format!("ProviderType {} has no hosts", input.provider_type)))?;
        let tags = tags::read(input.tags.as_deref().unwrap_or_default());
        tags::check(&tags)?;
        let id = self.context.host.ids.hex(8);
        let resource = format!("host/{}-{id}", input.name);
        let host = Host {
            arn: Arn::regional(arns::name(&call.service), &call.region, &call.account, resource.clone()),
            account: call.account.clone(),
            region: call.region.clone(),
            name: input.name,
            provider_type,
            endpoint: endpoint(input.provider_endpoint)?,
            status: ConnectionStatus::Pending,
            created_at: call.at,
            tags,
        };
        let shown = (!host.tags.is_empty()).then(|| tags::shown(&host.tags));
        let arn = host.arn.to_string();
        let place = format!("{}/{}/", call.account, call.region);
        self.context
            .store
            .write::<_, ConnectionsError>(|tx| {
                if tx.scan(&self.tables.hosts, &place).len() >= MOST {
                    return Err(ConnectionsError::Limit(format!("An account has at most {MOST} hosts in a region")));
                }
                Ok(tx.put(&self.tables.hosts, &(place + &resource), host)?)
            })
            .await?;
        Ok(api::CreateHostOutput { host_arn: Some(arn), tags: shown })
    }
}

impl Handler<api::GetHostInput> for Connections {
    fn requires(&self, input: &api::GetHostInput, call: &Call) -> Vec<Requirement> {
        vec![arns::on(arns::action(call, "GetHost"), &input.host_arn)]
    }

    async fn run(&self, input: api::GetHostInput, call: &Call) -> Result<api::GetHostOutput, Error> {
        let (_, host) = here(self, &input.host_arn, call)?;
        Ok(api::GetHostOutput {
            name: Some(host.name.clone()),
            provider_endpoint: Some(host.endpoint.to_string()),
            provider_type: Some(host.provider_type.as_str().to_owned()),
            status: Some(host.status.as_str().to_owned()),
        })
    }
}

impl Handler<api::ListHostsInput> for Connections {
    fn requires(&self, _: &api::ListHostsInput, call: &Call) -> Vec<Requirement> {
        vec![Requirement::any(&arns::action(call, "ListHosts"))]
    }

    async fn run(&self, input: api::ListHostsInput, call: &Call) -> Result<api::ListHostsOutput, Error> {
        let all = self.tables.hosts.scan(&format!("{}/{}/", call.account, call.region));
        let (found, next_token) = page(call, &["ListHosts"], all, input.next_token.as_deref(), input.max_results)?;
        let shown = found.iter().map(|host| api::Host {
            host_arn: Some(host.arn.to_string()),
            name: Some(host.name.clone()),
            provider_endpoint: Some(host.endpoint.to_string()),
            provider_type: Some(host.provider_type.as_str().to_owned()),
            status: Some(host.status.as_str().to_owned()),
        });
        Ok(api::ListHostsOutput { hosts: Some(shown.collect()), next_token })
    }
}

impl Handler<api::UpdateHostInput> for Connections {
    fn requires(&self, input: &api::UpdateHostInput, call: &Call) -> Vec<Requirement> {
        vec![arns::on(arns::action(call, "UpdateHost"), &input.host_arn)]
    }

    /// Connections that were completed keep the server that they were completed with.
    async fn run(&self, input: api::UpdateHostInput, call: &Call) -> Result<api::UpdateHostOutput, Error> {
        let (key, _) = here(self, &input.host_arn, call)?;
        let Some(endpoint) = input.provider_endpoint.map(endpoint).transpose()? else {
            return Ok(api::UpdateHostOutput {});
        };
        self.context
            .store
            .write::<_, ConnectionsError>(|tx| {
                let found = tx.get(&self.tables.hosts, &key);
                let found = found.ok_or_else(|| ConnectionsError::HostNotFound(input.host_arn.clone()))?;
                Ok(tx.put(&self.tables.hosts, &key, Host { endpoint, ..Host::clone(&found) })?)
            })
            .await?;
        Ok(api::UpdateHostOutput {})
    }
}

impl Handler<api::DeleteHostInput> for Connections {
    fn requires(&self, input: &api::DeleteHostInput, call: &Call) -> Vec<Requirement> {
        vec![arns::on(arns::action(call, "DeleteHost"), &input.host_arn)]
    }

    async fn run(&self, input: api::DeleteHostInput, call: &Call) -> Result<api::DeleteHostOutput, Error> {
        let (key, host) = here(self, &input.host_arn, call)?;
        self.context
            .store
            .write::<_, ConnectionsError>(|tx| {
                let connections = tx.scan(&self.tables.connections, "");
                if connections.iter().any(|(_, one)| one.host.as_ref() == Some(&host.arn)) {
                    return Err(ConnectionsError::HostInUse(input.host_arn));
                }
                Ok(tx.delete(&self.tables.hosts, &key)?)
            })
            .await?;
        Ok(api::DeleteHostOutput {})
    }
}
