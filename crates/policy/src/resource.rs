//! ARNs with wildcards: each of the six parts is matched by itself, so that a `*` for the region does not run on into
//! the account.

use crate::context::Request;
use crate::pattern::{Pattern, Syntax, Token, tokens};

/// The six parts of an ARN as they stand in a request.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Parts<'a>([&'a str; 6]);

impl<'a> Parts<'a> {
    /// Nothing where the text is no ARN, such as `*` for a call that names no resource.
    pub(crate) fn of(text: &'a str) -> Option<Self> {
        let mut split = text.splitn(6, ':');
        let mut next = || split.next();
        let parts = [next()?, next()?, next()?, next()?, next()?, next()?];
        (parts[0] == "arn").then_some(Self(parts))
    }
}

/// A resource as a policy writes it.
#[derive(Debug, Clone)]
pub(crate) enum ArnPattern {
    /// `*`: every resource, and calls that name none.
    All,
    /// By its parts. Parts that an incomplete ARN leaves out match everything.
    Parts(Box<[Pattern; 6]>),
}

impl ArnPattern {
    pub(crate) fn compile(text: &str, variables: bool) -> Self {
        let tokens = tokens(text, Syntax { wildcards: true, variables, fold: false });
        if tokens == [Token::Any] {
            return Self::All;
        }
        let mut parts: Vec<Vec<Token>> = vec![Vec::new()];
        for token in tokens {
            let Token::Text(text) = token else {
                if let Some(part) = parts.last_mut() {
                    part.push(token);
                }
                continue;
            };
            let missing = 6_usize.saturating_sub(parts.len()) + 1;
            for (index, piece) in text.splitn(missing, ':').enumerate() {
                if index > 0 {
                    parts.push(Vec::new());
                }
                if let Some(part) = parts.last_mut()
                    && !piece.is_empty()
                {
                    part.push(Token::Text(piece.to_owned()));
                }
            }
        }
        let mut parts = parts.into_iter();
        Self::Parts(Box::new(std::array::from_fn(|_| {
            Pattern::of(parts.next().unwrap_or_else(|| vec![Token::Any]), false)
        })))
    }

    /// Whether every variable in it has a value.
    pub(crate) fn has_values(&self, request: &Request<'_>) -> bool {
        match self {
            Self::All => true,
            Self::Parts(patterns) => patterns.iter().all(|pattern| pattern.has_values(request)),
        }
    }

    /// Whether the resource matches; `None` is a call that names no resource, which only `*` matches.
    pub(crate) fn matches(&self, resource: Option<&Parts<'_>>, request: &Request<'_>) -> bool {
        match (self, resource) {
            (Self::All, _) => true,
            (Self::Parts(_), None) => false,
            // The last part differs most often, so it is asked first.
            (Self::Parts(patterns), Some(Parts(parts))) => {
                patterns.iter().zip(parts).rev().all(|(pattern, part)| pattern.matches_as_is(part, request))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Context;
    use model::Caller;

    #[test]
    fn parts_are_matched_apart() {
        let caller = Caller::root("123456789012".parse().unwrap());
        let mut context = Context::default();
        context.set("aws:username", "ann");
        let request =
            Request { caller: &caller, action: "ecr:PutImage", resource: "*", owner: None, context: &context };
        for (pattern, resource, expected) in [
            ("*", "*", true),
            ("arn:aws:s3:::*", "*", false),
            ("arn:aws:s3:::bucket/*", "arn:aws:s3:::bucket/a:b/c", true),
            ("arn:aws:s3:::bucket", "arn:aws:s3:::bucket/a", false),
            ("arn:aws:ecr:*:1:repository/x", "arn:aws:ecr:us-east-2:1:repository/x", true),
            ("arn:aws:ecr:*:repository/x", "arn:aws:ecr:us-east-2:1:repository/x", false),
            ("arn:aws:ecr", "arn:aws:ecr:us-east-2:1:repository/x", true),
            ("arn:aws:ecr:us-*:1:*", "arn:aws:ecr:eu-west-1:1:repository/x", false),
            ("arn:aws:s3:::home/${aws:username}/*", "arn:aws:s3:::home/ann/x", true),
            ("arn:aws:s3:::home/${aws:username}/*", "arn:aws:s3:::home/bob/x", false),
            ("arn:aws:logs:*:*:log-group:/ecs/x:*", "arn:aws:logs:us-east-2:1:log-group:/ecs/x:log-stream:y", true),
        ] {
            let compiled = ArnPattern::compile(pattern, true);
            assert_eq!(compiled.matches(Parts::of(resource).as_ref(), &request), expected, "{pattern} {resource}");
        }
    }
}
