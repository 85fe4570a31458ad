//! Makes the data plane follow the records, and the records follow the data plane.
//!
//! A reconciler: it looks at everything whenever a record or a place in the network has changed, when health has, and on
//! a slow timer. Drained targets go here, health is written down here for those who wait for it.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use balancer::vocabulary::{Change, GroupId};
use balancer::{Health, State};
use model::{Caller, ServicePrincipal};
use shapes_longshore::ResolveEndpointInput;

use crate::Balancing;
use crate::errors::BalancingError;
use crate::hosts::Hosts;
use crate::model::{self as stored, TargetHealth};
use crate::place::Scope;
use crate::plan::{self, Answers, Certificates, Question};
use crate::records::Records;
use crate::tables::Tables;

/// From one look to the next where nothing happens.
const INTERVAL: Duration = Duration::from_secs(30);

/// What one change of the data plane after the other needs.
#[derive(Default)]
pub(crate) struct Turn {
    generation: u64,
    /// The askings that the last refresh has covered.
    covered: u64,
    answers: Answers,
    certificates: Certificates,
}

impl Balancing {
    /// Runs for as long as the region does.
    pub async fn run(self: Arc<Self>) {
        let journal = self.journal.lock().unwrap_or_else(PoisonError::into_inner).take();
        let logs = async {
            match journal {
                Some(journal) => self.keep_logs(journal).await,
                None => std::future::pending().await,
            }
        };
        tokio::join!(self.reconcile(), logs);
    }

    async fn reconcile(&self) {
        let store = &self.context.store;
        let records = store.watch(&Tables::WATCHED);
        let network = store.watch(&["network.endpoint", "network.rule"]);
        let certificates = store.watch(&["certificates.certificate"]);
        let mut health = self.balancer.changes();
        loop {
            self.provision_all().await;
            self.bury().await;
            self.refresh().await;
            loop {
                health.mark_unchanged();
                if let Err(error) = self.settle().await {
                    tracing::warn!(%error, "the health of targets could not be kept");
                }
                tokio::select! {
                    () = records.changed() => break,
                    () = network.changed() => break self.forget_answers().await,
                    () = certificates.changed() => break self.turn.lock().await.certificates.clear(),
                    () = self.context.host.clock.sleep(INTERVAL) => break,
                    // The balancer lives as long as this room.
                    _ = health.changed() => {}
                }
            }
        }
    }

    /// Makes the data plane follow the records as they are now. When this returns, requests are routed by them. Who
    /// asks while a refresh is under way shares the next one with all others who do.
    pub(crate) async fn refresh(&self) {
        let ticket = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
        let mut turn = self.turn.lock().await;
        if turn.covered >= ticket {
            return;
        }
        let covered = self.asked.load(Ordering::SeqCst);
        let records = Records::read(&self.tables);
        let mut answers = Answers::new();
        for question in plan::questions(&records) {
            let known = turn.answers.get(&question).copied();
            // What could not be asked is asked again the next time.
            let answer = match known {
                Some(answer) => Some(answer),
                None => self.ask(&question).await,
            };
            answers.extend(answer.map(|answer| (question, answer)));
        }
        let mut certificates = Certificates::new();
        for (arn, scope) in plan::certificates(&records) {
            let found = match turn.certificates.get(&arn) {
                Some(known) => Ok(Arc::clone(known)),
                None => self.certificate(&scope, &arn).await,
            };
            match found {
                Ok(found) => drop(certificates.insert(arn, found)),
                Err(error) => tracing::warn!(%error, certificate = arn, "a listener is without a certificate"),
            }
        }
        let world = plan::world(&records, &answers, &certificates);
        turn.answers = answers;
        turn.certificates = certificates;
        turn.generation += 1;
        self.balancer.apply(turn.generation, Change::Reset(world));
        let hosts = Hosts::of(&records, &turn.certificates);
        *self.hosts.write().unwrap_or_else(PoisonError::into_inner) = hosts;
        turn.covered = covered;
    }

    async fn forget_answers(&self) {
        self.turn.lock().await.answers.clear();
    }

    /// What the network answers; nothing where it cannot be asked.
    async fn ask(&self, question: &Question) -> Option<Option<SocketAddr>> {
        let scope = Scope::of(&question.scope)?;
        let input = ResolveEndpointInput {
            ip_address: question.address.to_string(),
            port: question.port.into(),
            vpc_id: None,
            source_network_interface_ids: Some(question.sources.clone()),
        };
        match self.context.door.call(&own(&scope), &scope.region, input).await {
            Ok(output) => Some(output.host_address.and_then(|place| place.parse().ok())),
            // Nobody has the address: packets get lost.
            Err(error) if error.code == "ResourceNotFoundException" => Some(None),
            Err(error) => {
                tracing::warn!(%error, address = %question.address, "a target's place could not be asked for");
                None
            }
        }
    }

    /// Writes down the health of the groups where it has changed, and lets targets go that have drained.
    async fn settle(&self) -> Result<(), BalancingError> {
        let mut seen: BTreeMap<String, stored::Health> = BTreeMap::new();
        let mut drained = Vec::new();
        for ((group, address), health) in self.balancer.health() {
            let key = format!("{group}/{address}");
            if health.state == State::Drained {
                drained.push(key);
            }
            seen.entry(group.as_str().to_owned()).or_default().targets.insert(address.to_string(), shown(&health));
        }
        let tables = &self.tables;
        for (group, _) in tables.groups.scan("") {
            seen.entry(group).or_default();
        }
        let same =
            |group: &String, health: &stored::Health| tables.health.get(group).is_some_and(|known| *known == *health);
        seen.retain(|group, health| !same(group, health));
        if seen.is_empty() && drained.is_empty() {
            return Ok(());
        }
        self.context
            .store
            .write(|change| {
                for key in drained {
                    // It may have been registered again in the meantime.
                    if change.get(&tables.targets, &key).is_some_and(|target| target.draining_until.is_some()) {
                        change.delete(&tables.targets, &key)?;
                    }
                }
                for (group, health) in seen {
                    if change.get(&tables.groups, &group).is_some() {
                        change.put(&tables.health, &group, health)?;
                    }
                }
                Ok(())
            })
            .await
    }

    /// The health of a group's targets, now.
    pub(crate) fn health_of(&self, group: &str) -> BTreeMap<SocketAddr, TargetHealth> {
        let all = self.balancer.health_of(&GroupId::from(group)).into_iter();
        all.map(|(address, health)| (address, shown(&health))).collect()
    }
}

/// The service itself, in an account.
pub(crate) fn own(scope: &Scope) -> Caller {
    Caller::service(scope.account.clone(), ServicePrincipal::ElasticLoadBalancing)
}

/// Health as AWS shows it. A target that has drained is shown as draining until its record is gone.
fn shown(health: &Health) -> TargetHealth {
    let state = match health.state {
        State::Initial => "initial",
        State::Healthy => "healthy",
        State::Unhealthy => "unhealthy",
        State::Draining | State::Drained => "draining",
        State::Unused => "unused",
    };
    TargetHealth {
        state: state.to_owned(),
        reason: health.reason.map(|reason| reason.code().to_owned()),
        description: health.description.clone(),
    }
}

#[cfg(test)]
mod tests {
    use network::Network;

    use super::*;

    #[tokio::test]
    async fn refreshes_that_are_asked_for_at_once_are_few() {
        let (context, _folder) = door::testing::context().await;
        Network::open(&context).await.unwrap();
        let room = Balancing::open(&context).await.unwrap();
        let before = room.turn.lock().await;
        let generation = before.generation;
        let asking: Vec<_> = (0..50)
            .map(|_| {
                let room = Arc::clone(&room);
                tokio::spawn(async move { room.refresh().await })
            })
            .collect();
        while room.asked.load(Ordering::SeqCst) < 51 {
            tokio::task::yield_now().await;
        }
        drop(before);
        for one in asking {
            one.await.unwrap();
        }
        assert_eq!(room.turn.lock().await.generation, generation + 1);
    }
}
