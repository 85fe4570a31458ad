"""Elastic Load Balancing: listeners and rules, TLS with several certificates, HTTP/2, WebSocket, access logs.

Backends are servers on this machine; no container is needed.
"""

import gzip
import json
import shlex
import socket
import ssl
import subprocess
import tempfile
import unittest

from helpers.balancers import PORT, Balanced, Site, cookie, fixed, imported, tls
from region import ACCOUNT, REGION, client, unique, until


class Listeners(Balanced):
    def test_rules_on_path_host_header_method_query_and_source(self):
        site = Site(self)
        listener = site.listener(DefaultActions=fixed("default"))
        conditions = {
            "path": {"Field": "path-pattern", "Values": ["/img/*.png"]},
            "host": {"Field": "host-header", "HostHeaderConfig": {"Values": ["*.example.com"]}},
            "header": {"Field": "http-header", "HttpHeaderConfig": {"HttpHeaderName": "X-Kind", "Values": ["*beta*"]}},
            "method": {"Field": "http-request-method", "HttpRequestMethodConfig": {"Values": ["DELETE"]}},
            "query": {"Field": "query-string", "QueryStringConfig": {"Values": [{"Key": "v", "Value": "1?"}, {"Value": "x"}]}},
            "source": {"Field": "source-ip", "SourceIpConfig": {"Values": ["203.0.113.0/24"]}},
        }
        rules = {}
        for priority, (name, condition) in enumerate(conditions.items(), 1):
            made = self.elb.create_rule(ListenerArn=listener, Priority=priority, Conditions=[condition], Actions=fixed(name))
            rules[name] = made["Rules"][0]["RuleArn"]
        self.assertEqual(site.ask("/img/a/b.png")[2], "path")
        # Its own name must still lead to it: a connection belongs to the load balancer of its first request.
        with socket.create_connection(("127.0.0.1", PORT)) as stream:
            stream.settimeout(20)
            stream.sendall(
                f"GET / HTTP/1.1\r\nHost: {site.name}\r\n\r\n"
                "GET / HTTP/1.1\r\nHost: WWW.example.com\r\nConnection: close\r\n\r\n".encode()
            )
            received = b""
            while piece := stream.recv(4096):
                received += piece
        self.assertTrue(received.endswith(b"host"), received)
        self.assertEqual(site.ask(headers={"X-Kind": "a BETA b"})[2], "header")
        self.assertEqual(site.ask(method="DELETE")[2], "method")
        self.assertEqual([site.ask(path)[2] for path in ("/?v=12", "/?v=1", "/?any=X")], ["query", "default", "query"])
        self.elb.modify_rule(RuleArn=rules["source"], Conditions=[{"Field": "source-ip", "SourceIpConfig": {"Values": ["127.0.0.1/32"]}}])
        self.assertEqual(site.ask()[2], "source")
        self.elb.set_rule_priorities(RulePriorities=[
            {"RuleArn": rules["source"], "Priority": 1}, {"RuleArn": rules["path"], "Priority": 6},
        ])
        self.assertEqual(site.ask("/img/a.png")[2], "source")
        shown = self.elb.describe_rules(ListenerArn=listener)["Rules"]
        self.assertEqual([one["Priority"] for one in shown], ["1", "2", "3", "4", "5", "6", "default"])
        self.refused("PriorityInUse", self.elb.set_rule_priorities, RulePriorities=[{"RuleArn": rules["path"], "Priority": 2}])

    def test_weighted_forward_with_stickiness(self):
        site = Site(self)
        blue, green = site.group(self.backend("blue")), site.group(self.backend("green"))
        groups = [{"TargetGroupArn": blue, "Weight": 1}, {"TargetGroupArn": green, "Weight": 3}]
        config = {"TargetGroups": groups, "TargetGroupStickinessConfig": {"Enabled": True, "DurationSeconds": 60}}
        listener = site.listener(DefaultActions=[{"Type": "forward", "ForwardConfig": config}])
        shown = self.elb.describe_listeners(ListenerArns=[listener])["Listeners"][0]["DefaultActions"][0]["ForwardConfig"]
        self.assertEqual(shown["TargetGroupStickinessConfig"], {"Enabled": True, "DurationSeconds": 60})
        answers = [site.ask() for _ in range(200)]
        share = sum(body == "green" for _, _, body in answers)
        self.assertTrue(110 < share < 190, share)
        for _, headers, body in answers[:8]:
            stays = cookie(headers, "AWSALBTG")
            self.assertEqual({site.ask(headers={"Cookie": stays})[2] for _ in range(4)}, {body})

    def test_redirect_with_placeholders_and_fixed_response(self):
        site = Site(self)
        redirect = {"Protocol": "HTTPS", "Port": "443", "Path": "/new/#{path}", "StatusCode": "HTTP_301"}
        listener = site.listener(DefaultActions=[{"Type": "redirect", "RedirectConfig": redirect}])
        status, headers, _ = site.ask("/a/b?c=d")
        self.assertEqual((status, headers["Location"]), (301, f"https://{site.name}:443/new/a/b?c=d"))
        self.elb.modify_listener(ListenerArn=listener, DefaultActions=fixed("short and stout", "418"))
        status, headers, body = site.ask()
        self.assertEqual((status, body, headers["Server"]), (418, "short and stout", "awselb/2.0"))
        self.elb.modify_listener_attributes(
            ListenerArn=listener, Attributes=[{"Key": "routing.http.response.server.enabled", "Value": "false"}]
        )
        self.assertNotIn("Server", site.ask()[1])

    def test_tls_with_certificates_by_the_hosts_name(self):
        site = Site(self)
        backend = self.backend("one")
        group = site.group(backend)
        first_host, second_host = unique("a") + ".example.com", unique("b") + ".example.com"
        (first, first_pem), (second, second_pem) = imported(self, first_host), imported(self, f"*.{second_host}")
        listener = site.listener(
            group, 443, Protocol="HTTPS", Certificates=[{"CertificateArn": first}], SslPolicy="ELBSecurityPolicy-TLS13-1-2-2021-06"
        )
        self.elb.add_listener_certificates(ListenerArn=listener, Certificates=[{"CertificateArn": second}])
        self.elb.modify_load_balancer_attributes(
            LoadBalancerArn=site.arn,
            Attributes=[{"Key": "routing.http.x_amzn_tls_version_and_cipher_suite.enabled", "Value": "true"}],
        )
        site.healthy(group)
        status, _, body, names, spoken = tls(first_host, first_pem)
        self.assertEqual((status, body, names, spoken), (200, "one", [first_host], "TLSv1.3"))
        head = backend.seen[-1][2]
        self.assertEqual((head["X-Forwarded-Proto"], head["X-Amzn-Tls-Version"]), ("https", "TLSv1.3"))
        self.assertEqual(tls(f"x.{second_host}", second_pem)[3], [f"*.{second_host}"])
        self.assertEqual(tls(first_host, first_pem, version=ssl.TLSVersion.TLSv1_2)[4], "TLSv1.2")
        self.elb.modify_listener(ListenerArn=listener, SslPolicy="ELBSecurityPolicy-TLS13-1-3-2021-06")
        with self.assertRaises(ssl.SSLError):
            tls(first_host, first_pem, version=ssl.TLSVersion.TLSv1_2)
        # The default one may stand in the list as well.
        self.elb.add_listener_certificates(ListenerArn=listener, Certificates=[{"CertificateArn": first}])
        shown = self.elb.describe_listener_certificates(ListenerArn=listener)["Certificates"]
        self.assertEqual(
            [(one["CertificateArn"], one["IsDefault"]) for one in shown], [(first, True), (second, False), (first, False)]
        )
        self.elb.remove_listener_certificates(ListenerArn=listener, Certificates=[{"CertificateArn": first}])
        mutual = self.elb.describe_listeners(ListenerArns=[listener])["Listeners"][0]["MutualAuthentication"]
        self.assertEqual(mutual, {"Mode": "off"})
        text = self.refused(
            "ValidationError", self.elb.modify_listener, ListenerArn=listener, MutualAuthentication={"Mode": "passthrough"}
        )
        self.assertIn("'passthrough' of MutualAuthentication.Mode", text)
        shown = self.elb.describe_listener_certificates(ListenerArn=listener)["Certificates"]
        self.assertEqual([(one["CertificateArn"], one["IsDefault"]) for one in shown], [(first, True), (second, False)])
        self.elb.remove_listener_certificates(ListenerArn=listener, Certificates=[{"CertificateArn": second}])
        with self.assertRaises((ssl.SSLError, OSError)):
            tls(f"x.{second_host}", second_pem)
        self.elb.delete_load_balancer(LoadBalancerArn=site.arn)

    def test_http2_in_front(self):
        site = Site(self)
        backend = self.backend("one")
        group = site.group(backend)
        host = unique("h") + ".example.com"
        arn, pem = imported(self, host)
        site.listener(group, 443, Protocol="HTTPS", Certificates=[{"CertificateArn": arn}])
        site.healthy(group)
        with tempfile.NamedTemporaryFile("w", suffix=".pem") as trusted:
            trusted.write(pem)
            trusted.flush()
            command = (
                f"curl -sS --http2 --cacert {trusted.name} --resolve {host}:{PORT}:127.0.0.1 -d hello "
                f"-w %{{http_version}} https://{host}:{PORT}/p"
            )
            done = subprocess.run(shlex.split(command), capture_output=True, text=True, timeout=30)
            self.assertEqual((done.stdout, done.stderr), ("one2", ""))
            method, path, head, body = backend.seen[-1]
            self.assertEqual((method, path, body, head["Host"]), ("POST", "/p", b"hello", f"{host}:{PORT}"))
            self.elb.modify_load_balancer_attributes(
                LoadBalancerArn=site.arn, Attributes=[{"Key": "routing.http2.enabled", "Value": "false"}]
            )
            done = subprocess.run(shlex.split(command), capture_output=True, text=True, timeout=30)
            self.assertEqual(done.stdout, "one1.1")
        self.elb.delete_load_balancer(LoadBalancerArn=site.arn)

    def test_websockets_pass(self):
        site = Site(self)

        def upgrade(request):
            request.send_response_only(101)
            request.send_header("Connection", "Upgrade")
            request.send_header("Upgrade", "websocket")
            request.end_headers()
            while piece := request.rfile.readline():
                request.wfile.write(piece.upper())

        backend = self.backend("one", lambda request: upgrade(request) if request.headers.get("Upgrade") else (200, {}, "x"))
        group = site.group(backend)
        site.listener(group)
        site.healthy(group)
        with socket.create_connection(("127.0.0.1", PORT)) as stream:
            stream.settimeout(20)
            stream.sendall(
                f"GET /ws HTTP/1.1\r\nHost: {site.name}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n".encode()
            )
            received = b""
            while b"\r\n\r\n" not in received:
                received += stream.recv(4096)
            self.assertTrue(received.startswith(b"HTTP/1.1 101"), received)
            for word in (b"hello\n", b"again\n"):
                stream.sendall(word)
                self.assertEqual(stream.recv(4096), word.upper())

    def test_access_logs_in_a_bucket(self):
        site = Site(self)
        group = site.group(self.backend("one"))
        site.listener(group)
        site.healthy(group)
        s3, bucket = client("s3"), unique("cell-logs")
        create = {} if REGION == "us-east-1" else {"CreateBucketConfiguration": {"LocationConstraint": REGION}}
        s3.create_bucket(Bucket=bucket, **create)
        enable = [
            {"Key": "access_logs.s3.enabled", "Value": "true"}, {"Key": "access_logs.s3.bucket", "Value": bucket},
            {"Key": "access_logs.s3.prefix", "Value": "web"},
        ]
        set_ = lambda: self.elb.modify_load_balancer_attributes(LoadBalancerArn=site.arn, Attributes=enable)
        text = self.refused("InvalidConfigurationRequest", set_)
        self.assertEqual(text, f"Access Denied for bucket: {bucket}. Please check S3bucket permission")
        statement = {
            "Effect": "Allow", "Principal": {"Service": "logdelivery.elasticloadbalancing.amazonaws.com"},
            "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{bucket}/web/AWSLogs/{ACCOUNT}/*",
        }
        s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))
        set_()
        site.ask("/seen?x=1", headers={"User-Agent": 'odd "agent"'})

        def files():
            found = s3.list_objects_v2(Bucket=bucket, Prefix="web/AWSLogs/").get("Contents", [])
            return [one["Key"] for one in found if one["Key"].endswith(".log.gz")]

        keys = until(files, 60, "an access log")
        self.assertIn(f"web/AWSLogs/{ACCOUNT}/ELBAccessLogTestFile", [one["Key"] for one in s3.list_objects_v2(Bucket=bucket)["Contents"]])
        self.assertRegex(
            keys[0],
            rf"^web/AWSLogs/{ACCOUNT}/elasticloadbalancing/{REGION}/\d{{4}}/\d\d/\d\d/{ACCOUNT}_elasticloadbalancing_{REGION}_app\.",
        )
        lines = gzip.decompress(s3.get_object(Bucket=bucket, Key=keys[0])["Body"].read()).decode().splitlines()
        fields = shlex.split(next(line for line in lines if "/seen?x=1" in line))
        self.assertEqual((fields[0], fields[8], fields[9]), ("http", "200", "200"))
        self.assertEqual(fields[12], f"GET http://{site.name}:{PORT}/seen?x=1 HTTP/1.1")
        self.assertEqual((fields[16], fields[20]), (group, "0"))


if __name__ == "__main__":
    unittest.main()
