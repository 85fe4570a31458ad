//! Two files in the data folder that tell other programs of this machine's owner about the region: how to reach it and
//! as whom. Both are readable by the owner alone.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use model::AccountId;
use serde::{Deserialize, Serialize};

/// How to reach a region and who its root is.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Presence {
    /// The process, for `down`.
    pub pid: u32,
    /// The one port.
    pub port: u16,
    /// The container engine's address, where it was not looked for.
    #[serde(default)]
    pub engine: Option<String>,
    /// The root's account.
    pub account: AccountId,
    /// The public half of the root's key.
    pub access_key_id: String,
    /// Its secret half.
    pub secret_access_key: String,
}

/// Why a region's presence cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum PresenceError {
    /// No region was ever started here.
    #[error("no region has been started with the data folder {}; start one with `longshore up`", .0.display())]
    Absent(PathBuf),
    /// The file is there, but cannot be used.
    #[error("{}: {reason}", path.display())]
    Unusable {
        /// Which file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
}

impl Presence {
    fn path(data: &Path) -> PathBuf {
        data.join("region.json")
    }

    /// Reads the presence of the region whose data is in `data`. It says nothing about whether the region runs.
    ///
    /// # Errors
    /// Where no region was started there.
    pub fn read(data: &Path) -> Result<Self, PresenceError> {
        let path = Self::path(data);
        match fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes)
                .map_err(|error| PresenceError::Unusable { path, reason: error.to_string() }),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(PresenceError::Absent(data.to_owned())),
            Err(error) => Err(PresenceError::Unusable { path, reason: error.to_string() }),
        }
    }

    /// Writes it, at once and whole.
    ///
    /// # Errors
    /// Where the folder cannot be written.
    pub fn write(&self, data: &Path) -> Result<(), PresenceError> {
        let path = Self::path(data);
        let fresh = data.join("region.json.new");
        let write = || -> std::io::Result<()> {
            let _ = fs::remove_file(&fresh);
            let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&fresh)?;
            file.write_all(&serde_json::to_vec_pretty(self)?)?;
            file.sync_all()?;
            fs::rename(&fresh, &path)
        };
        write().map_err(|error| PresenceError::Unusable { path: path.clone(), reason: error.to_string() })
    }
}
