//! Where a buildspec is wrong, as lines of a log: CodeBuild's own text tells the line alone.

use super::mask::masked;
use crate::buildspec::BuildspecError;

/// More of a line than anybody reads.
const WIDTH: usize = 120;

/// `<place>:<line>:<column>`, the line itself, and a mark below the column. Nothing where no place is known.
pub(crate) fn excerpt(place: &str, text: &str, error: &BuildspecError) -> Vec<String> {
    let Some((line, column)) = error.at else { return Vec::new() };
    let told = format!("{place}:{line}:{column}: {}", error.message);
    let Some(found) = text.lines().nth(line.saturating_sub(1)) else { return vec![told] };
    let found: Vec<char> = found.chars().collect();
    let from = column.saturating_sub(WIDTH / 2).min(found.len());
    let shown: String = found[from..].iter().take(WIDTH).map(|c| if c.is_control() { ' ' } else { *c }).collect();
    let before = " ".repeat(column.saturating_sub(1).saturating_sub(from));
    vec![told, format!("{line:>5} | {}", masked(shown)), format!("      | {before}^")]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(line: usize, column: usize) -> BuildspecError {
        BuildspecError { message: "wrong".to_owned(), at: Some((line, column)) }
    }

    #[test]
    fn the_column_is_marked() {
        assert_eq!(
            excerpt("b.yml", "a\n  b: c\n", &error(2, 6)),
            ["b.yml:2:6: wrong", "    2 |   b: c", "      |      ^"]
        );
        assert_eq!(excerpt("b.yml", "a", &error(9, 1)), ["b.yml:9:1: wrong"]);
        let long = excerpt("b.yml", &"é".repeat(900), &error(1, 500));
        assert_eq!(long[2].chars().count() - 8, WIDTH / 2);
    }
}
