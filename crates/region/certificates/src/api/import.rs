//! `acm:ImportCertificate`: a certificate comes in, or takes the place of an earlier one under its ARN.
//!
//! Source: AWS Certificate Manager API Reference, "ImportCertificate"; User Guide, "Reimport a certificate".

use door::{Call, Handler, Requirement};
use shapes_acm::{ImportCertificateInput, ImportCertificateOutput};
use wire::Error;

use super::{arn_of, on, prefix, tags};
use crate::Certificates;
use crate::errors::{CertificateError, invalid, not_found, refused};
use crate::model::Certificate;
use crate::read;

/// The most certificates of an account in a region.
const MAX_CERTIFICATES: usize = 2500;

impl Handler<ImportCertificateInput> for Certificates {
    fn requires(&self, input: &ImportCertificateInput, call: &Call) -> Vec<Requirement> {
        let arn = input.certificate_arn.clone().unwrap_or_else(|| arn_of(call, "*"));
        let given = input.tags.as_deref().unwrap_or_default();
        let mut all = vec![on("acm:ImportCertificate", &arn).with_request_tags(tags::pairs(given))];
        if !given.is_empty() {
            all.push(on("acm:AddTagsToCertificate", &arn).with_request_tags(tags::pairs(given)));
        }
        all
    }

    async fn run(&self, input: ImportCertificateInput, call: &Call) -> Result<ImportCertificateOutput, Error> {
        let given = tags::read(input.tags.as_deref().unwrap_or_default())?;
        let chain = input.certificate_chain.as_ref();
        let (facts, key) =
            read::import(&input.certificate.0, chain.map(|chain| chain.0.as_slice()), &input.private_key.0, call.at)?;
        let text = |bytes: &wire::Blob| String::from_utf8_lossy(&bytes.0).into_owned();
        let mut certificate = Certificate {
            body: text(&input.certificate),
            chain: chain.map(text),
            facts,
            created_at: call.at,
            imported_at: call.at,
            tags: given,
        };
        let known = input.certificate_arn.as_ref().map(|arn| self.find(call, arn)).transpose()?;
        if known.is_some() && !certificate.tags.is_empty() {
            return Err(invalid("Tagging is not permitted on re-import.").into());
        }
        let mut id = [0; 16];
        self.context.host.ids.fill(&mut id);
        let place = known.map_or_else(|| prefix(&call.account, &call.region) + &uuid(id), |(place, _)| place);
        self.context
            .store
            .write(|change| {
                match (&input.certificate_arn, change.get(&self.certificates, &place)) {
                    (Some(arn), None) => return Err(not_found(arn)),
                    (Some(_), Some(before)) => again(&before, &mut certificate)?,
                    (None, _) => {
                        let siblings = change.scan(&self.certificates, &prefix(&call.account, &call.region));
                        if siblings.len() >= MAX_CERTIFICATES {
                            let text =
                                format!("The maximum number of {MAX_CERTIFICATES} certificates has been reached.");
                            return Err(refused("LimitExceededException", text));
                        }
                    }
                }
                change.put(&self.keys, &place, key)?;
                Ok::<_, CertificateError>(change.put(&self.certificates, &place, certificate)?)
            })
            .await?;
        Ok(ImportCertificateOutput { certificate_arn: Some(arn_of(call, &place)) })
    }
}

/// A certificate that takes another's place must be for the same hosts, with a key of the same kind.
fn again(before: &Certificate, now: &mut Certificate) -> Result<(), CertificateError> {
    if before.facts.key_algorithm != now.facts.key_algorithm {
        return Err(invalid("The key algorithm of the certificate cannot change on re-import."));
    }
    if let Some(lost) = before.facts.names.iter().find(|name| !now.facts.names.contains(name)) {
        return Err(invalid(format!("The domain name {lost} of the certificate cannot be removed on re-import.")));
    }
    now.created_at = before.created_at;
    now.tags.clone_from(&before.tags);
    Ok(())
}

/// An id in the form of a UUID of random numbers.
fn uuid(mut bytes: [u8; 16]) -> String {
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}
