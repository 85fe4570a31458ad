//! `ecs:DescribeServices`, `ecs:ListServices`
//!
//! Source: Amazon ECS API Reference; Service Authorization Reference: ListServices takes no resource, but the condition
//! key `ecs:cluster`.

use door::{Call, Handler, Requirement};
use shapes_ecs as ecs;
use wire::Error;

use super::{page, refs, requires, scope, view};
use crate::Services;
use crate::errors::ServicesError;
use crate::model::ServiceStatus;

/// How many services one request may ask for.
const MOST: usize = 10;

impl Handler<ecs::DescribeServicesInput> for Services {
    fn requires(&self, input: &ecs::DescribeServicesInput, call: &Call) -> Vec<Requirement> {
        let cluster = input.cluster.as_deref();
        let on = |name: &String| requires::within("ecs:DescribeServices", call, "service", cluster, name);
        input.services.iter().map(on).collect()
    }

    async fn run(&self, input: ecs::DescribeServicesInput, call: &Call) -> Result<ecs::DescribeServicesOutput, Error> {
        let (scope, named) = (scope(call), input.cluster.as_deref());
        let cluster = refs::cluster(&scope, named)?;
        self.active_cluster(&cluster)?;
        if input.services.is_empty() {
            return Err(ServicesError::parameter("Services cannot be empty.").into());
        }
        if input.services.len() > MOST {
            return Err(ServicesError::parameter(format!("service names can have at most {MOST} items.")).into());
        }
        let include = view::Include::of(input.include.as_deref());
        let (mut services, mut failures) = (Vec::new(), Vec::new());
        for name in &input.services {
            let place = match refs::service_in(cluster.clone(), name) {
                Ok(place) => place,
                Err(ServicesError::ServiceNotFound) => {
                    failures.push(view::missing(&scope.arn(format!("service/{}/{name}", cluster.name))));
                    continue;
                }
                Err(error) => return Err(error.into()),
            };
            match self.tables.services.get(&place.key()) {
                Some(service) => services.push(view::service(&self.tables, &service, include)),
                None => failures.push(view::missing(&place.arn())),
            }
        }
        Ok(ecs::DescribeServicesOutput { failures: Some(failures), services: Some(services) })
    }
}

impl Handler<ecs::ListServicesInput> for Services {
    fn requires(&self, input: &ecs::ListServicesInput, call: &Call) -> Vec<Requirement> {
        let cluster = requires::cluster_arn(call, input.cluster.as_deref()).to_string();
        vec![Requirement::any("ecs:ListServices").with("ecs:cluster", cluster)]
    }

    async fn run(&self, input: ecs::ListServicesInput, call: &Call) -> Result<ecs::ListServicesOutput, Error> {
        let cluster = refs::cluster(&scope(call), input.cluster.as_deref())?;
        self.active_cluster(&cluster)?;
        let other = |given: Option<&str>, own: &str| given.is_some_and(|given| given != own);
        let none =
            other(input.launch_type.as_deref(), "FARGATE") || other(input.scheduling_strategy.as_deref(), "REPLICA");
        let all = if none { Vec::new() } else { self.tables.services.scan(&format!("{}/", cluster.key())) };
        let live = all.into_iter().filter(|(_, service)| service.status != ServiceStatus::Inactive);
        let arns = live.map(|(_, service)| service.place.arn_text()).collect();
        let asked = page::Asked {
            question: &["ListServices", &cluster.key(), if none { "none" } else { "all" }],
            token: input.next_token.as_deref(),
            max: input.max_results,
            usual: 10,
            ascending: true,
        };
        let (arns, next_token) = page::page(arns, &asked)?;
        Ok(ecs::ListServicesOutput { next_token, service_arns: Some(arns) })
    }
}
