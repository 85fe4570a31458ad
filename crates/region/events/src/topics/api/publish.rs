//! `sns:Publish`, `PublishBatch`.
//!
//! Source: SNS API Reference, "Publish", "PublishBatch".

use door::{Call, Handler, Requirement};
use shapes_sns as api;
use wire::Error;

use super::on;
use crate::Events;
use crate::errors::{EventsError, batch, invalid};
use crate::topics::publish::{Given, LARGEST};

/// How many entries a batch may have.
const MOST: usize = 10;

impl Handler<api::PublishInput> for Events {
    fn requires(&self, input: &api::PublishInput, _: &Call) -> Vec<Requirement> {
        let arn = input.topic_arn.as_ref().or(input.target_arn.as_ref());
        vec![on("Publish", arn.map_or("*", String::as_str))]
    }

    async fn run(&self, input: api::PublishInput, call: &Call) -> Result<api::PublishOutput, Error> {
        let arn = match (&input.topic_arn, &input.target_arn) {
            (Some(arn), None) | (None, Some(arn)) => arn,
            (None, None) => return Err(invalid("TopicArn or TargetArn Reason: no value for required parameter").into()),
            (Some(_), Some(_)) => return Err(invalid("Only one of TopicArn and TargetArn is given").into()),
        };
        let (_, topic) = self.topic(call, arn)?;
        let given = Given {
            message: &input.message,
            subject: input.subject.as_ref(),
            structure: input.message_structure.as_ref(),
            attributes: input.message_attributes.as_ref(),
        };
        let message = given.read(self.context.host.ids.uuid(), call.at)?;
        let id = message.id.clone();
        self.publish(&topic, vec![message]).await.map_err(Error::internal)?;
        Ok(api::PublishOutput { message_id: Some(id) })
    }
}

impl Handler<api::PublishBatchInput> for Events {
    fn requires(&self, input: &api::PublishBatchInput, _: &Call) -> Vec<Requirement> {
        vec![on("Publish", &input.topic_arn)]
    }

    /// Each entry succeeds or fails by itself.
    async fn run(&self, input: api::PublishBatchInput, call: &Call) -> Result<api::PublishBatchOutput, Error> {
        let (_, topic) = self.topic(call, &input.topic_arn)?;
        let entries = input.publish_batch_request_entries;
        check(&entries)?;
        let (mut messages, mut successful, mut failed) = (Vec::new(), Vec::new(), Vec::new());
        for entry in &entries {
            match given(entry).read(self.context.host.ids.uuid(), call.at) {
                Ok(message) => {
                    let (id, message_id) = (Some(entry.id.clone()), Some(message.id.clone()));
                    successful.push(api::PublishBatchResultEntry { id, message_id });
                    messages.push(message);
                }
                Err(error) => {
                    let error = Error::from(error);
                    failed.push(api::BatchResultErrorEntry {
                        code: Some(error.code),
                        id: Some(entry.id.clone()),
                        message: Some(error.message),
                        sender_fault: Some(true),
                    });
                }
            }
        }
        self.publish(&topic, messages).await.map_err(Error::internal)?;
        Ok(api::PublishBatchOutput { successful: Some(successful), failed: Some(failed) })
    }
}

fn given(entry: &api::PublishBatchRequestEntry) -> Given<'_> {
    Given {
        message: &entry.message,
        subject: entry.subject.as_ref(),
        structure: entry.message_structure.as_ref(),
        attributes: entry.message_attributes.as_ref(),
    }
}

fn check(entries: &[api::PublishBatchRequestEntry]) -> Result<(), EventsError> {
    if entries.is_empty() {
        return Err(batch("EmptyBatchRequest", "The batch request doesn't contain any entries."));
    }
    if entries.len() > MOST {
        return Err(batch("TooManyEntriesInBatchRequest", "The batch request contains more entries than permissible."));
    }
    let letters = |byte: u8| byte.is_ascii_alphanumeric() || b"_-".contains(&byte);
    for (place, entry) in entries.iter().enumerate() {
        if !(1..=80).contains(&entry.id.len()) || !entry.id.bytes().all(letters) {
            return Err(batch(
                "InvalidBatchEntryId",
                "The Id of a batch entry in a batch request doesn't abide by the specification.",
            ));
        }
        if entries[..place].iter().any(|before| before.id == entry.id) {
            return Err(batch(
                "BatchEntryIdsNotDistinct",
                "Two or more batch entries in the request have the same Id.",
            ));
        }
    }
    if entries.iter().map(|entry| given(entry).size()).sum::<usize>() > LARGEST {
        return Err(batch(
            "BatchRequestTooLong",
            "The length of all the batch messages put together is more than the limit.",
        ));
    }
    Ok(())
}
