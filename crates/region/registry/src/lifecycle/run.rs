//! Applies the policies and works out previews: looks at all of them, does what is due, takes no other input.
//!
//! A new policy is applied at once, every policy from time to time. What goes, goes in one transaction with the time at
//! which the policy was applied and with the events that tell of it. A preview is kept for a day.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use model::Timestamp;
use store::{Digest, StoreError, Transaction};

use super::document::{self, Policy};
use super::plan::{Candidate, plan};
use super::{Expiring, Lifecycle, Preview};
use crate::Registry;
use crate::model::{Image, Place};

/// How long a preview can be looked at.
pub(crate) const PREVIEW: Duration = Duration::from_secs(24 * 3600);

impl Registry {
    /// One round: the policies that are new, or all of them; the previews that wait. Answers how many images went.
    pub(crate) async fn apply_lifecycles(&self, all: bool) -> Result<usize, StoreError> {
        let now = self.host.clock.now();
        let mut gone = 0;
        for (key, lifecycle) in self.tables.lifecycles.scan("") {
            if !all && lifecycle.evaluated_at.is_some() {
                continue;
            }
            let Some(place) = Place::from_key(&key) else { continue };
            // What indexes that went had held goes in the same round.
            loop {
                let some = self.store.write(|records| self.expire(records, &place, &lifecycle, now)).await?;
                gone += some;
                if some == 0 {
                    break;
                }
            }
        }
        for (key, preview) in self.tables.previews.scan("") {
            match Place::from_key(&key) {
                Some(place) if preview.found.is_none() => self.look_ahead(&place, &key, now).await?,
                _ => {}
            }
        }
        Ok(gone)
    }

    /// Applies a policy, if it is still the repository's.
    fn expire(
        &self,
        records: &mut Transaction<'_>,
        place: &Place,
        lifecycle: &Lifecycle,
        now: Timestamp,
    ) -> Result<usize, StoreError> {
        let key = place.key();
        let current = records.get(&self.tables.lifecycles, &key);
        if current.is_none_or(|current| current.text != lifecycle.text) {
            return Ok(0);
        }
        let applied = Lifecycle { text: lifecycle.text.clone(), evaluated_at: Some(now) };
        records.put(&self.tables.lifecycles, &key, applied)?;
        // It was read when it was put, so it can be read.
        let Ok(policy) = document::read(&lifecycle.text) else { return Ok(0) };
        let all = self.images_in(records, place);
        let going = expiring(&policy, &all, now);
        let mut about: HashMap<&Digest, Vec<&Digest>> = HashMap::new();
        for (digest, image, _) in &all {
            if let Some(subject) = &image.subject {
                about.entry(subject).or_default().push(digest);
            }
        }
        let mut gone = HashSet::new();
        let mut waiting: Vec<&Digest> = going.iter().map(|one| &one.digest).collect();
        // What is about an image goes with it.
        while let Some(digest) = waiting.pop() {
            if gone.insert(digest) {
                waiting.extend(about.get(digest).into_iter().flatten());
            }
        }
        for (digest, image, tags) in all.iter().filter(|(digest, ..)| gone.contains(digest)) {
            self.forget(records, place, digest, image, tags, true, now)?;
        }
        Ok(gone.len())
    }

    async fn look_ahead(&self, place: &Place, key: &str, now: Timestamp) -> Result<(), StoreError> {
        self.store
            .write(|records| {
                let Some(preview) = records.get(&self.tables.previews, key) else { return Ok(()) };
                let Ok(policy) = document::read(&preview.text) else { return Ok(()) };
                let found = Some(expiring(&policy, &self.images_in(records, place), now));
                records.put(&self.tables.previews, key, Preview { found, ..(*preview).clone() })
            })
            .await
    }

    /// The images of a repository with their tags.
    fn images_in(&self, records: &Transaction<'_>, place: &Place) -> Vec<(Digest, Arc<Image>, Vec<String>)> {
        let prefix = place.prefix();
        let mut tags = self.tables.tags_in(records, place);
        let images = records.scan(&self.tables.images, &prefix).into_iter();
        let of = |(key, image): (String, Arc<Image>)| {
            let digest: Digest = key[prefix.len()..].parse().ok()?;
            let tags = tags.remove(&digest).unwrap_or_default();
            Some((digest, image, tags))
        };
        images.filter_map(of).collect()
    }
}

/// What a policy expires among the images that are about no other one that is there.
fn expiring(policy: &Policy, all: &[(Digest, Arc<Image>, Vec<String>)], now: Timestamp) -> Vec<Expiring> {
    let there: HashSet<&Digest> = all.iter().map(|(digest, ..)| digest).collect();
    let held: HashSet<&Digest> = all.iter().flat_map(|(_, image, _)| &image.images).collect();
    let own: Vec<_> =
        all.iter().filter(|(_, image, _)| image.subject.as_ref().is_none_or(|of| !there.contains(of))).collect();
    let candidates: Vec<Candidate> = own
        .iter()
        .map(|(digest, image, tags)| Candidate {
            tags: tags.clone(),
            pushed_at: image.pushed_at,
            held: held.contains(digest),
        })
        .collect();
    let going = plan(policy, &candidates, now).into_iter().filter_map(|(at, priority)| {
        let (digest, image, tags) = own.get(at)?;
        Some(Expiring { digest: digest.clone(), tags: tags.clone(), pushed_at: image.pushed_at, priority })
    });
    going.collect()
}
