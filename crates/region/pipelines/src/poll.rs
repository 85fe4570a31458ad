//! Objects that source actions follow: a new version starts the pipeline.
//!
//! CodePipeline polls them on AWS; here a change of any object of the region makes it look. What was seen last is stored
//! in the same transaction as the execution that it led to, so that each version starts its pipeline once.
//!
//! Source: CodePipeline User Guide, "Amazon S3 source action reference", `PollForSourceChanges`.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use shapes_s3::HeadObjectInput;
use store::StoreError;

use crate::model::{Action, Pipeline, Provider, Trigger, TriggerType};
use crate::roles;
use crate::room::Pipelines;
use crate::tables::Seen;

/// How often it looks though nothing was signalled.
const PERIOD: Duration = Duration::from_secs(60);

/// How long it waits after a look: many objects that are written one after the other are one look.
const PAUSE: Duration = Duration::from_millis(200);

pub(crate) async fn run(room: Arc<Pipelines>) {
    let watch = room.context.store.watch(&["s3.object"]);
    loop {
        for (_, pipeline) in room.tables.pipelines.scan("") {
            for action in sources(&pipeline) {
                if let Err(error) = look(&room, &pipeline, action).await {
                    tracing::error!(pipeline = %pipeline.key.name, %error, "a new version cannot be written down");
                }
            }
        }
        room.context.host.clock.sleep(PAUSE).await;
        tokio::select! {
            () = watch.changed() => {}
            () = room.context.host.clock.sleep(PERIOD) => {}
        }
    }
}

/// Notes the versions that are there when a pipeline is written: they are no change.
pub(crate) async fn note(room: &Pipelines, pipeline: &Pipeline) -> Result<(), StoreError> {
    for action in sources(pipeline) {
        let seen = current(room, pipeline, action).await.unwrap_or_else(|| seen(action, String::new()));
        let key = key(pipeline, action);
        if room.tables.seen.get(&key).is_some_and(|known| (&known.bucket, &known.key) == (&seen.bucket, &seen.key)) {
            continue;
        }
        room.context.store.write::<_, StoreError>(|tx| tx.put(&room.tables.seen, &key, seen)).await?;
    }
    Ok(())
}

fn sources(pipeline: &Pipeline) -> impl Iterator<Item = &Action> {
    let follows = |action: &&Action| {
        let polls = action.configuration.get("PollForSourceChanges");
        action.provider == Provider::S3Source && polls.is_none_or(|polls| polls == "true")
    };
    pipeline.stages.iter().flat_map(|stage| &stage.actions).filter(follows)
}

fn key(pipeline: &Pipeline, action: &Action) -> String {
    format!("{}/{}", pipeline.key.key(), action.name)
}

fn seen(action: &Action, version: String) -> Seen {
    let get = |key: &str| action.configuration.get(key).cloned().unwrap_or_default();
    Seen { bucket: get("S3Bucket"), key: get("S3ObjectKey"), version }
}

/// The version that is there, as the action's role sees it.
async fn current(room: &Pipelines, pipeline: &Pipeline, action: &Action) -> Option<Seen> {
    let caller = roles::caller(room, pipeline, action).await.ok()?;
    let wanted = seen(action, String::new());
    let input = HeadObjectInput { bucket: wanted.bucket, key: wanted.key, ..Default::default() };
    // Where it cannot be read, the source action says so where a person looks for it.
    let found = room.context.door.call(&caller, &pipeline.key.region, input).await.ok()?;
    Some(seen(action, found.version_id?))
}

async fn look(room: &Pipelines, pipeline: &Pipeline, action: &Action) -> Result<(), StoreError> {
    let Some(now) = current(room, pipeline, action).await else { return Ok(()) };
    let place = key(pipeline, action);
    let fresh = |known: Option<&Seen>| known != Some(&now);
    if !fresh(room.tables.seen.get(&place).as_deref()) {
        return Ok(());
    }
    room.context
        .store
        .write::<_, StoreError>(|tx| {
            let known = tx.get(&room.tables.seen, &place);
            if !fresh(known.as_deref()) || tx.get(&room.tables.pipelines, &pipeline.key.key()).is_none() {
                return Ok(());
            }
            let same = |known: &Seen| (&known.bucket, &known.key) == (&now.bucket, &now.key);
            if known.as_deref().is_some_and(same) {
                let revisions = BTreeMap::from([(action.name.clone(), now.version.clone())]);
                let trigger = Trigger { revisions, ..Trigger::new(TriggerType::PollForSourceChanges, "") };
                room.begin_by_change(tx, &pipeline.key, trigger)?;
            }
            tx.put(&room.tables.seen, &place, now.clone())
        })
        .await
}
