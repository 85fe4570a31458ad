//! `ecr:TagResource`, `ecr:UntagResource`, `ecr:ListTagsForResource`
//!
//! Source: Amazon ECR API Reference, the three operations.

use door::{Call, Handler, Requirement};
use model::Arn;
use shapes_ecr::{
    ListTagsForResourceInput, ListTagsForResourceOutput, TagResourceInput, TagResourceOutput, UntagResourceInput,
    UntagResourceOutput,
};
use wire::Error;

use super::{scope, tag_list, tag_map, tag_pairs};
use crate::Registry;
use crate::errors::RegistryError;
use crate::model::{Place, Scope};

/// The repository that an ARN names.
fn place(arn: &str) -> Result<Place, RegistryError> {
    let invalid = || RegistryError::parameter("resourceArn", "Invalid ARN");
    let arn: Arn = arn.parse().map_err(|_| invalid())?;
    let name = arn.resource.strip_prefix("repository/").ok_or_else(invalid)?;
    let name = name.parse().map_err(|_| invalid())?;
    let (Ok(account), Ok(region), "ecr") = (arn.account.parse(), arn.region.parse(), arn.service.as_str()) else {
        return Err(invalid());
    };
    Ok(Place { scope: Scope { account, region }, name })
}

impl Registry {
    /// An ARN that names no repository is refused after it is authorised, as something that nobody has.
    fn on_arn(&self, action: &str, arn: &str, call: &Call) -> Requirement {
        match place(arn) {
            Ok(place) => self.on(action, &place.scope, place.name.as_str()),
            Err(_) => Requirement::on(action, &scope(call, None).arn("*")),
        }
    }
}

/// The repository, where it is of the region that is called.
fn here(arn: &str, call: &Call) -> Result<Place, RegistryError> {
    let place = place(arn)?;
    if place.scope.region == call.region {
        Ok(place)
    } else {
        Err(RegistryError::parameter("resourceArn", "Invalid ARN"))
    }
}

impl Handler<TagResourceInput> for Registry {
    fn requires(&self, input: &TagResourceInput, call: &Call) -> Vec<Requirement> {
        let requirement = self.on_arn("ecr:TagResource", &input.resource_arn, call);
        vec![requirement.with_request_tags(tag_pairs(&input.tags))]
    }

    async fn run(&self, input: TagResourceInput, call: &Call) -> Result<TagResourceOutput, Error> {
        let place = here(&input.resource_arn, call)?;
        let new = tag_map(&input.tags)?;
        self.change(&place, |repository| {
            repository.tags.extend(new);
            if repository.tags.len() > 50 { Err(RegistryError::TooManyTags) } else { Ok(()) }
        })
        .await?;
        Ok(TagResourceOutput {})
    }
}

impl Handler<UntagResourceInput> for Registry {
    fn requires(&self, input: &UntagResourceInput, call: &Call) -> Vec<Requirement> {
        let requirement = self.on_arn("ecr:UntagResource", &input.resource_arn, call);
        vec![requirement.with_tag_keys(input.tag_keys.iter().cloned())]
    }

    async fn run(&self, input: UntagResourceInput, call: &Call) -> Result<UntagResourceOutput, Error> {
        let place = here(&input.resource_arn, call)?;
        self.change(&place, |repository| {
            repository.tags.retain(|key, _| !input.tag_keys.contains(key));
            Ok(())
        })
        .await?;
        Ok(UntagResourceOutput {})
    }
}

impl Handler<ListTagsForResourceInput> for Registry {
    fn requires(&self, input: &ListTagsForResourceInput, call: &Call) -> Vec<Requirement> {
        vec![self.on_arn("ecr:ListTagsForResource", &input.resource_arn, call)]
    }

    async fn run(&self, input: ListTagsForResourceInput, call: &Call) -> Result<ListTagsForResourceOutput, Error> {
        let place = here(&input.resource_arn, call)?;
        let repository = self.tables.repository(&place)?;
        Ok(ListTagsForResourceOutput { tags: Some(tag_list(&repository.tags)) })
    }
}
