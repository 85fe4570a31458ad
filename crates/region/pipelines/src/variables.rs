//! `#{namespace.key}` in an action's configuration.
//!
//! Source: CodePipeline User Guide, "Variables reference".

use std::collections::BTreeMap;

/// The namespace of the pipeline's own variables.
pub(crate) const PIPELINE: &str = "variables";

/// The namespace of what CodePipeline itself tells: `PipelineExecutionId`.
pub(crate) const SERVICE: &str = "codepipeline";

/// Fills in the variables of a text.
///
/// # Errors
/// The first variable that has no value.
pub(crate) fn resolve(
    text: &str,
    execution: &str,
    variables: &BTreeMap<String, BTreeMap<String, String>>,
) -> Result<String, String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("#{") {
        let (before, after) = rest.split_at(start);
        out.push_str(before);
        let Some(end) = after.find('}') else {
            rest = after;
            break;
        };
        let name = &after[2..end];
        let (namespace, key) = name.split_once('.').unwrap_or(("", name));
        let value = match (namespace, key) {
            (SERVICE, "PipelineExecutionId") => Some(execution),
            _ => variables.get(namespace).and_then(|values| values.get(key)).map(String::as_str),
        };
        out.push_str(value.ok_or_else(|| name.to_owned())?);
        rest = &after[end + 1..];
    }
    out.push_str(rest);
    Ok(out)
}

/// The variables that a text refers to: namespace and key.
pub(crate) fn names(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split("#{").skip(1).filter_map(|part| part.split_once('}')?.0.split_once('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_in_what_is_known_and_names_what_is_not() {
        let source = BTreeMap::from([("CommitId".to_owned(), "abc".to_owned())]);
        let variables = BTreeMap::from([("Source".to_owned(), source)]);
        let filled = |text: &str| resolve(text, "id-1", &variables);
        assert_eq!(filled("v-#{Source.CommitId}!").as_deref(), Ok("v-abc!"));
        assert_eq!(filled("#{codepipeline.PipelineExecutionId}").as_deref(), Ok("id-1"));
        assert_eq!(filled("no # { variable }").as_deref(), Ok("no # { variable }"));
        assert_eq!(filled("open #{Source").as_deref(), Ok("open #{Source"));
        assert_eq!(filled("#{Source.Nothing}"), Err("Source.Nothing".to_owned()));
        assert_eq!(names("#{A.x} and #{B.y}").collect::<Vec<_>>(), [("A", "x"), ("B", "y")]);
    }
}
