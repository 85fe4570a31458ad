//! What a request of git's smart protocol asks for.

use ::model::Region;
use http::Method;

use crate::model::RepositoryName;

/// What a request asks for, of which repository.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Route {
    pub(crate) region: Region,
    pub(crate) name: RepositoryName,
    /// It belongs to a push: another right is needed.
    pub(crate) pushes: bool,
    /// It is the part that may change the repository.
    pub(crate) changes: bool,
    /// The end of the path for git's own program.
    pub(crate) rest: &'static str,
    /// The query for git's own program.
    pub(crate) query: &'static str,
}

impl Route {
    /// `GET /git/<region>/<owner>/<name>.git/info/refs?service=...` and the two POSTs; nothing else is known here.
    pub(crate) fn parse(method: &Method, path: &str, query: Option<&str>) -> Option<Self> {
        let (region, rest) = path.strip_prefix("/git/")?.split_once('/')?;
        let (name, rest) = rest.split_once(".git/")?;
        let (pushes, changes, rest, query) = match (method, rest, query.unwrap_or_default()) {
            (&Method::GET, "info/refs", "service=git-upload-pack") => {
                (false, false, "info/refs", "service=git-upload-pack")
            }
            (&Method::GET, "info/refs", "service=git-receive-pack") => {
                (true, false, "info/refs", "service=git-receive-pack")
            }
            (&Method::POST, "git-upload-pack", "") => (false, false, "git-upload-pack", ""),
            (&Method::POST, "git-receive-pack", "") => (true, true, "git-receive-pack", ""),
            _ => return None,
        };
        Some(Self { region: region.parse().ok()?, name: name.parse().ok()?, pushes, changes, rest, query })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_smart_protocol_is_known() {
        let get = |path: &str, query| Route::parse(&Method::GET, path, Some(query));
        let route = get("/git/us-east-2/acme/x.git/info/refs", "service=git-receive-pack").unwrap();
        assert!(route.pushes && !route.changes);
        let post = Route::parse(&Method::POST, "/git/us-east-2/acme/x.git/git-receive-pack", None).unwrap();
        assert!(post.pushes && post.changes);
        for (path, query) in [
            ("/git/us-east-2/acme/x.git/info/refs", ""),
            ("/git/us-east-2/acme/x.git/info/refs", "service=git-upload-archive"),
            ("/git/us-east-2/acme/x.git/HEAD", ""),
            ("/git/us-east-2/acme/x.git/objects/info/packs", ""),
            ("/git/us-east-2/acme/../../x.git/info/refs", "service=git-upload-pack"),
            ("/git/us-east-2/../x.git/info/refs", "service=git-upload-pack"),
            ("/git/../acme/x.git/info/refs", "service=git-upload-pack"),
            ("/git/us-east-2/acme/%2e%2e.git/info/refs", "service=git-upload-pack"),
            ("/git/us-east-2/x.git/info/refs", "service=git-upload-pack"),
        ] {
            assert_eq!(get(path, query), None, "{path}?{query}");
        }
    }
}
