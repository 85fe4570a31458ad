//! `acm:DescribeCertificate`, `acm:GetCertificate`.
//!
//! Source: AWS Certificate Manager API Reference, "CertificateDetail", "GetCertificate".

use door::{Call, Handler, Requirement};
use model::{Caller, ServicePrincipal};
use shapes_acm::{
    CertificateDetail, CertificateOptions, DescribeCertificateInput, DescribeCertificateOutput, ExtendedKeyUsage,
    GetCertificateInput, GetCertificateOutput, KeyUsage,
};
use shapes_longshore::ListCertificateUsesInput;
use wire::Error;

use super::on;
use crate::Certificates;
use crate::errors::CertificateError;

impl Certificates {
    /// The load balancers that use a certificate.
    pub(super) async fn users(&self, call: &Call, arn: &str) -> Result<Vec<String>, CertificateError> {
        let own = Caller::service(call.account.clone(), ServicePrincipal::CertificateManager);
        let input = ListCertificateUsesInput { certificate_arn: arn.to_owned() };
        Ok(self.context.door.call(&own, &call.region, input).await?.in_use_by.unwrap_or_default())
    }
}

impl Handler<DescribeCertificateInput> for Certificates {
    fn requires(&self, input: &DescribeCertificateInput, _: &Call) -> Vec<Requirement> {
        vec![on("acm:DescribeCertificate", &input.certificate_arn)]
    }

    async fn run(&self, input: DescribeCertificateInput, call: &Call) -> Result<DescribeCertificateOutput, Error> {
        let arn = input.certificate_arn;
        let (_, certificate) = self.find(call, &arn)?;
        let users = self.users(call, &arn).await?;
        let facts = &certificate.facts;
        let extended =
            |(name, id): &(String, String)| ExtendedKeyUsage { name: Some(name.clone()), oid: Some(id.clone()) };
        let detail = CertificateDetail {
            created_at: Some(certificate.created_at),
            domain_name: Some(facts.domain.clone()),
            extended_key_usages: Some(facts.extended_usages.iter().map(extended).collect()),
            imported_at: Some(certificate.imported_at),
            in_use_by: Some(users),
            issuer: Some(facts.issuer.clone()),
            key_algorithm: Some(facts.key_algorithm.clone()),
            key_usages: Some(facts.usages.iter().map(|name| KeyUsage { name: Some(name.clone()) }).collect()),
            not_after: Some(facts.not_after),
            not_before: Some(facts.not_before),
            options: Some(CertificateOptions {
                certificate_transparency_logging_preference: Some("DISABLED".to_owned()),
            }),
            renewal_eligibility: Some("INELIGIBLE".to_owned()),
            serial: Some(facts.serial.clone()),
            signature_algorithm: Some(facts.signature_algorithm.clone()),
            status: Some(certificate.status(call.at).to_owned()),
            subject: Some(facts.subject.clone()),
            subject_alternative_names: Some(facts.names.clone()),
            type_: Some("IMPORTED".to_owned()),
            certificate_arn: Some(arn),
        };
        Ok(DescribeCertificateOutput { certificate: Some(detail) })
    }
}

impl Handler<GetCertificateInput> for Certificates {
    fn requires(&self, input: &GetCertificateInput, _: &Call) -> Vec<Requirement> {
        vec![on("acm:GetCertificate", &input.certificate_arn)]
    }

    async fn run(&self, input: GetCertificateInput, call: &Call) -> Result<GetCertificateOutput, Error> {
        let (_, certificate) = self.find(call, &input.certificate_arn)?;
        Ok(GetCertificateOutput {
            certificate: Some(certificate.body.clone()),
            certificate_chain: certificate.chain.clone(),
        })
    }
}
