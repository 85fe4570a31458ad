//! Patterns of paths and hosts: `*` stands for any characters, also none; `?` for exactly one.

use std::fmt;

/// A pattern such as `/img/*` or `*.example.com`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    text: String,
    parts: Vec<Part>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Any characters, also none.
    Any,
    /// Exactly one.
    One,
    Byte(u8),
}

impl Pattern {
    /// Any text is a pattern.
    pub fn new(text: impl Into<String>) -> Self {
        Self::read(text.into(), false)
    }

    /// The same, but a backslash takes its meaning from a `*` or `?` that follows it.
    pub fn escaped(text: impl Into<String>) -> Self {
        Self::read(text.into(), true)
    }

    fn read(text: String, escapes: bool) -> Self {
        let mut parts = Vec::with_capacity(text.len());
        let mut bytes = text.bytes().peekable();
        while let Some(byte) = bytes.next() {
            parts.push(match byte {
                b'\\' if escapes => match bytes.next_if(|next| matches!(next, b'*' | b'?' | b'\\')) {
                    Some(next) => Part::Byte(next),
                    None => Part::Byte(byte),
                },
                b'*' => Part::Any,
                b'?' => Part::One,
                _ => Part::Byte(byte),
            });
        }
        Self { text, parts }
    }

    /// Whether the whole of `text` fits. Linear in practice and never worse than the product of the two lengths.
    pub fn fits(&self, text: &str, fold_case: bool) -> bool {
        self.fits_bytes(text.as_bytes(), fold_case)
    }

    /// The same for what need not be text.
    pub fn fits_bytes(&self, text: &[u8], fold_case: bool) -> bool {
        let same = |part: Part, t: u8| match part {
            Part::Any => false,
            Part::One => true,
            Part::Byte(p) => p == t || (fold_case && p.eq_ignore_ascii_case(&t)),
        };
        let (mut p, mut t) = (0, 0);
        // Where to go on after the last `*`, should what follows it not fit: one character later in the text.
        let mut retry: Option<(usize, usize)> = None;
        while t < text.len() {
            match self.parts.get(p) {
                Some(Part::Any) => {
                    retry = Some((p + 1, t));
                    p += 1;
                }
                Some(&part) if same(part, text[t]) => {
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
        self.parts[p..].iter().all(|part| *part == Part::Any)
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
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
        assert!(Pattern::escaped(r"a\*b\?").fits("a*b?", false) && !Pattern::escaped(r"a\*b").fits("axb", false));
        assert!(Pattern::new(r"a\*").fits(r"a\b", false));
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
