//! Programs of this machine.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use tokio::io::{AsyncRead, AsyncWrite};

/// A program with what it is given. Its environment holds `PATH`, `HOME` and what is named here, nothing else.
#[derive(Debug, Clone)]
pub struct Command {
    /// The program's name or path: `git`.
    pub program: OsString,
    /// Its arguments. Never a secret: other users of the machine can read them.
    pub arguments: Vec<OsString>,
    /// Its environment, beside `PATH` and `HOME`.
    pub environment: Vec<(OsString, OsString)>,
    /// The folder that it runs in.
    pub folder: Option<PathBuf>,
    /// What it reads.
    pub input: Input,
    /// It is killed after this long, with all that it started.
    pub deadline: Duration,
    /// More output than this many bytes is an error ([`Processes::run`] only).
    pub output_limit: usize,
}

/// What a program reads from its standard input.
#[derive(Debug, Clone)]
pub enum Input {
    /// Nothing.
    Nothing,
    /// These bytes.
    Bytes(Bytes),
    /// What is written to [`Running::input`].
    Piped,
}

impl Command {
    /// A program that reads nothing, may take a minute and print a mebibyte.
    pub fn new(program: impl Into<OsString>) -> Self {
        Self {
            program: program.into(),
            arguments: Vec::new(),
            environment: Vec::new(),
            folder: None,
            input: Input::Nothing,
            deadline: Duration::from_mins(1),
            output_limit: 1 << 20,
        }
    }

    /// Adds arguments.
    #[must_use]
    pub fn args<I: IntoIterator<Item = S>, S: Into<OsString>>(mut self, arguments: I) -> Self {
        self.arguments.extend(arguments.into_iter().map(Into::into));
        self
    }

    /// Adds an environment variable.
    #[must_use]
    pub fn env(mut self, name: impl Into<OsString>, value: impl Into<OsString>) -> Self {
        self.environment.push((name.into(), value.into()));
        self
    }

    /// Sets the folder that it runs in.
    #[must_use]
    pub fn folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.folder = Some(folder.into());
        self
    }

    /// Sets what it reads.
    #[must_use]
    pub fn input(mut self, input: Input) -> Self {
        self.input = input;
        self
    }

    /// Sets how long it may take.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Sets how much it may print.
    #[must_use]
    pub fn output_limit(mut self, bytes: usize) -> Self {
        self.output_limit = bytes;
        self
    }
}

/// How a program ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finished {
    /// Its exit code; none where a signal ended it.
    pub code: Option<i32>,
    /// What it printed.
    pub stdout: Bytes,
    /// What it complained of, the last 64 KiB.
    pub stderr: String,
}

impl Finished {
    /// It ended with 0.
    pub fn success(&self) -> bool {
        self.code == Some(0)
    }
}

/// A program that runs. Dropped, it is killed.
pub struct Running {
    /// Its standard input, where it was asked to be [`Input::Piped`].
    pub input: Option<Box<dyn AsyncWrite + Send + Unpin>>,
    /// Its standard output.
    pub output: Box<dyn AsyncRead + Send + Unpin>,
    /// Tells how it ended: code and the last 64 KiB of its standard error. Polled or not, the deadline holds.
    pub finished: tokio::sync::oneshot::Receiver<Result<Finished, ProcessError>>,
    /// Kills it when dropped.
    pub guard: Box<dyn std::any::Any + Send + Sync>,
}

/// Why a program could not do its work.
#[derive(Debug, Clone, thiserror::Error)]
pub enum ProcessError {
    /// This machine does not have it.
    #[error("{0} is not installed on this machine")]
    Absent(String),
    /// It could not be started, or spoken to.
    #[error("{program}: {reason}")]
    Broken {
        /// Which program.
        program: String,
        /// What went wrong.
        reason: String,
    },
    /// It took too long and was killed.
    #[error("{0} took longer than it may")]
    Deadline(String),
    /// It printed too much and was killed.
    #[error("{0} printed more than it may")]
    TooMuch(String),
}

/// Runs programs.
#[async_trait]
pub trait Processes: Send + Sync + 'static {
    /// Runs a program to its end. An exit code that is not 0 is no error here.
    async fn run(&self, command: Command) -> Result<Finished, ProcessError>;

    /// Starts a program whose output is read as it comes.
    async fn spawn(&self, command: Command) -> Result<Running, ProcessError>;
}
