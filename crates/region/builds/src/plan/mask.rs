//! What no log shows: access key ids, and the values of parameters and secrets.
//!
//! A line of any length comes in pieces; a secret that lies across two of them is hidden, too: of a piece that is not the
//! line's last, as much is held back as a secret could begin in.
//!
//! Source: CodeBuild User Guide, "Build details": secrets in build logs.

use std::sync::LazyLock;

use regex::Regex;

/// What stands instead.
const HIDDEN: &str = "***";

/// Shorter values would hide half of a log.
const SHORTEST: usize = 3;

/// An access key id has that many characters.
const KEY_LENGTH: usize = 20;

#[expect(clippy::expect_used, reason = "the pattern is a constant, tested below")]
static KEY: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\b(?:AKIA|ASIA)[A-Z2-7]{16}\b").expect("the pattern is one"));

/// Hides access key ids.
pub(crate) fn masked(text: String) -> String {
    if !text.contains("AKIA") && !text.contains("ASIA") {
        return text;
    }
    KEY.replace_all(&text, HIDDEN).into_owned()
}

/// The values that a build's log does not show, the longest first.
#[derive(Default, Clone, PartialEq, Eq)]
pub(crate) struct Masks {
    values: Vec<String>,
}

/// Values are not shown.
impl std::fmt::Debug for Masks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} values", self.values.len())
    }
}

impl Masks {
    /// Of a value with several lines each line counts: that is how it stands in a log.
    pub(crate) fn new<'a>(secrets: impl IntoIterator<Item = &'a str>) -> Self {
        let lines = secrets.into_iter().flat_map(str::lines).map(str::trim);
        let mut values: Vec<String> = lines.filter(|line| line.len() >= SHORTEST).map(str::to_owned).collect();
        values.sort_by_key(|value| std::cmp::Reverse(value.len()));
        values.dedup();
        Self { values }
    }

    /// A text without them.
    pub(crate) fn hide(&self, text: String) -> String {
        let mut text = masked(text);
        for value in &self.values {
            if text.contains(value.as_str()) {
                text = text.replace(value.as_str(), HIDDEN);
            }
        }
        text
    }

    /// How many bytes of a piece that is not a line's last are held back.
    fn tail(&self) -> usize {
        self.values.first().map_or(0, String::len).max(KEY_LENGTH) - 1
    }

    /// Hides what a piece shows together with what was held back of the one before; keeps back what may be a beginning.
    pub(crate) fn piece(&self, held: &mut String, piece: &str, last: bool) -> String {
        let mut text = std::mem::take(held);
        text.push_str(piece);
        let mut text = self.hide(text);
        if !last {
            let mut cut = text.len().saturating_sub(self.tail());
            while !text.is_char_boundary(cut) {
                cut -= 1;
            }
            *held = text.split_off(cut);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_and_access_keys_are_hidden() {
        assert_eq!(masked("id AKIAIOSFODNN7EXAMPLE.".to_owned()), "id ***.");
        let masks = Masks::new(["hunter22", "first line\nsecond line\n", "ab", "hunter"]);
        let hide = |text: &str| masks.hide(text.to_owned());
        assert_eq!(hide("x hunter22 hunter AKIAIOSFODNN7EXAMPLE"), "x *** *** ***");
        assert_eq!(hide("the second line ab"), "the *** ab");
        assert_eq!(format!("{masks:?}"), "4 values");
    }

    proptest::proptest! {
        #[test]
        fn no_cut_shows_a_secret(before in "[a-z ]{0,40}", after in "[a-z ]{0,40}", at in 0usize..100, two in 0usize..100) {
            let secret = "S3CRET-value-\u{e9}-123";
            let masks = Masks::new([secret]);
            let whole = format!("{before}{secret}{after} AKIAIOSFODNN7EXAMPLE");
            let mut cuts = [at.min(whole.len()), two.min(whole.len())];
            cuts.sort_unstable();
            if cuts.iter().all(|cut| whole.is_char_boundary(*cut)) {
                let mut held = String::new();
                let pieces = [(0, cuts[0], false), (cuts[0], cuts[1], false), (cuts[1], whole.len(), true)];
                let shown: String =
                    pieces.iter().map(|(from, to, last)| masks.piece(&mut held, &whole[*from..*to], *last)).collect();
                proptest::prop_assert_eq!(shown, masks.hide(whole));
            }
        }
    }
}
