//! `POST /build`: the engine builds; parameters that reach out of a build are refused.
//!
//! Images carry nothing that tells of the build: what is pushed is what the Dockerfile says. That an image is this
//! build's own is a record, written when the engine tells its id.

use http::{Method, Request, Response, StatusCode};
use hyper::body::Incoming;
use percent_encoding::percent_decode_str;
use wire::Body;

use super::Socket;
use super::forward::{Ask, Refusal};
use super::progress::{Told, translated};

/// Parameters that change nothing outside of the image.
const HARMLESS: [&str; 28] = [
    "buildargs",
    "buildid",
    "cachefrom",
    "cpuperiod",
    "cpuquota",
    "cpusetcpus",
    "cpusetmems",
    "cpushares",
    "dockerfile",
    "extrahosts",
    "forcerm",
    "isolation",
    "labels",
    "memory",
    "memswap",
    "nocache",
    "outputs",
    "platform",
    "pull",
    "q",
    "rm",
    "session",
    "shmsize",
    "squash",
    "t",
    "target",
    "ulimits",
    "version",
];

/// A query as pairs.
pub(super) fn pairs(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
        .collect()
}

/// Refuses what a build may not ask for.
fn check(query: &[(String, String)]) -> Result<(), Refusal> {
    for (name, value) in query {
        let allowed = match name.as_str() {
            "networkmode" => matches!(value.as_str(), "" | "default" | "bridge" | "none"),
            "remote" => matches!(value.as_str(), "" | "client-session"),
            "cgroupparent" | "securityopt" => value.is_empty(),
            name => HARMLESS.contains(&name),
        };
        if !allowed {
            return Err(Refusal::forbidden(format!("the build parameter {name}={value}")));
        }
    }
    Ok(())
}

impl Socket {
    pub(super) async fn build(&self, request: Request<Incoming>, query: &str) -> Result<Response<Body>, Refusal> {
        let parameters = pairs(query);
        check(&parameters)?;
        let mut names = Vec::new();
        for (_, name) in parameters.iter().filter(|(name, value)| name == "t" && !value.is_empty()) {
            let name = self.nameable(name)?;
            names.push((name.clone(), self.before(&name).await));
        }
        let (parts, body) = request.into_parts();
        let classic = !parameters.iter().any(|(name, value)| name == "version" && value == "2");
        let body = match classic {
            true => self.prefetch(body, &parameters, &parts.headers).await?,
            false => Body::new(body),
        };
        let ask = Ask::new(Method::POST, format!("/build?{query}"), &parts.headers).streaming(body);
        let (mut answer, body) = self.ask(ask).await?.into_parts();
        answer.headers.remove(http::header::TRANSFER_ENCODING);
        answer.headers.remove(http::header::CONNECTION);
        if answer.status != StatusCode::OK {
            return Ok(Response::from_parts(answer, Body::new(body)));
        }
        let socket = self.clone();
        let finish = Box::new(move |told: Told| -> std::pin::Pin<Box<dyn Future<Output = ()> + Send>> {
            Box::pin(async move {
                let Some(image) = told.image.filter(|_| !told.failed) else { return };
                let unnamed = (image.clone(), None);
                for (name, before) in names.into_iter().chain([unnamed]) {
                    socket.own(&name, &image, before, false).await;
                }
            })
        });
        let quiet = parameters.iter().any(|(name, value)| name == "q" && matches!(value.as_str(), "1" | "true"));
        let stream = translated(body, self.room.settings.registry(), quiet, finish);
        Ok(Response::from_parts(answer, Body::stream(stream)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_build_cannot_reach_out() {
        let check = |query: &str| check(&pairs(query));
        // As the docker commands 20.10 and 28 send it.
        let usual = "buildargs=%7B%7D&cachefrom=%5B%5D&cgroupparent=&cpuperiod=0&cpuquota=0&cpusetcpus=&cpusetmems=&\
                     cpushares=0&dockerfile=Dockerfile&labels=%7B%7D&memory=0&memswap=0&networkmode=default&rm=1&\
                     shmsize=0&t=my-service%3Alatest&target=&ulimits=null&version=1";
        assert!(check(usual).is_ok());
        assert!(check("remote=client-session&session=x&version=2&buildid=1&networkmode=default").is_ok());
        for bad in [
            "networkmode=host",
            "networkmode=container%3Aabc",
            "cgroupparent=%2F",
            "remote=https%3A%2F%2Fevil",
            "securityopt=%5B%22seccomp%3Dunconfined%22%5D",
            "whatever=1",
        ] {
            assert_eq!(check(bad).unwrap_err().status, StatusCode::FORBIDDEN, "{bad}");
        }
    }
}
