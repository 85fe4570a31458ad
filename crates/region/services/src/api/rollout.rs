//! A service's next deployment: its revision, its place in the history, its place in front of the others.

use host::Host;
use model::Timestamp;
use store::Transaction;

use crate::errors::ServicesError;
use crate::model::{Deployment, Outcome, Revision, RevisionId, Service, ServiceDeployment};
use crate::plan::threshold;
use crate::tables::{Tables, deployment_key, revision_key};

/// Why a rollout ends that another one follows.
const SUPERSEDED: &str = "Deployment stopped because a new deployment was started.";

/// An id for a revision: 19 digits, the first of them not a zero.
pub(crate) fn revision_id(host: &Host) -> RevisionId {
    loop {
        let number = u64::from_str_radix(&host.ids.hex(15), 16).unwrap_or_default();
        if let Ok(id) = format!("{}{:018}", 1 + number % 9, number / 9 % 1_000_000_000_000_000_000).parse() {
            return id;
        }
    }
}

/// Lets `revision` be rolled out next.
pub(crate) fn begin(
    tx: &mut Transaction<'_>,
    tables: &Tables,
    service: &mut Service,
    revision: Revision,
    now: Timestamp,
    host: &Host,
) -> Result<(), ServicesError> {
    let place = service.place.clone();
    let before = deployment_key(&place, &service.service_deployment);
    if let Some(last) = tx.get(&tables.deployments, &before)
        && !last.outcome.is_over()
    {
        let mut last = (*last).clone();
        last.outcome = match last.outcome {
            Outcome::RollbackInProgress | Outcome::RollbackRequested => Outcome::RollbackFailed,
            _ => Outcome::Stopped,
        };
        last.reason = last.reason.or_else(|| Some(SUPERSEDED.to_owned()));
        last.updated_at = now;
        last.finished_at = Some(now);
        tx.put(&tables.deployments, &before, last)?;
    }
    let id = host.ids.alphanumeric(21);
    let history = ServiceDeployment {
        id: id.clone(),
        sources: service.deployments.iter().map(|one| one.revision.clone()).collect(),
        target: revision.id.clone(),
        outcome: Outcome::InProgress,
        reason: None,
        failed: 0,
        threshold: service.wanted.breaker.enable.then(|| threshold(service.wanted.desired_count)),
        rollback: None,
        created_at: now,
        updated_at: now,
        finished_at: None,
    };
    tx.put(&tables.deployments, &deployment_key(&place, &id), history)?;
    let desired = service.wanted.desired_count;
    let deployment = Deployment::begins(revision.id.clone(), revision.definition.clone(), desired, now);
    service.deployments.insert(0, deployment);
    service.service_deployment = id;
    service.steady = false;
    service.stop_requested = None;
    tx.put(&tables.revisions, &revision_key(&place, &revision.id), revision)?;
    Ok(())
}
