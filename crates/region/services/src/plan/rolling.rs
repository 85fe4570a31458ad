//! Which tasks a rolling update starts and stops next.
//!
//! Pure: the whole state goes in, steps come out. It starts nothing, waits for nothing and remembers nothing, so a
//! restart in the middle of a deployment goes on from what is there. Health is decided elsewhere (`health.rs`), and
//! unhealthy tasks have been told to stop before this is asked.
//!
//! Source: Amazon ECS Developer Guide, "Deploy Amazon ECS services by replacing tasks".

use crate::model::Wanted;

/// Percentages of the desired count between which a deployment keeps the service.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bounds {
    pub minimum_healthy_percent: u32,
    pub maximum_percent: u32,
}

impl Bounds {
    pub(crate) const fn of(wanted: &Wanted) -> Self {
        Self { minimum_healthy_percent: wanted.minimum_healthy_percent, maximum_percent: wanted.maximum_percent }
    }

    /// Healthy tasks that must remain: rounds up.
    fn floor(self, desired: u32) -> u32 {
        desired.saturating_mul(self.minimum_healthy_percent).div_ceil(100)
    }

    /// Tasks that may exist at once, those stopping left out: rounds down.
    fn ceiling(self, desired: u32) -> u32 {
        desired.saturating_mul(self.maximum_percent) / 100
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Health {
    /// Not RUNNING yet.
    Starting,
    /// RUNNING, and not known to be healthy.
    Warming,
    Healthy,
}

/// A task that the service owns and that has not been told to stop.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Task {
    pub id: usize,
    /// Belongs to the primary deployment, the one being rolled out.
    pub primary: bool,
    /// Neither scale-in nor a deployment may stop it.
    pub protected: bool,
    pub health: Health,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// Start this many tasks of the primary deployment.
    Start(u32),
    /// Deregister, drain, then stop.
    Stop(usize),
}

/// The steps that may be taken now. None, where the deployment has to wait for a task to become healthy or to go.
pub(crate) fn plan(desired: u32, bounds: Bounds, tasks: &[Task]) -> Vec<Step> {
    let mut steps = Vec::new();
    let primary = count(tasks.iter().filter(|task| task.primary));
    let room = bounds.ceiling(desired).saturating_sub(count(tasks.iter()));
    let start = desired.saturating_sub(primary).min(room);
    if start > 0 {
        steps.push(Step::Start(start));
    }
    steps.extend(surplus(desired, bounds, tasks, primary).map(|task| Step::Stop(task.id)));
    steps
}

/// The update cannot go on though no task is on its way: the percentages leave room neither above nor below.
pub(crate) fn is_stuck(desired: u32, bounds: Bounds, tasks: &[Task]) -> bool {
    let primary = count(tasks.iter().filter(|task| task.primary));
    primary < desired
        && tasks.iter().all(|task| task.health == Health::Healthy)
        && plan(desired, bounds, tasks).is_empty()
}

/// Tasks that can go without the service falling below its floor: first those that serve nobody.
fn surplus(desired: u32, bounds: Bounds, tasks: &[Task], primary: u32) -> impl Iterator<Item = Task> {
    let free = || tasks.iter().copied().filter(|task| !task.protected);
    let mut candidates: Vec<Task> = free().filter(|task| !task.primary).collect();
    let mut extra: Vec<Task> = free().filter(|task| task.primary).collect();
    extra.sort_by_key(|task| task.health);
    extra.truncate(primary.saturating_sub(desired) as usize);
    candidates.extend(extra);
    candidates.sort_by_key(|task| task.health);

    let healthy = count(tasks.iter().filter(|task| task.health == Health::Healthy));
    let mut spare = healthy.saturating_sub(bounds.floor(desired));
    candidates.into_iter().filter(move |task| {
        task.health != Health::Healthy || {
            let may_go = spare > 0;
            spare = spare.saturating_sub(1);
            may_go
        }
    })
}

/// Tasks that would have to go, were they not protected.
pub(crate) fn held(desired: u32, tasks: &[Task]) -> u32 {
    let old = count(tasks.iter().filter(|task| task.protected && !task.primary));
    let primary = count(tasks.iter().filter(|task| task.primary));
    let free = count(tasks.iter().filter(|task| task.primary && !task.protected));
    old + primary.saturating_sub(desired).saturating_sub(free)
}

fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const DEFAULT: Bounds = Bounds { minimum_healthy_percent: 100, maximum_percent: 200 };

    fn task(id: usize, primary: bool, health: Health) -> Task {
        Task { id, primary, protected: false, health }
    }

    #[test]
    fn old_tasks_stay_until_new_ones_are_healthy() {
        let old = task(1, false, Health::Healthy);
        let new = task(2, true, Health::Starting);
        assert_eq!(plan(1, DEFAULT, &[old]), [Step::Start(1)]);
        assert_eq!(plan(1, DEFAULT, &[old, new]), []);
        assert_eq!(plan(1, DEFAULT, &[old, task(2, true, Health::Warming)]), []);
        assert_eq!(plan(1, DEFAULT, &[old, task(2, true, Health::Healthy)]), [Step::Stop(1)]);
    }

    #[test]
    fn scaling_in_stops_those_that_serve_nobody_first() {
        let tasks = [task(0, true, Health::Healthy), task(1, true, Health::Starting), task(2, true, Health::Healthy)];
        assert_eq!(plan(2, DEFAULT, &tasks), [Step::Stop(1)]);
        assert_eq!(plan(0, DEFAULT, &tasks), [Step::Stop(1), Step::Stop(0), Step::Stop(2)]);
    }

    #[test]
    fn without_room_above_the_old_ones_go_first() {
        let bounds = Bounds { minimum_healthy_percent: 50, maximum_percent: 100 };
        let old = [task(0, false, Health::Healthy), task(1, false, Health::Healthy)];
        assert_eq!(plan(2, bounds, &old), [Step::Stop(0)]);
        assert_eq!(plan(2, bounds, &old[..1]), [Step::Start(1)]);
    }

    #[test]
    fn protected_tasks_stay() {
        let protected = |id, primary| Task { protected: true, ..task(id, primary, Health::Healthy) };
        let tasks = [protected(0, true), task(1, true, Health::Healthy), task(2, true, Health::Healthy)];
        assert_eq!(plan(1, DEFAULT, &tasks), [Step::Stop(1), Step::Stop(2)]);
        assert_eq!((plan(0, DEFAULT, &tasks).len(), held(0, &tasks)), (2, 1));
        assert_eq!(held(1, &tasks), 0);
        let old = [protected(0, false), task(1, true, Health::Healthy)];
        assert_eq!((plan(1, DEFAULT, &old), held(1, &old)), (vec![], 1));
    }

    #[test]
    fn no_room_at_all_is_told() {
        let bounds = Bounds { minimum_healthy_percent: 100, maximum_percent: 100 };
        let old = task(0, false, Health::Healthy);
        assert!(is_stuck(1, bounds, &[old]));
        assert!(!is_stuck(1, DEFAULT, &[old]));
        assert!(!is_stuck(0, bounds, &[old]));
    }

    fn health() -> impl Strategy<Value = Health> {
        prop_oneof![Just(Health::Starting), Just(Health::Warming), Just(Health::Healthy)]
    }

    proptest! {
        #[test]
        fn stays_within_bounds(
            desired in 0u32..40, minimum in 0u32..=100, maximum in 100u32..=200,
            tasks in prop::collection::vec((any::<bool>(), health()), 0..60),
        ) {
            let bounds = Bounds { minimum_healthy_percent: minimum, maximum_percent: maximum };
            let tasks: Vec<Task> = (0..).zip(tasks).map(|(id, (primary, health))| task(id, primary, health)).collect();
            let healthy = |task: &Task| task.health == Health::Healthy;
            let (mut started, mut lost, mut stopped) = (0, 0, std::collections::BTreeSet::new());
            for step in plan(desired, bounds, &tasks) {
                match step {
                    Step::Start(count) => started += count,
                    Step::Stop(id) => {
                        lost += u32::from(healthy(&tasks[id]));
                        prop_assert!(stopped.insert(id), "a task is stopped once");
                    }
                }
            }
            let before = u32::try_from(tasks.iter().filter(|task| healthy(task)).count()).unwrap();
            prop_assert!(lost == 0 || before - lost >= bounds.floor(desired));
            let all = u32::try_from(tasks.len()).unwrap();
            prop_assert!(started == 0 || all + started <= bounds.ceiling(desired));
        }
    }
}
