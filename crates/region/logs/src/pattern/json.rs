//! Patterns for JSON: `{ ($.level = "ERROR" || $.code >= 500) && $.user.name NOT EXISTS }`.
//!
//! Source: Amazon CloudWatch Logs User Guide, "Filter pattern syntax for JSON log events".

use serde_json::Value;

use super::lex::{Word, words};
use super::test::Test;

/// How deep parentheses may be.
const DEEPEST: usize = 50;

/// An expression over a JSON object.
#[derive(Debug, Clone)]
pub(crate) struct Json(Expression);

#[derive(Debug, Clone)]
enum Expression {
    All(Vec<Expression>),
    Any(Vec<Expression>),
    Is(Vec<Step>, Asked),
}

#[derive(Debug, Clone)]
enum Asked {
    Test(Test),
    Null,
    Bool(bool),
    Absent,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Name(String),
    Place(usize),
    Every,
}

impl Json {
    /// Reads a pattern, braces included.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let inner = text.strip_prefix('{')?.strip_suffix('}')?;
        let words = words(inner)?;
        let mut reader = Reader { words: &words, at: 0 };
        let expression = reader.any(DEEPEST)?;
        (reader.at == words.len()).then_some(Self(expression))
    }

    /// Whether a message is JSON that fits.
    pub(super) fn fits(&self, message: &str) -> bool {
        let Ok(value) = serde_json::from_str::<Value>(message) else { return false };
        value.is_object() && self.0.fits(&value)
    }
}

struct Reader<'a> {
    words: &'a [Word],
    at: usize,
}

impl Reader<'_> {
    fn next(&mut self) -> Option<Word> {
        let word = self.words.get(self.at).cloned();
        self.at += 1;
        word
    }

    fn takes(&mut self, sign: &'static str) -> bool {
        let there = self.words.get(self.at) == Some(&Word::Sign(sign));
        self.at += usize::from(there);
        there
    }

    fn any(&mut self, depth: usize) -> Option<Expression> {
        let depth = depth.checked_sub(1)?;
        let mut all = vec![self.all(depth)?];
        while self.takes("||") {
            all.push(self.all(depth)?);
        }
        Some(if all.len() == 1 { all.remove(0) } else { Expression::Any(all) })
    }

    fn all(&mut self, depth: usize) -> Option<Expression> {
        let mut all = vec![self.one(depth)?];
        while self.takes("&&") {
            all.push(self.one(depth)?);
        }
        Some(if all.len() == 1 { all.remove(0) } else { Expression::All(all) })
    }

    fn one(&mut self, depth: usize) -> Option<Expression> {
        if self.takes("(") {
            let inner = self.any(depth)?;
            return self.takes(")").then_some(inner);
        }
        let Word::Plain(selector) = self.next()? else { return None };
        let steps = steps(&selector)?;
        let asked = match self.next()? {
            Word::Sign(sign) => Asked::Test(Test::of(sign, &self.next()?)?),
            Word::Plain(word) => match (word.to_ascii_uppercase().as_str(), self.next()?) {
                ("IS", Word::Plain(what)) => match what.to_ascii_uppercase().as_str() {
                    "NULL" => Asked::Null,
                    "TRUE" => Asked::Bool(true),
                    "FALSE" => Asked::Bool(false),
                    _ => return None,
                },
                ("NOT", Word::Plain(what)) if what.eq_ignore_ascii_case("EXISTS") => Asked::Absent,
                _ => return None,
            },
            _ => return None,
        };
        Some(Expression::Is(steps, asked))
    }
}

/// `$.a.b[0]`, `$.['x-y']`, `$.list[*]`.
fn steps(selector: &str) -> Option<Vec<Step>> {
    let mut rest = selector.strip_prefix('$')?;
    let mut steps = Vec::new();
    while !rest.is_empty() {
        let after_dot = rest.strip_prefix('.').unwrap_or(rest);
        if let Some(inner) = after_dot.strip_prefix('[') {
            let (inside, after) = inner.split_once(']')?;
            let quoted = |mark| inside.strip_prefix(mark).and_then(|name| name.strip_suffix(mark));
            steps.push(match quoted('\'').or_else(|| quoted('"')) {
                Some(name) => Step::Name(name.to_owned()),
                None if inside == "*" => Step::Every,
                None => Step::Place(inside.parse().ok()?),
            });
            rest = after;
        } else {
            let name = rest.strip_prefix('.')?;
            let end = name.find(['.', '[']).unwrap_or(name.len());
            let plain = name[..end].chars().all(|letter| letter.is_alphanumeric() || "_-@$".contains(letter));
            if end == 0 || !plain {
                return None;
            }
            steps.push(Step::Name(name[..end].to_owned()));
            rest = &name[end..];
        }
    }
    (!steps.is_empty()).then_some(steps)
}

impl Expression {
    fn fits(&self, value: &Value) -> bool {
        match self {
            Self::All(all) => all.iter().all(|one| one.fits(value)),
            Self::Any(any) => any.iter().any(|one| one.fits(value)),
            Self::Is(steps, asked) => {
                let found = found(value, steps);
                match asked {
                    Asked::Absent => found.is_empty(),
                    asked => found.into_iter().any(|value| asked.fits(value)),
                }
            }
        }
    }
}

impl Asked {
    fn fits(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Null, value) => value.is_null(),
            (Self::Bool(wanted), value) => value.as_bool() == Some(*wanted),
            (Self::Test(test), Value::String(text)) => test.fits(text),
            (Self::Test(test), Value::Number(number)) => test.fits(&number.to_string()),
            // A selector that leads to an object or a list is compared with nothing.
            _ => false,
        }
    }
}

fn found<'a>(value: &'a Value, steps: &[Step]) -> Vec<&'a Value> {
    let mut here = vec![value];
    for step in steps {
        here = here
            .into_iter()
            .flat_map(|value| match step {
                Step::Name(name) => value.get(name).into_iter().collect::<Vec<_>>(),
                Step::Place(place) => value.get(place).into_iter().collect(),
                Step::Every => value.as_array().into_iter().flatten().collect(),
            })
            .collect();
    }
    here
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fits_as_documented() {
        let line = r#"{"eventType": "UpdateTrail", "sourceIPAddress": "111.111.111.111", "arrayKey": ["value", "another value"],
            "objectList": [{"name": "a", "id": 1}, {"name": "b", "id": 2}], "SomeObject": null, "cluster.name": "c",
            "bandwidth": 75, "ok": true, "code": 1e3, "user": {"name": "ann"}}"#;
        for (pattern, fits) in [
            (r#"{ $.eventType = "UpdateTrail" }"#, true),
            (r#"{$.eventType="Update*"}"#, true),
            (r#"{ $.eventType != "UpdateTrail" }"#, false),
            ("{ $.eventType = UpdateTrail }", true),
            ("{ $.sourceIPAddress != 123.123.* }", true),
            ("{ $.sourceIPAddress = 111.111.* }", true),
            (r#"{ $.arrayKey[0] = "value" }"#, true),
            (r#"{ $.arrayKey[*] = "another value" }"#, true),
            ("{ $.objectList[1].id = 2 }", true),
            ("{ $.objectList[*].id > 2 }", false),
            ("{ $.SomeObject IS NULL }", true),
            ("{ $.SomeOther NOT EXISTS }", true),
            ("{ $.user NOT EXISTS }", false),
            ("{ $.ok IS TRUE }", true),
            ("{ $.ok is false }", false),
            ("{ $.bandwidth > 7.4e1 && $.bandwidth <= 75 }", true),
            ("{ $.code = 1000 }", true),
            (r#"{ ($.user.name = "bob" || $.user.name = "ann") && $.bandwidth < 10 }"#, false),
            (r#"{ $.user.name = "bob" || $.user.name = "ann" && $.ok IS TRUE }"#, true),
            ("{ $.eventType = %Trail$% }", true),
            (r#"{ $.['cluster.name'] = "c" }"#, true),
        ] {
            let read = Json::parse(pattern);
            assert_eq!(read.expect(pattern).fits(line), fits, "{pattern}");
        }
        assert!(!Json::parse("{ $.a NOT EXISTS }").unwrap().fits("no JSON"));
        let deep = format!("{{{}$.a = 1{}}}", "(".repeat(100), ")".repeat(100));
        for bad in [
            "{",
            "{}",
            "{ $.a }",
            "{ a = 1 }",
            "{ $.a = }",
            "{ $.a < \"x\" }",
            "{ ($.a = 1 }",
            "{ $.a = 1 && }",
            "{ $.a IS X }",
            "{ $. = 1 }",
            "{ $.a = %(% }",
            deep.as_str(),
        ] {
            assert!(Json::parse(bad).is_none(), "{bad}");
        }
    }
}
