//! Things to test with: a service, its revisions and tasks, made by hand.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::Arc;

use model::{Arn, Timestamp};

use crate::model::{
    Breaker, ClusterKey, ContainerDefinition, ContainerState, Definition, DefinitionId, Deployment, Group, Network,
    Outcome, Placement, PropagateTags, Registration, Revision, RevisionId, Scope, Service, ServiceDeployment,
    ServiceKey, ServiceStatus, Status, Tags, Target, TargetBinding, TargetState, Task, Wanted,
};
use crate::plan::{State, new_task};

/// Digits that differ from call to call and from nothing else.
pub(crate) struct Counter(Cell<u64>);

impl Counter {
    pub(crate) fn new() -> Self {
        Self(Cell::new(0))
    }

    pub(crate) fn hex(&self, digits: usize) -> String {
        self.0.set(self.0.get() + 1);
        let full = format!("{:0>width$x}", self.0.get(), width = digits);
        full[full.len() - digits..].to_owned()
    }
}

pub(crate) fn cluster() -> ClusterKey {
    ClusterKey {
        scope: Scope { account: "123456789012".parse().unwrap(), region: "us-east-2".parse().unwrap() },
        name: "my-cluster".parse().unwrap(),
    }
}

pub(crate) fn service_key() -> ServiceKey {
    ServiceKey { cluster: cluster(), name: "my-service".parse().unwrap() }
}

pub(crate) fn group() -> Arn {
    "arn:aws:elasticloadbalancing:us-east-2:123456789012:targetgroup/my-service/0123456789abcdef".parse().unwrap()
}

pub(crate) fn revision_id(number: u64) -> RevisionId {
    format!("{number:019}").parse().unwrap()
}

pub(crate) fn definition_id(revision: u32) -> DefinitionId {
    DefinitionId { family: "my-service-task".parse().unwrap(), revision }
}

pub(crate) fn definition(revision: u32) -> Definition {
    Definition {
        scope: cluster().scope,
        id: definition_id(revision),
        cpu: 512,
        memory: 1024,
        execution_role: None,
        task_role: None,
        architecture: None,
        operating_system: None,
        containers: vec![ContainerDefinition {
            name: "my-container".parse().unwrap(),
            image: "my-image:latest".to_owned(),
            essential: true,
            cpu: 0,
            memory: None,
            ports: Vec::new(),
            environment: Vec::new(),
            command: None,
            entry_point: None,
            logs: None,
            health_check: None,
            stop_timeout: None,
            working_directory: None,
            user: None,
            read_only_root: None,
            ulimits: Vec::new(),
            linux: None,
            privileged: None,
            labels: BTreeMap::new(),
            memory_reservation: None,
            depends_on: Vec::new(),
            start_timeout: None,
            secrets: Vec::new(),
            environment_files: Vec::new(),
            mounts: Vec::new(),
            volumes_from: Vec::new(),
            restart: None,
            system_controls: Vec::new(),
            credentials: None,
            interactive: None,
            terminal: None,
            loose_version: None,
        }],
        volumes: Vec::new(),
        ephemeral_storage: None,
        shared_processes: false,
        registered_at: Timestamp::from_secs(0),
        registered_by: String::new(),
        deregistered_at: None,
        delete_requested_at: None,
        tags: Tags::new(),
    }
}

pub(crate) fn revision(number: u64, balanced: bool) -> Revision {
    let binding = TargetBinding { group: group(), container: "my-container".parse().unwrap(), port: 8080 };
    Revision {
        service: service_key(),
        id: revision_id(number),
        definition: definition_id(u32::try_from(number).unwrap()),
        network: Network {
            subnets: vec!["subnet-a".to_owned(), "subnet-b".to_owned()],
            security_groups: Vec::new(),
            public_address: false,
        },
        targets: if balanced { vec![binding] } else { Vec::new() },
        strategy: Vec::new(),
        platform_version: "LATEST".to_owned(),
        images: BTreeMap::new(),
        created_at: Timestamp::from_secs(0),
    }
}

pub(crate) fn material(revisions: impl IntoIterator<Item = Revision>) -> crate::plan::Material {
    revisions
        .into_iter()
        .map(|revision| {
            let definition = definition(revision.definition.revision);
            (revision.id.clone(), (Arc::new(revision), Arc::new(definition)))
        })
        .collect()
}

/// A service whose first deployment begins.
pub(crate) fn state(desired: u32, breaker: Breaker, now: Timestamp) -> State {
    let deployment = Deployment::begins(revision_id(1), definition_id(1), desired, now);
    State {
        service: Service {
            place: service_key(),
            wanted: Wanted {
                desired_count: desired,
                minimum_healthy_percent: 100,
                maximum_percent: 200,
                breaker,
                grace_seconds: None,
                propagate_tags: PropagateTags::None,
                managed_tags: false,
            },
            status: ServiceStatus::Active,
            deployments: vec![deployment],
            last_completed: None,
            service_deployment: "first".to_owned(),
            steady: false,
            stop_requested: None,
            held: false,
            told: None,
            created_at: now,
            created_by: String::new(),
            ended_at: None,
            client_token: None,
            tags: Tags::new(),
        },
        tasks: Vec::new(),
        history: Some(history(1, now)),
    }
}

pub(crate) fn history(target: u64, now: Timestamp) -> ServiceDeployment {
    ServiceDeployment {
        id: format!("deployment-{target}"),
        sources: Vec::new(),
        target: revision_id(target),
        outcome: Outcome::InProgress,
        reason: None,
        failed: 0,
        threshold: None,
        rollback: None,
        created_at: now,
        updated_at: now,
        finished_at: None,
    }
}

/// A task without any check that runs since then.
pub(crate) fn running_task(since: Timestamp) -> Task {
    let counter = Counter::new();
    let placement = Placement { subnet: "subnet-a".to_owned(), security_groups: Vec::new(), public_address: false };
    let group = Group::Service { name: service_key().name, revision: revision_id(1) };
    let mut task = new_task(&cluster(), &definition(1), group, placement, since, &|digits| counter.hex(digits));
    task.status = Status::Running;
    task.times.started_at = Some(since);
    task.containers[0].state = ContainerState::Running;
    task
}

/// A task behind a load balancer that runs since then.
pub(crate) fn balanced_task(since: Timestamp, state: TargetState) -> Task {
    let mut task = running_task(since);
    let mut target = Target::waiting(group(), task.containers[0].name.clone(), 8080);
    target.registration = Registration::Registered;
    target.state = state;
    task.targets.push(target);
    task
}
