//! What the disk alone does: the steps of a put that survives a power cut, with no server around them.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// Files a second, written, synced, named and their folder synced, by so many threads at once.
pub(crate) fn rate(folder: &Path, body: &[u8], threads: usize, time: Duration) -> Result<f64> {
    let begun = Instant::now();
    let work = |thread: usize| -> Result<u64> {
        let mut count = 0;
        while begun.elapsed() < time {
            let (fresh, place) = (folder.join(format!("new-{thread}")), folder.join(format!("{thread}-{count}")));
            let mut file = File::create(&fresh)?;
            file.write_all(body)?;
            file.sync_data()?;
            std::fs::rename(&fresh, &place)?;
            File::open(folder)?.sync_all()?;
            count += 1;
        }
        Ok(count)
    };
    let total: u64 = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|thread| scope.spawn(move || work(thread))).collect();
        threads.into_iter().map(|thread| thread.join().ok().context("a thread")?).sum::<Result<u64>>()
    })?;
    Ok(total as f64 / begun.elapsed().as_secs_f64())
}
