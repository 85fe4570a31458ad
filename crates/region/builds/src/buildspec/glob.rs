//! The patterns of artifacts: `target/*.jar`, `**/*`.
//!
//! Source: CodeBuild User Guide, "Build specification reference for CodeBuild", `artifacts/files`.

/// A pattern over paths relative to the base directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pattern(Vec<String>);

/// Segments that a pattern may have: matching is bounded by it.
const SEGMENT_LIMIT: usize = 64;

impl Pattern {
    /// Reads a pattern; nothing where it leaves the base directory or is beyond all bounds.
    pub(crate) fn new(text: &str) -> Option<Self> {
        let mut segments: Vec<String> = Vec::new();
        for segment in text.split('/').filter(|segment| !segment.is_empty() && *segment != ".") {
            if segment == ".." {
                segments.pop()?;
            } else if !(segment == "**" && segments.last().is_some_and(|last| last == "**")) {
                segments.push(segment.to_owned());
            }
        }
        (!segments.is_empty() && segments.len() <= SEGMENT_LIMIT && text.len() <= 4096).then_some(Self(segments))
    }

    /// It fits the path of a file.
    pub(crate) fn matches(&self, path: &str) -> bool {
        let path: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty() && *segment != ".").collect();
        // reached[i]: the pattern's first i segments have taken all of the path so far.
        let mut reached = vec![false; self.0.len() + 1];
        reached[0] = true;
        self.skip(&mut reached);
        for segment in path {
            let mut following = vec![false; self.0.len() + 1];
            for (index, pattern) in self.0.iter().enumerate() {
                if !reached[index] {
                    continue;
                }
                if pattern == "**" {
                    following[index] = true;
                } else if wild(pattern.as_bytes(), segment.as_bytes()) {
                    following[index + 1] = true;
                }
            }
            self.skip(&mut following);
            reached = following;
        }
        reached[self.0.len()]
    }

    /// `**` takes no segment, too.
    fn skip(&self, reached: &mut [bool]) {
        for (index, pattern) in self.0.iter().enumerate() {
            if reached[index] && pattern == "**" {
                reached[index + 1] = true;
            }
        }
    }
}

/// `*` takes any run of characters, `?` one.
fn wild(pattern: &[u8], text: &[u8]) -> bool {
    let (mut p, mut t) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while t < text.len() {
        if p < pattern.len() && (pattern[p] == b'?' || pattern[p] == text[t]) && pattern[p] != b'*' {
            p += 1;
            t += 1;
        } else if p < pattern.len() && pattern[p] == b'*' {
            star = Some((p, t));
            p += 1;
        } else if let Some((at, from)) = star {
            p = at + 1;
            t = from + 1;
            star = Some((at, from + 1));
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|&byte| byte == b'*')
}

/// The folder or file below which all that a pattern can match lies: empty for the base directory itself. A pattern
/// without wildcards names its own file.
pub(crate) fn literal_root(pattern: &Pattern) -> String {
    let plain = |segment: &&String| !segment.contains(['*', '?']);
    pattern.0.iter().take_while(plain).cloned().collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_as_codebuilds() {
        for (pattern, path, fits) in [
            ("imagedefinitions.json", "imagedefinitions.json", true),
            ("./imagedefinitions.json", "imagedefinitions.json", true),
            ("imagedefinitions.json", "a/imagedefinitions.json", false),
            ("**/*", "a", true),
            ("**/*", "a/b/c.txt", true),
            ("target/*.jar", "target/app.jar", true),
            ("target/*.jar", "target/a/app.jar", false),
            ("target/**/*.jar", "target/app.jar", true),
            ("target/**/*.jar", "target/a/b/app.jar", true),
            ("my-subdirectory/**/*", "my-subdirectory/x", true),
            ("a?c", "abc", true),
            ("*", "a/b", false),
            ("a*b*c", "aXbYc", true),
            ("a*b*c", "aXcYb", false),
        ] {
            assert_eq!(Pattern::new(pattern).unwrap().matches(path), fits, "{pattern} {path}");
        }
        assert_eq!(Pattern::new("../x"), None);
        assert_eq!(Pattern::new("a/../../x"), None);
        assert_eq!(literal_root(&Pattern::new("target/app/*.jar").unwrap()), "target/app");
        assert_eq!(literal_root(&Pattern::new("**/*").unwrap()), "");
    }

    proptest::proptest! {
        #[test]
        fn all_files_are_all_files(path in "[a-z]{1,3}(/[a-z]{1,3}){0,5}") {
            assert!(Pattern::new("**/*").unwrap().matches(&path));
            assert!(Pattern::new(&path).unwrap().matches(&path));
        }

        #[test]
        fn matching_ends(pattern in "[a*?/]{1,80}", path in "[a/]{1,80}") {
            if let Some(pattern) = Pattern::new(&pattern) {
                let _ = pattern.matches(&path);
            }
        }
    }
}
