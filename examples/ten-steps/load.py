#!/usr/bin/env python3
"""Keeps connections busy until SIGTERM or SIGINT, then says how many requests were answered with 200 and how many were not.

usage: load.py URL [--connections 32] [--pause SECONDS] [--seconds N]

Exit code 0 where every request was answered with 200. Each connection is kept alive; one that the server closed between
two requests is opened again, and that counts as no failure; a request that was sent and not answered is one.
"""

import argparse
import http.client
import json
import signal
import threading
import time
import urllib.parse


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("url")
    parser.add_argument("--connections", type=int, default=32)
    parser.add_argument("--pause", type=float, default=0.05, help="between two requests of a connection")
    parser.add_argument("--seconds", type=float, default=1800)
    options = parser.parse_args()
    url = urllib.parse.urlsplit(options.url)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    lock = threading.Lock()
    answers, failures, versions = [0], [], {}

    def work():
        connection = None
        mine, seen = 0, {}
        while not stop.wait(options.pause if mine else 0):
            fresh = connection is None
            if fresh:
                # Every name below .localhost is this machine (RFC 6761), whether its resolver knows or not.
                connection = http.client.HTTPConnection("127.0.0.1", url.port or 80, timeout=30)
            try:
                connection.request("GET", url.path or "/", headers={"Host": url.netloc})
                answer = connection.getresponse()
                text = answer.read().decode("utf-8", "replace").strip()
                if answer.status != 200:
                    raise http.client.HTTPException(f"status {answer.status}: {text[:100]}")
                mine += 1
                seen[text] = seen.get(text, 0) + 1
                if answer.will_close:
                    connection.close()
                    connection = None
            except (OSError, http.client.HTTPException) as error:
                connection.close()
                connection = None
                if fresh or not isinstance(error, (http.client.RemoteDisconnected, BrokenPipeError)):
                    with lock:
                        failures.append(f"{time.strftime('%H:%M:%S')} {type(error).__name__}: {error}")
                    stop.wait(0.05)
        with lock:
            answers[0] += mine
            for text, count in seen.items():
                versions[text] = versions.get(text, 0) + count

    begun = time.monotonic()
    threads = [threading.Thread(target=work, daemon=True) for _ in range(options.connections)]
    for thread in threads:
        thread.start()
    stop.wait(options.seconds)
    stop.set()
    for thread in threads:
        thread.join()
    report = {
        "answered": answers[0],
        "failed": len(failures),
        "seconds": round(time.monotonic() - begun, 1),
        "answers": versions,
        "failures": failures[:20],
    }
    print(json.dumps(report))
    return 1 if failures else 0


if __name__ == "__main__":
    raise SystemExit(main())
