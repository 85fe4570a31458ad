//! `DescribeSecret`.
//!
//! The key is left out, as AWS leaves it out where it is the one that it manages itself.
//!
//! Source: API Reference, `DescribeSecret`.

use door::{Call, Handler, Requirement};
use shapes_secretsmanager::{DescribeSecretInput, DescribeSecretOutput};
use wire::Error;

use super::tags_out;
use crate::Secrets;

impl Handler<DescribeSecretInput> for Secrets {
    fn requires(&self, input: &DescribeSecretInput, call: &Call) -> Vec<Requirement> {
        vec![self.on_secret("secretsmanager:DescribeSecret", &input.secret_id, call)]
    }

    async fn run(&self, input: DescribeSecretInput, call: &Call) -> Result<DescribeSecretOutput, Error> {
        let found = self.find(call, &input.secret_id)?;
        let secret = &found.secret;
        Ok(DescribeSecretOutput {
            arn: Some(found.arn(call)),
            name: Some(found.name()),
            description: secret.description.clone(),
            created_date: Some(secret.created),
            last_changed_date: Some(secret.changed),
            last_accessed_date: secret.accessed,
            deleted_date: secret.deletion.map(|deletion| deletion.asked),
            tags: tags_out(&secret.tags),
            version_ids_to_stages: Some(secret.stages()).filter(|stages| !stages.is_empty()),
        })
    }
}
