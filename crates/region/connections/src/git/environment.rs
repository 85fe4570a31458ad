//! What git is given: no configuration of the machine or of its user, no hooks, no prompts, no protocols but those that
//! are meant, and what it writes is synced.
//!
//! Tokens go through the environment to a credential helper that answers for the connection's own server alone: never
//! through arguments or URLs, which other users of the machine can read, and never to a server that one redirects to.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use host::{Command, Finished, Host};

use super::{GitError, complaint};
use crate::model::{BaseUrl, Credentials};

/// How long git may take for something that needs no network and no large object.
const SHORT: Duration = Duration::from_mins(1);

/// Of the machine's environment, what leads to the outside.
const PASSED: [&str; 10] = [
    "http_proxy",
    "https_proxy",
    "no_proxy",
    "all_proxy",
    "HTTPS_PROXY",
    "NO_PROXY",
    "ALL_PROXY",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "GIT_SSL_CAINFO",
];

/// What holds for every run of git.
const SETTINGS: [(&str, &str); 33] = [
    // Nothing of a repository's is run, nobody is asked.
    ("core.hooksPath", "/dev/null"),
    ("core.fsmonitor", "false"),
    ("core.askPass", ""),
    ("credential.helper", ""),
    ("safe.directory", "*"),
    ("protocol.allow", "never"),
    ("http.followRedirects", "false"),
    ("http.lowSpeedLimit", "1000"),
    ("http.lowSpeedTime", "60"),
    // What was acknowledged survives a power cut.
    ("core.fsync", "all"),
    ("core.fsyncMethod", "fsync"),
    // Objects are checked, with the leniency that the large hosters have for old histories.
    ("transfer.fsckObjects", "true"),
    ("receive.fsckObjects", "true"),
    ("fetch.fsckObjects", "true"),
    ("receive.fsck.badTimezone", "ignore"),
    ("receive.fsck.missingSpaceBeforeDate", "ignore"),
    ("receive.fsck.zeroPaddedFilemode", "ignore"),
    ("fetch.fsck.badTimezone", "ignore"),
    ("fetch.fsck.missingSpaceBeforeDate", "ignore"),
    ("fetch.fsck.zeroPaddedFilemode", "ignore"),
    // Housekeeping is done by this room, never by a push.
    ("gc.auto", "0"),
    ("maintenance.auto", "false"),
    ("receive.autogc", "false"),
    ("receive.unpackLimit", "1"),
    ("fetch.unpackLimit", "1"),
    // Hosting: the smart protocol only, single commits, pushes of up to 2 GiB.
    ("http.getanyfile", "false"),
    ("http.uploadpack", "true"),
    ("http.receivepack", "true"),
    ("uploadpack.allowReachableSHA1InWant", "true"),
    ("receive.maxInputSize", "2147483648"),
    ("receive.advertisePushOptions", "false"),
    // The same archive on every machine.
    ("core.autocrlf", "false"),
    ("core.attributesFile", "/dev/null"),
];

/// Whom a run of git may speak to.
#[derive(Clone, Copy)]
pub(crate) enum Access<'a> {
    /// Nobody.
    Local,
    /// One server.
    Remote(&'a BaseUrl, Option<&'a Credentials>),
}

/// The git program. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Git {
    pub(crate) host: Host,
    /// An empty folder, for what looks for a home.
    home: PathBuf,
    passed: Vec<(&'static str, OsString)>,
}

impl Git {
    /// `home` is a folder that nobody else writes to.
    pub(crate) fn new(host: Host, home: PathBuf) -> Self {
        let passed = PASSED.iter().filter_map(|name| Some((*name, std::env::var_os(name)?))).collect();
        Self { host, home, passed }
    }

    /// Git on a repository, with the arguments to be added.
    pub(crate) fn command(&self, repository: &Path, access: Access<'_>) -> Command {
        let mut command = self.bare(access).env("GIT_DIR", repository).folder(&self.home);
        if let Access::Remote(..) = access {
            for (name, value) in &self.passed {
                command = command.env(name, value);
            }
        }
        command
    }

    /// Git on no repository yet.
    pub(crate) fn bare(&self, access: Access<'_>) -> Command {
        let mut settings: Vec<(String, String)> =
            SETTINGS.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let mut command = Command::new("git").deadline(SHORT);
        if let Access::Remote(base, credentials) = access {
            settings.push((format!("protocol.{}.allow", base.scheme()), "always".to_owned()));
            if let Some(Credentials { user, token }) = credentials {
                let helper = "!f() { test \"$1\" = get && printf 'username=%s\\npassword=%s\\n' \
                              \"$LONGSHORE_GIT_USER\" \"$LONGSHORE_GIT_TOKEN\"; }; f";
                settings.push((format!("credential.{}.helper", base.origin()), helper.to_owned()));
                command = command.env("LONGSHORE_GIT_USER", user).env("LONGSHORE_GIT_TOKEN", token.reveal());
            }
        }
        command = command
            .env("HOME", &self.home)
            .env("XDG_CONFIG_HOME", &self.home)
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_ATTR_NOSYSTEM", "1")
            .env("GIT_TERMINAL_PROMPT", "0")
            .env("GIT_NO_REPLACE_OBJECTS", "1")
            .env("LC_ALL", "C")
            .env("TZ", "UTC")
            .env("GIT_CONFIG_COUNT", settings.len().to_string());
        for (place, (name, value)) in settings.into_iter().enumerate() {
            command =
                command.env(format!("GIT_CONFIG_KEY_{place}"), name).env(format!("GIT_CONFIG_VALUE_{place}"), value);
        }
        command
    }

    /// Runs it; anything but success is git's refusal.
    pub(crate) async fn run(&self, command: Command) -> Result<Finished, GitError> {
        let finished = self.host.processes.run(command).await?;
        if finished.success() { Ok(finished) } else { Err(GitError::Refused(complaint(&finished.stderr))) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Secret;

    #[test]
    fn a_token_is_in_no_argument_and_bound_to_its_server() {
        let git = Git::new(host::simulated::host(), PathBuf::from("/nowhere"));
        let base = BaseUrl::try_from("https://git.example.com/scm".to_owned()).unwrap();
        let credentials = Credentials { user: "me".to_owned(), token: Secret::new("hush-hush".to_owned()) };
        let command = git.command(Path::new("/nowhere/x.git"), Access::Remote(&base, Some(&credentials)));
        assert!(!format!("{:?}", command.arguments).contains("hush"));
        let holders: Vec<_> =
            command.environment.iter().filter(|(_, value)| value.to_string_lossy().contains("hush")).collect();
        assert_eq!(holders.len(), 1);
        assert_eq!(holders[0].0, "LONGSHORE_GIT_TOKEN");
        let names: Vec<_> = command.environment.iter().map(|(_, value)| value.to_string_lossy().into_owned()).collect();
        assert!(names.iter().any(|name| name == "credential.https://git.example.com.helper"));
        assert!(names.iter().any(|name| name == "protocol.https.allow"));
        let local = git.command(Path::new("/nowhere/x.git"), Access::Local);
        assert!(!local.environment.iter().any(|(_, value)| value == "always"));
    }
}
