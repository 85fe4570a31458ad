//! Caches: the buildspec's paths, kept from one build to the next, on this machine or in S3.
//!
//! A cache that cannot be read or written is told in the log, and does not fail a build. What was kept is a tar of the
//! container's own files, which goes into nothing but containers.
//!
//! Source: CodeBuild User Guide, "Cache builds to improve performance".

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use ::model::Caller;
use futures_util::StreamExt;
use host::{ContainerId, EngineError};
use sha2::{Digest, Sha256};
use tokio_util::io::{ReaderStream, StreamReader, SyncIoBridge};

use super::drive::Failure;
use super::log::Log;
use super::{object, source};
use crate::Builds;
use crate::buildspec::{Pattern, literal_root};
use crate::model::{Build, Cache, CacheMode, ProjectKey};

/// Bytes that a cache may have.
const LIMIT: u64 = 8 << 30;

/// The folder of the caches of this machine.
pub(super) fn folder(room: &Builds) -> PathBuf {
    room.settings.data.join("caches")
}

/// A project's cache on this machine: `number` goes up when it is invalidated.
pub(super) fn name(project: &ProjectKey, number: u64) -> String {
    format!("{}-{number}.tar", &hex::encode(Sha256::digest(project.key()))[..32])
}

/// Where a build's cache is kept.
enum Place {
    Here(PathBuf),
    S3(String, String),
}

fn place(room: &Builds, build: &Build) -> Option<Place> {
    let project = build.key.project();
    match &build.cache {
        Cache::None => None,
        Cache::Local { modes } => modes
            .contains(&CacheMode::Custom)
            .then(|| Place::Here(folder(room).join(name(&project, build.cache_number)))),
        Cache::S3 { location } => {
            let (bucket, prefix) = object::place(location);
            Some(Place::S3(bucket.to_owned(), object::join([prefix, &name(&project, build.cache_number)])))
        }
    }
}

/// Brings what was kept into the container.
pub(super) async fn restore(
    room: &Builds,
    build: &Build,
    caller: &Caller,
    id: &ContainerId,
    log: &Log,
) -> Result<(), Failure> {
    let Some(place) = place(room, build) else { return Ok(()) };
    let file = match place {
        Place::Here(file) => file,
        Place::S3(bucket, key) => {
            let file = source::folder(room, build).join("cache.tar");
            let got = object::get(room, &build.key.region, caller, (&bucket, &key, None), &file, LIMIT).await;
            if let Err(error) = got {
                log.say(room, &[&format!("Unable to download cache: {error}")]).await;
                return Ok(());
            }
            file
        }
    };
    let Ok(open) = tokio::fs::File::open(&file).await else {
        log.say(room, &["No cache found"]).await;
        return Ok(());
    };
    let pieces = ReaderStream::with_capacity(open, 64 << 10)
        .map(|piece| piece.map_err(|error| EngineError::Refused { status: 500, message: error.to_string() }));
    match room.host.engine.put_archive(id, "/", Box::pin(pieces)).await {
        Ok(()) => log.say(room, &["Restored cache"]).await,
        Err(error) => log.say(room, &[&format!("Unable to restore cache: {error}")]).await,
    }
    Ok(())
}

/// Keeps the paths.
pub(super) async fn save(
    room: &Builds,
    build: &Build,
    paths: &[String],
    caller: &Caller,
    id: &ContainerId,
    log: &Log,
) -> Result<(), Failure> {
    let Some(place) = place(room, build).filter(|_| !paths.is_empty()) else { return Ok(()) };
    let folder = source::folder(room, build);
    tokio::fs::create_dir_all(&folder).await.map_err(|error| Failure::fault(error.to_string()))?;
    let file = folder.join("cache.saved");
    let texts: Vec<String> = paths.iter().map(|path| format!("Expanding cache path {path}")).collect();
    log.say(room, &texts.iter().map(String::as_str).collect::<Vec<_>>()).await;
    let outcome = match pack(room, build, id, paths, &file).await {
        Ok(0) => Err("no matching cache paths found".to_owned()),
        Ok(_) => match &place {
            Place::Here(kept) => keep(&file, kept).map_err(|error| error.to_string()),
            Place::S3(bucket, key) => {
                let target = object::Target { bucket, key, content_type: None, encrypted: true };
                object::put(room, &build.key.region, caller, &target, &file).await.map_err(|error| error.to_string())
            }
        },
        Err(error) => Err(error.to_string()),
    };
    // Gone with the build's folder, where that fails here.
    let _ = tokio::fs::remove_file(&file).await;
    match outcome {
        Ok(()) => log.say(room, &["Saved cache"]).await,
        Err(error) => log.say(room, &[&format!("Unable to save cache: {error}")]).await,
    }
    Ok(())
}

fn keep(file: &Path, kept: &Path) -> io::Result<()> {
    if let Some(folder) = kept.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::rename(file, kept)
}

/// Writes the files of all paths into a tar; how many there were.
async fn pack(room: &Builds, build: &Build, id: &ContainerId, paths: &[String], file: &Path) -> io::Result<usize> {
    let mut tar = tar::Builder::new(io::BufWriter::new(File::create(file)?));
    let (mut count, mut left) = (0, LIMIT);
    for path in paths {
        let path = if path.starts_with('/') { path.clone() } else { format!("{}/{path}", build.primary_folder()) };
        let Some(wanted) = Wanted::new(&path) else { continue };
        let archive = match room.host.engine.get_archive(id, &format!("/{}", wanted.root)).await {
            Ok(archive) => archive,
            Err(EngineError::NotFound(_)) => continue,
            Err(error) => return Err(io::Error::other(error.to_string())),
        };
        let reader = StreamReader::new(archive.map(|piece| piece.map_err(io::Error::other)));
        let reader = SyncIoBridge::new(Box::pin(reader));
        let copied = tokio::task::spawn_blocking(move || {
            let copied = wanted.copy(reader, &mut tar, left);
            (tar, copied)
        });
        let (back, copied) = copied.await.map_err(io::Error::other)?;
        tar = back;
        let (files, bytes) = copied?;
        count += files;
        left = left.saturating_sub(bytes);
    }
    tar.into_inner()?.flush()?;
    Ok(count)
}

/// A path of a cache: a file, a folder with all below it, or a pattern.
struct Wanted {
    /// The part without a pattern, without the slash before it.
    root: String,
    pattern: Pattern,
    /// All below counts.
    whole: bool,
}

impl Wanted {
    /// Nothing for a path that begins with a pattern: that would be the whole container.
    fn new(path: &str) -> Option<Self> {
        let path = path.trim_matches('/');
        let pattern = Pattern::new(path)?;
        let root = literal_root(&pattern);
        (!root.is_empty()).then(|| Self { whole: root == path, root, pattern })
    }

    /// Copies what is wanted of the engine's tar, under its whole path.
    fn copy<W: Write>(&self, reader: impl Read, tar: &mut tar::Builder<W>, limit: u64) -> io::Result<(usize, u64)> {
        let above = self.root.rsplit_once('/').map_or("", |(above, _)| above);
        let (mut files, mut bytes) = (0, 0u64);
        for entry in tar::Archive::new(reader).entries()? {
            let mut entry = entry?;
            let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
            let path = object::join([above, path.trim_start_matches("./")]);
            let kind = entry.header().entry_type();
            let below = path.strip_prefix(&self.root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
            let wanted =
                below && (self.whole || self.pattern.matches(&path)) && !path.split('/').any(|part| part == "..");
            if !wanted || !(kind.is_file() || kind.is_symlink()) {
                continue;
            }
            bytes = bytes.saturating_add(entry.size());
            if bytes > limit {
                return Err(io::Error::other("the cache is larger than it may be"));
            }
            let mut header = entry.header().clone();
            match entry.link_name()?.map(std::borrow::Cow::into_owned).filter(|_| kind.is_symlink()) {
                Some(target) => tar.append_link(&mut header, &path, target)?,
                None => tar.append_data(&mut header, &path, &mut entry)?,
            }
            files += 1;
        }
        Ok((files, bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn copied(path: &str, entries: &[&str]) -> Vec<String> {
        let mut from = tar::Builder::new(Vec::new());
        for name in entries {
            let mut header = tar::Header::new_gnu();
            header.set_size(1);
            header.set_mode(0o644);
            from.append_data(&mut header, name, &b"x"[..]).unwrap();
        }
        let from = from.into_inner().unwrap();
        let mut to = tar::Builder::new(Vec::new());
        Wanted::new(path).unwrap().copy(&from[..], &mut to, 100).unwrap();
        let to = to.into_inner().unwrap();
        let mut archive = tar::Archive::new(&to[..]);
        archive.entries().unwrap().map(|entry| entry.unwrap().path().unwrap().display().to_string()).collect()
    }

    #[test]
    fn paths_are_kept_whole() {
        let entries = [".m2/repository/a.jar", ".m2/settings.xml"];
        assert_eq!(copied("/root/.m2/**/*", &entries), ["root/.m2/repository/a.jar", "root/.m2/settings.xml"]);
        assert_eq!(copied("/root/.m2", &entries).len(), 2);
        assert_eq!(copied("/root/.m2/*.xml", &entries), ["root/.m2/settings.xml"]);
        assert!(Wanted::new("/**/*").is_none());
        let many = Wanted::new("/root/.m2").unwrap();
        assert_eq!(many.root, "root/.m2");
    }
}
