//! `longshore env`: what leads AWS clients to the region.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use server::Presence;

use crate::args::{Env, EnvOutput};

/// Prints the variables.
pub(crate) fn run(data: &Path, env: &Env) -> Result<ExitCode> {
    let presence = Presence::read(data)?;
    let port = env.port.unwrap_or(presence.port);
    let variables = [
        ("AWS_ENDPOINT_URL", format!("http://127.0.0.1:{port}")),
        ("AWS_ACCESS_KEY_ID", presence.access_key_id),
        ("AWS_SECRET_ACCESS_KEY", presence.secret_access_key),
        ("AWS_DEFAULT_REGION", env.region.to_string()),
        ("AWS_REGION", env.region.to_string()),
    ];
    match env.output {
        EnvOutput::Sh => {
            for (name, value) in &variables {
                println!("export {name}={}", quoted(value));
            }
            // A session's token or a profile of the caller's own would go with the wrong key.
            println!("unset AWS_SESSION_TOKEN AWS_PROFILE");
        }
        EnvOutput::Json => {
            let object: serde_json::Map<String, serde_json::Value> =
                variables.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
            println!("{}", serde_json::to_string_pretty(&object)?);
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// A word that a shell reads back as it is.
fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:@%+=".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shell_reads_back_what_was_quoted() {
        assert_eq!(quoted("http://127.0.0.1:4566"), "http://127.0.0.1:4566");
        assert_eq!(quoted("a'b $c"), "'a'\\''b $c'");
        assert_eq!(quoted(""), "''");
    }
}
