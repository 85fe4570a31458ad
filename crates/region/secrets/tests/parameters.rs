//! Parameter Store through the door.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use door::Context;
use door::testing::{People, context, region, root};
use secrets::Secrets;
use shapes_secretsmanager::CreateSecretInput;
use shapes_ssm::*;
use tempfile::TempDir;
use wire::{Error, Operation};

struct Bench(Context, #[expect(dead_code, reason = "the data goes with it")] TempDir);

impl Bench {
    async fn new() -> Self {
        let (context, folder) = context().await;
        Secrets::open(&context).await.unwrap();
        Self(context, folder)
    }

    async fn call<I: Operation>(&self, input: I) -> Result<I::Output, Error> {
        self.0.door.call(&root(), &region(), input).await
    }

    async fn put(&self, name: &str, kind: &str, value: &str) {
        self.call(put(name, kind, value)).await.unwrap();
    }

    async fn get(&self, name: &str) -> Result<Parameter, Error> {
        let input = GetParameterInput { name: name.to_owned(), with_decryption: Some(true) };
        Ok(self.call(input).await?.parameter.unwrap())
    }

    async fn below(&self, path: &str, recursive: bool) -> Vec<String> {
        let mut input =
            GetParametersByPathInput { path: path.to_owned(), recursive: Some(recursive), ..Default::default() };
        let mut names = Vec::new();
        loop {
            let page = self.call(input.clone()).await.unwrap();
            names.extend(page.parameters.unwrap().into_iter().map(|parameter| parameter.name.unwrap()));
            input.next_token = page.next_token;
            if input.next_token.is_none() {
                return names;
            }
        }
    }
}

fn put(name: &str, kind: &str, value: &str) -> PutParameterInput {
    PutParameterInput {
        name: name.to_owned(),
        type_: Some(kind.to_owned()),
        value: value.to_owned(),
        ..Default::default()
    }
}

fn over(name: &str, value: &str) -> PutParameterInput {
    PutParameterInput { overwrite: Some(true), type_: None, ..put(name, "", value) }
}

fn told<T: std::fmt::Debug>(answer: Result<T, Error>) -> (String, String) {
    let error = answer.unwrap_err();
    (error.code, error.message)
}

#[tokio::test]
async fn a_parameter_is_read_by_name_version_label_and_arn() {
    let bench = Bench::new().await;
    bench.put("/prod/db", "SecureString", "one").await;
    let second = bench.call(over("/prod/db", "two")).await.unwrap();
    assert_eq!((second.version, second.tier.as_deref()), (Some(2), Some("Standard")));
    let label = |version, labels: &[&str]| LabelParameterVersionInput {
        name: "/prod/db".to_owned(),
        parameter_version: version,
        labels: labels.iter().map(|label| (*label).to_owned()).collect(),
    };
    let labelled = bench.call(label(Some(1), &["good", "1st", "aws-x"])).await.unwrap();
    assert_eq!(labelled.invalid_labels.unwrap(), ["1st", "aws-x"]);
    let arn = "arn:aws:ssm:us-east-2:123456789012:parameter/prod/db";
    for (name, value, selector) in [
        ("/prod/db", "two", None),
        ("/prod/db:1", "one", Some(":1")),
        ("/prod/db:good", "one", Some(":good")),
        (arn, "two", None),
        ("arn:aws:ssm:us-east-2:123456789012:parameter/prod/db:1", "one", Some(":1")),
    ] {
        let parameter = bench.get(name).await.unwrap();
        assert_eq!((parameter.value.as_deref(), parameter.selector.as_deref()), (Some(value), selector), "{name}");
        assert_eq!((parameter.name.as_deref(), parameter.arn.as_deref()), (Some("/prod/db"), Some(arn)));
    }
    assert_eq!(told(bench.get("/prod/other").await), ("ParameterNotFound".to_owned(), String::new()));
    let text = "Systems Manager could not find version 3 of /prod/db. Verify the version and try again.";
    assert_eq!(told(bench.get("/prod/db:3").await), ("ParameterVersionNotFound".to_owned(), text.to_owned()));

    bench.call(label(None, &["good"])).await.unwrap();
    assert_eq!(bench.get("/prod/db:good").await.unwrap().version, Some(2), "a label moves");
    let sealed = GetParameterInput { name: "/prod/db".to_owned(), with_decryption: None };
    let sealed = bench.call(sealed).await.unwrap().parameter.unwrap().value.unwrap();
    assert!(!sealed.contains("two") && sealed.len() > 20, "{sealed}");
    let history =
        GetParameterHistoryInput { name: "/prod/db".to_owned(), with_decryption: Some(true), ..Default::default() };
    let history = bench.call(history).await.unwrap().parameters.unwrap();
    let shown: Vec<_> = history.iter().map(|one| (one.version.unwrap(), one.value.as_deref().unwrap())).collect();
    assert_eq!(shown, [(1, "one"), (2, "two")]);
    assert_eq!(history[0].last_modified_user.as_deref(), Some("arn:aws:iam::123456789012:root"));
    assert_eq!(history[1].labels.as_deref().unwrap(), ["good"]);
}

#[tokio::test]
async fn a_name_of_one_level_is_the_same_with_a_slash_and_without() {
    let bench = Bench::new().await;
    bench.put("db", "String", "x").await;
    assert_eq!(bench.get("/db").await.unwrap().arn.unwrap(), "arn:aws:ssm:us-east-2:123456789012:parameter/db");
    assert_eq!(told(bench.call(put("/db", "String", "y")).await).0, "ParameterAlreadyExists");
    bench.call(DeleteParameterInput { name: "db".to_owned() }).await.unwrap();
    assert_eq!(told(bench.call(DeleteParameterInput { name: "db".to_owned() }).await).0, "ParameterNotFound");
}

#[tokio::test]
async fn paths_are_walked_in_pages() {
    let bench = Bench::new().await;
    for number in 0..12 {
        bench.put(&format!("/a/p{number:02}"), "String", "x").await;
    }
    for name in ["/a/deep/x", "/ab/x", "top", "/other/a/b"] {
        bench.put(name, "String", "x").await;
    }
    assert_eq!(bench.below("/a", false).await.len(), 12);
    assert_eq!(bench.below("/a/", true).await.len(), 13);
    assert_eq!(bench.below("/", false).await, ["top"]);
    assert_eq!(bench.below("/", true).await.len(), 16);
    assert!(bench.below("/nothing", true).await.is_empty());
    let filter = |key: &str, option: &str, value: &str| {
        let (key, option) = (key.to_owned(), Some(option.to_owned()));
        let filters = vec![ParameterStringFilter { key, option, values: Some(vec![value.to_owned()]) }];
        DescribeParametersInput { parameter_filters: Some(filters), ..Default::default() }
    };
    for (input, count) in [
        (filter("Name", "Equals", "/a/p01"), 1),
        (filter("Name", "BeginsWith", "/a/p0"), 10),
        (filter("Name", "Contains", "deep"), 1),
        (filter("Path", "Recursive", "/a"), 13),
        (filter("Type", "Equals", "SecureString"), 0),
        (DescribeParametersInput::default(), 16),
    ] {
        let found = bench.call(input.clone()).await.unwrap().parameters.unwrap();
        assert_eq!(found.len(), count, "{input:?}");
    }
}

#[tokio::test]
async fn what_stands_in_a_parameter_is_checked() {
    let bench = Bench::new().await;
    let numbers = PutParameterInput { allowed_pattern: Some("\\d{1,4}".to_owned()), ..put("n", "StringList", "1,22") };
    bench.call(numbers).await.unwrap();
    let text = "Parameter value, cannot be validated against allowedPattern: \\d{1,4}";
    let refused = ("ParameterPatternMismatchException".to_owned(), text.to_owned());
    assert_eq!(told(bench.call(over("n", "1,x")).await), refused, "the pattern stays");
    let wrong = [
        (put("n", "StringList", "1"), "ParameterAlreadyExists"),
        (PutParameterInput { overwrite: Some(true), ..put("n", "String", "1") }, "HierarchyTypeMismatchException"),
        (PutParameterInput { type_: None, ..put("m", "", "1") }, "ValidationException"),
        (put("m", "String", &"x".repeat(4097)), "ValidationException"),
        (put("m", "String", ""), "ValidationException"),
        (PutParameterInput { tier: Some("Advanced".to_owned()), ..put("m", "String", "x") }, "ValidationException"),
        (
            PutParameterInput { key_id: Some("alias/mine".to_owned()), ..put("m", "SecureString", "x") },
            "ValidationException",
        ),
        (
            PutParameterInput { data_type: Some("aws:ec2:image".to_owned()), ..put("m", "String", "x") },
            "ValidationException",
        ),
        (
            PutParameterInput { allowed_pattern: Some("(".to_owned()), ..put("m", "String", "x") },
            "InvalidAllowedPatternException",
        ),
        (
            PutParameterInput { allowed_pattern: Some("(a{1000}){1000}".to_owned()), ..put("m", "String", "x") },
            "InvalidAllowedPatternException",
        ),
        (put("/aws/x", "String", "x"), "AccessDeniedException"),
    ];
    for (input, code) in wrong {
        assert_eq!(told(bench.call(input.clone()).await).0, code, "{input:?}");
    }
}

#[tokio::test]
async fn the_oldest_of_a_hundred_versions_goes_unless_it_is_labelled() {
    let bench = Bench::new().await;
    bench.put("p", "String", "v1").await;
    for number in 2..=100 {
        bench.call(over("p", &format!("v{number}"))).await.unwrap();
    }
    bench.call(over("p", "v101")).await.unwrap();
    assert_eq!(told(bench.get("p:1").await).0, "ParameterVersionNotFound");
    let label = LabelParameterVersionInput {
        name: "p".to_owned(),
        parameter_version: Some(2),
        labels: vec!["kept".to_owned()],
    };
    bench.call(label).await.unwrap();
    assert_eq!(told(bench.call(over("p", "v102")).await).0, "ParameterMaxVersionLimitExceeded");
    assert_eq!(bench.get("p:kept").await.unwrap().value.as_deref(), Some("v2"));
}

#[tokio::test]
async fn rights_are_asked_for_each_parameter() {
    let bench = Bench::new().await;
    let people = People::at(&bench.0.door);
    let tag = Tag { key: "team".to_owned(), value: "a".to_owned() };
    bench.call(PutParameterInput { tags: Some(vec![tag]), ..put("/prod/a", "String", "x") }).await.unwrap();
    bench.put("/prod/b", "String", "y").await;
    let statement = r#"{"Effect":"Allow","Action":"ssm:GetParameters","Resource":"arn:aws:ssm:us-east-2:123456789012:parameter/prod/*","Condition":{"StringEquals":{"ssm:resourceTag/team":"a"}}}"#;
    let ann = people.user("ann", statement);
    let ask = async |names: &[&str]| {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        bench.0.door.call(&ann, &region(), GetParametersInput { names, with_decryption: None }).await
    };
    assert_eq!(ask(&["/prod/a"]).await.unwrap().parameters.unwrap().len(), 1);
    let (code, text) = told(ask(&["/prod/a", "/prod/b"]).await);
    assert_eq!(code, "AccessDeniedException");
    assert!(
        text.contains("ssm:GetParameters on resource: arn:aws:ssm:us-east-2:123456789012:parameter/prod/b"),
        "{text}"
    );
}

#[tokio::test]
async fn a_secret_is_a_parameter_to_whom_may_read_it() {
    let bench = Bench::new().await;
    let people = People::at(&bench.0.door);
    let create = CreateSecretInput {
        name: "prod/db".to_owned(),
        client_request_token: Some("1".repeat(36)),
        secret_string: Some("hunter2".to_owned()),
        ..Default::default()
    };
    bench.call(create).await.unwrap();
    let name = "/aws/reference/secretsmanager/prod/db";
    let parameter = bench.get(name).await.unwrap();
    assert_eq!((parameter.value.as_deref(), parameter.version), (Some("hunter2"), Some(0)));
    assert!(parameter.source_result.unwrap().contains("AWSCURRENT"));
    assert_eq!(bench.get(&format!("{name}:AWSCURRENT")).await.unwrap().selector.as_deref(), Some(":AWSCURRENT"));
    let closed = GetParameterInput { name: name.to_owned(), with_decryption: None };
    assert_eq!(told(bench.call(closed).await).0, "ValidationException");
    assert_eq!(told(bench.get("/aws/reference/secretsmanager/x").await).0, "ParameterNotFound");
    let ann = people.allow("ann", &[("ssm:*", "*")]);
    let input = GetParameterInput { name: name.to_owned(), with_decryption: Some(true) };
    let (code, text) = told(bench.0.door.call(&ann, &region(), input).await);
    assert!(code == "AccessDeniedException" && text.contains("secretsmanager:GetSecretValue"), "{text}");
}
