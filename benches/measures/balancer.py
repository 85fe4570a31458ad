"""The load balancer beside Debian's haproxy and nginx: requests a second, p99, processor time a request.

All three pass requests over kept connections to the same nginx worker, which answers 100 bytes; wrk asks with 64 and with
256 connections. Three rounds, the proxies in turn within each; the median of each figure.
"""

import pathlib
import re
import statistics
import subprocess
import tempfile

from measures import machine
from measures.balanced import Balanced
from measures.rows import Row

NEEDS = ["longshore", "boto3", "wrk", "haproxy", "nginx"]
ROUNDS = 3
SECONDS = 2
WORKERS = 2
KINDS = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]

NGINX = """
worker_processes {workers}; pid {folder}/pid; daemon off; error_log /dev/null; events {{ worker_connections 8192; }}
http {{ access_log off; keepalive_requests 100000000; {temporary} {site} }}
"""

ANSWERS = 'server {{ listen 127.0.0.1:{port} backlog=4096; location / {{ default_type text/plain; return 200 "{body}"; }} }}'

# Tuned: kept connections.
PASSES = """
upstream targets {{ server 127.0.0.1:{backend}; keepalive 512; keepalive_requests 100000000; }}
server {{
  listen 127.0.0.1:{port} reuseport backlog=4096;
  location / {{
    proxy_pass http://targets; proxy_http_version 1.1; proxy_set_header Connection "";
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; proxy_set_header Host $http_host;
  }}
}}
"""

HAPROXY = """
global
  nbthread {workers}
  maxconn 8192
defaults
  mode http
  timeout client 60s
  timeout server 60s
  timeout connect 5s
  option http-keep-alive
  http-reuse always
  option forwardfor
frontend front
  bind 127.0.0.1:{port} backlog 4096
  default_backend targets
backend targets
  server one 127.0.0.1:{backend} pool-max-conn 512
"""


def nginx(folder, name, site, port, workers=1):
    """nginx with one site."""
    folder = pathlib.Path(folder, name)
    folder.mkdir()
    temporary = " ".join(f"{kind}_temp_path {folder}/{kind};" for kind in KINDS)
    settings = folder / "conf"
    settings.write_text(NGINX.format(workers=workers, folder=folder, temporary=temporary, site=site))
    return machine.running(["nginx", "-c", str(settings)], port)


def answering(folder, port, body="x" * 100, name="backend"):
    """The backend: one worker."""
    return nginx(folder, name, ANSWERS.format(port=port, body=body), port)


def haproxy(folder, port, backend):
    settings = pathlib.Path(folder, "haproxy.cfg")
    settings.write_text(HAPROXY.format(workers=WORKERS, port=port, backend=backend))
    return machine.running(["haproxy", "-db", "-q", "-f", str(settings)], port)


def milliseconds(text):
    number, unit = re.fullmatch(r"([\d.]+)(us|ms|s)", text).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def load(port, host, connections, seconds):
    """What wrk tells: requests, rate, p99 and how many failed."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "-H", f"Host: {host}"]
    command.append(f"http://127.0.0.1:{port}/")
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    failed = sum(map(int, re.findall(r"(?:Non-2xx or 3xx responses:|connect|read|write|timeout) (\d+)", out)))
    return {
        "requests": int(re.search(r"(\d+) requests in", out)[1]),
        "rate": float(re.search(r"Requests/sec:\s+([\d.]+)", out)[1]),
        "p99": milliseconds(re.search(r"(?m)^\s+99%\s+(\S+)", out)[1]),
        "failed": failed,
    }


def measured(pid, port, host, connections):
    """One look at a proxy, with its processor time a request in microseconds."""
    before = machine.processor(pid)
    found = load(port, host, connections, SECONDS)
    found["cpu"] = (machine.processor(pid) - before) / max(found["requests"], 1) * 1e6
    return found


def measure():
    backend, nginx_port, haproxy_port = machine.port(), machine.port(), machine.port()
    rows = []
    with (
        tempfile.TemporaryDirectory(prefix="longshore-bench-") as folder,
        answering(folder, backend),
        nginx(folder, "proxy", PASSES.format(port=nginx_port, backend=backend), nginx_port, WORKERS) as one,
        haproxy(folder, haproxy_port, backend) as other,
        machine.Region() as region,
    ):
        site = Balanced(region)
        site.serves(backend)
        proxies = {
            "longshore": (region.pid, region.port, site.name),
            "haproxy": (other.pid, haproxy_port, "bench"),
            "nginx": (one.pid, nginx_port, "bench"),
        }
        for connections in (64, 256):
            found = {name: [] for name in proxies}
            for _ in range(ROUNDS):
                for name, proxy in proxies.items():
                    found[name].append(measured(*proxy, connections))
            rows += told(connections, found)
        memory = {name: machine.resident(pid) for name, (pid, *_) in proxies.items()}
        rows.append(Row("balancer: memory thereafter", "MiB", memory.pop("longshore"), memory))
    return rows


def told(connections, found):
    """The rows of so many connections: at least the better peer's rate, at most the better one's p99."""

    def figures(kind):
        medians = {name: statistics.median(one[kind] for one in all_of) for name, all_of in found.items()}
        return medians.pop("longshore"), medians

    what = f"balancer, {connections} connections: "
    (rate, rates), (p99, p99s), (cpu, cpus) = figures("rate"), figures("p99"), figures("cpu")
    failed = {name: sum(one["failed"] for one in all_of) for name, all_of in found.items()}
    return [
        Row(what + "requests", "/s", rate, rates, (">=", max(rates.values()))),
        Row(what + "p99", "ms", p99, p99s, ("<=", min(p99s.values()))),
        Row(what + "processor time a request", "us", cpu, cpus, ("<=", 17)),
        Row(what + "failed", "", failed.pop("longshore"), failed, ("<=", 0)),
    ]
