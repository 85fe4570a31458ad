//! `DeleteObjects`: up to a thousand keys in one request, each decided on by itself.
//!
//! Source: S3 API Reference, "DeleteObjects".

use door::{Call, Handler, Requirement};
use shapes_s3::{DeleteObjectsInput, DeleteObjectsOutput, DeletedObject, Error as Refused, ObjectIdentifier};
use wire::{Error, Operation};

use crate::Objects;
use crate::api::delete_object::to_delete;
use crate::errors::S3Error;

/// The most keys of a request.
const MOST: usize = 1000;

impl Handler<DeleteObjectsInput> for Objects {
    /// Nothing for the whole: what may not be deleted is told key by key, as on AWS.
    fn requires(&self, _: &DeleteObjectsInput, _: &Call) -> Vec<Requirement> {
        Vec::new()
    }

    async fn run(&self, input: DeleteObjectsInput, call: &Call) -> Result<DeleteObjectsOutput, Error> {
        let objects = input.delete.objects;
        if objects.is_empty() || objects.len() > MOST {
            return Err(S3Error::MalformedXml.into());
        }
        let mut output = DeleteObjectsOutput { deleted: Some(Vec::new()), errors: Some(Vec::new()) };
        let mut allowed = Vec::with_capacity(objects.len());
        for object in objects {
            let asked = to_delete(&input.bucket, &object.key, object.version_id.as_deref());
            match self.door.permit(call, DeleteObjectsInput::SCHEMA, &[asked]) {
                Ok(()) => allowed.push(object),
                Err(error) => output.errors.get_or_insert_default().push(refused(&object, error)),
            }
        }
        if allowed.is_empty() {
            return Ok(output);
        }
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let quiet = input.delete.quiet == Some(true);
        let done = self
            .store
            .write(|records| {
                let mut done = Vec::with_capacity(allowed.len());
                for object in allowed {
                    let (version, only_if) = (object.version_id.as_deref(), object.e_tag.as_deref());
                    let deleted = self.delete_in(records, &input.bucket, &object.key, version, only_if);
                    match deleted {
                        Err(S3Error::NoSuchBucket(bucket)) => return Err(S3Error::NoSuchBucket(bucket)),
                        deleted => done.push((object, deleted)),
                    }
                }
                Ok(done)
            })
            .await?;
        for (object, deleted) in done {
            match deleted {
                Err(error) => output.errors.get_or_insert_default().push(refused(&object, error.into())),
                Ok(_) if quiet => {}
                Ok(deleted) => output.deleted.get_or_insert_default().push(DeletedObject {
                    key: Some(object.key),
                    delete_marker: deleted.marker.then_some(true),
                    delete_marker_version_id: deleted.version.filter(|_| deleted.marker),
                    version_id: object.version_id,
                }),
            }
        }
        Ok(output)
    }
}

fn refused(object: &ObjectIdentifier, error: Error) -> Refused {
    Refused {
        code: Some(error.code),
        key: Some(object.key.clone()),
        message: Some(error.message),
        version_id: object.version_id.clone(),
    }
}
