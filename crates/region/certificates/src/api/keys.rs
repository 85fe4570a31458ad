//! `longshore:GetCertificateKeys`: a certificate with its private key, for the region's load balancers and nobody else,
//! not even the account's root: ACM shows nobody the key of an imported certificate.

use door::{Call, Handler, Requirement};
use model::{Principal, ServicePrincipal};
use shapes_longshore::{GetCertificateKeysInput, GetCertificateKeysOutput};
use wire::Error;

use super::on;
use crate::Certificates;
use crate::errors::not_found;

impl Handler<GetCertificateKeysInput> for Certificates {
    fn requires(&self, input: &GetCertificateKeysInput, _: &Call) -> Vec<Requirement> {
        vec![on("longshore:GetCertificateKeys", &input.certificate_arn)]
    }

    async fn run(&self, input: GetCertificateKeysInput, call: &Call) -> Result<GetCertificateKeysOutput, Error> {
        if call.caller.principal != Principal::Service(ServicePrincipal::ElasticLoadBalancing) {
            let text = "The private keys of certificates are for load balancers only.";
            return Err(Error::new("AccessDeniedException", 400, text));
        }
        let arn = &input.certificate_arn;
        let (place, certificate) = self.find(call, arn)?;
        let key = self.keys.get(&place).ok_or_else(|| not_found(arn))?;
        Ok(GetCertificateKeysOutput {
            chain: Some(key.chain.clone()),
            private_key: Some(key.key.clone()),
            key_form: Some(key.form.clone()),
            hosts: Some(certificate.facts.names.clone()),
        })
    }
}
