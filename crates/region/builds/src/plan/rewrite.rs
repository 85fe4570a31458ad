//! Texts in which something that begins alike is replaced wherever it stands. Pure.

/// Replaces each `begin`, with as much of the text behind it as `read` says: it sees that text, and answers with what
/// stands there instead, and how many bytes of it that is for.
pub(crate) fn rewritten(text: &str, begin: &str, mut read: impl FnMut(&str) -> (String, usize)) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(begin).filter(|_| !begin.is_empty()) {
        out.push_str(&rest[..at]);
        rest = &rest[at + begin.len()..];
        let (instead, used) = read(rest);
        out.push_str(&instead);
        rest = rest.get(used..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

/// How many bytes of a text fit from its begin on.
pub(crate) fn run(text: &str, fits: impl Fn(char) -> bool) -> usize {
    text.find(|c| !fits(c)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_replaced_once() {
        let doubled = rewritten("a1b$22-$c$", "$", |rest| {
            let digits = run(rest, |c| c.is_ascii_digit());
            (format!("<{}>", &rest[..digits]), digits)
        });
        assert_eq!(doubled, "a1b<22>-<>c<>");
        assert_eq!(rewritten("same", "", |_| unreachable!()), "same");
    }
}
