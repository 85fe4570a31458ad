//! What can be said on the command line.

use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use model::{AccountId, Region};

/// The AWS delivery pipeline in one binary: a small AWS region on this machine that really builds, stores, deploys and
/// serves, with the real AWS APIs and with roles enforced.
#[derive(Debug, Parser)]
#[command(name = "longshore", version, arg_required_else_help = true)]
pub(crate) struct Arguments {
    /// Where the region keeps its data [default: LONGSHORE_DATA, else the platform's data folder]
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

impl Arguments {
    /// The data folder.
    pub(crate) fn data(&self) -> Result<PathBuf> {
        let named = std::env::var_os("LONGSHORE_DATA").filter(|data| !data.is_empty()).map(PathBuf::from);
        if let Some(data) = self.data.as_ref().or(named.as_ref()) {
            return std::path::absolute(data).context("the data folder's path");
        }
        let folders = directories::ProjectDirs::from("", "", "longshore")
            .context("this user has no home folder; say where the data should be with --data DIR")?;
        Ok(folders.data_dir().to_owned())
    }
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Start the region and serve until told to stop
    Up(Up),
    /// Stop the region; containers keep serving and are taken over at the next start
    Down(Down),
    /// Whether the region runs, where, on which engine, since when
    Status(Form),
    /// Print the environment that leads AWS clients to the region: eval "$(longshore env)"
    Env(Env),
    /// Stop the region and delete all of its data and containers
    Reset(Reset),
    /// Connections to Git providers: a person authorises what the API leaves PENDING
    #[command(subcommand)]
    Connections(Connections),
    /// The region's own Git hosting
    #[command(subcommand)]
    Git(Git),
    /// Print a completion script for a shell
    Completions {
        /// Which shell
        shell: Shell,
    },
}

/// `up`
#[derive(Debug, Args)]
pub(crate) struct Up {
    /// The port on loopback for every API, the registry, Git and the load balancers
    #[arg(long, default_value_t = 4566, value_name = "N")]
    pub port: u16,
    /// The account of the region's root [default: the data folder's, else 123456789012]
    #[arg(long, value_name = "ID")]
    pub account: Option<AccountId>,
    /// The container engine's address, such as unix:///var/run/docker.sock [default: looked for]
    #[arg(long, value_name = "URL", value_parser = engine)]
    pub engine: Option<String>,
    /// The vCPUs that the Fargate tasks of an account may have together in a region, on demand and Spot each: AWS's
    /// quotas, which are 6 for a new account [default: none but what the machine bears]
    #[arg(long, value_name = "N")]
    pub fargate_vcpus: Option<u32>,
    /// Start in the background and return when the region answers
    #[arg(long)]
    pub detach: bool,
}

/// An engine's address.
fn engine(text: &str) -> Result<String, String> {
    let known = ["unix://", "tcp://", "http://"].iter().any(|scheme| text.starts_with(scheme));
    if known { Ok(text.to_owned()) } else { Err("an engine is reached at unix:///path or tcp://host:port".to_owned()) }
}

/// `down`
#[derive(Debug, Args)]
pub(crate) struct Down {}

/// The form of an answer.
#[derive(Debug, Clone, Copy, Args)]
pub(crate) struct Form {
    /// Tables for people or JSON for programs
    #[arg(long, value_enum, default_value_t = Output::Text)]
    pub output: Output,
}

/// Text or JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Output {
    /// For people
    Text,
    /// For programs
    Json,
}

/// `env`
#[derive(Debug, Args)]
pub(crate) struct Env {
    /// The port to print, where clients reach the region on another than its own
    #[arg(long, value_name = "N")]
    pub port: Option<u16>,
    /// The region that clients should name
    #[arg(long, default_value = "us-east-2", value_name = "R")]
    pub region: Region,
    /// A shell's export lines or JSON
    #[arg(long, value_enum, default_value_t = EnvOutput::Sh)]
    pub output: EnvOutput,
}

/// The form of `env`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum EnvOutput {
    /// export lines
    Sh,
    /// One object
    Json,
}

/// `reset`
#[derive(Debug, Args)]
pub(crate) struct Reset {
    /// Do not ask
    #[arg(long, short)]
    pub yes: bool,
}

/// `connections ...`
#[derive(Debug, Subcommand)]
pub(crate) enum Connections {
    /// The connections of a region
    List {
        /// The region
        #[arg(long, default_value = "us-east-2")]
        region: Region,
        /// Table or JSON
        #[command(flatten)]
        form: Form,
    },
    /// Complete a PENDING connection, as a person does in the console's handshake
    Authorize(Authorize),
}

/// `connections authorize`
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("provider").required(true))]
pub(crate) struct Authorize {
    /// The connection's ARN
    pub arn: String,
    /// The region's own Git hosting (`longshore git create`)
    #[arg(long, group = "provider")]
    pub hosted: bool,
    /// Bitbucket Cloud; the access token is read from standard input or LONGSHORE_TOKEN
    #[arg(long, group = "provider")]
    pub bitbucket: bool,
    /// GitHub, or with --server a GitHub Enterprise Server; the token as for Bitbucket
    #[arg(long, group = "provider")]
    pub github: bool,
    /// GitLab, or with --server a self-managed one; the token as for Bitbucket
    #[arg(long, group = "provider")]
    pub gitlab: bool,
    /// Any Git server: repositories are found below this URL. A token, if needed, comes from LONGSHORE_TOKEN or, with
    /// --token-stdin, from standard input
    #[arg(long, group = "provider", value_name = "BASE")]
    pub url: Option<String>,
    /// The server of a provider that is not its cloud: https://github.example.com
    #[arg(long, value_name = "BASE", conflicts_with_all = ["hosted", "url"])]
    pub server: Option<String>,
    /// The provider's API, where it does not follow from the server
    #[arg(long, value_name = "BASE", conflicts_with_all = ["hosted", "url"])]
    pub api: Option<String>,
    /// The user name that goes with the token
    #[arg(long)]
    pub user: Option<String>,
    /// Read the token from standard input
    #[arg(long)]
    pub token_stdin: bool,
}

/// `git ...`
#[derive(Debug, Subcommand)]
pub(crate) enum Git {
    /// Make a repository; inside a work tree the remote `longshore` is added to it
    Create {
        /// <owner>/<name>
        name: String,
        /// The region
        #[arg(long, default_value = "us-east-2")]
        region: Region,
    },
    /// The repositories of a region
    List {
        /// The region
        #[arg(long, default_value = "us-east-2")]
        region: Region,
        /// Table or JSON
        #[command(flatten)]
        form: Form,
    },
    /// Delete a repository and all that it holds
    Delete {
        /// <owner>/<name>
        name: String,
        /// The region
        #[arg(long, default_value = "us-east-2")]
        region: Region,
        /// Do not ask
        #[arg(long, short)]
        yes: bool,
    },
    /// Git's credential helper for the region's hosting; git calls it
    #[command(hide = true)]
    Credential {
        /// get, store or erase
        action: String,
    },
}
