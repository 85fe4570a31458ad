//! What a request says of its signature, unchecked.

use std::fmt;
use std::time::Duration;

use http::HeaderMap;
use http::header::{AUTHORIZATION, DATE};
use http::request::Parts;
use model::Timestamp;

use super::canonical::decode;
use super::{ALGORITHM, Failure, version2};

/// The longest life of a presigned request, in seconds.
const WEEK: u64 = 604_800;

/// What a signature is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    /// The day: `20261125`.
    pub date: String,
    /// The region's name, as it was sent.
    pub region: String,
    /// The signing name of the service, as it was sent.
    pub service: String,
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}/aws4_request", self.date, self.region, self.service)
    }
}

/// A request's word on who signed it.
#[derive(Debug, Clone)]
pub struct Claim {
    /// The access key.
    pub access_key: String,
    /// The session's token.
    pub token: Option<String>,
    /// What the signature is for.
    pub scope: Scope,
    pub(super) signed: Vec<String>,
    pub(super) signature: String,
    /// When the request was signed, and that time as the signature has it.
    pub(super) at: Timestamp,
    pub(super) stamp: String,
    /// Of a request whose signature stands in its query string.
    pub(super) presigned: Option<Presigned>,
    /// Of a URL that was presigned with Version 2: `at` is when it ends, and it is for no region.
    pub(super) version2: bool,
}

impl Claim {
    /// The name of the region that the signature is for; one of Version 2 is for none.
    pub fn region(&self) -> Option<&str> {
        (!self.version2).then_some(&*self.scope.region)
    }

    /// The signature's algorithm, and whether it stands in the query string: what S3's policies can ask for.
    pub fn kind(&self) -> (&'static str, bool) {
        if self.version2 { ("AWS", true) } else { (ALGORITHM, self.presigned.is_some()) }
    }

    /// How long ago the request was signed, which Version 2 does not tell.
    pub fn age(&self, now: Timestamp) -> Option<Duration> {
        let millis = now.millis().saturating_sub(self.at.millis()).max(0);
        (!self.version2).then(|| Duration::from_millis(u64::try_from(millis).unwrap_or_default()))
    }
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Presigned {
    /// How long it holds, where it says so.
    pub(super) life: Option<Duration>,
}

/// Whether a request carries AWS's signature, or the attempt at one.
pub fn is_signed(parts: &Parts) -> bool {
    let header = parts.headers.get(AUTHORIZATION).map(http::HeaderValue::as_bytes).unwrap_or_default();
    header.starts_with(b"AWS4-") || header.starts_with(b"AWS ") || in_query(parts)
}

/// Reads the signature's claim.
///
/// # Errors
/// Where there is none, or it is not in AWS's form.
pub fn parse(parts: &Parts) -> Result<Claim, Failure> {
    let claim = if let Some(header) = parts.headers.get(AUTHORIZATION) {
        let header = header.to_str().map_err(|_| Failure::header("The authorization header is not plain text"))?;
        of_header(header, &parts.headers)?
    } else if version2::is_signed(parts.uri.query().unwrap_or_default()) {
        return version2::parse(parts);
    } else if in_query(parts) {
        of_query(parts.uri.query().unwrap_or_default())?
    } else {
        return Err(Failure::Missing);
    };
    let day = claim.stamp.get(..8).unwrap_or_default();
    if claim.scope.date != day {
        return Err(Failure::Scope(format!(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{}' != '{day}', \
             from '{}'.",
            claim.scope.date, claim.stamp
        )));
    }
    Ok(claim)
}

fn in_query(parts: &Parts) -> bool {
    let names = ["X-Amz-Algorithm", "X-Amz-Signature", "X-Amz-Credential", "AWSAccessKeyId"];
    let query = parts.uri.query().unwrap_or_default();
    query.split('&').any(|pair| names.contains(&pair.split('=').next().unwrap_or_default()))
}

fn of_header(header: &str, headers: &HeaderMap) -> Result<Claim, Failure> {
    let (algorithm, rest) = header.split_once(' ').unwrap_or((header, ""));
    if algorithm != ALGORITHM {
        return Err(if algorithm.starts_with("AWS") { Failure::Algorithm } else { Failure::Missing });
    }
    let (mut credential, mut signed, mut signature) = (None, None, None);
    for part in rest.split(',') {
        match part.trim().split_once('=') {
            Some(("Credential", value)) => credential = Some(value),
            Some(("SignedHeaders", value)) => signed = Some(value),
            Some(("Signature", value)) => signature = Some(value),
            _ => {}
        }
    }
    let need = |part: Option<&str>, name: &str| {
        let part = part.filter(|value| !value.is_empty()).map(str::to_owned);
        part.ok_or_else(|| Failure::header(&format!("Authorization header requires '{name}' parameter.")))
    };
    let credential = need(credential, "Credential")?;
    let signature = need(signature, "Signature")?;
    let signed = need(signed, "SignedHeaders")?;
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let at = match text("x-amz-date") {
        Some(stamp) => basic(stamp),
        None => text(DATE.as_str()).and_then(Timestamp::parse),
    };
    let at = at.ok_or_else(|| {
        Failure::header("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.")
    })?;
    let (access_key, scope) = credentials(&credential).map_err(|text| Failure::header(&text))?;
    let token = text("x-amz-security-token").map(str::to_owned);
    Ok(Claim {
        access_key,
        token,
        scope,
        signed: names(&signed),
        signature,
        at,
        stamp: at.basic(),
        presigned: None,
        version2: false,
    })
}

fn of_query(query: &str) -> Result<Claim, Failure> {
    let find = |wanted: &str| {
        let value = query.split('&').find_map(|pair| {
            let (name, value) = pair.split_once('=')?;
            (name == wanted).then_some(value)
        })?;
        String::from_utf8(decode(value)).ok()
    };
    match find("X-Amz-Algorithm") {
        Some(algorithm) if algorithm != ALGORITHM => return Err(Failure::Algorithm),
        None if find("AWSAccessKeyId").is_some() => return Err(Failure::Algorithm),
        _ => {}
    }
    let need = |name: &str| find(name).ok_or_else(Failure::incomplete_query);
    need("X-Amz-Algorithm")?;
    let credential = need("X-Amz-Credential")?;
    let signature = need("X-Amz-Signature")?;
    let signed = need("X-Amz-SignedHeaders")?;
    let stamp = need("X-Amz-Date")?;
    let at = basic(&stamp)
        .ok_or_else(|| Failure::query("X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\""))?;
    let life = match find("X-Amz-Expires") {
        None => None,
        Some(text) => {
            let seconds: i64 = text.parse().map_err(|_| Failure::query("X-Amz-Expires should be a number"))?;
            let seconds = u64::try_from(seconds).map_err(|_| Failure::query("X-Amz-Expires must be non-negative"))?;
            if seconds > WEEK {
                return Err(Failure::query(
                    "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be \
                     less than 604800 seconds",
                ));
            }
            Some(Duration::from_secs(seconds))
        }
    };
    let (access_key, scope) = credentials(&credential).map_err(|text| Failure::query(&text))?;
    let token = find("X-Amz-Security-Token");
    let presigned = Some(Presigned { life });
    Ok(Claim { access_key, token, scope, signed: names(&signed), signature, at, stamp, presigned, version2: false })
}

fn credentials(text: &str) -> Result<(String, Scope), String> {
    let parts: Vec<&str> = text.split('/').collect();
    let [key, date, region, service, end] = parts[..] else {
        return Err(format!(
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{text}'"
        ));
    };
    if end != "aws4_request" {
        return Err(format!("Credential should be scoped with a valid terminator: 'aws4_request', not '{end}'."));
    }
    let scope = Scope { date: date.to_owned(), region: region.to_owned(), service: service.to_owned() };
    Ok((key.to_owned(), scope))
}

fn names(list: &str) -> Vec<String> {
    list.split(';').filter(|name| !name.is_empty()).map(str::to_ascii_lowercase).collect()
}

/// A time in the one form that signatures have.
fn basic(text: &str) -> Option<Timestamp> {
    let form = text.len() == 16 && text.as_bytes()[8] == b'T' && text.as_bytes()[15] == b'Z';
    Timestamp::parse(text).filter(|at| form && at.basic() == text)
}
