//! `ecs:UpdateCluster`, `ecs:UpdateClusterSettings`, `ecs:PutClusterCapacityProviders`
//!
//! Deliberately absent: Container Insights (there are no metrics here), logging of ExecuteCommand, Service Connect.
//!
//! Source: Amazon ECS API Reference.

use door::{Call, Handler, Requirement};
use shapes_ecs as ecs;
use wire::Error;

use super::{capacity, refs, requires, scope, view};
use crate::Services;
use crate::errors::ServicesError;
use crate::model::{Cluster, ClusterStatus, Provider};

/// Settings, of which this region has one value each.
pub(crate) fn read(given: Option<Vec<ecs::ClusterSetting>>) -> Result<(), ServicesError> {
    for setting in given.unwrap_or_default() {
        let (name, value) = (setting.name.unwrap_or_default(), setting.value.unwrap_or_default());
        match value.as_str() {
            "disabled" => {}
            "enabled" | "enhanced" => {
                return Err(ServicesError::Unsupported(format!(
                    "This region has no Container Insights: {name} must be disabled, not {value}."
                )));
            }
            _ => return Err(ServicesError::parameter(format!("Invalid value '{value}' for the setting {name}."))),
        }
    }
    Ok(())
}

/// The capacity providers of a cluster, each once.
pub(crate) fn providers(given: Vec<String>) -> Result<Vec<Provider>, ServicesError> {
    let mut providers = Vec::new();
    for name in given {
        let provider = capacity::parse(&name)?;
        if !providers.contains(&provider) {
            providers.push(provider);
        }
    }
    Ok(providers)
}

impl Services {
    async fn change_cluster(
        &self,
        call: &Call,
        given: &str,
        change: impl FnOnce(&mut Cluster) -> Result<(), ServicesError>,
    ) -> Result<Option<ecs::Cluster>, ServicesError> {
        let place = refs::cluster(&scope(call), Some(given))?;
        let cluster = self
            .context
            .store
            .write(|tx| {
                let found = tx.get(&self.tables.clusters, &place.key());
                let found = found.filter(|cluster| cluster.status == ClusterStatus::Active);
                let mut cluster = (*found.ok_or(ServicesError::ClusterNotFound)?).clone();
                change(&mut cluster)?;
                tx.put(&self.tables.clusters, &place.key(), cluster.clone())?;
                Ok::<_, ServicesError>(cluster)
            })
            .await?;
        let include = view::Include { settings: true, tags: true, ..view::Include::default() };
        Ok(Some(view::cluster(&self.tables, &cluster, include)))
    }
}

impl Handler<ecs::UpdateClusterInput> for Services {
    fn requires(&self, input: &ecs::UpdateClusterInput, call: &Call) -> Vec<Requirement> {
        vec![requires::on_cluster("ecs:UpdateCluster", call, Some(&input.cluster))]
    }

    async fn run(&self, input: ecs::UpdateClusterInput, call: &Call) -> Result<ecs::UpdateClusterOutput, Error> {
        let cluster = self.change_cluster(call, &input.cluster, |_| read(input.settings)).await?;
        Ok(ecs::UpdateClusterOutput { cluster })
    }
}

impl Handler<ecs::UpdateClusterSettingsInput> for Services {
    fn requires(&self, input: &ecs::UpdateClusterSettingsInput, call: &Call) -> Vec<Requirement> {
        vec![requires::on_cluster("ecs:UpdateClusterSettings", call, Some(&input.cluster))]
    }

    async fn run(
        &self,
        input: ecs::UpdateClusterSettingsInput,
        call: &Call,
    ) -> Result<ecs::UpdateClusterSettingsOutput, Error> {
        let cluster = self.change_cluster(call, &input.cluster, |_| read(Some(input.settings))).await?;
        Ok(ecs::UpdateClusterSettingsOutput { cluster })
    }
}

impl Handler<ecs::PutClusterCapacityProvidersInput> for Services {
    fn requires(&self, input: &ecs::PutClusterCapacityProvidersInput, call: &Call) -> Vec<Requirement> {
        let asked = requires::on_cluster("ecs:PutClusterCapacityProviders", call, Some(&input.cluster));
        let providers = input.capacity_providers.iter().map(String::as_str);
        vec![requires::with_providers(asked, call, providers)]
    }

    async fn run(
        &self,
        input: ecs::PutClusterCapacityProvidersInput,
        call: &Call,
    ) -> Result<ecs::PutClusterCapacityProvidersOutput, Error> {
        let providers = providers(input.capacity_providers)?;
        let strategy = capacity::read(&providers, input.default_capacity_provider_strategy)?;
        let tables = &self.tables;
        let used = |cluster: &Cluster| {
            let gone = |provider: &Provider| !providers.contains(provider);
            let below = format!("{}/", cluster.place.key());
            let services = tables.services.scan(&below).into_iter().map(|(_, one)| one);
            let live = services.filter(|one| one.status == crate::model::ServiceStatus::Active);
            let revisions = live.filter_map(|one| tables.revision(&one.place, &one.primary()?.revision));
            let mut shares = revisions.flat_map(|one| one.strategy.clone());
            shares.any(|share| cluster.capacity_providers.contains(&share.provider) && gone(&share.provider))
        };
        let change = |cluster: &mut Cluster| {
            if used(cluster) {
                return Err(ServicesError::ProviderInUse);
            }
            (cluster.capacity_providers, cluster.default_strategy) = (providers.clone(), strategy);
            Ok(())
        };
        let cluster = self.change_cluster(call, &input.cluster, change).await?;
        Ok(ecs::PutClusterCapacityProvidersOutput { cluster })
    }
}
