//! The controller: makes the planned moves, keeps a driver for each action under way, follows the feed of changes.
//!
//! It takes no input: it looks at all the state, on a signal and on a slow timer.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::Duration;

use shapes_longshore::{GetSourceRevisionInput, ListSourceChangesInput};
use store::{StoreError, Transaction};
use tokio::task::{AbortHandle, JoinSet};

use crate::conditions;
use crate::drive;
use crate::model::{
    Action, ActionRun, ActionStatus, Execution, ExecutionStatus, ExecutionType, Failure, Pipeline, Place, RetryTrigger,
    StageRun, StageStatus, Trigger, TriggerType, When, Work,
};
use crate::plan::{Move, plan, rollback_target, rolls_back};
use crate::room::Pipelines;
use crate::tables::{self, Cursor, Tables};
use crate::{trigger, variables};

/// How often it looks though nothing was signalled.
const PERIOD: Duration = Duration::from_secs(15);

/// How often the branches of all pipelines are asked for anew: a branch that nobody asks for is no longer watched.
const FOLLOW: Duration = Duration::from_hours(1);

/// How many changes of the feed are read at once.
const CHANGES: i64 = 100;

pub(crate) async fn run(room: Arc<Pipelines>) {
    let watched: Vec<&'static str> = Tables::WATCHED.into_iter().chain(["connections.change"]).collect();
    let watch = room.context.store.watch(&watched);
    let mut drivers = Drivers::default();
    let mut followed = None;
    loop {
        let now = room.context.host.clock.now();
        if followed.is_none_or(|followed| now.since(followed) >= FOLLOW) {
            follow_sources(&room).await;
            followed = Some(now);
        }
        if let Err(error) = read_feed(&room).await {
            tracing::error!(%error, "the feed of source changes cannot be read");
        }
        if let Err(error) = advance(&room).await {
            tracing::error!(%error, "the pipelines cannot be moved on");
        }
        drivers.keep(&room);
        tokio::select! {
            () = watch.changed() => {}
            Some(_) = drivers.running.join_next() => {}
            () = room.context.host.clock.sleep(PERIOD) => {}
        }
    }
}

/// Makes sure that the branches of all pipelines are watched, so that a push is noticed even where no execution has
/// fetched from there yet.
async fn follow_sources(room: &Pipelines) {
    for (_, pipeline) in room.tables.pipelines.scan("") {
        watch_sources(room, &pipeline).await;
    }
}

/// Makes sure that the branches of a pipeline are watched.
pub(crate) async fn watch_sources(room: &Pipelines, pipeline: &Pipeline) {
    for action in trigger::sources(pipeline).filter(|action| trigger::detects(action)) {
        let get = |key: &str| action.configuration.get(key).cloned().unwrap_or_default();
        let input = GetSourceRevisionInput {
            connection_arn: get("ConnectionArn"),
            full_repository_id: get("FullRepositoryId"),
            branch_name: get("BranchName"),
        };
        let caller = room.service(&pipeline.key);
        if let Err(error) = room.context.door.call(&caller, &pipeline.key.region, input).await {
            // The source action says the same where a person looks for it.
            tracing::debug!(pipeline = %pipeline.key.name, %error, "a source cannot be reached");
        }
    }
}

/// Begins the executions that moved branches lead to.
async fn read_feed(room: &Pipelines) -> Result<(), wire::Error> {
    let caller = model::Caller::service(room.context.settings.account.clone(), model::ServicePrincipal::CodePipeline);
    let region: model::Region = "us-east-1".parse().map_err(wire::Error::internal)?;
    loop {
        let after = room.tables.cursor.get("changes").map_or(0, |cursor| cursor.0);
        let input = ListSourceChangesInput { after_sequence: Some(after), max_results: Some(CHANGES) };
        let changes = room.context.door.call(&caller, &region, input).await?.changes.unwrap_or_default();
        let Some(last) = changes.last().and_then(|change| change.sequence) else { return Ok(()) };
        let pipelines: Vec<_> = room.tables.pipelines.scan("").into_iter().map(|(_, pipeline)| pipeline).collect();
        let begun = changes.iter().flat_map(|change| trigger::concerned(change, &pipelines)).collect::<Vec<_>>();
        room.context
            .store
            .write::<_, StoreError>(|tx| {
                for (pipeline, trigger) in begun {
                    room.begin_by_change(tx, &pipeline.key, trigger)?;
                }
                tx.put(&room.tables.cursor, "changes", Cursor(last))
            })
            .await
            .map_err(wire::Error::internal)?;
    }
}

/// Makes every move that can be made, until there is none.
async fn advance(room: &Pipelines) -> Result<(), StoreError> {
    let mut by_pipeline: BTreeMap<String, Vec<Arc<Execution>>> = BTreeMap::new();
    for execution in tables::live(&room.tables, "") {
        by_pipeline.entry(execution.pipeline.key.key()).or_default().push(execution);
    }
    for (key, executions) in by_pipeline {
        let Some(pipeline) = room.tables.pipelines.get(&key) else { continue };
        if !plan(&pipeline, &executions).is_empty() {
            room.context.store.write::<_, StoreError>(|tx| moves(tx, room, &key)).await?;
        }
    }
    Ok(())
}

/// Plans inside the transaction, so that the moves are made on the state that they were planned for; and plans again
/// until nothing can be moved, so that leaving a stage, entering the next and starting its actions are one write.
fn moves(tx: &mut Transaction<'_>, room: &Pipelines, key: &str) -> Result<(), StoreError> {
    loop {
        let Some(pipeline) = tx.get(&room.tables.pipelines, key) else { return Ok(()) };
        let live = tx.scan(&room.tables.live, &format!("{key}/"));
        let executions: Vec<Arc<Execution>> =
            live.iter().filter_map(|(key, _)| tx.get(&room.tables.executions, key)).collect();
        let moves = plan(&pipeline, &executions);
        if moves.is_empty() {
            return Ok(());
        }
        for change in moves {
            let found = executions.iter().find(|execution| execution.id == change.execution());
            let Some(mut execution) = found.map(|execution| Execution::clone(execution)) else { continue };
            make(room, &mut execution, &change);
            execution.updated_at = room.context.host.clock.now();
            if matches!(change, Move::Fail(_)) {
                roll_back(tx, room, &execution)?;
            }
            tables::put(tx, &room.tables, execution)?;
        }
    }
}

/// Begins the rollback that a failed stage asks for, where there is something to go back to.
fn roll_back(tx: &mut Transaction<'_>, room: &Pipelines, failed: &Execution) -> Result<(), StoreError> {
    let wanted = rolls_back(failed);
    let key = failed.pipeline.key.key();
    let found = tx.get(&room.tables.pipelines, &key);
    let Some(pipeline) = found.filter(|found| wanted && found.version == failed.pipeline.version) else {
        return Ok(());
    };
    if failed.kind != ExecutionType::Standard {
        return Ok(());
    }
    let history: Vec<Arc<Execution>> =
        tx.scan(&room.tables.executions, &format!("{key}/")).into_iter().map(|(_, execution)| execution).collect();
    let Some(target) = rollback_target(&history, failed) else { return Ok(()) };
    let trigger = Trigger::new(TriggerType::AutomatedRollback, failed.id.clone());
    let (id, now) = (room.context.host.ids.uuid(), room.context.host.clock.now());
    let (pipeline, execution) = trigger::roll_back(&pipeline, target, failed.place.stage, trigger, id, now);
    tx.put(&room.tables.pipelines, &key, pipeline)?;
    tables::put(tx, &room.tables, execution)
}

fn make(room: &Pipelines, execution: &mut Execution, change: &Move) {
    match change {
        Move::Enter(_) => {
            execution.place.entered = true;
            let name = execution.pipeline.stages[execution.place.stage].name.clone();
            execution.stages.push(StageRun::new(name));
        }
        Move::Check(_, when) => check(room, execution, *when),
        Move::Supersede(_) => execution.status = ExecutionStatus::Superseded,
        Move::Start(_, names) => {
            let declared = execution.pipeline.stages[execution.place.stage].actions.clone();
            let runs: Vec<ActionRun> = declared
                .iter()
                .filter(|action| names.contains(&action.name))
                .map(|action| start(room, execution, action))
                .collect();
            if let Some(stage) = execution.stage_mut() {
                stage.actions.extend(runs);
            }
        }
        Move::Leave(_) => leave(execution, StageStatus::Succeeded),
        Move::Skip(_) => leave(execution, StageStatus::Skipped),
        Move::Retry(_, mode) => {
            if let Some(stage) = execution.stage_mut() {
                stage.retry(*mode, RetryTrigger::Automated);
            }
        }
        Move::Fail(_) => {
            end_stage(execution, StageStatus::Failed);
            execution.status = ExecutionStatus::Failed;
        }
        Move::Stop(_) => {
            end_stage(execution, StageStatus::Stopped);
            execution.status = ExecutionStatus::Stopped;
        }
        Move::Abandon(_) => {
            let now = room.context.host.clock.now();
            for run in execution.stage_mut().into_iter().flat_map(|stage| &mut stage.actions) {
                if run.status == ActionStatus::InProgress {
                    run.status = ActionStatus::Abandoned;
                    run.updated_at = now;
                }
            }
        }
    }
}

/// The execution goes before the next stage, or has succeeded.
fn leave(execution: &mut Execution, status: StageStatus) {
    end_stage(execution, status);
    let next = execution.place.stage + 1;
    // A rollback is of one stage.
    if next == execution.pipeline.stages.len() || execution.kind != ExecutionType::Standard {
        execution.status = ExecutionStatus::Succeeded;
    } else {
        execution.place = Place { stage: next, entered: false };
    }
}

/// Checks a condition of the stage.
fn check(room: &Pipelines, execution: &mut Execution, when: When) {
    let (ids, now) = (&room.context.host.ids, room.context.host.clock.now());
    let declared = execution.pipeline.stages.get(execution.place.stage).and_then(|stage| match when {
        When::BeforeEntry => stage.before_entry.as_ref(),
        When::OnSuccess => stage.on_success.as_ref(),
    });
    let Some(declared) = declared else { return };
    let run = conditions::check(declared, &execution.id, &execution.variables, || ids.uuid(), now);
    if let Some(stage) = execution.stage_mut() {
        stage.conditions.insert(when, run);
    }
}

fn end_stage(execution: &mut Execution, status: StageStatus) {
    if let Some(stage) = execution.stage_mut() {
        stage.status = status;
    }
}

/// A run of an action; one that has failed already where its configuration names a variable without a value.
fn start(room: &Pipelines, execution: &Execution, action: &Action) -> ActionRun {
    let now = room.context.host.clock.now();
    let mut failure = None;
    let mut configuration = BTreeMap::new();
    for (key, value) in &action.configuration {
        match variables::resolve(value, &execution.id, &execution.variables) {
            Ok(value) => {
                configuration.insert(key.clone(), value);
            }
            Err(name) => {
                let text = format!("The action refers to the variable '{name}', which has no value in this execution");
                failure = Some(Failure::configuration(text));
            }
        }
    }
    ActionRun {
        id: room.context.host.ids.uuid(),
        name: action.name.clone(),
        status: if failure.is_some() { ActionStatus::Failed } else { ActionStatus::InProgress },
        started_at: now,
        updated_at: now,
        configuration,
        work: Work::Begun,
        external_id: None,
        summary: None,
        failure,
        updated_by: None,
        outputs: BTreeMap::new(),
        variables: BTreeMap::new(),
    }
}

/// The drivers of the actions under way, by action execution.
#[derive(Default)]
struct Drivers {
    running: JoinSet<()>,
    by_action: HashMap<String, AbortHandle>,
}

impl Drivers {
    /// One driver for each action in progress, none for any other.
    fn keep(&mut self, room: &Arc<Pipelines>) {
        let mut wanted = HashMap::new();
        for execution in tables::live(&room.tables, "") {
            for run in execution.stage().into_iter().flat_map(|stage| &stage.actions) {
                if run.status == ActionStatus::InProgress {
                    wanted.insert(run.id.clone(), Arc::clone(&execution));
                }
            }
        }
        self.by_action.retain(|id, driver| {
            let stays = wanted.contains_key(id) && !driver.is_finished();
            if !stays {
                driver.abort();
            }
            stays
        });
        for (id, execution) in wanted {
            if !self.by_action.contains_key(&id) {
                let driver = drive::drive(Arc::clone(room), execution, id.clone());
                self.by_action.insert(id, self.running.spawn(driver));
            }
        }
    }
}
