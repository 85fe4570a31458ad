//! Answers that the balancer gives itself.
//!
//! Source: Elastic Load Balancing, User Guide for Application Load Balancers, "Troubleshoot your Application Load
//! Balancers", "Listener rules".

use std::io::Write;

use model::Timestamp;

use crate::request::{Origin, Request};
use crate::vocabulary::{Fixed, Redirect};

/// How an answer is sent.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sending {
    pub(crate) now: Timestamp,
    /// The connection goes on.
    pub(crate) keep: bool,
    /// The request was `HEAD`: the body is only announced.
    pub(crate) head: bool,
    /// The balancer names itself.
    pub(crate) server: bool,
}

/// What a status is called.
fn reason(status: u16) -> &'static str {
    match status {
        201 => "Created",
        202 => "Accepted",
        204 => "No Content",
        301 => "Moved Permanently",
        302 => "Found",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        408 => "Request Time-out",
        413 => "Request Entity Too Large",
        414 => "Request-URI Too Large",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        502 => "Bad Gateway",
        503 => "Service Temporarily Unavailable",
        504 => "Gateway Time-out",
        other => match other / 100 {
            2 => "OK",
            3 => "Redirect",
            4 => "Client Error",
            _ => "Server Error",
        },
    }
}

fn html(status: u16) -> String {
    let title = format!("{status} {}", reason(status));
    format!(
        "<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n</body>\r\n</html>\r\n"
    )
}

fn write(out: &mut Vec<u8>, status: u16, headers: &[(&str, &str)], body: &str, sending: Sending) {
    let server = if sending.server { "Server: awselb/2.0\r\n" } else { "" };
    let date = sending.now.http_date();
    // Writing to memory cannot fail.
    let _ = write!(out, "HTTP/1.1 {status} {}\r\n{server}Date: {date}\r\n", reason(status));
    for (name, value) in headers {
        let _ = write!(out, "{name}: {value}\r\n");
    }
    if status != 204 {
        let _ = write!(out, "Content-Length: {}\r\n", body.len());
    }
    let connection = if sending.keep { "keep-alive" } else { "close" };
    let _ = write!(out, "Connection: {connection}\r\n\r\n");
    if !sending.head && status != 204 {
        out.extend_from_slice(body.as_bytes());
    }
}

/// A refusal, or the news that no target answered, with the small page that goes with it.
pub(crate) fn page(out: &mut Vec<u8>, status: u16, sending: Sending) {
    write(out, status, &[("Content-Type", "text/html")], &html(status), sending);
}

/// What a client hears that speaks no TLS where it should.
pub(crate) fn plain_to_tls(out: &mut Vec<u8>, sending: Sending) {
    let body = "<html>\r\n<head><title>400 The plain HTTP request was sent to HTTPS port</title></head>\r\n<body>\r\n\
                <center><h1>400 Bad Request</h1></center>\r\n\
                <center>The plain HTTP request was sent to HTTPS port</center>\r\n</body>\r\n</html>\r\n";
    write(out, 400, &[("Content-Type", "text/html")], body, sending);
}

/// A fixed response.
pub(crate) fn fixed(out: &mut Vec<u8>, fixed: &Fixed, sending: Sending) {
    let content_type = fixed.content_type.as_deref().filter(|_| !fixed.body.is_empty()).unwrap_or("text/plain");
    write(out, fixed.status, &[("Content-Type", content_type)], &fixed.body, sending);
}

/// Where a redirection leads.
pub(crate) fn location(redirect: &Redirect, request: &Request<'_, '_>, origin: &Origin) -> String {
    let port = origin.local.port().to_string();
    let fill = |template: &str| {
        let path = request.path.strip_prefix('/').unwrap_or(request.path);
        template
            .replace("#{protocol}", origin.scheme())
            .replace("#{host}", request.host)
            .replace("#{port}", &port)
            .replace("#{path}", path)
            .replace("#{query}", request.query)
    };
    let query = fill(&redirect.query);
    let mark = if query.is_empty() { "" } else { "?" };
    format!(
        "{}://{}:{}{}{mark}{query}",
        fill(&redirect.protocol).to_ascii_lowercase(),
        fill(&redirect.host),
        fill(&redirect.port),
        fill(&redirect.path)
    )
}

/// A redirection.
pub(crate) fn redirect(out: &mut Vec<u8>, status: u16, location: &str, sending: Sending) {
    let headers = [("Content-Type", "text/html"), ("Location", location)];
    write(out, status, &headers, &html(status), sending);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::head::slots;

    const SENDING: Sending = Sending { now: Timestamp::from_secs(0), keep: true, head: false, server: true };

    #[test]
    fn redirects_fill_in_the_request() {
        let mut slots = slots();
        let head = b"GET /a/b?c=d HTTP/1.1\r\nHost: shop.example.com:4566\r\n\r\n";
        let request = crate::request::parse(head, &mut slots).unwrap().unwrap();
        let client = ([127, 0, 0, 1], 5).into();
        let origin = Origin { client, local: ([127, 0, 0, 1], 4566).into(), tls: None, http2: false };
        let mut out = Vec::new();
        let to = Redirect {
            status: 301,
            protocol: "HTTPS".to_owned(),
            host: "#{host}".to_owned(),
            port: "443".to_owned(),
            path: "/#{path}".to_owned(),
            query: "#{query}".to_owned(),
        };
        redirect(&mut out, to.status, &location(&to, &request, &origin), SENDING);
        let text = String::from_utf8(out).unwrap();
        assert!(text.starts_with("HTTP/1.1 301 Moved Permanently\r\nServer: awselb/2.0\r\n"), "{text}");
        assert!(text.contains("\r\nLocation: https://shop.example.com:443/a/b?c=d\r\n"), "{text}");
    }

    #[test]
    fn heads_get_no_body() {
        let mut out = Vec::new();
        page(&mut out, 503, Sending { head: true, keep: false, ..SENDING });
        let text = String::from_utf8(out).unwrap();
        assert!(text.contains("Content-Length: 162\r\n") && text.ends_with("Connection: close\r\n\r\n"), "{text}");
    }
}
