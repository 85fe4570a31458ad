//! `ecr:DescribeRepositories`
//!
//! Source: Amazon ECR API Reference, "DescribeRepositories".

use door::{Call, Handler, Requirement};
use shapes_ecr::{DescribeRepositoriesInput, DescribeRepositoriesOutput};
use wire::Error;

use super::{page, place, scope, shown};
use crate::Registry;
use crate::errors::RegistryError;
use crate::model::Place;

impl Handler<DescribeRepositoriesInput> for Registry {
    fn requires(&self, input: &DescribeRepositoriesInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        let on = |name: &str| self.on("ecr:DescribeRepositories", &scope, name);
        match input.repository_names.as_deref() {
            Some(names) => names.iter().map(|name| on(name)).collect(),
            None => vec![on("*")],
        }
    }

    async fn run(&self, input: DescribeRepositoriesInput, call: &Call) -> Result<DescribeRepositoriesOutput, Error> {
        let registry = input.registry_id.as_deref();
        if let Some(names) = &input.repository_names {
            if input.max_results.is_some() || input.next_token.is_some() {
                let text = "Pages cannot be asked for together with repositoryNames";
                return Err(RegistryError::parameter("maxResults", text).into());
            }
            let one = |name: &String| -> Result<_, RegistryError> {
                let place = place(call, registry, name)?;
                Ok(shown(&place, &*self.tables.repository(&place)?))
            };
            let repositories = names.iter().map(one).collect::<Result<_, _>>()?;
            return Ok(DescribeRepositoriesOutput { repositories: Some(repositories), next_token: None });
        }
        let scope = scope(call, registry);
        let all = self.tables.repositories.scan(&scope.prefix());
        let key = |entry: &(String, _)| entry.0.clone();
        let (some, next_token) =
            page(all, key, &["DescribeRepositories", &scope.prefix()], input.next_token.as_deref(), input.max_results)?;
        let repositories = some
            .iter()
            .filter_map(|(key, repository)| {
                let name = key[scope.prefix().len()..].parse().ok()?;
                Some(shown(&Place { scope: scope.clone(), name }, repository))
            })
            .collect();
        Ok(DescribeRepositoriesOutput { repositories: Some(repositories), next_token })
    }
}
