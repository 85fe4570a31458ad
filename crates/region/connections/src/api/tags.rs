//! `codeconnections:TagResource`, `UntagResource`, `ListTagsForResource`
//!
//! Source: CodeConnections API Reference; "Tag naming limits" of the AWS General Reference.

use std::collections::BTreeMap;

use door::{Call, Handler, Requirement, ResourceTags};
use model::{AccountId, Arn, Region};
use shapes_codeconnections::{
    ListTagsForResourceInput, ListTagsForResourceOutput, Tag, TagResourceInput, TagResourceOutput, UntagResourceInput,
    UntagResourceOutput,
};
use wire::Error;

use super::{here, hosts};
use crate::errors::ConnectionsError;
use crate::model::{Connection, Host};
use crate::{Connections, arns};

/// Tags a resource can have.
const MOST: usize = 200;

impl Handler<TagResourceInput> for Connections {
    fn requires(&self, input: &TagResourceInput, call: &Call) -> Vec<Requirement> {
        let asked = arns::on(arns::action(call, "TagResource"), &input.resource_arn);
        vec![asked.with_request_tags(read(&input.tags))]
    }

    async fn run(&self, input: TagResourceInput, call: &Call) -> Result<TagResourceOutput, Error> {
        let new = read(&input.tags);
        retag(self, &input.resource_arn, call, |tags| tags.extend(new.clone())).await?;
        Ok(TagResourceOutput {})
    }
}

impl Handler<UntagResourceInput> for Connections {
    fn requires(&self, input: &UntagResourceInput, call: &Call) -> Vec<Requirement> {
        let asked = arns::on(arns::action(call, "UntagResource"), &input.resource_arn);
        vec![asked.with_tag_keys(input.tag_keys.iter().cloned())]
    }

    async fn run(&self, input: UntagResourceInput, call: &Call) -> Result<UntagResourceOutput, Error> {
        retag(self, &input.resource_arn, call, |tags| tags.retain(|key, _| !input.tag_keys.contains(key))).await?;
        Ok(UntagResourceOutput {})
    }
}

impl Handler<ListTagsForResourceInput> for Connections {
    fn requires(&self, input: &ListTagsForResourceInput, call: &Call) -> Vec<Requirement> {
        vec![arns::on(arns::action(call, "ListTagsForResource"), &input.resource_arn)]
    }

    async fn run(&self, input: ListTagsForResourceInput, call: &Call) -> Result<ListTagsForResourceOutput, Error> {
        let tags = if is_host(&input.resource_arn) {
            hosts::here(self, &input.resource_arn, call)?.1.tags.clone()
        } else {
            here(self, &input.resource_arn, call)?.tags.clone()
        };
        Ok(ListTagsForResourceOutput { tags: Some(shown(&tags)) })
    }
}

fn is_host(arn: &str) -> bool {
    arn.contains(":host/")
}

impl ResourceTags for Connections {
    fn tags(&self, resource: &Arn, account: &AccountId, _: &Region) -> Vec<(String, String)> {
        let connection = self.tables.connection(resource).filter(|connection| connection.account == *account);
        let host = self.tables.host(resource).filter(|(_, host)| host.account == *account);
        let tags = connection.map(|one| one.tags.clone()).or_else(|| host.map(|(_, host)| host.tags.clone()));
        tags.unwrap_or_default().into_iter().collect()
    }
}

async fn retag(
    room: &Connections,
    arn: &str,
    call: &Call,
    change: impl Fn(&mut BTreeMap<String, String>),
) -> Result<(), ConnectionsError> {
    if is_host(arn) {
        let (key, _) = hosts::here(room, arn, call)?;
        let write = room.context.store.write(|tx| {
            let found = tx.get(&room.tables.hosts, &key);
            let found = found.ok_or_else(|| ConnectionsError::HostNotFound(arn.to_owned()))?;
            let mut tags = found.tags.clone();
            change(&mut tags);
            check(&tags)?;
            Ok(tx.put(&room.tables.hosts, &key, Host { tags, ..Host::clone(&found) })?)
        });
        return write.await;
    }
    let id = here(room, arn, call)?.id.to_string();
    room.context
        .store
        .write(|tx| {
            let found = tx.get(&room.tables.connections, &id);
            let found = found.ok_or_else(|| ConnectionsError::ConnectionNotFound(arn.to_owned()))?;
            let mut tags = found.tags.clone();
            change(&mut tags);
            check(&tags)?;
            Ok(tx.put(&room.tables.connections, &id, Connection { tags, ..Connection::clone(&found) })?)
        })
        .await
}

/// Tags as they are stored: the last of a key counts.
pub(super) fn read(tags: &[Tag]) -> BTreeMap<String, String> {
    tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())).collect()
}

/// Tags as the API shows them.
pub(super) fn shown(tags: &BTreeMap<String, String>) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() }).collect()
}

/// Whether a resource can have these tags.
pub(super) fn check(tags: &BTreeMap<String, String>) -> Result<(), ConnectionsError> {
    if tags.len() > MOST {
        return Err(ConnectionsError::Limit(format!("A resource has at most {MOST} tags")));
    }
    match tags.keys().find(|key| door::is_reserved_tag(key)) {
        Some(key) => Err(ConnectionsError::invalid(format!("Tag key {key} begins with aws:, which is AWS's own"))),
        None => Ok(()),
    }
}
