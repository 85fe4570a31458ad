//! `longshore status`: what runs, where, since when.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use model::Region;
use shapes_longshore::GetRegionInput;

use crate::args::Output;
use crate::client::Client;
use crate::output::table;

/// Exit code 0 where the region answers, 3 where it does not.
pub(crate) fn run(data: &Path, output: Output) -> Result<ExitCode> {
    let region: Region = "us-east-2".parse()?;
    let asked = Client::new(data).and_then(|client| Ok((client.call(&region, &GetRegionInput::default())?, client)));
    let (answer, client) = match asked {
        Ok(answered) => answered,
        Err(error) => {
            match output {
                Output::Json => println!("{}", serde_json::json!({ "running": false, "reason": error.to_string() })),
                Output::Text => println!("stopped: {error}"),
            }
            return Ok(ExitCode::from(3));
        }
    };
    let engine = answer.engine.unwrap_or_default();
    let port = client.presence.port;
    match output {
        Output::Json => {
            let value = serde_json::json!({
                "running": true,
                "pid": client.presence.pid,
                "endpoint": format!("http://127.0.0.1:{port}"),
                "account": answer.account_id,
                "version": answer.version,
                "startedAt": answer.started_at.map(model::Timestamp::iso8601),
                "engine": { "available": engine.available, "description": engine.description },
                "data": data,
            });
            println!("{}", serde_json::to_string_pretty(&value)?);
        }
        Output::Text => {
            let row = |name: &str, value: String| vec![name.to_owned(), value];
            table(
                &["region", "running"],
                vec![
                    row("endpoint", format!("http://127.0.0.1:{port}")),
                    row("account", answer.account_id.unwrap_or_default()),
                    row("version", answer.version.unwrap_or_default()),
                    row("started", answer.started_at.map(model::Timestamp::iso8601).unwrap_or_default()),
                    row("engine", engine.description.unwrap_or_default()),
                    row("process", client.presence.pid.to_string()),
                    row("data", data.display().to_string()),
                ],
            );
        }
    }
    Ok(ExitCode::SUCCESS)
}
