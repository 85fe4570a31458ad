//! What a request says of a project or a build, as condition keys: `codebuild:environment.image`.
//!
//! The keys are the request's own members with dots between them. What has a name of its own stands behind a slash:
//! `codebuild:environment.environmentVariables/<name>.value`, `codebuild:secondarySources/<identifier>.type`. What
//! StartBuild overrides has the key of what it overrides. Of a buildspec only that it is there can be asked.
//!
//! Source: CodeBuild User Guide, "AWS CodeBuild condition keys"; Service Authorization Reference, "AWS CodeBuild".

use door::Requirement;
use serde::Serialize;
use serde_json::Value;

/// What kind of request it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// A project's own members.
    Project,
    /// What counts more than the project's for one build.
    Overrides,
}

/// What of StartBuild overrides a member of source or environment, with that member; any other override overrides the
/// member that it is named after.
const OVERRIDES: [(&str, &str); 17] = [
    ("sourceTypeOverride", "source.type"),
    ("sourceLocationOverride", "source.location"),
    ("sourceAuthOverride", "source.auth"),
    ("gitCloneDepthOverride", "source.gitCloneDepth"),
    ("gitSubmodulesConfigOverride", "source.gitSubmodulesConfig"),
    ("buildspecOverride", "source.buildspec"),
    ("insecureSslOverride", "source.insecureSsl"),
    ("reportBuildStatusOverride", "source.reportBuildStatus"),
    ("buildStatusConfigOverride", "source.buildStatusConfig"),
    ("environmentTypeOverride", "environment.type"),
    ("imageOverride", "environment.image"),
    ("computeTypeOverride", "environment.computeType"),
    ("environmentVariablesOverride", "environment.environmentVariables"),
    ("privilegedModeOverride", "environment.privilegedMode"),
    ("registryCredentialOverride", "environment.registryCredential"),
    ("imagePullCredentialsTypeOverride", "environment.imagePullCredentialsType"),
    ("secondarySourcesVersionOverride", "secondarySourceVersions"),
];

/// Members with keys of their own, or with none.
const OTHERS: [&str; 6] = ["name", "projectName", "tags", "idempotencyToken", "secondarySourceVersions", "description"];

/// Adds what a request says.
pub(super) fn said(asked: Requirement, input: &impl Serialize, kind: Said) -> Requirement {
    let Ok(Value::Object(members)) = serde_json::to_value(input) else { return asked };
    members.iter().fold(asked, |asked, (name, value)| {
        let known = OVERRIDES.iter().find(|(of, _)| kind == Said::Overrides && of == name).map(|(_, key)| *key);
        let key = known.unwrap_or_else(|| name.strip_suffix("Override").unwrap_or(name));
        if OTHERS.contains(&key) { asked } else { add(asked, &format!("codebuild:{key}"), value) }
    })
}

fn add(asked: Requirement, key: &str, value: &Value) -> Requirement {
    match value {
        Value::Null => asked,
        Value::String(_) if key == "codebuild:source.buildspec" => asked.with(key, "true"),
        Value::String(text) => asked.with(key, text),
        Value::Bool(_) | Value::Number(_) => asked.with(key, value.to_string()),
        Value::Object(members) => {
            members.iter().fold(asked, |asked, (name, value)| add(asked, &format!("{key}.{name}"), value))
        }
        Value::Array(items) if items.iter().all(Value::is_string) => {
            asked.with_all(key, items.iter().filter_map(|item| item.as_str().map(str::to_owned)))
        }
        Value::Array(items) => items.iter().fold(asked, |asked, item| {
            let name =
                ["name", "sourceIdentifier", "artifactIdentifier"].iter().find_map(|name| item.get(name)?.as_str());
            match name {
                Some(name) => add(asked, &format!("{key}/{name}"), item),
                None => asked,
            }
        }),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn keys(input: &Value, kind: Said) -> Vec<(String, Vec<String>)> {
        said(Requirement::any("codebuild:It"), input, kind).context
    }

    #[test]
    fn a_request_says_its_members() {
        let project = json!({
            "name": "shop",
            "tags": [{"key": "a"}],
            "source": {"type": "NO_SOURCE", "buildspec": "version: 0.2"},
            "environment": {"privilegedMode": true, "environmentVariables": [{"name": "A", "value": "b"}]},
            "cache": {"type": "LOCAL", "modes": ["LOCAL_SOURCE_CACHE", "LOCAL_CUSTOM_CACHE"]},
            "timeoutInMinutes": 5,
            "badgeEnabled": null,
        });
        let found = keys(&project, Said::Project);
        let wanted = |key: &str, values: &[&str]| {
            let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
            assert!(found.contains(&(key.to_owned(), values)), "{key} in {found:?}");
        };
        wanted("codebuild:source.type", &["NO_SOURCE"]);
        wanted("codebuild:source.buildspec", &["true"]);
        wanted("codebuild:environment.privilegedMode", &["true"]);
        wanted("codebuild:environment.environmentVariables/A.value", &["b"]);
        wanted("codebuild:cache.modes", &["LOCAL_SOURCE_CACHE", "LOCAL_CUSTOM_CACHE"]);
        wanted("codebuild:timeoutInMinutes", &["5"]);
        assert!(
            found.iter().all(|(key, _)| !key.contains("tags") && !key.contains("badge") && key != "codebuild:name")
        );
    }

    #[test]
    fn what_is_overridden_has_the_key_of_what_it_overrides() {
        let overrides = json!({
            "projectName": "shop",
            "imageOverride": "x",
            "serviceRoleOverride": "r",
            "environmentVariablesOverride": [{"name": "A", "value": "b"}],
            "sourceVersion": "main",
        });
        let found: Vec<String> = keys(&overrides, Said::Overrides).into_iter().map(|(key, _)| key).collect();
        for wanted in ["environment.image", "serviceRole", "environment.environmentVariables/A.value", "sourceVersion"]
        {
            assert!(found.contains(&format!("codebuild:{wanted}")), "{wanted} in {found:?}");
        }
        assert!(!found.contains(&"codebuild:projectName".to_owned()));
    }
}
