//! `events:RemoveTargets`, `ListTargetsByRule`, `ListRuleNamesByTarget`.

use door::{Call, Handler, Requirement};
use shapes_events as api;
use wire::Error;

use super::{bus_name, on_rule, page, rule_key};
use crate::Events;
use crate::bus::model::{Input, Target};

impl Handler<api::RemoveTargetsInput> for Events {
    fn requires(&self, input: &api::RemoveTargetsInput, call: &Call) -> Vec<Requirement> {
        vec![on_rule("events:RemoveTargets", call, input.event_bus_name.as_deref(), &input.rule)]
    }

    /// A target that is not there is a failed entry.
    async fn run(&self, input: api::RemoveTargetsInput, call: &Call) -> Result<api::RemoveTargetsOutput, Error> {
        let ids = input.ids;
        let missing = self
            .edit_rule(call, input.event_bus_name.as_deref(), &input.rule, |rule, _| {
                let known = |id: &&String| rule.targets.iter().any(|target| target.id == **id);
                let missing: Vec<String> = ids.iter().filter(|id| !known(id)).cloned().collect();
                rule.targets.retain(|target| !ids.contains(&target.id));
                Ok(missing)
            })
            .await?;
        let failed: Vec<_> = missing
            .into_iter()
            .map(|id| api::RemoveTargetsResultEntry {
                error_code: Some("ResourceNotFoundException".to_owned()),
                error_message: Some(format!("Rule {} does not have any target with id {id}.", input.rule)),
                target_id: Some(id),
            })
            .collect();
        Ok(api::RemoveTargetsOutput {
            failed_entry_count: i64::try_from(failed.len()).ok(),
            failed_entries: Some(failed),
        })
    }
}

impl Handler<api::ListTargetsByRuleInput> for Events {
    fn requires(&self, input: &api::ListTargetsByRuleInput, call: &Call) -> Vec<Requirement> {
        vec![on_rule("events:ListTargetsByRule", call, input.event_bus_name.as_deref(), &input.rule)]
    }

    async fn run(
        &self,
        input: api::ListTargetsByRuleInput,
        call: &Call,
    ) -> Result<api::ListTargetsByRuleOutput, Error> {
        let rule = self.rule(call, bus_name(input.event_bus_name.as_deref()), &input.rule)?;
        let arn = rule.arn().to_string();
        let mut all: Vec<_> = rule.targets.iter().map(|target| (target.id.clone(), shown(target))).collect();
        all.sort_by(|(a, _), (b, _)| a.cmp(b));
        let (targets, next_token) = page(&["ListTargetsByRule", &arn], input.next_token.as_ref(), input.limit, all)?;
        Ok(api::ListTargetsByRuleOutput { targets: Some(targets), next_token })
    }
}

impl Handler<api::ListRuleNamesByTargetInput> for Events {
    fn requires(&self, _: &api::ListRuleNamesByTargetInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("events:ListRuleNamesByTarget")]
    }

    async fn run(
        &self,
        input: api::ListRuleNamesByTargetInput,
        call: &Call,
    ) -> Result<api::ListRuleNamesByTargetOutput, Error> {
        let bus = bus_name(input.event_bus_name.as_deref());
        self.bus_exists(call, bus)?;
        let all = self.tables.rules.scan(&rule_key(call, bus, "")).into_iter();
        let all = all.filter(|(_, rule)| rule.targets.iter().any(|target| target.arn == input.target_arn));
        let question = ["ListRuleNamesByTarget", bus, &input.target_arn];
        let (rules, next_token) = page(&question, input.next_token.as_ref(), input.limit, all)?;
        let names = rules.iter().map(|rule| rule.name.clone()).collect();
        Ok(api::ListRuleNamesByTargetOutput { rule_names: Some(names), next_token })
    }
}

fn shown(target: &Target) -> api::Target {
    let mut shown = api::Target {
        arn: target.arn.clone(),
        id: target.id.clone(),
        role_arn: target.role.clone(),
        ..Default::default()
    };
    if target.retries.is_some() || target.max_age.is_some() {
        shown.retry_policy = Some(api::RetryPolicy {
            maximum_event_age_in_seconds: target.max_age,
            maximum_retry_attempts: target.retries,
        });
    }
    match &target.input {
        Input::Matched => {}
        Input::Constant(constant) => shown.input = Some(constant.clone()),
        Input::Path(path) => shown.input_path = Some(path.clone()),
        Input::Transformed { paths, template } => {
            let paths = (!paths.is_empty()).then(|| paths.clone());
            let template = template.clone();
            shown.input_transformer = Some(api::InputTransformer { input_paths_map: paths, input_template: template });
        }
    }
    shown
}
