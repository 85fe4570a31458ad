//! `ecs:DescribeTaskDefinition`, `ecs:DeregisterTaskDefinition`
//!
//! An INACTIVE revision can be described, and services that use it go on; nothing new can be made of it.
//!
//! Source: Amazon ECS API Reference; Service Authorization Reference: neither takes a resource.

use door::{Call, Handler, Requirement};
use shapes_ecs as ecs;
use wire::Error;

use super::{refs, scope, tags, view};
use crate::Services;
use crate::errors::ServicesError;
use crate::model::Definition;

impl Handler<ecs::DescribeTaskDefinitionInput> for Services {
    fn requires(&self, _: &ecs::DescribeTaskDefinitionInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("ecs:DescribeTaskDefinition")]
    }

    async fn run(
        &self,
        input: ecs::DescribeTaskDefinitionInput,
        call: &Call,
    ) -> Result<ecs::DescribeTaskDefinitionOutput, Error> {
        let found = self.find_definition(&scope(call), &input.task_definition);
        let definition = found.ok_or(ServicesError::DefinitionUnknown)?;
        let include = view::Include::of(input.include.as_deref());
        Ok(ecs::DescribeTaskDefinitionOutput {
            tags: Some(if include.tags { tags::show(&definition.tags) } else { Vec::new() }),
            task_definition: Some(view::definition(&definition)),
        })
    }
}

impl Handler<ecs::DeregisterTaskDefinitionInput> for Services {
    fn requires(&self, _: &ecs::DeregisterTaskDefinitionInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("ecs:DeregisterTaskDefinition")]
    }

    async fn run(
        &self,
        input: ecs::DeregisterTaskDefinitionInput,
        call: &Call,
    ) -> Result<ecs::DeregisterTaskDefinitionOutput, Error> {
        let scope = scope(call);
        let named = refs::definition(&scope, &input.task_definition);
        if named.as_ref().is_none_or(|named| named.revision.is_none()) {
            return Err(ServicesError::parameter("The task definition must be named with its revision.").into());
        }
        let unknown = || ServicesError::client("The specified task definition does not exist.");
        let key = self.find_definition(&scope, &input.task_definition).ok_or_else(unknown)?.id.key(&scope);
        let definition = self
            .context
            .store
            .write(|tx| {
                let found = tx.get(&self.tables.definitions, &key).ok_or_else(unknown)?;
                let at = found.deregistered_at.unwrap_or(call.at);
                let definition = Definition { deregistered_at: Some(at), ..(*found).clone() };
                tx.put(&self.tables.definitions, &key, definition.clone())?;
                Ok::<_, ServicesError>(definition)
            })
            .await?;
        Ok(ecs::DeregisterTaskDefinitionOutput { task_definition: Some(view::definition(&definition)) })
    }
}
