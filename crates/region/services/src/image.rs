//! Names of images. Pure.
//!
//! `<account>.dkr.ecr.<region>.amazonaws.com/<repository>` leads to the region's own registry, as the engine of this
//! machine reaches it; any other name is the engine's business.

use model::{AccountId, Region};

/// Where an image comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    /// A repository of ECR.
    Ecr(Repository),
    /// Anywhere else.
    Elsewhere,
}

/// An image in a repository of ECR.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Repository {
    pub account: AccountId,
    pub region: Region,
    pub name: String,
    pub pick: Pick,
}

/// Which image of a repository.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Pick {
    Tag(String),
    Digest(String),
}

impl Repository {
    /// `123456789012.dkr.ecr.us-east-2.amazonaws.com`.
    pub(crate) fn host(&self) -> String {
        format!("{}.dkr.ecr.{}.amazonaws.com", self.account, self.region)
    }
}

/// Reads an image's name; nothing where it is none.
pub(crate) fn parse(image: &str) -> Option<Source> {
    let plain =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b':' | b'/' | b'#' | b'@');
    if image.is_empty() || image.len() > 512 || !image.bytes().all(plain) || image.starts_with('-') {
        return None;
    }
    let Some((host, rest)) = image.split_once('/') else { return Some(Source::Elsewhere) };
    let Some((account, region)) = host.strip_suffix(".amazonaws.com").and_then(|host| host.split_once(".dkr.ecr."))
    else {
        return Some(Source::Elsewhere);
    };
    let (account, region) = (account.parse().ok()?, region.parse().ok()?);
    let (name, pick) = if let Some((name, digest)) = rest.split_once('@') {
        let hex = digest.strip_prefix("sha256:")?;
        (hex.len() == 64 && hex.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))).then_some(())?;
        (name.split_once(':').map_or(name, |(name, _)| name), Pick::Digest(digest.to_owned()))
    } else if let Some((name, tag)) = rest.split_once(':') {
        (name, Pick::Tag(tag.to_owned()))
    } else {
        (rest, Pick::Tag("latest".to_owned()))
    };
    let bad_tag = matches!(&pick, Pick::Tag(tag) if tag.is_empty() || tag.len() > 128 || tag.contains(['/', ':']));
    if bad_tag || name.is_empty() || name.split('/').any(|part| part.is_empty() || part == "." || part == "..") {
        return None;
    }
    Some(Source::Ecr(Repository { account, region, name: name.to_owned(), pick }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOST: &str = "123456789012.dkr.ecr.us-east-2.amazonaws.com";

    fn ecr(image: &str) -> (String, Pick) {
        match parse(&format!("{HOST}/{image}")) {
            Some(Source::Ecr(repository)) => (repository.name, repository.pick),
            other => panic!("{image}: {other:?}"),
        }
    }

    #[test]
    fn reads_names_of_ecr() {
        let digest = format!("sha256:{}", "a1".repeat(32));
        assert_eq!(ecr("my-service"), ("my-service".to_owned(), Pick::Tag("latest".to_owned())));
        assert_eq!(ecr("team/my-service:1.2"), ("team/my-service".to_owned(), Pick::Tag("1.2".to_owned())));
        assert_eq!(ecr(&format!("my-service@{digest}")), ("my-service".to_owned(), Pick::Digest(digest.clone())));
        assert_eq!(ecr(&format!("my-service:1@{digest}")), ("my-service".to_owned(), Pick::Digest(digest)));
    }

    #[test]
    fn leaves_others_alone() {
        for image in ["nginx", "nginx:1.27", "public.ecr.aws/nginx/nginx:latest", "localhost:5000/a/b"] {
            assert_eq!(parse(image), Some(Source::Elsewhere), "{image}");
        }
    }

    #[test]
    fn refuses_what_is_no_name() {
        for bad in [
            "",
            "a b",
            "a\nb",
            "-rm",
            "$(id)",
            &format!("{HOST}/../etc"),
            &format!("{HOST}/a@sha256:12"),
            &format!("{HOST}/a:"),
        ] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }
}
