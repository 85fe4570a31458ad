//! Fargate's quotas: the vCPUs that the tasks of an account may have together in a region, on demand and on Spot capacity
//! each. Kept where the region was started with a number.
//!
//! Source: Amazon ECS Developer Guide, "AWS Fargate service quotas".

use std::collections::BTreeMap;

use crate::model::{Provider, Scope, Share, Status, Task};
use crate::plan::next_provider;

/// CPU units of a vCPU.
const UNITS: u64 = 1024;

/// What tasks have taken of the quotas.
#[derive(Debug, Clone)]
pub(crate) struct Quota {
    limit: u64,
    used: BTreeMap<(String, bool), u64>,
}

/// Whose quota it is: an account's in a region, and whether it is that of Spot capacity.
fn place(scope: &Scope, provider: Option<Provider>) -> (String, bool) {
    (scope.key(), provider == Some(Provider::FargateSpot))
}

impl Quota {
    /// What these tasks have taken; nothing to keep where there is no limit. A task counts until it is STOPPED.
    pub(crate) fn of<'a>(vcpus: Option<u32>, tasks: impl Iterator<Item = &'a Task>) -> Option<Self> {
        let mut quota = Self { limit: u64::from(vcpus?) * UNITS, used: BTreeMap::new() };
        tasks.for_each(|task| quota.take(task));
        Some(quota)
    }

    /// Takes a task in.
    pub(crate) fn take(&mut self, task: &Task) {
        if task.status != Status::Stopped {
            *self.used.entry(place(&task.place.cluster.scope, task.provider)).or_default() += u64::from(task.cpu);
        }
    }

    /// How many tasks of this size there is room for, up to `most`, beside those of the same revision (`there`).
    pub(crate) fn fits(
        &self,
        scope: &Scope,
        cpu: u32,
        strategy: &[Share],
        mut there: Vec<Option<Provider>>,
        most: u32,
    ) -> u32 {
        let mut used = self.used.clone();
        (0..most)
            .take_while(|_| {
                let provider = next_provider(strategy, &there);
                there.push(provider);
                let taken = used.entry(place(scope, provider)).or_default();
                *taken += u64::from(cpu);
                *taken <= self.limit
            })
            .fold(0, |count, _| count + 1)
    }
}

#[cfg(test)]
mod tests {
    use model::Timestamp;

    use super::*;
    use crate::model::Share;
    use crate::testing;

    #[test]
    fn on_demand_and_spot_have_a_quota_each() {
        let mut tasks = vec![testing::running_task(Timestamp::from_secs(1)); 3];
        for task in &mut tasks {
            task.cpu = 256;
        }
        tasks[2].status = Status::Stopped;
        let quota = Quota::of(Some(1), tasks.iter()).unwrap();
        let scope = &tasks[0].place.cluster.scope;
        assert_eq!(quota.fits(scope, 256, &[], Vec::new(), 9), 2, "two of 256 run, and one is over");
        assert_eq!(quota.fits(scope, 512, &[], Vec::new(), 9), 1);
        assert_eq!(quota.fits(scope, 1024, &[], Vec::new(), 9), 0);
        let share = |provider| Share { provider, base: 0, weight: 1 };
        assert_eq!(quota.fits(scope, 1024, &[share(Provider::FargateSpot)], Vec::new(), 9), 1);
        let both = [share(Provider::Fargate), share(Provider::FargateSpot)];
        assert_eq!(quota.fits(scope, 256, &both, Vec::new(), 9), 4, "until the next one finds no room");
        let other = Scope { region: "us-west-2".parse().unwrap(), ..scope.clone() };
        assert_eq!(quota.fits(&other, 1024, &[], Vec::new(), 9), 1, "each region has its own");
        assert!(Quota::of(None, tasks.iter()).is_none());
    }
}
