//! PROVISIONING: the task gets its network interface, and with it its address.
//!
//! The interface is asked for with a token that was chosen when the task was made, so asking twice gives one interface.

use shapes_ec2 as ec2;

use super::task::Trouble;
use crate::Services;
use crate::model::{Interface, Task, Turn};

impl Services {
    pub(super) async fn attach(&self, key: &str, task: &Task) -> Result<(), Trouble> {
        let scope = &task.place.cluster.scope;
        let groups = Some(task.placement.security_groups.clone()).filter(|groups| !groups.is_empty());
        let input = ec2::CreateNetworkInterfaceInput {
            client_token: Some(task.attachment.clone()),
            description: Some(description(task)),
            groups,
            subnet_id: task.placement.subnet.clone(),
            ..Default::default()
        };
        let made = self.context.door.call(&self.linked(task), &scope.region, input).await.map_err(|error| {
            if error.status >= 500 {
                return Trouble::Later(error.to_string());
            }
            let subnet = &task.placement.subnet;
            Trouble::launch(format!(
                "Unexpected EC2 error while attempting to Create Network Interface in subnet '{subnet}': {}",
                error.code
            ))
        })?;
        let made = made.network_interface.unwrap_or_default();
        let (Some(id), Some(address)) = (made.network_interface_id, made.private_ip_address) else {
            return Err(Trouble::Later("EC2 answered a network interface without id or address".to_owned()));
        };
        let interface = Interface { id, address, mac: made.mac_address, zone: made.availability_zone };
        let now = self.context.host.clock.now();
        self.update(key, |task, _| {
            task.interface = Some(interface);
            task.times.connected_at = Some(now);
            // Told to stop meanwhile, it goes on to be released with its interface.
            task.status = task.status.next(Turn::Attached)?;
            Ok(())
        })
        .await?;
        Ok(())
    }
}

/// What EC2 shows of the interface: by it an interface is found that a crash kept from the task's record.
pub(super) fn description(task: &Task) -> String {
    task.place.cluster.scope.arn(format!("attachment/{}", task.attachment)).to_string()
}
