//! `longshore connections`: what a person does in the console's handshake on AWS.

use std::io::Read;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use model::{Arn, Region};
use shapes_codeconnections::ListConnectionsInput;
use shapes_longshore::AuthorizeConnectionInput;

use crate::args::{Authorize, Connections, Output};
use crate::client::Client;
use crate::output::table;

/// Runs one of the subcommands.
pub(crate) fn run(data: &Path, command: Connections) -> Result<ExitCode> {
    let client = Client::new(data)?;
    match command {
        Connections::List { region, form } => list(&client, &region, form.output),
        Connections::Authorize(authorize) => complete(&client, authorize),
    }
}

fn list(client: &Client, region: &Region, output: Output) -> Result<ExitCode> {
    let mut connections = Vec::new();
    let mut next_token = None;
    loop {
        let page = client.call(region, &ListConnectionsInput { next_token, ..Default::default() })?;
        connections.extend(page.connections.unwrap_or_default());
        next_token = page.next_token;
        if next_token.is_none() {
            break;
        }
    }
    match output {
        Output::Json => println!("{}", serde_json::to_string_pretty(&connections)?),
        Output::Text if connections.is_empty() => println!("no connections in {region}"),
        Output::Text => table(
            &["name", "provider", "status", "arn"],
            connections
                .into_iter()
                .map(|connection| {
                    [
                        connection.connection_name,
                        connection.provider_type,
                        connection.connection_status,
                        connection.connection_arn,
                    ]
                    .into_iter()
                    .map(Option::unwrap_or_default)
                    .collect()
                })
                .collect(),
        ),
    }
    Ok(ExitCode::SUCCESS)
}

fn complete(client: &Client, authorize: Authorize) -> Result<ExitCode> {
    let arn: Arn = authorize.arn.parse()?;
    let region: Region = arn.region.parse()?;
    let token = token(&authorize)?;
    let provider = match &authorize {
        Authorize { url: Some(_), .. } => "Git",
        Authorize { bitbucket: true, .. } => "Bitbucket",
        Authorize { github: true, .. } => "GitHub",
        Authorize { gitlab: true, .. } => "GitLab",
        _ => "Longshore",
    };
    let input = AuthorizeConnectionInput {
        connection_arn: authorize.arn.clone(),
        provider: provider.to_owned(),
        base_url: authorize.url.or(authorize.server),
        api_url: authorize.api,
        user_name: authorize.user,
        token,
        webhook_secret: None,
    };
    let answer = client.call(&region, &input)?;
    println!("{} is {}", authorize.arn, answer.connection_status.unwrap_or_default());
    if let (Some(path), Some(secret)) = (answer.webhook_path, answer.webhook_secret) {
        println!("webhook: http://<this machine>:{}{path}", client.presence.port);
        println!("webhook secret: {secret}");
    }
    Ok(ExitCode::SUCCESS)
}

/// The token comes from the environment or from standard input, never from the command line, which others can read.
fn token(authorize: &Authorize) -> Result<Option<String>> {
    if authorize.hosted {
        return Ok(None);
    }
    if let Ok(token) = std::env::var("LONGSHORE_TOKEN") {
        return Ok(Some(token));
    }
    if authorize.url.is_some() && !authorize.token_stdin {
        return Ok(None);
    }
    let mut token = String::new();
    std::io::stdin().take(8192).read_to_string(&mut token).context("the token on standard input")?;
    let token = token.trim().to_owned();
    if token.is_empty() {
        bail!("the access token is missing: pipe it in, or set LONGSHORE_TOKEN");
    }
    Ok(Some(token))
}
