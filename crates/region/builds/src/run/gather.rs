//! The files of an artifact: out of the container, onto this machine under numbers. Their own names touch nothing here.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use futures_util::StreamExt;
use host::{ContainerId, EngineError};
use tokio_util::io::{StreamReader, SyncIoBridge};

use super::drive::Failure;
use super::log::Log;
use super::unpack::stays;
use crate::Builds;
use crate::buildspec::{ArtifactSpec, Pattern, literal_root};
use crate::model::Build;

/// Bytes that an artifact may have, unpacked.
const SIZE_LIMIT: u64 = 8 << 30;

/// A file of an artifact: its path in the artifact, its mode, and where it is on this machine meanwhile.
pub(super) struct Found {
    pub(super) path: String,
    pub(super) mode: u32,
    pub(super) file: PathBuf,
    /// It is a link to this path, and the file is empty.
    pub(super) link: Option<String>,
}

/// The folder inside the container that paths are relative to.
fn base(build: &Build, spec: &ArtifactSpec) -> String {
    let source = build.primary_folder();
    match spec.base_directory.as_deref().map(|base| base.trim_end_matches('/')) {
        None | Some("" | ".") => source,
        Some(base) if base.starts_with('/') => base.to_owned(),
        Some(base) => format!("{source}/{}", base.trim_start_matches("./")),
    }
}

/// Brings the files over that the patterns match: there may be none.
pub(super) async fn find(
    room: &Builds,
    build: &Build,
    id: &ContainerId,
    spec: &ArtifactSpec,
    folder: &Path,
    log: &Log,
) -> Result<Vec<Found>, Failure> {
    let shown = spec.base_directory.as_deref().unwrap_or(".");
    let texts = [
        format!("Expanding base directory path: {shown}"),
        "Assembling file list".to_owned(),
        format!("Expanding {shown}"),
        format!("Expanding file paths for base directory {shown}"),
        "Assembling file list".to_owned(),
    ];
    log.say(room, &texts.each_ref().map(String::as_str)).await;
    let base = base(build, spec);
    let exists = room.host.engine.get_archive(id, &base);
    if spec.base_directory.is_some() && matches!(exists.await, Err(EngineError::NotFound(_))) {
        return Err(Failure::phase("CLIENT_ERROR", format!("no matching base directory path found for {shown}")));
    }
    tokio::fs::create_dir_all(folder).await.map_err(|error| Failure::fault(error.to_string()))?;
    let exclude: Vec<Pattern> = spec.exclude.iter().filter_map(|text| Pattern::new(text)).collect();
    let mut found: BTreeMap<String, Found> = BTreeMap::new();
    let mut left = SIZE_LIMIT;
    for (index, text) in spec.files.iter().enumerate() {
        log.say(room, &[&format!("Expanding {text}")]).await;
        let relative = text.strip_prefix(&format!("{base}/")).unwrap_or(text);
        let before = found.len();
        if let Some(pattern) = Pattern::new(relative) {
            let part = Part {
                links: spec.symlinks,
                ..Part::new(&base, pattern, exclude.clone(), folder.join(index.to_string()))
            };
            let (files, used) = part.bring(room, id, left).await?;
            left = left.saturating_sub(used);
            for file in files {
                found.entry(file.path.clone()).or_insert(file);
            }
        }
        if found.len() == before && !text.contains(['*', '?']) {
            log.say(room, &[&format!("Skipping invalid file path {text}")]).await;
        }
    }
    if !found.is_empty() {
        log.say(room, &[&format!("Found {} file(s)", found.len())]).await;
    }
    let mut files: Vec<Found> = found.into_values().collect();
    if spec.discard_paths {
        for file in &mut files {
            file.path = file.path.rsplit('/').next().unwrap_or_default().to_owned();
        }
    }
    Ok(files)
}

/// A part of the container, and which of its files are wanted.
struct Part {
    /// Where it is in the container.
    place: String,
    /// What lies before the paths of its tar, which begin with the last name of its place.
    above: String,
    /// It is the base directory itself: its own name does not belong to the paths.
    whole: bool,
    pattern: Pattern,
    exclude: Vec<Pattern>,
    folder: PathBuf,
    /// Links that stay below the base directory are kept as links.
    links: bool,
}

impl Part {
    fn new(base: &str, pattern: Pattern, exclude: Vec<Pattern>, folder: PathBuf) -> Self {
        let root = literal_root(&pattern);
        Self {
            place: if root.is_empty() { base.to_owned() } else { format!("{base}/{root}") },
            above: root.rsplit_once('/').map_or("", |(above, _)| above).to_owned(),
            whole: root.is_empty(),
            pattern,
            exclude,
            folder,
            links: false,
        }
    }

    /// The files that are wanted, and how many bytes were looked through.
    async fn bring(self, room: &Builds, id: &ContainerId, budget: u64) -> Result<(Vec<Found>, u64), Failure> {
        let archive = match room.host.engine.get_archive(id, &self.place).await {
            Ok(archive) => archive,
            Err(EngineError::NotFound(_)) => return Ok((Vec::new(), 0)),
            Err(error) => return Err(error.into()),
        };
        let reader = StreamReader::new(archive.map(|piece| piece.map_err(io::Error::other)));
        let reader = SyncIoBridge::new(Box::pin(reader));
        let spilled = tokio::task::spawn_blocking(move || self.spill(reader, budget)).await;
        spilled
            .map_err(|error| Failure::fault(error.to_string()))?
            .map_err(|error| Failure::phase("CLIENT_ERROR", format!("the artifacts cannot be read: {error}")))
    }

    /// A path of the tar, relative to the base directory.
    fn path(&self, path: &str) -> Option<String> {
        let path = path.trim_start_matches("./").trim_end_matches('/');
        let path = if self.whole { path.split_once('/')?.1 } else { path };
        let path = if self.above.is_empty() { path.to_owned() } else { format!("{}/{path}", self.above) };
        let wanted = !path.split('/').any(|part| part == "..")
            && self.pattern.matches(&path)
            && !self.exclude.iter().any(|pattern| pattern.matches(&path));
        wanted.then_some(path)
    }

    /// Writes the files that are wanted into the folder.
    fn spill(&self, reader: impl Read, budget: u64) -> io::Result<(Vec<Found>, u64)> {
        std::fs::create_dir_all(&self.folder)?;
        let mut files = Vec::new();
        let mut used = 0u64;
        for (index, entry) in tar::Archive::new(reader).entries()?.enumerate() {
            let mut entry = entry?;
            used = used.saturating_add(entry.size());
            if used > budget {
                return Err(io::Error::other("they are larger than artifacts may be"));
            }
            let kind = entry.header().entry_type();
            let wanted = kind.is_file() || (self.links && kind.is_symlink());
            if !wanted {
                continue;
            }
            let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
            let Some(path) = self.path(&path) else { continue };
            let target = entry.link_name()?.map(|target| target.to_string_lossy().into_owned());
            let link = target.filter(|_| kind.is_symlink());
            if link.as_ref().is_some_and(|target| !stays(Path::new(&path), target)) {
                continue;
            }
            let file = self.folder.join(index.to_string());
            io::copy(&mut entry, &mut File::create(&file)?)?;
            files.push(Found { path, mode: entry.header().mode().unwrap_or(0o644) & 0o777, file, link });
        }
        Ok((files, used))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn archive(paths: &[&str]) -> Vec<u8> {
        let mut tar = tar::Builder::new(Vec::new());
        for path in paths {
            let mut header = tar::Header::new_gnu();
            header.as_old_mut().name[..path.len()].copy_from_slice(path.as_bytes());
            header.set_size(2);
            header.set_mode(0o644);
            header.set_cksum();
            tar.append(&header, &b"hi"[..]).unwrap();
        }
        tar.into_inner().unwrap()
    }

    #[test]
    fn only_wanted_files_are_kept_and_names_touch_nothing() {
        let bytes = archive(&["src/a.txt", "src/../../evil", "src/sub/b.txt", "src/sub/c.log"]);
        let folder = tempfile::tempdir().unwrap();
        let exclude = vec![Pattern::new("**/*.log").unwrap()];
        let part = Part::new("/base/src", Pattern::new("**/*").unwrap(), exclude, folder.path().join("0"));
        let (files, used) = part.spill(&bytes[..], 100).unwrap();
        assert_eq!(used, 8);
        assert_eq!(files.iter().map(|file| file.path.as_str()).collect::<Vec<_>>(), ["a.txt", "sub/b.txt"]);
        assert!(files.iter().all(|file| file.file.parent() == Some(&folder.path().join("0"))));
        assert!(part.spill(&bytes[..], 3).is_err());
    }

    #[test]
    fn links_are_kept_where_they_stay() {
        let mut tar = tar::Builder::new(Vec::new());
        for (name, target) in [("src/in", "a.txt"), ("src/out", "../../etc/passwd")] {
            let mut header = tar::Header::new_gnu();
            header.set_entry_type(tar::EntryType::Symlink);
            header.set_size(0);
            tar.append_link(&mut header, name, target).unwrap();
        }
        let bytes = tar.into_inner().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let part = |links: bool| Part {
            links,
            ..Part::new("/base/src", Pattern::new("**/*").unwrap(), Vec::new(), folder.path().join("0"))
        };
        let (found, _) = part(true).spill(&bytes[..], 100).unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].path.as_str(), found[0].link.as_deref()), ("in", Some("a.txt")));
        assert!(part(false).spill(&bytes[..], 100).unwrap().0.is_empty());
    }

    #[test]
    fn a_part_is_where_its_pattern_begins() {
        let folder = tempfile::tempdir().unwrap();
        let part = |text: &str| Part::new("/base", Pattern::new(text).unwrap(), Vec::new(), folder.path().to_owned());
        let jars = part("app/target/*.jar");
        assert_eq!(jars.place, "/base/app/target");
        assert_eq!(jars.path("target/shop.jar").as_deref(), Some("app/target/shop.jar"));
        assert_eq!(jars.path("target/classes/x.jar"), None);
        let one = part("imagedefinitions.json");
        assert_eq!(one.place, "/base/imagedefinitions.json");
        assert_eq!(one.path("imagedefinitions.json").as_deref(), Some("imagedefinitions.json"));
    }
}
