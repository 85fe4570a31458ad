//! Sources: what a connection leads to, watched and fetched.
#![expect(clippy::unwrap_used, reason = "a helper of tests")]

mod common;

use std::io::Read;
use std::sync::Arc;
use std::time::Duration;

use common::{
    ROOT, Region, Tree, fetch, hosted_connection, pending_connection, reader, remote_connection, repository, revision,
};
use door::testing;
use shapes_codeconnections::{
    DeleteConnectionInput, GetConnectionInput, ListConnectionsInput, ListTagsForResourceInput, Tag, TagResourceInput,
    UntagResourceInput,
};
use shapes_longshore::{AuthorizeConnectionInput, FetchSourceInput};

/// A region with a repository that holds one commit; the tree it came from.
async fn pushed(region: &Region) -> (Tree<'_>, String) {
    repository(region, "acme/my-service").await;
    let tree = Tree::new(region).await;
    tree.write("buildspec.yml", "version: 0.2\n");
    tree.write("run.sh", "#!/bin/sh\n");
    std::fs::set_permissions(tree.path().join("run.sh"), std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    tree.write(".gitattributes", "secret.txt export-ignore\nversion.txt export-subst\n");
    tree.write("secret.txt", "kept");
    tree.write("version.txt", "$Format:%H$");
    std::os::unix::fs::symlink("buildspec.yml", tree.path().join("link")).unwrap();
    let commit = tree.commit("First").await;
    tree.git(["push", "-q", &region.url(ROOT, "acme/my-service"), "main"]).await;
    (tree, commit)
}

#[tokio::test(flavor = "multi_thread")]
async fn hosted_and_remote_give_the_same_archive() {
    let region = Region::start().await;
    let (_tree, commit) = pushed(&region).await;
    let hosted = hosted_connection(&region).await;
    let (remote, _, _) = remote_connection(&region, ROOT.1).await;
    let head = revision(&region, &remote, "main").await.unwrap();
    assert_eq!((head.commit_id.as_deref(), head.commit_message.as_deref()), (Some(commit.as_str()), Some("First")));
    let one = fetch(&region, &hosted, &commit).await.unwrap();
    let other = fetch(&region, &remote, &commit).await.unwrap();
    assert_eq!(one, other);
    assert_eq!(fetch(&region, &remote, &commit).await.unwrap(), one);

    let digest = one.digest.unwrap().parse().unwrap();
    let path = region.context.store.blobs("sources").unwrap().path(&digest);
    let mut zip = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut text = |name: &str| {
        let mut text = String::new();
        zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    assert_eq!(text("buildspec.yml"), "version: 0.2\n");
    assert_eq!((text("secret.txt").as_str(), text("version.txt").as_str()), ("kept", "$Format:%H$"));
    assert_eq!(text("link"), "buildspec.yml");
    assert_eq!(zip.by_name("run.sh").unwrap().unix_mode().unwrap() & 0o111, 0o111);

    let unknown = fetch(&region, &remote, &"0".repeat(40)).await.unwrap_err();
    assert_eq!(unknown.code, "RepositoryUnavailableException");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clone_has_as_much_history_as_is_wanted_and_no_token() {
    let region = Region::start().await;
    let (tree, _) = pushed(&region).await;
    for message in ["Second", "Third"] {
        tree.write("buildspec.yml", message);
        tree.commit(message).await;
    }
    let commit = tree.git(["rev-parse", "HEAD"]).await;
    tree.git(["push", "-q", &region.url(ROOT, "acme/my-service"), "main"]).await;
    let hosted = hosted_connection(&region).await;
    let (remote, _, _) = remote_connection(&region, ROOT.1).await;
    for (connection, depth, count) in [
        (&remote, Some(1), "1"),
        (&remote, Some(2), "2"),
        (&remote, None, "3"),
        (&hosted, Some(0), "3"),
        (&hosted, Some(1), "1"),
    ] {
        let clone = FetchSourceInput {
            connection_arn: connection.clone(),
            full_repository_id: "acme/my-service".to_owned(),
            commit_id: commit.clone(),
            branch_name: Some("main".to_owned()),
            depth,
            format: Some("CODEBUILD_CLONE_REF".to_owned()),
        };
        let digest = region.call(clone).await.unwrap().digest.unwrap().parse().unwrap();
        let path = region.context.store.blobs("sources").unwrap().path(&digest);
        let folder = tempfile::tempdir().unwrap();
        zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap().extract(folder.path()).unwrap();
        let git = async |arguments: &[&'static str]| {
            let finished = common::git(&region, folder.path(), arguments.iter().copied()).await;
            assert!(finished.success(), "{}", finished.stderr);
            String::from_utf8_lossy(&finished.stdout).trim().to_owned()
        };
        assert_eq!(git(&["rev-list", "--count", "HEAD"]).await, count, "{depth:?}");
        assert_eq!(git(&["rev-parse", "HEAD", "origin/main"]).await, format!("{commit}\n{commit}"));
        assert_eq!(git(&["status", "--porcelain"]).await, "");
        assert_eq!(git(&["log", "-1", "--format=%s"]).await, "Third");
        assert!(git(&["remote", "get-url", "origin"]).await.ends_with("/acme/my-service.git"));
        let config = std::fs::read_to_string(folder.path().join(".git/config")).unwrap();
        assert!(!config.contains(ROOT.1), "{config}");
    }
    let left = std::fs::read_dir(region.folder.path().join("git/new")).unwrap().count();
    assert_eq!(left, 0, "nothing is left of a clone here");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_default_branch_and_tags_are_known_by_their_names() {
    let region = Region::start().await;
    let (tree, commit) = pushed(&region).await;
    tree.git(["tag", "plain"]).await;
    tree.git(["tag", "-a", "-m", "Told", "told"]).await;
    tree.git(["push", "-q", &region.url(ROOT, "acme/my-service"), "plain", "told"]).await;
    let hosted = hosted_connection(&region).await;
    let (remote, _, _) = remote_connection(&region, ROOT.1).await;
    for connection in [&hosted, &remote] {
        let head = revision(&region, connection, "HEAD").await.unwrap();
        assert_eq!((head.branch_name.as_deref(), head.commit_id.as_deref()), (Some("main"), Some(commit.as_str())));
        for tag in ["refs/tags/plain", "refs/tags/told"] {
            let found = revision(&region, connection, tag).await.unwrap();
            assert_eq!((found.branch_name, found.commit_id.as_deref()), (None, Some(commit.as_str())), "{tag}");
            assert_eq!(found.commit_message.as_deref(), Some("First"));
        }
        let none = revision(&region, connection, "refs/tags/none").await.unwrap_err();
        assert_eq!(none.code, "RepositoryUnavailableException");
        assert!(none.message.contains("[refs/tags/none]"), "{}", none.message);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_reached_is_told_without_the_token() {
    let region = Region::start().await;
    pushed(&region).await;
    let (arn, _, _) = remote_connection(&region, "a-wrong-token").await;
    let error = revision(&region, &arn, "main").await.unwrap_err();
    assert_eq!(error.code, "RepositoryUnavailableException");
    assert!(error.message.starts_with("[Bitbucket] No Branch [main] found for FullRepositoryName [acme/my-service]"));
    assert!(error.message.contains("credentials") && !error.message.contains("a-wrong-token"), "{}", error.message);
    let (arn, _, _) = remote_connection(&region, ROOT.1).await;
    let error = revision(&region, &arn, "none").await.unwrap_err();
    assert_eq!(error.message, "[Bitbucket] No Branch [none] found for FullRepositoryName [acme/my-service]");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_url_is_the_owners_alone() {
    let region = Region::start().await;
    let (_tree, commit) = pushed(&region).await;
    let base = format!("file://{}/git/123456789012/us-east-2", region.folder.path().display());
    let arn = pending_connection(&region).await;
    let input = AuthorizeConnectionInput {
        connection_arn: arn.clone(),
        provider: "Git".to_owned(),
        base_url: Some(base),
        ..Default::default()
    };
    region.call(input).await.unwrap();
    assert_eq!(revision(&region, &arn, "main").await.unwrap().commit_id.as_deref(), Some(commit.as_str()));
    fetch(&region, &arn, &commit).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_push_cut_off_from_its_notice_is_told_once() {
    let before = Region::start().await;
    let arn = hosted_connection(&before).await;
    let (tree, _) = pushed(&before).await;
    revision(&before, &arn, "main").await.unwrap();
    assert_eq!(before.changes().await.len(), 0);
    // The refs move, and nobody is told: what a kill between the two leaves.
    let second = tree.commit("Second").await;
    let bare = before.folder.path().join("git/123456789012/us-east-2/acme/my-service.git");
    tree.git(["push", "-q", bare.to_str().unwrap(), "main"]).await;
    let after = before.killed().await;
    assert_eq!(after.changes().await.len(), 0);
    tokio::spawn(Arc::clone(&after.room).run());
    let changes = after.changed(1).await;
    assert_eq!(changes[0].commit_id.as_deref(), Some(second.as_str()));
    assert_eq!((changes[0].sequence, changes[0].origin.as_deref()), (Some(1), Some("push")));
    // Another start, and another look of the timer: nothing twice.
    after.world.clock.asleep(3).await;
    let again = after.killed().await;
    tokio::spawn(Arc::clone(&again.room).run());
    again.world.clock.asleep(3).await;
    again.world.clock.advance(Duration::from_mins(2));
    revision(&again, &arn, "main").await.unwrap();
    assert_eq!(again.changes().await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_poll_finds_what_no_webhook_told() {
    let region = Region::start().await;
    let (tree, _) = pushed(&region).await;
    let (arn, _, _) = remote_connection(&region, ROOT.1).await;
    revision(&region, &arn, "main").await.unwrap();
    tokio::spawn(Arc::clone(&region.room).run());
    region.world.clock.asleep(3).await;
    let second = tree.commit("Second").await;
    tree.git(["push", "-q", &region.url(ROOT, "acme/my-service"), "main"]).await;
    assert_eq!(region.changes().await.len(), 0);
    region.world.clock.advance(Duration::from_mins(1));
    let changes = region.changed(1).await;
    assert_eq!((changes[0].commit_id.as_deref(), changes[0].origin.as_deref()), (Some(second.as_str()), Some("poll")));
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_begin_pending_and_have_two_names() {
    let region = Region::start().await;
    let arn = pending_connection(&region).await;
    assert!(arn.starts_with("arn:aws:codeconnections:us-east-2:123456789012:connection/"));
    let other = arn.replace("codeconnections", "codestar-connections");
    for name in [&arn, &other] {
        let found = region.call(GetConnectionInput { connection_arn: name.clone() }).await.unwrap().connection.unwrap();
        assert_eq!(found.connection_status.as_deref(), Some("PENDING"));
        assert_eq!(found.connection_arn.as_deref(), Some(arn.as_str()));
    }
    let error = revision(&region, &other, "main").await.unwrap_err();
    assert_eq!(error.code, "ConnectionUnavailableException");
    assert!(error.message.contains("is not available") && error.message.contains("PENDING"));

    // It was watched all the same: the first push after it is completed is told, under the name that was asked with.
    repository(&region, "acme/my-service").await;
    let complete = |provider: &str, token: Option<&str>| {
        region.call(AuthorizeConnectionInput {
            connection_arn: other.clone(),
            provider: provider.to_owned(),
            token: token.map(str::to_owned),
            ..Default::default()
        })
    };
    assert_eq!(complete("Bitbucket", None).await.unwrap_err().code, "InvalidInputException");
    assert_eq!(complete("Longshore", Some("x")).await.unwrap_err().code, "InvalidInputException");
    assert_eq!(complete("Longshore", None).await.unwrap().connection_status.as_deref(), Some("AVAILABLE"));
    let tree = Tree::new(&region).await;
    tree.commit("First").await;
    tree.git(["push", "-q", &region.url(ROOT, "acme/my-service"), "main"]).await;
    let changes = region.changes().await;
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].connection_arn.as_deref(), Some(other.as_str()));

    let tag = Tag { key: "team".to_owned(), value: "a".to_owned() };
    region.call(TagResourceInput { resource_arn: arn.clone(), tags: vec![tag.clone()] }).await.unwrap();
    let tags = region.call(ListTagsForResourceInput { resource_arn: other.clone() }).await.unwrap().tags;
    assert_eq!(tags, Some(vec![tag]));
    region.call(UntagResourceInput { resource_arn: arn.clone(), tag_keys: vec!["team".to_owned()] }).await.unwrap();
    let filter =
        |filter: &str| ListConnectionsInput { provider_type_filter: Some(filter.to_owned()), ..Default::default() };
    assert_eq!(region.call(filter("Bitbucket")).await.unwrap().connections.unwrap().len(), 1);
    assert_eq!(region.call(filter("GitHub")).await.unwrap().connections.unwrap().len(), 0);
    region.call(DeleteConnectionInput { connection_arn: other.clone() }).await.unwrap();
    let gone = region.call(GetConnectionInput { connection_arn: arn.clone() }).await.unwrap_err();
    assert_eq!(gone.code, "ResourceNotFoundException");
    assert_eq!(revision(&region, &arn, "main").await.unwrap_err().code, "ResourceNotFoundException");
}

#[tokio::test(flavor = "multi_thread")]
async fn using_a_connection_takes_the_right_under_the_name_that_is_used() {
    let region = Region::start().await;
    let (_tree, commit) = pushed(&region).await;
    let arn = hosted_connection(&region).await;
    let ask = |arn: String, repository: &str| FetchSourceInput {
        connection_arn: arn,
        full_repository_id: repository.to_owned(),
        commit_id: commit.clone(),
        ..FetchSourceInput::default()
    };
    let (caller, place) = (reader(), testing::region());
    let call = |input| region.context.door.call(&caller, &place, input);
    let denied = call(ask(arn.clone(), "acme/my-service")).await.unwrap_err();
    assert_eq!(denied.code, "AccessDeniedException");
    assert!(denied.message.contains("codeconnections:UseConnection"), "{}", denied.message);
    let other = arn.replace("codeconnections", "codestar-connections");
    call(ask(other.clone(), "acme/my-service")).await.unwrap();
    assert_eq!(call(ask(other, "acme/other")).await.unwrap_err().code, "AccessDeniedException");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_archive_is_kept_for_a_day() {
    let region = Region::start().await;
    let (_tree, commit) = pushed(&region).await;
    let arn = hosted_connection(&region).await;
    let digest = fetch(&region, &arn, &commit).await.unwrap().digest.unwrap().parse().unwrap();
    let blobs = region.context.store.blobs("sources").unwrap();
    tokio::spawn(Arc::clone(&region.room).run());
    region.world.clock.asleep(3).await;
    region.world.clock.advance(Duration::from_hours(23));
    assert!(blobs.size(&digest).await.is_some());
    let gone = async {
        while blobs.size(&digest).await.is_some() {
            region.world.clock.advance(Duration::from_hours(1));
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), gone).await.expect("it is thrown away");
    let again = fetch(&region, &arn, &commit).await.unwrap();
    assert_eq!(again.digest.unwrap(), digest.to_string());
    assert!(blobs.size(&digest).await.is_some());
}
