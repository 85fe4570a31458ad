//! After a restart the load balancer answers within a second, and its targets are what they were.

use std::time::{Duration, Instant};

use super::deploy;
use crate::Site;

/// How often it is tried.
const TIMES: usize = 5;

/// How long the targets are looked at after each.
const LOOKED_AT: Duration = Duration::from_millis(500);

pub(crate) fn measured() {
    let mut site = Site::new();
    deploy::prepare(&mut site);
    site.soon = Duration::from_secs(1);
    for _ in 0..TIMES {
        site.die();
        site.start();
        let begun = Instant::now();
        while begun.elapsed() < LOOKED_AT {
            let states = deploy::targets(&mut site).unwrap();
            assert_eq!(states.values().collect::<Vec<_>>(), ["healthy"], "{:?} after the start", begun.elapsed());
        }
    }
    let longest = site.answered.iter().max();
    assert_eq!(site.answered.len(), TIMES);
    println!("the load balancer answered {longest:?} after the start at the latest");
    site.die();
}
