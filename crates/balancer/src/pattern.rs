//! Patterns of paths and hosts: `*` stands for any characters, also none; `?` for exactly one.

use std::fmt;

/// A pattern such as `/img/*` or `*.example.com`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern(String);

impl Pattern {
    /// Any text is a pattern.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Whether the whole of `text` fits. Linear in practice and never worse than the product of the two lengths.
    pub fn fits(&self, text: &str, fold_case: bool) -> bool {
        let same = |p: u8, t: u8| p == b'?' || p == t || (fold_case && p.eq_ignore_ascii_case(&t));
        let (pattern, text) = (self.0.as_bytes(), text.as_bytes());
        let (mut p, mut t) = (0, 0);
        // Where to go on after the last `*`, should what follows it not fit: one character later in the text.
        let mut retry: Option<(usize, usize)> = None;
        while t < text.len() {
            match pattern.get(p) {
                Some(b'*') => {
                    retry = Some((p + 1, t));
                    p += 1;
                }
                Some(&c) if same(c, text[t]) => {
                    p += 1;
                    t += 1;
                }
                _ => match retry {
                    Some((after, from)) => {
                        retry = Some((after, from + 1));
                        p = after;
                        t = from + 1;
                    }
                    None => return false,
                },
            }
        }
        pattern[p..].iter().all(|&c| c == b'*')
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn fits_as_documented() {
        for (pattern, text, fits) in [
            ("/img/*", "/img/a/b.png", true),
            ("/img/*", "/img", false),
            ("/img/*/pics", "/img/x/y/pics", true),
            ("/img/*/pics", "/img/x/y/pic", false),
            ("/?.png", "/a.png", true),
            ("/?.png", "/.png", false),
            ("*", "", true),
            ("", "", true),
            ("", "/", false),
            ("*a*b*c", "xxaxxbxxbc", true),
        ] {
            assert_eq!(Pattern::new(pattern).fits(text, false), fits, "{pattern} {text}");
        }
        assert!(Pattern::new("*.Example.com").fits("WWW.example.COM", true));
        assert!(!Pattern::new("/A").fits("/a", false));
    }

    /// The definition, exponential and obviously right.
    fn by_definition(pattern: &[u8], text: &[u8]) -> bool {
        match (pattern.split_first(), text.split_first()) {
            (None, None) => true,
            (Some((b'*', rest)), None) => by_definition(rest, text),
            (Some((b'*', rest)), Some((_, later))) => by_definition(rest, text) || by_definition(pattern, later),
            (Some((b'?', rest)), Some((_, later))) => by_definition(rest, later),
            (Some((p, rest)), Some((t, later))) => p == t && by_definition(rest, later),
            _ => false,
        }
    }

    proptest! {
        #[test]
        fn agrees_with_the_definition(pattern in "[ab*?]{0,8}", text in "[ab]{0,10}") {
            prop_assert_eq!(
                Pattern::new(pattern.clone()).fits(&text, false),
                by_definition(pattern.as_bytes(), text.as_bytes())
            );
        }
    }
}
