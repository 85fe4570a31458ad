//! `codepipeline:ListActionTypes`, `ListRuleTypes`
//!
//! The types of action and rule that this region runs. There are no custom or third-party ones.
//!
//! Source: CodePipeline API Reference.

use door::{Call, Handler, Requirement};
use shapes_codepipeline as shapes;
use wire::Error;

use super::encode;
use super::page::Asked;
use crate::conditions::SETTINGS;
use crate::model::Provider;
use crate::room::Pipelines;

impl Handler<shapes::ListActionTypesInput> for Pipelines {
    fn requires(&self, _: &shapes::ListActionTypesInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("codepipeline:ListActionTypes")]
    }

    async fn run(
        &self,
        input: shapes::ListActionTypesInput,
        call: &Call,
    ) -> Result<shapes::ListActionTypesOutput, Error> {
        let owner = input.action_owner_filter.unwrap_or_default();
        let region = input.region_filter.unwrap_or_else(|| call.region.to_string());
        // Every region of this machine has the same types.
        let known = region.parse::<model::Region>().is_ok();
        let listed = known && (owner.is_empty() || owner == "AWS");
        let types = Provider::ALL.into_iter().filter(|_| listed).map(|one| {
            let key = format!("{}/{}", one.category(), one.provider());
            (key, described(one))
        });
        let mut types: Vec<_> = types.collect();
        types.sort_by(|(one, _), (other, _)| one.cmp(other));
        let token = input.next_token.as_deref();
        let asked = Asked { list: &["ListActionTypes", &owner, &region], token, most: None, usual: 100 };
        let (action_types, next_token) = asked.page(types)?;
        Ok(shapes::ListActionTypesOutput { action_types: Some(action_types), next_token })
    }
}

fn described(provider: Provider) -> shapes::ActionType {
    let properties = provider.properties().iter().map(|property| shapes::ActionConfigurationProperty {
        name: Some(property.name.to_owned()),
        required: Some(property.required),
        key: Some(true),
        secret: Some(false),
        queryable: Some(false),
        type_: Some("String".to_owned()),
    });
    let count = |(least, most): (usize, usize)| shapes::ArtifactDetails {
        minimum_count: i64::try_from(least).ok(),
        maximum_count: i64::try_from(most).ok(),
    };
    let (inputs, outputs) = provider.artifacts();
    shapes::ActionType {
        id: Some(shapes::ActionTypeId {
            category: provider.category().to_owned(),
            owner: "AWS".to_owned(),
            provider: provider.provider().to_owned(),
            version: "1".to_owned(),
        }),
        action_configuration_properties: Some(properties.collect()),
        input_artifact_details: Some(count(inputs)),
        output_artifact_details: Some(count(outputs)),
    }
}

impl Handler<shapes::ListRuleTypesInput> for Pipelines {
    fn requires(&self, _: &shapes::ListRuleTypesInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("codepipeline:ListRuleTypes")]
    }

    async fn run(&self, input: shapes::ListRuleTypesInput, _: &Call) -> Result<shapes::ListRuleTypesOutput, Error> {
        let known = input.region_filter.is_none_or(|region| region.parse::<model::Region>().is_ok());
        let properties = SETTINGS.iter().map(|name| shapes::RuleConfigurationProperty {
            name: Some((*name).to_owned()),
            required: Some(true),
            key: Some(true),
            secret: Some(false),
            queryable: Some(false),
            type_: Some("String".to_owned()),
        });
        let rule_type = shapes::RuleType {
            id: Some(encode::rule_type()),
            rule_configuration_properties: Some(properties.collect()),
            input_artifact_details: Some(shapes::ArtifactDetails { minimum_count: Some(0), maximum_count: Some(0) }),
        };
        Ok(shapes::ListRuleTypesOutput { rule_types: Some(known.then_some(rule_type).into_iter().collect()) })
    }
}
