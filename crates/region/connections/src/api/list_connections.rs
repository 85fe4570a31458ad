//! `codeconnections:ListConnections`
//!
//! Source: CodeConnections API Reference, "ListConnections".

use door::{Call, Handler, Requirement};
use shapes_codeconnections::{ListConnectionsInput, ListConnectionsOutput};
use wire::Error;

use super::page::page;
use super::shown;
use crate::{Connections, arns};

impl Handler<ListConnectionsInput> for Connections {
    fn requires(&self, input: &ListConnectionsInput, call: &Call) -> Vec<Requirement> {
        let mut asked = Requirement::any(&arns::action(call, "ListConnections"));
        if let Some(filter) = &input.provider_type_filter {
            asked = asked.with(&format!("{}:ProviderTypeFilter", arns::name(&call.service)), filter);
        }
        if let Some(filter) = &input.host_arn_filter {
            asked = asked.with(&format!("{}:HostArn", arns::name(&call.service)), filter);
        }
        vec![asked]
    }

    async fn run(&self, input: ListConnectionsInput, call: &Call) -> Result<ListConnectionsOutput, Error> {
        let mut all = self.tables.connections.scan("");
        all.retain(|(_, connection)| {
            connection.is_in(&call.account, &call.region)
                && input
                    .host_arn_filter
                    .as_ref()
                    .is_none_or(|filter| connection.host.as_ref().is_some_and(|host| host.to_string() == *filter))
                && input.provider_type_filter.as_ref().is_none_or(|filter| connection.provider_type.as_str() == filter)
        });
        let text = |filter: &Option<String>| filter.clone().unwrap_or_default();
        let (host, provider) = (text(&input.host_arn_filter), text(&input.provider_type_filter));
        let list = ["ListConnections", host.as_str(), provider.as_str()];
        let (found, next_token) = page(call, &list, all, input.next_token.as_deref(), input.max_results)?;
        let connections = found.iter().map(|connection| shown(connection)).collect();
        Ok(ListConnectionsOutput { connections: Some(connections), next_token })
    }
}
