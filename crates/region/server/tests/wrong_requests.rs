//! Wrong requests, answered in AWS's words: a file a service in `wrong_requests/`, against a region without an engine.
//!
//! A case is a request and the status, code and text that it must be answered with; `before` are requests that must go
//! well first. JSON services take `operation` and a JSON `body`; Query services `operation` and a form; S3 and the
//! registry `method`, `path`, `headers` and `body`. No answer may be a 500, and after all of them the region still runs.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request};
use http_body_util::{BodyExt, Full};
use hyper_util::rt::TokioIo;
use libtest_mimic::{Arguments, Failed, Trial};
use serde::Deserialize;
use server::{Options, Region};
use wire::sigv4::{self, Credentials};

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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    before: Vec<Case>,
    case: Vec<Case>,
}

/// How a service is spoken to.
enum Speech {
    Json { version: &'static str, target: &'static str },
    Form { version: &'static str },
    Rest,
}

/// By the file's name: the name in the signature's scope, and the protocol.
fn speech(file: &str) -> (&'static str, Speech) {
    let json = |version, target| Speech::Json { version, target };
    match file {
        "acm" => ("acm", json("1.1", "CertificateManager")),
        "codebuild" => ("codebuild", json("1.1", "CodeBuild_20161006")),
        "codeconnections" => ("codeconnections", json("1.0", "CodeConnections_20231201")),
        "codepipeline" => ("codepipeline", json("1.1", "CodePipeline_20150709")),
        "ec2" => ("ec2", Speech::Form { version: "2016-11-15" }),
        "ecr" => ("ecr", json("1.1", "AmazonEC2ContainerRegistry_V20150921")),
        "ecs" => ("ecs", json("1.1", "AmazonEC2ContainerServiceV20141113")),
        "elbv2" => ("elasticloadbalancing", Speech::Form { version: "2015-12-01" }),
        "events" => ("events", json("1.1", "AWSEvents")),
        "iam" => ("iam", Speech::Form { version: "2010-05-08" }),
        "logs" => ("logs", json("1.1", "Logs_20140328")),
        "oci" => ("ecr", Speech::Rest),
        "s3" => ("s3", Speech::Rest),
        "secretsmanager" => ("secretsmanager", json("1.1", "secretsmanager")),
        "sns" => ("sns", Speech::Form { version: "2010-03-31" }),
        "ssm" => ("ssm", json("1.1", "AmazonSSM")),
        "sts" => ("sts", Speech::Form { version: "2011-06-15" }),
        other => panic!("{other}.toml: no service of this name is known here"),
    }
}

/// What was answered.
struct Answer {
    status: u16,
    code: String,
    message: String,
    whole: String,
}

struct Client {
    port: u16,
    credentials: Credentials,
    signing: &'static str,
    speech: Speech,
}

impl Client {
    async fn send(&self, call: &Case) -> Answer {
        let path = call.path.as_deref().unwrap_or("/");
        let mut request = Request::builder().uri(format!("http://127.0.0.1:{}{path}", self.port));
        let mut body = call.body.clone();
        let method = match &self.speech {
            Speech::Json { version, target } => {
                request = request
                    .header("content-type", format!("application/x-amz-json-{version}"))
                    .header("x-amz-target", format!("{target}.{}", call.operation));
                "POST"
            }
            Speech::Form { version } => {
                request = request.header("content-type", "application/x-www-form-urlencoded; charset=utf-8");
                let rest = if call.body.is_empty() { String::new() } else { format!("&{}", call.body) };
                body = format!("Action={}&Version={version}{rest}", call.operation);
                "POST"
            }
            Speech::Rest => "GET",
        };
        let mut request = request
            .method(call.method.as_deref().unwrap_or(method))
            .header("host", format!("127.0.0.1:{}", self.port))
            .body(Bytes::from(body))
            .expect("a request");
        for (name, value) in &call.headers {
            let name: HeaderName = name.parse().expect("a header's name");
            request.headers_mut().insert(name, HeaderValue::from_str(value).expect("a header's value"));
        }
        if !request.headers().contains_key("authorization") {
            sigv4::sign(&mut request, &self.credentials, "us-east-2", self.signing, host::real_clock().now());
        }
        *request.uri_mut() = path.parse().expect("a path");
        let stream = tokio::net::TcpStream::connect(("127.0.0.1", self.port)).await.expect("the region listens");
        let (mut sender, connection) =
            hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.expect("a connection");
        tokio::spawn(connection);
        let answer = sender.send_request(request.map(Full::new)).await.expect("an answer");
        let status = answer.status().as_u16();
        let whole = answer.into_body().collect().await.expect("the answer's body").to_bytes();
        Self::read(status, String::from_utf8_lossy(&whole).into_owned())
    }

    fn read(status: u16, whole: String) -> Answer {
        if let Ok(json) = serde_json::from_str::<serde_json::Value>(&whole) {
            // The registry's errors are a list.
            let json = json["errors"].get(0).cloned().unwrap_or(json);
            let text = |keys: &[&str]| keys.iter().find_map(|key| json[key].as_str()).unwrap_or_default().to_owned();
            let code = text(&["__type", "code"]);
            let code = code.rsplit('#').next().unwrap_or_default().to_owned();
            return Answer { status, code, message: text(&["message", "Message"]), whole };
        }
        let element = |name: &str| {
            let (_, rest) = whole.split_once(&format!("<{name}>"))?;
            let (text, _) = rest.split_once(&format!("</{name}>"))?;
            let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'");
            Some(text.replace("&amp;", "&"))
        };
        let (code, message) = (element("Code").unwrap_or_default(), element("Message").unwrap_or_default());
        Answer { status, code, message, whole }
    }
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
    };
    let region = Region::start(options).await?;
    let credentials = Credentials {
        access_key: region.presence.access_key_id.clone(),
        secret: region.presence.secret_access_key.clone(),
        token: None,
    };
    let (signing, speech) = speech(name);
    let client = Client { port: region.address.port(), credentials, signing, speech };
    for call in &file.before {
        let answer = client.send(call).await;
        if answer.status >= 300 {
            return Err(format!("before: {}: {} {}", call.operation, answer.status, answer.whole).into());
        }
    }
    let mut wrong = Vec::new();
    for (at, case) in file.case.iter().enumerate() {
        let answer = client.send(case).await;
        let same = case.status == Some(answer.status)
            && answer.code == case.code
            && case.message.as_ref().is_none_or(|message| *message == answer.message);
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
                answer.code,
                answer.message
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
