//! `*` stands for any characters, `\*` for a star itself.

/// Whether the whole text fits.
pub(super) fn glob(pattern: &str, text: &str) -> bool {
    let pattern = tokens(pattern);
    let text: Vec<char> = text.chars().collect();
    let (mut p, mut t, mut retry) = (0, 0, None);
    while t < text.len() {
        match pattern.get(p) {
            Some(None) => {
                retry = Some((p + 1, t));
                p += 1;
            }
            Some(Some(letter)) if *letter == text[t] => (p, t) = (p + 1, t + 1),
            _ => match retry {
                Some((after, from)) => {
                    retry = Some((after, from + 1));
                    (p, t) = (after, from + 1);
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(Option::is_none)
}

/// Letters, and nothing for a star.
fn tokens(pattern: &str) -> Vec<Option<char>> {
    let mut tokens = Vec::new();
    let mut letters = pattern.chars();
    while let Some(letter) = letters.next() {
        tokens.push(match letter {
            '*' => None,
            '\\' => Some(letters.next().unwrap_or('\\')),
            letter => Some(letter),
        });
    }
    tokens
}
