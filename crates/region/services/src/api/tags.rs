//! `ecs:TagResource`, `ecs:UntagResource`, `ecs:ListTagsForResource`, and the reading of tags.
//!
//! Source: Amazon ECS API Reference, "TagResource"; Developer Guide, "Tagging Amazon ECS resources", restrictions.

use door::{Call, Handler, Requirement};
use model::{AccountId, Arn, Region};
use shapes_ecs as ecs;
use store::Transaction;
use wire::Error;

use super::{requires, scope};
use crate::Services;
use crate::errors::ServicesError;
use crate::model::{DefinitionId, Scope, Tags};

/// How many tags a resource may have.
const MOST: usize = 50;

/// The tags of a request.
pub(crate) fn read(given: Option<Vec<ecs::Tag>>) -> Result<Tags, ServicesError> {
    let mut tags = Tags::new();
    for tag in given.unwrap_or_default() {
        let key = tag.key.unwrap_or_default();
        if key.is_empty() || door::is_reserved_tag(&key) {
            return Err(ServicesError::parameter(format!(
                "Invalid tag key '{key}': it must not be empty or begin with aws:"
            )));
        }
        if tags.insert(key.clone(), tag.value.unwrap_or_default()).is_some() {
            return Err(ServicesError::parameter(format!("Duplicate tag key '{key}'")));
        }
    }
    limit(&tags)?;
    Ok(tags)
}

fn limit(tags: &Tags) -> Result<(), ServicesError> {
    if tags.len() > MOST {
        return Err(ServicesError::parameter("The maximum number of tags has already been reached"));
    }
    Ok(())
}

/// Tags in AWS's shape.
pub(crate) fn show(tags: &Tags) -> Vec<ecs::Tag> {
    tags.iter().map(|(key, value)| ecs::Tag { key: Some(key.clone()), value: Some(value.clone()) }).collect()
}

/// Something with tags.
enum Tagged {
    Cluster(String),
    Service(String),
    Task(String),
    Definition(String),
}

/// What an ARN of this scope names; nothing where that has no tags.
fn locate(scope: &Scope, arn: &Arn) -> Option<Tagged> {
    if arn.service != "ecs" || arn.account != scope.account.as_str() || arn.region != scope.region.as_str() {
        return None;
    }
    let parts: Vec<&str> = arn.resource.split('/').collect();
    Some(match parts.as_slice() {
        ["cluster", name] => Tagged::Cluster(format!("{}/{name}", scope.key())),
        ["service", cluster, name] => Tagged::Service(format!("{}/{cluster}/{name}", scope.key())),
        ["task", cluster, id] => Tagged::Task(format!("{}/{cluster}/{id}", scope.key())),
        ["task-definition", name] => {
            let (family, revision) = name.split_once(':')?;
            let id = DefinitionId { family: family.parse().ok()?, revision: revision.parse().ok()? };
            Tagged::Definition(id.key(scope))
        }
        _ => return None,
    })
}

fn find(scope: &Scope, given: &str) -> Result<Tagged, ServicesError> {
    let invalid = || ServicesError::parameter(format!("Invalid resource ARN: {given}"));
    given.parse().ok().and_then(|arn| locate(scope, &arn)).ok_or_else(invalid)
}

impl Services {
    /// The tags of a thing; nothing where there is no such thing.
    fn stored(&self, tagged: &Tagged) -> Option<Tags> {
        let tables = &self.tables;
        match tagged {
            Tagged::Cluster(key) => tables.clusters.get(key).map(|one| one.tags.clone()),
            Tagged::Service(key) => tables.services.get(key).map(|one| one.tags.clone()),
            Tagged::Task(key) => tables.tasks.get(key).map(|one| one.tags.clone()),
            Tagged::Definition(key) => tables.definitions.get(key).map(|one| one.tags.clone()),
        }
    }

    fn tags_of(&self, scope: &Scope, given: &str) -> Result<Tags, ServicesError> {
        self.stored(&find(scope, given)?).ok_or_else(|| not_found(given))
    }

    async fn retag(
        &self,
        scope: &Scope,
        given: &str,
        change: impl FnOnce(&mut Tags) -> Result<(), ServicesError>,
    ) -> Result<(), ServicesError> {
        let (tagged, tables) = (find(scope, given)?, &self.tables);
        self.context
            .store
            .write(|tx: &mut Transaction<'_>| {
                macro_rules! change {
                    ($table:expr, $key:expr) => {{
                        let found = tx.get(&$table, &$key).ok_or_else(|| not_found(given))?;
                        let mut record = (*found).clone();
                        change(&mut record.tags)?;
                        tx.put(&$table, &$key, record)?;
                    }};
                }
                match tagged {
                    Tagged::Cluster(key) => change!(tables.clusters, key),
                    Tagged::Service(key) => change!(tables.services, key),
                    Tagged::Task(key) => change!(tables.tasks, key),
                    Tagged::Definition(key) => change!(tables.definitions, key),
                }
                Ok(())
            })
            .await
    }
}

impl door::ResourceTags for Services {
    fn tags(&self, resource: &Arn, account: &AccountId, region: &Region) -> Vec<(String, String)> {
        let scope = Scope { account: account.clone(), region: region.clone() };
        let found = locate(&scope, resource).and_then(|tagged| self.stored(&tagged));
        found.unwrap_or_default().into_iter().collect()
    }

    fn own_key(&self) -> Option<&'static str> {
        Some("ecs:ResourceTag/")
    }
}

fn not_found(given: &str) -> ServicesError {
    match given.parse() {
        Ok(arn) => ServicesError::ResourceNotFound(arn),
        Err(_) => ServicesError::parameter(format!("Invalid resource ARN: {given}")),
    }
}

impl Handler<ecs::TagResourceInput> for Services {
    fn requires(&self, input: &ecs::TagResourceInput, call: &Call) -> Vec<Requirement> {
        vec![requires::with_tags(requires::on_arn("ecs:TagResource", call, &input.resource_arn), &input.tags)]
    }

    async fn run(&self, input: ecs::TagResourceInput, call: &Call) -> Result<ecs::TagResourceOutput, Error> {
        let new = read(Some(input.tags))?;
        let change = |tags: &mut Tags| {
            tags.extend(new);
            limit(tags)
        };
        self.retag(&scope(call), &input.resource_arn, change).await?;
        Ok(ecs::TagResourceOutput {})
    }
}

impl Handler<ecs::UntagResourceInput> for Services {
    fn requires(&self, input: &ecs::UntagResourceInput, call: &Call) -> Vec<Requirement> {
        let keys = input.tag_keys.iter().cloned();
        vec![requires::on_arn("ecs:UntagResource", call, &input.resource_arn).with_tag_keys(keys)]
    }

    async fn run(&self, input: ecs::UntagResourceInput, call: &Call) -> Result<ecs::UntagResourceOutput, Error> {
        let change = |tags: &mut Tags| {
            tags.retain(|key, _| !input.tag_keys.contains(key));
            Ok(())
        };
        self.retag(&scope(call), &input.resource_arn, change).await?;
        Ok(ecs::UntagResourceOutput {})
    }
}

impl Handler<ecs::ListTagsForResourceInput> for Services {
    fn requires(&self, input: &ecs::ListTagsForResourceInput, call: &Call) -> Vec<Requirement> {
        vec![requires::on_arn("ecs:ListTagsForResource", call, &input.resource_arn)]
    }

    async fn run(
        &self,
        input: ecs::ListTagsForResourceInput,
        call: &Call,
    ) -> Result<ecs::ListTagsForResourceOutput, Error> {
        let tags = self.tags_of(&scope(call), &input.resource_arn)?;
        Ok(ecs::ListTagsForResourceOutput { tags: Some(show(&tags)) })
    }
}
