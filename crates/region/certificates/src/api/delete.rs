//! `acm:DeleteCertificate`: not while a load balancer uses it.
//!
//! Source: AWS Certificate Manager API Reference, "DeleteCertificate".

use door::{Call, Handler, Requirement};
use shapes_acm::{DeleteCertificateInput, DeleteCertificateOutput};
use wire::Error;

use super::on;
use crate::Certificates;
use crate::errors::{CertificateError, not_found, refused};

impl Handler<DeleteCertificateInput> for Certificates {
    fn requires(&self, input: &DeleteCertificateInput, _: &Call) -> Vec<Requirement> {
        vec![on("acm:DeleteCertificate", &input.certificate_arn)]
    }

    async fn run(&self, input: DeleteCertificateInput, call: &Call) -> Result<DeleteCertificateOutput, Error> {
        let arn = &input.certificate_arn;
        let (key, _) = self.find(call, arn)?;
        if !self.users(call, arn).await?.is_empty() {
            let text = format!("Certificate {arn} in account {} is in use.", call.account);
            return Err(refused("ResourceInUseException", text).into());
        }
        self.context
            .store
            .write(|change| {
                if change.get(&self.certificates, &key).is_none() {
                    return Err(not_found(arn));
                }
                change.delete(&self.keys, &key)?;
                Ok::<_, CertificateError>(change.delete(&self.certificates, &key)?)
            })
            .await?;
        Ok(DeleteCertificateOutput {})
    }
}
