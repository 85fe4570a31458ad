//! `longshore up`: the region, in the foreground or, with `--detach`, behind.

use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{ExitCode, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use model::AccountId;
use server::{Options, Presence, Region};
use shapes_longshore::GetRegionInput;
use tokio::signal::unix::{SignalKind, signal};

use crate::args::Up;
use crate::client::{self, Client};

/// The account where nothing else is said.
const ACCOUNT: &str = "123456789012";

/// How long a region may take until it answers, in the background.
const DEADLINE: Duration = Duration::from_secs(30);

/// Runs the region until a signal ends it; or starts it behind and returns when it answers.
pub(crate) fn run(data: &Path, up: &Up) -> Result<ExitCode> {
    let account = account(data, up)?;
    if !let_go(data)? {
        bail!("a region runs already with the data folder {}; `longshore status` shows it", data.display());
    }
    if up.detach { behind(data, up, &account) } else { here(data, up, &account) }
}

/// The account: what a data folder holds belongs to one, so it stays that one.
fn account(data: &Path, up: &Up) -> Result<AccountId> {
    match (Presence::read(data).ok().map(|presence| presence.account), &up.account) {
        (Some(kept), Some(asked)) if kept != *asked => bail!(
            "the region in {} is account {kept}, not {asked}; name another folder with --data, or `longshore reset` this one",
            data.display()
        ),
        (Some(kept), _) => Ok(kept),
        (None, Some(asked)) => Ok(asked.clone()),
        (None, None) => ACCOUNT.parse().context("the usual account"),
    }
}

fn here(data: &Path, up: &Up, account: &AccountId) -> Result<ExitCode> {
    log();
    raise_descriptors();
    let root = match (std::env::var("LONGSHORE_ACCESS_KEY_ID"), std::env::var("LONGSHORE_SECRET_ACCESS_KEY")) {
        (Ok(id), Ok(secret)) => Some((id, secret)),
        (Err(_), Err(_)) => None,
        _ => bail!("LONGSHORE_ACCESS_KEY_ID and LONGSHORE_SECRET_ACCESS_KEY go together"),
    };
    let options = Options {
        data: data.to_owned(),
        port: up.port,
        account: account.clone(),
        engine: up.engine.clone().or_else(|| std::env::var("DOCKER_HOST").ok()),
        root,
        fargate_vcpus: up.fargate_vcpus,
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut terminate = signal(SignalKind::terminate())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        let mut region = Region::start(options).await?;
        println!(
            "longshore answers at http://{} (account {}); eval \"$(longshore env --data '{}')\"",
            region.address,
            account,
            data.display()
        );
        let failed = tokio::select! {
            _ = terminate.recv() => None,
            _ = interrupt.recv() => None,
            reason = region.failed() => Some(reason),
        };
        region.stop().await;
        match failed {
            None => Ok(ExitCode::SUCCESS),
            Some(reason) => bail!("{reason}"),
        }
    })
}

#[expect(clippy::disallowed_methods, reason = "the command line starts the region itself, as a process of its own")]
fn behind(data: &Path, up: &Up, account: &AccountId) -> Result<ExitCode> {
    std::fs::create_dir_all(data).with_context(|| data.display().to_string())?;
    let path = data.join("longshore.log");
    let log = OpenOptions::new().create(true).append(true).mode(0o600).open(&path)?;
    let before = log.metadata()?.len();
    let mut command = std::process::Command::new(std::env::current_exe()?);
    command.arg("up").arg("--data").arg(data);
    command.args(["--port", &up.port.to_string(), "--account", account.as_str()]);
    if let Some(engine) = &up.engine {
        command.args(["--engine", engine]);
    }
    if let Some(vcpus) = up.fargate_vcpus {
        command.args(["--fargate-vcpus", &vcpus.to_string()]);
    }
    command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log).current_dir("/").process_group(0);
    let mut child = command.spawn().context("the region could not be started")?;
    let answers = async {
        loop {
            if let Ok(client) = Client::new(data)
                && client.presence.pid == child.id()
                && client.send(&"us-east-2".parse()?, &GetRegionInput::default()).await.is_ok()
            {
                return Ok(Some(client));
            }
            if child.try_wait()?.is_some() {
                return Ok::<_, anyhow::Error>(None);
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    let outcome = client::runtime()?.block_on(async { tokio::time::timeout(DEADLINE, answers).await });
    match outcome {
        Ok(Ok(Some(client))) => {
            println!(
                "longshore answers at http://127.0.0.1:{} (account {}); process {}, log {}",
                client.presence.port,
                client.presence.account,
                client.presence.pid,
                path.display()
            );
            Ok(ExitCode::SUCCESS)
        }
        Ok(Err(error)) => Err(error),
        Ok(Ok(None)) => {
            let text = std::fs::read(&path).unwrap_or_default();
            if before == 0 && !data.join("records.db").exists() {
                // It never began, so it leaves nothing behind; a folder that holds other things stays.
                let _ = std::fs::remove_file(&path).and_then(|()| std::fs::remove_dir(data));
            }
            let from = usize::try_from(before).unwrap_or(0).min(text.len());
            bail!("the region ended at once:\n{}", String::from_utf8_lossy(&text[from..]).trim_end())
        }
        Err(_) => bail!("the region did not answer in {} seconds; see {}", DEADLINE.as_secs(), path.display()),
    }
}

/// Whether nobody has the data folder open. A process that was killed lets go of it when the system has taken it down,
/// so one that does not answer is given a moment.
fn let_go(data: &Path) -> Result<bool> {
    let answers = |client: Client| async move { client.send(&"us-east-2".parse()?, &GetRegionInput::default()).await };
    let lives = async {
        let deadline = tokio::time::Instant::now() + Duration::from_secs(5);
        while server::held(data) {
            let answered = match Client::new(data) {
                Ok(client) => answers(client).await.is_ok(),
                Err(_) => false,
            };
            if answered || tokio::time::Instant::now() > deadline {
                return false;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        true
    };
    Ok(client::runtime()?.block_on(lives))
}

/// A load balancer holds two descriptors a connection: the region takes as many as it may.
fn raise_descriptors() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let maximum = getrlimit(Resource::Nofile).maximum;
    // Refused, it stays at what it was.
    let _ = setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum });
}

fn log() {
    use std::io::IsTerminal;
    let filter = tracing_subscriber::EnvFilter::try_from_env("LONGSHORE_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .init();
}
