//! `ecs:ListTaskDefinitions`, `ecs:ListTaskDefinitionFamilies`
//!
//! Source: Amazon ECS API Reference. `familyPrefix` of ListTaskDefinitions is a whole family's name, as AWS has it; that
//! of ListTaskDefinitionFamilies is a prefix.

use std::collections::BTreeMap;
use std::sync::Arc;

use door::{Call, Handler, Requirement};
use shapes_ecs as ecs;
use wire::Error;

use super::{page, scope};
use crate::Services;
use crate::errors::ServicesError;
use crate::model::Definition;

impl Handler<ecs::ListTaskDefinitionsInput> for Services {
    fn requires(&self, _: &ecs::ListTaskDefinitionsInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("ecs:ListTaskDefinitions")]
    }

    async fn run(
        &self,
        input: ecs::ListTaskDefinitionsInput,
        call: &Call,
    ) -> Result<ecs::ListTaskDefinitionsOutput, Error> {
        let scope = scope(call);
        let active = match input.status.as_deref() {
            None | Some("ACTIVE") => true,
            Some("INACTIVE") => false,
            // Revisions are never deleted here, so none is about to be.
            Some(_) => {
                return Ok(ecs::ListTaskDefinitionsOutput { next_token: None, task_definition_arns: Some(Vec::new()) });
            }
        };
        let prefix = match input.family_prefix.filter(|family| !family.is_empty()) {
            Some(family) => format!("{}/{family}/", scope.key()),
            None => format!("{}/", scope.key()),
        };
        let order = input.sort.as_deref().unwrap_or("ASC");
        let ascending = order != "DESC";
        // The keys order as the revisions do, the ARNs do not: the token is a key.
        let mut found: BTreeMap<String, Arc<Definition>> = self.tables.definitions.scan(&prefix).into_iter().collect();
        found.retain(|_, one| one.deregistered_at.is_none() == active);
        let mut keys: Vec<String> = found.keys().cloned().collect();
        if !ascending {
            keys.reverse();
        }
        let asked = page::Asked {
            question: &["ListTaskDefinitions", &prefix, input.status.as_deref().unwrap_or("ACTIVE"), order],
            token: input.next_token.as_deref(),
            max: input.max_results,
            usual: 100,
            ascending,
        };
        let (keys, next_token) = page::page(keys, &asked)?;
        let arns = keys.iter().filter_map(|key| found.get(key)).map(|one| one.id.arn_text(&scope)).collect();
        Ok(ecs::ListTaskDefinitionsOutput { next_token, task_definition_arns: Some(arns) })
    }
}

impl Handler<ecs::ListTaskDefinitionFamiliesInput> for Services {
    fn requires(&self, _: &ecs::ListTaskDefinitionFamiliesInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("ecs:ListTaskDefinitionFamilies")]
    }

    async fn run(
        &self,
        input: ecs::ListTaskDefinitionFamiliesInput,
        call: &Call,
    ) -> Result<ecs::ListTaskDefinitionFamiliesOutput, Error> {
        let wanted: fn(bool) -> bool = match input.status.as_deref() {
            None | Some("ACTIVE") => |active| active,
            Some("INACTIVE") => |active| !active,
            Some("ALL") => |_| true,
            Some(_) => return Err(ServicesError::parameter("Invalid status").into()),
        };
        let prefix = format!("{}/{}", scope(call).key(), input.family_prefix.unwrap_or_default());
        let mut families: BTreeMap<String, bool> = BTreeMap::new();
        for (_, one) in self.tables.definitions.scan(&prefix) {
            *families.entry(one.id.family.to_string()).or_default() |= one.deregistered_at.is_none();
        }
        let names = families.into_iter().filter(|(_, active)| wanted(*active)).map(|(family, _)| family).collect();
        let asked = page::Asked {
            question: &["ListTaskDefinitionFamilies", &prefix, input.status.as_deref().unwrap_or("ACTIVE")],
            token: input.next_token.as_deref(),
            max: input.max_results,
            usual: 100,
            ascending: true,
        };
        let (families, next_token) = page::page(names, &asked)?;
        Ok(ecs::ListTaskDefinitionFamiliesOutput { families: Some(families), next_token })
    }
}
