//! `elasticloadbalancing:DescribeAccountLimits`, `DescribeSSLPolicies`.
//!
//! Source: Elastic Load Balancing API Reference, the operations of these names.

use door::{Call, Handler, Requirement};
use shapes_elbv2::{
    Cipher, DescribeAccountLimitsInput, DescribeAccountLimitsOutput, DescribeSSLPoliciesInput,
    DescribeSSLPoliciesOutput, Limit, SslPolicy,
};
use wire::Error;

use super::pages;
use crate::ssl_policies::{self, Policy};
use crate::{Balancing, limits};

impl Handler<DescribeAccountLimitsInput> for Balancing {
    fn requires(&self, _: &DescribeAccountLimitsInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("elasticloadbalancing:DescribeAccountLimits")]
    }

    async fn run(&self, input: DescribeAccountLimitsInput, _: &Call) -> Result<DescribeAccountLimitsOutput, Error> {
        let show = |limit: &limits::Limit| {
            let shown = Limit { name: Some(limit.name.to_owned()), max: Some(limit.most.to_string()) };
            (limit.name.to_owned(), shown)
        };
        let all = limits::ALL.iter().map(show).collect();
        let (page, next_marker) = pages::page(all, &["limits"], input.marker.as_deref(), input.page_size)?;
        Ok(DescribeAccountLimitsOutput { limits: Some(page), next_marker })
    }
}

fn show(policy: &Policy) -> SslPolicy {
    let cipher = |(priority, name): (i64, &str)| Cipher { name: Some(name.to_owned()), priority: Some(priority) };
    SslPolicy {
        ciphers: Some((1..).zip(policy.ciphers()).map(cipher).collect()),
        name: Some(policy.name.to_owned()),
        ssl_protocols: Some(policy.protocols().into_iter().map(str::to_owned).collect()),
        supported_load_balancer_types: Some(vec!["application".to_owned()]),
    }
}

impl Handler<DescribeSSLPoliciesInput> for Balancing {
    fn requires(&self, _: &DescribeSSLPoliciesInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("elasticloadbalancing:DescribeSSLPolicies")]
    }

    async fn run(&self, input: DescribeSSLPoliciesInput, _: &Call) -> Result<DescribeSSLPoliciesOutput, Error> {
        let names = input.names.unwrap_or_default();
        let here = input.load_balancer_type.as_deref().is_none_or(|kind| kind == "application");
        let all = if names.is_empty() {
            ssl_policies::ALL.iter().filter(|_| here).collect()
        } else {
            names.iter().map(|name| ssl_policies::find(name)).collect::<Result<Vec<_>, _>>()?
        };
        let all = all.into_iter().enumerate().map(|(index, policy)| (format!("{index:04}"), show(policy))).collect();
        let filters = format!("{names:?}{here}");
        let question = ["policies", &filters];
        let (page, next_marker) = pages::page(all, &question, input.marker.as_deref(), input.page_size)?;
        Ok(DescribeSSLPoliciesOutput { ssl_policies: Some(page), next_marker })
    }
}
