"""Load balancers under clients that mean no good: smuggled requests, endless heads, slow senders, 10,000 connections.

Throughout, a well-behaved client is answered, and the region's memory stays bounded; the figures are printed.
"""

import glob
import os
import pathlib
import resource
import selectors
import socket
import time
import unittest

from helpers.balancers import PORT, Backend, Site
from region import Cell, client, until


def region():
    """The process that listens on the region's port; nothing where that cannot be seen."""
    try:
        lines = pathlib.Path("/proc/net/tcp").read_text().splitlines()[1:]
    except OSError:
        return None
    rows = [line.split() for line in lines]
    inodes = {row[9] for row in rows if row[1].endswith(f":{PORT:04X}") and row[3] == "0A"}
    for link in glob.glob("/proc/[0-9]*/fd/*"):
        try:
            if os.readlink(link)[8:-1] in inodes:
                return link.split("/")[2]
        except OSError:
            continue
    return None


def memory():
    """The region's resident memory, MiB."""
    pid = region()
    if pid is None:
        return 0.0
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024


class Hostile(Cell):
    def setUp(self):
        self.site = Site(self)
        self.backend = Backend("one")
        self.addCleanup(self.backend.close)
        group = self.site.group(self.backend)
        self.site.listener(group)
        self.site.healthy(group)
        self.before = memory()

    def raw(self, text, more=b""):
        """Sends bytes; all that comes back."""
        with socket.create_connection(("127.0.0.1", PORT)) as stream:
            stream.settimeout(20)
            try:
                stream.sendall(text.replace("HOST", self.site.name).encode() + more)
                received = b""
                while piece := stream.recv(65536):
                    received += piece
            except ConnectionError:
                pass
            return received

    def well(self):
        begun = time.monotonic()
        self.assertEqual(self.site.ask()[0], 200)
        self.assertLess(time.monotonic() - begun, 5)

    def test_what_could_be_read_in_two_ways_reaches_no_target(self):
        self.backend.seen.clear()
        head = "POST /smuggled HTTP/1.1\r\nHost: HOST\r\n"
        for rest in [
            "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n",
            "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
            "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\n+5\r\nhello\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n",
            "Transfer-Encoding: chunked\r\n\r\n5\nhello\r\n0\r\n\r\n",
            "Content-Length: -1\r\n\r\n",
            "X: a\r\n b\r\n\r\n",
        ]:
            answer = self.raw(head + rest)
            self.assertTrue(answer.startswith(b"HTTP/1.1 400"), (rest, answer[:100]))
        self.assertEqual([path for _, path, _, _ in self.backend.seen], [])

    def test_endless_heads_are_refused(self):
        start = "GET / HTTP/1.1\r\nHost: HOST\r\n"
        self.assertTrue(self.raw(start, b"X: " + b"a" * 200_000).startswith(b"HTTP/1.1 400"))
        self.assertTrue(self.raw(start, b"X: y\r\n" * 20_000).startswith(b"HTTP/1.1 400"))
        close = " HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n"
        self.assertTrue(self.raw("GET /" + "a" * 15_000 + close).startswith(b"HTTP/1.1 200"))
        self.assertTrue(self.raw("GET /" + "a" * 17_000 + close).startswith(b"HTTP/1.1 414"))
        self.well()

    def test_slow_clients_hold_nobody_up(self):
        slow = []
        for _ in range(300):
            stream = socket.create_connection(("127.0.0.1", PORT))
            stream.sendall(f"POST / HTTP/1.1\r\nHost: {self.site.name}\r\nContent-Length: 1000000\r\n".encode())
            slow.append(stream)
        for round_ in range(10):
            for stream in slow:
                stream.sendall(b"X-More: y\r\n")
            self.well()
        print(f"\n300 slow clients: {memory() - self.before:.1f} MiB more than before")
        client("elbv2").modify_load_balancer_attributes(
            LoadBalancerArn=self.site.arn, Attributes=[{"Key": "idle_timeout.timeout_seconds", "Value": "2"}]
        )
        for stream in slow:
            stream.close()
        stream = socket.create_connection(("127.0.0.1", PORT))
        stream.sendall(f"GET / HTTP/1.1\r\nHost: {self.site.name}\r\nX: ".encode())
        stream.settimeout(20)
        self.assertTrue(stream.recv(4096).startswith(b"HTTP/1.1 408"), "a head that does not end is given up")
        stream.close()
        answer = self.raw("POST / HTTP/1.1\r\nHost: HOST\r\nContent-Length: 10\r\n\r\nabc")
        self.assertTrue(answer.startswith(b"HTTP/1.1 408"), "and a body that does not end")

    def test_ten_thousand_connections(self):
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = 10_000
        if hard < wanted + 1000:
            self.skipTest(f"only {hard} descriptors")
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
        request = f"GET / HTTP/1.1\r\nHost: {self.site.name}\r\n\r\n".encode()
        listener = client("elbv2").describe_listeners(LoadBalancerArn=self.site.arn)["Listeners"][0]["ListenerArn"]
        fixed = {"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "200", "MessageBody": "x"}}
        client("elbv2").modify_listener(ListenerArn=listener, DefaultActions=[fixed])
        streams, answered = [], 0
        try:
            for _ in range(wanted):
                streams.append(socket.create_connection(("127.0.0.1", PORT), 20))
            with selectors.DefaultSelector() as selector:
                for stream in streams:
                    selector.register(stream, selectors.EVENT_READ)
                for _ in range(2):
                    for stream in streams:
                        stream.sendall(request)
                    left = set(streams)
                    end = time.monotonic() + 60
                    while left:
                        self.assertLess(time.monotonic(), end, f"{len(left)} without an answer")
                        for key, _ in selector.select(1):
                            self.assertIn(b"200", key.fileobj.recv(4096)[:12])
                            left.discard(key.fileobj)
                    answered += wanted
            self.well()
            print(f"\n{wanted} connections, {answered} answers: {memory() - self.before:.1f} MiB more than before")
            self.assertLess(memory() - self.before, 150)
        finally:
            for stream in streams:
                stream.close()
        until(lambda: self.site.ask()[0] == 200, 10, "an answer afterwards")


if __name__ == "__main__":
    unittest.main()
