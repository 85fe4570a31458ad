//! The canonical form of a request: what both sides hash.

use std::borrow::Cow;

use http::header::HOST;
use http::{HeaderMap, Method, Uri};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode, utf8_percent_encode};

/// What AWS leaves unencoded.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
const PATH: &AsciiSet = &PLAIN.remove(b'/');

/// The canonical request without its last line, the payload's hash.
pub(super) fn head(method: &Method, path: &str, uri: &Uri, headers: &HeaderMap, signed: &[String]) -> String {
    let mut out = String::with_capacity(512);
    out.push_str(method.as_str());
    out.push('\n');
    out.push_str(path);
    out.push('\n');
    out.push_str(&query(uri.query().unwrap_or_default()));
    out.push('\n');
    for name in signed {
        out.push_str(name);
        out.push(':');
        value(headers, uri, name, &mut out);
        out.push('\n');
    }
    out.push('\n');
    for (at, name) in signed.iter().enumerate() {
        if at > 0 {
            out.push(';');
        }
        out.push_str(name);
    }
    out.push('\n');
    out
}

/// The path of every service but S3: dot segments resolved, what is left encoded once more.
pub(super) fn path(raw: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for segment in raw.split('/') {
        match segment {
            "" | "." => {}
            ".." => drop(kept.pop()),
            _ => kept.push(segment),
        }
    }
    let slash = if raw.ends_with('/') && !kept.is_empty() { "/" } else { "" };
    utf8_percent_encode(&format!("/{}{slash}", kept.join("/")), PATH).to_string()
}

/// S3's path in its one form, for clients that send characters bare which they sign encoded.
pub(super) fn s3_path(raw: &str) -> String {
    percent_encode(&percent_decode_str(raw).collect::<Vec<u8>>(), PATH).to_string()
}

fn query(raw: &str) -> String {
    let mut pairs: Vec<(String, String)> = raw
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .filter(|(name, _)| *name != "X-Amz-Signature")
        .map(|(name, value)| (recode(name), recode(value)))
        .collect();
    pairs.sort_unstable();
    let mut out = String::with_capacity(raw.len());
    for (name, value) in pairs {
        if !out.is_empty() {
            out.push('&');
        }
        out.push_str(&name);
        out.push('=');
        out.push_str(&value);
    }
    out
}

fn recode(raw: &str) -> String {
    percent_encode(&decode(raw), PLAIN).to_string()
}

/// A name or a value of a query string, decoded.
pub(super) fn decode(raw: &str) -> Vec<u8> {
    let spaced = if raw.contains('+') { Cow::Owned(raw.replace('+', " ")) } else { Cow::Borrowed(raw) };
    percent_decode_str(&spaced).collect()
}

fn value(headers: &HeaderMap, uri: &Uri, name: &str, out: &mut String) {
    let mut first = true;
    for value in headers.get_all(name) {
        if !first {
            out.push(',');
        }
        first = false;
        let text = String::from_utf8_lossy(value.as_bytes());
        for (at, word) in text.split_ascii_whitespace().enumerate() {
            if at > 0 {
                out.push(' ');
            }
            out.push_str(word);
        }
    }
    if first
        && name == HOST.as_str()
        && let Some(authority) = uri.authority()
    {
        out.push_str(authority.as_str());
    }
}
