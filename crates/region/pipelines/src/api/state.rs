//! `codepipeline:GetPipelineState`
//!
//! Each stage shows the execution that was in it last, each action its last run, in whichever execution that was.
//!
//! Source: CodePipeline API Reference.

use std::sync::Arc;

use door::{Call, Handler, Requirement};
use shapes_codepipeline as shapes;
use wire::Error;

use super::encode;
use crate::model::{
    Action, ActionRun, ActionStatus, ConditionRun, Execution, Pipeline, Provider, Retries, Stage, When,
};
use crate::room::Pipelines;

impl Handler<shapes::GetPipelineStateInput> for Pipelines {
    fn requires(&self, input: &shapes::GetPipelineStateInput, call: &Call) -> Vec<Requirement> {
        vec![Requirement::on("codepipeline:GetPipelineState", &Pipelines::key(call, &input.name).arn())]
    }

    async fn run(
        &self,
        input: shapes::GetPipelineStateInput,
        call: &Call,
    ) -> Result<shapes::GetPipelineStateOutput, Error> {
        let key = Pipelines::key(call, &input.name);
        let pipeline = self.tables.pipeline(&key)?;
        let executions = self.tables.executions(&key);
        Ok(shapes::GetPipelineStateOutput {
            pipeline_name: Some(key.name),
            pipeline_version: Some(pipeline.version),
            stage_states: Some(pipeline.stages.iter().map(|stage| state(&pipeline, stage, &executions)).collect()),
            created: Some(pipeline.created_at),
            updated: Some(pipeline.updated_at),
        })
    }
}

fn state(pipeline: &Pipeline, stage: &Stage, executions: &[Arc<Execution>]) -> shapes::StageState {
    let latest = executions.iter().rev().find_map(|execution| Some((execution, execution.in_stage(&stage.name)?)));
    let waits = |execution: &&Arc<Execution>| execution.waits() && execution.stage_name() == stage.name;
    let inbound: Vec<_> =
        executions.iter().rev().filter(waits).map(|execution| summary(execution, "InProgress")).collect();
    let transition = pipeline.transitions.get(&stage.name);
    let first = pipeline.stages.first().is_some_and(|first| first.name == stage.name);
    let open = shapes::TransitionState {
        enabled: Some(transition.is_none_or(|transition| transition.enabled)),
        last_changed_by: transition.map(|transition| transition.by.clone()),
        last_changed_at: transition.map(|transition| transition.at),
        disabled_reason: transition.and_then(|transition| transition.reason.clone()),
    };
    shapes::StageState {
        stage_name: Some(stage.name.clone()),
        inbound_execution: inbound.first().cloned(),
        inbound_executions: Some(inbound),
        inbound_transition_state: (!first || transition.is_some()).then_some(open),
        action_states: Some(stage.actions.iter().map(|action| action_state(stage, action, executions)).collect()),
        latest_execution: latest.map(|(execution, run)| summary(execution, run.status.as_str())),
        retry_stage_metadata: latest.and_then(|(_, run)| retries(&run.retries)),
        before_entry_condition_state: latest.and_then(|(_, run)| checked(run.conditions.get(&When::BeforeEntry)?)),
        on_success_condition_state: latest.and_then(|(_, run)| checked(run.conditions.get(&When::OnSuccess)?)),
    }
}

fn summary(execution: &Execution, status: &str) -> shapes::StageExecution {
    shapes::StageExecution {
        pipeline_execution_id: Some(execution.id.clone()),
        status: Some(status.to_owned()),
        type_: Some(execution.kind.as_str().to_owned()),
    }
}

fn checked(run: &ConditionRun) -> Option<shapes::StageConditionState> {
    let rules = run.rules.iter().map(|rule| shapes::RuleState {
        rule_name: Some(rule.name.clone()),
        latest_execution: Some(shapes::RuleExecution {
            rule_execution_id: Some(rule.id.clone()),
            status: Some(encode::rule_status(rule).to_owned()),
            summary: Some(rule.summary.clone()),
            last_status_change: Some(rule.at),
            error_details: rule.failure.as_ref().map(encode::failure),
        }),
    });
    let (status, why) = (Some(run.status.as_str().to_owned()), run.rules.iter().find(|rule| rule.failure.is_some()));
    let summary = why.map(|rule| rule.summary.clone());
    Some(shapes::StageConditionState {
        latest_execution: Some(shapes::StageConditionsExecution { status: status.clone(), summary: summary.clone() }),
        condition_states: Some(vec![shapes::ConditionState {
            latest_execution: Some(shapes::ConditionExecution { status, summary, last_status_change: Some(run.at) }),
            rule_states: Some(rules.collect()),
        }]),
    })
}

fn retries(retries: &Retries) -> Option<shapes::RetryStageMetadata> {
    let count = |number: u32| (number > 0).then_some(i64::from(number));
    Some(shapes::RetryStageMetadata {
        latest_retry_trigger: Some(retries.latest?.as_str().to_owned()),
        auto_stage_retry_attempt: count(retries.automatic),
        manual_stage_retry_attempt: count(retries.manual),
    })
}

fn action_state(stage: &Stage, action: &Action, executions: &[Arc<Execution>]) -> shapes::ActionState {
    let found = executions.iter().rev().find_map(|execution| {
        let run = execution.in_stage(&stage.name)?.run(&action.name)?;
        Some((execution, run))
    });
    let revision = found.and_then(|(execution, _)| execution.revisions.iter().find(|one| one.action == action.name));
    shapes::ActionState {
        action_name: Some(action.name.clone()),
        current_revision: revision.map(|revision| shapes::ActionRevision {
            revision_id: Some(revision.id.clone()),
            revision_change_id: Some(revision.id.clone()),
            created: Some(revision.at),
        }),
        latest_execution: found.map(|(_, run)| last_run(run)),
        entity_url: entity(action, found.map(|(_, run)| run)),
        revision_url: revision.and_then(|revision| revision.url.clone()),
    }
}

/// What an approval is about.
fn entity(action: &Action, run: Option<&ActionRun>) -> Option<String> {
    let settings = run.map_or(&action.configuration, |run| &run.configuration);
    settings.get("ExternalEntityLink").filter(|_| action.provider == Provider::Approval).cloned()
}

fn last_run(run: &ActionRun) -> shapes::ActionExecution {
    let token = run.work.token().filter(|_| run.status == ActionStatus::InProgress);
    shapes::ActionExecution {
        action_execution_id: Some(run.id.clone()),
        status: Some(run.status.as_str().to_owned()),
        summary: run.summary.clone(),
        last_status_change: Some(run.updated_at),
        token: token.map(str::to_owned),
        last_updated_by: run.updated_by.clone(),
        external_execution_id: run.external_id.clone(),
        error_details: run.failure.as_ref().map(encode::failure),
    }
}
