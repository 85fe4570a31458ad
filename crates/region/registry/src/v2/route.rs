//! Which path is what.

use percent_encoding::percent_decode_str;

/// A path below `/v2/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Route<'a> {
    /// `/v2/`: is this a registry, and am I logged in?
    Base,
    /// `/v2/_catalog`
    Catalog,
    /// `/v2/_layer/<seal>`: what `GetDownloadUrlForLayer` answers.
    Layer(&'a str),
    /// Something of a repository.
    Repository(&'a str, Target<'a>),
}

/// Something of a repository.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target<'a> {
    /// `manifests/<tag or digest>`
    Manifest(&'a str),
    /// `blobs/<digest>`
    Blob(&'a str),
    /// `blobs/uploads/`
    Uploads,
    /// `blobs/uploads/<id>`
    Upload(&'a str),
    /// `tags/list`
    Tags,
    /// `referrers/<digest>`
    Referrers(&'a str),
}

/// A path without its percent signs.
pub(super) fn decode(path: &str) -> Option<String> {
    percent_decode_str(path).decode_utf8().ok().map(Into::into)
}

impl<'a> Route<'a> {
    /// Nothing where the path is none of a registry's.
    pub(super) fn parse(path: &'a str) -> Option<Self> {
        let path = path.strip_prefix("/v2/")?;
        match path {
            "" => return Some(Self::Base),
            "_catalog" => return Some(Self::Catalog),
            _ => {}
        }
        if let Some(seal) = path.strip_prefix("_layer/") {
            return Some(Self::Layer(seal));
        }
        let of = |name: &'a str, target| (!name.is_empty()).then_some(Self::Repository(name, target));
        if let Some(name) = path.strip_suffix("/blobs/uploads").or_else(|| path.strip_suffix("/blobs/uploads/")) {
            return of(name, Target::Uploads);
        }
        if let Some(name) = path.strip_suffix("/tags/list") {
            return of(name, Target::Tags);
        }
        let (rest, last) = path.rsplit_once('/')?;
        if let Some(name) = rest.strip_suffix("/blobs/uploads") {
            return of(name, Target::Upload(last));
        }
        let (name, kind) = rest.rsplit_once('/')?;
        match kind {
            "manifests" => of(name, Target::Manifest(last)),
            "blobs" => of(name, Target::Blob(last)),
            "referrers" => of(name, Target::Referrers(last)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn paths_are_what_they_say() {
        let host = "123456789012.dkr.ecr.us-east-2.amazonaws.com/team/my-service";
        for (path, route) in [
            ("/v2/", Some(Route::Base)),
            ("/v2/_catalog", Some(Route::Catalog)),
            ("/v2/a/b/manifests/latest", Some(Route::Repository("a/b", Target::Manifest("latest")))),
            ("/v2/ab/blobs/sha256:00", Some(Route::Repository("ab", Target::Blob("sha256:00")))),
            ("/v2/ab/blobs/uploads/", Some(Route::Repository("ab", Target::Uploads))),
            ("/v2/ab/blobs/uploads/1-2", Some(Route::Repository("ab", Target::Upload("1-2")))),
            ("/v2/ab/tags/list", Some(Route::Repository("ab", Target::Tags))),
            ("/v2/ab/referrers/sha256:00", Some(Route::Repository("ab", Target::Referrers("sha256:00")))),
            ("/v2/ab", None),
            ("/v2//manifests/latest", None),
            ("/v2/ab/other/latest", None),
        ] {
            assert_eq!(Route::parse(path), route, "{path}");
        }
        let path = format!("/v2/{host}/manifests/latest");
        assert_eq!(Route::parse(&path), Some(Route::Repository(host, Target::Manifest("latest"))));
    }

    proptest! {
        #[test]
        fn no_path_makes_it_panic(path in "/v2/.{0,60}") {
            if let Some(path) = decode(&path) {
                let _ = Route::parse(&path);
            }
        }
    }
}
