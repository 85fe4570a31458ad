//! `codeconnections:CreateConnection`
//!
//! Made through the API, a connection is PENDING until a person completes it. Its ARN is under the name of the service
//! that the client uses; both names lead to it.
//!
//! Source: CodeConnections API Reference, "CreateConnection"; "Quotas for connections".

use door::{Call, Handler, Requirement};
use model::Arn;
use shapes_codeconnections::{CreateConnectionInput, CreateConnectionOutput, Tag};
use wire::Error;

use super::{hosts, tags};
use crate::errors::ConnectionsError;
use crate::model::{Connection, ConnectionStatus, ProviderType};
use crate::{Connections, arns};

/// Connections an account can have in a region.
const MOST: usize = 250;

impl Handler<CreateConnectionInput> for Connections {
    fn requires(&self, input: &CreateConnectionInput, call: &Call) -> Vec<Requirement> {
        let mut asked = Requirement::any(&arns::action(call, "CreateConnection"));
        if let Some(provider) = &input.provider_type {
            asked = asked.with(&format!("{}:ProviderType", arns::name(&call.service)), provider);
        }
        vec![asked.with_request_tags(tags::read(input.tags.as_deref().unwrap_or_default()))]
    }

    async fn run(&self, input: CreateConnectionInput, call: &Call) -> Result<CreateConnectionOutput, Error> {
        let (provider_type, host) = match (&input.provider_type, &input.host_arn) {
            (Some(_), Some(_)) => {
                let text = "A connection is made with a ProviderType or with a HostArn, not with both";
                return Err(ConnectionsError::invalid(text).into());
            }
            (None, Some(arn)) => {
                let (_, host) = hosts::here(self, arn, call)?;
                (host.provider_type, Some(host.arn.clone()))
            }
            (Some(provider), None) => {
                let kind = ProviderType::parse(provider)
                    .filter(|kind| !kind.needs_host())
                    .ok_or_else(|| ConnectionsError::invalid(format!("ProviderType {provider} needs a HostArn")))?;
                (kind, None)
            }
            (None, None) => {
                return Err(ConnectionsError::invalid("A connection is made with a ProviderType or a HostArn").into());
            }
        };
        let tags = tags::read(input.tags.as_deref().unwrap_or_default());
        tags::check(&tags)?;
        let id = self.context.host.ids.uuid().parse().map_err(ConnectionsError::Name)?;
        let service = arns::name(&call.service);
        let connection = Connection {
            arn: Arn::regional(service, &call.region, &call.account, format!("connection/{id}")),
            id,
            account: call.account.clone(),
            region: call.region.clone(),
            name: input.connection_name,
            provider_type,
            status: ConnectionStatus::Pending,
            created_at: call.at,
            tags,
            host,
            provider: None,
            webhook_secret: None,
        };
        let output = CreateConnectionOutput {
            connection_arn: Some(connection.arn.to_string()),
            tags: input
                .tags
                .is_some()
                .then(|| tags::shown(&connection.tags))
                .filter(|tags: &Vec<Tag>| !tags.is_empty()),
        };
        self.context
            .store
            .write::<_, ConnectionsError>(|tx| {
                let all = tx.scan(&self.tables.connections, "");
                if all.iter().filter(|(_, one)| one.is_in(&call.account, &call.region)).count() >= MOST {
                    return Err(ConnectionsError::Limit(format!(
                        "An account has at most {MOST} connections in a region"
                    )));
                }
                let key = connection.id.to_string();
                Ok(tx.put(&self.tables.connections, &key, connection)?)
            })
            .await?;
        Ok(output)
    }
}
