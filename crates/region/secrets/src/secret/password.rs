//! Random passwords.
//!
//! Source: API Reference, `GetRandomPassword`.

use host::Host;

use super::errors::SecretError;

const LOWER: &str = "abcdefghijklmnopqrstuvwxyz";
const UPPER: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGITS: &str = "0123456789";
const PUNCTUATION: &str = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

/// What a password is made of.
pub(crate) struct Wanted<'a> {
    pub(crate) length: usize,
    pub(crate) lower: bool,
    pub(crate) upper: bool,
    pub(crate) digits: bool,
    pub(crate) punctuation: bool,
    pub(crate) space: bool,
    pub(crate) without: &'a str,
    pub(crate) each: bool,
}

/// A password: every character as likely as any other, in any order.
pub(crate) fn make(wanted: &Wanted<'_>, host: &Host) -> Result<String, SecretError> {
    let kinds = [
        (wanted.lower, LOWER),
        (wanted.upper, UPPER),
        (wanted.digits, DIGITS),
        (wanted.punctuation, PUNCTUATION),
        (wanted.space, " "),
    ];
    let kept = |letters: &str| letters.chars().filter(|letter| !wanted.without.contains(*letter)).collect();
    let kinds: Vec<Vec<char>> = kinds
        .iter()
        .filter(|(on, _)| *on)
        .map(|(_, letters)| kept(letters))
        .filter(|kind: &Vec<_>| !kind.is_empty())
        .collect();
    let all: Vec<char> = kinds.iter().flatten().copied().collect();
    if all.is_empty() {
        return Err(SecretError::parameter("The excluded characters leave none that a password can be made of."));
    }
    let required = if wanted.each { kinds.as_slice() } else { &[] };
    if required.len() > wanted.length {
        return Err(SecretError::parameter("Password length is too short based on the required types."));
    }
    let mut password: Vec<char> = required.iter().map(|kind| kind[below(kind.len(), host)]).collect();
    while password.len() < wanted.length {
        password.push(all[below(all.len(), host)]);
    }
    for last in (1..password.len()).rev() {
        password.swap(last, below(last + 1, host));
    }
    Ok(password.into_iter().collect())
}

/// A number below `bound`, each as likely as any other.
fn below(bound: usize, host: &Host) -> usize {
    let bound = u32::try_from(bound).unwrap_or(u32::MAX).max(1);
    let fair = u32::MAX - u32::MAX % bound;
    loop {
        let mut bytes = [0; 4];
        host.ids.fill(&mut bytes);
        let number = u32::from_le_bytes(bytes);
        if number < fair {
            return (number % bound) as usize;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(length: usize, without: &str) -> Wanted<'_> {
        let (lower, upper, digits, punctuation) = (true, true, true, true);
        Wanted { length, lower, upper, digits, punctuation, space: false, without, each: true }
    }

    #[test]
    fn each_kind_is_there_and_nothing_that_was_excluded() {
        let host = host::real(None);
        for length in [4, 5, 32, 4096] {
            let password = make(&wanted(length, "aeiou0\\"), &host).unwrap();
            assert_eq!(password.chars().count(), length);
            for kind in [LOWER, UPPER, DIGITS, PUNCTUATION] {
                assert!(password.chars().any(|letter| kind.contains(letter)), "{password}");
            }
            assert!(!password.chars().any(|letter| "aeiou0\\ ".contains(letter)), "{password}");
        }
        assert!(make(&wanted(3, ""), &host).is_err());
        let only = Wanted { digits: false, punctuation: false, upper: false, ..wanted(3, LOWER) };
        assert!(make(&only, &host).is_err());
        let free = Wanted { each: false, ..wanted(1, "") };
        assert_eq!(make(&free, &host).unwrap().len(), 1);
    }
}
