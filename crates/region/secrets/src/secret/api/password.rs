//! `GetRandomPassword`.
//!
//! Source: API Reference, `GetRandomPassword`.

use door::{Call, Handler, Requirement};
use shapes_secretsmanager::{GetRandomPasswordInput, GetRandomPasswordOutput};
use wire::Error;

use crate::Secrets;
use crate::secret::password::{Wanted, make};

/// The length where none is asked for.
const USUAL: usize = 32;

impl Handler<GetRandomPasswordInput> for Secrets {
    fn requires(&self, _: &GetRandomPasswordInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("secretsmanager:GetRandomPassword")]
    }

    async fn run(&self, input: GetRandomPasswordInput, _: &Call) -> Result<GetRandomPasswordOutput, Error> {
        let wanted = Wanted {
            length: input.password_length.and_then(|length| usize::try_from(length).ok()).unwrap_or(USUAL),
            lower: input.exclude_lowercase != Some(true),
            upper: input.exclude_uppercase != Some(true),
            digits: input.exclude_numbers != Some(true),
            punctuation: input.exclude_punctuation != Some(true),
            space: input.include_space == Some(true),
            without: input.exclude_characters.as_deref().unwrap_or_default(),
            each: input.require_each_included_type != Some(false),
        };
        Ok(GetRandomPasswordOutput { random_password: Some(make(&wanted, &self.context.host)?) })
    }
}
