//! Names of ECR, for the engine and back.
//!
//! `<account>.dkr.ecr.<region>.amazonaws.com/<repository>` is, for the engine of this machine, a repository of the
//! registry on 127.0.0.1 whose first component is that host.

use super::rewrite::{rewritten, run};

/// A name begins with a host of ECR.
pub(crate) fn is_ecr(name: &str) -> bool {
    name.split_once('/').is_some_and(|(host, _)| is_ecr_host(host))
}

/// `<account>.dkr.ecr.<region>.amazonaws.com`
pub(crate) fn is_ecr_host(host: &str) -> bool {
    let Some((account, rest)) = host.split_once(".dkr.ecr.") else { return false };
    let Some(region) = rest.strip_suffix(".amazonaws.com") else { return false };
    account.len() == 12
        && account.bytes().all(|byte| byte.is_ascii_digit())
        && !region.is_empty()
        && region.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// The name for the engine: `registry` is `127.0.0.1:4566`.
pub(crate) fn to_engine(registry: &str, name: &str) -> String {
    if is_ecr(name) { format!("{registry}/{name}") } else { name.to_owned() }
}

/// Takes the registry's own address out of a text of the engine, so that names of ECR stand there as users know them.
pub(crate) fn from_engine(registry: &str, text: &str) -> String {
    let before = format!("{registry}/");
    rewritten(text, &before, |after| {
        let host = &after[..run(after, |c| c.is_ascii_alphanumeric() || c == '.' || c == '-')];
        let shown = if is_ecr_host(host) { host.to_owned() } else { format!("{before}{host}") };
        (shown, host.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOST: &str = "123456789012.dkr.ecr.us-east-2.amazonaws.com";

    #[test]
    fn names_go_there_and_back() {
        let name = format!("{HOST}/my-service");
        let engine = to_engine("127.0.0.1:4566", &name);
        assert_eq!(engine, format!("127.0.0.1:4566/{HOST}/my-service"));
        let text = format!("The push refers to repository [{engine}] and {engine}:1, not 127.0.0.1:4566/x");
        let wanted = format!("The push refers to repository [{name}] and {name}:1, not 127.0.0.1:4566/x");
        assert_eq!(from_engine("127.0.0.1:4566", &text), wanted);
        assert_eq!(to_engine("127.0.0.1:4566", "maven:3"), "maven:3");
        for bad in ["x.dkr.ecr.us-east-2.amazonaws.com", "123456789012.dkr.ecr..amazonaws.com", "evil.com", ""] {
            assert!(!is_ecr_host(bad), "{bad}");
        }
    }

    proptest::proptest! {
        #[test]
        fn what_is_no_name_of_ours_stays(text in "[a-z0-9.:/ ]{0,60}") {
            assert_eq!(from_engine("127.0.0.1:4566", &text), text);
        }
    }
}
