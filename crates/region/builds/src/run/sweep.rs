//! What builds left behind that nobody is responsible for any more: a container that the engine made after its build
//! had been stopped, files of a build that a crash cut off.

use std::collections::BTreeSet;
use std::time::Duration;

use super::cache;
use super::container::BUILD;
use crate::Builds;
use crate::model::ProjectKey;

/// How often.
pub(super) const EVERY: Duration = Duration::from_mins(5);

/// Removes it.
pub(super) async fn sweep(room: &Builds) {
    // Listed before the builds are read: a build that begins meanwhile has nothing on this list.
    let containers = room.host.engine.list(&[room.settings.label(), (BUILD, "")]).await.unwrap_or_default();
    let folders = folders(room);
    let active: BTreeSet<String> =
        room.tables.active.scan("").into_iter().map(|(_, place)| place.id.uuid.clone()).collect();
    for container in containers {
        let known = container.labels.get(BUILD).is_some_and(|uuid| active.contains(uuid));
        if !known && let Err(error) = room.host.engine.remove(&container.id).await {
            tracing::debug!(container = %container.name, %error, "a container without a build stays");
        }
    }
    caches(room);
    expired(room).await;
    for (uuid, folder) in folders {
        if !active.contains(&uuid)
            && let Err(error) = std::fs::remove_dir_all(&folder)
        {
            tracing::debug!(folder = %folder.display(), %error, "a folder without a build stays");
        }
    }
}

/// Caches of projects that are gone, and those that were invalidated.
fn caches(room: &Builds) {
    let names: BTreeSet<String> = room
        .tables
        .projects
        .scan("")
        .into_iter()
        .filter_map(|(key, project)| {
            let (place, name) = key.rsplit_once('/')?;
            let (account, region) = place.split_once('/')?;
            let key = ProjectKey::new(&account.parse().ok()?, &region.parse().ok()?, name);
            Some(cache::name(&key, project.cache_number))
        })
        .collect();
    for entry in std::fs::read_dir(cache::folder(room)).into_iter().flatten().filter_map(Result::ok) {
        if !names.contains(&*entry.file_name().to_string_lossy())
            && let Err(error) = std::fs::remove_file(entry.path())
        {
            tracing::debug!(file = %entry.path().display(), %error, "a cache without a project stays");
        }
    }
}

/// Reports live for thirty days.
async fn expired(room: &Builds) {
    let now = room.now();
    let old: Vec<String> = room
        .tables
        .reports
        .scan("")
        .into_iter()
        .filter(|(_, report)| now >= report.expires())
        .map(|(key, _)| key)
        .collect();
    if old.is_empty() {
        return;
    }
    let gone = room
        .store
        .write(|records| old.iter().try_for_each(|key| records.delete(&room.tables.reports, key).map(|_| ())));
    if let Err(error) = gone.await {
        tracing::debug!(%error, "reports that have expired stay");
    }
}

fn folders(room: &Builds) -> Vec<(String, std::path::PathBuf)> {
    let entries = std::fs::read_dir(room.settings.data.join("run"));
    let entries = entries.into_iter().flatten().filter_map(Result::ok);
    let uuid = |name: &str| name.len() == 36 && name.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    entries
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()))
        .filter(|(name, _)| uuid(name))
        .collect()
}
