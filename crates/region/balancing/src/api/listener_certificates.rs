//! `elasticloadbalancing:AddListenerCertificates`, `RemoveListenerCertificates`, `DescribeListenerCertificates`.
//!
//! Source: Elastic Load Balancing API Reference, the operations of these names.

use std::collections::BTreeSet;

use door::{Call, Handler, Requirement};
use shapes_elbv2::{
    AddListenerCertificatesInput, AddListenerCertificatesOutput, Certificate, DescribeListenerCertificatesInput,
    DescribeListenerCertificatesOutput, RemoveListenerCertificatesInput, RemoveListenerCertificatesOutput,
};
use store::Transaction;
use wire::Error;

use super::{on, pages, scope};
use crate::Balancing;
use crate::errors::{BalancingError, invalid, refused};
use crate::limits;
use crate::model::{Listener, Tls};
use crate::place::{Kind, parent};

fn arns(given: &[Certificate]) -> Result<Vec<String>, BalancingError> {
    if given.iter().any(|one| one.is_default.is_some()) {
        return Err(invalid("You cannot set the isDefault parameter for a certificate"));
    }
    let arns: Vec<String> = given.iter().filter_map(|one| one.certificate_arn.clone()).collect();
    if arns.is_empty() {
        return Err(invalid("A certificate must be specified"));
    }
    Ok(arns)
}

impl Balancing {
    /// Changes the certificates of an HTTPS listener.
    async fn recertify(
        &self,
        key: &str,
        arn: &str,
        edit: impl Fn(&mut Tls) -> Result<(), BalancingError>,
    ) -> Result<Vec<String>, BalancingError> {
        let tables = &self.tables;
        let certificates = self
            .context
            .store
            .write(|change| {
                let now = change.get(&tables.listeners, key).ok_or_else(|| Kind::Listener.not_found(arn))?;
                let Some(mut tls) = now.tls.clone() else {
                    return Err(refused(
                        "UnsupportedProtocol",
                        "Certificates can only be specified for HTTPS listeners",
                    ));
                };
                edit(&mut tls)?;
                let certificates = tls.certificates.clone();
                change.put(&tables.listeners, key, Listener { tls: Some(tls), ..(*now).clone() })?;
                limits::CERTIFICATES.holds(self.certificates_of(change, parent(key)).len())?;
                Ok(certificates)
            })
            .await?;
        self.refresh().await;
        Ok(certificates)
    }

    /// The certificates of a load balancer's listeners, the default ones left out.
    fn certificates_of(&self, change: &Transaction<'_>, balancer: &str) -> BTreeSet<String> {
        let listeners = change.scan(&self.tables.listeners, &format!("{balancer}/"));
        let of = |listener: &Listener| {
            listener.tls.as_ref().map(|tls| listed(&tls.certificates).to_vec()).unwrap_or_default()
        };
        listeners.iter().flat_map(|(_, listener)| of(listener)).collect()
    }
}

/// The list of a listener's certificates, the default one left out. That one may be in the list as well.
fn listed(certificates: &[String]) -> &[String] {
    certificates.get(1..).unwrap_or_default()
}

fn show(certificates: &[String]) -> Vec<Certificate> {
    let show = |(index, arn): (usize, &String)| Certificate {
        certificate_arn: Some(arn.clone()),
        is_default: Some(index == 0),
    };
    certificates.iter().enumerate().map(show).collect()
}

impl Handler<AddListenerCertificatesInput> for Balancing {
    fn requires(&self, input: &AddListenerCertificatesInput, _: &Call) -> Vec<Requirement> {
        vec![on("elasticloadbalancing:AddListenerCertificates", &input.listener_arn)]
    }

    /// One that is there already is no error.
    async fn run(
        &self,
        input: AddListenerCertificatesInput,
        call: &Call,
    ) -> Result<AddListenerCertificatesOutput, Error> {
        let scope = scope(call);
        let (key, _) = self.listener(&scope, &input.listener_arn)?;
        let added = arns(&input.certificates)?;
        for arn in &added {
            self.certificate(&scope, arn).await?;
        }
        let all = self
            .recertify(&key, &input.listener_arn, |tls| {
                for arn in &added {
                    if !listed(&tls.certificates).contains(arn) {
                        tls.certificates.push(arn.clone());
                    }
                }
                Ok(())
            })
            .await?;
        let all = show(&all).into_iter().skip(1);
        let shown = all.filter(|one| one.certificate_arn.as_ref().is_some_and(|arn| added.contains(arn)));
        Ok(AddListenerCertificatesOutput { certificates: Some(shown.collect()) })
    }
}

impl Handler<RemoveListenerCertificatesInput> for Balancing {
    fn requires(&self, input: &RemoveListenerCertificatesInput, _: &Call) -> Vec<Requirement> {
        vec![on("elasticloadbalancing:RemoveListenerCertificates", &input.listener_arn)]
    }

    async fn run(
        &self,
        input: RemoveListenerCertificatesInput,
        call: &Call,
    ) -> Result<RemoveListenerCertificatesOutput, Error> {
        let (key, _) = self.listener(&scope(call), &input.listener_arn)?;
        let gone = arns(&input.certificates)?;
        self.recertify(&key, &input.listener_arn, |tls| {
            let only_default =
                |default: &String| gone.contains(default) && !listed(&tls.certificates).contains(default);
            if tls.certificates.first().is_some_and(only_default) {
                let text = "The default certificate of a listener cannot be removed";
                return Err(refused("OperationNotPermitted", text));
            }
            let mut place = 0;
            tls.certificates.retain(|arn| {
                place += 1;
                place == 1 || !gone.contains(arn)
            });
            Ok(())
        })
        .await?;
        Ok(RemoveListenerCertificatesOutput {})
    }
}

impl Handler<DescribeListenerCertificatesInput> for Balancing {
    fn requires(&self, _: &DescribeListenerCertificatesInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("elasticloadbalancing:DescribeListenerCertificates")]
    }

    async fn run(
        &self,
        input: DescribeListenerCertificatesInput,
        call: &Call,
    ) -> Result<DescribeListenerCertificatesOutput, Error> {
        let (key, listener) = self.listener(&scope(call), &input.listener_arn)?;
        let all = listener.tls.as_ref().map(|tls| show(&tls.certificates)).unwrap_or_default();
        let all = all.into_iter().enumerate().map(|(index, one)| (format!("{index:04}"), one)).collect();
        let question = ["certificates", &key];
        let (page, next_marker) = pages::page(all, &question, input.marker.as_deref(), input.page_size)?;
        Ok(DescribeListenerCertificatesOutput { certificates: Some(page), next_marker })
    }
}
