//! Patterns and events from the documentation, and what is refused.

use serde_json::{Value, json};

use super::Pattern;

fn fits(pattern: &Value, event: &Value) -> bool {
    Pattern::parse(&pattern.to_string()).unwrap().fits(event.as_object().unwrap())
}

#[test]
fn every_operator_fits_what_the_documentation_says() {
    let event = json!({
        "source": "aws.ecs", "detail-type": "ECS Task State Change", "region": "us-east-2", "resources": ["arn:a", "arn:b"],
        "detail": {"state": "running", "count": 5, "price": 10.5, "ip": "10.0.1.7", "file": "dir/image.PNG", "none": null,
            "ok": true, "empty": "", "tasks": [{"name": "a", "code": 0}, {"name": "b", "code": 1}], "star": "a*b", "deep": {"er": {"x": "y"}}}
    });
    for (pattern, expected) in [
        (json!({"source": ["aws.ecs"]}), true),
        (json!({"source": ["aws.ecr", "aws.ecs"], "region": ["us-east-2"]}), true),
        (json!({"source": ["aws.ecs"], "region": ["us-east-1"]}), false),
        (json!({"resources": ["arn:b"]}), true),
        (json!({"resources": [{"prefix": "arn:"}]}), true),
        (json!({"detail": {"state": [{"prefix": "run"}]}}), true),
        (json!({"detail": {"state": [{"prefix": {"equals-ignore-case": "RUN"}}]}}), true),
        (json!({"detail": {"file": [{"suffix": ".png"}]}}), false),
        (json!({"detail": {"file": [{"suffix": {"equals-ignore-case": ".png"}}]}}), true),
        (json!({"detail": {"state": [{"equals-ignore-case": "RUNNING"}]}}), true),
        (json!({"detail": {"file": [{"wildcard": "dir/*.PNG"}]}}), true),
        (json!({"detail": {"file": [{"wildcard": "*.jpg"}]}}), false),
        (json!({"detail": {"star": [{"wildcard": "a\\*b"}]}}), true),
        (json!({"detail": {"state": [{"wildcard": "r\\*"}]}}), false),
        (json!({"detail": {"state": [{"anything-but": "running"}]}}), false),
        (json!({"detail": {"state": [{"anything-but": ["stopped", "pending"]}]}}), true),
        (json!({"detail": {"count": [{"anything-but": [5, 6]}]}}), false),
        (json!({"detail": {"state": [{"anything-but": {"prefix": "run"}}]}}), false),
        (json!({"detail": {"state": [{"anything-but": {"suffix": ["ing", "x"]}}]}}), false),
        (json!({"detail": {"state": [{"anything-but": {"equals-ignore-case": ["STOPPED"]}}]}}), true),
        (json!({"detail": {"state": [{"anything-but": {"wildcard": "r*g"}}]}}), false),
        (json!({"detail": {"missing": [{"anything-but": "x"}]}}), false),
        (json!({"detail": {"count": [{"numeric": [">", 0, "<=", 5]}]}}), true),
        (json!({"detail": {"count": [{"numeric": ["=", 5]}]}}), true),
        (json!({"detail": {"price": [{"numeric": ["<", 10.5]}]}}), false),
        (json!({"detail": {"state": [{"numeric": [">", 0]}]}}), false),
        (json!({"detail": {"count": [5]}}), true),
        (json!({"detail": {"none": [null]}}), true),
        (json!({"detail": {"ok": [true]}}), true),
        (json!({"detail": {"empty": [""]}}), true),
        (json!({"detail": {"state": [{"exists": true}]}}), true),
        (json!({"detail": {"missing": [{"exists": false}]}}), true),
        (json!({"detail": {"missing": {"inner": [{"exists": false}]}}}), true),
        (json!({"detail": {"deep": [{"exists": true}]}}), false),
        (json!({"detail": {"deep": {"er": {"x": ["y"]}}}}), true),
        (json!({"detail": {"ip": [{"cidr": "10.0.0.0/16"}]}}), true),
        (json!({"detail": {"ip": [{"cidr": "10.0.0.0/24"}]}}), false),
        (json!({"detail": {"ip": [{"cidr": "::/0"}]}}), false),
        (json!({"detail": {"tasks": {"name": ["b"], "code": [1]}}}), true),
        (json!({"detail": {"tasks": {"name": ["a"], "code": [1]}}}), false),
        (json!({"detail": {"$or": [{"count": [1]}, {"state": ["running"]}], "ok": [true]}}), true),
        (json!({"$or": [{"region": ["x"]}, {"detail": {"$or": [{"count": [1]}, {"count": [2]}]}}]}), false),
    ] {
        assert_eq!(fits(&pattern, &event), expected, "{pattern}");
    }
}

#[test]
fn what_is_no_pattern_is_refused() {
    for (bad, reason) in [
        ("[]", "Filter is not an object"),
        ("{}", "Empty filter"),
        (r#"{"source": "aws.ecs"}"#, "\"source\" must be an object or an array"),
        (r#"{"source": []}"#, "Empty arrays are not allowed"),
        (r#"{"source": [["a"]]}"#, "Match value must be String, number, true, false, or null"),
        (r#"{"source": [{"begins": "a"}]}"#, "Unrecognized match type begins"),
        (r#"{"source": [{"prefix": 1}]}"#, "prefix match pattern must be a string"),
        (r#"{"source": [{"prefix": "a", "suffix": "b"}]}"#, "Only one key allowed in match expression"),
        (r#"{"n": [{"numeric": ["~", 1]}]}"#, "Unrecognized numeric range operator: ~"),
        (r#"{"n": [{"numeric": [">"]}]}"#, "Value of numeric range operator must be numeric"),
        (r#"{"n": [{"numeric": [">", 5, "<", 1]}]}"#, "Bottom must be less than top"),
        (r#"{"n": [{"numeric": ["=", 5000000001]}]}"#, "Value must be between -5.0E9 and 5.0E9, inclusive"),
        (r#"{"n": [{"exists": 1}]}"#, "exists match pattern must be either true or false."),
        (r#"{"n": [{"cidr": "10.0.0.0"}]}"#, "Malformed CIDR, one '/' required: 10.0.0.0"),
        (
            r#"{"n": [{"anything-but": ["a", 1]}]}"#,
            "Inside anything-but list, either all values are Number or String, mixed type is not supported",
        ),
    ] {
        assert_eq!(Pattern::parse(bad).unwrap_err(), reason, "{bad}");
    }
    assert!(Pattern::parse("{").is_err());
    let deep = format!("{}[1]{}", r#"{"a":"#.repeat(120), "}".repeat(120));
    assert!(Pattern::parse(&deep).is_err());
    let wild = json!({"a": [{"wildcard": format!("*{}b", "a*".repeat(400))}]});
    assert!(!fits(&wild, &json!({"a": "a".repeat(2000)})));
}
