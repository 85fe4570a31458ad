//! `ecs:CreateCluster`
//!
//! A cluster is a name that services and tasks are grouped under: on Fargate there is nothing else to it. Asked for a
//! name that is there already, AWS answers the cluster as it is. Deliberately absent: Container Insights, the logging of
//! ExecuteCommand, Service Connect.
//!
//! Source: Amazon ECS API Reference, "CreateCluster".

use door::{Call, Handler, Requirement};
use shapes_ecs as ecs;
use wire::Error;

use super::{capacity, cluster_settings, refs, requires, scope, tags, view};
use crate::Services;
use crate::errors::ServicesError;
use crate::model::{Cluster, ClusterStatus};

impl Handler<ecs::CreateClusterInput> for Services {
    fn requires(&self, input: &ecs::CreateClusterInput, call: &Call) -> Vec<Requirement> {
        let name = input.cluster_name.as_deref().filter(|name| !name.is_empty());
        let asked = requires::on_cluster("ecs:CreateCluster", call, name);
        let providers = input.capacity_providers.iter().flatten().map(String::as_str);
        let asked = requires::with_providers(asked, call, providers);
        let tagged = asked.resource.clone();
        requires::creating(asked, &tagged, input.tags.as_ref())
    }

    async fn run(&self, input: ecs::CreateClusterInput, call: &Call) -> Result<ecs::CreateClusterOutput, Error> {
        let place = match input.cluster_name.as_deref() {
            Some(name) if !name.is_empty() => name
                .parse()
                .map(|name| crate::model::ClusterKey { scope: scope(call), name })
                .map_err(ServicesError::from)?,
            _ => refs::cluster(&scope(call), None)?,
        };
        let tags = tags::read(input.tags)?;
        cluster_settings::read(input.settings)?;
        let capacity_providers = cluster_settings::providers(input.capacity_providers.unwrap_or_default())?;
        let asked = input.default_capacity_provider_strategy.unwrap_or_default();
        let default_strategy = capacity::read(&capacity_providers, asked)?;
        let cluster = self
            .context
            .store
            .write(|tx| {
                let key = place.key();
                match tx.get(&self.tables.clusters, &key) {
                    Some(cluster) if cluster.status == ClusterStatus::Active => Ok((*cluster).clone()),
                    _ => {
                        let status = ClusterStatus::Active;
                        let cluster =
                            Cluster { place, status, created_at: call.at, tags, capacity_providers, default_strategy };
                        tx.put(&self.tables.clusters, &key, cluster.clone())?;
                        Ok::<_, ServicesError>(cluster)
                    }
                }
            })
            .await?;
        let shown = view::cluster(&self.tables, &cluster, view::Include { tags: true, ..view::Include::default() });
        Ok(ecs::CreateClusterOutput { cluster: Some(shown) })
    }
}
