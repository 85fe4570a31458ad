//! Tables and properties of the plan.

use std::collections::BTreeMap;

use model::Timestamp;
use proptest::prelude::*;

use super::*;
use crate::model::{
    ActionRun, ConditionRun, PipelineKey, Place, Provider, RetryTrigger, Stage, Transition, Trigger, TriggerType, Work,
};

fn action(name: &str, run_order: i64) -> Action {
    Action {
        name: name.to_owned(),
        provider: Provider::Build,
        run_order,
        configuration: BTreeMap::new(),
        inputs: Vec::new(),
        outputs: Vec::new(),
        namespace: None,
        timeout_minutes: None,
        role: None,
        region: None,
    }
}

fn pipeline() -> Pipeline {
    let stage = |name: &str, actions: &[(&str, i64)]| Stage {
        name: name.to_owned(),
        actions: actions.iter().map(|(name, order)| action(name, *order)).collect(),
        before_entry: None,
        on_success: None,
        on_failure: None,
    };
    Pipeline {
        key: PipelineKey {
            account: "123456789012".parse().unwrap(),
            region: "us-east-2".parse().unwrap(),
            name: "p".to_owned(),
        },
        role: "arn:aws:iam::123456789012:role/p".parse().unwrap(),
        bucket: "b".to_owned(),
        stages: vec![stage("A", &[("a", 1)]), stage("B", &[("b1", 1), ("b2", 1), ("b3", 2)]), stage("C", &[("c", 1)])],
        kind: "V2".to_owned(),
        mode: ExecutionMode::Superseded,
        variables: Vec::new(),
        version: 1,
        created_at: Timestamp::default(),
        updated_at: Timestamp::default(),
        transitions: BTreeMap::new(),
        tags: BTreeMap::new(),
        executions: 0,
    }
}

fn execution(number: u64, stage: usize, runs: Option<&[(&str, ActionStatus)]>) -> Arc<Execution> {
    let pipeline = pipeline();
    let run = |(name, status): &(&str, ActionStatus)| ActionRun {
        id: format!("{number}-{name}"),
        name: (*name).to_owned(),
        status: *status,
        started_at: Timestamp::default(),
        updated_at: Timestamp::default(),
        configuration: BTreeMap::new(),
        work: Work::Begun,
        external_id: None,
        summary: None,
        failure: None,
        updated_by: None,
        outputs: BTreeMap::new(),
        variables: BTreeMap::new(),
    };
    let stages = runs.map(|runs| StageRun {
        actions: runs.iter().map(run).collect(),
        ..StageRun::new(pipeline.stages[stage].name.clone())
    });
    Arc::new(Execution {
        id: number.to_string(),
        number,
        pipeline,
        status: ExecutionStatus::InProgress,
        trigger: Trigger::new(TriggerType::Webhook, ""),
        place: Place { stage, entered: stages.is_some() },
        stages: stages.into_iter().collect(),
        artifacts: BTreeMap::new(),
        revisions: Vec::new(),
        variables: BTreeMap::new(),
        stop: None,
        kind: ExecutionType::Standard,
        started_at: Timestamp::default(),
        updated_at: Timestamp::default(),
    })
}

#[test]
fn a_newer_execution_takes_the_place_of_the_one_that_waits() {
    use ActionStatus::InProgress;
    let busy = execution(1, 1, Some(&[("b1", InProgress), ("b2", InProgress)]));
    let (older, newer) = (execution(2, 1, None), execution(3, 1, None));
    assert_eq!(plan(&pipeline(), &[busy, older, newer.clone()]), [Move::Supersede("2".to_owned())]);
    assert_eq!(plan(&pipeline(), &[newer]), [Move::Enter("3".to_owned())]);
}

#[test]
fn a_disabled_transition_lets_nobody_in() {
    let mut pipeline = pipeline();
    let closed = Transition { enabled: false, reason: None, by: String::new(), at: Timestamp::default() };
    pipeline.transitions.insert("B".to_owned(), closed);
    assert_eq!(plan(&pipeline, &[execution(1, 1, None), execution(2, 1, None)]), [Move::Supersede("1".to_owned())]);
}

#[test]
fn actions_run_by_their_order_and_a_failure_waits_for_its_neighbours() {
    use ActionStatus::{Failed, InProgress, Succeeded};
    let moves = |runs: &[(&str, ActionStatus)]| plan(&pipeline(), &[execution(1, 1, Some(runs))]);
    let start = |names: &[&str]| vec![Move::Start("1".to_owned(), names.iter().map(|&name| name.to_owned()).collect())];
    assert_eq!(moves(&[]), start(&["b1", "b2"]));
    assert_eq!(moves(&[("b1", Succeeded), ("b2", InProgress)]), []);
    assert_eq!(moves(&[("b1", Succeeded), ("b2", Succeeded)]), start(&["b3"]));
    assert_eq!(moves(&[("b1", Failed), ("b2", InProgress)]), []);
    assert_eq!(moves(&[("b1", Failed), ("b2", Succeeded)]), [Move::Fail("1".to_owned())]);
    let all = [("b1", Succeeded), ("b2", Succeeded), ("b3", Succeeded)];
    assert_eq!(moves(&all), [Move::Leave("1".to_owned())]);
}

#[test]
fn queued_executions_go_in_in_their_order() {
    let pipeline = Pipeline { mode: ExecutionMode::Queued, ..pipeline() };
    let (first, second) = (execution(1, 1, None), execution(2, 1, None));
    assert_eq!(plan(&pipeline, &[second.clone(), first]), [Move::Enter("1".to_owned())]);
    let busy = execution(1, 1, Some(&[("b1", ActionStatus::InProgress), ("b2", ActionStatus::InProgress)]));
    assert_eq!(plan(&pipeline, &[busy, second]), []);
}

#[test]
fn a_stage_is_tried_again_once_and_then_fails() {
    let mut failed = Execution::clone(&execution(1, 1, Some(&[("b1", ActionStatus::Failed)])));
    failed.pipeline.stages[1].on_failure = Some(OnFailure::Retry { mode: None });
    let moves = |execution: &Execution| plan(&pipeline(), &[Arc::new(execution.clone())]);
    assert_eq!(moves(&failed), [Move::Retry("1".to_owned(), RetryMode::FailedActions)]);
    failed.stage_mut().unwrap().retry(RetryMode::FailedActions, RetryTrigger::Automated);
    assert_eq!(moves(&failed), [Move::Start("1".to_owned(), vec!["b1".to_owned(), "b2".to_owned()])]);
    failed.stages[0].actions = failed.stages[0].earlier.clone();
    assert_eq!(moves(&failed), [Move::Fail("1".to_owned())]);
}

#[test]
fn a_stage_goes_back_to_the_last_that_succeeded_in_it_and_was_no_rollback() {
    let done = |number, stage, status| {
        let mut one = Execution::clone(&execution(number, stage, Some(&[])));
        one.stages[0].status = status;
        one
    };
    let (good, bad) = (StageStatus::Succeeded, StageStatus::Failed);
    let mut rollback = done(4, 1, good);
    rollback.kind = ExecutionType::Rollback { target: "1".to_owned() };
    let mut older = done(5, 1, good);
    older.pipeline.version = 0;
    let all: Vec<_> = [done(1, 1, good), done(2, 2, good), done(3, 1, bad), rollback, older, done(6, 1, bad)]
        .into_iter()
        .map(Arc::new)
        .collect();
    assert_eq!(rollback_target(&all, &all[5]).map(|one| one.number), Some(1));
    assert_eq!(rollback_target(&all, &all[0]).map(|one| one.number), None);
}

#[test]
fn conditions_are_checked_before_a_stage_and_after_it() {
    let run = |status| ConditionRun { status, at: Timestamp::default(), rules: Vec::new() };
    let mut one = Execution::clone(&execution(1, 0, Some(&[])));
    let moves = |execution: &Execution| plan(&pipeline(), &[Arc::new(execution.clone())]);
    let id = || "1".to_owned();
    let asks = |result| Some(Condition { result, rules: Vec::new() });
    one.pipeline.stages[0].before_entry = asks(ConditionResult::Skip);
    one.pipeline.stages[0].on_success = asks(ConditionResult::Rollback);
    assert_eq!(moves(&one), [Move::Check(id(), When::BeforeEntry)]);
    one.stages[0].conditions.insert(When::BeforeEntry, run(ConditionStatus::Failed));
    assert_eq!(moves(&one), [Move::Skip(id())]);
    one.pipeline.stages[0].before_entry = asks(ConditionResult::Fail);
    assert_eq!(moves(&one), [Move::Fail(id())]);
    assert!(!rolls_back(&one));
    one.stages[0].conditions.insert(When::BeforeEntry, run(ConditionStatus::Overridden));
    assert_eq!(moves(&one), [Move::Start(id(), vec!["a".to_owned()])]);
    one.stages[0].actions = execution(1, 0, Some(&[("a", ActionStatus::Succeeded)])).stages[0].actions.clone();
    assert_eq!(moves(&one), [Move::Check(id(), When::OnSuccess)]);
    one.stages[0].conditions.insert(When::OnSuccess, run(ConditionStatus::Succeeded));
    assert_eq!(moves(&one), [Move::Leave(id())]);
    one.stages[0].conditions.insert(When::OnSuccess, run(ConditionStatus::Failed));
    assert_eq!(moves(&one), [Move::Fail(id())]);
    assert!(rolls_back(&one));
}

proptest! {
    /// However many executions there are and wherever they wait: one a stage, the newest first, and none is lost.
    #[test]
    fn a_stage_holds_one_execution(places in prop::collection::vec((0usize..3, any::<bool>()), 0..12)) {
        let mut taken = BTreeSet::new();
        let executions: Vec<_> = (1..).zip(places).map(|(number, (stage, entered))| {
            let entered = entered && taken.insert(stage);
            execution(number, stage, entered.then_some(&[("x", ActionStatus::InProgress)]))
        }).collect();
        for change in plan(&pipeline(), &executions) {
            let find = |id: &String| executions.iter().find(|one| one.id == *id).unwrap();
            match change {
                Move::Enter(id) => {
                    let stage = find(&id).place.stage;
                    prop_assert!(taken.insert(stage));
                }
                Move::Supersede(id) => {
                    let old = find(&id);
                    let newer = |one: &&Arc<Execution>| one.place.stage == old.place.stage && one.number > old.number;
                    prop_assert!(!old.place.entered && executions.iter().any(|one| newer(&one)));
                }
                _ => {}
            }
        }
    }
}
