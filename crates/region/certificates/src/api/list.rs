//! `acm:ListCertificates`.
//!
//! Without a filter for keys only certificates with RSA keys of 1024 and 2048 bits are listed, as on AWS.
//!
//! Source: AWS Certificate Manager API Reference, "ListCertificates", "Filters", "CertificateSummary".

use std::sync::Arc;

use door::{Call, Handler, Page, Requirement};
use shapes_acm::{CertificateSummary, Filters, ListCertificatesInput, ListCertificatesOutput};
use wire::Error;

use super::{arn_of, prefix};
use crate::Certificates;
use crate::errors::refused;
use crate::model::Certificate;

/// The most of a summary's names.
const MAX_NAMES: usize = 100;
/// The size of a page where none is named.
const PAGE: usize = 1000;

fn wanted(certificate: &Certificate, filters: &Filters) -> bool {
    let facts = &certificate.facts;
    let keys = filters.key_types.as_deref().filter(|keys| !keys.is_empty());
    let key = match keys {
        Some(keys) => keys.contains(&facts.key_algorithm),
        None => matches!(facts.key_algorithm.as_str(), "RSA_1024" | "RSA_2048") && !facts.names.is_empty(),
    };
    let any = |wanted: Option<&Vec<String>>, has: &dyn Fn(&String) -> bool| {
        wanted.filter(|wanted| !wanted.is_empty()).is_none_or(|wanted| wanted.iter().any(has))
    };
    let usage = any(filters.key_usage.as_ref(), &|name| facts.usages.contains(name));
    let extended =
        any(filters.extended_key_usage.as_ref(), &|name| facts.extended_usages.iter().any(|(known, _)| known == name));
    key && usage && extended
}

impl Handler<ListCertificatesInput> for Certificates {
    fn requires(&self, _: &ListCertificatesInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("acm:ListCertificates")]
    }

    async fn run(&self, input: ListCertificatesInput, call: &Call) -> Result<ListCertificatesOutput, Error> {
        if input.sort_by.is_some() != input.sort_order.is_some() {
            let text = "SortBy and SortOrder must be specified together.";
            return Err(refused("ValidationException", text).into());
        }
        let scope = prefix(&call.account, &call.region);
        let question = format!("{:?}{:?}{:?}", input.certificate_statuses, input.includes, input.sort_order);
        let filters = input.includes.unwrap_or_default();
        let statuses = input.certificate_statuses.unwrap_or_default();
        let mut all: Vec<(String, (String, Arc<Certificate>))> = self
            .certificates
            .scan(&scope)
            .into_iter()
            .filter(|(_, one)| wanted(one, &filters))
            .filter(|(_, one)| statuses.is_empty() || statuses.iter().any(|status| status == one.status(call.at)))
            .map(|(key, one)| (format!("{:020}/{key}", one.created_at.millis()), (key, one)))
            .collect();
        all.sort_by(|(a, _), (b, _)| a.cmp(b));
        let descending = input.sort_order.as_deref() == Some("DESCENDING");
        if descending {
            all.reverse();
        }
        let page = Page {
            question: &["ListCertificates", &scope, &question],
            token: input.next_token.as_deref(),
            size: input.max_items.and_then(|size| usize::try_from(size).ok()).unwrap_or(PAGE),
            descending,
        };
        let invalid = |_| refused("ValidationException", "The NextToken is not valid.");
        let (page, next_token) = page.of(all).map_err(invalid)?;
        let mut shown = Vec::new();
        for (key, certificate) in page {
            let arn = arn_of(call, &key);
            let used = !self.users(call, &arn).await?.is_empty();
            shown.push(summary(arn, &certificate, used, call));
        }
        Ok(ListCertificatesOutput { certificate_summary_list: Some(shown), next_token })
    }
}

fn summary(arn: String, certificate: &Certificate, used: bool, call: &Call) -> CertificateSummary {
    let facts = &certificate.facts;
    CertificateSummary {
        certificate_arn: Some(arn),
        created_at: Some(certificate.created_at),
        domain_name: Some(facts.domain.clone()),
        extended_key_usages: Some(facts.extended_usages.iter().map(|(name, _)| name.clone()).collect()),
        has_additional_subject_alternative_names: Some(facts.names.len() > MAX_NAMES),
        imported_at: Some(certificate.imported_at),
        in_use: Some(used),
        key_algorithm: Some(facts.key_algorithm.clone()),
        key_usages: Some(facts.usages.clone()),
        not_after: Some(facts.not_after),
        not_before: Some(facts.not_before),
        renewal_eligibility: Some("INELIGIBLE".to_owned()),
        status: Some(certificate.status(call.at).to_owned()),
        subject_alternative_name_summaries: Some(facts.names.iter().take(MAX_NAMES).cloned().collect()),
        type_: Some("IMPORTED".to_owned()),
    }
}
