//! `longshore down`: the region stops; containers keep serving and are taken over at the next start.

use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Result, bail};
use rustix::process::{Pid, Signal, kill_process, test_kill_process};
use server::Presence;

use crate::client;

/// How long the region may take to end.
const DEADLINE: Duration = Duration::from_secs(20);

/// Ends the region and waits until it is gone.
pub(crate) fn run(data: &Path) -> Result<ExitCode> {
    if stop(data)? {
        println!("stopped; containers keep serving, `longshore up` takes them over");
    } else {
        println!("no region runs with the data folder {}", data.display());
    }
    Ok(ExitCode::SUCCESS)
}

/// Whether a region ran and was ended.
pub(crate) fn stop(data: &Path) -> Result<bool> {
    let presence = match Presence::read(data) {
        Ok(presence) => presence,
        Err(server::PresenceError::Absent(_)) => return Ok(false),
        Err(error) => return Err(error.into()),
    };
    let Some(pid) = i32::try_from(presence.pid).ok().and_then(Pid::from_raw) else { return Ok(false) };
    // The process is ours only while it holds the data folder: its number may have gone to another since.
    if !server::held(data) || test_kill_process(pid).is_err() {
        return Ok(false);
    }
    kill_process(pid, Signal::TERM)?;
    let gone = async {
        while server::held(data) {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let waited = client::runtime()?.block_on(async { tokio::time::timeout(DEADLINE, gone).await });
    if waited.is_err() {
        bail!("the region (process {}) did not end in {} seconds", presence.pid, DEADLINE.as_secs());
    }
    Ok(true)
}
