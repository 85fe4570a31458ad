//! Certificates of ACM for HTTPS listeners: fetched with their keys, kept in memory, and who uses which.

use std::sync::Arc;

use balancer::vocabulary::{Certificate, PrivateKey};
use door::{Call, Handler, Requirement};
use shapes_longshore::{GetCertificateKeysInput, ListCertificateUsesInput, ListCertificateUsesOutput};
use wire::Error;

use crate::Balancing;
use crate::errors::{BalancingError, refused};
use crate::place::{Kind, Scope, parent};
use crate::run::own;

impl Balancing {
    /// A certificate with its key.
    pub(crate) async fn certificate(&self, scope: &Scope, arn: &str) -> Result<Arc<Certificate>, BalancingError> {
        let not_found = || refused("CertificateNotFound", format!("Certificate ARN '{arn}' is not valid or not found"));
        // ACM's own words are about an operation that nobody called.
        let input = GetCertificateKeysInput { certificate_arn: arn.to_owned() };
        let output = match self.context.door.call(&own(scope), &scope.region, input).await {
            Ok(output) => output,
            Err(error) if error.status < 500 => return Err(not_found()),
            Err(error) => return Err(error.into()),
        };
        let key = output.private_key.map(|blob| blob.0).unwrap_or_default();
        Ok(Arc::new(Certificate {
            name: arn.to_owned(),
            chain: output.chain.unwrap_or_default().into_iter().map(|blob| blob.0).collect(),
            key: match output.key_form.as_deref() {
                Some("PKCS1") => PrivateKey::Pkcs1(key),
                Some("SEC1") => PrivateKey::Sec1(key),
                _ => PrivateKey::Pkcs8(key),
            },
            hosts: output.hosts.unwrap_or_default().into_iter().map(|host| host.to_ascii_lowercase()).collect(),
        }))
    }
}

impl Handler<ListCertificateUsesInput> for Balancing {
    fn requires(&self, _: &ListCertificateUsesInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("longshore:ListCertificateUses")]
    }

    async fn run(&self, input: ListCertificateUsesInput, call: &Call) -> Result<ListCertificateUsesOutput, Error> {
        let scope = Scope { account: call.account.clone(), region: call.region.clone() };
        let uses = |listener: &crate::model::Listener| {
            listener.tls.as_ref().is_some_and(|tls| tls.certificates.contains(&input.certificate_arn))
        };
        let listeners = self.tables.listeners.scan(&scope.key()).into_iter().filter(|(_, listener)| uses(listener));
        let mut arns: Vec<String> =
            listeners.map(|(key, _)| scope.arn(Kind::Balancer, parent(&key)).to_string()).collect();
        arns.sort_unstable();
        arns.dedup();
        Ok(ListCertificateUsesOutput { in_use_by: Some(arns) })
    }
}
