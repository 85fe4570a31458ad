//! `ecs:DescribeClusters`, `ecs:ListClusters`, `ecs:DeleteCluster`
//!
//! A deleted cluster is shown as INACTIVE and can be made again.
//!
//! Source: Amazon ECS API Reference.

use door::{Call, Handler, Requirement};
use shapes_ecs as ecs;
use wire::Error;

use super::{page, refs, requires, scope, view};
use crate::Services;
use crate::errors::ServicesError;
use crate::model::{Cluster, ClusterStatus, ServiceStatus, Status};

impl Handler<ecs::DescribeClustersInput> for Services {
    fn requires(&self, input: &ecs::DescribeClustersInput, call: &Call) -> Vec<Requirement> {
        named(&input.clusters).iter().map(|name| requires::on_cluster("ecs:DescribeClusters", call, *name)).collect()
    }

    async fn run(&self, input: ecs::DescribeClustersInput, call: &Call) -> Result<ecs::DescribeClustersOutput, Error> {
        let include = view::Include::of(input.include.as_deref());
        let (mut clusters, mut failures) = (Vec::new(), Vec::new());
        for name in named(&input.clusters) {
            let place = refs::cluster(&scope(call), name)?;
            match self.tables.clusters.get(&place.key()) {
                Some(cluster) => clusters.push(view::cluster(&self.tables, &cluster, include)),
                None => failures.push(view::missing(&place.arn())),
            }
        }
        Ok(ecs::DescribeClustersOutput { clusters: Some(clusters), failures: Some(failures) })
    }
}

/// The clusters that are asked for; the default one where none is named.
fn named(clusters: &Option<Vec<String>>) -> Vec<Option<&str>> {
    match clusters.as_deref() {
        None | Some([]) => vec![None],
        Some(names) => names.iter().map(|name| Some(name.as_str())).collect(),
    }
}

impl Handler<ecs::ListClustersInput> for Services {
    fn requires(&self, _: &ecs::ListClustersInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("ecs:ListClusters")]
    }

    async fn run(&self, input: ecs::ListClustersInput, call: &Call) -> Result<ecs::ListClustersOutput, Error> {
        let all = self.tables.clusters.scan(&format!("{}/", scope(call).key()));
        let active = all.into_iter().filter(|(_, cluster)| cluster.status == ClusterStatus::Active);
        let arns = active.map(|(_, cluster)| cluster.place.arn_text()).collect();
        let asked = page::Asked {
            question: &["ListClusters", &scope(call).key()],
            token: input.next_token.as_deref(),
            max: input.max_results,
            usual: 100,
            ascending: true,
        };
        let (arns, next_token) = page::page(arns, &asked)?;
        Ok(ecs::ListClustersOutput { cluster_arns: Some(arns), next_token })
    }
}

impl Handler<ecs::DeleteClusterInput> for Services {
    fn requires(&self, input: &ecs::DeleteClusterInput, call: &Call) -> Vec<Requirement> {
        vec![requires::on_cluster("ecs:DeleteCluster", call, Some(&input.cluster))]
    }

    async fn run(&self, input: ecs::DeleteClusterInput, call: &Call) -> Result<ecs::DeleteClusterOutput, Error> {
        let place = refs::cluster(&scope(call), Some(&input.cluster))?;
        let tables = &self.tables;
        let cluster = self
            .context
            .store
            .write(|tx| {
                let key = place.key();
                let found = tx.get(&tables.clusters, &key).ok_or(ServicesError::ClusterNotFound)?;
                let below = format!("{key}/");
                if tx.scan(&tables.services, &below).iter().any(|(_, one)| one.status == ServiceStatus::Active) {
                    return Err(ServicesError::ClusterContainsServices);
                }
                if tx.scan(&tables.tasks, &below).iter().any(|(_, task)| task.status != Status::Stopped) {
                    return Err(ServicesError::ClusterContainsTasks);
                }
                let cluster = Cluster { status: ClusterStatus::Inactive, ..(*found).clone() };
                tx.put(&tables.clusters, &key, cluster.clone())?;
                Ok(cluster)
            })
            .await?;
        Ok(ecs::DeleteClusterOutput { cluster: Some(view::cluster(tables, &cluster, view::Include::default())) })
    }
}
