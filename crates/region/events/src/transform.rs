//! What a target is given of an event: all of it, a part, a constant text, or a template. Pure.
//!
//! Source: EventBridge User Guide, "Amazon EventBridge input transformation".

use std::collections::BTreeMap;

use serde_json::Value;

/// What a template knows beside its own paths.
pub(crate) struct Around<'a> {
    pub(crate) rule_arn: &'a str,
    pub(crate) rule_name: &'a str,
    pub(crate) ingested: &'a str,
    /// The event as it is sent.
    pub(crate) event: &'a str,
}

/// What lies at a path such as `$.detail.containers[0].name`; nothing where nothing does.
pub(crate) fn at<'a>(event: &'a Value, path: &str) -> Option<&'a Value> {
    let mut here = event;
    for step in steps(path)? {
        here = match step {
            Step::Name(name) => here.get(name)?,
            Step::Place(place) => here.get(place)?,
        };
    }
    Some(here)
}

/// Whether a text is a path.
pub(crate) fn is_path(path: &str) -> bool {
    steps(path).is_some()
}

enum Step<'a> {
    Name(&'a str),
    Place(usize),
}

fn steps(path: &str) -> Option<Vec<Step<'_>>> {
    let mut rest = path.strip_prefix('$')?;
    let mut steps = Vec::new();
    while !rest.is_empty() {
        if let Some(inner) = rest.strip_prefix('[') {
            let (inside, after) = inner.split_once(']')?;
            let quoted = inside.strip_prefix('\'').and_then(|name| name.strip_suffix('\''));
            steps.push(match quoted {
                Some(name) => Step::Name(name),
                None => Step::Place(inside.parse().ok()?),
            });
            rest = after;
        } else {
            let name = rest.strip_prefix('.')?;
            let end = name.find(['.', '[']).unwrap_or(name.len());
            if end == 0 {
                return None;
            }
            steps.push(Step::Name(&name[..end]));
            rest = &name[end..];
        }
    }
    Some(steps)
}

/// The names between `<` and `>` of a template.
pub(crate) fn names(template: &str) -> Vec<&str> {
    pieces(template).into_iter().filter_map(|(_, name)| name).collect()
}

/// Texts, each with the name that follows it.
fn pieces(template: &str) -> Vec<(&str, Option<&str>)> {
    let mut pieces = Vec::new();
    let (mut from, mut search) = (0, 0);
    while let Some(open) = template[search..].find('<').map(|at| search + at) {
        let Some(close) = template[open..].find('>').map(|at| open + at) else { break };
        let name = &template[open + 1..close];
        let named = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
        if named {
            pieces.push((&template[from..open], Some(name)));
            (from, search) = (close + 1, close + 1);
        } else {
            search = open + 1;
        }
    }
    pieces.push((&template[from..], None));
    pieces
}

/// Fills a template. Within a JSON string a value stands without quotation marks of its own, elsewhere as JSON.
pub(crate) fn fill(template: &str, paths: &BTreeMap<String, String>, event: &Value, around: &Around<'_>) -> String {
    let mut filled = String::new();
    let mut quoted = false;
    for (text, name) in pieces(template) {
        quoted ^= odd_quotes(text);
        filled.push_str(text);
        let Some(name) = name else { continue };
        let value = match name {
            "aws.events.rule-arn" => Value::from(around.rule_arn),
            "aws.events.rule-name" => Value::from(around.rule_name),
            "aws.events.event.ingestion-time" => Value::from(around.ingested),
            "aws.events.event" | "aws.events.event.json" => {
                serde_json::from_str(around.event).unwrap_or_else(|_| Value::from(around.event))
            }
            // What is not there is an empty text.
            name => paths.get(name).and_then(|path| at(event, path)).cloned().unwrap_or_else(|| Value::from("")),
        };
        filled.push_str(&match (&value, quoted) {
            (Value::String(text), true) => inner(text),
            (value, true) => inner(&value.to_string()),
            (value, false) => value.to_string(),
        });
    }
    filled
}

/// A text as it stands within the quotation marks of a JSON string.
fn inner(text: &str) -> String {
    let whole = Value::from(text).to_string();
    whole[1..whole.len() - 1].to_owned()
}

fn odd_quotes(text: &str) -> bool {
    let (mut odd, mut escaped) = (false, false);
    for letter in text.chars() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => odd = !odd,
            _ => {}
        }
    }
    odd
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn templates_are_filled_as_documented() {
        let event = json!({"detail": {"pipeline": "p", "n": 5, "list": [{"a": "x\"y"}], "o": {"k": 1}}});
        let around = Around { rule_arn: "arn:r", rule_name: "r", ingested: "t", event: "{\"id\":\"1\"}" };
        let paths: BTreeMap<String, String> = [
            ("p", "$.detail.pipeline"),
            ("n", "$.detail.n"),
            ("q", "$.detail.list[0].a"),
            ("o", "$.detail.o"),
            ("none", "$.detail.none"),
        ]
        .into_iter()
        .map(|(name, path)| (name.to_owned(), path.to_owned()))
        .collect();
        for (template, expected) in [
            ("\"Pipeline <p> has <n>\"", "\"Pipeline p has 5\""),
            ("{\"p\": <p>, \"n\": <n>, \"o\": <o>}", "{\"p\": \"p\", \"n\": 5, \"o\": {\"k\":1}}"),
            ("{\"q\": \"<q>\"}", "{\"q\": \"x\\\"y\"}"),
            ("{\"x\": <none>}", "{\"x\": \"\"}"),
            ("{\"r\": <aws.events.rule-arn>, \"e\": <aws.events.event>}", "{\"r\": \"arn:r\", \"e\": {\"id\":\"1\"}}"),
            ("\"1 < 2 <p>\"", "\"1 < 2 p\""),
        ] {
            assert_eq!(fill(template, &paths, &event, &around), expected);
        }
        assert_eq!(names("<a> and <b.c>, 1 < 2"), ["a", "b.c"]);
        assert_eq!(at(&event, "$"), Some(&event));
        for bad in ["", "detail", "$.", "$..a", "$[x]", "$.a["] {
            assert!(!is_path(bad), "{bad}");
        }
    }
}
