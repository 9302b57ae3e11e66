#!/usr/bin/env python3
"""Serves for an hour under floods, reloads and readers of every protocol, and judges what is left by rule.

    scripts/soak.py [.build/release/lectern] [--capsule Capsule]         (SOAK_SECONDS=3600)

Starts its own server on loopback with everything on that it has, and ends it. All the while the floods of hostile.py run in turn, with a
pause after each; every ten seconds the server reloads, in turn by SIGHUP and because a file of the capsule was written that --watch
sees; and readers of five protocols ask for pages, attachments, books, searches and reviews, each answer compared byte for byte with the
one that came before all began. One row a minute: memory (PSS and its anonymous part, the least and the most of each second), descriptors,
requests, errors, waits, how long something waited for an event loop at most in about the last minute (by the server itself), and processor
time in hundredths of a core. Readers who wait while no loop is late wait for the machine, or for their own process. At the end stand the rules, one a line, and
`soak: N checks, M failures`. Exit status: 0 without a failure, 1 with one, 64 for wrong usage.
"""

import argparse
import os
import random
import re
import resource
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from urllib.parse import urljoin, urlsplit, uses_netloc, uses_relative

sys.dont_write_bytecode = True  # no folder beside the scripts
import client
import hostile
from client import read_all, wait_until
from stress import with_long_page

uses_relative += ["gemini", "spartan", "nex"]
uses_netloc += ["gemini", "spartan", "nex"]

FLOOD, PAUSE = 8, 4  # seconds of each flood, and after it
RELOAD = 10  # seconds from one reload to the next
ROW = 60  # seconds, or a thirtieth of a short run
PAGES = 300  # addresses of one protocol that are asked for
LONGEST = 2_000_000  # bytes of an answer that is asked for again and again
WORDS = ("congress", "lenin party", "the who and what", "qzxqzx", "opposition 1927")
PATIENCE = 60  # seconds for one answer, since a book may have to be made
AT_REST = 15  # seconds after which connections have gone, and memory has been given back
LATEST = 60  # seconds more for a reload that a busy machine has not come to
MEMORY_LIMIT = 4 * 1024  # kB by which the last third may be above the middle third, each by the seconds that had the least
JUDGED = 1800  # seconds from which on a third has seconds enough between two reloads; a shorter run is allowed more, in proportion
LOOP_LIMIT = 2000  # ms that something may wait for an event loop, on a machine that is full
REST_LIMIT = 24 * 1024  # kB that may be left at rest: 16 MB of books are kept


class Protocol:
    """How one is asked, and what leads on from an answer; `place` is whatever its requests name."""

    scheme, start, mark = "", "/", b""

    def __init__(self, port):
        self.port = port

    def connect(self, source):
        return client.connect(self.port, source=source, timeout=PATIENCE)

    def request(self, place):
        return f"{place}\r\n".encode()

    def ask(self, place, source):
        with self.connect(source) as connection:
            connection.sendall(self.request(place))
            return read_all(connection)

    def next(self, place, answer):
        base = f"{self.scheme}://localhost:{self.port}{place}"
        for target in re.findall(r"^=> ?(\S+)", answer.decode("utf-8", "replace"), re.M):
            url = urlsplit(urljoin(base, target))
            if (url.scheme, url.netloc) == (self.scheme, f"localhost:{self.port}") and not url.query:
                yield url.path

    def searches(self):
        return []


class Gemini(Protocol):
    scheme = "gemini"

    def connect(self, source):
        return client.secure(super().connect(source))

    def request(self, place):
        return f"gemini://localhost:{self.port}{place}\r\n".encode()

    def searches(self):
        return [f"/search?{word.replace(' ', '%20')}" for word in WORDS]


class Gopher(Protocol):
    start = "/"

    def next(self, place, answer):
        for line in answer.decode("utf-8", "replace").split("\r\n"):
            fields = line[1:].split("\t")
            if line[:1] in "01459gIPd" and len(fields) == 4 and fields[3] == str(self.port):
                yield fields[1]

    def searches(self):
        return [f"/search\t{word}" for word in WORDS]


class Spartan(Protocol):
    scheme = "spartan"

    def request(self, place):
        path, _, data = place.partition("\t")
        return f"localhost {path} {len(data)}\r\n{data}".encode()

    def searches(self):
        return [f"/search\t{word}" for word in WORDS]


class Nex(Protocol):
    scheme = "nex"


class Finger(Protocol):
    start = ""

    def next(self, place, answer):
        return re.findall(r"\[([a-z0-9-]+)\]", answer.decode("utf-8", "replace"))


def known_answers(protocol):
    """What each address answers, as far as links lead; None for one whose answer is another one each time, such as a review's."""
    waiting, seen, known = [protocol.start], {protocol.start}, {}
    chance = random.Random(1)
    while waiting and len(known) < PAGES:
        place = waiting.pop(chance.randrange(len(waiting)))
        answer = protocol.ask(place, None)
        if len(answer) > LONGEST:
            continue
        known[place] = answer if answer == protocol.ask(place, None) else None
        for more in protocol.next(place, answer):
            if more not in seen:
                seen.add(more)
                waiting.append(more)
    for place in protocol.searches():
        known[place] = protocol.ask(place, None)
    return known


class Readers:
    """One reader a protocol, and two of Gemini, each from an address of its own; what they waited since the last row."""

    def __init__(self, protocols, known):
        self.lock, self.done = threading.Lock(), threading.Event()
        self.waits, self.asked, self.errors = [], 0, []
        readers = [*protocols, protocols[0]]
        self.threads = [threading.Thread(target=self.read, args=(protocol, known[protocol], f"127.0.3.{2 + number}"), daemon=True)
                        for number, protocol in enumerate(readers)]

    def start(self):
        for thread in self.threads:
            thread.start()

    def read(self, protocol, known, source):
        chance, places = random.Random(source), list(known)
        while not self.done.is_set():
            place = chance.choice(places)
            begin, problem = time.monotonic(), None
            try:
                answer = protocol.ask(place, source)
                if not answer or known[place] not in (None, answer):
                    problem = f"{len(answer)} bytes, not the {len(known[place] or b'')} that are known: {answer[:60]!r}"
            except OSError as error:
                problem = str(error)
            with self.lock:
                self.asked += 1
                self.waits.append(time.monotonic() - begin)
                if problem:
                    self.errors.append(f"{type(protocol).__name__} {place}: {problem}")
                    print(f"      {self.errors[-1]}", flush=True)
            self.done.wait(0.05)

    def row(self):
        """The number of requests and the waits since the last call, shortest first."""
        with self.lock:
            waits, self.waits = sorted(self.waits), []
        return waits

    def end(self):
        self.done.set()
        for thread in self.threads:
            thread.join(PATIENCE)


class Server:
    """A server with everything on, and what the system says of it."""

    def __init__(self, binary, capsule, folder):
        ports = client.free_ports(5)
        self.protocols = [kind(port) for kind, port in zip((Gemini, Gopher, Spartan, Nex, Finger), ports)]
        self.page = os.path.join(capsule, "pages", "long.gmi")
        self.log = open(os.path.join(folder, "log"), "w+")
        listening = [word for name, port in zip(("", "gopher-", "spartan-", "nex-", "finger-"), ports)
                     for word in (f"--{name}listen", f"127.0.0.1:{port}")]
        offered = subprocess.run([binary, "serve", "--help"], capture_output=True, text=True, check=True).stdout
        more = []
        for option, value in (("--rate-limit", "10000"), ("--handshake-rate-limit", "300"),
                              ("--status-socket", os.path.join(folder, "status"))):
            if f" {option} " in offered:
                more += [option, value]
        self.status = more[-1] if "--status-socket" in more else None
        self.process = subprocess.Popen(
            [binary, "serve", capsule, "--watch", "--certs", os.path.join(folder, "certs"), "--access-log", "full",
             *listening, *more], stdout=subprocess.DEVNULL, stderr=self.log)
        if wait_until(self.serves, 120) is None:
            self.stop()
            sys.exit(f"soak: {binary} does not serve")

    def serves(self):
        try:
            return all(protocol.ask(protocol.start, None) for protocol in self.protocols)
        except OSError:
            return self.process.poll() is not None and sys.exit("soak: the server has ended")

    def memory(self):
        """PSS and its anonymous part, in kB."""
        with open(f"/proc/{self.process.pid}/smaps_rollup") as lines:
            values = {line.split()[0]: int(line.split()[1]) for line in lines if line.endswith("kB\n")}
        return values["Pss:"], values["Pss_Anon:"]

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def processor_time(self):
        with open(f"/proc/{self.process.pid}/stat") as line:
            fields = line.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def said(self):
        self.log.seek(0)
        return self.log.read()

    def reload(self, number):
        """By a signal or by a page that is written anew as it was."""
        if number % 2:
            with open(self.page, "rb+") as page:
                data = page.read()
                page.seek(0)
                page.write(data)
        else:
            self.process.send_signal(signal.SIGHUP)

    def longest_wait(self):
        """In ms, the longest that something has waited for an event loop of late, as its status socket says; None where it says nothing."""
        if not self.status:
            return None
        try:
            with socket.socket(socket.AF_UNIX) as connection:
                connection.settimeout(5)
                connection.connect(self.status)
                connection.sendall(b"openmetrics\n")
                waits = re.findall(r"^lectern_loop_lag_seconds\{[^}]*\} (\S+)$", read_all(connection).decode(), re.M)
                return max((1000 * float(wait) for wait in waits), default=None)
        except OSError:
            return None

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return "killed"


class Repeated(threading.Thread):
    """Does something again and again until it is ended; the count is given to it."""

    def __init__(self, every, work):
        super().__init__(daemon=True)
        self.every, self.work, self.count, self.done = every, work, 0, threading.Event()

    def run(self):
        while not self.done.wait(self.every):
            self.work(self.count)
            self.count += 1

    def end(self):
        self.done.set()
        self.join(60)


class Table:
    """The rows, and of each second what memory there was."""

    HEAD = "  min  PSS kB least/most  anon kB least/most  fds  requests  errors   p50 ms   p99 ms  loop ms  cpu  flood"

    def __init__(self, server, readers):
        self.server, self.readers, self.rows, self.samples = server, readers, [], []
        self.begin, self.spent = time.monotonic(), server.processor_time()
        self.last = self.begin
        print(self.HEAD, flush=True)

    def sample(self):
        self.samples.append(self.server.memory())

    def row(self, flood, wait):
        now, spent, waits = time.monotonic(), self.server.processor_time(), self.readers.row()
        share = (spent - self.spent) / (now - self.last)
        pss, anonymous = zip(*self.samples)
        self.rows += pss
        middle, late = (1000 * waits[len(waits) * part // 100] if waits else 0 for part in (50, 99))
        print(f"{(now - self.begin) / 60:5.1f}  {min(pss):9} /{max(pss):7}  {min(anonymous):10} /{max(anonymous):7}  "
              f"{self.server.descriptors():3}  {len(waits):8}  {len(self.readers.errors):6}  {middle:7.1f}  {late:7.1f}  "
              f"{'-' if wait is None else f'{wait:.0f}':>7}  "
              f"{100 * share:3.0f}  {flood}", flush=True)
        self.samples, self.last, self.spent = [], now, spent

    def least_of_thirds(self):
        """The memory of the middle third and of the last, each by the mean of the tenth of its seconds that had the least."""
        third = len(self.rows) // 3
        for seconds in (self.rows[third:2 * third], self.rows[2 * third:]):
            least = sorted(seconds)[:max(1, len(seconds) // 10)]
            yield sum(least) // len(least)


def soak(server, seconds, check):
    gopher = server.protocols[1].port
    known = {protocol: known_answers(protocol) for protocol in server.protocols}
    for protocol in server.protocols:
        changing = sum(answer is None for answer in known[protocol].values())
        print(f"      {type(protocol).__name__}: {len(known[protocol])} addresses known, {changing} with another answer each time")
    server.reload(0)
    time.sleep(AT_REST)
    idle, at_rest = server.descriptors(), server.memory()[0]
    readers = Readers(server.protocols, known)
    status = []
    reloads = Repeated(RELOAD, server.reload)
    table = Table(server, readers)
    seconds_a_row = min(ROW, seconds / 30)
    readers.start()
    reloads.start()
    end, due = time.monotonic() + seconds, time.monotonic() + seconds_a_row
    opened = number = 0

    def wait(until, name):
        nonlocal due
        while time.monotonic() < min(until, end):
            time.sleep(1)
            table.sample()
            if time.monotonic() > due:
                status.append(server.longest_wait())
                table.row(name, status[-1])
                due += seconds_a_row

    floods = hostile.attacks()
    while time.monotonic() < end and server.process.poll() is None:
        flood = floods[number % len(floods)]
        number += 1
        with hostile.Running(flood, hostile.Target(server.protocols[0].port, gopher), FLOOD) as running:
            wait(time.monotonic() + FLOOD, flood.name)
        opened += running.opened
        wait(time.monotonic() + PAUSE, "-")
    readers.end()
    reloads.end()
    time.sleep(AT_REST)
    wait_until(lambda: server.descriptors() == idle and server.memory()[0] - at_rest <= REST_LIMIT, LATEST)
    left, left_at_rest = server.descriptors(), server.memory()[0]
    done = server.said().count("all good")
    print(f"      {number} floods with {opened} connections, {reloads.count} times asked to reload, {done} times told that it was done")
    check(left == idle, f"descriptors: {idle} before, {left} after")
    middle, last = table.least_of_thirds()
    allowed = int(MEMORY_LIMIT * max(1, JUDGED / seconds))
    check(last - middle <= allowed, f"memory: {middle} kB in the middle third, {last} kB in the last, where {allowed} kB more are allowed")
    check(left_at_rest - at_rest <= REST_LIMIT,
          f"memory: {at_rest} kB at rest before, {left_at_rest} kB after, where {REST_LIMIT} kB more are allowed")
    check(not readers.errors and readers.asked, f"readers: {readers.asked} requests, {len(readers.errors)} not answered as before")
    # What a signal asks for is told each time; what a written file leads to, where the server is not about to reload anyway.
    check(done >= reloads.count // 3, f"reloads: {done} told of {reloads.count}")
    if server.status:
        answers = [wait for wait in status if wait is not None]
        check(len(answers) == len(status), f"status socket: {len(answers)} of {len(status)} answers")
        check(max(answers, default=0) < LOOP_LIMIT, f"event loops: late by {max(answers, default=0):.0f} ms at most, where {LOOP_LIMIT} are allowed")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary", nargs="?", default=".build/release/lectern")
    parser.add_argument("--capsule", default="Capsule")
    arguments = parser.parse_args()
    seconds = os.environ.get("SOAK_SECONDS", "3600")
    client.demand_program("soak", arguments.binary)
    if not seconds.isdecimal() or int(seconds) < 60:
        client.refuse("soak", f"SOAK_SECONDS={seconds} is no time: write seconds, 60 or more")
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 16_384) if hard != resource.RLIM_INFINITY else 16_384, hard))
    check = client.Checks()
    with tempfile.TemporaryDirectory() as folder:
        server = Server(arguments.binary, with_long_page(arguments.capsule, folder), folder)
        try:
            soak(server, int(seconds), check)
        finally:
            status = server.stop()
        check(status == 0, f"SIGTERM: exit {status}")
    check.end("soak")


if __name__ == "__main__":
    client.run(main)
