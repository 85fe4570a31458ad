//! Capacity providers: FARGATE and FARGATE_SPOT, and the strategies that share tasks out over them.
//!
//! Both run on this machine. FARGATE_SPOT is spare capacity that nobody asks back here, so its tasks are never
//! interrupted.
//!
//! Source: Amazon ECS API Reference, "CapacityProviderStrategyItem", "DescribeCapacityProviders".

use door::{Call, Handler, Requirement};
use shapes_ecs as ecs;
use wire::Error;

use super::{page, scope};
use crate::Services;
use crate::errors::ServicesError;
use crate::model::{Cluster, Provider, Share, Strategy};

/// The most entries of a strategy.
const MOST: usize = 20;

/// How the tasks of a request are shared out; empty for the launch type FARGATE.
pub(crate) fn of(
    cluster: &Cluster,
    launch_type: Option<&str>,
    given: Option<Vec<ecs::CapacityProviderStrategyItem>>,
) -> Result<Strategy, ServicesError> {
    let launch_type = launch_type.filter(|given| !given.is_empty());
    let given = given.filter(|items| !items.is_empty());
    match (launch_type, given) {
        (Some(_), Some(_)) => Err(ServicesError::parameter(
            "Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.",
        )),
        (None, Some(given)) => read(&cluster.capacity_providers, given),
        (Some("FARGATE"), None) => Ok(Strategy::new()),
        (Some(other), None) => {
            Err(ServicesError::Unsupported(format!("This region has the launch type FARGATE only, not {other}.")))
        }
        (None, None) if !cluster.default_strategy.is_empty() => Ok(cluster.default_strategy.clone()),
        (None, None) => Err(ServicesError::parameter(
            "No Container Instances were found in your cluster: this region runs Fargate tasks only, so launchType must \
             be FARGATE.",
        )),
    }
}

/// Reads a strategy over providers that may be used.
pub(crate) fn read(
    known: &[Provider],
    given: Vec<ecs::CapacityProviderStrategyItem>,
) -> Result<Strategy, ServicesError> {
    if given.len() > MOST {
        return Err(ServicesError::parameter(format!("capacityProviderStrategy can have at most {MOST} items.")));
    }
    let mut strategy = Strategy::new();
    for item in given {
        let provider = parse(&item.capacity_provider)?;
        if !known.contains(&provider) {
            return Err(ServicesError::parameter(
                "The capacity provider strategy cannot contain a capacity provider that is not associated with the \
                 cluster. Associate the capacity provider with the cluster and try again.",
            ));
        }
        if strategy.iter().any(|share: &Share| share.provider == provider) {
            return Err(ServicesError::parameter(
                "The capacity provider strategy cannot contain duplicate capacity providers.",
            ));
        }
        let number = |value: Option<i64>| u32::try_from(value.unwrap_or_default()).unwrap_or_default();
        strategy.push(Share { provider, base: number(item.base), weight: number(item.weight) });
    }
    if strategy.iter().filter(|share| share.base > 0).count() > 1 {
        return Err(ServicesError::parameter(
            "Only one capacity provider in a capacity provider strategy can have a base value defined.",
        ));
    }
    if !strategy.is_empty() && strategy.iter().all(|share| share.weight == 0) {
        return Err(ServicesError::parameter(
            "The capacity provider strategy must contain at least one capacity provider with a weight greater than 0.",
        ));
    }
    Ok(strategy)
}

/// A capacity provider that there is.
pub(crate) fn parse(given: &str) -> Result<Provider, ServicesError> {
    Provider::parse(given).ok_or_else(|| {
        ServicesError::parameter(format!(
            "The specified capacity provider '{given}' was not found. Specify a valid capacity provider and try again."
        ))
    })
}

/// A strategy in AWS's shape.
pub(crate) fn show(strategy: &Strategy) -> Vec<ecs::CapacityProviderStrategyItem> {
    let item = |share: &Share| ecs::CapacityProviderStrategyItem {
        base: Some(share.base.into()),
        capacity_provider: share.provider.as_str().to_owned(),
        weight: Some(share.weight.into()),
    };
    strategy.iter().map(item).collect()
}

impl Handler<ecs::DescribeCapacityProvidersInput> for Services {
    fn requires(&self, input: &ecs::DescribeCapacityProvidersInput, call: &Call) -> Vec<Requirement> {
        let on = |name: &str| {
            Requirement::on("ecs:DescribeCapacityProviders", &scope(call).arn(format!("capacity-provider/{name}")))
        };
        match input.capacity_providers.as_deref() {
            None | Some([]) => vec![on("*")],
            Some(names) => names.iter().map(|name| on(name)).collect(),
        }
    }

    async fn run(
        &self,
        input: ecs::DescribeCapacityProvidersInput,
        call: &Call,
    ) -> Result<ecs::DescribeCapacityProvidersOutput, Error> {
        let scope = scope(call);
        let (mut shown, mut failures) = (Vec::new(), Vec::new());
        let all = || Provider::ALL.map(|provider| provider.as_str().to_owned()).to_vec();
        let names = input.capacity_providers.filter(|names| !names.is_empty()).unwrap_or_else(all);
        let asked = page::Asked {
            question: &["DescribeCapacityProviders", &scope.key(), &names.join(",")],
            token: input.next_token.as_deref(),
            max: input.max_results,
            usual: 10,
            ascending: true,
        };
        let mut names = names.clone();
        names.sort_unstable();
        let (names, next_token) = page::page(names, &asked)?;
        for name in names {
            let arn = scope.arn(format!("capacity-provider/{name}"));
            match Provider::parse(&name) {
                Some(_) => shown.push(ecs::CapacityProvider {
                    capacity_provider_arn: Some(arn.to_string()),
                    name: Some(name),
                    status: Some("ACTIVE".to_owned()),
                    tags: Some(Vec::new()),
                }),
                None => failures.push(super::view::missing(&arn)),
            }
        }
        Ok(ecs::DescribeCapacityProvidersOutput {
            capacity_providers: Some(shown),
            failures: Some(failures),
            next_token,
        })
    }
}
