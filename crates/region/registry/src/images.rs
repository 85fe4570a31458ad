//! What is done with images, whether through the API or through `/v2/`.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use model::Timestamp;
use store::{Digest, StoreError, Transaction};

use crate::Registry;
use crate::errors::RegistryError;
use crate::events;
use crate::manifest::{self, Manifest};
use crate::model::{Image, ImageTag, Place, Tagged};

/// How long a recorded pull stands before the next one is recorded, as on AWS.
const PULLED: Duration = Duration::from_secs(24 * 3600);

/// The most tags of one image, a quota of ECR's.
const MAX_TAGS: usize = 1000;

/// An image that is to be pushed.
pub(crate) struct NewImage {
    pub(crate) bytes: Vec<u8>,
    /// The media type that came with it.
    pub(crate) media_type: Option<String>,
    pub(crate) tag: Option<ImageTag>,
    /// The digest that the client says it has.
    pub(crate) digest: Option<Digest>,
}

/// A push that was done.
pub(crate) struct Pushed {
    pub(crate) digest: Digest,
    pub(crate) media_type: String,
    pub(crate) subject: Option<Digest>,
    /// The repository had the image, under that tag, before.
    pub(crate) known: bool,
}

/// How a request names an image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Reference {
    Tag(ImageTag),
    Digest(Digest),
}

impl Registry {
    /// Keeps an image and moves its tag: on the disk when this returns, even where the request breaks off.
    pub(crate) async fn push(self: &Arc<Self>, place: Place, new: NewImage) -> Result<Pushed, RegistryError> {
        let manifest = manifest::read(&new.bytes, new.media_type.as_deref())?;
        let digest = Digest::of(&new.bytes);
        if let Some(given) = new.digest.as_ref().filter(|given| **given != digest) {
            return Err(RegistryError::ImageDigestDoesNotMatch { given: given.to_string(), found: digest });
        }
        let room = Arc::clone(self);
        let pushing = tokio::spawn(async move {
            let _gate = room.gate.read().await;
            // The bytes go first: a record never names what is not there.
            room.tables.repository(&place)?;
            room.blobs.put(&new.bytes).await?;
            let now = room.host.clock.now();
            let size = new.bytes.len() as u64;
            let tag = new.tag.as_ref();
            let known =
                room.store.write(|records| room.record(records, &place, &manifest, &digest, size, tag, now)).await?;
            Ok(Pushed { digest, media_type: manifest.media_type, subject: manifest.subject, known })
        });
        pushing.await.map_err(|error| StoreError::Broken(error.to_string()))?
    }

    #[expect(clippy::too_many_arguments, reason = "one transaction, taken apart from the waiting around it")]
    fn record(
        &self,
        records: &mut Transaction<'_>,
        place: &Place,
        manifest: &Manifest,
        digest: &Digest,
        manifest_size: u64,
        tag: Option<&ImageTag>,
        now: Timestamp,
    ) -> Result<bool, RegistryError> {
        let repository = self.tables.repository_in(records, place)?;
        let size = self.needed(records, place, manifest)?;
        let tagged = tag.and_then(|tag| records.get(&self.tables.tags, &place.of(tag)));
        if let (Some(tagged), Some(tag)) = (&tagged, tag)
            && tagged.digest != *digest
            && repository.mutability.stays(&tag.to_string())
        {
            return Err(RegistryError::ImageTagAlreadyExists { place: place.clone(), tag: tag.to_string() });
        }
        let had = records.get(&self.tables.images, &place.of(digest)).is_some();
        if !had {
            let image = Image {
                media_type: manifest.media_type.clone(),
                manifest_size,
                size,
                pushed_at: now,
                pulled_at: None,
                blobs: manifest.blobs.clone(),
                images: manifest.images.clone(),
                artifact_type: manifest.artifact_type.clone(),
                subject: manifest.subject.clone(),
            };
            records.put(&self.tables.images, &place.of(digest), image)?;
        }
        let stays = tagged.is_some_and(|tagged| tagged.digest == *digest);
        let known = had && (stays || tag.is_none());
        if let Some(tag) = tag.filter(|_| !stays) {
            let others = self.tables.tags_in(records, place).get(digest).map_or(0, Vec::len);
            if others >= MAX_TAGS {
                return Err(RegistryError::TooLarge(format!("An image may have {MAX_TAGS} tags")));
            }
            records.put(&self.tables.tags, &place.of(tag), Tagged { digest: digest.clone(), at: now })?;
        }
        if !known {
            self.outbox.tell(records, events::pushed(place, digest, manifest, tag, now))?;
        }
        Ok(known)
    }

    /// The size of what a manifest names, where the repository has all of it: the sum of an image's layers, the largest
    /// image of an index.
    fn needed(&self, records: &Transaction<'_>, place: &Place, manifest: &Manifest) -> Result<u64, RegistryError> {
        let (mut sum, mut largest, mut missing) = (0u64, 0u64, Vec::new());
        for blob in &manifest.blobs {
            match records.get(&self.tables.layers, &place.of(blob)) {
                Some(layer) => sum = sum.saturating_add(layer.size),
                None => missing.push(blob.clone()),
            }
        }
        if !missing.is_empty() {
            return Err(RegistryError::LayersNotFound(place.clone(), missing));
        }
        for digest in &manifest.images {
            match records.get(&self.tables.images, &place.of(digest)) {
                Some(image) => largest = largest.max(image.size),
                None => missing.push(digest.clone()),
            }
        }
        if !missing.is_empty() {
            return Err(RegistryError::ReferencedImagesNotFound(place.clone(), missing));
        }
        Ok(sum.max(largest))
    }

    /// The image that a reference means.
    pub(crate) fn resolve(
        &self,
        place: &Place,
        reference: &Reference,
    ) -> Result<Option<(Digest, Arc<Image>)>, RegistryError> {
        self.tables.repository(place)?;
        let digest = match reference {
            Reference::Digest(digest) => digest.clone(),
            Reference::Tag(tag) => match self.tables.tags.get(&place.of(tag)) {
                Some(tagged) => tagged.digest.clone(),
                None => return Ok(None),
            },
        };
        Ok(self.tables.images.get(&place.of(&digest)).map(|image| (digest, image)))
    }

    /// The images that are about another one, which need not be there, in the order of their digests from `after` on.
    pub(crate) fn referrers(
        &self,
        place: &Place,
        subject: &Digest,
        after: Option<&str>,
    ) -> Result<Vec<(Digest, Arc<Image>)>, RegistryError> {
        self.tables.repository(place)?;
        let prefix = place.prefix();
        let about = |image: &Image| image.subject.as_ref() == Some(subject);
        let found = self.tables.images.scan(&prefix).into_iter().filter(|(_, image)| about(image));
        let named = found.filter_map(|(key, image)| Some((key[prefix.len()..].parse::<Digest>().ok()?, image)));
        Ok(named.filter(|(digest, _)| after.is_none_or(|after| digest.as_str() > after)).collect())
    }

    /// The annotations of an image's manifest. They are not kept in memory: they may be large.
    pub(crate) async fn annotations(&self, digest: &Digest) -> Result<BTreeMap<String, String>, StoreError> {
        let bytes = crate::download::small(&self.blobs, &self.recent, digest).await?;
        Ok(manifest::annotations(&bytes))
    }

    /// Notes that an image is pulled, once a day.
    pub(crate) async fn pulled(&self, place: &Place, digest: &Digest, image: &Image) -> Result<(), StoreError> {
        let now = self.host.clock.now();
        if image.pulled_at.is_some_and(|at| now.since(at) < PULLED) {
            return Ok(());
        }
        self.store
            .write(|records| {
                let key = place.of(digest);
                let Some(image) = records.get(&self.tables.images, &key) else { return Ok(()) };
                records.put(&self.tables.images, &key, Image { pulled_at: Some(now), ..(*image).clone() })
            })
            .await
    }
}

/// Why an image was not deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kept {
    /// There is no such image, or no such tag.
    NotFound,
    /// The tag and the digest are of two images.
    Mismatch,
    /// An index names it.
    Referenced(Vec<Digest>),
}

impl Registry {
    /// Deletes an image with all its tags, or one tag, and the image with its last one. Answers what went: the image's
    /// digest, with each of its tags that went.
    pub(crate) fn remove(
        &self,
        records: &mut Transaction<'_>,
        place: &Place,
        digest: Option<&Digest>,
        tag: Option<&ImageTag>,
    ) -> Result<Result<(Digest, Vec<String>), Kept>, StoreError> {
        let tagged = tag.and_then(|tag| records.get(&self.tables.tags, &place.of(tag)));
        let digest = match (digest, tag, tagged) {
            (_, Some(_), None) | (None, None, _) => return Ok(Err(Kept::NotFound)),
            (Some(digest), Some(_), Some(tagged)) if tagged.digest != *digest => return Ok(Err(Kept::Mismatch)),
            (_, Some(_), Some(tagged)) => tagged.digest.clone(),
            (Some(digest), None, _) => digest.clone(),
        };
        let Some(image) = records.get(&self.tables.images, &place.of(&digest)) else { return Ok(Err(Kept::NotFound)) };
        let all = self.tables.tags_in(records, place).remove(&digest).unwrap_or_default();
        let going: Vec<String> = match tag {
            Some(tag) => vec![tag.to_string()],
            None => all.clone(),
        };
        let whole = going.len() == all.len();
        if whole {
            let images = records.scan(&self.tables.images, &place.prefix());
            let indexes: Vec<Digest> = images
                .into_iter()
                .filter(|(_, image)| image.images.contains(&digest))
                .filter_map(|(key, _)| key[place.prefix().len()..].parse().ok())
                .collect();
            if !indexes.is_empty() {
                return Ok(Err(Kept::Referenced(indexes)));
            }
        }
        self.forget(records, place, &digest, &image, &going, whole, self.host.clock.now())?;
        Ok(Ok((digest, going)))
    }

    /// Takes tags from an image, and the image itself where it goes as a `whole`; tells of it.
    #[expect(clippy::too_many_arguments, reason = "one step of two transactions")]
    pub(crate) fn forget(
        &self,
        records: &mut Transaction<'_>,
        place: &Place,
        digest: &Digest,
        image: &Image,
        tags: &[String],
        whole: bool,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        for tag in tags {
            records.delete(&self.tables.tags, &place.of(tag))?;
            self.outbox.tell(records, events::deleted(place, digest, image, Some(tag), now))?;
        }
        if tags.is_empty() {
            self.outbox.tell(records, events::deleted(place, digest, image, None, now))?;
        }
        if whole {
            records.delete(&self.tables.images, &place.of(digest))?;
        }
        Ok(())
    }
}
