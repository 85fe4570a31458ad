//! `ecs:StopServiceDeployment`
//!
//! Says what is wanted; the scheduler ends the deployment, and restores the last completed one where that was asked for.
//!
//! Source: Amazon ECS API Reference, "StopServiceDeployment".

use door::{Call, Handler, Requirement};
use shapes_ecs as ecs;
use wire::Error;

use super::deployments::{on, parts};
use super::scope;
use crate::Services;
use crate::errors::ServicesError;
use crate::model::{Outcome, StopType};
use crate::tables::put_service;

impl Handler<ecs::StopServiceDeploymentInput> for Services {
    fn requires(&self, input: &ecs::StopServiceDeploymentInput, call: &Call) -> Vec<Requirement> {
        vec![on("ecs:StopServiceDeployment", call, "service-deployment", &input.service_deployment_arn)]
    }

    async fn run(
        &self,
        input: ecs::StopServiceDeploymentInput,
        call: &Call,
    ) -> Result<ecs::StopServiceDeploymentOutput, Error> {
        let scope = scope(call);
        let [cluster, name, id] = parts(&scope, "service-deployment", &input.service_deployment_arn)?;
        let (stop, outcome) = match input.stop_type.as_deref() {
            Some("ABORT") => (StopType::Abort, Outcome::StopRequested),
            _ => (StopType::Rollback, Outcome::RollbackRequested),
        };
        let tables = &self.tables;
        let key = format!("{}/{cluster}/{name}", scope.key());
        self.context
            .store
            .write(|tx| {
                let service = tx.get(&tables.services, &key).ok_or(ServicesError::ServiceDeploymentNotFound)?;
                let history = format!("{key}/{id}");
                let one = tx.get(&tables.deployments, &history).ok_or(ServicesError::ServiceDeploymentNotFound)?;
                if service.service_deployment != id || one.outcome != Outcome::InProgress {
                    return Err(ServicesError::NotInProgress(input.service_deployment_arn.clone()));
                }
                let (mut service, mut one) = ((*service).clone(), (*one).clone());
                service.stop_requested = Some(stop);
                (one.outcome, one.updated_at) = (outcome, call.at);
                tx.put(&tables.deployments, &history, one)?;
                put_service(tx, tables, service)?;
                Ok::<_, ServicesError>(())
            })
            .await?;
        Ok(ecs::StopServiceDeploymentOutput { service_deployment_arn: Some(input.service_deployment_arn) })
    }
}
