//! A build's own Docker socket.
//!
//! It speaks Docker's API to the build, and passes on to the engine what an allow-list holds: builds, tags, pushes and
//! pulls, and containers without a way out. A name of ECR reaches the engine as a name of the region's registry and
//! comes back as it was. A build sees the images that it made or pulled, and those of the engine that belong to no
//! other build; it sees its own containers alone.
//!
//! The socket lies in a folder of the build's own, which is bound into the container: a region that starts again makes
//! a new socket there. Names that a build gave to images are records, so that they can be taken back at its end.
//!
//! Deliberately absent: BuildKit's own API (`/grpc`), volumes, networks, swarm, plugins, loading and saving of images.
//!
//! Source: Docker Engine API 1.41.

mod auth;
mod build;
mod containers;
mod create;
mod dockerfile;
mod forward;
mod images;
mod info;
mod prefetch;
mod progress;
mod route;
mod serve;
mod transfer;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::Builds;
use crate::errors::BuildsError;
use crate::model::Build;
use crate::plan::image::split;
use crate::plan::names::is_ecr;

pub(crate) use serve::serve;

/// A socket's path may have 108 bytes, the last of them a zero.
const PATH_LIMIT: usize = 100;

/// The socket's name in its folder.
const NAME: &str = "docker.sock";

/// The folder of a build's socket: with its other files, or, where that path is too long for a socket, a short one.
pub(crate) fn folder(room: &Builds, build: &Build) -> PathBuf {
    let data = std::path::absolute(&room.settings.data).unwrap_or_else(|_| room.settings.data.clone());
    place(&data, &build.key.id.uuid)
}

fn place(data: &Path, uuid: &str) -> PathBuf {
    let long = data.join("run").join(uuid).join("docker");
    if long.as_os_str().len() + 1 + NAME.len() <= PATH_LIMIT {
        return long;
    }
    let short: String = uuid.chars().filter(|c| *c != '-').take(16).collect();
    std::env::temp_dir().join(format!("longshore-{short}"))
}

/// Makes the folder: nobody but this user and the container gets at it.
pub(crate) async fn make(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    tokio::fs::create_dir_all(folder).await?;
    tokio::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700)).await
}

/// Takes back the names that a build gave to images: a name gets back what had it before.
pub(crate) async fn forget(room: &Builds, build: &Build) -> Result<(), BuildsError> {
    let prefix = format!("{}/", build.key.id.uuid);
    let engine = &room.host.engine;
    for (key, row) in room.tables.images.scan(&prefix) {
        let name = &key[prefix.len()..];
        let stays = row.pulled && !is_ecr(name);
        let ours = engine.image(name).await.is_ok_and(|image| image.id == row.id);
        if ours && !stays {
            let gone = match &row.before {
                Some(before) => {
                    let (repository, tag) = split(name);
                    engine.tag(before, &repository, &tag).await
                }
                None => engine.remove_image(name).await,
            };
            if let Err(error) = gone {
                tracing::debug!(%name, %error, "the name of an image stays");
            }
        }
        room.store.write(|records| records.delete(&room.tables.images, &key)).await?;
    }
    Ok(())
}

/// What the parts of the socket share.
#[derive(Clone)]
pub(crate) struct Socket {
    room: Arc<Builds>,
    uuid: String,
    /// The build's own limit of memory: its containers get no more.
    memory: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sockets_path_is_never_too_long() {
        let uuid = "01234567-89ab-cdef-0123-456789abcdef";
        let short = place(Path::new("/home/user/.local/share/longshore"), uuid);
        assert!(short.ends_with(format!("run/{uuid}/docker")));
        let deep = place(Path::new(&format!("/home/{}", "user/".repeat(30))), uuid);
        assert!(deep.join(NAME).as_os_str().len() < 108, "{}", deep.display());
    }
}
