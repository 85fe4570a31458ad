//! `ec2:CreateTags`, `ec2:DeleteTags`, and tags that are given when something is made.
//!
//! Source: Amazon EC2 API Reference, "CreateTags", "DeleteTags", "Tag restrictions".

use door::{Call, Handler, Requirement, ResourceTags};
use model::{AccountId, Arn, Region};
use shapes_ec2::{CreateTagsInput, CreateTagsOutput, DeleteTagsInput, DeleteTagsOutput, Tag, TagSpecification};
use store::{StoreError, Transaction};
use wire::Error;

use super::scope;
use crate::Network;
use crate::errors::{NetworkError, dry_run, invalid, not_found, refused};
use crate::home::Scope;
use crate::model::Tags;
use crate::tables::{key, within};

/// How many tags something may have.
const MAX_TAGS: usize = 50;

/// The tags of a request: each key once, nothing that AWS keeps for itself.
pub(super) fn read(tags: &[Tag]) -> Result<Tags, NetworkError> {
    let mut read = Tags::new();
    for tag in tags {
        let key = tag.key.clone().unwrap_or_default();
        let value = tag.value.clone().unwrap_or_default();
        if key.is_empty() || key.chars().count() > 128 || value.chars().count() > 256 {
            return Err(invalid("Tag keys have 1 to 128 characters, tag values up to 256"));
        }
        if key.starts_with("aws:") {
            return Err(invalid("Tag keys starting with 'aws:' are reserved for internal use"));
        }
        if read.insert(key.clone(), value).is_some() {
            return Err(invalid(format!("Duplicate tag key '{key}' specified.")));
        }
    }
    Ok(read)
}

/// The tags that a request gives to the thing of this kind that it makes.
pub(super) fn specified(specifications: Option<&Vec<TagSpecification>>, kind: &str) -> Result<Tags, NetworkError> {
    let mut all = Vec::new();
    for specification in specifications.into_iter().flatten() {
        let named = specification.resource_type.as_deref().unwrap_or_default();
        if named != kind {
            return Err(invalid(format!("'{named}' is not a valid taggable resource type for this operation.")));
        }
        all.extend(specification.tags.iter().flatten().cloned());
    }
    read(&all)
}

/// All the tags that a request gives.
fn given(specifications: Option<&Vec<TagSpecification>>) -> Vec<Tag> {
    specifications.into_iter().flatten().flat_map(|one| one.tags.clone().unwrap_or_default()).collect()
}

/// What making something with tags asks beside: `ec2:CreateTags`, which a policy may tie to the operation.
pub(super) fn required(
    specifications: Option<&Vec<TagSpecification>>,
    call: &Call,
    kind: &str,
    operation: &str,
) -> Option<Requirement> {
    let tags = given(specifications);
    let asked = Requirement::on("ec2:CreateTags", &scope(call).arn(format!("{kind}/*")));
    let asked = asked.with("ec2:Region", call.region.as_str());
    (!tags.is_empty()).then(|| with_tags(asked, &tags).with("ec2:CreateAction", operation))
}

/// What making something asks: `made` for the thing itself, with the tags that it is given.
pub(super) fn creating(
    made: Requirement,
    specifications: Option<&Vec<TagSpecification>>,
    call: &Call,
    kind: &str,
    operation: &str,
) -> Vec<Requirement> {
    let made = with_tags(made, &given(specifications));
    std::iter::once(made).chain(required(specifications, call, kind, operation)).collect()
}

/// The condition keys for the tags of a request.
pub(super) fn with_tags(asked: Requirement, tags: &[Tag]) -> Requirement {
    let given = |tag: &Tag| (tag.key.clone().unwrap_or_default(), tag.value.clone().unwrap_or_default());
    asked.with_request_tags(tags.iter().map(given))
}

/// The kind in an ARN that an id's prefix stands for.
pub(super) fn kind(id: &str) -> Option<&'static str> {
    Some(match id.split_once('-')?.0 {
        "vpc" => "vpc",
        "subnet" => "subnet",
        "sg" => "security-group",
        "sgr" => "security-group-rule",
        "eni" => "network-interface",
        "rtb" => "route-table",
        "igw" => "internet-gateway",
        "acl" => "network-acl",
        "eipalloc" => "elastic-ip",
        _ => return None,
    })
}

impl ResourceTags for Network {
    fn tags(&self, resource: &Arn, account: &AccountId, region: &Region) -> Vec<(String, String)> {
        let here = resource.account == account.as_str() && resource.region == region.as_str();
        let Some((_, id)) = resource.resource.split_once('/').filter(|_| here) else { return Vec::new() };
        let scope = Scope { account: account.clone(), region: region.clone() };
        self.tables.tags(&scope, id).iter().map(|(key, value)| (key.clone(), value.clone())).collect()
    }

    fn own_key(&self) -> Option<&'static str> {
        Some("ec2:ResourceTag/")
    }
}

impl Network {
    /// Writes down the tags that something is made with.
    pub(super) fn tag(
        &self,
        change: &mut Transaction<'_>,
        scope: &Scope,
        id: &str,
        tags: &Tags,
    ) -> Result<(), StoreError> {
        match tags.is_empty() {
            true => Ok(()),
            false => change.put(&self.tables.tags, &key(scope, id), tags.clone()),
        }
    }

    /// The tags of something, as answers show them.
    pub(super) fn shown_tags(&self, scope: &Scope, id: &str) -> Option<Vec<Tag>> {
        let tags = self.tables.tags(scope, id);
        Some(tags.iter().map(|(key, value)| Tag { key: Some(key.clone()), value: Some(value.clone()) }).collect())
    }

    fn exists(&self, change: &Transaction<'_>, scope: &Scope, id: &str) -> bool {
        let tables = &self.tables;
        match id.split_once('-').map_or("", |(prefix, _)| prefix) {
            "vpc" => change.get(&tables.vpcs, &key(scope, id)).is_some(),
            "subnet" => change.get(&tables.subnets, &key(scope, id)).is_some(),
            "sg" => change.get(&tables.groups, &key(scope, id)).is_some(),
            "sgr" => change.scan(&tables.rules, &scope.key()).iter().any(|(_, rule)| rule.id == id),
            "eni" => change.get(&tables.interfaces, &key(scope, id)).is_some(),
            "rtb" => change.get(&tables.route_tables, &key(scope, id)).is_some(),
            "igw" => change.get(&tables.gateways, &key(scope, id)).is_some(),
            "acl" => within(change, &tables.vpcs, scope).iter().any(|vpc| vpc.acl == id),
            "eipalloc" => change.get(&tables.allocations, &key(scope, id)).is_some(),
            _ => false,
        }
    }

    async fn retag(&self, call: &Call, ids: &[String], edit: impl Fn(&mut Tags)) -> Result<(), NetworkError> {
        let scope = self.home(call).await?;
        self.context
            .store
            .write(|change| {
                for id in ids {
                    if !self.exists(change, &scope, id) {
                        return Err(not_found(id));
                    }
                    let place = key(&scope, id);
                    let mut tags =
                        change.get(&self.tables.tags, &place).map(|tags| (*tags).clone()).unwrap_or_default();
                    edit(&mut tags);
                    if tags.len() > MAX_TAGS {
                        return Err(refused("TagLimitExceeded", "More than 50 tags specified."));
                    }
                    change.put(&self.tables.tags, &place, tags)?;
                }
                Ok(())
            })
            .await
    }
}

impl Handler<CreateTagsInput> for Network {
    fn requires(&self, input: &CreateTagsInput, call: &Call) -> Vec<Requirement> {
        let on = |id: &String| self.on("ec2:CreateTags", call, kind(id).unwrap_or("*"), id);
        input.resources.iter().map(|id| with_tags(on(id), &input.tags)).collect()
    }

    async fn run(&self, input: CreateTagsInput, call: &Call) -> Result<CreateTagsOutput, Error> {
        dry_run(input.dry_run)?;
        let added = read(&input.tags)?;
        self.retag(call, &input.resources, |tags| tags.extend(added.clone())).await?;
        Ok(CreateTagsOutput {})
    }
}

impl Handler<DeleteTagsInput> for Network {
    fn requires(&self, input: &DeleteTagsInput, call: &Call) -> Vec<Requirement> {
        let on = |id: &String| self.on("ec2:DeleteTags", call, kind(id).unwrap_or("*"), id);
        let tags = input.tags.as_deref().unwrap_or_default();
        input.resources.iter().map(|id| with_tags(on(id), tags)).collect()
    }

    /// Without tags all go; a tag with a value goes only where it has that value.
    async fn run(&self, input: DeleteTagsInput, call: &Call) -> Result<DeleteTagsOutput, Error> {
        dry_run(input.dry_run)?;
        let named = input.tags;
        let goes = |key: &String, value: &String| match &named {
            None => true,
            Some(named) => named
                .iter()
                .any(|tag| tag.key.as_ref() == Some(key) && tag.value.as_ref().is_none_or(|wanted| wanted == value)),
        };
        self.retag(call, &input.resources, |tags| tags.retain(|key, value| !goes(key, value))).await?;
        Ok(DeleteTagsOutput {})
    }
}
