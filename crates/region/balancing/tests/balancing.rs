//! Load balancers that serve: real sockets on loopback, real health checks.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use common::*;
use door::ResourceTags;
use shapes_ec2::{
    AuthorizeSecurityGroupIngressInput, CreateSecurityGroupInput, DescribeNetworkInterfacesInput, IpPermission,
    UserIdGroupPair,
};
use shapes_elbv2::*;

#[tokio::test(flavor = "multi_thread")]
async fn requests_are_routed_when_the_listener_is_answered() {
    let site = Site::new().await;
    assert!(!site.room.any());
    let (balancer, group) = (site.balancer("web").await, site.group("web").await);
    assert!(site.room.any());
    let name = balancer.dns_name.clone().unwrap();
    assert!(name.starts_with("web-") && name.ends_with(".us-east-2.elb.localhost"), "{name}");
    assert_eq!(balancer.state.as_ref().unwrap().code.as_deref(), Some("active"));
    let backend = Backend::new("one").await;
    let address = site.task(backend.address, None).await;
    site.register(&group, &address).await;
    let unused = site.health(&group, &address).await.unwrap();
    assert_eq!((unused.state.as_deref(), unused.reason.as_deref()), (Some("unused"), Some("Target.NotInUse")));
    let front = site.front(&balancer).await;
    site.listener(&balancer, 80, &group).await;
    assert_eq!(once(front, &get("/")).await.2, "one");
    site.until(&group, &address, Some("healthy")).await;
    assert!(site.room.route("unknown.us-east-2.elb.localhost", 4566).is_none());
    assert!(site.room.route("s3.us-east-2.amazonaws.com", 4566).is_none());

    let restarted = site.killed().await;
    let front = restarted.front(&balancer).await;
    assert_eq!(once(front, &get("/")).await.2, "one");
    restarted.until(&group, &address, Some("healthy")).await;
}

/// Else a deployment under way would take a target that is only slow for one that never served.
#[tokio::test(flavor = "multi_thread")]
async fn a_healthy_target_stays_so_over_a_restart() {
    let site = Site::new().await;
    let (balancer, group) = (site.balancer("web").await, site.group("web").await);
    site.listener(&balancer, 80, &group).await;
    let backend = Backend::new("one").await;
    let address = site.task(backend.address, None).await;
    site.register(&group, &address).await;
    site.until(&group, &address, Some("healthy")).await;
    backend.stop();
    let restarted = site.killed().await;
    let health = restarted.health(&group, &address).await.unwrap();
    assert_eq!(health.state.as_deref(), Some("healthy"));
    restarted.until(&group, &address, Some("unhealthy")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_request_fails_while_targets_are_replaced() {
    let site = Site::new().await;
    let (balancer, group) = (site.balancer("web").await, site.group("web").await);
    site.listener(&balancer, 80, &group).await;
    let front = site.front(&balancer).await;
    let mut old = (Backend::new("0").await, String::new());
    old.1 = site.task(old.0.address, None).await;
    site.register(&group, &old.1).await;
    site.until(&group, &old.1, Some("healthy")).await;
    let stop = Arc::new(AtomicBool::new(false));
    let (done, failed) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let clients: Vec<_> = (0..32)
        .map(|n| {
            let (stop, done, failed) = (Arc::clone(&stop), Arc::clone(&done), Arc::clone(&failed));
            tokio::spawn(async move {
                let post = "POST /order HTTP/1.1\r\nHost: web.example.com\r\nContent-Length: 5\r\n\r\nhello";
                let request = if n % 4 == 0 { post.to_owned() } else { get("/") };
                let mut client = Client::to(front).await;
                while !stop.load(Ordering::SeqCst) {
                    match client.ask(&request).await {
                        Ok((200, ..)) => drop(done.fetch_add(1, Ordering::SeqCst)),
                        other => {
                            failed.fetch_add(1, Ordering::SeqCst);
                            panic!("{other:?}");
                        }
                    }
                }
            })
        })
        .collect();
    for round in 1..=8 {
        let new = Backend::new(&round.to_string()).await;
        let address = site.task(new.address, None).await;
        site.register(&group, &address).await;
        site.until(&group, &address, Some("healthy")).await;
        site.deregister(&group, &old.1).await;
        let before = old.0.served.load(Ordering::SeqCst);
        site.until(&group, &old.1, None).await;
        old.0.stop();
        let late = old.0.served.load(Ordering::SeqCst) - before;
        assert!(late <= 32, "{late} requests reached a target that was deregistered");
        // Every target of the row really serves.
        let serve = async {
            while new.served.load(Ordering::SeqCst) < 100 {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), serve).await.expect("the new target serves");
        old = (new, address);
    }
    stop.store(true, Ordering::SeqCst);
    for client in clients {
        client.await.unwrap();
    }
    assert_eq!(failed.load(Ordering::SeqCst), 0);
    assert!(done.load(Ordering::SeqCst) > 800);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draining_target_finishes_what_it_has_in_hand() {
    let site = Site::new().await;
    let (balancer, group) = (site.balancer("web").await, site.group("web").await);
    site.listener(&balancer, 80, &group).await;
    let front = site.front(&balancer).await;
    let backend = Backend::new("one").await;
    let address = site.task(backend.address, None).await;
    site.register(&group, &address).await;
    site.until(&group, &address, Some("healthy")).await;
    let slow = tokio::spawn(async move { once(front, &get("/slow")).await });
    let mut slow_ones = backend.slow.subscribe();
    tokio::time::timeout(Duration::from_secs(10), slow_ones.wait_for(|count| *count == 1)).await.unwrap().unwrap();
    site.deregister(&group, &address).await;
    let draining = site.until(&group, &address, Some("draining")).await.unwrap();
    assert_eq!(draining.reason.as_deref(), Some("Target.DeregistrationInProgress"));
    assert_eq!(once(front, &get("/")).await.0, 503);
    backend.release.send_replace(true);
    assert_eq!(slow.await.unwrap().2, "one");
    site.until(&group, &address, None).await;
    let named = DescribeTargetHealthInput { target_group_arn: group.clone(), targets: Some(vec![target(&address)]) };
    let gone = site.call(named).await.unwrap().target_health_descriptions.unwrap().remove(0).target_health.unwrap();
    assert_eq!((gone.state.as_deref(), gone.reason.as_deref()), (Some("unused"), Some("Target.NotRegistered")));
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_that_targets_give_up_cost_no_request() {
    let site = Site::new().await;
    let (balancer, group) = (site.balancer("web").await, site.group("web").await);
    site.listener(&balancer, 80, &group).await;
    let front = site.front(&balancer).await;
    let mut backends = Vec::new();
    for limit in [1, 3] {
        let backend = Backend::new("fickle").await;
        backend.limit.store(limit, Ordering::SeqCst);
        let address = site.task(backend.address, None).await;
        site.register(&group, &address).await;
        backends.push(backend);
    }
    let clients = (0..16).map(|_| {
        tokio::spawn(async move {
            let mut client = Client::to(front).await;
            for _ in 0..300 {
                let answer = client.ask(&get("/")).await;
                assert!(matches!(answer, Ok((200, ..))), "{answer:?}");
            }
        })
    });
    for client in clients.collect::<Vec<_>>() {
        client.await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn failing_checks_say_why() {
    let site = Site::new().await;
    let (balancer, group) = (site.balancer("web").await, site.group("web").await);
    site.listener(&balancer, 80, &group).await;
    let (good, bad) = (Backend::new("good").await, Backend::new("bad").await);
    bad.status.store(404, Ordering::SeqCst);
    let (good_address, bad_address) = (site.task(good.address, None).await, site.task(bad.address, None).await);
    let dead = site.task(([127, 0, 0, 1], 1).into(), None).await;
    for address in [&good_address, &bad_address, &dead] {
        site.register(&group, address).await;
    }
    let healthy = site.until(&group, &good_address, Some("healthy")).await.unwrap();
    assert_eq!((healthy.reason, healthy.description), (None, None));
    let unhealthy = site.until(&group, &bad_address, Some("unhealthy")).await.unwrap();
    assert_eq!(unhealthy.reason.as_deref(), Some("Target.ResponseCodeMismatch"));
    assert_eq!(unhealthy.description.as_deref(), Some("Health checks failed with these codes: [404]"));
    let refused = site.until(&group, &dead, Some("unhealthy")).await.unwrap();
    assert_eq!(refused.reason.as_deref(), Some("Target.FailedHealthChecks"));
    let front = site.front(&balancer).await;
    for _ in 0..10 {
        assert_eq!(once(front, &get("/")).await.2, "good");
    }
    let matcher = Some(Matcher { http_code: Some("200,404".to_owned()) });
    let input = ModifyTargetGroupInput {
        target_group_arn: group.clone(),
        matcher,
        healthy_threshold_count: Some(2),
        ..Default::default()
    };
    site.call(input).await.unwrap();
    site.until(&group, &bad_address, Some("healthy")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn security_groups_decide_who_reaches_a_target() {
    let site = Site::new().await;
    let new = |name: &str| CreateSecurityGroupInput {
        group_name: name.into(),
        description: "x".into(),
        ..Default::default()
    };
    let front_group = site.call(new("front")).await.unwrap().group_id.unwrap();
    let task_group = site.call(new("task")).await.unwrap().group_id.unwrap();
    let input = CreateLoadBalancerInput {
        name: "web".to_owned(),
        subnets: Some(site.subnets().await),
        security_groups: Some(vec![front_group.clone()]),
        ..Default::default()
    };
    let balancer = site.call(input).await.unwrap().load_balancers.unwrap().remove(0);
    let group = site.group("web").await;
    site.listener(&balancer, 80, &group).await;
    let backend = Backend::new("one").await;
    let address = site.task(backend.address, Some(&task_group)).await;
    site.register(&group, &address).await;
    let lost = site.until(&group, &address, Some("unhealthy")).await.unwrap();
    assert_eq!(
        (lost.reason.as_deref(), lost.description.as_deref()),
        (Some("Target.Timeout"), Some("Request timed out"))
    );
    let pair = UserIdGroupPair { group_id: Some(front_group), ..Default::default() };
    let permission = IpPermission {
        ip_protocol: Some("tcp".to_owned()),
        from_port: Some(8080),
        to_port: Some(8080),
        user_id_group_pairs: Some(vec![pair]),
        ..Default::default()
    };
    let input = AuthorizeSecurityGroupIngressInput {
        group_id: Some(task_group),
        ip_permissions: Some(vec![permission]),
        ..Default::default()
    };
    site.call(input).await.unwrap();
    let front = site.front(&balancer).await;
    // Nobody is healthy, so everybody gets requests: the packets arrive as soon as the rule is there.
    let arrives = async { while once(front, &get("/")).await.0 != 200 {} };
    tokio::time::timeout(Duration::from_secs(25), arrives).await.expect("packets arrive");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_load_balancer_changes_its_security_groups_without_a_gap() {
    let site = Site::new().await;
    let (balancer, group) = (site.balancer("web").await, site.group("web").await);
    site.listener(&balancer, 80, &group).await;
    let backend = Backend::new("one").await;
    let address = site.task(backend.address, None).await;
    site.register(&group, &address).await;
    let front = site.front(&balancer).await;
    assert_eq!(once(front, &get("/")).await.2, "one");
    let input = CreateSecurityGroupInput { group_name: "lb".into(), description: "x".into(), ..Default::default() };
    let new = site.call(input).await.unwrap().group_id.unwrap();
    let default = balancer.security_groups.clone().unwrap().remove(0);
    let set = |groups: Vec<String>| SetSecurityGroupsInput {
        load_balancer_arn: balancer.load_balancer_arn.clone().unwrap(),
        security_groups: groups,
    };
    assert_eq!(site.call(set(vec!["sg-0".to_owned()])).await.unwrap_err().code, "InvalidSecurityGroup");
    site.call(set(vec![new.clone(), default])).await.unwrap();
    assert_eq!(once(front, &get("/")).await.2, "one");
    let found = site.call(DescribeNetworkInterfacesInput::default()).await.unwrap().network_interfaces.unwrap();
    let of_balancer: Vec<_> =
        found.iter().filter(|one| one.description.as_deref().unwrap().starts_with("ELB")).collect();
    assert_eq!(of_balancer.len(), 2, "those with the old groups are gone");
    assert!(of_balancer.iter().all(|one| one.groups.as_ref().unwrap().len() == 2));
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_answer_redirect_and_forward() {
    let site = Site::new().await;
    let (balancer, web, api) = (site.balancer("web").await, site.group("web").await, site.group("api").await);
    let front = site.front(&balancer).await;
    let (a, b) = (Backend::new("web").await, Backend::new("api").await);
    for (group, backend) in [(&web, &a), (&api, &b)] {
        let address = site.task(backend.address, None).await;
        site.register(group, &address).await;
    }
    let listener = site.listener(&balancer, 8080, &web).await;
    let rule = |priority: i64, field: &str, value: &str, action: Action| CreateRuleInput {
        listener_arn: listener.clone(),
        priority,
        conditions: vec![RuleCondition {
            field: Some(field.to_owned()),
            values: Some(vec![value.to_owned()]),
            ..Default::default()
        }],
        actions: vec![action],
        tags: None,
    };
    let fixed = Action {
        type_: "fixed-response".to_owned(),
        fixed_response_config: Some(FixedResponseActionConfig {
            status_code: "418".to_owned(),
            message_body: Some("short and stout".to_owned()),
            content_type: Some("text/plain".to_owned()),
        }),
        ..Default::default()
    };
    let redirect = Action {
        type_: "redirect".to_owned(),
        redirect_config: Some(RedirectActionConfig {
            status_code: "HTTP_302".to_owned(),
            host: Some("new.example.com".to_owned()),
            ..Default::default()
        }),
        ..Default::default()
    };
    let made = site.call(rule(10, "path-pattern", "/api/*", forward(&api))).await.unwrap().rules.unwrap().remove(0);
    site.call(rule(20, "host-header", "old.*", redirect)).await.unwrap();
    site.call(rule(5, "path-pattern", "/tea", fixed.clone())).await.unwrap();
    assert_eq!(once(front, &get("/api/x")).await.2, "api");
    assert_eq!(once(front, &get("/")).await.2, "web");
    let tea = once(front, &get("/tea")).await;
    assert_eq!((tea.0, tea.2.as_str()), (418, "short and stout"));
    let moved = once(front, "GET /a?b HTTP/1.1\r\nHost: old.example.com\r\n\r\n").await;
    assert!(moved.0 == 302 && moved.1.contains("Location: http://new.example.com:"), "{moved:?}");
    let taken = site.call(rule(10, "path-pattern", "/x", fixed)).await.unwrap_err();
    assert_eq!((taken.code.as_str(), taken.message.as_str()), ("PriorityInUse", "Priority '10' is currently in use"));
    let listed = DescribeRulesInput { listener_arn: Some(listener.clone()), ..Default::default() };
    let rules = site.call(listed).await.unwrap().rules.unwrap();
    let priorities: Vec<_> = rules.iter().map(|rule| rule.priority.clone().unwrap()).collect();
    assert_eq!(priorities, ["5", "10", "20", "default"]);
    let used = site.call(DeleteTargetGroupInput { target_group_arn: api.clone() }).await.unwrap_err();
    assert_eq!(used.code, "ResourceInUse");
    site.call(DeleteRuleInput { rule_arn: made.rule_arn.unwrap() }).await.unwrap();
    assert_eq!(once(front, &get("/api/x")).await.2, "web");
    site.call(DeleteTargetGroupInput { target_group_arn: api }).await.unwrap();
    let default = rules[3].rule_arn.clone().unwrap();
    assert_eq!(site.call(DeleteRuleInput { rule_arn: default }).await.unwrap_err().code, "OperationNotPermitted");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_there_or_not_allowed_is_told_as_amazon_does() {
    let site = Site::new().await;
    let balancer = site.balancer("web").await;
    let arn = balancer.load_balancer_arn.clone().unwrap();
    let again = site.balancer("web").await;
    assert_eq!(again.load_balancer_arn, Some(arn.clone()), "the same settings are no duplicate");
    let input = |name: &str| CreateLoadBalancerInput { name: name.to_owned(), ..Default::default() };
    let subnets = site.subnets().await;
    let internal =
        CreateLoadBalancerInput { subnets: Some(subnets.clone()), scheme: Some("internal".into()), ..input("web") };
    assert_eq!(site.call(internal).await.unwrap_err().code, "DuplicateLoadBalancerName");
    let one = CreateLoadBalancerInput { subnets: Some(subnets[..1].to_vec()), ..input("x") };
    let error = site.call(one).await.unwrap_err();
    assert_eq!(error.message, "At least two subnets in two different Availability Zones must be specified");
    let nowhere = CreateLoadBalancerInput { subnets: Some(vec!["subnet-1".into(), subnets[0].clone()]), ..input("x") };
    assert_eq!(site.call(nowhere).await.unwrap_err().code, "SubnetNotFound");
    for name in ["a_b", "-a", "internal-x", &"x".repeat(33)] {
        let wrong = CreateLoadBalancerInput { subnets: Some(subnets.clone()), ..input(name) };
        assert_eq!(site.call(wrong).await.unwrap_err().code, "ValidationError", "{name}");
    }
    let network = CreateLoadBalancerInput { subnets: Some(subnets), type_: Some("network".into()), ..input("n") };
    assert!(site.call(network).await.unwrap_err().message.contains("'network' of Type is not supported"));
    let named = DescribeLoadBalancersInput { names: Some(vec!["nope".to_owned()]), ..Default::default() };
    let error = site.call(named).await.unwrap_err();
    assert_eq!(
        (error.code.as_str(), error.message.as_str()),
        ("LoadBalancerNotFound", "Load balancers '[nope]' not found")
    );

    let group = site.group("g").await;
    let input = site.group_input("g").await;
    assert_eq!(site.call(input.clone()).await.unwrap_err().code, "DuplicateTargetGroupName");
    let wrong = [
        CreateTargetGroupInput { health_check_timeout_seconds: Some(5), ..input.clone() },
        CreateTargetGroupInput { target_type: None, ..input.clone() },
        CreateTargetGroupInput { health_check_path: Some("health".into()), ..input.clone() },
        CreateTargetGroupInput { matcher: Some(Matcher { http_code: Some("600".into()) }), ..input.clone() },
        CreateTargetGroupInput { vpc_id: Some("vpc-0".into()), ..input.clone() },
        CreateTargetGroupInput { health_check_interval_seconds: Some(4), ..input.clone() },
        CreateTargetGroupInput { protocol: Some("HTTPS".into()), ..input.clone() },
    ];
    for wrong in wrong {
        let wrong = CreateTargetGroupInput { name: "w".to_owned(), ..wrong };
        assert_eq!(site.call(wrong.clone()).await.unwrap_err().code, "ValidationError", "{wrong:?}");
    }
    let outside = RegisterTargetsInput { target_group_arn: group.clone(), targets: vec![target("8.8.8.8")] };
    assert_eq!(site.call(outside).await.unwrap_err().code, "InvalidTarget");
    site.listener(&balancer, 80, &group).await;
    let other = site.balancer("other").await;
    let listen = |balancer: &LoadBalancer, port| CreateListenerInput {
        load_balancer_arn: balancer.load_balancer_arn.clone().unwrap(),
        protocol: Some("HTTP".to_owned()),
        port: Some(port),
        default_actions: vec![forward(&group)],
        ..Default::default()
    };
    assert_eq!(site.call(listen(&balancer, 80)).await.unwrap_err().code, "DuplicateListener");
    assert_eq!(site.call(listen(&other, 80)).await.unwrap_err().code, "TargetGroupAssociationLimit");
    let https = CreateListenerInput { protocol: Some("HTTPS".to_owned()), ..listen(&balancer, 443) };
    let error = site.call(https.clone()).await.unwrap_err();
    assert_eq!(error.message, "A certificate must be specified for HTTPS listeners");
    let arn_of_none = "arn:aws:acm:us-east-2:123456789012:certificate/00000000-0000-4000-8000-000000000000";
    let certificates = Some(vec![Certificate { certificate_arn: Some(arn_of_none.to_owned()), is_default: None }]);
    let absent = CreateListenerInput { certificates, ..https };
    assert_eq!(site.call(absent).await.unwrap_err().code, "CertificateNotFound");

    let attribute = |key: &str, value: &str| ModifyTargetGroupAttributesInput {
        target_group_arn: group.clone(),
        attributes: vec![TargetGroupAttribute { key: Some(key.to_owned()), value: Some(value.to_owned()) }],
    };
    site.call(attribute("deregistration_delay.timeout_seconds", "5")).await.unwrap();
    site.call(attribute("stickiness.enabled", "true")).await.unwrap();
    for (key, value) in [
        ("stickiness.enabled", "yes"),
        ("stickiness.type", "source_ip"),
        ("slow_start.duration_seconds", "10"),
        ("load_balancing.algorithm.anomaly_mitigation", "on"),
        ("deregistration_delay.timeout_seconds", "4000"),
        ("colour", "red"),
    ] {
        let error = site.call(attribute(key, value)).await.unwrap_err();
        assert!(error.code == "ValidationError" && error.message.contains(key), "{error}");
    }
    let protect = |value: &str| ModifyLoadBalancerAttributesInput {
        load_balancer_arn: arn.clone(),
        attributes: vec![LoadBalancerAttribute {
            key: Some("deletion_protection.enabled".to_owned()),
            value: Some(value.to_owned()),
        }],
    };
    site.call(protect("true")).await.unwrap();
    let delete = DeleteLoadBalancerInput { load_balancer_arn: arn.clone() };
    assert_eq!(site.call(delete.clone()).await.unwrap_err().code, "OperationNotPermitted");
    site.call(protect("false")).await.unwrap();
    site.call(delete.clone()).await.unwrap();
    site.call(delete).await.unwrap();
    let left = site.call(DescribeNetworkInterfacesInput::default()).await.unwrap().network_interfaces.unwrap();
    assert!(
        left.len() == 2 && left.iter().all(|one| one.description.as_deref().unwrap().starts_with("ELB app/other/"))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn things_are_listed_in_pages_with_their_tags() {
    let site = Site::new().await;
    for n in 0..5 {
        site.group(&format!("g{n}")).await;
    }
    let (mut seen, mut marker) = (Vec::new(), None);
    loop {
        let input = DescribeTargetGroupsInput { page_size: Some(2), marker, ..Default::default() };
        let page = site.call(input).await.unwrap();
        seen.extend(page.target_groups.unwrap().into_iter().map(|group| group.target_group_arn.unwrap()));
        marker = page.next_marker;
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(seen.len(), 5);
    let invented = DescribeTargetGroupsInput { marker: Some("invented".to_owned()), ..Default::default() };
    let error = site.call(invented).await.unwrap_err();
    assert_eq!((error.code.as_str(), error.message.as_str()), ("ValidationError", "Invalid marker 'invented'"));
    let none = DescribeTargetGroupsInput { page_size: Some(0), ..Default::default() };
    assert_eq!(site.call(none).await.unwrap_err().code, "ValidationError");
    let tag = Tag { key: "team".to_owned(), value: Some("red".to_owned()) };
    site.call(AddTagsInput { resource_arns: seen[..2].to_vec(), tags: vec![tag.clone()] }).await.unwrap();
    let tags =
        site.call(DescribeTagsInput { resource_arns: seen[1..3].to_vec() }).await.unwrap().tag_descriptions.unwrap();
    assert_eq!((tags[0].tags.clone(), tags[1].tags.clone()), (Some(vec![tag]), Some(Vec::new())));
    let kept = site.room.tags(&seen[0].parse().unwrap(), &door::testing::account(), &door::testing::region());
    assert_eq!(kept, [("team".to_owned(), "red".to_owned())], "policies can ask for them");
    let absent = "arn:aws:elasticloadbalancing:us-east-2:123456789012:targetgroup/x/0123456789abcdef".to_owned();
    let error = site.call(DescribeTagsInput { resource_arns: vec![absent] }).await.unwrap_err();
    assert_eq!(error.code, "TargetGroupNotFound");
}

#[tokio::test(flavor = "multi_thread")]
async fn https_listeners_serve_certificates_of_acm() {
    let site = Site::new().await;
    certificates::Certificates::open(&site.context).await.unwrap();
    let (balancer, group) = (site.balancer("web").await, site.group("web").await);
    let import = |hosts: &[&str], arn: Option<String>| {
        let made = rcgen::generate_simple_self_signed(hosts.iter().map(|host| (*host).to_owned()).collect::<Vec<_>>());
        let made = made.unwrap();
        shapes_acm::ImportCertificateInput {
            certificate: wire::Blob(made.cert.pem().into_bytes()),
            private_key: wire::Blob(made.signing_key.serialize_pem().into_bytes()),
            certificate_arn: arn,
            ..Default::default()
        }
    };
    let first = site.call(import(&["www.example.com"], None)).await.unwrap().certificate_arn.unwrap();
    let second = site.call(import(&["*.shop.example.com"], None)).await.unwrap().certificate_arn.unwrap();
    let certificate = |arn: &String| vec![Certificate { certificate_arn: Some(arn.clone()), is_default: None }];
    let input = CreateListenerInput {
        load_balancer_arn: balancer.load_balancer_arn.clone().unwrap(),
        protocol: Some("HTTPS".to_owned()),
        port: Some(443),
        certificates: Some(certificate(&first)),
        default_actions: vec![forward(&group)],
        ..Default::default()
    };
    let made = site.call(input).await.unwrap().listeners.unwrap().remove(0);
    assert_eq!(made.ssl_policy.as_deref(), Some("ELBSecurityPolicy-2016-08"));
    let listener = made.listener_arn.unwrap();
    // Failure: nobody is led to a certificate that is not there.
    assert!(site.room.route_tls("www.example.com", 4566).is_some());
    assert!(site.room.route_tls("a.shop.example.com", 4566).is_none());
    let added = AddListenerCertificatesInput { listener_arn: listener.clone(), certificates: certificate(&second) };
    site.call(added).await.unwrap();
    assert!(site.room.route_tls("A.shop.example.com", 4566).is_some());
    assert!(site.room.route(balancer.dns_name.as_deref().unwrap(), 4566).is_some());
    let described = DescribeListenerCertificatesInput { listener_arn: listener.clone(), ..Default::default() };
    let shown = site.call(described).await.unwrap().certificates.unwrap();
    let defaults: Vec<_> = shown.iter().map(|one| one.is_default).collect();
    assert_eq!(defaults, [Some(true), Some(false)]);
    // The default one may be in the list as well, and goes from there alone.
    let again = AddListenerCertificatesInput { listener_arn: listener.clone(), certificates: certificate(&first) };
    let listed = site.call(again.clone()).await.unwrap().certificates.unwrap();
    assert_eq!(listed, [Certificate { certificate_arn: Some(first.clone()), is_default: Some(false) }]);
    site.call(again).await.unwrap();
    let described = DescribeListenerCertificatesInput { listener_arn: listener.clone(), ..Default::default() };
    let shown = site.call(described.clone()).await.unwrap().certificates.unwrap();
    let defaults: Vec<_> = shown.iter().map(|one| one.is_default).collect();
    assert_eq!(defaults, [Some(true), Some(false), Some(false)]);
    let unlisted =
        RemoveListenerCertificatesInput { listener_arn: listener.clone(), certificates: certificate(&first) };
    site.call(unlisted).await.unwrap();
    assert_eq!(site.call(described).await.unwrap().certificates.unwrap().len(), 2);
    let detail = shapes_acm::DescribeCertificateInput { certificate_arn: second.clone() };
    let detail = site.call(detail).await.unwrap().certificate.unwrap();
    assert_eq!(detail.in_use_by, Some(vec![balancer.load_balancer_arn.clone().unwrap()]));
    let delete = |arn: &String| shapes_acm::DeleteCertificateInput { certificate_arn: arn.clone() };
    assert_eq!(site.call(delete(&second)).await.unwrap_err().code, "ResourceInUseException");
    let keys = shapes_longshore::GetCertificateKeysInput { certificate_arn: second.clone() };
    assert_eq!(site.call(keys).await.unwrap_err().code, "AccessDeniedException", "not even root sees a key");
    let remove = |arn: &String| RemoveListenerCertificatesInput {
        listener_arn: listener.clone(),
        certificates: certificate(arn),
    };
    assert_eq!(site.call(remove(&first)).await.unwrap_err().code, "OperationNotPermitted");
    site.call(remove(&second)).await.unwrap();
    site.call(delete(&second)).await.unwrap();
    // Imported again, it is served without anything else being said.
    site.call(import(&["www.example.com", "new.example.com"], Some(first.clone()))).await.unwrap();
    let served = async {
        while site.room.route_tls("new.example.com", 4566).is_none() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), served).await.expect("the new certificate is served");
    let restarted = site.killed().await;
    certificates::Certificates::open(&restarted.context).await.unwrap();
    let plain = ModifyListenerInput { listener_arn: listener, protocol: Some("HTTP".to_owned()), ..Default::default() };
    let plain = restarted.call(plain).await.unwrap().listeners.unwrap().remove(0);
    assert_eq!((plain.protocol.as_deref(), plain.certificates), (Some("HTTP"), None));
    restarted.call(delete(&first)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_look_at_all_of_a_request() {
    let site = Site::new().await;
    let (balancer, group) = (site.balancer("web").await, site.group("web").await);
    let front = site.front(&balancer).await;
    let listener = site.listener(&balancer, 80, &group).await;
    let answer = |text: &str| Action {
        type_: "fixed-response".to_owned(),
        fixed_response_config: Some(FixedResponseActionConfig {
            status_code: "200".to_owned(),
            message_body: Some(text.to_owned()),
            content_type: None,
        }),
        ..Default::default()
    };
    let texts = |values: &[&str]| Some(values.iter().map(|value| (*value).to_owned()).collect::<Vec<_>>());
    let header =
        HttpHeaderConditionConfig { http_header_name: Some("User-Agent".into()), values: texts(&["*Chrome*"]) };
    let pair = QueryStringKeyValuePair { key: Some("version".into()), value: Some("v1".into()) };
    let conditions = [
        RuleCondition { http_header_config: Some(header), ..Default::default() },
        RuleCondition {
            http_request_method_config: Some(HttpRequestMethodConditionConfig { values: texts(&["DELETE"]) }),
            ..Default::default()
        },
        RuleCondition {
            query_string_config: Some(QueryStringConditionConfig { values: Some(vec![pair]) }),
            ..Default::default()
        },
        RuleCondition {
            field: Some("source-ip".into()),
            source_ip_config: Some(SourceIpConditionConfig { values: texts(&["127.0.0.0/8"]) }),
            ..Default::default()
        },
    ];
    let mut arns = Vec::new();
    for (index, condition) in (1..).zip(conditions) {
        let input = CreateRuleInput {
            listener_arn: listener.clone(),
            priority: index,
            conditions: vec![condition.clone()],
            actions: vec![answer(&index.to_string())],
            tags: None,
        };
        let rule = site.call(input).await.unwrap().rules.unwrap().remove(0);
        let shown = rule.conditions.clone().unwrap().remove(0);
        let named = RuleCondition { field: shown.field.clone(), ..condition };
        assert_eq!(shown, named, "a condition is shown as it was given");
        arns.push(rule.rule_arn.unwrap());
    }
    let ask = |request: &str| {
        let request = format!("{request}\r\nHost: a\r\n");
        async move { once(front, &(request + "\r\n")).await.2 }
    };
    assert_eq!(ask("GET / HTTP/1.1\r\nUser-Agent: x chrome y").await, "1");
    assert_eq!(ask("DELETE / HTTP/1.1").await, "2");
    assert_eq!(ask("GET /?VERSION=V1 HTTP/1.1").await, "3");
    assert_eq!(ask("GET / HTTP/1.1").await, "4");
    let priority = |arn: &String, priority| RulePriorityPair { rule_arn: Some(arn.clone()), priority: Some(priority) };
    let taken = SetRulePrioritiesInput { rule_priorities: vec![priority(&arns[3], 2)] };
    assert_eq!(site.call(taken).await.unwrap_err().code, "PriorityInUse");
    let swapped = SetRulePrioritiesInput { rule_priorities: vec![priority(&arns[3], 1), priority(&arns[0], 4)] };
    site.call(swapped).await.unwrap();
    assert_eq!(ask("GET / HTTP/1.1\r\nUser-Agent: x chrome y").await, "4");
}
