//! How long the scheduler takes with many services: shown, not judged; the budgets are benchmarks.

use std::time::Instant;

use super::*;
use crate::model::{Deployment, ServiceKey};
use crate::tables::{put_task, revision_key};
use crate::testing as made;

const SERVICES: usize = 10_000;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measurement"]
async fn ten_thousand_services() {
    let mut region = Region::new().await;
    region.prepare().await;
    region.create(1, false).await.unwrap();
    region.stable(1).await;
    let room = Arc::clone(region.room());
    let tables = &room.tables;
    let (_, service) = tables.services.scan("").remove(0);
    let (_, revision) = tables.revisions.scan("").remove(0);
    let task = region.tasks().remove(0);
    room.context
        .store
        .write(|tx| {
            for number in 0..SERVICES {
                let place = ServiceKey { name: format!("service-{number}").parse().unwrap(), ..service.place.clone() };
                let mut task = task.clone();
                task.place.id = format!("{number:032x}").parse().unwrap();
                task.group = crate::model::Group::Service { name: place.name.clone(), revision: revision.id.clone() };
                put_task(tx, tables, task)?;
                let mut revision = (*revision).clone();
                revision.service = place.clone();
                tx.put(&tables.revisions, &revision_key(&place, &revision.id.clone()), revision)?;
                tx.put(&tables.services, &place.key(), crate::model::Service { place, ..(*service).clone() })?;
            }
            Ok::<_, store::StoreError>(())
        })
        .await
        .unwrap();
    drop(room);
    region.kill().await;
    let context = testing::reopen_in(&region.folder, region.world.host.clone()).await;
    region.neighbours.serve(&context);
    let began = Instant::now();
    let room = Services::open(&context).await.unwrap();
    println!("opened after {:?}", began.elapsed());
    let mut desk = Default::default();
    let began = Instant::now();
    room.look(&mut desk).await;
    println!("cold: {:?}", began.elapsed());
    for _ in 0..3 {
        let began = Instant::now();
        room.look(&mut desk).await;
        println!("idle tick: {:?}", began.elapsed());
    }
    room.context
        .store
        .write(|tx| {
            for (key, service) in room.tables.services.scan("") {
                let mut service = (*service).clone();
                service.deployments.push(Deployment { ..service.deployments[0].clone() });
                service.deployments[1].revision = made::revision_id(7);
                tx.put(&room.tables.services, &key, service)?;
            }
            Ok::<_, store::StoreError>(())
        })
        .await
        .unwrap();
    let began = Instant::now();
    room.look(&mut desk).await;
    println!("all changed: {:?}", began.elapsed());
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measurement"]
async fn what_a_task_costs_beside_the_engine() {
    for tasks in [1, 20] {
        let region = Region::new().await;
        region.prepare().await;
        region.until("an engine", |room| room.engine.missing().is_none()).await;
        let began = Instant::now();
        region.create(tasks, true).await.unwrap();
        let running = |room: &Services| {
            let all = room.tables.tasks.scan("");
            all.iter().filter(|(_, one)| one.status == Status::Running).count() == usize::try_from(tasks).unwrap()
        };
        region.until("running tasks", running).await;
        println!("{tasks} run after {:?}", began.elapsed());
    }
}
