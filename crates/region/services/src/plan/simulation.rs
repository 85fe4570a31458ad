//! Whole deployments, played through without a clock, an engine or a store: tasks start, become healthy, fail and end
//! as chance has it, and the invariants of a rolling update are looked at after every step.

use std::time::Duration;

use model::Timestamp;
use proptest::prelude::*;

use super::{Material, State, Step, apply, judge, plan, threshold};
use crate::model::{Breaker, Deployment, Outcome, Rollout, ServiceStatus, Status, Stop, StopCode, TargetState, Turn};
use crate::plan::Health;
use crate::testing::{self, Counter};

/// How the tasks of a revision turn out.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Version {
    Good,
    NeverStarts,
    NeverHealthy,
    Crashes,
}

struct World {
    state: State,
    material: Material,
    counter: Counter,
    now: Timestamp,
    events: Vec<String>,
    steps: Vec<Step>,
    versions: Vec<Version>,
}

impl World {
    fn new(desired: u32, breaker: Breaker, balanced: bool, versions: &[Version]) -> Self {
        let now = Timestamp::from_secs(1_000_000);
        let revisions = (1..=versions.len() as u64).map(|number| testing::revision(number, balanced));
        Self {
            state: testing::state(desired, breaker, now),
            material: testing::material(revisions),
            counter: Counter::new(),
            now,
            events: Vec::new(),
            steps: Vec::new(),
            versions: versions.to_vec(),
        }
    }

    fn version(&self, task: usize) -> Version {
        let number: usize = self.state.tasks[task].revision().unwrap().as_str().parse().unwrap();
        self.versions[number - 1]
    }

    fn deploy(&mut self, number: u64) {
        let definition = testing::definition_id(u32::try_from(number).unwrap());
        let desired = self.state.service.wanted.desired_count;
        let deployment = Deployment::begins(testing::revision_id(number), definition, desired, self.now);
        self.state.service.deployments.insert(0, deployment);
        self.state.history = Some(testing::history(number, self.now));
    }

    /// The scheduler's turn: until there is nothing more to do.
    fn schedule(&mut self) {
        for round in 0.. {
            assert!(round < 50, "the scheduler does not come to rest: {:?}", self.steps);
            let plan = plan(&self.state, None, self.now);
            if plan.steps.is_empty() {
                break;
            }
            for step in plan.steps {
                self.steps.push(step.clone());
                let random = |digits| self.counter.hex(digits);
                self.events.extend(apply(&mut self.state, step, &self.material, self.now, &random).events);
            }
        }
        self.state.tasks.retain(|task| task.status != Status::Stopped || !task.counted);
    }

    /// One task's turn: the next thing that happens to it.
    fn turn(&mut self, task: usize) {
        let version = self.version(task);
        let now = self.now;
        let task = &mut self.state.tasks[task];
        if task.stop.is_some() {
            let turns = [Turn::Ending, Turn::Drained, Turn::Halted, Turn::Released];
            if let Some(next) = turns.iter().find_map(|turn| task.status.next(*turn).ok()) {
                task.status = next;
            }
            return;
        }
        match (task.status, version) {
            (Status::Pending, Version::NeverStarts) => {
                task.end(Stop { code: StopCode::TaskFailedToStart, reason: "no image".to_owned(), at: now });
            }
            (Status::Running, Version::Crashes) => {
                task.end(Stop { code: StopCode::EssentialContainerExited, reason: String::new(), at: now });
            }
            (Status::Running, version) => {
                for target in &mut task.targets {
                    target.registration = crate::model::Registration::Registered;
                    target.state = if version == Version::Good { TargetState::Healthy } else { TargetState::Unhealthy };
                }
            }
            (status, _) => {
                let turns = [Turn::Attached, Turn::Started, Turn::Activated];
                task.status = turns.iter().find_map(|turn| status.next(*turn).ok()).unwrap_or(status);
                if task.status == Status::Running {
                    task.times.started_at = Some(now);
                }
            }
        }
    }

    /// Everybody's turn, again and again, for that long.
    fn play(&mut self, rounds: usize) {
        for _ in 0..rounds {
            self.schedule();
            for task in 0..self.state.tasks.len() {
                self.turn(task);
            }
            self.now = self.now.plus(Duration::from_secs(10));
        }
        self.schedule();
    }

    fn healthy(&self) -> usize {
        let grace = self.state.service.wanted.grace_seconds;
        let serves = |task: &&crate::model::Task| task.is_wanted() && judge(task, grace, self.now).0 == Health::Healthy;
        self.state.tasks.iter().filter(serves).count()
    }

    fn rollout(&self) -> Vec<(String, Rollout)> {
        let name = |deployment: &Deployment| deployment.revision.as_str().trim_start_matches('0').to_owned();
        self.state.service.deployments.iter().map(|one| (name(one), one.rollout)).collect()
    }
}

const BACK: Breaker = Breaker { enable: true, rollback: true };
const OFF: Breaker = Breaker { enable: false, rollback: false };

fn one(name: &str, rollout: Rollout) -> Vec<(String, Rollout)> {
    vec![(name.to_owned(), rollout)]
}

#[test]
fn a_first_deployment_completes_and_tells_so() {
    for balanced in [true, false] {
        let mut world = World::new(2, OFF, balanced, &[Version::Good]);
        world.play(20);
        assert_eq!(world.rollout(), one("1", Rollout::Completed));
        let last: Vec<&str> = world.events.iter().rev().take(2).map(String::as_str).collect();
        assert_eq!(
            last,
            [
                "(service my-service) has reached a steady state.",
                "(service my-service) (deployment ecs-svc/0000000000000000001) deployment completed.",
            ]
        );
        assert!(world.events[0].starts_with("(service my-service) has started 2 tasks: (task "));
        assert_eq!(world.state.history.as_ref().map(|history| history.outcome), Some(Outcome::Successful));
    }
}

#[test]
fn a_version_that_never_gets_healthy_is_rolled_back() {
    for (version, balanced) in [
        (Version::NeverHealthy, true),
        (Version::NeverStarts, true),
        (Version::NeverStarts, false),
        (Version::Crashes, true),
    ] {
        let mut world = World::new(1, BACK, balanced, &[Version::Good, version]);
        world.play(10);
        world.deploy(2);
        world.play(60);
        assert_eq!(world.rollout(), one("1", Rollout::Completed), "{version:?}");
        assert_eq!(world.healthy(), 1, "{version:?}");
        let told = |text: &str| world.events.iter().filter(|event| event.contains(text)).count();
        assert_eq!(told("(deployment ecs-svc/0000000000000000002) deployment failed: tasks failed to start."), 1);
        assert_eq!(told("rolling back to deployment ecs-svc/0000000000000000001."), 1);
        assert_eq!(world.state.history.as_ref().map(|history| history.outcome), Some(Outcome::RollbackSuccessful));
        assert_eq!(world.state.history.as_ref().map(|history| history.failed), Some(threshold(1)));
    }
}

#[test]
fn without_rollback_the_old_version_goes_on_and_nothing_new_is_started() {
    let mut world =
        World::new(1, Breaker { enable: true, rollback: false }, true, &[Version::Good, Version::NeverStarts]);
    world.play(10);
    world.deploy(2);
    world.play(60);
    assert_eq!(world.rollout(), [("2".to_owned(), Rollout::Failed), ("1".to_owned(), Rollout::Completed)]);
    assert_eq!(world.healthy(), 1);
    let started = world.events.iter().filter(|event| event.contains("has started")).count();
    world.play(60);
    assert_eq!(world.events.iter().filter(|event| event.contains("has started")).count(), started);
}

#[test]
fn a_first_version_that_does_not_start_backs_off_and_a_new_one_starts_at_once() {
    let mut world = World::new(1, OFF, true, &[Version::NeverStarts, Version::Good]);
    world.play(360);
    let tries = world.events.iter().filter(|event| event.contains("has started")).count();
    assert!((8..=13).contains(&tries), "an hour of tries: {tries}");
    let throttled = world.events.iter().filter(|event| event.contains("unable to consistently start")).count();
    assert_eq!(throttled, 1);
    world.deploy(2);
    world.play(8);
    assert_eq!(world.rollout(), one("2", Rollout::Completed));
}

#[test]
fn a_deleted_service_ends() {
    let mut world = World::new(3, OFF, true, &[Version::Good]);
    world.play(10);
    world.state.service.status = ServiceStatus::Draining;
    world.play(10);
    assert_eq!(world.state.service.status, ServiceStatus::Inactive);
    assert!(world.state.tasks.is_empty() && world.state.service.deployments.is_empty());
}

#[test]
fn tasks_go_to_the_emptiest_subnet() {
    let mut world = World::new(4, OFF, true, &[Version::Good]);
    world.play(10);
    let in_a = world.state.tasks.iter().filter(|task| task.placement.subnet == "subnet-a").count();
    assert_eq!((in_a, world.state.tasks.len()), (2, 4));
}

#[test]
fn an_engine_that_is_away_is_told_of_once_and_stops_nothing() {
    let mut world = World::new(2, OFF, true, &[Version::Good]);
    world.play(10);
    world.state.tasks[0].stop =
        Some(Stop { code: StopCode::EssentialContainerExited, reason: String::new(), at: world.now });
    for _ in 0..5 {
        for _ in 0..10 {
            let steps = plan(&world.state, Some("no engine answers"), world.now).steps;
            for step in steps {
                assert!(!matches!(step, Step::End { .. } | Step::Start { .. }), "{step:?}");
                let random = |digits| world.counter.hex(digits);
                world.events.extend(apply(&mut world.state, step, &world.material, world.now, &random).events);
            }
        }
    }
    let told =
        world.events.iter().filter(|event| event.contains("was unable to place a task. Reason: no engine")).count();
    assert_eq!(told, 1);
    world.play(10);
    assert_eq!((world.healthy(), world.state.service.told.clone()), (2, None));
}

fn version() -> impl Strategy<Value = Version> {
    prop_oneof![Just(Version::Good), Just(Version::NeverStarts), Just(Version::NeverHealthy), Just(Version::Crashes)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn a_good_version_serves_through_any_deployment(
        desired in 1u32..6, minimum in 0u32..=100, maximum in 100u32..=200, second in version(),
        order in prop::collection::vec((0usize..16, 0u64..30), 0..400),
    ) {
        let mut world = World::new(desired, BACK, true, &[Version::Good, second]);
        world.play(12);
        world.state.service.wanted.minimum_healthy_percent = minimum;
        world.state.service.wanted.maximum_percent = maximum;
        let floor = (desired * minimum).div_ceil(100) as usize;
        let ceiling = (desired * maximum / 100) as usize;
        world.deploy(2);
        for (task, wait) in order {
            world.schedule();
            let wanted = world.state.tasks.iter().filter(|task| task.is_wanted()).count();
            prop_assert!(world.healthy() >= floor, "healthy {} < {floor}", world.healthy());
            prop_assert!(wanted <= ceiling.max(desired as usize), "{wanted} tasks > {ceiling}");
            if !world.state.tasks.is_empty() {
                let task = task % world.state.tasks.len();
                world.turn(task);
            }
            world.now = world.now.plus(Duration::from_secs(wait));
        }
        // Whatever happened so far, it comes to rest: rolled out or rolled back, unless the bounds leave no room.
        world.play(1500);
        let stuck = world.state.service.deployments.iter().any(|deployment| deployment.stuck);
        if !stuck {
            let last = if second == Version::Good { "2" } else { "1" };
            prop_assert_eq!(world.rollout(), one(last, Rollout::Completed));
            prop_assert_eq!(world.healthy(), desired as usize);
        }
    }
}
