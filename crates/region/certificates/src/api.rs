//! The operations of ACM, and what they ask of their caller.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Certificate Manager".

mod delete;
mod describe;
mod import;
mod keys;
mod list;
mod tags;

use std::sync::Arc;

use door::{Call, Requirement};
use model::{AccountId, Arn, Region};
use shapes_acm as acm;
use shapes_longshore as longshore;

use crate::Certificates;
use crate::errors::{CertificateError, not_found, refused};
use crate::model::Certificate;

/// Registers every operation.
pub(crate) fn serve(room: &Arc<Certificates>) {
    let door = &room.context.door;
    door.resource_tags("acm", Arc::<Certificates>::clone(room));
    door.serve::<acm::ImportCertificateInput, _>(room);
    door.serve::<acm::DescribeCertificateInput, _>(room);
    door.serve::<acm::GetCertificateInput, _>(room);
    door.serve::<acm::ListCertificatesInput, _>(room);
    door.serve::<acm::DeleteCertificateInput, _>(room);
    door.serve::<acm::AddTagsToCertificateInput, _>(room);
    door.serve::<acm::RemoveTagsFromCertificateInput, _>(room);
    door.serve::<acm::ListTagsForCertificateInput, _>(room);
    door.serve::<longshore::GetCertificateKeysInput, _>(room);
}

/// An action on what has this ARN.
fn on(action: &str, arn: &str) -> Requirement {
    Requirement { action: action.to_owned(), resource: arn.to_owned(), context: Vec::new() }
}

/// The prefix of all keys of an account and region.
fn prefix(account: &AccountId, region: &Region) -> String {
    format!("{account}/{region}/")
}

/// The ARN of a key.
fn arn_of(call: &Call, key: &str) -> String {
    let id = key.rsplit('/').next().unwrap_or_default();
    Arn::regional("acm", &call.region, &call.account, format!("certificate/{id}")).to_string()
}

/// The key of an ARN; nothing where it is of another account or region, or no certificate's.
fn key_of(account: &AccountId, region: &Region, arn: &Arn) -> Option<String> {
    let id = arn.resource.strip_prefix("certificate/").filter(|id| !id.contains('/'))?;
    let here = arn.service == "acm" && arn.account == account.as_str() && arn.region == region.as_str();
    here.then(|| prefix(account, region) + id)
}

impl Certificates {
    /// The certificate of an ARN, with its key.
    fn find(&self, call: &Call, arn: &str) -> Result<(String, Arc<Certificate>), CertificateError> {
        let invalid = || refused("InvalidArnException", format!("The ARN {arn} is not valid for a certificate."));
        let parsed: Arn = arn.parse().map_err(|_| invalid())?;
        if !parsed.resource.starts_with("certificate/") {
            return Err(invalid());
        }
        let key = key_of(&call.account, &call.region, &parsed).ok_or_else(|| not_found(arn))?;
        let found = self.certificates.get(&key).ok_or_else(|| not_found(arn))?;
        Ok((key, found))
    }
}
