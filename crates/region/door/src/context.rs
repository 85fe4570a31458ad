//! What every room is given.

use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::OnceLock;

use host::Host;
use model::AccountId;
use std::sync::Arc;
use store::Store;

use crate::{Door, Grant};

/// What every room is given.
#[derive(Clone)]
pub struct Context {
    /// The way to the other rooms.
    pub door: Door,
    /// What survives.
    pub store: Store,
    /// The outside world.
    pub host: Host,
    /// How the region was started.
    pub settings: Arc<Settings>,
}

/// How the region was started.
#[derive(Debug)]
pub struct Settings {
    /// The account of the region's root.
    pub account: AccountId,
    /// The one port.
    pub port: u16,
    /// Where the region keeps its data.
    pub data: PathBuf,
    /// The id of the data folder: containers carry it as the label `longshore.region`.
    pub id: String,
    /// The root's access key, where the environment sets it.
    pub root: Option<(String, String)>,
    /// The vCPUs that Fargate tasks may have together, as AWS's quotas; as many as the machine bears where none is named.
    pub fargate_vcpus: Option<u32>,
    /// The addresses that containers reach the region at, once the server listens there.
    pub bridge: OnceLock<Bridge>,
}

/// The host's side of the network of containers.
#[derive(Debug, Clone, Copy)]
pub struct Bridge {
    /// 169.254.170.2, as on AWS.
    pub address: IpAddr,
    /// Port 80 is ours as well, which the SDKs expect of the relative form of the credentials' address.
    pub well_known: bool,
}

impl Settings {
    /// `http://169.254.170.2:4566`: where the AWS clients inside containers find the region.
    pub fn container_endpoint(&self) -> String {
        let address = self.bridge.get().map_or_else(|| "169.254.170.2".to_owned(), |bridge| bridge.address.to_string());
        format!("http://{address}:{}", self.port)
    }

    /// `http://127.0.0.1:4566`: where the engine and programs of this machine find the region.
    pub fn local_endpoint(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The registry's address for the engine of this machine: `127.0.0.1:4566`.
    pub fn registry(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// The network of containers, which every room that starts some makes sure of: its gateway is where they find the
    /// region and their credentials, as on AWS. Regions on one machine share it.
    pub fn network() -> host::Network {
        host::Network {
            name: "longshore".to_owned(),
            subnet: Some("169.254.170.0/23".to_owned()),
            gateway: Some("169.254.170.2".to_owned()),
            isolated: true,
            labels: std::collections::BTreeMap::from([("longshore.network".to_owned(), "1".to_owned())]),
        }
    }

    /// The label by which a restart finds the containers of this region: name and value.
    pub fn label(&self) -> (&'static str, &str) {
        ("longshore.region", &self.id)
    }

    /// The name under which the engine of this machine reaches an image of ECR: the whole name becomes the first
    /// component of a repository of the region's registry, so that account and region are kept. `repository` is
    /// `123456789012.dkr.ecr.us-east-2.amazonaws.com/my-service`.
    pub fn engine_repository(&self, repository: &str) -> String {
        format!("{}/{repository}", self.registry())
    }

    /// The environment variable that leads an AWS client in a container to its credentials: name and value.
    ///
    /// The relative form is what AWS sets, and SDKs read it from port 80 of 169.254.170.2 alone; where that port is not
    /// ours (another region on this machine, or no right to low ports) the full form names our own port.
    pub fn container_credentials(&self, grant: &Grant) -> (String, String) {
        if self.bridge.get().is_some_and(|bridge| bridge.well_known) {
            ("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI".to_owned(), grant.path.clone())
        } else {
            ("AWS_CONTAINER_CREDENTIALS_FULL_URI".to_owned(), format!("{}{}", self.container_endpoint(), grant.path))
        }
    }
}
