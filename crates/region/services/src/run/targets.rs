//! The targets' watch: what the load balancers say of the targets of all tasks, written into the tasks' records.
//!
//! Elastic Load Balancing signals when a target's health has changed. With few target groups all are asked then; with
//! many, those that have a target on its way are asked at once and the others in turn.

use std::collections::HashMap;
use std::time::Duration;

use model::Arn;
use shapes_elbv2 as elb;

use crate::Services;
use crate::errors::ServicesError;
use crate::model::{Registration, Scope, Status, TargetState, Task};
use crate::tables::put_task;

/// All target groups are asked after this long, though no signal came.
const SLOW: Duration = Duration::from_secs(10);

/// With up to so many target groups all are asked on every signal.
const FEW: usize = 200;

/// The table by whose changes Elastic Load Balancing signals.
const HEALTH: &str = "balancing.health";

/// What a load balancer says of a target.
type Said = (TargetState, Option<String>);

/// What is said of the targets of a group, by address and port.
type Group = HashMap<(String, u16), Said>;

impl Services {
    pub(super) async fn targets_watch(&self) {
        let watch = self.context.store.watch(&[HEALTH]);
        let clock = &self.context.host.clock;
        let mut all = true;
        loop {
            if let Err(error) = self.ask_targets(all).await {
                tracing::warn!(%error, "target health cannot be told");
            }
            all = false;
            tokio::select! {
                () = watch.changed() => {}
                () = self.signals.targets.notified() => {}
                () = clock.sleep(SLOW) => all = true,
            }
        }
    }

    async fn ask_targets(&self, all: bool) -> Result<(), ServicesError> {
        let mut groups: HashMap<(Scope, Arn), bool> = HashMap::new();
        let mut tasks = Vec::new();
        for (key, task) in self.tables.tasks.scan("") {
            if !matches!(task.status, Status::Running | Status::Deactivating) || task.targets.is_empty() {
                continue;
            }
            for target in task.targets.iter().filter(|target| target.registration != Registration::Waiting) {
                let group = (task.place.cluster.scope.clone(), target.group.clone());
                *groups.entry(group).or_default() |= target.state != TargetState::Healthy;
            }
            tasks.push((key, task));
        }
        let every = all || groups.len() <= FEW;
        let mut said: HashMap<(Scope, Arn), Group> = HashMap::new();
        for ((scope, group), _) in groups.into_iter().filter(|(_, moving)| every || *moving) {
            if let Some(answer) = self.ask_group(&scope, &group).await? {
                said.insert((scope, group), answer);
            }
        }
        let changed: Vec<(String, Vec<Option<Said>>)> = tasks
            .iter()
            .filter_map(|(key, task)| {
                let news = news(task, &said);
                news.iter().any(Option::is_some).then(|| (key.clone(), news))
            })
            .collect();
        if changed.is_empty() {
            return Ok(());
        }
        self.context
            .store
            .write(|tx| {
                for (key, news) in changed {
                    let Some(found) = tx.get(&self.tables.tasks, &key) else { continue };
                    let mut task = (*found).clone();
                    for (target, said) in task.targets.iter_mut().zip(news) {
                        if let Some((state, description)) = said {
                            (target.state, target.description) = (state, description);
                        }
                    }
                    put_task(tx, &self.tables, task)?;
                }
                Ok(())
            })
            .await
    }

    /// What is said of all targets of a group; nothing where nobody can say.
    async fn ask_group(&self, scope: &Scope, group: &Arn) -> Result<Option<Group>, ServicesError> {
        let caller = model::Caller::service(scope.account.clone(), model::ServicePrincipal::Ecs);
        let input = elb::DescribeTargetHealthInput { target_group_arn: group.to_string(), ..Default::default() };
        let answer = match self.context.door.call(&caller, &scope.region, input).await {
            Ok(answer) => answer.target_health_descriptions.unwrap_or_default(),
            Err(error) if error.status >= 500 => return Ok(None),
            // The group is gone, and all its targets with it.
            Err(_) => Vec::new(),
        };
        let said = answer.into_iter().filter_map(|one| {
            let (target, health) = (one.target?, one.target_health?);
            let place = (target.id, u16::try_from(target.port?).ok()?);
            Some((place, (TargetState::parse(&health.state?), health.description)))
        });
        Ok(Some(said.collect()))
    }
}

/// What is new about each target of a task.
fn news(task: &Task, said: &HashMap<(Scope, Arn), Group>) -> Vec<Option<Said>> {
    let scope = &task.place.cluster.scope;
    let address = task.interface.as_ref().map(|interface| interface.address.clone()).unwrap_or_default();
    let one = |target: &crate::model::Target| {
        if target.registration == Registration::Waiting {
            return None;
        }
        let group = said.get(&(scope.clone(), target.group.clone()))?;
        let (state, description) =
            group.get(&(address.clone(), target.port)).cloned().unwrap_or((TargetState::Absent, None));
        ((target.state, &target.description) != (state, &description)).then_some((state, description))
    };
    task.targets.iter().map(one).collect()
}
