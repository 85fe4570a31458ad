//! An image: two blobs and a manifest.

use serde_json::json;
use sha2::{Digest, Sha256};

use crate::client::{Ask, Client};
use crate::{Scenario, Site};

pub(crate) const PUSH: Scenario = Scenario { prepare, act, check, left: |_| {}, stride: 1, both: true };

const CONFIG: &[u8] = br#"{"architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":[]}}"#;
const LAYER: &[u8] = b"a layer";

fn digest(bytes: &[u8]) -> String {
    format!("sha256:{}", hex::encode(Sha256::digest(bytes)))
}

fn manifest() -> Vec<u8> {
    let part = |kind: &str, bytes: &[u8]| json!({"mediaType": kind, "digest": digest(bytes), "size": bytes.len()});
    json!({
        "schemaVersion": 2,
        "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "config": part("application/vnd.oci.image.config.v1+json", CONFIG),
        "layers": [part("application/vnd.oci.image.layer.v1.tar+gzip", LAYER)],
    })
    .to_string()
    .into_bytes()
}

fn prepare(site: &mut Site) {
    site.insist("a repository", async |client| {
        client.json("ecr", "CreateRepository", &json!({"repositoryName": "my-service"})).await
    });
}

/// What docker login keeps.
fn token(site: &mut Site) -> String {
    let answer = site.insist("a token", async |client| client.json("ecr", "GetAuthorizationToken", &json!({})).await);
    let token = answer.json()["authorizationData"][0]["authorizationToken"].as_str().unwrap().to_owned();
    format!("Basic {token}")
}

async fn ask(
    client: &Client,
    token: &str,
    method: &str,
    path: &str,
    kind: &str,
    body: &[u8],
) -> Result<crate::client::Answer, String> {
    let headers = [("authorization", token), ("content-type", kind)];
    let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    client.send("oci", &Ask { method: Some(method), path: Some(path), body, headers, ..Ask::default() }).await
}

const BYTES: &str = "application/octet-stream";

fn act(site: &mut Site) {
    let token = token(site);
    for blob in [CONFIG, LAYER] {
        // As docker does: an upload that broke off is begun anew.
        site.until("a blob", |site| {
            let answer = site
                .ask(async |client| ask(client, &token, "POST", "/v2/my-service/blobs/uploads/", BYTES, b"").await)?;
            let location = answer.header("location");
            if answer.status != 202 {
                return Err(answer.text());
            }
            let path = location.split_once("/v2/").map(|(_, rest)| format!("/v2/{rest}")).ok_or(location)?;
            let answer = site.ask(async |client| ask(client, &token, "PATCH", &path, BYTES, blob).await)?;
            if answer.status != 202 {
                return Err(answer.text());
            }
            let end = if path.contains('?') { '&' } else { '?' };
            let path = format!("{path}{end}digest={}", digest(blob));
            let answer = site.ask(async |client| ask(client, &token, "PUT", &path, BYTES, b"").await)?;
            if answer.status == 201 { Ok(()) } else { Err(answer.text()) }
        });
        present(site, &token, blob);
    }
    let kind = "application/vnd.oci.image.manifest.v1+json";
    let body = manifest();
    site.insist("the manifest", async |client| {
        ask(client, &token, "PUT", "/v2/my-service/manifests/1", kind, &body).await
    });
}

fn present(site: &mut Site, token: &str, blob: &[u8]) {
    let path = format!("/v2/my-service/blobs/{}", digest(blob));
    let answer = site.read("the blob", async |client| ask(client, token, "GET", &path, BYTES, b"").await);
    assert_eq!(answer.body, blob);
}

fn check(site: &mut Site) {
    let token = token(site);
    present(site, &token, CONFIG);
    present(site, &token, LAYER);
    let answer = site.insist("the manifest", async |client| {
        ask(client, &token, "GET", "/v2/my-service/manifests/1", BYTES, b"").await
    });
    assert_eq!(answer.body, manifest());
    let answer = site.read("the images", async |client| {
        client.json("ecr", "DescribeImages", &json!({"repositoryName": "my-service"})).await
    });
    assert_eq!(answer.json()["imageDetails"].as_array().map(Vec::len), Some(1), "{}", answer.text());
}
