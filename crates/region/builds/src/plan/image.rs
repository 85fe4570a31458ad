//! The build image: CodeBuild's own names, images of ECR, and any other.

use super::names::is_ecr;

/// Where an image comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum BuildImage {
    /// One that anybody can pull, by the name that the engine knows.
    Public(String),
    /// One of ECR: repository with its host, and tag (or digest after `@`).
    Ecr(String, String),
}

/// Whether an image is one of CodeBuild's.
pub(crate) fn is_curated(image: &str) -> bool {
    image.starts_with("aws/codebuild/")
}

/// What an image's name stands for. CodeBuild's own images are published under the same names at `public.ecr.aws`.
pub(crate) fn resolve(image: &str) -> BuildImage {
    if let Some(name) = image.strip_prefix("aws/codebuild/") {
        return BuildImage::Public(format!("public.ecr.aws/codebuild/{name}"));
    }
    let (repository, tag) = split(image);
    if is_ecr(&repository) { BuildImage::Ecr(repository, tag) } else { BuildImage::Public(image.to_owned()) }
}

/// Repository and tag, `latest` where there is none; a digest keeps its colon.
pub(crate) fn split(image: &str) -> (String, String) {
    if let Some((repository, digest)) = image.split_once('@') {
        let repository = split(repository).0;
        return (repository, digest.to_owned());
    }
    let base = image.rfind('/').map_or(0, |slash| slash + 1);
    match image[base..].find(':') {
        Some(colon) => (image[..base + colon].to_owned(), image[base + colon + 1..].to_owned()),
        None => (image.to_owned(), "latest".to_owned()),
    }
}

/// Puts a repository and a tag or digest together.
pub(crate) fn join(repository: &str, tag: &str) -> String {
    if tag.starts_with("sha256:") { format!("{repository}@{tag}") } else { format!("{repository}:{tag}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_for_images() {
        assert_eq!(
            resolve("aws/codebuild/amazonlinux-x86_64-standard:5.0"),
            BuildImage::Public("public.ecr.aws/codebuild/amazonlinux-x86_64-standard:5.0".to_owned())
        );
        assert_eq!(resolve("maven:3.9"), BuildImage::Public("maven:3.9".to_owned()));
        let repository = "123456789012.dkr.ecr.us-east-2.amazonaws.com/tools/build";
        assert_eq!(resolve(&format!("{repository}:7")), BuildImage::Ecr(repository.to_owned(), "7".to_owned()));
        assert_eq!(split("127.0.0.1:4566/a/b"), ("127.0.0.1:4566/a/b".to_owned(), "latest".to_owned()));
        assert_eq!(split("a:1@sha256:ab"), ("a".to_owned(), "sha256:ab".to_owned()));
        assert_eq!(join("a", "sha256:ab"), "a@sha256:ab");
    }
}
