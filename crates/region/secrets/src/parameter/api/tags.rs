//! `AddTagsToResource`, `RemoveTagsFromResource`, `ListTagsForResource`, for parameters.
//!
//! Source: API Reference, the three operations.

use std::collections::BTreeMap;

use door::{Call, Handler, Requirement};
use shapes_ssm::{
    AddTagsToResourceInput, AddTagsToResourceOutput, ListTagsForResourceInput, ListTagsForResourceOutput,
    RemoveTagsFromResourceInput, RemoveTagsFromResourceOutput, Tag,
};
use wire::Error;

use crate::Secrets;
use crate::parameter::errors::ParameterError;
use crate::parameter::find::Found;
use crate::parameter::rights::{on_parameter, requested};

/// The most tags of a parameter.
const MOST: usize = 50;

/// Adds tags to those that are there.
pub(super) fn add(have: &mut BTreeMap<String, String>, tags: Vec<Tag>) -> Result<(), ParameterError> {
    for Tag { key, value } in tags {
        if door::is_reserved_tag(&key) {
            let text = "Tag keys that begin with aws: are reserved for AWS.";
            return Err(ParameterError::validation(text));
        }
        have.insert(key, value);
    }
    if have.len() > MOST { Err(ParameterError::Tags) } else { Ok(()) }
}

impl Secrets {
    fn tagged(&self, kind: &str, id: &str, call: &Call) -> Result<Found, ParameterError> {
        if kind != "Parameter" {
            return Err(ParameterError::ResourceType);
        }
        self.find_parameter(call, id).map_err(|_| ParameterError::ResourceId)
    }
}

impl Handler<AddTagsToResourceInput> for Secrets {
    fn requires(&self, input: &AddTagsToResourceInput, call: &Call) -> Vec<Requirement> {
        vec![requested(on_parameter("ssm:AddTagsToResource", &input.resource_id, call), &input.tags)]
    }

    async fn run(&self, input: AddTagsToResourceInput, call: &Call) -> Result<AddTagsToResourceOutput, Error> {
        let found = self.tagged(&input.resource_type, &input.resource_id, call)?;
        self.edit_parameter(&found.key, |parameter, _| add(&mut parameter.tags, input.tags)).await?;
        Ok(AddTagsToResourceOutput {})
    }
}

impl Handler<RemoveTagsFromResourceInput> for Secrets {
    fn requires(&self, input: &RemoveTagsFromResourceInput, call: &Call) -> Vec<Requirement> {
        let asked = on_parameter("ssm:RemoveTagsFromResource", &input.resource_id, call);
        vec![asked.with_tag_keys(input.tag_keys.iter().cloned())]
    }

    async fn run(
        &self,
        input: RemoveTagsFromResourceInput,
        call: &Call,
    ) -> Result<RemoveTagsFromResourceOutput, Error> {
        let found = self.tagged(&input.resource_type, &input.resource_id, call)?;
        self.edit_parameter(&found.key, |parameter, _| {
            parameter.tags.retain(|key, _| !input.tag_keys.contains(key));
            Ok(())
        })
        .await?;
        Ok(RemoveTagsFromResourceOutput {})
    }
}

impl Handler<ListTagsForResourceInput> for Secrets {
    fn requires(&self, input: &ListTagsForResourceInput, call: &Call) -> Vec<Requirement> {
        vec![on_parameter("ssm:ListTagsForResource", &input.resource_id, call)]
    }

    async fn run(&self, input: ListTagsForResourceInput, call: &Call) -> Result<ListTagsForResourceOutput, Error> {
        let found = self.tagged(&input.resource_type, &input.resource_id, call)?;
        let tag = |(key, value): (&String, &String)| Tag { key: key.clone(), value: value.clone() };
        Ok(ListTagsForResourceOutput { tag_list: Some(found.parameter.tags.iter().map(tag).collect()) })
    }
}
