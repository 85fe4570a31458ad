//! A client of a region, for tests: signs as its root, says what it likes.

#![allow(dead_code, reason = "each test uses what it needs")]

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request};
use http_body_util::{BodyExt, Full};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use server::Region;
use wire::sigv4::{self, Credentials};

/// How a service is spoken to.
#[derive(Clone, Copy)]
pub(crate) enum Speech {
    Json { version: &'static str, target: &'static str },
    Form { version: &'static str },
    Rest,
}

/// By a name that is used here: the name in the signature's scope, and the protocol.
pub(crate) fn speech(service: &str) -> (&'static str, Speech) {
    let json = |version, target| Speech::Json { version, target };
    match service {
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
        other => panic!("no service {other} is known here"),
    }
}

/// What was answered.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) fn went_well(&self) -> bool {
        self.status < 300
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    pub(crate) fn header(&self, name: &str) -> String {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
    }

    /// The error's code and text, in whatever protocol.
    pub(crate) fn error(&self) -> (String, String) {
        if let Ok(json) = serde_json::from_slice::<Value>(&self.body) {
            // The registry's errors are a list.
            let json = json["errors"].get(0).cloned().unwrap_or(json);
            let text = |keys: &[&str]| keys.iter().find_map(|key| json[key].as_str()).unwrap_or_default().to_owned();
            let code = text(&["__type", "code"]);
            return (code.rsplit('#').next().unwrap_or_default().to_owned(), text(&["message", "Message"]));
        }
        let whole = self.text();
        let element = |name: &str| {
            let (_, rest) = whole.split_once(&format!("<{name}>"))?;
            let (text, _) = rest.split_once(&format!("</{name}>"))?;
            let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'");
            Some(text.replace("&amp;", "&"))
        };
        (element("Code").unwrap_or_default(), element("Message").unwrap_or_default())
    }
}

/// What is asked for.
#[derive(Default)]
pub(crate) struct Ask<'a> {
    pub(crate) operation: &'a str,
    pub(crate) body: &'a [u8],
    pub(crate) method: Option<&'a str>,
    pub(crate) path: Option<&'a str>,
    pub(crate) headers: BTreeMap<String, String>,
}

/// Asks one region, as its root.
#[derive(Clone)]
pub(crate) struct Client {
    port: u16,
    credentials: Credentials,
    clock: Arc<dyn host::Clock>,
}

impl Client {
    pub(crate) fn of(region: &Region, clock: Arc<dyn host::Clock>) -> Self {
        let credentials = Credentials {
            access_key: region.presence.access_key_id.clone(),
            secret: region.presence.secret_access_key.clone(),
            token: None,
        };
        Self { port: region.address.port(), credentials, clock }
    }

    /// One request; an error where the connection breaks.
    pub(crate) async fn send(&self, service: &str, ask: &Ask<'_>) -> Result<Answer, String> {
        let (signing, speech) = speech(service);
        let path = ask.path.unwrap_or("/");
        let mut request = Request::builder().uri(format!("http://127.0.0.1:{}{path}", self.port));
        let mut body = Bytes::copy_from_slice(ask.body);
        let method = match speech {
            Speech::Json { version, target } => {
                request = request
                    .header("content-type", format!("application/x-amz-json-{version}"))
                    .header("x-amz-target", format!("{target}.{}", ask.operation));
                "POST"
            }
            Speech::Form { version } => {
                request = request.header("content-type", "application/x-www-form-urlencoded; charset=utf-8");
                let given = String::from_utf8_lossy(ask.body);
                let rest = if given.is_empty() { String::new() } else { format!("&{given}") };
                body = Bytes::from(format!("Action={}&Version={version}{rest}", ask.operation));
                "POST"
            }
            Speech::Rest => "GET",
        };
        let mut request = request
            .method(ask.method.unwrap_or(method))
            .header("host", format!("127.0.0.1:{}", self.port))
            .body(body)
            .expect("a request");
        for (name, value) in &ask.headers {
            let name: HeaderName = name.parse().expect("a header's name");
            request.headers_mut().insert(name, HeaderValue::from_str(value).expect("a header's value"));
        }
        if !request.headers().contains_key("authorization") {
            sigv4::sign(&mut request, &self.credentials, "us-east-2", signing, self.clock.now());
        }
        *request.uri_mut() = path.parse().expect("a path");
        self.exchange(request).await.map_err(|error| error.to_string())
    }

    async fn exchange(&self, request: Request<Bytes>) -> Result<Answer, Box<dyn std::error::Error>> {
        let stream = tokio::net::TcpStream::connect(("127.0.0.1", self.port)).await?;
        let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        let answer = sender.send_request(request.map(Full::new)).await?;
        let (head, body) = answer.into_parts();
        let body = body.collect().await?.to_bytes();
        Ok(Answer { status: head.status.as_u16(), headers: head.headers, body })
    }

    /// A JSON call.
    pub(crate) async fn json(&self, service: &str, operation: &str, input: &Value) -> Result<Answer, String> {
        let body = input.to_string();
        self.send(service, &Ask { operation, body: body.as_bytes(), ..Ask::default() }).await
    }

    /// A call of the Query protocol.
    pub(crate) async fn form(&self, service: &str, operation: &str, of: &[(&str, &str)]) -> Result<Answer, String> {
        let pairs: Vec<String> = of.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        self.send(service, &Ask { operation, body: pairs.join("&").as_bytes(), ..Ask::default() }).await
    }

    /// A visit of a load balancer by its name.
    pub(crate) async fn visit(&self, host: &str, path: &str) -> Result<Answer, String> {
        let request = Request::get(path).header("host", host).body(Bytes::new()).expect("a request");
        self.exchange(request).await.map_err(|error| error.to_string())
    }

    /// A request by method and path.
    pub(crate) async fn rest(&self, service: &str, method: &str, path: &str, body: &[u8]) -> Result<Answer, String> {
        self.send(service, &Ask { method: Some(method), path: Some(path), body, ..Ask::default() }).await
    }
}

/// As a form's value.
fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
