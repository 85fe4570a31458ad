//! The scenarios of the recipe, in their order, beside the other tests: they wait much and compute little.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use libtest_mimic::Failed;

use crate::Scenario;
use crate::shop::{self, Shop};

/// What came of each scenario.
#[derive(Clone, Default)]
pub(crate) struct Lane(Arc<Inner>);

#[derive(Default)]
struct Inner {
    shop: Mutex<Option<Shop>>,
    outcomes: Mutex<BTreeMap<&'static str, Result<(), String>>>,
    arrived: Condvar,
}

impl Lane {
    /// Runs all of them on a thread of their own.
    pub(crate) fn start(&self, scenarios: &'static [(&'static str, Scenario)]) {
        let lane = self.clone();
        std::thread::spawn(move || {
            for (name, scenario) in scenarios {
                let outcome = catch_unwind(AssertUnwindSafe(|| lane.run(*scenario)));
                let outcome = outcome.unwrap_or_else(|panic| {
                    let text = panic.downcast_ref::<String>().map(String::as_str);
                    Err(text.or(panic.downcast_ref::<&str>().copied()).unwrap_or("it panicked").to_owned())
                });
                lane.0.outcomes.lock().unwrap_or_else(PoisonError::into_inner).insert(name, outcome);
                lane.0.arrived.notify_all();
            }
        });
    }

    /// Waits for what came of a scenario that the lane runs.
    pub(crate) fn outcome(&self, name: &str) -> Result<(), Failed> {
        let mut outcomes = self.0.outcomes.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            match outcomes.get(name) {
                Some(outcome) => return outcome.clone().map_err(Failed::from),
                None => outcomes = self.0.arrived.wait(outcomes).unwrap_or_else(PoisonError::into_inner),
            }
        }
    }

    /// Runs one scenario here and now.
    pub(crate) fn run(&self, scenario: Scenario) -> Result<(), String> {
        let mut shop = self.0.shop.lock().unwrap_or_else(PoisonError::into_inner);
        let shop = shop.get_or_insert_with(Shop::open);
        if !std::ptr::fn_addr_eq(scenario, shop::ten_steps as Scenario) && !shop.stands() {
            return Err("the ten steps did not succeed, so there is nothing to begin with".to_owned());
        }
        scenario(shop);
        Ok(())
    }

    /// Takes the scenarios' region away.
    pub(crate) fn close(&self) {
        drop(self.0.shop.lock().unwrap_or_else(PoisonError::into_inner).take());
    }
}
