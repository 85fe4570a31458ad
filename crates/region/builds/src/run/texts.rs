//! What the container's shell made of the texts that the buildspec left to it: names and paths with variables in them.

use std::collections::BTreeMap;

use super::collect::Results;
use crate::buildspec::ArtifactSpec;
use crate::model::Build;
use crate::plan::script::expansions;

/// Texts, and what became of them.
#[derive(Default)]
pub(super) struct Texts(BTreeMap<String, String>);

impl Texts {
    pub(super) fn new(build: &Build, results: &Results) -> Self {
        let texts = build.plan.as_ref().map(expansions).unwrap_or_default();
        let pair =
            |(index, text): (usize, &str)| Some((text.to_owned(), results.out.get(&format!("text.{index}"))?.clone()));
        Self(texts.into_iter().enumerate().filter_map(pair).collect())
    }

    pub(super) fn one(&self, text: &str) -> String {
        self.0.get(text).map_or_else(|| text.to_owned(), Clone::clone)
    }

    pub(super) fn all(&self, texts: &[String]) -> Vec<String> {
        texts.iter().map(|text| self.one(text)).collect()
    }

    pub(super) fn expand(&self, spec: &ArtifactSpec) -> ArtifactSpec {
        ArtifactSpec {
            files: self.all(&spec.files),
            exclude: self.all(&spec.exclude),
            name: spec.name.as_ref().map(|text| self.one(text)),
            base_directory: spec.base_directory.as_ref().map(|text| self.one(text)),
            s3_prefix: spec.s3_prefix.as_ref().map(|text| self.one(text)),
            ..spec.clone()
        }
    }
}
