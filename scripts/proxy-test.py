#!/usr/bin/env python3
"""Runs two servers behind a real HAProxy, with the configuration in Documentation/Scaling.md, and kills one under load.

    scripts/proxy-test.py [.build/release/lectern] [--capsule Capsule]

On loopback alone, with servers and a balancer of its own, which it ends. One line a check; last comes `proxy: N checks, M failures`.
Takes about fifteen seconds. Exit status: 0 without a failure, or with a line that says so where haproxy is not installed; 1 with a
failure, 64 for wrong usage.
"""

import argparse
import collections
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

sys.dont_write_bytecode = True  # no folder beside the scripts
import client
from client import wait_until

READERS = 8  # at once

check = client.Checks()
processes = []
LOG_DELAY = 0.2  # seconds; lines of the access log are written when an event loop pauses


def start(folder, name, *arguments):
    with open(os.path.join(folder, name + ".out"), "a") as output, open(os.path.join(folder, name + ".err"), "a") as errors:
        process = subprocess.Popen(arguments, stdout=output, stderr=errors)
    processes.append(process)
    return process


def read(folder, name):
    with open(os.path.join(folder, name)) as file:
        return file.read()


def ask(port, public, source="127.0.0.1", session=None):
    """The whole answer and the session; an OSError where it is cut off."""
    at_once = [(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)]
    with client.secure(client.connect(port, source=source, options=at_once), session=session) as secure:
        secure.sendall(f"gemini://localhost:{public}/\r\n".encode())
        return client.read_all(secure), secure.session, secure.session_reused


def is_served(port, public, source="127.0.0.1"):
    try:
        return ask(port, public, source)[0].startswith(b"20 ")
    except OSError:
        return False


def configuration(public, ports):
    """The one in the document, on this machine."""
    with open(os.path.join(os.path.dirname(__file__), "..", "Documentation", "Scaling.md")) as document:
        text = re.search(r"^```haproxy\n(.*?)^```", document.read(), re.S | re.M).group(1)
    for old, new in [("bind :1965", f"bind 127.0.0.1:{public}"), ("192.0.2.11:1965", f"127.0.0.1:{ports[0]}"),
                     ("192.0.2.12:1965", f"127.0.0.1:{ports[1]}")]:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def kill_under_load(public, victim):
    """How many requests were made, and how many were lost, while a server went away."""
    lock, made, lost, done = threading.Lock(), [0], [], threading.Event()

    def reader(number):
        while not done.is_set():
            try:
                good = ask(public, public, f"127.0.1.{10 + number}")[0].startswith(b"20 ")
            except OSError:
                good = False
            with lock:
                made[0] += 1
                if not good:
                    lost.append(time.monotonic())

    threads = [threading.Thread(target=reader, args=(number,), daemon=True) for number in range(READERS)]
    for thread in threads:
        thread.start()
    time.sleep(1)
    before = len(lost)
    victim.send_signal(signal.SIGKILL)
    victim.wait()
    time.sleep(2)
    done.set()
    for thread in threads:
        thread.join(15)
    return made[0], before, len(lost) - before


def run(binary, capsule, folder):
    public, *ports = client.free_ports(3)
    certificates = os.path.join(folder, "certs")
    subprocess.run([binary, "certificate", "create", "--hostname", "localhost", "--certs", certificates], check=True,
                   stdout=subprocess.DEVNULL)

    def serve(index):
        return start(folder, f"server{index}", binary, "serve", capsule, "--certs", certificates, "--listen",
                     f"127.0.0.1:{ports[index]}", "--gopher-listen", "0", "--public-port", str(public), "--access-log", "full",
                     "--proxy-protocol", "--trusted-proxy", "127.0.0.1")

    servers = [serve(0), serve(1)]
    if wait_until(lambda: all(is_served(port, public, "127.0.2.1") for port in ports)) is None:
        sys.exit(f"proxy: {binary} does not serve:\n{read(folder, 'server0.err')}")
    check(True, "who is not trusted is served as he is")
    try:
        answer = ask(ports[0], public)[0]
    except OSError:
        answer = b""
    check(answer == b"", "a trusted proxy without a header is not answered")
    check("127.0.0.1: no PROXY header" in read(folder, "server0.err"), "and the log says why")

    for version in ("send-proxy-v2", "send-proxy"):
        text = configuration(public, ports).replace("send-proxy-v2", version)
        path = os.path.join(folder, "haproxy.cfg")
        with open(path, "w") as file:
            file.write(text)
        time.sleep(LOG_DELAY)
        logs = [len(read(folder, f"server{index}.out").splitlines()) for index in (0, 1)]
        balancer = start(folder, "haproxy", "haproxy", "-db", "-f", path)
        if wait_until(lambda: is_served(public, public, "127.0.1.1")) is None:
            sys.exit(f"proxy: haproxy does not serve:\n{read(folder, 'haproxy.err')}")
        served = sum(is_served(public, public, f"127.0.1.{2 + number}") for number in range(40))
        check(served == 40, f"{version}: {served} of 40 readers served")

        def shares():
            lines = [read(folder, f"server{index}.out").splitlines()[logs[index]:] for index in (0, 1)]
            return [[line.split()[1] for line in part if "gemini 20" in line] for part in lines]

        wait_until(lambda: sum(map(len, shares())) >= 41, 5)
        time.sleep(LOG_DELAY)
        sources = collections.Counter(sum(shares(), []))
        expected = {f"127.0.1.{1 + number}" for number in range(41)}
        check(set(sources) == expected, f"{version}: the access logs have the readers' addresses, {len(sources)} of {len(expected)}")
        check(all(shares()), f"{version}: both have a share, {' and '.join(str(len(share)) for share in shares())}")
        other = [line for index in (0, 1) for line in read(folder, f"server{index}.out").splitlines()[logs[index]:]
                 if "gemini 20" not in line and " gemini " in line]
        check(not other, f"{version}: health checks leave no line, {len(other)} found {other[:1]}")
        if version == "send-proxy-v2":
            session, resumed, whole = None, 0, 0
            for _ in range(20):
                answer, session, reused = ask(public, public, session=session)
                resumed += reused
                whole += answer.startswith(b"20 ")
            check(whole == 20, f"sessions offered to either server: {whole} of 20 served, {resumed} of them resumed")
            made, before, lost = kill_under_load(public, servers[1])
            check(not before and lost <= READERS, f"one killed under load: {lost} of {made} requests lost, {READERS} in flight")
            servers[1] = serve(1)
            wait_until(lambda: is_served(ports[1], public, "127.0.2.1"))
        balancer.terminate()
        balancer.wait()

    for index, server in enumerate(servers):
        server.terminate()
        check(server.wait(10) == 0, f"server {index + 1} ends cleanly")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary", nargs="?", default=".build/release/lectern")
    parser.add_argument("--capsule", default="Capsule")
    arguments = parser.parse_args()
    client.demand_program("proxy", arguments.binary)
    if not shutil.which("haproxy"):
        print("proxy: skipped, haproxy is not installed (apt-get install haproxy)")
        return
    with tempfile.TemporaryDirectory() as folder:
        try:
            run(arguments.binary, arguments.capsule, folder)
        finally:
            for process in processes:
                if process.poll() is None:
                    process.kill()
                    process.wait()
    check.end("proxy")


if __name__ == "__main__":
    main()
