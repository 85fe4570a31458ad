//! `elasticloadbalancing:AddTags`, `RemoveTags`, `DescribeTags`, and tags that are given when something is made.
//!
//! Source: Elastic Load Balancing API Reference, "AddTags", "DescribeTags", "RemoveTags".

use door::{Call, Handler, Requirement, ResourceTags};
use model::{AccountId, Arn, Region};
use shapes_elbv2::{
    AddTagsInput, AddTagsOutput, DescribeTagsInput, DescribeTagsOutput, RemoveTagsInput, RemoveTagsOutput, Tag,
    TagDescription,
};
use store::Transaction;
use wire::Error;

use super::{on, scope};
use crate::Balancing;
use crate::errors::{BalancingError, refused};
use crate::model::Tags;
use crate::place::{Kind, Scope};

/// How many tags something may have.
const MAX_TAGS: usize = 50;

/// Where the tags of a thing are kept: kinds are apart, since a key alone may be a load balancer's or a group's.
pub(super) fn key(kind: Kind, key: &str) -> String {
    format!("{kind:?}/{key}")
}

/// The tags of a request.
pub(super) fn read(given: Option<&Vec<Tag>>) -> Result<Tags, BalancingError> {
    let mut tags = Tags::new();
    for tag in given.into_iter().flatten() {
        if tag.key.starts_with("aws:") {
            let text = "System tag keys starting with 'aws:' cannot be changed";
            return Err(refused("ValidationError", text));
        }
        if tags.insert(tag.key.clone(), tag.value.clone().unwrap_or_default()).is_some() {
            return Err(refused("DuplicateTagKeys", format!("Duplicate tag key '{}'", tag.key)));
        }
    }
    if tags.len() > MAX_TAGS {
        return Err(too_many());
    }
    Ok(tags)
}

fn too_many() -> BalancingError {
    refused("TooManyTags", format!("A resource cannot have more than {MAX_TAGS} tags"))
}

/// The tags of a request as the door wants them.
fn pairs(given: &[Tag]) -> impl Iterator<Item = (String, String)> {
    given.iter().map(|tag| (tag.key.clone(), tag.value.clone().unwrap_or_default()))
}

/// What making something asks: the action itself, and `AddTags` where tags are given.
pub(super) fn creating(asked: Requirement, given: Option<&Vec<Tag>>, operation: &str, made: &str) -> Vec<Requirement> {
    let given = given.map(Vec::as_slice).unwrap_or_default();
    let mut all = vec![asked.with_request_tags(pairs(given))];
    if !given.is_empty() {
        let action = "elasticloadbalancing:AddTags".to_owned();
        let adding = Requirement { action, resource: made.to_owned(), context: Vec::new() };
        all.push(adding.with_request_tags(pairs(given)).with("elasticloadbalancing:CreateAction", operation));
    }
    all
}

/// What policies can ask of tags, for the door.
impl ResourceTags for Balancing {
    fn tags(&self, resource: &Arn, account: &AccountId, region: &Region) -> Vec<(String, String)> {
        let scope = Scope { account: account.clone(), region: region.clone() };
        let Ok((kind, place)) = scope.find(&resource.to_string()) else { return Vec::new() };
        let tags = self.tables.tags.get(&key(kind, &place)).unwrap_or_default();
        tags.iter().map(|(key, value)| (key.clone(), value.clone())).collect()
    }

    fn own_key(&self) -> Option<&'static str> {
        Some("elasticloadbalancing:ResourceTag/")
    }
}

impl Balancing {
    fn exists(&self, change: &Transaction<'_>, kind: Kind, key: &str) -> bool {
        match kind {
            Kind::Balancer => change.get(&self.tables.balancers, key).is_some(),
            Kind::Listener => change.get(&self.tables.listeners, key).is_some(),
            // The default action's rule has no record of its own.
            Kind::Rule => {
                let listener = crate::place::parent(key);
                let default = change.get(&self.tables.listeners, listener);
                change.get(&self.tables.rules, key).is_some()
                    || default.is_some_and(|one| key == format!("{listener}/{}", one.default_rule))
            }
            Kind::Group => change.get(&self.tables.groups, key).is_some(),
        }
    }

    async fn retag(&self, scope: &Scope, arns: &[String], edit: impl Fn(&mut Tags)) -> Result<(), BalancingError> {
        let places: Vec<_> =
            arns.iter().map(|arn| Ok((arn, scope.find(arn)?))).collect::<Result<_, BalancingError>>()?;
        self.context
            .store
            .write(|change| {
                for (arn, (kind, place)) in &places {
                    if !self.exists(change, *kind, place) {
                        return Err(kind.not_found(arn));
                    }
                    let place = key(*kind, place);
                    let mut tags =
                        change.get(&self.tables.tags, &place).map(|tags| (*tags).clone()).unwrap_or_default();
                    edit(&mut tags);
                    if tags.len() > MAX_TAGS {
                        return Err(too_many());
                    }
                    change.put(&self.tables.tags, &place, tags)?;
                }
                Ok(())
            })
            .await
    }
}

impl Handler<AddTagsInput> for Balancing {
    fn requires(&self, input: &AddTagsInput, _: &Call) -> Vec<Requirement> {
        let on = |arn: &String| on("elasticloadbalancing:AddTags", arn).with_request_tags(pairs(&input.tags));
        input.resource_arns.iter().map(on).collect()
    }

    async fn run(&self, input: AddTagsInput, call: &Call) -> Result<AddTagsOutput, Error> {
        let added = read(Some(&input.tags))?;
        self.retag(&scope(call), &input.resource_arns, |tags| tags.extend(added.clone())).await?;
        Ok(AddTagsOutput {})
    }
}

impl Handler<RemoveTagsInput> for Balancing {
    fn requires(&self, input: &RemoveTagsInput, _: &Call) -> Vec<Requirement> {
        let on =
            |arn: &String| on("elasticloadbalancing:RemoveTags", arn).with_tag_keys(input.tag_keys.iter().cloned());
        input.resource_arns.iter().map(on).collect()
    }

    async fn run(&self, input: RemoveTagsInput, call: &Call) -> Result<RemoveTagsOutput, Error> {
        let gone = |key: &String| input.tag_keys.contains(key);
        self.retag(&scope(call), &input.resource_arns, |tags| tags.retain(|key, _| !gone(key))).await?;
        Ok(RemoveTagsOutput {})
    }
}

impl Handler<DescribeTagsInput> for Balancing {
    fn requires(&self, _: &DescribeTagsInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("elasticloadbalancing:DescribeTags")]
    }

    async fn run(&self, input: DescribeTagsInput, call: &Call) -> Result<DescribeTagsOutput, Error> {
        let scope = scope(call);
        let describe = |arn: &String| -> Result<TagDescription, BalancingError> {
            let (kind, place) = scope.find(arn)?;
            let there = match kind {
                Kind::Balancer => self.tables.balancers.get(&place).is_some(),
                Kind::Listener => self.tables.listeners.get(&place).is_some(),
                Kind::Rule => self.tables.rules.get(&place).is_some() || self.default_of(&place).is_some(),
                Kind::Group => self.tables.groups.get(&place).is_some(),
            };
            if !there {
                return Err(kind.not_found(arn));
            }
            let tags = self.tables.tags.get(&key(kind, &place)).unwrap_or_default();
            let tags = tags.iter().map(|(key, value)| Tag { key: key.clone(), value: Some(value.clone()) });
            Ok(TagDescription { resource_arn: Some(arn.clone()), tags: Some(tags.collect()) })
        };
        let descriptions = input.resource_arns.iter().map(describe).collect::<Result<_, _>>()?;
        Ok(DescribeTagsOutput { tag_descriptions: Some(descriptions) })
    }
}
