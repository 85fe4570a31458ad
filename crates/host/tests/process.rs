//! Real programs: what they are given, what they answer, and that they end with all that they started.

#![expect(clippy::expect_used, reason = "helpers of tests fail by panicking")]

use std::time::Duration;

use host::{Command, Host, Input, ProcessError};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::timeout;

fn host() -> Host {
    host::simulated::host()
}

fn shell(script: &str) -> Command {
    Command::new("/bin/sh").args(["-c", script])
}

#[tokio::test]
async fn a_program_gets_what_it_is_given_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let command = shell("cat; env | cut -d= -f1 | grep -v '^_$' | sort | tr '\\n' ' '; pwd; echo wrong >&2; exit 3")
        .env("GREETING", "hello")
        .folder(folder.path())
        .input(Input::Bytes("given ".into()));
    let finished = host().processes.run(command).await.unwrap();
    let folder = folder.path().canonicalize().unwrap();
    assert_eq!(
        String::from_utf8(finished.stdout.to_vec()).unwrap(),
        format!("given GREETING HOME PATH PWD {}\n", folder.display())
    );
    assert_eq!((finished.code, finished.stderr.as_str(), finished.success()), (Some(3), "wrong\n", false));
    let nothing = host().processes.run(Command::new("cat")).await.unwrap();
    assert!(nothing.success() && nothing.stdout.is_empty());
}

#[tokio::test]
async fn what_cannot_be_run_says_why() {
    let absent = host().processes.run(Command::new("longshore-has-no-such-program")).await;
    assert!(matches!(absent, Err(ProcessError::Absent(name)) if name == "longshore-has-no-such-program"));
    let nowhere = host().processes.run(shell("true").folder("/no/such/folder")).await;
    assert!(matches!(nowhere, Err(ProcessError::Broken { reason, .. }) if reason.contains("/no/such/folder")));
    let killed = host().processes.run(shell("kill -9 $$")).await.unwrap();
    assert_eq!((killed.code, killed.success()), (None, false));
    // A program that does not read its input is no failure.
    let deaf = host().processes.run(shell("exit 0").input(Input::Bytes(vec![0; 1 << 20].into()))).await.unwrap();
    assert!(deaf.success());
}

#[tokio::test]
async fn output_has_a_limit() {
    let flood = shell("cat /dev/zero").output_limit(1000);
    assert!(matches!(host().processes.run(flood).await, Err(ProcessError::TooMuch(_))));
    let fitting = host().processes.run(shell("head -c 1000 /dev/zero").output_limit(1000)).await.unwrap();
    assert_eq!(fitting.stdout.len(), 1000);
    let complaints =
        host().processes.run(shell("head -c 300000 /dev/zero | tr '\\0' x >&2; echo end >&2")).await.unwrap();
    assert!(complaints.stderr.len() <= 64 << 10 && complaints.stderr.ends_with("xend\n"));
}

/// Starts a grandchild that would write a file much later, and tells its id.
fn family() -> Command {
    shell("sleep 600 & echo $!; wait")
}

async fn is_gone(pid: &str) {
    let gone = async {
        loop {
            // A killed orphan may stay as a zombie until its new parent looks.
            let status = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
            if status.is_empty() || status.contains(") Z ") {
                return;
            }
            tokio::task::yield_now().await;
        }
    };
    timeout(Duration::from_secs(10), gone).await.expect("the grandchild is gone");
}

#[tokio::test]
async fn a_deadline_ends_all_of_them() {
    let mut running = host().processes.spawn(family().deadline(Duration::from_millis(300))).await.unwrap();
    let mut told = String::new();
    running.output.read_to_string(&mut told).await.unwrap();
    let ended = timeout(Duration::from_secs(10), running.finished).await.unwrap().unwrap();
    assert!(matches!(ended, Err(ProcessError::Deadline(_))), "{ended:?}");
    is_gone(told.trim()).await;
    assert!(matches!(
        host().processes.run(shell("sleep 600").deadline(Duration::from_millis(100))).await,
        Err(ProcessError::Deadline(_))
    ));
}

#[tokio::test]
async fn letting_go_ends_all_of_them() {
    let mut running = host().processes.spawn(family()).await.unwrap();
    let mut told = [0; 32];
    let read = running.output.read(&mut told).await.unwrap();
    let grandchild = String::from_utf8(told[..read].to_vec()).unwrap();
    drop(running);
    is_gone(grandchild.trim()).await;
}

#[tokio::test]
async fn the_end_of_the_program_is_the_end_of_what_it_left_behind() {
    let finished = host().processes.run(shell("sleep 600 & echo $!")).await.unwrap();
    assert!(finished.success());
    is_gone(String::from_utf8(finished.stdout.to_vec()).unwrap().trim()).await;
}

#[tokio::test]
async fn input_can_be_written_as_it_goes() {
    let mut running = host().processes.spawn(Command::new("cat").input(Input::Piped)).await.unwrap();
    let mut input = running.input.take().unwrap();
    for word in ["one", "two"] {
        input.write_all(word.as_bytes()).await.unwrap();
        input.flush().await.unwrap();
        let mut answer = [0; 3];
        running.output.read_exact(&mut answer).await.unwrap();
        assert_eq!(answer, word.as_bytes());
    }
    drop(input);
    assert!(running.finished.await.unwrap().unwrap().success());
}
