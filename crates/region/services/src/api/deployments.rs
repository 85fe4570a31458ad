//! `ecs:ListServiceDeployments`, `ecs:DescribeServiceDeployments`, `ecs:DescribeServiceRevisions`
//!
//! The history of a service: who compares deployment ids here is not told that a rollback was a success.
//!
//! Source: Amazon ECS API Reference; Service Authorization Reference.

use door::{Call, Handler, Requirement};
use model::Arn;
use shapes_ecs as ecs;
use wire::Error;

use super::{page, refs, requires, scope, view};
use crate::Services;
use crate::errors::ServicesError;
use crate::model::{Scope, ServiceDeployment};

impl Handler<ecs::ListServiceDeploymentsInput> for Services {
    fn requires(&self, input: &ecs::ListServiceDeploymentsInput, call: &Call) -> Vec<Requirement> {
        vec![requires::within("ecs:ListServiceDeployments", call, "service", input.cluster.as_deref(), &input.service)]
    }

    async fn run(
        &self,
        input: ecs::ListServiceDeploymentsInput,
        call: &Call,
    ) -> Result<ecs::ListServiceDeploymentsOutput, Error> {
        let place = refs::service(&scope(call), input.cluster.as_deref(), &input.service)?;
        self.active_cluster(&place.cluster)?;
        self.tables.services.get(&place.key()).ok_or(ServicesError::ServiceNotFound)?;
        let mut found = self.tables.deployments.scan(&format!("{}/", place.key()));
        let words = input.status.unwrap_or_default();
        found.retain(|(_, one)| words.is_empty() || words.iter().any(|word| word == one.outcome.as_str()));
        let span = input.created_at.unwrap_or_default();
        found.retain(|(_, one)| {
            span.after.is_none_or(|after| one.created_at >= after)
                && span.before.is_none_or(|before| one.created_at <= before)
        });
        // The newest first; times are equal rarely, and ids never.
        let order = |one: &ServiceDeployment| format!("{:020}/{}", one.created_at.millis(), one.id);
        found.sort_by_key(|(_, one)| std::cmp::Reverse(order(one)));
        let keys = found.iter().map(|(_, one)| order(one)).collect();
        let asked = page::Asked {
            question: &["ListServiceDeployments", &place.key(), &words.join(","), &format!("{span:?}")],
            token: input.next_token.as_deref(),
            max: input.max_results,
            usual: 20,
            ascending: false,
        };
        let (keys, next_token) = page::page(keys, &asked)?;
        let shown = found.iter().filter(|(_, one)| keys.contains(&order(one))).map(|(_, one)| view::brief(&place, one));
        Ok(ecs::ListServiceDeploymentsOutput { next_token, service_deployments: Some(shown.collect()) })
    }
}

/// `cluster/service/id` out of an ARN of that kind.
pub(super) fn parts(scope: &Scope, kind: &str, given: &str) -> Result<[String; 3], ServicesError> {
    let invalid = || ServicesError::parameter(format!("Invalid identifier: {given}"));
    let arn: Arn = given.parse().map_err(|_| invalid())?;
    let own = arn.service == "ecs" && arn.region == scope.region.as_str() && arn.account == scope.account.as_str();
    let rest = arn.resource.strip_prefix(kind).and_then(|rest| rest.strip_prefix('/')).filter(|_| own);
    let mut parts = rest.ok_or_else(invalid)?.splitn(3, '/').map(str::to_owned);
    match (parts.next(), parts.next(), parts.next()) {
        (Some(cluster), Some(service), Some(id)) => Ok([cluster, service, id]),
        _ => Err(invalid()),
    }
}

/// An action on what an ARN names, with the cluster and service that it holds.
pub(super) fn on(action: &str, call: &Call, kind: &str, given: &str) -> Requirement {
    let asked = requires::on_arn(action, call, given);
    match parts(&scope(call), kind, given) {
        Ok([cluster, service, _]) => asked
            .with("ecs:cluster", requires::cluster_arn(call, Some(&cluster)).to_string())
            .with("ecs:service", scope(call).arn(format!("service/{cluster}/{service}")).to_string()),
        Err(_) => asked,
    }
}

fn missing(given: &str) -> ecs::Failure {
    ecs::Failure { arn: Some(given.to_owned()), reason: Some("MISSING".to_owned()), detail: None }
}

impl Handler<ecs::DescribeServiceDeploymentsInput> for Services {
    fn requires(&self, input: &ecs::DescribeServiceDeploymentsInput, call: &Call) -> Vec<Requirement> {
        let action = "ecs:DescribeServiceDeployments";
        input.service_deployment_arns.iter().map(|arn| on(action, call, "service-deployment", arn)).collect()
    }

    async fn run(
        &self,
        input: ecs::DescribeServiceDeploymentsInput,
        call: &Call,
    ) -> Result<ecs::DescribeServiceDeploymentsOutput, Error> {
        let scope = scope(call);
        let (mut shown, mut failures) = (Vec::new(), Vec::new());
        for arn in &input.service_deployment_arns {
            let [cluster, service, id] = parts(&scope, "service-deployment", arn)?;
            let service = self.tables.services.get(&format!("{}/{cluster}/{service}", scope.key()));
            let found = service.and_then(|service| {
                let one = self.tables.deployments.get(&format!("{}/{id}", service.place.key()))?;
                Some(view::service_deployment(&service, &one))
            });
            match found {
                Some(one) => shown.push(one),
                None => failures.push(missing(arn)),
            }
        }
        Ok(ecs::DescribeServiceDeploymentsOutput { failures: Some(failures), service_deployments: Some(shown) })
    }
}

impl Handler<ecs::DescribeServiceRevisionsInput> for Services {
    fn requires(&self, input: &ecs::DescribeServiceRevisionsInput, call: &Call) -> Vec<Requirement> {
        let action = "ecs:DescribeServiceRevisions";
        input.service_revision_arns.iter().map(|arn| on(action, call, "service-revision", arn)).collect()
    }

    async fn run(
        &self,
        input: ecs::DescribeServiceRevisionsInput,
        call: &Call,
    ) -> Result<ecs::DescribeServiceRevisionsOutput, Error> {
        let scope = scope(call);
        let (mut shown, mut failures) = (Vec::new(), Vec::new());
        for arn in &input.service_revision_arns {
            let [cluster, service, id] = parts(&scope, "service-revision", arn)?;
            match self.tables.revisions.get(&format!("{}/{cluster}/{service}/{id}", scope.key())) {
                Some(one) => shown.push(view::revision(&one)),
                None => failures.push(missing(arn)),
            }
        }
        Ok(ecs::DescribeServiceRevisionsOutput { failures: Some(failures), service_revisions: Some(shown) })
    }
}
