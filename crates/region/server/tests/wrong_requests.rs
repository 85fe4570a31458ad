//! Wrong requests, answered in AWS's words: a file a service in `wrong_requests/`, against a region without an engine.
//!
//! A case is a request and the status, code and text that it must be answered with; `before` are requests that must go
//! well first. JSON services take `operation` and a JSON `body`; Query services `operation` and a form; S3 and the
//! registry `method`, `path`, `headers` and `body`. No answer may be a 500, and after all of them the region still runs.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod client;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use libtest_mimic::{Arguments, Failed, Trial};
use serde::Deserialize;
use server::{Options, Region};

use crate::client::{Ask, Client};

/// One request, and for a case the answer that it must get.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    #[serde(default)]
    operation: String,
    #[serde(default)]
    body: String,
    method: Option<String>,
    path: Option<String>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    status: Option<u16>,
    #[serde(default)]
    code: String,
    message: Option<String>,
}

impl Case {
    /// With the login of a registry, unless the case brings its own.
    fn ask_as(&self, login: Option<&str>) -> Ask<'_> {
        let mut headers = self.headers.clone();
        if let (Some(login), Some(_)) = (login, &self.path) {
            headers.entry("authorization".to_owned()).or_insert_with(|| login.to_owned());
        }
        Ask {
            operation: &self.operation,
            body: self.body.as_bytes(),
            method: self.method.as_deref(),
            path: self.path.as_deref(),
            headers,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    before: Vec<Case>,
    case: Vec<Case>,
}

/// What a client of the registry sends: the token of `GetAuthorizationToken`.
async fn login(client: &Client) -> Result<String, Failed> {
    let answer = client.json("ecr", "GetAuthorizationToken", &serde_json::json!({})).await?.json();
    let token = answer["authorizationData"][0]["authorizationToken"].as_str().ok_or("no token")?;
    Ok(format!("Basic {token}"))
}

async fn all(path: &Path) -> Result<(), Failed> {
    let name = path.file_stem().and_then(|name| name.to_str()).expect("a name");
    let file: File = toml::from_str(&std::fs::read_to_string(path)?).map_err(|error| format!("{name}: {error}"))?;
    let data = tempfile::tempdir()?;
    let options = Options {
        data: data.path().to_owned(),
        port: 0,
        account: "123456789012".parse().expect("an account"),
        engine: Some("unix:///nowhere/engine.sock".to_owned()),
        root: None,
        fargate_vcpus: None,
    };
    let region = Region::start(options).await?;
    let client = Client::of(&region, host::real_clock());
    let login = if name == "oci" { Some(login(&client).await?) } else { None };
    for call in &file.before {
        // What the registry needs is made by its API.
        let service = if login.is_some() && call.path.is_none() { "ecr" } else { name };
        let answer = client.send(service, &call.ask_as(login.as_deref())).await?;
        if !answer.went_well() {
            return Err(format!("before: {}: {} {}", call.operation, answer.status, answer.text()).into());
        }
    }
    let mut wrong = Vec::new();
    for (at, case) in file.case.iter().enumerate() {
        let answer = client.send(name, &case.ask_as(login.as_deref())).await?;
        let (code, message) = answer.error();
        let same = case.status == Some(answer.status)
            && code == case.code
            && case.message.as_ref().is_none_or(|wanted| *wanted == message);
        if !same {
            let asked = match &case.path {
                Some(path) => format!("{} {path}", case.method.as_deref().unwrap_or("GET")),
                None => format!("{} {}", case.operation, case.body.chars().take(120).collect::<String>()),
            };
            wrong.push(format!(
                "case {}: {asked}\n  wanted {} {} {:?}\n  got    {} {} {:?}",
                at + 1,
                case.status.unwrap_or_default(),
                case.code,
                case.message.as_deref().unwrap_or("(any text)"),
                answer.status,
                code,
                message
            ));
        }
    }
    region.stop().await;
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
}

fn main() {
    let arguments = Arguments::from_args();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wrong_requests");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("wrong_requests/")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .collect();
    files.sort();
    let trials = files
        .into_iter()
        .map(|path| {
            let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            Trial::test(name, move || {
                let runtime = tokio::runtime::Runtime::new()?;
                runtime.block_on(all(&path))
            })
        })
        .collect();
    libtest_mimic::run(&arguments, trials).exit();
}
