//! The filters of `ListSecrets` and `BatchGetSecretValue`.
//!
//! Source: API Reference, `Filter`: names and tags by prefix and with regard to case, descriptions and "all" by words
//! and without; `!` in front of a value turns it around. All filters must hold, and of each one value.

use shapes_secretsmanager::Filter;

use super::model::Secret;

/// Whether a secret passes all filters.
pub(crate) fn pass(filters: &[Filter], secret: &Secret) -> bool {
    filters.iter().all(|filter| {
        let values = filter.values.as_deref().unwrap_or_default();
        let tags = || secret.tags.iter();
        match filter.key.as_deref().unwrap_or_default() {
            "name" => any(values, &[secret.name.as_str()], prefix),
            "description" => any(values, &[secret.description.as_deref().unwrap_or_default()], words),
            "tag-key" => any(values, &tags().map(|(key, _)| key.as_str()).collect::<Vec<_>>(), prefix),
            "tag-value" => any(values, &tags().map(|(_, value)| value.as_str()).collect::<Vec<_>>(), prefix),
            "all" => {
                let own = [secret.name.as_str(), secret.description.as_deref().unwrap_or_default()];
                let tags = tags().flat_map(|(key, value)| [key.as_str(), value.as_str()]);
                any(values, &own.into_iter().chain(tags).collect::<Vec<_>>(), words)
            }
            // No secret here is another service's, or a replica of one elsewhere.
            _ => values.iter().any(|value| value.starts_with('!')),
        }
    })
}

/// Whether one of the values fits one of the texts, or with `!` none of them.
fn any(values: &[String], texts: &[&str], fits: fn(&str, &str) -> bool) -> bool {
    values.iter().any(|value| match value.strip_prefix('!') {
        Some(value) => !texts.iter().any(|text| fits(value, text)),
        None => texts.iter().any(|text| fits(value, text)),
    })
}

fn prefix(value: &str, text: &str) -> bool {
    text.starts_with(value)
}

/// Whether each word of the value begins a word of the text.
fn words(value: &str, text: &str) -> bool {
    let (value, text) = (value.to_lowercase(), text.to_lowercase());
    let split = |text: &str| -> Vec<String> {
        text.split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (wanted, there) = (split(&value), split(&text));
    !wanted.is_empty() && wanted.iter().all(|wanted| there.iter().any(|word| word.starts_with(wanted.as_str())))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use model::Timestamp;

    use super::*;

    #[test]
    fn filters_hold_together_and_their_values_apart() {
        let at = Timestamp::from_secs(0);
        let secret = Secret {
            name: "prod/Web-db".parse().unwrap(),
            suffix: "AbCdEf".to_owned(),
            description: Some("The database of the shop".to_owned()),
            created: at,
            changed: at,
            accessed: None,
            deletion: None,
            tags: BTreeMap::from([("team".to_owned(), "Payments".to_owned())]),
            policy: None,
            versions: BTreeMap::new(),
        };
        let filter = |key: &str, values: &[&str]| Filter {
            key: Some(key.to_owned()),
            values: Some(values.iter().map(|value| (*value).to_owned()).collect()),
        };
        let cases = [
            ("name", &["prod/"] as &[&str], true),
            ("name", &["web"], false),
            ("name", &["test/", "prod/W"], true),
            ("name", &["PROD"], false),
            ("name", &["!prod/"], false),
            ("name", &["!test/"], true),
            ("description", &["SHOP data"], true),
            ("description", &["shop cart"], false),
            ("tag-key", &["te"], true),
            ("tag-value", &["payments"], false),
            ("tag-value", &["Pay"], true),
            ("all", &["web"], true),
            ("all", &["payments"], true),
            ("all", &["nothing"], false),
            ("owning-service", &["rds"], false),
        ];
        for (key, values, passes) in cases {
            assert_eq!(pass(&[filter(key, values)], &secret), passes, "{key} {values:?}");
        }
        assert!(!pass(&[filter("name", &["prod"]), filter("tag-key", &["x"])], &secret));
        assert!(pass(&[], &secret));
    }
}
