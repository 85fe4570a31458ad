//! The words of patterns for JSON and for columns.

/// A word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Word {
    /// `(`, `)`, `&&`, `||`, `=`, `!=`, `<`, `>`, `<=`, `>=`, `,`, `...`.
    Sign(&'static str),
    /// Between quotation marks.
    Quoted(String),
    /// Between percent signs.
    Regex(String),
    /// Anything else: a selector, a name, a number, a text with stars.
    Plain(String),
}

/// The longer ones first.
const SIGNS: [&str; 12] = ["...", "&&", "||", "!=", "<=", ">=", "(", ")", "=", "<", ">", ","];

/// The words of a text; nothing where something does not end.
pub(super) fn words(text: &str) -> Option<Vec<Word>> {
    let mut words = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (word, after) = match first {
            '"' => quoted(&rest[1..])?,
            '%' => {
                let (inner, after) = rest[1..].split_once('%')?;
                (Word::Regex(inner.to_owned()), after)
            }
            _ => match SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
                Some(sign) => (Word::Sign(sign), &rest[sign.len()..]),
                None => plain(rest),
            },
        };
        words.push(word);
        rest = after.trim_start();
    }
    Some(words)
}

fn quoted(text: &str) -> Option<(Word, &str)> {
    let mut inner = String::new();
    let mut letters = text.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return Some((Word::Quoted(inner), &text[at + 1..])),
            '\\' => inner.push(letters.next()?.1),
            letter => inner.push(letter),
        }
    }
    None
}

/// Up to a space or a sign; what is between brackets belongs to it.
fn plain(text: &str) -> (Word, &str) {
    let mut brackets = 0usize;
    let end = text.char_indices().find(|(at, letter)| {
        match letter {
            '[' => brackets += 1,
            ']' => brackets = brackets.saturating_sub(1),
            _ => {}
        }
        let sign = SIGNS.iter().any(|sign| *sign != "..." && text[*at..].starts_with(*sign));
        brackets == 0 && (letter.is_whitespace() || sign || *letter == '"' || *letter == '%')
    });
    let end = end.map_or(text.len(), |(at, _)| at);
    (Word::Plain(text[..end].to_owned()), &text[end..])
}
