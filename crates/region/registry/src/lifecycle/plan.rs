//! Which images a policy expires, and by which rule. Pure.
//!
//! All rules look at all images; then, in the order of their priority, each expires what it found, but for images that a
//! rule before it is about: those are that rule's to keep or to expire. The oldest go first. An image that an index
//! names stays until the index is gone; an image that is about another one goes with that.
//!
//! Source: Amazon ECR User Guide, "How lifecycle policies work", "Lifecycle policy evaluation rules".

use model::Timestamp;

use super::document::{Count, Policy, Rule, Select};
use crate::pattern::fits;

/// An image as the rules see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Candidate {
    pub(crate) tags: Vec<String>,
    pub(crate) pushed_at: Timestamp,
    /// An index names it.
    pub(crate) held: bool,
}

/// What goes: places in `images`, each with the priority of its rule.
pub(crate) fn plan(policy: &Policy, images: &[Candidate], now: Timestamp) -> Vec<(usize, i64)> {
    let mut newest: Vec<usize> = (0..images.len()).collect();
    newest.sort_by_key(|at| std::cmp::Reverse(images[*at].pushed_at));
    let mut taken = vec![false; images.len()];
    let mut going = Vec::new();
    for rule in &policy.rules {
        let about: Vec<usize> = newest.iter().copied().filter(|at| rule.select.fits(&images[*at].tags)).collect();
        for (place, at) in about.iter().copied().enumerate() {
            if !taken[at] && !images[at].held && rule.expires(place, images[at].pushed_at, now) {
                going.push((at, rule.priority));
            }
        }
        for at in about {
            taken[at] = true;
        }
    }
    going
}

impl Rule {
    /// Whether the rule expires the image at this place among its images, the newest first.
    fn expires(&self, place: usize, pushed_at: Timestamp, now: Timestamp) -> bool {
        match self.count {
            Count::More(most) => place as u64 >= most,
            Count::Days(days) => now.since(pushed_at).as_secs() > days.saturating_mul(24 * 3600),
        }
    }
}

impl Select {
    fn fits(&self, tags: &[String]) -> bool {
        match self {
            Self::Any => true,
            Self::Untagged => tags.is_empty(),
            Self::Prefixes(prefixes) => {
                !tags.is_empty() && prefixes.iter().all(|prefix| tags.iter().any(|tag| tag.starts_with(prefix)))
            }
            Self::Patterns(patterns) => {
                !tags.is_empty() && patterns.iter().all(|pattern| tags.iter().any(|tag| fits(pattern, tag)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const DAY: i64 = 24 * 3600;

    fn image(tags: &[&str], days: i64) -> Candidate {
        let tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
        Candidate { tags, pushed_at: Timestamp::from_secs((100 - days) * DAY), held: false }
    }

    fn rule(priority: i64, select: Select, count: Count) -> Rule {
        Rule { priority, select, count }
    }

    fn prefix(text: &str) -> Select {
        Select::Prefixes(vec![text.to_owned()])
    }

    fn going(rules: Vec<Rule>, images: &[Candidate]) -> Vec<(usize, i64)> {
        let mut going = plan(&Policy { rules }, images, Timestamp::from_secs(100 * DAY));
        going.sort_unstable();
        going
    }

    /// The examples of the User Guide, "Filtering on multiple rules" and "Filtering on multiple tags in a single rule".
    #[test]
    fn the_guides_examples() {
        let images = [image(&["beta-1", "prod-1"], 10), image(&["beta-2", "prod-2"], 9), image(&["beta-3"], 8)];
        let prod_first = vec![rule(1, prefix("prod"), Count::More(1)), rule(2, prefix("beta"), Count::More(1))];
        assert_eq!(going(prod_first, &images), [(0, 1)]);
        let beta_first = vec![rule(1, prefix("beta"), Count::More(1)), rule(2, prefix("prod"), Count::More(1))];
        assert_eq!(going(beta_first, &images), [(0, 1), (1, 1)]);

        let images = [
            image(&["alpha-1"], 12),
            image(&["beta-1"], 11),
            image(&["alpha-2", "beta-2"], 10),
            image(&["alpha-3"], 4),
            image(&["alpha-4", "beta-3"], 4),
        ];
        let both = Select::Patterns(vec!["alpha*".to_owned(), "beta*".to_owned()]);
        assert_eq!(going(vec![rule(1, both, Count::Days(5))], &images), [(2, 1)]);

        let images = [image(&["alpha-1"], 4), image(&["beta-1"], 3), image(&[], 2), image(&["alpha-2"], 1)];
        let rules = vec![
            rule(1, prefix("alpha"), Count::More(1)),
            rule(2, Select::Untagged, Count::More(1)),
            rule(3, Select::Any, Count::More(1)),
        ];
        assert_eq!(going(rules, &images), [(0, 1), (1, 3)]);
    }

    #[test]
    fn what_an_index_names_is_counted_and_stays() {
        let mut images = [image(&[], 3), image(&[], 2), image(&[], 1)];
        images[0].held = true;
        assert_eq!(going(vec![rule(1, Select::Untagged, Count::More(1))], &images), [(1, 1)]);
    }

    #[test]
    fn a_day_is_over_after_a_day() {
        let images = [image(&[], 1), image(&[], 2)];
        assert_eq!(going(vec![rule(1, Select::Any, Count::Days(1))], &images), [(1, 1)]);
    }

    fn select() -> impl Strategy<Value = Select> {
        prop_oneof![Just(Select::Any), Just(Select::Untagged), "[ab]".prop_map(|text| prefix(&text))]
    }

    proptest! {
        #[test]
        fn no_image_goes_twice_or_by_a_rule_that_is_not_about_it_or_comes_too_late(
            rules in prop::collection::vec((select(), prop_oneof![(1u64..4).prop_map(Count::More), (1u64..4).prop_map(Count::Days)]), 1..5),
            images in prop::collection::vec((prop::collection::vec("[ab][0-9]", 0..3), 0i64..6), 0..12),
        ) {
            let rules: Vec<Rule> = (1..).zip(rules).map(|(priority, (select, count))| rule(priority, select, count)).collect();
            let images: Vec<Candidate> = images
                .into_iter()
                .map(|(tags, days)| Candidate { tags, pushed_at: Timestamp::from_secs((100 - days) * DAY), held: false })
                .collect();
            let going = going(rules.clone(), &images);
            for pair in going.windows(2) {
                prop_assert!(pair[0].0 != pair[1].0);
            }
            for (at, priority) in going {
                let first = rules.iter().find(|rule| rule.select.fits(&images[at].tags)).unwrap();
                prop_assert_eq!(first.priority, priority);
            }
        }
    }
}
