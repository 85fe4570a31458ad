//! `longshore git`: the region's own hosting, so that a newcomer needs no account elsewhere.

use std::io::BufRead;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use model::Region;
use server::Presence;
use shapes_longshore::{CreateGitRepositoryInput, DeleteGitRepositoryInput, ListGitRepositoriesInput};

use crate::args::{Git, Output};
use crate::client::Client;
use crate::output::{confirmed, table};

/// Runs one of the subcommands.
pub(crate) fn run(data: &Path, command: Git) -> Result<ExitCode> {
    match command {
        Git::Create { name, region } => create(data, name, &region),
        Git::List { region, form } => list(&Client::new(data)?, &region, form.output),
        Git::Delete { name, region, yes } => delete(&Client::new(data)?, &name, &region, yes),
        Git::Credential { action } => credential(data, &action),
    }
}

fn create(data: &Path, name: String, region: &Region) -> Result<ExitCode> {
    let client = Client::new(data)?;
    let input = CreateGitRepositoryInput { repository_name: name, ..Default::default() };
    let repository = client.call(region, &input)?.repository.unwrap_or_default();
    let url = repository.clone_url_http.unwrap_or_default();
    println!("{url}");
    let program = std::env::current_exe()?;
    let helper = format!("!'{}' git credential --data '{}'", program.display(), data.display());
    let key = format!("credential.http://127.0.0.1:{}.helper", client.presence.port);
    if git(&["rev-parse", "--is-inside-work-tree"]).is_err() {
        println!("clone it, with the region's own credentials, with:\n  git clone --config \"{key}={helper}\" {url}");
        return Ok(ExitCode::SUCCESS);
    }
    git(&["config", "--local", "--replace-all", &key, &helper])?;
    match git(&["remote", "get-url", "longshore"]) {
        Ok(there) if there == url => {}
        Ok(there) => {
            println!(
                "remote `longshore` is {there} and was left so; push with: git push {url} main\n\
                 or repoint it with: git remote set-url longshore {url}"
            );
            return Ok(ExitCode::SUCCESS);
        }
        Err(_) => {
            git(&["remote", "add", "longshore", &url])?;
        }
    }
    println!("remote `longshore` is set; push with: git push longshore main");
    Ok(ExitCode::SUCCESS)
}

#[expect(clippy::disallowed_methods, reason = "the command line asks git of the folder that the person stands in")]
fn git(arguments: &[&str]) -> Result<String> {
    let output = std::process::Command::new("git").args(arguments).output().context("git is needed")?;
    if !output.status.success() {
        bail!("git {}: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn list(client: &Client, region: &Region, output: Output) -> Result<ExitCode> {
    let mut repositories = Vec::new();
    let mut next_token = None;
    loop {
        let page = client.call(region, &ListGitRepositoriesInput { next_token, ..Default::default() })?;
        repositories.extend(page.repositories.unwrap_or_default());
        next_token = page.next_token;
        if next_token.is_none() {
            break;
        }
    }
    match output {
        Output::Json => println!("{}", serde_json::to_string_pretty(&repositories)?),
        Output::Text if repositories.is_empty() => println!("no repositories in {region}"),
        Output::Text => table(
            &["repository", "branch", "url"],
            repositories
                .into_iter()
                .map(|one| {
                    [one.repository_name, one.default_branch, one.clone_url_http]
                        .into_iter()
                        .map(Option::unwrap_or_default)
                        .collect()
                })
                .collect(),
        ),
    }
    Ok(ExitCode::SUCCESS)
}

fn delete(client: &Client, name: &str, region: &Region, yes: bool) -> Result<ExitCode> {
    let question = format!("Delete {name} and its history?");
    if !yes && !confirmed(&question, "this deletes the repository with its history")? {
        println!("nothing was changed");
        return Ok(ExitCode::FAILURE);
    }
    client.call(region, &DeleteGitRepositoryInput { repository_name: name.to_owned() })?;
    println!("deleted {name}");
    Ok(ExitCode::SUCCESS)
}

/// Git's credential helper protocol: `key=value` lines in, and out. Only the region's own address gets the key.
fn credential(data: &Path, action: &str) -> Result<ExitCode> {
    if action != "get" {
        return Ok(ExitCode::SUCCESS);
    }
    let mut host = String::new();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        if let Some(value) = line.strip_prefix("host=") {
            value.clone_into(&mut host);
        }
        if line.is_empty() {
            break;
        }
    }
    let presence = Presence::read(data)?;
    if host == format!("127.0.0.1:{}", presence.port) {
        println!("username={}\npassword={}", presence.access_key_id, presence.secret_access_key);
    }
    Ok(ExitCode::SUCCESS)
}
