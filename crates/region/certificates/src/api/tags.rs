//! `acm:AddTagsToCertificate`, `RemoveTagsFromCertificate`, `ListTagsForCertificate`, and tags that come with an import.
//!
//! Source: AWS Certificate Manager API Reference, the operations of these names; User Guide, "Tag restrictions".

use std::collections::BTreeMap;

use door::{Call, Handler, Requirement, ResourceTags};
use model::{AccountId, Arn, Region};
use shapes_acm::{
    AddTagsToCertificateInput, AddTagsToCertificateOutput, ListTagsForCertificateInput, ListTagsForCertificateOutput,
    RemoveTagsFromCertificateInput, RemoveTagsFromCertificateOutput, Tag,
};
use wire::Error;

use super::{key_of, on};
use crate::Certificates;
use crate::errors::{CertificateError, not_found, refused};

/// The most tags of a certificate.
const MAX_TAGS: usize = 50;

type Tags = BTreeMap<String, String>;

/// The tags of a request as the door wants them.
pub(super) fn pairs(given: &[Tag]) -> impl Iterator<Item = (String, String)> {
    given.iter().map(|tag| (tag.key.clone(), tag.value.clone().unwrap_or_default()))
}

/// The tags of a request.
pub(super) fn read(given: &[Tag]) -> Result<Tags, CertificateError> {
    if given.iter().any(|tag| door::is_reserved_tag(&tag.key)) {
        return Err(refused("InvalidTagException", "aws: prefixed tag key names are not allowed for external use."));
    }
    Ok(pairs(given).collect())
}

impl ResourceTags for Certificates {
    fn tags(&self, resource: &Arn, account: &AccountId, region: &Region) -> Vec<(String, String)> {
        let found = key_of(account, region, resource).and_then(|key| self.certificates.get(&key));
        found.map(|one| one.tags.clone().into_iter().collect()).unwrap_or_default()
    }
}

impl Certificates {
    async fn retag(&self, call: &Call, arn: &str, edit: impl Fn(&mut Tags)) -> Result<(), CertificateError> {
        let (key, _) = self.find(call, arn)?;
        self.context
            .store
            .write(|change| {
                let now = change.get(&self.certificates, &key).ok_or_else(|| not_found(arn))?;
                let mut certificate = (*now).clone();
                edit(&mut certificate.tags);
                if certificate.tags.len() > MAX_TAGS {
                    let text = format!("The certificate has more than {MAX_TAGS} tags.");
                    return Err(refused("TooManyTagsException", text));
                }
                Ok(change.put(&self.certificates, &key, certificate)?)
            })
            .await
    }
}

impl Handler<AddTagsToCertificateInput> for Certificates {
    fn requires(&self, input: &AddTagsToCertificateInput, _: &Call) -> Vec<Requirement> {
        vec![on("acm:AddTagsToCertificate", &input.certificate_arn).with_request_tags(pairs(&input.tags))]
    }

    async fn run(&self, input: AddTagsToCertificateInput, call: &Call) -> Result<AddTagsToCertificateOutput, Error> {
        let added = read(&input.tags)?;
        self.retag(call, &input.certificate_arn, |tags| tags.extend(added.clone())).await?;
        Ok(AddTagsToCertificateOutput {})
    }
}

impl Handler<RemoveTagsFromCertificateInput> for Certificates {
    fn requires(&self, input: &RemoveTagsFromCertificateInput, _: &Call) -> Vec<Requirement> {
        let keys = input.tags.iter().map(|tag| tag.key.clone());
        vec![on("acm:RemoveTagsFromCertificate", &input.certificate_arn).with_tag_keys(keys)]
    }

    /// A tag that is named with a value goes only if it has that value.
    async fn run(
        &self,
        input: RemoveTagsFromCertificateInput,
        call: &Call,
    ) -> Result<RemoveTagsFromCertificateOutput, Error> {
        let goes = |key: &String, value: &String| {
            input.tags.iter().any(|tag| tag.key == *key && tag.value.as_ref().is_none_or(|named| named == value))
        };
        self.retag(call, &input.certificate_arn, |tags| tags.retain(|key, value| !goes(key, value))).await?;
        Ok(RemoveTagsFromCertificateOutput {})
    }
}

impl Handler<ListTagsForCertificateInput> for Certificates {
    fn requires(&self, input: &ListTagsForCertificateInput, _: &Call) -> Vec<Requirement> {
        vec![on("acm:ListTagsForCertificate", &input.certificate_arn)]
    }

    async fn run(
        &self,
        input: ListTagsForCertificateInput,
        call: &Call,
    ) -> Result<ListTagsForCertificateOutput, Error> {
        let (_, certificate) = self.find(call, &input.certificate_arn)?;
        let tags = certificate.tags.iter().map(|(key, value)| Tag { key: key.clone(), value: Some(value.clone()) });
        Ok(ListTagsForCertificateOutput { tags: Some(tags.collect()) })
    }
}
