//! Which call a request is: everything that is not listed is refused. Pure.

use http::Method;
use percent_encoding::percent_decode_str;

/// A call of Docker's API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Route {
    /// `/_ping`, `/version`
    Plain,
    Info,
    Auth,
    Build,
    BuildCancel,
    Session,
    ImageList,
    ImageInspect(String),
    ImageHistory(String),
    ImageTag(String),
    ImagePush(String),
    ImageCreate,
    ImageDelete(String),
    ContainerList,
    ContainerCreate,
    /// A call about one container: its name or id, and what is done (`start`, `json`, empty for its removal).
    Container(String, String),
    /// A program inside a container, and what is done.
    Exec(String, String),
    Refused,
}

/// The path without the API's version.
pub(super) fn unversioned(path: &str) -> &str {
    let Some(rest) = path.strip_prefix("/v") else { return path };
    match rest.find('/') {
        Some(end) if end > 0 && rest[..end].bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') => &rest[end..],
        _ => path,
    }
}

/// Reads method and path.
pub(super) fn route(method: &Method, path: &str) -> Route {
    let Ok(path) = percent_decode_str(unversioned(path)).decode_utf8() else { return Route::Refused };
    let path = path.as_ref();
    if path.contains("/../") || path.ends_with("/..") || path.contains(['\0', '?', '#', '%', ' ']) {
        return Route::Refused;
    }
    let (get, post) = (*method == Method::GET, *method == Method::POST);
    match path {
        "/_ping" if get || *method == Method::HEAD => return Route::Plain,
        "/version" if get => return Route::Plain,
        "/info" if get => return Route::Info,
        "/auth" if post => return Route::Auth,
        "/build" if post => return Route::Build,
        "/build/cancel" if post => return Route::BuildCancel,
        "/session" if post => return Route::Session,
        "/images/json" if get => return Route::ImageList,
        "/images/create" if post => return Route::ImageCreate,
        "/containers/json" if get => return Route::ContainerList,
        "/containers/create" if post => return Route::ContainerCreate,
        _ => {}
    }
    if let Some(rest) = path.strip_prefix("/images/") {
        return image(method, rest);
    }
    if let Some(rest) = path.strip_prefix("/containers/") {
        return container(method, rest);
    }
    match path.strip_prefix("/exec/").and_then(|rest| rest.split_once('/')) {
        Some((id, "start" | "resize")) if post => {
            Route::Exec(id.to_owned(), path.rsplit('/').next().unwrap_or_default().to_owned())
        }
        Some((id, "json")) if get => Route::Exec(id.to_owned(), "json".to_owned()),
        _ => Route::Refused,
    }
}

fn image(method: &Method, rest: &str) -> Route {
    let named = |end: &str| rest.strip_suffix(end).filter(|name| !name.is_empty()).map(str::to_owned);
    let found = match *method {
        Method::GET => named("/json").map(Route::ImageInspect).or_else(|| named("/history").map(Route::ImageHistory)),
        Method::POST => named("/tag").map(Route::ImageTag).or_else(|| named("/push").map(Route::ImagePush)),
        Method::DELETE if !matches!(rest, "" | "prune") => Some(Route::ImageDelete(rest.to_owned())),
        _ => None,
    };
    found.unwrap_or(Route::Refused)
}

fn container(method: &Method, rest: &str) -> Route {
    // `docker inspect` asks for a container of every name, those of images included.
    let (id, action) = rest.rsplit_once('/').unwrap_or((rest, ""));
    if id.is_empty() {
        return Route::Refused;
    }
    let allowed = match *method {
        Method::GET => matches!(action, "json" | "logs" | "archive" | "top" | "changes"),
        Method::HEAD => action == "archive",
        Method::PUT => action == "archive",
        Method::POST => matches!(action, "start" | "stop" | "kill" | "restart" | "wait" | "attach" | "resize" | "exec"),
        Method::DELETE => action.is_empty(),
        _ => false,
    };
    if allowed { Route::Container(id.to_owned(), action.to_owned()) } else { Route::Refused }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_known_and_all_else_is_refused() {
        let ecr = "123456789012.dkr.ecr.us-east-2.amazonaws.com/team/my-service";
        let is =
            |method: Method, path: &str, wanted: Route| assert_eq!(route(&method, path), wanted, "{method} {path}");
        is(Method::HEAD, "/_ping", Route::Plain);
        is(Method::POST, "/v1.41/auth", Route::Auth);
        is(Method::POST, "/v1.41/build", Route::Build);
        is(Method::POST, "/v1.24/session", Route::Session);
        is(Method::POST, &format!("/v1.41/images/{ecr}/push"), Route::ImagePush(ecr.to_owned()));
        is(Method::POST, "/v1.41/images/my-service:latest/tag", Route::ImageTag("my-service:latest".to_owned()));
        is(Method::DELETE, "/images/a/b:1", Route::ImageDelete("a/b:1".to_owned()));
        is(Method::GET, "/containers/abc/json", Route::Container("abc".to_owned(), "json".to_owned()));
        is(Method::GET, "/containers/a/b/json", Route::Container("a/b".to_owned(), "json".to_owned()));
        is(Method::DELETE, "/v1.41/containers/abc", Route::Container("abc".to_owned(), String::new()));
        is(Method::POST, "/exec/abc/start", Route::Exec("abc".to_owned(), "start".to_owned()));
        for (method, path) in [
            (Method::POST, "/grpc"),
            (Method::GET, "/events"),
            (Method::POST, "/volumes/create"),
            (Method::POST, "/networks/create"),
            (Method::POST, "/images/load"),
            (Method::POST, "/images/prune"),
            (Method::GET, "/images/get"),
            (Method::GET, "/images/a/get"),
            (Method::POST, "/containers/prune"),
            (Method::POST, "/containers/abc/update"),
            (Method::POST, "/containers/abc/rename"),
            (Method::GET, "/containers/abc/export"),
            (Method::POST, "/containers/a/../../volumes/create"),
            (Method::GET, "/images/%2e%2e/x/json/.."),
            (Method::POST, "/swarm/init"),
            (Method::POST, "/plugins/pull"),
            (Method::GET, "/"),
            (Method::GET, "/secrets"),
        ] {
            assert_eq!(route(&method, path), Route::Refused, "{method} {path}");
        }
    }
}
