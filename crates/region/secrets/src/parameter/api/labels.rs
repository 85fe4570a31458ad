//! `LabelParameterVersion` and `UnlabelParameterVersion`.
//!
//! A label is attached to one version of a parameter at most: attached again, it moves.
//!
//! Source: API Reference, both operations; User Guide, "Working with parameter labels".

use door::{Call, Handler, Requirement};
use shapes_ssm::{
    LabelParameterVersionInput, LabelParameterVersionOutput, UnlabelParameterVersionInput,
    UnlabelParameterVersionOutput,
};
use wire::Error;

use crate::Secrets;
use crate::parameter::errors::ParameterError;
use crate::parameter::model::{Parameter, Version};
use crate::parameter::rights::on_parameter;

/// The most labels of a version.
const MOST: usize = 10;

fn sound(label: &str) -> bool {
    let lower = label.to_ascii_lowercase();
    (1..=100).contains(&label.len())
        && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte))
        && !label.starts_with(|first: char| first.is_ascii_digit())
        && !lower.starts_with("aws")
        && !lower.starts_with("ssm")
}

fn version(parameter: &mut Parameter, number: i64) -> Result<&mut Version, ParameterError> {
    let missing = ParameterError::NoVersion { name: parameter.name.to_string(), version: number.to_string() };
    let found = u32::try_from(number).ok().and_then(|number| parameter.versions.get_mut(&number));
    found.ok_or(missing)
}

impl Handler<LabelParameterVersionInput> for Secrets {
    fn requires(&self, input: &LabelParameterVersionInput, call: &Call) -> Vec<Requirement> {
        vec![on_parameter("ssm:LabelParameterVersion", &input.name, call)]
    }

    async fn run(&self, input: LabelParameterVersionInput, call: &Call) -> Result<LabelParameterVersionOutput, Error> {
        let found = self.find_parameter(call, &input.name)?;
        let (sound, invalid): (Vec<String>, Vec<String>) = input.labels.into_iter().partition(|label| sound(label));
        let number = self
            .edit_parameter(&found.key, |parameter, _| {
                let last = parameter.versions.last_key_value().map_or(0, |(number, _)| i64::from(*number));
                let number = input.parameter_version.unwrap_or(last);
                version(parameter, number)?;
                for version in parameter.versions.values_mut() {
                    version.labels.retain(|label| !sound.contains(label));
                }
                let version = version(parameter, number)?;
                version.labels.extend(sound);
                if version.labels.len() > MOST { Err(ParameterError::Labels) } else { Ok(number) }
            })
            .await?;
        Ok(LabelParameterVersionOutput { invalid_labels: Some(invalid), parameter_version: Some(number) })
    }
}

impl Handler<UnlabelParameterVersionInput> for Secrets {
    fn requires(&self, input: &UnlabelParameterVersionInput, call: &Call) -> Vec<Requirement> {
        vec![on_parameter("ssm:UnlabelParameterVersion", &input.name, call)]
    }

    async fn run(
        &self,
        input: UnlabelParameterVersionInput,
        call: &Call,
    ) -> Result<UnlabelParameterVersionOutput, Error> {
        let found = self.find_parameter(call, &input.name)?;
        let (removed, invalid) = self
            .edit_parameter(&found.key, |parameter, _| {
                let version = version(parameter, input.parameter_version)?;
                let parts: (Vec<String>, Vec<String>) =
                    input.labels.into_iter().partition(|label| version.labels.remove(label));
                Ok(parts)
            })
            .await?;
        Ok(UnlabelParameterVersionOutput { removed_labels: Some(removed), invalid_labels: Some(invalid) })
    }
}
