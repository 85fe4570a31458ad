//! Who gets the next request.

use std::time::Duration;

use super::*;

fn group(count: u16) -> Group {
    let check = Check {
        path: "/".to_owned(),
        matcher: vec![(200, 200)],
        interval: Duration::from_secs(5),
        timeout: Duration::from_secs(2),
        healthy_threshold: 2,
        unhealthy_threshold: 1,
    };
    let group = Group::new("g".into(), check, Sharing::default());
    for port in 1..=count {
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        group.targets().insert(address, Arc::new(Target::new(address, wanted(address))));
    }
    group.recount();
    group
}

fn wanted(address: SocketAddr) -> vocabulary::Target {
    vocabulary::Target {
        endpoint: Some(address),
        check_endpoint: Some(address),
        check_port: address.port(),
        draining_until: None,
        was_healthy: false,
    }
}

fn pick(group: &Group, tried: &[SocketAddr]) -> Option<Lease> {
    group.pick(&group.serving(), tried, None, &mut Numbers::new(7))
}

fn ports(group: &Group, picks: usize) -> Vec<u16> {
    let mut ports: Vec<u16> = (0..picks).filter_map(|_| Some(pick(group, &[])?.address().port())).collect();
    ports.sort_unstable();
    ports
}

fn judge(group: &Group, port: u16, status: u16) {
    let address = SocketAddr::from(([127, 0, 0, 1], port));
    let target = Arc::clone(&group.targets()[&address]);
    target.checked(Outcome::Status(status), &group.check());
    group.recount();
}

#[test]
fn only_healthy_targets_get_requests_unless_there_are_none() {
    let group = group(3);
    assert_eq!(ports(&group, 6), [1, 1, 2, 2, 3, 3]);
    judge(&group, 1, 200);
    assert_eq!(ports(&group, 2), [1, 1]);
    judge(&group, 2, 200);
    assert_eq!(ports(&group, 4), [1, 1, 2, 2]);
    judge(&group, 1, 500);
    judge(&group, 2, 500);
    judge(&group, 3, 500);
    assert_eq!(ports(&group, 6), [1, 1, 2, 2, 3, 3]);
}

#[test]
fn draining_takes_no_new_requests_and_keeps_count_of_the_old() {
    let group = group(2);
    let first = SocketAddr::from(([127, 0, 0, 1], 1));
    let target = Arc::clone(&group.targets()[&first]);
    let lease = loop {
        let lease = pick(&group, &[]).unwrap();
        if lease.address() == first {
            break lease;
        }
    };
    // Not recounted yet: the flag alone must keep requests away.
    target.want(vocabulary::Target { draining_until: Some(model::Timestamp::from_secs(1)), ..wanted(first) });
    assert_eq!(ports(&group, 4), [2, 2, 2, 2]);
    assert_eq!(target.in_flight(), 1);
    drop(lease);
    assert_eq!(target.in_flight(), 0);
}

#[test]
fn a_target_that_was_tried_is_not_picked_again() {
    let group = group(2);
    let first = pick(&group, &[]).unwrap().address();
    let second = pick(&group, &[first]).unwrap().address();
    assert_ne!(first, second);
    assert!(pick(&group, &[first, second]).is_none());
}

#[test]
fn the_one_with_the_fewest_requests_is_next() {
    let group = group(3);
    group.set_sharing(&Sharing { algorithm: Algorithm::LeastOutstanding, ..Sharing::default() });
    group.recount();
    let mut held: Vec<_> = (0..3).filter_map(|_| pick(&group, &[])).collect();
    let mut first: Vec<_> = held.iter().map(|lease| lease.address().port()).collect();
    first.sort_unstable();
    assert_eq!(first, [1, 2, 3]);
    let free = held.remove(1).address();
    for _ in 0..3 {
        assert_eq!(pick(&group, &[]).unwrap().address(), free);
    }
}

#[tokio::test(start_paused = true)]
async fn a_new_target_starts_slowly_where_others_serve() {
    let group = group(2);
    group.set_sharing(&Sharing { slow_start: Duration::from_secs(100), ..Sharing::default() });
    judge(&group, 1, 200);
    let second = Arc::clone(&group.targets()[&SocketAddr::from(([127, 0, 0, 1], 2))]);
    second.checked(Outcome::Status(200), &group.check());
    group.came_up(&second);
    group.recount();
    let mut numbers = Numbers::new(3);
    let mut share = || {
        let picks = (0..1000).filter_map(|_| group.pick(&group.serving(), &[], None, &mut numbers));
        picks.filter(|lease| lease.address().port() == 2).count()
    };
    assert_eq!(share(), 0);
    tokio::time::advance(Duration::from_secs(50)).await;
    let half = share();
    assert!((180..330).contains(&half), "{half}");
    tokio::time::advance(Duration::from_secs(51)).await;
    assert_eq!(share(), 500);
}

#[test]
fn a_client_stays_with_its_target_while_that_serves() {
    let group = group(3);
    let token = Token::of(&(&group.id, SocketAddr::from(([127, 0, 0, 1], 2))), 100);
    let stays = |group: &Group| {
        let picks = (0..6).map(|_| group.pick(&group.serving(), &[], Some(token), &mut Numbers::new(1)).unwrap());
        picks.filter(|lease| lease.address().port() == 2).count()
    };
    assert_eq!(stays(&group), 6);
    judge(&group, 1, 200);
    assert_eq!(stays(&group), 0);
}

#[test]
fn a_target_that_was_healthy_serves_until_checks_say_otherwise() {
    let address = SocketAddr::from(([127, 0, 0, 1], 1));
    let target = Target::new(address, vocabulary::Target { was_healthy: true, ..wanted(address) });
    assert!(target.is_healthy());
    let check = Check {
        path: "/".to_owned(),
        matcher: vec![(200, 200)],
        interval: Duration::from_secs(5),
        timeout: Duration::from_secs(2),
        healthy_threshold: 2,
        unhealthy_threshold: 2,
    };
    for _ in 0..check.unhealthy_threshold {
        target.checked(Outcome::TimedOut, &check);
    }
    assert!(!target.is_healthy());
    assert!(!Target::new(address, wanted(address)).is_healthy());
}
