//! The region's own Git hosting, with git itself as the client.

mod common;

use common::{READER, ROOT, Region, Tree, hosted_connection, repository, revision};
use shapes_longshore::{CreateGitRepositoryInput, DeleteGitRepositoryInput, ListGitRepositoriesInput};

#[tokio::test(flavor = "multi_thread")]
async fn a_push_is_durable_and_noticed_before_it_is_acknowledged() {
    let region = Region::start().await;
    let arn = hosted_connection(&region).await;
    repository(&region, "acme/my-service").await;
    let error = revision(&region, &arn, "main").await.unwrap_err();
    assert_eq!(error.message, "[Bitbucket] No Branch [main] found for FullRepositoryName [acme/my-service]");
    assert_eq!(error.code, "RepositoryUnavailableException");

    let tree = Tree::new(&region).await;
    tree.write("pom.xml", "<project/>");
    let first = tree.commit("First\n\nwith a body").await;
    tree.git(["remote", "add", "longshore", &region.url(ROOT, "acme/my-service")]).await;
    tree.git(["push", "-q", "longshore", "main"]).await;
    let changes = region.changes().await;
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].commit_id.as_deref(), Some(first.as_str()));
    assert_eq!(changes[0].commit_message.as_deref(), Some("First\n\nwith a body"));
    assert_eq!(changes[0].origin.as_deref(), Some("push"));
    assert_eq!(changes[0].connection_arn.as_deref(), Some(arn.as_str()));

    // Another branch is nobody's business; a force push is one.
    tree.git(["push", "-q", "longshore", "main:other"]).await;
    assert_eq!(region.changes().await.len(), 1);
    tree.git(["commit", "-q", "--amend", "-m", "Second"]).await;
    assert!(!tree.try_git(["push", "-q", "longshore", "main"]).await.success());
    tree.git(["push", "-q", "--force", "longshore", "main"]).await;
    let second = tree.git(["rev-parse", "HEAD"]).await;
    assert_eq!(region.changes().await[1].commit_id.as_deref(), Some(second.as_str()));

    let head = revision(&region, &arn, "main").await.unwrap();
    assert_eq!(head.commit_id, Some(second));
    assert_eq!((head.author_name.as_deref(), head.author_email.as_deref()), (Some("Ada"), Some("ada@example.com")));
    assert_eq!(head.author_date.map(model::Timestamp::iso8601).as_deref(), Some("2026-01-02T03:04:05Z"));
    assert_eq!(region.changes().await.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_who_may_gets_in() {
    let region = Region::start().await;
    repository(&region, "acme/my-service").await;
    repository(&region, "other/thing").await;
    let tree = Tree::new(&region).await;
    tree.commit("First").await;
    tree.git(["push", "-q", &region.url(ROOT, "acme/my-service"), "main"]).await;

    let refused = |url: String| {
        let tree = &tree;
        async move { tree.try_git(["push".to_owned(), "-q".to_owned(), url, "main:x".to_owned()]).await.stderr }
    };
    assert!(refused(region.url((ROOT.0, "wrong"), "acme/my-service")).await.contains("Authentication failed"));
    assert!(
        refused(region.url(("AKIANOBODYNOBODYNOBO", "x"), "acme/my-service")).await.contains("Authentication failed")
    );
    let denied = refused(region.url(READER, "acme/my-service")).await;
    assert!(denied.contains("is not authorized to perform: longshore:GitPush on resource: arn:aws:longshore:us-east-2:123456789012:repository/acme/my-service"), "{denied}");
    assert!(refused(region.url(ROOT, "acme/none")).await.contains("There is no such repository"));
    assert!(refused(region.url(ROOT, "acme/My-service")).await.contains("There is no such repository"));

    let clone = tree.path().join("clone");
    let clone = clone.to_str().unwrap();
    tree.git(["clone", "-q", &region.url(READER, "acme/my-service"), clone]).await;
    assert!(!tree.try_git(["clone", "-q", &region.url(READER, "other/thing"), &format!("{clone}2")]).await.success());
    assert!(
        !tree
            .try_git([
                "-c",
                "protocol.version=0",
                "clone",
                "-q",
                &region.url(READER, "acme/my-service"),
                &format!("{clone}3")
            ])
            .await
            .stderr
            .contains("fatal")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn many_branches_and_large_packs_go_through() {
    let region = Region::start().await;
    let arn = hosted_connection(&region).await;
    repository(&region, "acme/my-service").await;
    let _ = revision(&region, &arn, "b7").await;
    let tree = Tree::new(&region).await;
    let mut noise = vec![0; 50 << 20];
    let mut state = 0x9e37_79b9_7f4a_7c15u64;
    for byte in &mut noise {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        *byte = (state >> 56) as u8;
    }
    tree.write("noise.bin", &noise);
    let large = tree.commit("Large").await;
    let mut push = vec!["push".to_owned(), "-q".to_owned(), region.url(ROOT, "acme/my-service"), "main".to_owned()];
    push.extend((0..200).map(|number| format!("main:refs/heads/b{number}")));
    tree.git(push).await;
    let changes = region.changes().await;
    assert_eq!(changes.len(), 1);
    assert_eq!(
        (changes[0].branch_name.as_deref(), changes[0].commit_id.as_deref()),
        (Some("b7"), Some(large.as_str()))
    );

    let clone = tree.path().join("clone");
    tree.git(["clone", "-q", "--bare", &region.url(READER, "acme/my-service"), clone.to_str().unwrap()]).await;
    let all = common::git(&region, &clone, ["for-each-ref", "refs/heads"]).await.stdout;
    assert_eq!(String::from_utf8_lossy(&all).lines().count(), 201);
    let shallow = tree.path().join("shallow");
    tree.git(["clone", "-q", "--depth=1", &region.url(READER, "acme/my-service"), shallow.to_str().unwrap()]).await;
    assert_eq!(std::fs::read(shallow.join("noise.bin")).unwrap(), noise);
}

#[tokio::test(flavor = "multi_thread")]
async fn broken_objects_are_refused_and_hooks_are_not_run() {
    let region = Region::start().await;
    repository(&region, "acme/my-service").await;
    let bare = region.folder.path().join("git/123456789012/us-east-2/acme/my-service.git");
    let mark = region.folder.path().join("mark");
    std::fs::create_dir_all(bare.join("hooks")).unwrap();
    for hook in ["pre-receive", "update", "post-receive", "post-update"] {
        let path = bare.join("hooks").join(hook);
        std::fs::write(&path, format!("#!/bin/sh\ntouch '{}'\n", mark.display())).unwrap();
        std::fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    }
    let tree = Tree::new(&region).await;
    tree.write("file", "x");
    tree.commit("Good").await;
    tree.git(["push", "-q", &region.url(ROOT, "acme/my-service"), "main"]).await;
    assert!(!mark.exists());
    let blob = tree.git(["rev-parse", "HEAD:file"]).await;
    let mut entry = b"100644 ..\0".to_vec();
    entry.extend(hex::decode(&blob).unwrap());
    tree.write("tree", &entry);
    let broken = tree.git(["hash-object", "-w", "-t", "tree", "--literally", "tree"]).await;
    let commit = tree.git(["commit-tree", &broken, "-m", "Broken"]).await;
    let push =
        tree.try_git(["push", "-q", &region.url(ROOT, "acme/my-service"), &format!("{commit}:refs/heads/bad")]).await;
    assert!(!push.success() && push.stderr.contains("hasDotdot"), "{}", push.stderr);
}

#[tokio::test]
async fn repositories_come_and_go() {
    let region = Region::start().await;
    repository(&region, "acme/my-service").await;
    repository(&region, "acme/other").await;
    let create =
        |name: &str| region.call(CreateGitRepositoryInput { repository_name: name.to_owned(), ..Default::default() });
    assert_eq!(create("acme/my-service").await.unwrap_err().code, "ConflictException");
    assert_eq!(create("acme/My-Service").await.unwrap_err().code, "ConflictException");
    assert_eq!(create("acme/x.git").await.unwrap_err().code, "InvalidInputException");
    assert_eq!(create("acme/../x").await.unwrap_err().code, "ValidationException");
    let page = region.call(ListGitRepositoriesInput { max_results: Some(1), next_token: None }).await.unwrap();
    assert_eq!(page.repositories.unwrap()[0].repository_name.as_deref(), Some("acme/my-service"));
    let page =
        region.call(ListGitRepositoriesInput { max_results: Some(1), next_token: page.next_token }).await.unwrap();
    let last = &page.repositories.unwrap()[0];
    assert_eq!(last.clone_url_http.as_deref(), Some("http://127.0.0.1:4566/git/us-east-2/acme/other.git"));
    assert_eq!(last.arn.as_deref(), Some("arn:aws:longshore:us-east-2:123456789012:repository/acme/other"));
    assert_eq!(page.next_token, None);

    let delete = || region.call(DeleteGitRepositoryInput { repository_name: "acme/other".to_owned() });
    delete().await.unwrap();
    assert_eq!(delete().await.unwrap_err().code, "ResourceNotFoundException");
    create("acme/other").await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_push_whose_client_has_gone_is_noticed_all_the_same() {
    let region = Region::start().await;
    let arn = hosted_connection(&region).await;
    repository(&region, "acme/my-service").await;
    let tree = Tree::new(&region).await;
    let commit = tree.commit("First").await;
    tree.git(["push", "-q", &region.url(ROOT, "acme/my-service"), "main"]).await;
    assert!(revision(&region, &arn, "late").await.is_err());

    // A command that makes a branch, and a pack of nothing.
    let line = format!("{} {commit} refs/heads/late\0 report-status", "0".repeat(40));
    let mut body = format!("{:04x}{line}0000", line.len() + 4).into_bytes();
    body.extend(b"PACK\0\0\0\x02\0\0\0\0");
    body.extend(hex::decode("029d08823bd8a8eab510ad6ac75c823cfd3ed31e").unwrap());
    let post = |body: wire::Body| {
        let key = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, format!("{}:{}", ROOT.0, ROOT.1));
        let request = http::Request::post("/git/us-east-2/acme/my-service.git/git-receive-pack")
            .header("Authorization", format!("Basic {key}"))
            .header("Content-Type", "application/x-git-receive-pack-request")
            .body(body)
            .unwrap();
        region.context.door.http(request, door::Peer { address: region.address, local: region.address })
    };
    // One that breaks off in the middle changes nothing.
    let half = pieces(vec![Ok(body[..60].to_vec()), Err(std::io::Error::other("gone"))]);
    drop(post(half).await);
    assert!(revision(&region, &arn, "late").await.is_err());
    // One that nobody waits for goes on to its end.
    drop(post(wire::Body::from(body)).await);
    let changes = region.changed(1).await;
    assert_eq!(
        (changes[0].branch_name.as_deref(), changes[0].commit_id.as_deref()),
        (Some("late"), Some(commit.as_str()))
    );
}

/// A body of these pieces.
fn pieces(all: Vec<std::io::Result<Vec<u8>>>) -> wire::Body {
    let (mut sender, body) = wire::Body::channel(1);
    tokio::spawn(async move {
        for piece in all {
            match piece {
                Ok(piece) => drop(sender.send_data(piece.into()).await),
                Err(error) => return sender.abort(error.into()),
            }
        }
    });
    body
}
