//! Programs, each in a process group of its own so that nothing that it started outlives it.
//!
//! Deliberately absent: a pseudo-terminal, and a way to send a program anything but its end.

use std::ffi::OsString;
use std::io::ErrorKind;
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use rustix::process::{Pid, Signal, kill_process_group};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::process::Child;
use tokio::sync::oneshot;

use crate::{Command, Finished, Input, ProcessError, Processes, Running};

/// How much of a program's complaints is kept.
const STDERR_LIMIT: usize = 64 << 10;

/// How long pipes are read after the program has ended: a daemon of its own group may still hold them.
const DRAIN: Duration = Duration::from_secs(2);

/// Runs programs of this machine.
pub(crate) struct SystemProcesses;

/// A process group that is still there; emptied when its leader has ended.
struct Group(Mutex<Option<Pid>>);

impl Group {
    fn kill(&self) {
        if let Some(group) = self.0.lock().unwrap_or_else(PoisonError::into_inner).take() {
            // It may have ended by itself in this moment; there is nothing else to do about it then.
            let _ = kill_process_group(group, Signal::KILL);
        }
    }
}

/// Kills the group when whoever runs the program lets go of it.
struct Guard(Arc<Group>);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.kill();
    }
}

#[async_trait]
impl Processes for SystemProcesses {
    async fn run(&self, command: Command) -> Result<Finished, ProcessError> {
        let program = name(&command.program);
        let limit = command.output_limit;
        let mut running = self.spawn(command).await?;
        drop(running.input.take());
        let mut output = Vec::new();
        let mut fits = true;
        let ended = {
            let read = read_limited(&mut running.output, &mut output, limit);
            tokio::pin!(read);
            tokio::select! {
                whole = &mut read => {
                    fits = whole;
                    None
                }
                ended = &mut running.finished => {
                    fits = tokio::time::timeout(DRAIN, &mut read).await.unwrap_or(fits);
                    Some(ended)
                }
            }
        };
        if !fits {
            return Err(ProcessError::TooMuch(program));
        }
        let ended = match ended {
            Some(ended) => ended,
            None => running.finished.await,
        };
        let finished =
            ended.map_err(|_| ProcessError::Broken { program, reason: "nobody waited for it".to_owned() })??;
        Ok(Finished { stdout: output.into(), ..finished })
    }

    async fn spawn(&self, command: Command) -> Result<Running, ProcessError> {
        let program = name(&command.program);
        let mut child = start(&command, &program)?;
        let broken =
            |what: &str| ProcessError::Broken { program: program.clone(), reason: format!("it has no {what}") };
        let pid = child.id().and_then(|id| Pid::from_raw(i32::try_from(id).ok()?));
        let group = Arc::new(Group(Mutex::new(pid)));
        let guard = Guard(Arc::clone(&group));
        let output = child.stdout.take().ok_or_else(|| broken("output"))?;
        let stderr = child.stderr.take().ok_or_else(|| broken("error output"))?;
        let stdin = child.stdin.take();
        let input = match command.input {
            Input::Piped => stdin.map(|input| Box::new(input) as _),
            Input::Bytes(bytes) => {
                if let Some(mut input) = stdin {
                    // A program that does not read all of it is no error; its exit code tells.
                    tokio::spawn(async move { drop(input.write_all(&bytes).await) });
                }
                None
            }
            Input::Nothing => None,
        };
        let (tell, finished) = oneshot::channel();
        tokio::spawn(async move {
            let result = supervise(child, stderr, &group, command.deadline, &program).await;
            // Nobody may want to know; the program has ended all the same.
            let _ = tell.send(result);
        });
        Ok(Running { input, output: Box::new(output), finished, guard: Box::new(guard) })
    }
}

fn name(program: &OsString) -> String {
    program.to_string_lossy().into_owned()
}

fn start(command: &Command, program: &str) -> Result<Child, ProcessError> {
    #[expect(clippy::disallowed_methods, reason = "this is where programs are started")]
    let mut child = tokio::process::Command::new(&command.program);
    child.args(&command.arguments).env_clear();
    child.env("PATH", std::env::var_os("PATH").unwrap_or_else(|| "/usr/local/bin:/usr/bin:/bin".into()));
    if let Some(home) = std::env::var_os("HOME") {
        child.env("HOME", home);
    }
    child.envs(command.environment.iter().map(|(name, value)| (name, value)));
    if let Some(folder) = &command.folder {
        if !folder.is_dir() {
            let reason = format!("there is no folder {} to run it in", folder.display());
            return Err(ProcessError::Broken { program: program.to_owned(), reason });
        }
        child.current_dir(folder);
    }
    child.stdin(if matches!(command.input, Input::Nothing) { Stdio::null() } else { Stdio::piped() });
    child.stdout(Stdio::piped()).stderr(Stdio::piped()).process_group(0).kill_on_drop(true);
    child.spawn().map_err(|error| match error.kind() {
        ErrorKind::NotFound => ProcessError::Absent(program.to_owned()),
        _ => ProcessError::Broken { program: program.to_owned(), reason: error.to_string() },
    })
}

/// Waits for the program, at most until its deadline, and sees to it that its group ends with it.
async fn supervise(
    mut child: Child,
    stderr: impl AsyncRead + Unpin + Send + 'static,
    group: &Group,
    deadline: Duration,
    program: &str,
) -> Result<Finished, ProcessError> {
    let mut complaints = tokio::spawn(read_tail(stderr));
    let waited = tokio::time::timeout(deadline, child.wait()).await;
    group.kill();
    let status = match waited {
        Ok(Ok(status)) => status,
        Ok(Err(error)) => {
            return Err(ProcessError::Broken { program: program.to_owned(), reason: error.to_string() });
        }
        Err(_) => {
            // It was killed above; this reaps it.
            let _ = child.wait().await;
            return Err(ProcessError::Deadline(program.to_owned()));
        }
    };
    let tail = tokio::time::timeout(DRAIN, &mut complaints).await;
    complaints.abort();
    let stderr = tail.ok().and_then(Result::ok).unwrap_or_default();
    Ok(Finished { code: status.code(), stdout: Bytes::new(), stderr })
}

/// Reads all there is; false where it is more than `limit`.
async fn read_limited(output: &mut (impl AsyncRead + Unpin), into: &mut Vec<u8>, limit: usize) -> bool {
    let mut limited = output.take(u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1));
    // A pipe that cannot be read any more has told what it had to tell.
    let _ = limited.read_to_end(into).await;
    into.len() <= limit
}

/// Reads to the end and keeps the last of it.
async fn read_tail(mut stream: impl AsyncRead + Unpin) -> String {
    let mut kept = Vec::new();
    let mut chunk = vec![0; 8 << 10];
    while let Ok(read @ 1..) = stream.read(&mut chunk).await {
        kept.extend_from_slice(&chunk[..read]);
        if kept.len() > 2 * STDERR_LIMIT {
            kept.drain(..kept.len() - STDERR_LIMIT);
        }
    }
    let from = kept.len().saturating_sub(STDERR_LIMIT);
    String::from_utf8_lossy(&kept[from..]).into_owned()
}
