//! Texts with `*`, `?` and `${variables}`, compiled once and matched in time that is bounded by the product of the two
//! lengths, whatever the pattern.
//!
//! What a variable stands for is matched as it is: a user who is named `*` matches only `*`.

use crate::context::Request;

/// What is special in a text.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Syntax {
    /// `*` stands for any text and `?` for any character.
    pub(crate) wildcards: bool,
    /// `${key}` stands for the request's value of that key (policy version 2012-10-17).
    pub(crate) variables: bool,
    /// Upper and lower case are the same.
    pub(crate) fold: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Token {
    Text(String),
    Any,
    One,
    Variable { key: String, default: Option<String> },
}

/// One unit of a flattened pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Byte(u8),
    One,
    Any,
}

#[derive(Debug, Clone)]
enum Shape {
    All,
    Exact(Box<str>),
    Prefix(Box<str>),
    Units(Box<[Unit]>),
    Variables(Box<[Token]>),
}

/// A compiled text.
#[derive(Debug, Clone)]
pub(crate) struct Pattern {
    shape: Shape,
    fold: bool,
}

impl Pattern {
    pub(crate) fn compile(text: &str, syntax: Syntax) -> Self {
        Self::of(tokens(text, syntax), syntax.fold)
    }

    /// From tokens, which are folded here where `fold` says so.
    pub(crate) fn of(mut tokens: Vec<Token>, fold: bool) -> Self {
        if fold {
            for token in &mut tokens {
                if let Token::Text(text) = token {
                    *text = text.to_lowercase();
                }
            }
        }
        let shape = match tokens.as_mut_slice() {
            [] => Shape::Exact("".into()),
            [Token::Any] => Shape::All,
            [Token::Text(text)] => Shape::Exact(std::mem::take(text).into()),
            [Token::Text(text), Token::Any] => Shape::Prefix(std::mem::take(text).into()),
            tokens if tokens.iter().any(|token| matches!(token, Token::Variable { .. })) => {
                Shape::Variables(tokens.to_vec().into())
            }
            tokens => {
                let mut units = Vec::new();
                for token in tokens.iter() {
                    push(&mut units, token);
                }
                Shape::Units(units.into())
            }
        };
        Self { shape, fold }
    }

    /// Whether the text matches. Variables take their values from the request; one without a value matches nothing.
    pub(crate) fn matches(&self, text: &str, request: &Request<'_>) -> bool {
        if self.fold && text.chars().any(char::is_uppercase) {
            return self.matches_as_is(&text.to_lowercase(), request);
        }
        self.matches_as_is(text, request)
    }

    /// As [`Self::matches`], for a text that the caller has folded already where that matters.
    pub(crate) fn matches_as_is(&self, text: &str, request: &Request<'_>) -> bool {
        match &self.shape {
            Shape::All => true,
            Shape::Exact(exact) => text == &**exact,
            Shape::Prefix(prefix) => text.starts_with(&**prefix),
            Shape::Units(units) => glob(units, text.as_bytes()),
            Shape::Variables(tokens) => self.expand(tokens, request).is_some_and(|units| glob(&units, text.as_bytes())),
        }
    }

    /// Whether every variable in it has a value.
    pub(crate) fn has_values(&self, request: &Request<'_>) -> bool {
        match &self.shape {
            Shape::Variables(tokens) => self.expand(tokens, request).is_some(),
            Shape::All | Shape::Exact(_) | Shape::Prefix(_) | Shape::Units(_) => true,
        }
    }

    fn expand(&self, tokens: &[Token], request: &Request<'_>) -> Option<Vec<Unit>> {
        let mut units = Vec::new();
        for token in tokens {
            let Token::Variable { key, default } = token else {
                push(&mut units, token);
                continue;
            };
            let value = request.values(key).only().map(std::borrow::Cow::into_owned).or_else(|| default.clone())?;
            let value = if self.fold { value.to_lowercase() } else { value };
            units.extend(value.bytes().map(Unit::Byte));
        }
        Some(units)
    }
}

fn push(units: &mut Vec<Unit>, token: &Token) {
    match token {
        Token::Text(text) => units.extend(text.bytes().map(Unit::Byte)),
        Token::One => units.push(Unit::One),
        Token::Any => units.push(Unit::Any),
        Token::Variable { .. } => {}
    }
}

/// Reads a text into tokens; neighbouring `*` become one.
pub(crate) fn tokens(text: &str, syntax: Syntax) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let variable = if syntax.variables { variable(rest) } else { None };
        let (token, length) = match c {
            '$' if variable.is_some() => match variable {
                Some((Token::Text(literal), length)) => {
                    plain.push_str(&literal);
                    rest = &rest[length..];
                    continue;
                }
                Some(found) => found,
                None => (Token::One, 1),
            },
            '*' if syntax.wildcards => (Token::Any, 1),
            '?' if syntax.wildcards => (Token::One, 1),
            _ => {
                plain.push(c);
                rest = &rest[c.len_utf8()..];
                continue;
            }
        };
        if !plain.is_empty() {
            tokens.push(Token::Text(std::mem::take(&mut plain)));
        }
        if token != Token::Any || tokens.last() != Some(&Token::Any) {
            tokens.push(token);
        }
        rest = &rest[length..];
    }
    if !plain.is_empty() {
        tokens.push(Token::Text(plain));
    }
    tokens
}

/// A variable at the start of the text and its length: `${key}`, `${key, 'default'}`, or an escaped `${*}`.
fn variable(text: &str) -> Option<(Token, usize)> {
    let inner = text.strip_prefix("${")?;
    let end = inner.find('}')?;
    let inner = &inner[..end];
    let length = end + 3;
    if matches!(inner, "*" | "?" | "$") {
        return Some((Token::Text(inner.to_owned()), length));
    }
    let (key, default) = match inner.split_once(',') {
        Some((key, default)) => (key.trim(), Some(default.trim().strip_prefix('\'')?.strip_suffix('\'')?.to_owned())),
        None => (inner.trim(), None),
    };
    Some((Token::Variable { key: key.to_ascii_lowercase(), default }, length))
}

/// Greedy matching with one place to go back to: the last `*`. At most `units * text` steps.
fn glob(units: &[Unit], text: &[u8]) -> bool {
    let (mut unit, mut at) = (0, 0);
    let mut back: Option<(usize, usize)> = None;
    while at < text.len() {
        match units.get(unit) {
            Some(Unit::Any) => {
                unit += 1;
                if unit == units.len() {
                    return true;
                }
                back = Some((unit, at));
                continue;
            }
            Some(Unit::One) => {
                unit += 1;
                at += character(text, at);
                continue;
            }
            Some(Unit::Byte(byte)) if *byte == text[at] => {
                unit += 1;
                at += 1;
                continue;
            }
            _ => {}
        }
        let Some((after, from)) = back else { return false };
        let from = from + character(text, from);
        back = Some((after, from));
        (unit, at) = (after, from);
    }
    units[unit..].iter().all(|unit| *unit == Unit::Any)
}

/// The length of the UTF-8 character that begins at `at`.
fn character(text: &[u8], at: usize) -> usize {
    1 + text[at + 1..].iter().take_while(|byte| **byte & 0xC0 == 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Context;
    use model::Caller;
    use proptest::prelude::*;

    fn request<T>(pairs: &[(&str, &str)], run: impl FnOnce(&Request<'_>) -> T) -> T {
        let caller = Caller::root("123456789012".parse().unwrap());
        let mut context = Context::default();
        for (key, value) in pairs {
            context.set(key, *value);
        }
        run(&Request { caller: &caller, action: "s3:GetObject", resource: "*", owner: None, context: &context })
    }

    const WILD: Syntax = Syntax { wildcards: true, variables: true, fold: false };

    fn matches(pattern: &str, text: &str, syntax: Syntax) -> bool {
        request(&[("aws:username", "a*b")], |request| Pattern::compile(pattern, syntax).matches(text, request))
    }

    #[test]
    fn wildcards_and_variables() {
        for (pattern, text, expected) in [
            ("", "", true),
            ("*", "", true),
            ("?", "", false),
            ("?", "é", true),
            ("??", "é", false),
            ("a*", "abc", true),
            ("a*c", "abc", true),
            ("a*c", "abcd", false),
            ("*a*b*", "xxaxxbxx", true),
            ("**", "x", true),
            ("a?c", "abc", true),
            ("home/${aws:username}/*", "home/a*b/x", true),
            ("home/${aws:username}/*", "home/aXb/x", false),
            ("home/${AWS:UserName}", "home/a*b", true),
            ("home/${aws:nothing}", "home/", false),
            ("home/${aws:nothing, 'all'}", "home/all", true),
            ("${*}", "*", true),
            ("${*}", "x", false),
            ("a${$}b", "a$b", true),
            ("a${b", "a${b", true),
            ("a$b", "a$b", true),
        ] {
            assert_eq!(matches(pattern, text, WILD), expected, "{pattern} {text}");
        }
        assert!(matches("${aws:username}", "${aws:username}", Syntax { wildcards: true, ..Syntax::default() }));
        assert!(matches("a*b", "a*b", Syntax::default()) && !matches("a*b", "aXb", Syntax::default()));
        assert!(matches("ABC", "abc", Syntax { fold: true, ..WILD }));
    }

    #[test]
    fn a_hostile_pattern_takes_bounded_time() {
        let pattern = "a*".repeat(3000) + "b";
        assert!(!matches(&pattern, &"a".repeat(3000), WILD));
    }

    /// The definition, as slow as it is plain.
    fn slow(pattern: &[char], text: &[char]) -> bool {
        match pattern.split_first() {
            None => text.is_empty(),
            Some(('*', rest)) => (0..=text.len()).any(|at| slow(rest, &text[at..])),
            Some(('?', rest)) => text.split_first().is_some_and(|(_, text)| slow(rest, text)),
            Some((c, rest)) => text.split_first().is_some_and(|(d, text)| c == d && slow(rest, text)),
        }
    }

    proptest! {
        #[test]
        fn agrees_with_the_definition(pattern in "[ab*?é]{0,8}", text in "[abé]{0,10}") {
            let chars = |text: &str| text.chars().collect::<Vec<_>>();
            prop_assert_eq!(matches(&pattern, &text, WILD), slow(&chars(&pattern), &chars(&text)));
        }

        #[test]
        fn never_panics(pattern in "\\PC{0,40}", text in "\\PC{0,40}", wildcards: bool, variables: bool, fold: bool) {
            matches(&pattern, &text, Syntax { wildcards, variables, fold });
        }
    }
}
