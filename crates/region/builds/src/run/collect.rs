//! Files out of a container that has ended: the runner's results.

use std::collections::BTreeMap;
use std::io::Read;

use futures_util::StreamExt;
use host::{Archive, ContainerId, EngineError};

use super::drive::Failure;
use crate::Builds;
use crate::plan::script::RUNNER;

/// More than the runner's folder holds, commands included.
const LIMIT: usize = 32 << 20;

/// More than one result holds.
const RESULT: u64 = 64 << 10;

/// What the runner left.
#[derive(Debug, Default)]
pub(super) struct Results {
    /// Its marks, a line each.
    pub(super) marks: String,
    /// Results by name: `export.0`, `text.0`.
    pub(super) out: BTreeMap<String, String>,
}

/// Reads the runner's folder.
pub(super) async fn results(room: &Builds, id: &ContainerId) -> Result<Results, Failure> {
    let archive = room.host.engine.get_archive(id, RUNNER).await?;
    let bytes = whole(archive).await?;
    let mut results = Results::default();
    let mut archive = tar::Archive::new(&bytes[..]);
    let entries = archive.entries().map_err(|error| Failure::fault(error.to_string()))?;
    for entry in entries {
        let mut entry = entry.map_err(|error| Failure::fault(error.to_string()))?;
        let Ok(path) = entry.path().map(|path| path.to_string_lossy().into_owned()) else { continue };
        // The tar begins with the folder's own name.
        let Some((_, name)) = path.split_once('/') else { continue };
        if !entry.header().entry_type().is_file() {
            continue;
        }
        let limit = if name == "marks" { LIMIT as u64 } else { RESULT };
        let mut bytes = Vec::new();
        entry.by_ref().take(limit).read_to_end(&mut bytes).map_err(|error| Failure::fault(error.to_string()))?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if name == "marks" {
            results.marks = text;
        } else if let Some(name) = name.strip_prefix("out/") {
            results.out.insert(name.to_owned(), text);
        }
    }
    Ok(results)
}

/// One small text file of a container, running or not; nothing where there is none.
pub(super) async fn file(room: &Builds, id: &ContainerId, place: &str) -> Result<Option<String>, Failure> {
    let archive = match room.host.engine.get_archive(id, place).await {
        Ok(archive) => archive,
        Err(EngineError::NotFound(_)) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let bytes = whole(archive).await?;
    let mut archive = tar::Archive::new(&bytes[..]);
    let entry = archive.entries().ok().and_then(|mut entries| entries.next()).and_then(Result::ok);
    let Some(entry) = entry.filter(|entry| entry.header().entry_type().is_file()) else { return Ok(None) };
    let mut bytes = Vec::new();
    entry.take(1 << 20).read_to_end(&mut bytes).map_err(|error| Failure::fault(error.to_string()))?;
    Ok(String::from_utf8(bytes).ok())
}

async fn whole(mut archive: Archive) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    while let Some(piece) = archive.next().await {
        bytes.extend_from_slice(&piece?);
        if bytes.len() > LIMIT {
            return Err(Failure::phase("CLIENT_ERROR", "the build filled the runner's own folder"));
        }
    }
    Ok(bytes)
}
