//! Delivery policies of HTTP(S) subscribers: how often and when something is sent again. Pure.
//!
//! Deliberately absent: `throttlePolicy`, `requestPolicy`, `guaranteed`; they are refused by name.
//!
//! Source: SNS Developer Guide, "Amazon SNS message delivery retries", "Creating an HTTP/S delivery policy".

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A retry policy, in seconds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub(crate) struct Retries {
    min_delay_target: u32,
    max_delay_target: u32,
    num_retries: u32,
    num_max_delay_retries: u32,
    num_no_delay_retries: u32,
    num_min_delay_retries: u32,
    backoff_function: Backoff,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Backoff {
    Linear,
    Arithmetic,
    Geometric,
    Exponential,
}

impl Default for Retries {
    /// SNS's own.
    fn default() -> Self {
        Self {
            min_delay_target: 20,
            max_delay_target: 20,
            num_retries: 3,
            num_max_delay_retries: 0,
            num_no_delay_retries: 0,
            num_min_delay_retries: 0,
            backoff_function: Backoff::Linear,
        }
    }
}

impl Retries {
    /// The policy of a subscription's `DeliveryPolicy`.
    pub(crate) fn of_subscription(text: &str) -> Result<Self, String> {
        let value: Value = serde_json::from_str(text).map_err(|_| "Unable to parse JSON".to_owned())?;
        Self::within(&value, &["healthyRetryPolicy"])
    }

    /// The policy of a topic's `DeliveryPolicy`, and whether it goes before those of subscriptions.
    pub(crate) fn of_topic(text: &str) -> Result<(Self, bool), String> {
        let value: Value = serde_json::from_str(text).map_err(|_| "Unable to parse JSON".to_owned())?;
        let Some(http) = value.get("http").filter(|_| value.as_object().is_some_and(|all| all.len() == 1)) else {
            return Err("a delivery policy of a topic is about http".to_owned());
        };
        let before = http.get("disableSubscriptionOverrides").and_then(Value::as_bool).unwrap_or(false);
        let known = ["defaultHealthyRetryPolicy", "disableSubscriptionOverrides"];
        Self::within(http, &known).map(|retries| (retries, before))
    }

    fn within(value: &Value, known: &[&str]) -> Result<Self, String> {
        let Value::Object(given) = value else { return Err("it is not an object".to_owned()) };
        if let Some(other) = given.keys().find(|name| !known.contains(&name.as_str())) {
            return Err(format!("{other} is not supported by this region"));
        }
        let policy = given.get(known[0]).filter(|policy| !policy.is_null());
        let retries: Self = match policy {
            Some(policy) => serde_json::from_value(policy.clone()).map_err(|error| error.to_string())?,
            None => Self::default(),
        };
        retries.check()?;
        Ok(retries)
    }

    fn check(&self) -> Result<(), String> {
        let phases = self.num_no_delay_retries + self.num_min_delay_retries + self.num_max_delay_retries;
        let text = if self.num_retries > 100 {
            "numRetries must be less than or equal to 100"
        } else if phases > self.num_retries {
            "the retries of all phases must not be more than numRetries"
        } else if self.min_delay_target < 1 || self.max_delay_target > 3600 {
            "delays are between 1 and 3600 seconds"
        } else if self.min_delay_target > self.max_delay_target {
            "minDelayTarget must be less than or equal to maxDelayTarget"
        } else {
            return Ok(());
        };
        Err(text.to_owned())
    }

    /// As `EffectiveDeliveryPolicy` of a subscription shows it.
    pub(crate) fn shown(&self) -> Value {
        json!({"healthyRetryPolicy": self, "throttlePolicy": null, "requestPolicy": null, "sicklyRetryPolicy": null, "guaranteed": false})
    }

    /// As `EffectiveDeliveryPolicy` of a topic shows it.
    pub(crate) fn shown_of_topic(&self, before: bool) -> Value {
        json!({"http": {"defaultHealthyRetryPolicy": self, "disableSubscriptionOverrides": before}})
    }

    /// How long to wait after so many failures in a row; nothing where that was the last.
    pub(crate) fn pause(&self, failures: u32) -> Option<Duration> {
        if failures > self.num_retries {
            return None;
        }
        let seconds = |seconds: u32| Some(Duration::from_secs(u64::from(seconds)));
        if failures <= self.num_no_delay_retries {
            return Some(Duration::ZERO);
        }
        if failures <= self.num_no_delay_retries + self.num_min_delay_retries {
            return seconds(self.min_delay_target);
        }
        if failures > self.num_retries - self.num_max_delay_retries {
            return seconds(self.max_delay_target);
        }
        let first = self.num_no_delay_retries + self.num_min_delay_retries;
        let steps = self.num_retries - self.num_max_delay_retries - first;
        Some(self.backoff(failures - first - 1, steps))
    }

    /// The pause of a step between the shortest and the longest.
    fn backoff(&self, step: u32, steps: u32) -> Duration {
        let (low, high) = (f64::from(self.min_delay_target), f64::from(self.max_delay_target));
        let part = if steps < 2 { 0.0 } else { f64::from(step) / f64::from(steps - 1) };
        let grown = match self.backoff_function {
            Backoff::Linear => low + (high - low) * part,
            Backoff::Arithmetic => low + (high - low) * part * (part + 1.0) / 2.0,
            Backoff::Geometric => low + (high - low) * part.powi(2),
            Backoff::Exponential => low * (high / low).powf(part),
        };
        Duration::from_secs_f64(grown.clamp(low, high))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_follow_the_phases_and_end() {
        let own = Retries::default();
        let all: Vec<_> = (1..5).map(|failures| own.pause(failures).map(|pause| pause.as_secs())).collect();
        assert_eq!(all, [Some(20), Some(20), Some(20), None]);
        let text = r#"{"healthyRetryPolicy": {"minDelayTarget": 1, "maxDelayTarget": 60, "numRetries": 10,
            "numNoDelayRetries": 2, "numMinDelayRetries": 2, "numMaxDelayRetries": 2, "backoffFunction": "exponential"}}"#;
        let given = Retries::of_subscription(text).unwrap();
        let all: Vec<_> = (1..12).map(|failures| given.pause(failures).map(|pause| pause.as_secs())).collect();
        let wanted = [0, 0, 1, 1, 1, 3, 15, 60, 60, 60].map(Some);
        assert_eq!((&all[..10], all[10]), (&wanted[..], None));
        for (bad, said) in [
            ("{", "Unable to parse JSON"),
            (r#"{"throttlePolicy": {}}"#, "throttlePolicy is not supported by this region"),
            (r#"{"healthyRetryPolicy": {"numRetries": 101}}"#, "numRetries must be less than or equal to 100"),
            (
                r#"{"healthyRetryPolicy": {"minDelayTarget": 30}}"#,
                "minDelayTarget must be less than or equal to maxDelayTarget",
            ),
        ] {
            assert_eq!(Retries::of_subscription(bad).unwrap_err(), said);
        }
        let (_, before) = Retries::of_topic(r#"{"http": {"disableSubscriptionOverrides": true}}"#).unwrap();
        assert!(before);
    }
}
