//! The rooms around CodePipeline, as simple as they can be: each remembers what it was asked, each call can be made to
//! fail, and each can be made to hang after it has done its work, which is what a kill between two steps looks like.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use door::{Authority, Call, Context, Credentials, Grant, Handler, Key, KeyError, Requirement};
use model::{AccessKeyId, Arn, Caller, Principal, ServicePrincipal, Timestamp};
use policy::Standing;
use shapes_codebuild as builds;
use shapes_ecs as ecs;
use shapes_longshore as own;
use shapes_s3 as s3;
use shapes_sns as sns;
use wire::{Body, Error};

/// What the world remembers; it outlives a kill of the room.
#[derive(Default)]
pub(crate) struct World {
    /// Every call that was made, by operation.
    pub(crate) calls: Vec<&'static str>,
    /// This call fails, every time.
    pub(crate) fail: Option<&'static str>,
    /// The call of this number does its work and then never answers.
    pub(crate) hang_after: Option<usize>,
    /// Builds by the token that they were asked for with.
    pub(crate) builds: BTreeMap<String, builds::StartBuildInput>,
    /// The images of each revision of the task definition.
    pub(crate) revisions: Vec<String>,
    /// The revision of each deployment of the service.
    pub(crate) deployments: Vec<usize>,
    /// The next deployment is rolled back.
    pub(crate) roll_back: bool,
    /// The feed.
    pub(crate) changes: Vec<own::SourceChange>,
    /// What the topic was told.
    pub(crate) published: Vec<sns::PublishInput>,
    /// The bucket.
    pub(crate) objects: BTreeMap<String, Vec<u8>>,
}

/// The rooms.
pub(crate) struct Rooms(pub Arc<Mutex<World>>);

impl Rooms {
    /// Registers them.
    pub(crate) fn open(context: &Context, world: &Arc<Mutex<World>>) {
        let rooms = Arc::new(Self(Arc::clone(world)));
        let door = &context.door;
        door.authority(Arc::new(Anybody));
        door.serve::<own::GetSourceRevisionInput, _>(&rooms);
        door.serve::<own::FetchSourceInput, _>(&rooms);
        door.serve::<own::ListSourceChangesInput, _>(&rooms);
        door.serve::<s3::PutObjectInput, _>(&rooms);
        door.serve::<s3::GetObjectInput, _>(&rooms);
        door.serve::<builds::StartBuildInput, _>(&rooms);
        door.serve::<builds::BatchGetBuildsInput, _>(&rooms);
        door.serve::<ecs::DescribeServicesInput, _>(&rooms);
        door.serve::<ecs::DescribeTaskDefinitionInput, _>(&rooms);
        door.serve::<ecs::RegisterTaskDefinitionInput, _>(&rooms);
        door.serve::<ecs::UpdateServiceInput, _>(&rooms);
        door.serve::<sns::PublishInput, _>(&rooms);
    }

    /// Notes a call, does it, and answers as the test wants.
    async fn answer<T>(&self, name: &'static str, act: impl FnOnce(&mut World) -> T) -> Result<T, Error> {
        let (answer, hangs) = {
            let mut world = self.0.lock().unwrap();
            let number = world.calls.len();
            world.calls.push(name);
            if world.fail == Some(name) {
                return Err(Error::new("AccessDeniedException", 400, format!("{name} is refused")));
            }
            (act(&mut world), world.hang_after == Some(number))
        };
        if hangs {
            std::future::pending::<()>().await;
        }
        Ok(answer)
    }
}

macro_rules! room {
    ($input:ty, $output:ty, |$rooms:ident, $given:ident| $body:expr) => {
        impl Handler<$input> for Rooms {
            fn requires(&self, _: &$input, _: &Call) -> Vec<Requirement> {
                Vec::new()
            }

            async fn run(&self, $given: $input, _: &Call) -> Result<$output, Error> {
                let $rooms = self;
                $body
            }
        }
    };
}

/// What FetchSource leaves.
pub(crate) const SOURCE: &[u8] = b"a ZIP";

/// The head of main.
pub(crate) const COMMIT: &str = "0123456789abcdef0123456789abcdef01234567";

room!(own::GetSourceRevisionInput, own::GetSourceRevisionOutput, |rooms, given| {
    let head = |_: &mut World| own::GetSourceRevisionOutput {
        commit_id: Some(COMMIT.to_owned()),
        commit_message: Some("A change\n\nat length".to_owned()),
        branch_name: Some(given.branch_name),
        ..Default::default()
    };
    rooms.answer("GetSourceRevision", head).await
});
room!(own::FetchSourceInput, own::FetchSourceOutput, |rooms, given| {
    let fetched = |_: &mut World| own::FetchSourceOutput {
        digest: Some(store::Digest::of(SOURCE).to_string()),
        commit_id: Some(given.commit_id),
        ..Default::default()
    };
    rooms.answer("FetchSource", fetched).await
});
room!(own::ListSourceChangesInput, own::ListSourceChangesOutput, |rooms, given| {
    let after = given.after_sequence.unwrap_or_default();
    let changes = rooms.0.lock().unwrap().changes.clone();
    let later = changes.into_iter().filter(|change| change.sequence.is_some_and(|sequence| sequence > after)).collect();
    Ok(own::ListSourceChangesOutput { changes: Some(later) })
});
room!(s3::PutObjectInput, s3::PutObjectOutput, |rooms, given| {
    let bytes = given.body.collect_limited(1 << 20).await.unwrap().to_vec();
    let put = |world: &mut World| {
        world.objects.insert(given.key, bytes);
        s3::PutObjectOutput::default()
    };
    rooms.answer("PutObject", put).await
});
room!(s3::GetObjectInput, s3::GetObjectOutput, |rooms, given| {
    let get = |world: &mut World| world.objects.get(&given.key).cloned().unwrap_or_default();
    let bytes = rooms.answer("GetObject", get).await?;
    Ok(s3::GetObjectOutput { body: Body::from(bytes), ..Default::default() })
});
room!(builds::StartBuildInput, builds::StartBuildOutput, |rooms, given| {
    let start = |world: &mut World| {
        let token = given.idempotency_token.clone().unwrap();
        // The build's output is there as soon as the build is.
        let artifact = given.artifacts_override.clone().unwrap().name.unwrap();
        world.objects.insert(artifact, zip());
        world.builds.insert(token.clone(), given);
        let build = builds::Build { id: Some(format!("p:{token}")), ..Default::default() };
        builds::StartBuildOutput { build: Some(build) }
    };
    rooms.answer("StartBuild", start).await
});
room!(builds::BatchGetBuildsInput, builds::BatchGetBuildsOutput, |rooms, given| {
    let get = |_: &mut World| {
        let build = builds::Build {
            id: given.ids.first().cloned(),
            build_complete: Some(true),
            build_status: Some("SUCCEEDED".to_owned()),
            ..Default::default()
        };
        builds::BatchGetBuildsOutput { builds: Some(vec![build]), ..Default::default() }
    };
    rooms.answer("BatchGetBuilds", get).await
});

/// An artifact with `imagedefinitions.json`.
fn zip() -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    writer.start_file("imagedefinitions.json", zip::write::SimpleFileOptions::default()).unwrap();
    std::io::Write::write_all(&mut writer, br#"[{"name":"app","imageUri":"new"}]"#).unwrap();
    writer.finish().unwrap().into_inner()
}

fn arn(revision: usize) -> String {
    format!("arn:aws:ecs:us-east-2:123456789012:task-definition/f:{revision}")
}

fn definition(world: &World, revision: usize) -> ecs::TaskDefinition {
    let container = ecs::ContainerDefinition {
        name: Some("app".to_owned()),
        image: Some(revision.checked_sub(1).map_or("old", |index| &world.revisions[index]).to_owned()),
        ..Default::default()
    };
    ecs::TaskDefinition {
        task_definition_arn: Some(arn(revision)),
        family: Some("f".to_owned()),
        container_definitions: Some(vec![container]),
        registered_at: Some(Timestamp::from_secs(if revision == 0 { 0 } else { 4_000_000_000 })),
        ..Default::default()
    }
}

fn service(world: &World) -> ecs::Service {
    let current = world.deployments.last().copied().unwrap_or(0);
    let deployments = world.deployments.iter().enumerate().rev().take(1).map(|(index, revision)| ecs::Deployment {
        id: Some(format!("ecs-svc/{index}")),
        status: Some("PRIMARY".to_owned()),
        rollout_state: Some(if world.roll_back { "FAILED" } else { "COMPLETED" }.to_owned()),
        rollout_state_reason: Some("ECS deployment circuit breaker: tasks failed to start.".to_owned()),
        task_definition: Some(arn(*revision)),
        ..Default::default()
    });
    ecs::Service {
        status: Some("ACTIVE".to_owned()),
        task_definition: Some(arn(current)),
        deployments: Some(deployments.collect()),
        ..Default::default()
    }
}

room!(ecs::DescribeServicesInput, ecs::DescribeServicesOutput, |rooms, _given| {
    let describe =
        |world: &mut World| ecs::DescribeServicesOutput { services: Some(vec![service(world)]), ..Default::default() };
    rooms.answer("DescribeServices", describe).await
});
room!(ecs::DescribeTaskDefinitionInput, ecs::DescribeTaskDefinitionOutput, |rooms, given| {
    let describe = |world: &mut World| {
        let newest = world.revisions.len();
        let asked = given.task_definition.rsplit(':').next().and_then(|number| number.parse().ok());
        let task_definition = Some(definition(world, asked.unwrap_or(newest)));
        ecs::DescribeTaskDefinitionOutput { task_definition, ..Default::default() }
    };
    rooms.answer("DescribeTaskDefinition", describe).await
});
room!(ecs::RegisterTaskDefinitionInput, ecs::RegisterTaskDefinitionOutput, |rooms, given| {
    let register = |world: &mut World| {
        world.revisions.push(given.container_definitions[0].image.clone().unwrap());
        let task_definition = Some(definition(world, world.revisions.len()));
        ecs::RegisterTaskDefinitionOutput { task_definition, ..Default::default() }
    };
    rooms.answer("RegisterTaskDefinition", register).await
});
room!(sns::PublishInput, sns::PublishOutput, |rooms, given| {
    let publish = |world: &mut World| {
        world.published.push(given);
        sns::PublishOutput::default()
    };
    rooms.answer("Publish", publish).await
});
room!(ecs::UpdateServiceInput, ecs::UpdateServiceOutput, |rooms, given| {
    let update = |world: &mut World| {
        let revision = given.task_definition.unwrap().rsplit(':').next().unwrap().parse().unwrap();
        world.deployments.push(revision);
        ecs::UpdateServiceOutput { service: Some(service(world)) }
    };
    rooms.answer("UpdateService", update).await
});

/// Lets every role be assumed, and gives it no policy: the rooms above ask for nothing.
struct Anybody;

#[async_trait]
impl Authority for Anybody {
    fn key(&self, _: &AccessKeyId, _: Option<&str>, _: Timestamp) -> Result<Key, KeyError> {
        Err(KeyError::Unknown)
    }

    fn policies(&self, _: &Caller) -> Standing {
        Standing::default()
    }

    async fn assume(&self, via: ServicePrincipal, role: &Arn, session: &str, _: Option<&Arn>) -> Result<Caller, Error> {
        if role.resource_name() == "missing" {
            return Err(Error::new("NoSuchEntity", 404, "no such role"));
        }
        let principal = Principal::AssumedRole {
            path: "/".to_owned(),
            role: role.resource_name().to_owned(),
            id: "AROA".to_owned(),
            session: session.to_owned(),
        };
        Ok(Caller { via: Some(via), ..Caller::of(door::testing::account(), principal) })
    }

    async fn grant(&self, _: ServicePrincipal, _: &Arn, _: &str, _: Option<&Arn>) -> Result<Grant, Error> {
        Err(Error::internal("nobody asks for grants here"))
    }

    async fn revoke(&self, _: &str) -> Result<(), Error> {
        Ok(())
    }

    fn root(&self) -> Credentials {
        unreachable!("nobody asks for the root's key here")
    }
}
