#!/usr/bin/env python3
"""Treats the release binary as hostile clients do, and checks that nothing stays behind.

    scripts/stress.py [.build/release/lectern] [--capsule Capsule] [--sanitized]

Starts its own server on loopback, with short deadlines, and ends it. Silence at each stage from 250 addresses, a byte a second, no
reading of the answer, half-closes, resets at any moment, no descriptors, reloads, the limit on connections, slow readers while others hold every place, a log that nobody reads,
and the floods of hostile.py; readers must be served all the while, those far away and those who read slowly too. With --sanitized, for
a server built with a sanitizer, which is slow and takes its own memory, crowds are smaller, no figure of time or memory is judged, and
what the sanitizer reports is a failure and is shown. One line a check with its figures; last comes `stress: N checks, M failures`.
Takes about three minutes. Exit status: 0 without a failure, 1 with one, 64 for wrong usage.
"""

import argparse
import os
import resource
import selectors
import shutil
import signal
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import time

sys.dont_write_bytecode = True  # no folder beside the scripts
import client
import hostile
from client import context, read_all, wait_until

REQUEST_TIMEOUT = 3  # seconds, given to the server
WRITE_TIMEOUT = 4
DRAIN_TIMEOUT = 2  # not an option of the server
SLACK = 3  # seconds that a busy machine may be late
PATIENCE = {False: 60, True: 300}  # seconds for a start or a reload, without and with a sanitizer
CROWD = 1000  # connections held at each stage
RESETS = 3000  # in the handshake; a tenth as many after it
LONG = 8_000_000  # bytes of a page that no kernel's buffer takes whole (Linux: 4 MB)
MEASURED = 300  # connections held to see what one takes
CONNECTION_LIMIT = 96  # kB that one may take
MEMORY_LIMIT = 12 * 1024  # kB that may be left after the floods
LATENCY_LIMIT = 0.5  # seconds for the slowest reader meanwhile
MEDIAN_LIMIT = 0.05  # seconds for half of the readers
ROUND_TRIP = 0.3  # seconds, of a reader far away
LOG_LINES = 2000  # of 300 bytes: more than the pipe and the server's buffer together (64 kB, 256 kB)
ATTACK = 4  # seconds of each attack
CPU_LIMIT = 0.2  # seconds of processor time a second, while there is nothing to do

check = client.Checks()
is_sanitized = False


def check_figure(good, text):
    """A check of time or memory."""
    if is_sanitized:
        print("      " + text, flush=True)
    else:
        check(good, text)


class Server:
    """A server of its own port, and of a log and certificates in the folder."""

    def __init__(self, binary, capsule, folder, *options, output=subprocess.DEVNULL, request_timeout=REQUEST_TIMEOUT,
                 start_timeout=PATIENCE[False]):
        self.port, = client.free_ports(1)
        self.log = open(os.path.join(folder, f"log-{self.port}"), "w+")
        self.process = subprocess.Popen(
            [binary, "serve", capsule, "--certs", os.path.join(folder, "certs"), "--listen", f"127.0.0.1:{self.port}",
             "--gopher-listen", "0", "--request-timeout", str(request_timeout), "--write-timeout", str(WRITE_TIMEOUT), *options],
            stdout=output, stderr=self.log)
        end = time.monotonic() + (PATIENCE[True] if is_sanitized else start_timeout)
        while True:
            try:
                return self.ask() and None
            except OSError:
                if self.process.poll() is not None or time.monotonic() > end:
                    sys.exit(f"stress: {binary} does not serve: {self.said()[-2000:] or self.process.poll()}")
                time.sleep(0.05)

    def wait_for(self, port):
        """Each protocol is listened for as soon as it is ready, Gemini first."""
        if wait_until(lambda: client.listens(port), PATIENCE[is_sanitized]) is None:
            sys.exit(f"stress: nothing listens on {port}: {self.said()[-2000:] or self.process.poll()}")

    def descriptors(self):
        folder = f"/proc/{self.process.pid}/fd"
        # A sanitizer opens pipes of its own, to a program that names functions.
        return sum(not is_sanitized or is_socket(f"{folder}/{number}") for number in os.listdir(folder))

    def memory(self):
        """Its own, in kB (PSS)."""
        with open(f"/proc/{self.process.pid}/smaps_rollup") as lines:
            return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))

    def processor_time(self):
        with open(f"/proc/{self.process.pid}/stat") as line:
            fields = line.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def connect(self, number=None, timeout=5, narrow=False):
        """A TCP connection, from one of 250 addresses where a number is given; a narrow one takes little at a time."""
        few = [(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096), (socket.IPPROTO_TCP, socket.TCP_MAXSEG, 536)] if narrow else []
        source = None if number is None else f"127.0.1.{2 + number % 250}"
        return client.connect(self.port, source=source, timeout=timeout, options=few)  # no TCP_NODELAY, like most clients

    def secure(self, number=None, narrow=False):
        return client.secure(self.connect(number, narrow=narrow))

    def request(self, path="/"):
        return f"gemini://localhost:{self.port}{path}\r\n".encode()

    def ask(self, path="/", number=None):
        """The whole answer; an OSError where it is cut off."""
        with self.secure(number) as connection:
            connection.sendall(self.request(path))
            return read_all(connection)

    def said(self):
        """All of its log."""
        self.log.seek(0)
        return self.log.read()

    def stop(self):
        begin = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        try:
            status = self.process.wait(60 if is_sanitized else 10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            status = "killed"
        seconds = time.monotonic() - begin
        if is_sanitized:
            reports = self.said().count("SUMMARY: ")
            check(not reports, f"{reports} reports of the sanitizer")
            if reports:
                print(self.said())
        return status, seconds


def is_socket(link):
    try:
        return os.readlink(link).startswith("socket:")
    except FileNotFoundError:  # closed meanwhile
        return False


def hello():
    """The first bytes of a handshake, as a client sends them."""
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    try:
        context.wrap_bio(incoming, outgoing, server_hostname="localhost").do_handshake()
    except ssl.SSLWantReadError:
        pass
    return outgoing.read()


def reset(connection):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def is_closed(connection):
    """Whether the server has closed; what it sent before is thrown away."""
    connection.setblocking(False)
    try:
        while socket.socket.recv(connection, 65536):
            pass
        return True
    except BlockingIOError:
        return False
    except OSError:
        return True


def closed_after(seconds, limit):
    return f"not closed in {limit} s" if seconds is None else f"closed by the server {seconds:.1f} s later"


def readers(server, text, count=40):
    waits, failed = [], 0
    for _ in range(count):
        begin = time.monotonic()
        try:
            failed += not server.ask().startswith(b"20 ")
        except OSError:
            failed += 1
        waits.append(time.monotonic() - begin)
    median, slowest = sorted(waits)[count // 2], max(waits)
    check(not failed, f"{text}: {count} readers, {failed} not served")
    check_figure(median < MEDIAN_LIMIT and slowest < LATENCY_LIMIT,
                 f"{text}: half of the readers waited {median * 1000:.1f} ms at most, the slowest {slowest * 1000:.0f} ms")


def silence(server, idle):
    stages = {
        "silent": lambda n: server.connect(n),
        "half a hello": lambda n: begun(server.connect(n), b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03"),
        "after the handshake": lambda n: server.secure(n),
        "half a request": lambda n: begun(server.secure(n), b"gemini://loc"),
    }
    for name, make in stages.items():
        held = [make(number) for number in range(CROWD)]
        readers(server, f"{CROWD} connections, {name}")
        limit = REQUEST_TIMEOUT + DRAIN_TIMEOUT + SLACK
        seconds = wait_until(lambda: all(map(is_closed, held)), limit)
        check(seconds is not None, f"{CROWD} connections, {name}: {closed_after(seconds, limit)}")
        for connection in held:
            connection.close()
        seconds = wait_until(lambda: server.descriptors() <= idle, limit)
        check(seconds is not None, f"{CROWD} connections, {name}: {server.descriptors()} descriptors after, {idle} before")


def begun(connection, data):
    connection.sendall(data)
    return connection


def drip(server):
    connections = [server.connect(), server.secure(), server.connect()]
    data = [hello(), server.request(), b"\x80"]
    begin = time.monotonic()
    limit = REQUEST_TIMEOUT + DRAIN_TIMEOUT + SLACK
    for turn in range(2 * limit):
        for connection, bytes_ in zip(connections, data):
            try:
                connection.setblocking(True)
                connection.sendall(bytes_[turn:turn + 1])
            except OSError:
                pass
        time.sleep(0.5)
        if all(map(is_closed, connections)):
            break
    seconds = time.monotonic() - begin
    check(all(map(is_closed, connections)), f"a byte every half second: closed after {seconds:.1f} s")


def nobody_makes_way(server):
    """No descriptor is free, and each connection has an answer to take: those who come wait until one has gone."""
    held = [server.secure(number) for number in range(20)]
    for connection in held:
        connection.sendall(server.request("/long.gmi"))
        connection.recv(1)
    time.sleep(0.5)  # until those have gone that asked before
    soft, hard = resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE)
    taken = len(os.listdir(f"/proc/{server.process.pid}/fd"))
    resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE, (taken, hard))
    waiting = [server.connect(number) for number in range(5)]
    before = server.processor_time()
    time.sleep(1)
    spent = server.processor_time() - before
    check_figure(spent < CPU_LIMIT, f"no descriptor free, nobody makes way: {spent:.2f} s of processor time in a second")
    for connection in held:
        reset(connection)
    served = 0
    for connection in waiting:
        try:
            with client.secure(connection) as secure:
                secure.sendall(server.request())
                served += read_all(secure).startswith(b"20 ")
        except OSError:
            pass
    check(served == len(waiting), f"no descriptor free, nobody makes way: {served} of {len(waiting)} served once there are")
    resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE, (soft, hard))


def half_closes(server, idle):
    whole = server.ask()
    with server.secure() as connection:
        connection.sendall(server.request())
        socket.socket.shutdown(connection, socket.SHUT_WR)  # of TCP alone, with no close_notify
        check(read_all(connection) == whole, "half-close after the request: answered in full")
    for data in (b"", hello()[:50]):
        with server.connect() as connection:
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
            check(read_all(connection) == b"", f"half-close after {len(data)} bytes: closed")
    wait_until(lambda: server.descriptors() <= idle, SLACK)
    check(server.descriptors() <= idle, f"half-closes: {server.descriptors()} descriptors after, {idle} before")


def resets(server, idle):
    first = hello()
    for number in range(RESETS):
        connection = server.connect(number)
        connection.sendall(first[:number % (len(first) + 1)])
        if number % 3 == 0 and number % (len(first) + 1) == len(first):
            connection.recv(1)
        reset(connection)
    for number in range(RESETS // 10):
        connection = server.secure(number)
        if number % 3:
            connection.sendall(server.request("/full.gmi"))
        if number % 3 == 2:
            connection.recv(1)
        reset(connection)
    readers(server, f"{RESETS * 11 // 10} resets")
    seconds = wait_until(lambda: server.descriptors() <= idle, SLACK)
    check(seconds is not None, f"{RESETS * 11 // 10} resets: {server.descriptors()} descriptors after, {idle} before")


def out_of_descriptors(server, idle):
    soft, hard = resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE)
    resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE, (idle + 40, hard))
    held = [server.connect(number) for number in range(200)]
    wait_until(lambda: server.descriptors() >= idle + 38, SLACK)
    before = server.processor_time()
    time.sleep(1)
    spent = server.processor_time() - before
    check_figure(spent < CPU_LIMIT, f"no descriptor free: {spent:.2f} s of processor time in a second")
    readers(server, "no descriptor free")
    resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE, (soft, hard))
    readers(server, "descriptors again", count=10)
    for connection in held:
        connection.close()
    wait_until(lambda: server.descriptors() <= idle, SLACK)
    check(server.descriptors() <= idle, f"descriptors again: {server.descriptors()} after, {idle} before")


class Load:
    """Readers of a page, eight at once, until the end; each answer is whole, or nothing, or was cut off."""

    def __init__(self, server, path):
        self.server, self.path, self.whole = server, path, server.ask(path)
        self.answers = self.lost = self.cut = 0
        self.lock, self.done = threading.Lock(), threading.Event()
        self.threads = [threading.Thread(target=self.read, daemon=True) for _ in range(8)]
        for thread in self.threads:
            thread.start()

    def read(self):
        while not self.done.is_set():
            answer = b""
            try:
                with self.server.secure() as connection:
                    connection.sendall(self.server.request(self.path))
                    while piece := connection.recv(65536):
                        answer += piece
            except ConnectionRefusedError:
                return
            except OSError:
                with self.lock:
                    self.lost += 1
                    self.cut += answer != b""
            else:
                with self.lock:
                    self.answers += 1
                    self.cut += answer != self.whole

    def end(self):
        self.done.set()
        for thread in self.threads:
            thread.join(10)


def reloads(server, idle):
    load = Load(server, "/full.gmi")
    asked = 3 if is_sanitized else 10
    for number in range(asked):
        server.process.send_signal(signal.SIGHUP)
        seconds = wait_until(lambda: server.said().count("reloaded: ") > number, PATIENCE[is_sanitized])
        if seconds is None:
            break
    load.end()
    done = server.said().count("notice: reloaded: ")
    check(done == asked and load.answers and not load.lost and not load.cut,
          f"{done} of {asked} reloads under load: {load.answers} answers, {load.lost} lost, {load.cut} cut off")
    wait_until(lambda: server.descriptors() <= idle, DRAIN_TIMEOUT + SLACK)
    check(server.descriptors() <= idle, f"reloads: {server.descriptors()} descriptors after, {idle} before")


def with_long_page(capsule, folder):
    """A copy of the capsule, and one page more."""
    copy = os.path.join(folder, "Capsule")
    if os.path.exists(copy):
        return copy
    shutil.copytree(capsule, copy)
    line = "It is long. " * 10_000
    with open(os.path.join(copy, "pages", "long.gmi"), "w") as page:
        page.write("Title: A long page\n\n" + f"{line}\n\n" * (LONG // len(line) + 1))
    return copy


def unread(binary, capsule, folder):
    """Long answers that nobody reads; every other peer closes its own side."""
    server = Server(binary, with_long_page(capsule, folder), folder)
    try:
        # Without a descriptor a sanitizer cannot start the program that names functions, and suppresses nothing.
        if not is_sanitized:
            nobody_makes_way(server)
        with SlowReader(server) as reader:
            hold_unread(server)
        check(reader.is_whole, f"a reader who takes {reader.seconds:.0f} s, where {WRITE_TIMEOUT} are allowed without progress: "
              f"{reader.said}")
        answers_in_the_kernel(server)
    finally:
        server.stop()


class SlowReader:
    """Takes a long page little by little, over more than twice the time in which something must be taken."""

    def __init__(self, server):
        self.server, self.is_whole, self.said, self.seconds = server, False, "nothing", 0
        self.thread = threading.Thread(target=self.read, daemon=True)

    def __enter__(self):
        self.connection = self.server.secure(249)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.thread.join(10 * WRITE_TIMEOUT)

    def read(self):
        begin, length = time.monotonic(), 0
        try:
            with self.connection as connection:
                connection.sendall(self.server.request("/long.gmi"))
                while piece := connection.recv(16384):
                    length += len(piece)
                    time.sleep(max(0, begin + length / LONG * 2.5 * WRITE_TIMEOUT - time.monotonic()))
            self.is_whole, self.said = length > LONG, f"{length} bytes"
        except OSError as error:
            self.said = f"{length} bytes, {error}"
        self.seconds = time.monotonic() - begin


def answers_in_the_kernel(server):
    """Answers that fit the kernel's buffer and are not read: none may be left there when their time is up."""
    held = []
    for number in range(100):
        few = [(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)]
        secure = client.secure(client.connect(server.port, source=f"127.0.1.{2 + number}", timeout=5, options=few))
        secure.sendall(server.request("/full.gmi"))
        if number % 2:
            socket.socket.shutdown(secure, socket.SHUT_WR)
        held.append(secure)
    wait_until(lambda: False, 0.5)
    some = unsent(server.port)
    readers(server, f"{some} answers in the kernel")
    limit = 1.25 * WRITE_TIMEOUT + SLACK
    seconds = wait_until(lambda: not unsent(server.port), limit)
    check(some and seconds is not None,
          f"{some} answers in the kernel: {unsent(server.port)} left there after {limit if seconds is None else seconds:.1f} s")
    for connection in held:
        connection.close()


def unsent(port):
    """How many sockets of this local port the kernel has output in."""
    with open("/proc/net/tcp") as lines:
        sockets = [line.split() for line in lines][1:]
    return sum(entry[1].endswith(f":{port:04X}") and not entry[4].startswith("00000000:") and entry[3] != "0A"
               for entry in sockets)


def hold_unread(server):
    idle = server.descriptors()
    held = []
    for number in range(100):
        secure = server.secure(number)
        secure.sendall(server.request("/long.gmi"))
        if number % 2:
            socket.socket.shutdown(secure, socket.SHUT_WR)
        held.append(secure)
    readers(server, "100 answers not read")
    begin = server.processor_time()
    time.sleep(1)
    spent = server.processor_time() - begin
    check_figure(spent < CPU_LIMIT, f"100 answers not read: {spent:.2f} s of processor time in a second")
    limit = WRITE_TIMEOUT + DRAIN_TIMEOUT + SLACK
    seconds = wait_until(lambda: server.descriptors() <= idle, limit)
    check(seconds is not None, f"100 answers not read: {closed_after(seconds, limit)}")
    whole = 0
    for connection in held:
        try:
            whole += len(read_all(connection)) >= LONG
        except OSError:
            pass
    check(not whole, f"100 answers not read: {whole} of them whole")


def at_the_limit(binary, capsule, folder):
    server = Server(binary, capsule, folder, "--max-connections", "50")
    try:
        held = [server.connect(number) for number in range(80)]
        # As long as some of them wait to be accepted, they come in faster than a reader's handshake goes.
        time.sleep(0.2)
        readers(server, "80 connections where 50 are allowed")
        for connection in held:
            connection.close()
        with Reopening(server, addresses=4, each=25) as crowd:
            readers(server, "4 addresses that reopen what they lose, where 50 connections are allowed")
            served = sum(far_reader(server) for _ in range(5))
            check(served == 5, f"the same: {served} of 5 readers served whose round trip takes {ROUND_TRIP * 1000:.0f} ms, "
                  f"{crowd.opened} connections meanwhile")
    finally:
        server.stop()


def slow_at_the_limit(binary, capsule, folder):
    """Ten addresses hold what places they can get, in every phase, and no reader is displaced who is slow in every phase."""
    server = Server(binary, with_long_page(capsule, folder), folder, "--max-connections", "1000", request_timeout=10)
    attacks = (
        hostile.Reopening("10 addresses that hold 1000 places in every phase", 640, 5, hostile.holding()),
        hostile.Reopening("10 addresses that hold 1000 places and read no answer", 640, 5,
                          lambda c, t: hostile.shaken(c).write(t.request)),
    )
    try:
        for attack in attacks:
            slow = [UnhurriedReader(server, number) for number in range(5 if is_sanitized else 50)]
            with hostile.Running(attack, hostile.Target(server.port, 0), 20) as running:
                time.sleep(3)
                for reader in slow:
                    reader.start()
                for reader in slow:
                    reader.join(60)
            served = sum(reader.is_whole for reader in slow)
            check(served == len(slow), f"{attack.name}: {served} of {len(slow)} served who are slow in every phase, "
                  f"{running.opened} connections meanwhile{''.join(sorted({'; ' + reader.said for reader in slow if not reader.is_whole}))}")
    finally:
        server.stop()


class UnhurriedReader(threading.Thread):
    """A reader with an address of its own who sends everything in pieces, with pauses, and takes the answer little by little.

    Every other one asks for a page that the kernel takes whole, so that the server has nothing to do with it while it is taken.
    """

    def __init__(self, server, number):
        super().__init__(daemon=True)
        self.server, self.number, self.is_whole, self.said = server, number, False, ""
        self.path, self.least = ("/long.gmi", LONG) if number % 2 else ("/full.gmi", 40_000)
        self.incoming, self.outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()

    def run(self):
        phase, length = "the handshake", 0
        try:
            with self.server.connect(self.number, timeout=20) as connection:
                session = context.wrap_bio(self.incoming, self.outgoing, server_hostname="localhost")
                self.awaiting(connection, session.do_handshake)
                self.send(connection)
                phase = "the request"
                session.write(self.server.request(self.path))
                self.send(connection)
                phase = "the answer"
                begin = time.monotonic()
                while piece := self.awaiting(connection, lambda: session.read(16384)):
                    length += len(piece)
                    if time.monotonic() - begin < 4:
                        time.sleep(0.3)
            self.is_whole, self.said = length >= self.least, f"{length} bytes"
        except OSError as error:
            self.said = f"in {phase}: {error.strerror or error}"

    def awaiting(self, connection, step):
        while True:
            try:
                return step()
            except ssl.SSLWantReadError:
                self.send(connection)
                piece = connection.recv(16384)
                if not piece:
                    raise ConnectionError("closed by the server") from None
                self.incoming.write(piece)

    def send(self, connection):
        """What there is to send, in four pieces."""
        data = self.outgoing.read()
        for start in range(0, len(data), len(data) // 4 + 1):
            connection.sendall(data[start:start + len(data) // 4 + 1])
            time.sleep(0.4)


class Reopening:
    """Silent connections from some addresses, each of which opens another for every one that it loses."""

    def __init__(self, server, addresses, each):
        self.server, self.opened, self.done = server, 0, threading.Event()
        self.selector = selectors.DefaultSelector()
        for number in range(addresses * each):
            self.open(number % addresses)
        self.thread = threading.Thread(target=self.reopen, daemon=True)

    def open(self, number):
        connection = self.server.connect(number)
        connection.setblocking(False)
        self.selector.register(connection, selectors.EVENT_READ, number)
        self.opened += 1

    def reopen(self):
        while not self.done.is_set():
            for key, _ in self.selector.select(0.1):
                self.selector.unregister(key.fileobj)
                reset(key.fileobj)
                try:
                    self.open(key.data)
                except OSError:
                    pass

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.done.set()
        self.thread.join(10)
        for key in list(self.selector.get_map().values()):
            reset(key.fileobj)


def far_reader(server):
    """Whether a reader is served each of whose flights takes its time."""
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    session = context.wrap_bio(incoming, outgoing, server_hostname="localhost")

    def awaiting(step):
        while True:
            try:
                return step()
            except ssl.SSLWantReadError:
                time.sleep(ROUND_TRIP)
                connection.sendall(outgoing.read())
                piece = connection.recv(65536)
                if not piece:
                    raise ConnectionError("closed by the server") from None
                incoming.write(piece)

    with server.connect() as connection:
        try:
            awaiting(session.do_handshake)
            session.write(server.request())
            return awaiting(lambda: session.read(2)) == b"20"
        except OSError:
            return False


def unread_log(binary, capsule, folder):
    """Nobody reads standard output; readers of both protocols, a reload and a stop do not wait for it."""
    gopher, = client.free_ports(1)
    reading, writing = os.pipe()
    server = Server(binary, capsule, folder, "--gopher-listen", f"127.0.0.1:{gopher}", output=writing)
    server.wait_for(gopher)
    os.close(writing)
    try:
        served = 0
        for _ in range(LOG_LINES):
            with client.connect(gopher, timeout=5) as connection:
                connection.sendall(b"/" + b"x" * 240 + b"\r\n")
                served += read_all(connection).startswith(b"3")
        check(served == LOG_LINES, f"a log that nobody reads: {served} of {LOG_LINES} requests over Gopher answered")
        times = []
        for _ in range(200):
            begin = time.monotonic()
            if server.ask().startswith(b"20 "):
                times.append(time.monotonic() - begin)
        check(len(times) == 200, f"a log that nobody reads: {len(times)} of 200 readers served")
        median = sorted(times)[len(times) // 2]
        check_figure(median < MEDIAN_LIMIT, f"a log that nobody reads: p50 {median * 1000:.1f} ms")
        server.process.send_signal(signal.SIGHUP)
        seconds = wait_until(lambda: "reloaded: " in server.said(), PATIENCE[is_sanitized])
        check(seconds is not None, "a log that nobody reads: a reload takes place")
    finally:
        status, seconds = server.stop()
    check(status == 0, f"a log that nobody reads: SIGTERM, exit {status}")
    check_figure(seconds < 5, f"a log that nobody reads: ended {seconds:.1f} s after SIGTERM")
    os.close(reading)


def attacks(binary, capsule, folder):
    """Floods from other processes; readers beside them wait little, and nothing stays behind."""
    gopher, = client.free_ports(1)
    server = Server(binary, with_long_page(capsule, folder), folder, "--gopher-listen", f"127.0.0.1:{gopher}")
    server.wait_for(gopher)
    try:
        for _ in range(200):
            server.ask()
        # What answers searches is made for the first, and stays.
        seconds = wait_until(lambda: b"is still being made" not in searched(gopher), PATIENCE[is_sanitized])
        check(seconds is not None, "attacks: a search is answered before they begin")
        time.sleep(DRAIN_TIMEOUT)
        idle, memory = server.descriptors(), server.memory()
        for attack in hostile.attacks(4 if is_sanitized else 1):
            attacked(server, gopher, attack)
            limit = REQUEST_TIMEOUT + DRAIN_TIMEOUT + SLACK
            wait_until(lambda: server.descriptors() <= idle and not open_connections(server.port, gopher), limit)
            left = server.descriptors() - idle, open_connections(server.port, gopher)
            check(left[0] <= 0 and not left[1], f"{attack.name}: {left[0]} descriptors and {left[1]} connections left")
            # What a crowd has left is given back every ten seconds at most.
            wait_until(lambda: server.memory() - memory < MEMORY_LIMIT, 10 + SLACK)
            left = server.memory() - memory
            check_figure(left < MEMORY_LIMIT, f"{attack.name}: {memory} kB before, {memory + left} kB after")
    finally:
        status, seconds = server.stop()
    check(status == 0, f"attacks: SIGTERM, exit {status}")
    server = Server(binary, capsule, folder, "--max-connections", "1000")
    try:
        attacked(server, gopher, hostile.Reopening("silent connections of 10 addresses, where 1000 are allowed", 640, 5))
    finally:
        server.stop()


def searched(gopher):
    """The answer to a search."""
    with client.connect(gopher, timeout=PATIENCE[is_sanitized]) as connection:
        connection.sendall(b"/search\tlenin\r\n")
        return read_all(connection)


def attacked(server, gopher, attack):
    """Readers from another address, near and far, while an attack goes on."""
    waits, failed, far = [], 0, []
    far_readers = [threading.Thread(target=lambda: far.append(far_reader(server)), daemon=True) for _ in range(3)]
    with hostile.Running(attack, hostile.Target(server.port, gopher), ATTACK) as running:
        time.sleep(0.5)
        for thread in far_readers:
            thread.start()
        while running.goes_on:
            begin = time.monotonic()
            try:
                failed += not server.ask(number=249).startswith(b"20 ")
            except OSError:
                failed += 1
            waits.append(time.monotonic() - begin)
            time.sleep(0.01)
        for thread in far_readers:
            thread.join(10)
    waits.sort()
    check(running.opened and (running.ended == running.opened or not attack.closes),
          f"{attack.name}: {running.opened} connections, {running.ended} of them ended by the server")
    # A sanitizer makes the dearest request so dear that few fit into the time.
    check(len(waits) > (2 if is_sanitized else 10) and not failed and far == [True] * 3,
          f"{attack.name}: {len(waits)} readers, {failed} not served; {sum(far)} of 3 served whose round trip takes {ROUND_TRIP * 1000:.0f} ms")
    if waits:
        median, late = waits[len(waits) // 2], waits[len(waits) * 99 // 100]
        check_figure(median < MEDIAN_LIMIT, f"{attack.name}: readers' p50 {median * 1000:.1f} ms, p99 {late * 1000:.1f} ms")


def memory_of_a_connection(binary, capsule, folder):
    """What each of a crowd adds to a server at rest, in every phase of its life.

    All connections are opened first, and then all go into the phase at once: some phases end by themselves after two seconds, in which a
    busy machine does not shake so many hands.
    """
    def nothing(_server, _connection):
        pass

    def take(server, connection):
        """A short answer to its end, and no close from this side."""
        connection.sendall(server.request())
        read_all(connection)

    def open_plain(server, number):
        return server.connect(number)

    def open_secure(server, number):
        return server.secure(number)

    phases = {
        "silent": (open_plain, nothing),
        "half-way through the handshake": (open_plain, lambda _, c: c.sendall(hello())),
        "half-way, after the longest hello": (open_plain, lambda _, c: c.sendall(hostile.full_hello())),
        "silent after the handshake": (open_secure, nothing),
        "half a request": (open_secure, lambda _, c: c.sendall(b"gemini://loc")),
        "a long answer not read": (lambda server, n: server.secure(n, narrow=True), lambda s, c: c.sendall(s.request("/long.gmi"))),
        "closing": (open_secure, take),
    }
    capsule = with_long_page(capsule, folder)
    for name, (make, enter) in phases.items():
        server = Server(binary, capsule, folder, request_timeout=60)
        try:
            for _ in range(100):
                server.ask()
            time.sleep(DRAIN_TIMEOUT)
            idle, memory = server.descriptors(), server.memory()
            held = [make(server, number) for number in range(MEASURED)]
            for connection in held:
                enter(server, connection)
            time.sleep(0.2)
            count = server.descriptors() - idle
            each = (server.memory() - memory) / max(1, count)
            check_figure(count > MEASURED * 0.9 and each < CONNECTION_LIMIT, f"{name}: {count} connections, {each:.1f} kB each")
            for connection in held:
                reset(connection)
        finally:
            server.stop()


def open_connections(*ports):
    """How many the kernel has of these local ports, but for those that have ended on both sides."""
    with open("/proc/net/tcp") as lines:
        sockets = [line.split() for line in lines][1:]
    return sum(int(entry[1].rsplit(":")[1], 16) in ports and entry[3] not in ("06", "0A") for entry in sockets)


def stops(server):
    """Readers in flight when the server is told to stop are answered in full or not at all."""
    load = Load(server, "/full.gmi")
    time.sleep(0.5)
    status, seconds = server.stop()
    load.end()
    check(status == 0 and load.answers and not load.cut,
          f"SIGTERM under load: exit {status}, {load.answers} answers, {load.cut} cut off")
    check_figure(seconds < 5, f"SIGTERM under load: ended after {seconds:.1f} s")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary", nargs="?", default=".build/release/lectern")
    parser.add_argument("--capsule", default="Capsule")
    parser.add_argument("--sanitized", action="store_true", help="the server is built with a sanitizer")
    arguments = parser.parse_args()
    global is_sanitized, CROWD, RESETS
    if arguments.sanitized:
        is_sanitized, CROWD, RESETS = True, 200, 600
    client.demand_program("stress", arguments.binary)
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8192) if hard != resource.RLIM_INFINITY else 8192, hard))

    with tempfile.TemporaryDirectory() as folder:
        server = Server(arguments.binary, arguments.capsule, folder)
        try:
            for _ in range(200):
                server.ask()
            wait_until(lambda: False, DRAIN_TIMEOUT)
            idle, memory = server.descriptors(), server.memory()
            silence(server, idle)
            drip(server)
            half_closes(server, idle)
            resets(server, idle)
            out_of_descriptors(server, idle)
            reloads(server, idle)
            time.sleep(2)
            left = server.memory() - memory
            check_figure(left < MEMORY_LIMIT, f"memory: {memory} kB before, {memory + left} kB after")
            check(server.descriptors() <= idle, f"descriptors: {idle} before, {server.descriptors()} after")
            stops(server)
        finally:
            if server.process.poll() is None:
                server.stop()
        unread(arguments.binary, arguments.capsule, folder)
        at_the_limit(arguments.binary, arguments.capsule, folder)
        slow_at_the_limit(arguments.binary, arguments.capsule, folder)
        unread_log(arguments.binary, arguments.capsule, folder)
        attacks(arguments.binary, arguments.capsule, folder)
        if not is_sanitized:
            memory_of_a_connection(arguments.binary, arguments.capsule, folder)
    check.end("stress")


if __name__ == "__main__":
    client.run(main)
