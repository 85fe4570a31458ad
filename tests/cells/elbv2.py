"""Elastic Load Balancing: application load balancers, target groups and their health, attributes that act.

Each test is one thing that the service does, seen by a client of the load balancer. Backends are servers on this
machine; no container is needed.
"""

import json
import socket
import threading
import time
import unittest

import boto3

from helpers.balancers import PORT, Balanced, Site, cookie, fixed
from region import REGION, client, unique, until


class LoadBalancers(Balanced):
    def test_a_load_balancer_from_beginning_to_end(self):
        site = Site(self)
        self.elb.get_waiter("load_balancer_available").wait(LoadBalancerArns=[site.arn])
        self.elb.get_waiter("load_balancer_exists").wait(LoadBalancerArns=[site.arn])
        shown = self.elb.describe_load_balancers(LoadBalancerArns=[site.arn])["LoadBalancers"][0]
        self.assertEqual((shown["State"]["Code"], shown["Type"], shown["IpAddressType"]), ("active", "application", "ipv4"))
        self.assertEqual({zone["SubnetId"] for zone in shown["AvailabilityZones"]}, set(site.subnets[:2]))
        set_ = self.elb.set_subnets(LoadBalancerArn=site.arn, Subnets=site.subnets)
        self.assertEqual({zone["SubnetId"] for zone in set_["AvailabilityZones"]}, set(site.subnets))
        self.assertEqual(self.elb.set_ip_address_type(LoadBalancerArn=site.arn, IpAddressType="ipv4")["IpAddressType"], "ipv4")
        group = client("ec2").create_security_group(GroupName=unique("cell"), Description="x", VpcId=site.vpc)["GroupId"]
        set_ = self.elb.set_security_groups(LoadBalancerArn=site.arn, SecurityGroups=[group])
        self.assertEqual(set_["SecurityGroupIds"], [group])
        self.elb.delete_load_balancer(LoadBalancerArn=site.arn)
        self.elb.get_waiter("load_balancers_deleted").wait(LoadBalancerArns=[site.arn])
        self.refused("LoadBalancerNotFound", self.elb.describe_load_balancers, LoadBalancerArns=[site.arn])

    def test_deletion_protection(self):
        site = Site(self)
        protect = lambda value: self.elb.modify_load_balancer_attributes(
            LoadBalancerArn=site.arn, Attributes=[{"Key": "deletion_protection.enabled", "Value": value}]
        )
        protect("true")
        text = self.refused("OperationNotPermitted", self.elb.delete_load_balancer, LoadBalancerArn=site.arn)
        self.assertEqual(text, f"Load balancer '{site.arn}' cannot be deleted because deletion protection is enabled")
        protect("false")

    def test_tags_and_policies_that_ask_for_them(self):
        site = Site(self)
        self.elb.add_tags(ResourceArns=[site.arn], Tags=[{"Key": "team", "Value": "red"}])
        tags = self.elb.describe_tags(ResourceArns=[site.arn])["TagDescriptions"][0]["Tags"]
        self.assertEqual(tags, [{"Key": "team", "Value": "red"}])
        iam, user = client("iam"), unique("cell")
        iam.create_user(UserName=user)
        self.addCleanup(iam.delete_user, UserName=user)
        for name, key in [("elasticloadbalancing:ResourceTag/team", "blue"), ("aws:ResourceTag/team", "red")]:
            statement = {
                "Effect": "Allow", "Action": "elasticloadbalancing:AddTags", "Resource": "*",
                "Condition": {"StringEquals": {name: key}, "ForAllValues:StringEquals": {"aws:TagKeys": ["size"]}},
            }
            policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
            iam.put_user_policy(UserName=user, PolicyName="p", PolicyDocument=policy)
            made = iam.create_access_key(UserName=user)["AccessKey"]
            theirs = boto3.client(
                "elbv2", region_name=REGION,
                aws_access_key_id=made["AccessKeyId"], aws_secret_access_key=made["SecretAccessKey"],
            )
            add = lambda key: theirs.add_tags(ResourceArns=[site.arn], Tags=[{"Key": key, "Value": "x"}])
            if key == "red":
                add("size")
                self.refused("AccessDenied", add, "other")
            else:
                self.refused("AccessDenied", add, "size")
            iam.delete_access_key(UserName=user, AccessKeyId=made["AccessKeyId"])
        iam.delete_user_policy(UserName=user, PolicyName="p")
        self.elb.remove_tags(ResourceArns=[site.arn], TagKeys=["team"])

    def test_limits_and_ssl_policies(self):
        limits = {one["Name"]: one["Max"] for one in self.elb.describe_account_limits()["Limits"]}
        self.assertEqual(limits["rules-per-application-load-balancer"], "100")
        policies = {one["Name"]: one for one in self.elb.describe_ssl_policies()["SslPolicies"]}
        self.assertEqual(policies["ELBSecurityPolicy-TLS13-1-3-2021-06"]["SslProtocols"], ["TLSv1.3"])
        self.assertIn("ECDHE-RSA-AES128-GCM-SHA256", [one["Name"] for one in policies["ELBSecurityPolicy-2016-08"]["Ciphers"]])
        self.refused("SSLPolicyNotFound", self.elb.describe_ssl_policies, Names=["none"])

    def test_health_checks_with_path_matcher_and_reasons(self):
        site = Site(self)
        status = {"code": 404}
        backend = self.backend("one", lambda request: (status["code"] if request.path == "/health" else 200, {}, "one"))
        group = site.group(backend, HealthCheckPath="/health", UnhealthyThresholdCount=2, HealthyThresholdCount=2)

        def health():
            return self.elb.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"][0]["TargetHealth"]

        unused = health()
        self.assertEqual((unused["State"], unused["Reason"]), ("unused", "Target.NotInUse"))
        self.assertEqual(
            unused["Description"], "Target group is not configured to receive traffic from the load balancer"
        )
        site.listener(group)
        first = health()
        self.assertIn(first["Reason"], ("Elb.RegistrationInProgress", "Elb.InitialHealthChecking"))
        until(lambda: health()["State"] == "unhealthy", 30, "unhealthy")
        # Failure 43.
        self.assertEqual(
            {key: health()[key] for key in ("Reason", "Description")},
            {"Reason": "Target.ResponseCodeMismatch", "Description": "Health checks failed with these codes: [404]"},
        )
        self.elb.modify_target_group(TargetGroupArn=group, Matcher={"HttpCode": "200-299,404"})
        until(lambda: health()["State"] == "healthy", 40, "healthy by the list and range of the matcher")
        self.elb.get_waiter("target_in_service").wait(TargetGroupArn=group)
        address = self.elb.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"][0]["Target"]["Id"]
        self.elb.deregister_targets(TargetGroupArn=group, Targets=[{"Id": address}])
        self.elb.get_waiter("target_deregistered").wait(TargetGroupArn=group, Targets=[{"Id": address, "Port": 8080}])
        named = self.elb.describe_target_health(TargetGroupArn=group, Targets=[{"Id": address}])
        self.assertEqual(
            named["TargetHealthDescriptions"][0]["TargetHealth"],
            {"State": "unused", "Reason": "Target.NotRegistered",
             "Description": "Target is not registered to the target group"},
        )

    def test_a_target_behind_a_closed_firewall_times_out(self):
        site = Site(self)
        closed = site.ec2.create_security_group(GroupName=unique("cell"), Description="x", VpcId=site.vpc)["GroupId"]
        made = site.ec2.create_network_interface(SubnetId=site.subnets[0], Groups=[closed])["NetworkInterface"]
        self.addCleanup(site.ec2.delete_network_interface, NetworkInterfaceId=made["NetworkInterfaceId"])
        group = site.group(UnhealthyThresholdCount=2)
        self.elb.register_targets(TargetGroupArn=group, Targets=[{"Id": made["PrivateIpAddress"]}])
        site.listener(group)

        def unhealthy():
            health = self.elb.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"][0]["TargetHealth"]
            return health if health["State"] == "unhealthy" else None

        health = until(unhealthy, 30, "unhealthy")
        # Failure 44.
        self.assertEqual((health["Reason"], health["Description"]), ("Target.Timeout", "Request timed out"))

    def test_a_deregistered_target_finishes_its_requests(self):
        site = Site(self)
        go = threading.Event()
        slow = self.backend("slow", lambda request: (200, {}, "slow" if request.path != "/slow" or go.wait(20) else "?"))
        group = site.group(slow)
        self.elb.modify_target_group_attributes(
            TargetGroupArn=group, Attributes=[{"Key": "deregistration_delay.timeout_seconds", "Value": "30"}]
        )
        site.listener(group)
        site.healthy(group)
        answers = []
        asking = threading.Thread(target=lambda: answers.append(site.ask("/slow")))
        asking.start()
        until(lambda: any(path == "/slow" for _, path, _, _ in slow.seen), 10, "the slow request")
        address = self.elb.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"][0]["Target"]["Id"]
        self.elb.deregister_targets(TargetGroupArn=group, Targets=[{"Id": address}])
        health = self.elb.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"][0]["TargetHealth"]
        self.assertEqual((health["State"], health["Reason"]), ("draining", "Target.DeregistrationInProgress"))
        self.assertEqual(site.ask()[0], 503)
        go.set()
        asking.join(20)
        self.assertEqual((answers[0][0], answers[0][2]), (200, "slow"))

    def test_least_outstanding_requests_and_slow_start(self):
        site = Site(self)
        go = threading.Event()
        held = self.backend("held", lambda request: (200, {}, "held" if request.path != "/slow" or go.wait(20) else "?"))
        quick = self.backend("quick")
        group = site.group(held, quick)
        set_ = lambda **keys: self.elb.modify_target_group_attributes(
            TargetGroupArn=group, Attributes=[{"Key": key.replace("__", "."), "Value": value} for key, value in keys.items()]
        )
        set_(load_balancing__algorithm__type="least_outstanding_requests")
        site.listener(group)
        site.healthy(group, 2)
        asking = []
        while not any(path == "/slow" for _, path, _, _ in held.seen):
            asking.append(threading.Thread(target=lambda: site.ask("/slow")))
            asking[-1].start()
            time.sleep(0.05)
        self.assertEqual({site.ask()[2] for _ in range(10)}, {"quick"})
        go.set()
        for one in asking:
            one.join(20)
        self.refused("InvalidConfigurationRequest", set_, slow_start__duration_seconds="30")
        set_(load_balancing__algorithm__type="round_robin", slow_start__duration_seconds="900")
        late = self.backend("late")
        self.elb.register_targets(TargetGroupArn=group, Targets=[{"Id": site.address(late.port)}])
        site.healthy(group, 3)
        names = [site.ask()[2] for _ in range(60)]
        self.assertLess(names.count("late"), 10, "a new target begins with a small share")

    def test_stickiness_by_the_load_balancers_cookie(self):
        site = Site(self)
        group = site.group(self.backend("one"), self.backend("two"), self.backend("three"))
        self.elb.modify_target_group_attributes(
            TargetGroupArn=group,
            Attributes=[{"Key": "stickiness.enabled", "Value": "true"},
                        {"Key": "stickiness.lb_cookie.duration_seconds", "Value": "60"}],
        )
        site.listener(group)
        site.healthy(group, 3)
        _, headers, first = site.ask()
        stays = cookie(headers, "AWSALB")
        self.assertTrue(cookie(headers, "AWSALBCORS"))
        self.assertEqual({site.ask(headers={"Cookie": stays})[2] for _ in range(6)}, {first})
        self.assertEqual(len({site.ask()[2] for _ in range(9)}), 3)

    def test_stickiness_by_the_applications_cookie(self):
        site = Site(self)
        answer = lambda name: lambda _: (200, {"Set-Cookie": "session=1"}, name)
        group = site.group(self.backend("one", answer("one")), self.backend("two", answer("two")))
        self.elb.modify_target_group_attributes(
            TargetGroupArn=group,
            Attributes=[{"Key": "stickiness.enabled", "Value": "true"}, {"Key": "stickiness.type", "Value": "app_cookie"},
                        {"Key": "stickiness.app_cookie.cookie_name", "Value": "session"}],
        )
        site.listener(group)
        site.healthy(group, 2)
        _, headers, first = site.ask()
        stays = cookie(headers, "AWSALBAPP-0")
        both = {"Cookie": f"session=1; {stays}"}
        self.assertEqual({site.ask(headers=both)[2] for _ in range(6)}, {first})
        self.assertEqual(len({site.ask(headers={"Cookie": stays})[2] for _ in range(6)}), 2, "not without the session")

    def test_heads_are_treated_as_the_attributes_say(self):
        site = Site(self)
        backend = self.backend("one")
        group = site.group(backend)
        site.listener(group)
        site.healthy(group)

        def heads(**attributes):
            self.elb.modify_load_balancer_attributes(
                LoadBalancerArn=site.arn,
                Attributes=[{"Key": "routing.http." + key.replace("__", "."), "Value": value} for key, value in attributes.items()],
            )
            given = {"X-Forwarded-For": "198.51.100.1", "X_Odd": "1", "X-Amzn-Trace-Id": "Root=1-67891233-abcdef012345678912345678"}
            site.ask("/a?b=c", headers=given)
            return backend.seen[-1][2]

        usual = heads()
        self.assertEqual(usual["X-Forwarded-For"], "198.51.100.1, 127.0.0.1")
        self.assertEqual((usual["X-Forwarded-Proto"], usual["X-Forwarded-Port"]), ("http", str(PORT)))
        self.assertRegex(usual["X-Amzn-Trace-Id"], r"^Self=1-[0-9a-f]{8}-[0-9a-f]{24};Root=1-67891233-abcdef012345678912345678$")
        self.assertEqual(usual["X_Odd"], "1")
        self.assertEqual(heads(xff_header_processing__mode="preserve")["X-Forwarded-For"], "198.51.100.1")
        self.assertNotIn("X-Forwarded-For", heads(xff_header_processing__mode="remove"))
        strict = heads(
            xff_header_processing__mode="append", xff_client_port__enabled="true", drop_invalid_header_fields__enabled="true"
        )
        self.assertNotIn("X_Odd", strict)
        self.assertRegex(strict["X-Forwarded-For"], r"^198\.51\.100\.1, 127\.0\.0\.1:\d+$")

    def test_idle_connections_are_closed(self):
        site = Site(self)
        site.listener(DefaultActions=fixed("x"))
        self.elb.modify_load_balancer_attributes(
            LoadBalancerArn=site.arn, Attributes=[{"Key": "idle_timeout.timeout_seconds", "Value": "1"}]
        )
        with socket.create_connection(("127.0.0.1", PORT)) as stream:
            stream.settimeout(20)
            stream.sendall(f"GET / HTTP/1.1\r\nHost: {site.name}\r\n\r\n".encode())
            self.assertTrue(stream.recv(4096).startswith(b"HTTP/1.1 200"))
            begun = time.monotonic()
            self.assertEqual(stream.recv(4096), b"")
            self.assertLess(time.monotonic() - begun, 10)

    def test_what_is_not_supported_is_refused_by_name(self):
        site = Site(self)
        text = self.refused("ValidationError", self.elb.set_ip_address_type, LoadBalancerArn=site.arn, IpAddressType="dualstack")
        self.assertIn("'dualstack' of IpAddressType is not supported", text)
        create = lambda **keywords: self.elb.create_target_group(
            **{"Name": unique("cell"), "Protocol": "HTTP", "Port": 80, "VpcId": site.vpc, "TargetType": "ip", **keywords}
        )
        self.assertIn("'GRPC' of ProtocolVersion", self.refused("ValidationError", create, ProtocolVersion="GRPC"))
        self.assertIn("'instance' of TargetType", self.refused("ValidationError", create, TargetType="instance"))


if __name__ == "__main__":
    unittest.main()
