"""What the cells of load balancers stand on: backends on this machine behind private addresses, and requests.

Not a cell itself. A target group's targets are private addresses; where they are reached on this machine is told to the
region as its own services tell it, by `longshore:PutNetworkEndpoints`.
"""

import functools
import http.client
import http.server
import os
import pathlib
import ssl
import subprocess
import tempfile
import threading
import urllib.parse

import boto3

from region import REGION, Cell, client, unique, until

ENDPOINT = urllib.parse.urlsplit(os.environ.get("AWS_ENDPOINT_URL", "http://127.0.0.1:4566"))
PORT = ENDPOINT.port


@functools.cache
def longshore():
    """A client of the region's own operations."""
    folder = tempfile.mkdtemp()
    place = pathlib.Path(folder, "longshore", "2026-11-24")
    place.mkdir(parents=True)
    model = pathlib.Path(__file__).resolve().parents[3] / "crates/shapes/longshore/model.json"
    (place / "service-2.json").write_text(model.read_text())
    session = boto3.Session(region_name=REGION)
    session._loader.search_paths.append(folder)
    return session.client("longshore")


class Backend:
    """A server on this machine; `answer` says what it answers: a status, headers, a body, or nothing more."""

    def __init__(self, name, answer=None):
        self.name, self.seen, backend = name, [], self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def serve(self):
                length = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(length)
                if self.headers.get("User-Agent") != "ELB-HealthChecker/2.0":
                    backend.seen.append((self.command, self.path, dict(self.headers.items()), body))
                said = (answer or (lambda _: (200, {}, name)))(self)
                if said is None:  # It has spoken for itself.
                    self.close_connection = True
                    return
                status, headers, body = said
                self.send_response(status)
                for key, value in headers.items():
                    self.send_header(key, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body.encode())

            do_GET = do_POST = do_PUT = do_DELETE = serve

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class Site:
    """A load balancer of one test, and what belongs to it."""

    def __init__(self, test):
        self.test, self.elb, self.ec2 = test, client("elbv2"), client("ec2")
        self.vpc = self.ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"][0]["VpcId"]
        subnets = self.ec2.describe_subnets(Filters=[{"Name": "vpc-id", "Values": [self.vpc]}])["Subnets"]
        self.subnets = sorted(subnet["SubnetId"] for subnet in subnets)
        balancer = self.elb.create_load_balancer(Name=unique("cell"), Subnets=self.subnets[:2])["LoadBalancers"][0]
        self.arn, self.name = balancer["LoadBalancerArn"], balancer["DNSName"]
        test.addCleanup(self.elb.delete_load_balancer, LoadBalancerArn=self.arn)

    def address(self, port):
        """A private address whose port 8080 is that port of this machine."""
        made = self.ec2.create_network_interface(SubnetId=self.subnets[0])["NetworkInterface"]
        self.test.addCleanup(self.ec2.delete_network_interface, NetworkInterfaceId=made["NetworkInterfaceId"])
        endpoint = [{"port": 8080, "hostAddress": f"127.0.0.1:{port}"}]
        longshore().put_network_endpoints(networkInterfaceId=made["NetworkInterfaceId"], endpoints=endpoint)
        return made["PrivateIpAddress"]

    def group(self, *backends, **keywords):
        """A target group with these backends as its targets."""
        keywords = {"HealthCheckIntervalSeconds": 5, "HealthCheckTimeoutSeconds": 2, **keywords}
        arn = self.elb.create_target_group(
            Name=unique("cell"), Protocol="HTTP", Port=8080, VpcId=self.vpc, TargetType="ip", **keywords
        )["TargetGroups"][0]["TargetGroupArn"]
        self.test.addCleanup(self.forget, arn)
        if backends:
            targets = [{"Id": self.address(one.port), "Port": 8080} for one in backends]
            self.elb.register_targets(TargetGroupArn=arn, Targets=targets)
        return arn

    def forget(self, group):
        """Deletes a target group, whose load balancer goes first."""
        self.elb.delete_load_balancer(LoadBalancerArn=self.arn)
        self.elb.delete_target_group(TargetGroupArn=group)

    def listener(self, group=None, port=80, **keywords):
        """A listener that forwards to the group, unless it is told something else."""
        actions = keywords.pop("DefaultActions", [{"Type": "forward", "TargetGroupArn": group}])
        made = self.elb.create_listener(
            LoadBalancerArn=self.arn, Port=port, DefaultActions=actions, **{"Protocol": "HTTP", **keywords}
        )
        return made["Listeners"][0]["ListenerArn"]

    def healthy(self, group, count=1):
        """Waits until so many targets are healthy."""

        def enough():
            health = self.elb.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"]
            return sum(one["TargetHealth"]["State"] == "healthy" for one in health) == count

        until(enough, 30, "healthy targets")

    def ask(self, path="/", method="GET", headers=None, body=None, host=None):
        """One request on a connection of its own: status, headers, body."""
        connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=20)
        try:
            connection.connect()
            connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
            connection.putheader("Host", host or f"{self.name}:{PORT}")
            for key, value in (headers or {}).items():
                connection.putheader(key, value)
            if body is not None:
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read().decode()
        finally:
            connection.close()


def certificate(*hosts, key="rsa:2048"):
    """A self-signed certificate with its key, both PEM."""
    with tempfile.TemporaryDirectory() as folder:
        out, own = f"{folder}/certificate.pem", f"{folder}/key.pem"
        names = ",".join(f"DNS:{host}" for host in hosts)
        kind = ["-newkey", key] if ":" in key else ["-newkey", "ec", "-pkeyopt", f"ec_paramgen_curve:{key}"]
        subprocess.run(
            ["openssl", "req", "-x509", *kind, "-nodes", "-days", "30", "-subj", f"/O=Cells/CN={hosts[0]}",
             "-addext", f"subjectAltName={names}", "-keyout", own, "-out", out],
            check=True, capture_output=True,
        )
        return pathlib.Path(out).read_text(), pathlib.Path(own).read_text()


def imported(test, *hosts, **keywords):
    """The ARN of a certificate in ACM, and the certificate."""
    acm = client("acm")
    pem, key = certificate(*hosts, **keywords)
    arn = acm.import_certificate(Certificate=pem, PrivateKey=key)["CertificateArn"]
    test.addCleanup(acm.delete_certificate, CertificateArn=arn)
    return arn, pem


def tls(host, trusted, path="/", version=None):
    """One request over TLS: status, headers, body, the certificate's names, the version of TLS."""
    context = ssl.create_default_context(cadata=trusted)
    if version:
        context.minimum_version = context.maximum_version = version
    connection = http.client.HTTPSConnection("127.0.0.1", PORT, timeout=20, context=context)
    connection.connect = lambda: setattr(
        connection, "sock",
        context.wrap_socket(connection._create_connection(("127.0.0.1", PORT), 20), server_hostname=host),
    )
    try:
        connection.connect()
        names = [name for _, name in connection.sock.getpeercert()["subjectAltName"]]
        spoken = connection.sock.version()
        connection.request("GET", path, headers={"Host": host})
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read().decode(), names, spoken
    finally:
        connection.close()


def cookie(headers, name):
    """The cookie of that name that an answer sets, with its value."""
    for header in headers.get_all("Set-Cookie") or []:
        if header.startswith(name + "="):
            return header.split(";")[0]
    return None


def fixed(text, status="200"):
    return [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": status, "MessageBody": text}}]


class Balanced(Cell):
    """A test of load balancers."""

    def setUp(self):
        self.elb = client("elbv2")

    def backend(self, *arguments):
        made = Backend(*arguments)
        self.addCleanup(made.close)
        return made
