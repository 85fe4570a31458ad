//! The operations: one file each, or a small family of them.

mod authorize_connection;
mod create_connection;
mod delete_connection;
mod fetch_source;
mod get_connection;
mod get_source_revision;
mod git_repositories;
mod hosts;
mod list_connections;
mod list_source_changes;
mod page;
mod put_commit_status;
mod tags;

use std::sync::Arc;

use ::model::Arn;
use door::Call;
use shapes_codeconnections as api;
use shapes_longshore as own;

pub(crate) use git_repositories::hosting_lock;

use crate::Connections;
use crate::errors::ConnectionsError;
use crate::model::Connection;

/// Registers every operation of the room.
pub(crate) fn serve(room: &Arc<Connections>) {
    let door = &room.context.door;
    door.serve::<api::CreateConnectionInput, _>(room);
    door.serve::<api::GetConnectionInput, _>(room);
    door.serve::<api::ListConnectionsInput, _>(room);
    door.serve::<api::DeleteConnectionInput, _>(room);
    door.serve::<api::CreateHostInput, _>(room);
    door.serve::<api::GetHostInput, _>(room);
    door.serve::<api::ListHostsInput, _>(room);
    door.serve::<api::UpdateHostInput, _>(room);
    door.serve::<api::DeleteHostInput, _>(room);
    door.serve::<api::TagResourceInput, _>(room);
    door.serve::<api::UntagResourceInput, _>(room);
    door.serve::<api::ListTagsForResourceInput, _>(room);
    door.resource_tags("codestar-connections", Arc::<Connections>::clone(room));
    door.resource_tags("codeconnections", Arc::<Connections>::clone(room));
    door.serve::<own::AuthorizeConnectionInput, _>(room);
    door.serve::<own::CreateGitRepositoryInput, _>(room);
    door.serve::<own::DeleteGitRepositoryInput, _>(room);
    door.serve::<own::ListGitRepositoriesInput, _>(room);
    door.serve::<own::GetSourceRevisionInput, _>(room);
    door.serve::<own::FetchSourceInput, _>(room);
    door.serve::<own::ListSourceChangesInput, _>(room);
    door.serve::<own::PutCommitStatusInput, _>(room);
}

/// The connection of an ARN, in the region that the call is about.
fn here(room: &Connections, arn: &str, call: &Call) -> Result<Arc<Connection>, ConnectionsError> {
    anywhere(room, arn, call).and_then(|connection| {
        let here = connection.region == call.region;
        if here { Ok(connection) } else { Err(ConnectionsError::ConnectionNotFound(arn.to_owned())) }
    })
}

/// The connection of an ARN, in any region of the account: a pipeline may use one of another region.
fn anywhere(room: &Connections, arn: &str, call: &Call) -> Result<Arc<Connection>, ConnectionsError> {
    let found = arn.parse::<Arn>().ok().and_then(|arn| room.tables.connection(&arn));
    found
        .filter(|connection| connection.account == call.account)
        .ok_or_else(|| ConnectionsError::ConnectionNotFound(arn.to_owned()))
}

/// A connection as the API shows it.
fn shown(connection: &Connection) -> api::Connection {
    api::Connection {
        connection_arn: Some(connection.arn.to_string()),
        connection_name: Some(connection.name.clone()),
        connection_status: Some(connection.status.as_str().to_owned()),
        host_arn: connection.host.as_ref().map(ToString::to_string),
        owner_account_id: Some(connection.account.to_string()),
        provider_type: Some(connection.provider_type.as_str().to_owned()),
    }
}
