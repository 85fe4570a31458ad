//! `ecs:DeleteService`
//!
//! The service drains: its tasks are stopped, then it is INACTIVE, is shown for a while and forgotten.
//!
//! Source: Amazon ECS API Reference, "DeleteService".

use door::{Call, Handler, Requirement};
use shapes_ecs as ecs;
use wire::Error;

use super::{refs, requires, scope, view};
use crate::Services;
use crate::errors::ServicesError;
use crate::model::ServiceStatus;
use crate::tables::put_service;

impl Handler<ecs::DeleteServiceInput> for Services {
    fn requires(&self, input: &ecs::DeleteServiceInput, call: &Call) -> Vec<Requirement> {
        vec![requires::within("ecs:DeleteService", call, "service", input.cluster.as_deref(), &input.service)]
    }

    async fn run(&self, input: ecs::DeleteServiceInput, call: &Call) -> Result<ecs::DeleteServiceOutput, Error> {
        let place = refs::service(&scope(call), input.cluster.as_deref(), &input.service)?;
        self.active_cluster(&place.cluster)?;
        let force = input.force.unwrap_or_default();
        let service = self
            .context
            .store
            .write(|tx| {
                let key = place.key();
                let found = tx.get(&self.tables.services, &key).ok_or(ServicesError::ServiceNotFound)?;
                match found.status {
                    ServiceStatus::Inactive => return Err(ServicesError::ServiceNotFound),
                    ServiceStatus::Draining => return Ok((*found).clone()),
                    ServiceStatus::Active => {}
                }
                if found.wanted.desired_count > 0 && !force {
                    let text = "The service cannot be stopped while it is scaled above 0.";
                    return Err(ServicesError::parameter(text));
                }
                let mut service = (*found).clone();
                service.status = ServiceStatus::Draining;
                service.wanted.desired_count = 0;
                put_service(tx, &self.tables, service.clone())?;
                Ok(service)
            })
            .await?;
        let shown = view::service(&self.tables, &service, view::Include::default());
        Ok(ecs::DeleteServiceOutput { service: Some(shown) })
    }
}
