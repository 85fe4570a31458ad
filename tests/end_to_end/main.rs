//! The recipe, end to end: AWS CLI, boto3, git, Docker, Maven, Spring Boot against the real binary.
//!
//! The scenarios share one region, in the order in which they stand here, since each begins with what the ten steps
//! leave. Where there is no container engine, those that need one are skipped and counted as such.
#![allow(clippy::disallowed_methods, reason = "tests start the programs that users start")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, reason = "tests")]

mod cells;
mod engine;
mod failures;
mod kills;
mod lane;
mod letters;
mod permissions;
mod registry;
mod shop;
mod waiters;

use libtest_mimic::{Arguments, Trial};

use crate::lane::Lane;
use crate::shop::Shop;

type Scenario = fn(&mut Shop);

static SCENARIOS: [(&str, Scenario); 10] = [
    ("ten_steps", shop::ten_steps),
    ("waiters", waiters::all),
    ("permissions_of_the_pipeline_role", permissions::pipeline),
    ("permissions_of_the_build_role", permissions::build),
    ("permissions_of_the_execution_role", permissions::execution),
    ("kill_during_a_push_its_build_and_its_deployment", kills::one_push),
    ("checklist_source_and_image", failures::source_and_image),
    ("checklist_builds", failures::builds),
    ("checklist_health", failures::health),
    ("checklist_crash_loop", failures::crash_loop),
];

fn main() {
    let mut arguments = Arguments::from_args();
    arguments.test_threads = Some(1);
    let engine = answers();
    if !engine {
        println!("no container engine answers at DOCKER_HOST: the scenarios that need one are skipped");
    }
    // Asked for everything, the scenarios run beside the rest, whose trials come first; else one by one when they are due.
    let lane = Lane::default();
    let beside = engine && arguments.filter.is_none() && !arguments.list;
    if beside {
        lane.start(&SCENARIOS);
    }
    let mut trials = vec![
        Trial::test("recipe_to_the_letter", || {
            letters::all();
            Ok(())
        }),
        Trial::test("without_an_engine", || {
            shop::without_an_engine();
            Ok(())
        }),
        Trial::test("two_regions_side_by_side", || {
            shop::side_by_side();
            Ok(())
        }),
    ];
    trials.extend(cells::trials(engine));
    trials.extend(registry::trials(engine));
    trials.extend(engine::trials(engine));
    for (name, scenario) in &SCENARIOS {
        let lane = lane.clone();
        let run = move || if beside { lane.outcome(name) } else { lane.run(*scenario).map_err(Into::into) };
        trials.push(Trial::test(*name, run).with_ignored_flag(!engine));
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    lane.close();
    conclusion.exit();
}

fn answers() -> bool {
    std::process::Command::new(end_to_end::program())
        .arg("--version")
        .output()
        .expect("target/debug/longshore; cargo build -p longshore");
    let socket = std::env::var("DOCKER_HOST").unwrap_or_else(|_| "unix:///var/run/docker.sock".to_owned());
    let path = socket.strip_prefix("unix://").unwrap_or_default().to_owned();
    std::os::unix::net::UnixStream::connect(path).is_ok()
}
