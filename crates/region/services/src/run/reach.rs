//! PENDING: the way to the registries, and `assignPublicIp`.
//!
//! On AWS the image of a Fargate task comes through the task's own network interface: without a public address, a route
//! to an internet gateway, and a security group that lets HTTPS out, nothing is pulled. What fails on AWS after minutes
//! of tries is said at once here. Asked once, before the containers are made: what is taken away later, a running task
//! does not notice.
//!
//! Source: Amazon ECS Developer Guide, "Fargate task networking", "ResourceInitializationError task errors",
//! "CannotPullContainer task errors".

use shapes_longshore::ConnectNetworkInterfaceInput;

use super::task::Trouble;
use crate::Services;
use crate::image::{self, Source};
use crate::model::{Definition, Task};

/// The registry of an image's name.
fn registry(image: &str) -> &str {
    let first = image.split_once('/').map_or("", |(first, _)| first);
    if first.contains(['.', ':']) || first == "localhost" { first } else { "registry-1.docker.io" }
}

impl Services {
    /// Gives the task's interface its public address, and sees whether the registries are reached from it.
    pub(super) async fn connect(&self, task: &Task, definition: &Definition) -> Result<(), Trouble> {
        let Some(interface) = &task.interface else { return Ok(()) };
        let input = ConnectNetworkInterfaceInput {
            assign_public_ip: task.placement.public_address,
            network_interface_id: interface.id.clone(),
        };
        let region = &task.place.cluster.scope.region;
        let answer = self.context.door.call(&self.linked(task), region, input).await;
        if answer.map_err(|error| Trouble::Later(error.to_string()))?.reaches_internet == Some(true) {
            return Ok(());
        }
        let mut containers = definition.containers.iter();
        let ours = containers.clone().find_map(|container| match image::parse(&container.image) {
            Some(Source::Ecr(repository)) => Some(repository.region),
            _ => None,
        });
        if let Some(region) = ours {
            return Err(Trouble::fatal(format!(
                "ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull registry \
                 auth from Amazon ECR: There is a connection issue between the task and Amazon ECR. Check your task \
                 network configuration. RequestError: send request failed caused by: Post \
                 \"https://api.ecr.{region}.amazonaws.com/\": dial tcp: i/o timeout"
            )));
        }
        let Some(container) = containers.next() else { return Ok(()) };
        let (image, registry) = (&container.image, registry(&container.image));
        Err(Trouble::of(
            &container.name,
            format!(
                "CannotPullContainerError: The task cannot pull {image} from the registry {registry}. There is a \
                 connection issue between the task and the registry. Check your task network configuration."
            ),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::registry;

    #[test]
    fn registries_are_told_from_namespaces() {
        for (image, host) in [
            ("busybox", "registry-1.docker.io"),
            ("library/busybox:1", "registry-1.docker.io"),
            ("public.ecr.aws/docker/library/busybox:1", "public.ecr.aws"),
            ("127.0.0.1:5000/app", "127.0.0.1:5000"),
        ] {
            assert_eq!(registry(image), host);
        }
    }
}
