//! The filters of `DescribeParameters` and `GetParametersByPath`.
//!
//! Source: API Reference, `ParameterStringFilter`.

use shapes_ssm::{ParameterStringFilter, ParametersFilter};

use super::errors::ParameterError;
use super::model::Parameter;
use super::name::qualified;

/// Where filters are given: each operation has its own keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    Describe,
    ByPath,
}

/// A filter that is sound.
pub(crate) struct Filter {
    key: String,
    option: String,
    values: Vec<String>,
}

/// Filters that may be given together.
pub(crate) fn read(filters: Vec<ParameterStringFilter>, asked: Asked) -> Result<Vec<Filter>, ParameterError> {
    let mut sound: Vec<Filter> = Vec::new();
    for ParameterStringFilter { key, option, values } in filters {
        let valid: &[&str] = match asked {
            Asked::Describe => &["Path", "Name", "Type", "KeyId", "Tier", "DataType"],
            Asked::ByPath => &["Type", "KeyId", "Label"],
        };
        let tag = asked == Asked::Describe && key.starts_with("tag:");
        if !tag && !valid.contains(&key.as_str()) {
            return Err(ParameterError::FilterKey(format!(
                "The following filter key is not valid: {key}. Valid filter keys include: [{}].",
                valid.join(", ")
            )));
        }
        if sound.iter().any(|filter| filter.key == key) {
            return Err(ParameterError::FilterKey(format!(
                "The following filter is duplicated in the request: {key}. A request can contain only one occurrence of a \
                 specific filter."
            )));
        }
        let options: &[&str] = match key.as_str() {
            "Path" => &["Recursive", "OneLevel"],
            "Name" => &["BeginsWith", "Contains", "Equals"],
            "Label" | "Tier" | "DataType" => &["Equals"],
            _ => &["BeginsWith", "Equals"],
        };
        let usual = if key == "Path" { "OneLevel" } else { "Equals" };
        let option = option.unwrap_or_else(|| usual.to_owned());
        if !options.contains(&option.as_str()) {
            return Err(ParameterError::FilterOption(format!(
                "The following filter option is not valid: {option}. Valid options include: [{}].",
                options.join(", ")
            )));
        }
        let values = values.unwrap_or_default();
        if values.is_empty() && !tag {
            return Err(ParameterError::FilterValue(format!(
                "The following filter values are missing : null for filter key {key}."
            )));
        }
        check_values(&key, &values)?;
        sound.push(Filter { key, option, values });
    }
    Ok(sound)
}

fn check_values(key: &str, values: &[String]) -> Result<(), ParameterError> {
    let known: &[&str] = match key {
        "Type" => &["String", "StringList", "SecureString"],
        "Tier" => &["Standard", "Advanced", "Intelligent-Tiering"],
        "Path" => return values.iter().try_for_each(|path| check_path(path)),
        _ => return Ok(()),
    };
    match values.iter().find(|value| !known.contains(&value.as_str())) {
        None => Ok(()),
        Some(value) => Err(ParameterError::FilterOption(format!(
            "The following filter value is not valid: {value}. Valid values include: [{}].",
            known.join(", ")
        ))),
    }
}

/// Whether a text may be a path of parameters.
pub(crate) fn check_path(path: &str) -> Result<(), ParameterError> {
    let letters = path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/.-_".contains(&byte));
    if path.starts_with('/') && letters && !path.contains("//") {
        return Ok(());
    }
    Err(ParameterError::validation(
        "The parameter doesn't meet the parameter name requirements. The parameter name must begin with a forward slash \
         \"/\". It can't be prefixed with \\\"aws\\\" or \\\"ssm\\\" (case-insensitive). It must use only letters, \
         numbers, or the following symbols: . (period), - (hyphen), _ (underscore). Special characters are not allowed. \
         All sub-paths, if specified, must use the forward slash symbol \"/\". Valid example: \
         /get/parameters2-/by1./path0_.",
    ))
}

/// The older filters in the form of the newer ones.
pub(crate) fn older(filters: Vec<ParametersFilter>) -> Vec<ParameterStringFilter> {
    let newer = |ParametersFilter { key, values }| {
        let option = if key == "Name" { "BeginsWith" } else { "Equals" };
        ParameterStringFilter { key, option: Some(option.to_owned()), values: Some(values) }
    };
    filters.into_iter().map(newer).collect()
}

/// Whether a name lies below a path: on the next level, or on any where `deep`.
pub(crate) fn below(name: &str, path: &str, deep: bool) -> bool {
    let name = qualified(name);
    let rest = name.strip_prefix(path.trim_end_matches('/')).and_then(|rest| rest.strip_prefix('/'));
    rest.is_some_and(|rest| !rest.is_empty() && (deep || !rest.contains('/')))
}

impl Filter {
    /// Whether a version of a parameter passes.
    pub(crate) fn passes(&self, parameter: &Parameter, number: u32) -> bool {
        let fits = |text: &str| {
            self.values.iter().any(|value| match self.option.as_str() {
                "BeginsWith" => text.starts_with(value.as_str()),
                "Contains" => text.contains(value.as_str()),
                _ => text == value,
            })
        };
        match self.key.as_str() {
            "Name" => {
                let name = parameter.name.as_str();
                fits(name) || fits(&qualified(name)) || fits(name.trim_start_matches('/'))
            }
            "Path" => {
                let deep = self.option == "Recursive";
                self.values.iter().any(|path| below(parameter.name.as_str(), path, deep))
            }
            "Type" => fits(parameter.kind.as_str()),
            "KeyId" => parameter.kind.key().is_some_and(fits),
            "Tier" => fits("Standard"),
            "DataType" => fits("text"),
            "Label" => {
                parameter.versions.get(&number).is_some_and(|version| version.labels.iter().any(|one| fits(one)))
            }
            tag => {
                let value = parameter.tags.get(tag.trim_start_matches("tag:"));
                value.is_some_and(|value| self.values.is_empty() || fits(value))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_have_levels() {
        for (name, path, deep, is) in [
            ("/a/b", "/a", false, true),
            ("/a/b", "/a/", false, true),
            ("/a/b/c", "/a", false, false),
            ("/a/b/c", "/a", true, true),
            ("/ab/c", "/a", true, false),
            ("/a", "/a", true, false),
            ("a", "/", false, true),
            ("/a/b", "/", false, false),
            ("/a/b", "/", true, true),
        ] {
            assert_eq!(below(name, path, deep), is, "{name} {path} {deep}");
        }
    }

    #[test]
    fn filters_are_checked_in_awss_words() {
        let filter = |key: &str, option: Option<&str>, values: &[&str]| ParameterStringFilter {
            key: key.to_owned(),
            option: option.map(str::to_owned),
            values: Some(values.iter().map(|value| (*value).to_owned()).collect()),
        };
        let code = |filters: Vec<ParameterStringFilter>, asked| read(filters, asked).err().map(|error| error.code());
        assert_eq!(code(vec![filter("Name", Some("Contains"), &["x"])], Asked::Describe), None);
        assert_eq!(code(vec![filter("tag:team", None, &[])], Asked::Describe), None);
        assert_eq!(code(vec![filter("Label", None, &["x"])], Asked::ByPath), None);
        assert_eq!(code(vec![filter("Label", None, &["x"])], Asked::Describe), Some("InvalidFilterKey"));
        assert_eq!(code(vec![filter("Name", None, &["x"])], Asked::ByPath), Some("InvalidFilterKey"));
        let twice = vec![filter("Name", None, &["x"]), filter("Name", None, &["y"])];
        assert_eq!(code(twice, Asked::Describe), Some("InvalidFilterKey"));
        assert_eq!(code(vec![filter("Name", None, &[])], Asked::Describe), Some("InvalidFilterValue"));
        assert_eq!(code(vec![filter("Path", Some("Equals"), &["/x"])], Asked::Describe), Some("InvalidFilterOption"));
        assert_eq!(code(vec![filter("Type", None, &["Text"])], Asked::Describe), Some("InvalidFilterOption"));
        assert_eq!(code(vec![filter("Path", None, &["x"])], Asked::Describe), Some("ValidationException"));
    }
}
