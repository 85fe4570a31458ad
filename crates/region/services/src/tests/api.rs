//! The operations: what they refuse, and in which words; pages, tags, tasks of their own.

use super::*;

async fn refused(region: &Region, change: impl FnOnce(&mut ecs::CreateServiceInput)) -> (String, String) {
    let mut input = service(1, true);
    change(&mut input);
    let error = region.call(input).await.unwrap_err();
    (error.code, error.message)
}

fn parameter(text: &str) -> (String, String) {
    ("InvalidParameterException".to_owned(), text.to_owned())
}

#[tokio::test]
async fn create_service_refuses_in_awss_words() {
    let region = Region::new().await;
    let none = refused(&region, |_| {}).await;
    assert_eq!(none, ("ClusterNotFoundException".to_owned(), "Cluster not found.".to_owned()));
    region.prepare().await;
    let none = refused(&region, |input| input.task_definition = Some("other".to_owned())).await;
    assert_eq!(none, ("ClientException".to_owned(), "TaskDefinition not found.".to_owned()));
    let none = refused(&region, |input| input.network_configuration = None).await;
    assert_eq!(none, parameter("Network Configuration must be provided when networkMode 'awsvpc' is specified."));
    let group = |name: &str| format!("arn:aws:elasticloadbalancing:us-east-2:123456789012:targetgroup/{name}/1");
    let alone = refused(&region, |input| {
        input.load_balancers.as_mut().unwrap()[0].target_group_arn = Some(group("alone"));
    });
    let text =
        format!("The target group with targetGroupArn {} does not have an associated load balancer.", group("alone"));
    // Failure 33.
    assert_eq!(alone.await, parameter(&text));
    let other = refused(&region, |input| {
        input.load_balancers.as_mut().unwrap()[0].container_name = Some("other".to_owned());
    });
    assert_eq!(other.await, parameter("The container other does not exist in the task definition."));
    let port = refused(&region, |input| input.load_balancers.as_mut().unwrap()[0].container_port = Some(80));
    assert_eq!(port.await, parameter("The container my-container did not have a container port 80 defined."));
    let subnet = refused(&region, |input| {
        let network = input.network_configuration.as_mut().unwrap().awsvpc_configuration.as_mut().unwrap();
        network.subnets = vec!["subnet-none".to_owned()];
    });
    let text = "Error retrieving subnet information for [subnet-none]: The subnet ID 'subnet-none' does not exist \
                (ErrorCode: InvalidSubnetID.NotFound)";
    assert_eq!(subnet.await, parameter(text));
    let kind = refused(&region, |input| input.launch_type = Some("EC2".to_owned())).await;
    assert_eq!(kind.0, "UnsupportedFeatureException");
}

/// What an operation offers to the conditions of policies, of its first requirement.
fn offered<I>(region: &Region, input: &I) -> Vec<(String, Vec<String>)>
where
    Services: door::Handler<I>,
    I: Operation,
{
    let mut asked = door::Handler::requires(&**region.room(), input, &testing::call("ecs"));
    let mut context = asked.remove(0).context;
    context.sort();
    context
}

fn pairs(known: &[(&str, &[&str])]) -> Vec<(String, Vec<String>)> {
    known
        .iter()
        .map(|(key, values)| ((*key).to_owned(), values.iter().map(|one| (*one).to_owned()).collect()))
        .collect()
}

#[tokio::test]
async fn policies_can_ask_what_tasks_are_made_of() {
    let region = Region::new().await;
    region.prepare().await;
    let never: [(&str, &[&str]); 4] = [
        ("ecs:enable-ebs-volumes", &["false"]),
        ("ecs:enable-execute-command", &["false"]),
        ("ecs:enable-service-connect", &["false"]),
        ("ecs:enable-vpc-lattice", &["false"]),
    ];
    let arn = |what: &str| format!("arn:aws:ecs:us-east-2:123456789012:{what}");
    let (cluster, definition) = (arn("cluster/my-cluster"), arn("task-definition/my-service-task:1"));
    let all: [(&str, &[&str]); 8] = [
        ("ecs:auto-assign-public-ip", &["true"]),
        ("ecs:cluster", &[&cluster]),
        ("ecs:enable-ecs-managed-tags", &["false"]),
        ("ecs:propagate-tags", &["NONE"]),
        ("ecs:subnet", &["subnet-a", "subnet-b"]),
        ("ecs:task-cpu", &["512"]),
        ("ecs:task-definition", &[&definition]),
        ("ecs:task-memory", &["1024"]),
    ];
    let mut expected = pairs(&[&all[..], &never[..]].concat());
    expected.sort();
    assert_eq!(offered(&region, &service(1, true)), expected);
    let spot = ecs::CapacityProviderStrategyItem { capacity_provider: "FARGATE_SPOT".to_owned(), ..Default::default() };
    let update = ecs::UpdateServiceInput {
        cluster: Some("my-cluster".to_owned()),
        service: "my-service".to_owned(),
        capacity_provider_strategy: Some(vec![spot.clone()]),
        ..Default::default()
    };
    let provider = arn("capacity-provider/FARGATE_SPOT");
    let only: [(&str, &[&str]); 2] = [("ecs:capacity-provider", &[&provider]), ("ecs:cluster", &[&cluster])];
    let mut expected = pairs(&[&only[..], &never[..]].concat());
    expected.sort();
    assert_eq!(offered(&region, &update), expected, "what is not said stays as it is");
    let run = ecs::RunTaskInput {
        cluster: Some("my-cluster".to_owned()),
        task_definition: "my-service-task".to_owned(),
        capacity_provider_strategy: Some(vec![spot]),
        ..Default::default()
    };
    let mut expected = pairs(&[&only[..], &never[..2]].concat());
    expected.sort();
    assert_eq!(offered(&region, &run), expected);
    let register = ecs::RegisterTaskDefinitionInput {
        family: "f".to_owned(),
        cpu: Some("1 vCPU".to_owned()),
        memory: Some("2 GB".to_owned()),
        requires_compatibilities: Some(vec!["FARGATE".to_owned()]),
        ..Default::default()
    };
    let size: [(&str, &[&str]); 4] = [
        ("ecs:compute-compatibility", &["FARGATE"]),
        ("ecs:privileged", &["false"]),
        ("ecs:task-cpu", &["1024"]),
        ("ecs:task-memory", &["2048"]),
    ];
    assert_eq!(offered(&region, &register), pairs(&size));
    let providers = Some(vec!["FARGATE".to_owned()]);
    let name = Some("c".to_owned());
    let create = ecs::CreateClusterInput { cluster_name: name, capacity_providers: providers, ..Default::default() };
    let provider = arn("capacity-provider/FARGATE");
    assert_eq!(offered(&region, &create), pairs(&[("ecs:capacity-provider", &[&provider])]));
}

#[tokio::test]
async fn one_client_token_makes_one_service() {
    let region = Region::new().await;
    region.prepare().await;
    let told = || ecs::CreateServiceInput { client_token: Some("token".to_owned()), ..service(1, true) };
    let first = region.call(told()).await.unwrap().service.unwrap();
    let second = region.call(told()).await.unwrap().service.unwrap();
    assert_eq!(first.created_at, second.created_at);
    assert_eq!(region.room().tables.revisions.len(), 1);
    let again = region.call(service(1, true)).await.unwrap_err();
    assert_eq!(again.message, "Creation of service was not idempotent.");
}

#[tokio::test]
async fn definitions_are_numbered_and_shown_as_they_can_be_registered_again() {
    let region = Region::new().await;
    region.prepare().await;
    let shown = region
        .call(ecs::DescribeTaskDefinitionInput { task_definition: "my-service-task".to_owned(), include: None })
        .await
        .unwrap()
        .task_definition
        .unwrap();
    assert_eq!((shown.revision, shown.status.as_deref()), (Some(1), Some("ACTIVE")));
    let again = region.register_with(shown.container_definitions.clone().unwrap()).await.unwrap();
    assert_eq!((again.revision, &again.container_definitions), (Some(2), &shown.container_definitions));
    let deregister = |name: &str| ecs::DeregisterTaskDefinitionInput { task_definition: name.to_owned() };
    region.call(deregister("my-service-task:2")).await.unwrap();
    let latest = ecs::DescribeTaskDefinitionInput { task_definition: "my-service-task".to_owned(), include: None };
    assert_eq!(region.call(latest).await.unwrap().task_definition.unwrap().revision, Some(1));
    assert_eq!(region.register("latest").await.revision, Some(3), "numbers are never used again");
    let unknown = ecs::DescribeTaskDefinitionInput { task_definition: "other".to_owned(), include: None };
    assert_eq!(region.call(unknown).await.unwrap_err().message, "Unable to describe task definition.");
}

/// Root's call.
fn call(region: &Region) -> door::Call {
    door::Call { at: region.room().context.host.clock.now(), ..testing::call("ecs") }
}

#[tokio::test]
async fn registering_passes_the_roles_on() {
    let region = Region::new().await;
    let input = ecs::RegisterTaskDefinitionInput {
        family: "web".to_owned(),
        execution_role_arn: Some(ROLE.to_owned()),
        ..Default::default()
    };
    let call = call(&region);
    let asked = door::Handler::requires(&**region.room(), &input, &call);
    let asked: Vec<(&str, &str)> = asked.iter().map(|one| (one.action.as_str(), one.resource.as_str())).collect();
    let definition = "arn:aws:ecs:us-east-2:123456789012:task-definition/web:*";
    assert_eq!(asked, [("ecs:RegisterTaskDefinition", definition), ("iam:PassRole", ROLE)]);
}

#[tokio::test]
async fn a_task_of_its_own_runs_and_is_stopped() {
    let region = Region::new().await;
    region.prepare().await;
    let network_configuration = service(1, false).network_configuration;
    let input = ecs::RunTaskInput {
        cluster: Some("my-cluster".to_owned()),
        task_definition: "my-service-task:1".to_owned(),
        launch_type: Some("FARGATE".to_owned()),
        network_configuration,
        overrides: Some(ecs::TaskOverride {
            container_overrides: Some(vec![ecs::ContainerOverride {
                name: Some("my-container".to_owned()),
                command: Some(vec!["migrate".to_owned()]),
                ..Default::default()
            }]),
            ..Default::default()
        }),
        ..Default::default()
    };
    let input = ecs::RunTaskInput { client_token: Some("token".to_owned()), ..input };
    let task = region.call(input.clone()).await.unwrap().tasks.unwrap().remove(0);
    let arn = task.task_arn.unwrap();
    let again = region.call(input.clone()).await.unwrap().tasks.unwrap().remove(0);
    assert_eq!(again.task_arn.as_ref(), Some(&arn), "one token starts one task");
    let other = ecs::RunTaskInput { group: Some("other".to_owned()), ..input };
    assert_eq!(region.call(other).await.unwrap_err().code, "ConflictException");
    assert_eq!(
        (task.last_status.as_deref(), task.group.as_deref()),
        (Some("PROVISIONING"), Some("family:my-service-task"))
    );
    region
        .until("it runs", |room| room.tables.tasks.scan("").iter().all(|(_, one)| one.status == Status::Running))
        .await;
    let made = region.world.engine.made(&region.world.engine.containers()[0].id).unwrap();
    assert_eq!(made.command, Some(vec!["migrate".to_owned()]));
    let stop = ecs::StopTaskInput { cluster: Some("my-cluster".to_owned()), task: arn.clone(), reason: None };
    let shown = region.call(stop).await.unwrap().task.unwrap();
    assert_eq!(
        (shown.desired_status.as_deref(), shown.stopped_reason.as_deref()),
        (Some("STOPPED"), Some("Task stopped by user"))
    );
    region
        .until("its end", |room| room.tables.tasks.scan("").iter().all(|(_, one)| one.status == Status::Stopped))
        .await;
    let list = |status: &str| ecs::ListTasksInput {
        cluster: Some("my-cluster".to_owned()),
        desired_status: Some(status.to_owned()),
        ..Default::default()
    };
    assert_eq!(region.call(list("STOPPED")).await.unwrap().task_arns, Some(vec![arn]));
    assert_eq!(region.call(list("RUNNING")).await.unwrap().task_arns, Some(Vec::new()));
    region.assert_tidy();
    region.world.clock.advance(Duration::from_hours(1));
    region.until("it is forgotten", |room| room.tables.tasks.is_empty()).await;
}

#[tokio::test]
async fn resources_are_tagged() {
    let region = Region::new().await;
    region.prepare().await;
    let resource_arn = "arn:aws:ecs:us-east-2:123456789012:cluster/my-cluster".to_owned();
    let tag = ecs::Tag { key: Some("team".to_owned()), value: Some("payments".to_owned()) };
    let tags = vec![tag.clone()];
    region.call(ecs::TagResourceInput { resource_arn: resource_arn.clone(), tags }).await.unwrap();
    let list = ecs::ListTagsForResourceInput { resource_arn: resource_arn.clone() };
    assert_eq!(region.call(list.clone()).await.unwrap().tags, Some(vec![tag]));
    let tag_keys = vec!["team".to_owned()];
    region.call(ecs::UntagResourceInput { resource_arn, tag_keys }).await.unwrap();
    assert_eq!(region.call(list).await.unwrap().tags, Some(Vec::new()));
}

/// What a Deny may ask for by tag: the request's own tags on what makes something, the resource's on what changes it.
#[tokio::test]
async fn tags_are_condition_keys() {
    let region = Region::new().await;
    region.prepare().await;
    let tag = ecs::Tag { key: Some("team".to_owned()), value: Some("payments".to_owned()) };
    let tags = Some(vec![tag]);
    region.call(ecs::CreateServiceInput { tags: tags.clone(), ..service(0, false) }).await.unwrap();
    let room = region.room();
    let call = call(&region);
    let keys = |asked: Vec<door::Requirement>| {
        let key = |one: door::Requirement| {
            let value = |(key, values): (String, Vec<String>)| format!("{key}={}", values.join(","));
            let team = one.context.into_iter().map(value).find(|key| key.starts_with("aws:RequestTag/team"));
            (one.action, team)
        };
        asked.into_iter().map(key).collect::<Vec<_>>()
    };
    let given = Some("aws:RequestTag/team=payments".to_owned());
    let create = ecs::CreateServiceInput { tags: tags.clone(), ..service(0, false) };
    let tagging = ("ecs:TagResource".to_owned(), given.clone());
    assert_eq!(
        keys(door::Handler::requires(&**room, &create, &call)),
        [("ecs:CreateService".to_owned(), given.clone()), tagging.clone()]
    );
    let create = ecs::CreateClusterInput { tags: tags.clone(), ..Default::default() };
    assert_eq!(
        keys(door::Handler::requires(&**room, &create, &call)),
        [("ecs:CreateCluster".to_owned(), given.clone()), tagging.clone()]
    );
    let run = ecs::RunTaskInput { tags, task_definition: "my-service-task".to_owned(), ..Default::default() };
    let asked = keys(door::Handler::requires(&**room, &run, &call));
    assert_eq!(asked[..2], [("ecs:RunTask".to_owned(), given), tagging]);
    let of = |arn: &str| door::ResourceTags::tags(&**room, &arn.parse().unwrap(), &call.account, &call.region);
    let scope = "arn:aws:ecs:us-east-2:123456789012";
    let own = [("team".to_owned(), "payments".to_owned())];
    assert_eq!(of(&format!("{scope}:service/my-cluster/my-service")), own);
    assert_eq!(of(&format!("{scope}:service/my-cluster/other")), []);
    assert_eq!(of(&format!("{scope}:task-definition/my-service-task:*")), []);
}

#[tokio::test]
async fn a_tasks_containers_get_its_roles_credentials_until_it_ends() {
    let region = Region::new().await;
    region.prepare().await;
    let container = |labels: Option<[(&str, &str); 1]>| ecs::ContainerDefinition {
        name: Some("my-container".to_owned()),
        image: Some(format!("{REPOSITORY}:latest")),
        docker_labels: labels.map(|all| all.map(|(name, value)| (name.to_owned(), value.to_owned())).into()),
        ..Default::default()
    };
    let input = |container| ecs::RegisterTaskDefinitionInput {
        family: "with-role".to_owned(),
        network_mode: Some("awsvpc".to_owned()),
        requires_compatibilities: Some(vec!["FARGATE".to_owned()]),
        cpu: Some("256".to_owned()),
        memory: Some("512".to_owned()),
        execution_role_arn: Some(ROLE.to_owned()),
        task_role_arn: Some("arn:aws:iam::123456789012:role/task".to_owned()),
        container_definitions: vec![container],
        ..Default::default()
    };
    let spoofed = region.call(input(container(Some([("longshore.task", "another")])))).await.unwrap_err();
    assert_eq!(spoofed.message, "The label 'longshore.task' is one of the region's own.");
    region.call(input(container(None))).await.unwrap();
    let run = ecs::RunTaskInput {
        cluster: Some("my-cluster".to_owned()),
        task_definition: "with-role".to_owned(),
        launch_type: Some("FARGATE".to_owned()),
        network_configuration: service(1, false).network_configuration,
        ..Default::default()
    };
    region.call(run).await.unwrap();
    region
        .until("it runs", |room| room.tables.tasks.scan("").iter().all(|(_, one)| one.status == Status::Running))
        .await;
    let made = region.world.engine.made(&region.world.engine.containers()[0].id).unwrap();
    let task = region.tasks().remove(0);
    let uri = format!("http://169.254.170.2:4566/v2/credentials/{}", task.place.id);
    assert!(
        made.environment.contains(&("AWS_CONTAINER_CREDENTIALS_FULL_URI".to_owned(), uri)),
        "{:?}",
        made.environment
    );
    assert_eq!(region.neighbours.grants(), 1);
    region.world.engine.exit(&region.world.engine.containers()[0].id, 0);
    region
        .until("its end", |room| room.tables.tasks.scan("").iter().all(|(_, one)| one.status == Status::Stopped))
        .await;
    assert_eq!(region.neighbours.grants(), 0);
    region.assert_tidy();
}
