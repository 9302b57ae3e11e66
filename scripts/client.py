"""A client for the scripts that try a running server: it connects, speaks TLS, and reads to the end.

It shares no line with the server: Python's socket and ssl modules and nothing else.
"""

import os
import socket
import ssl
import sys
import time

LOOPBACK = {"localhost", "127.0.0.1", "::1"}
LIMIT = 64 * 1024 * 1024  # bytes of one answer; more than any capsule sends
TIMEOUT = 60  # seconds for one answer: a book of a large edition is made when it is first asked for

context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
context.check_hostname = False  # self-signed by design: a reader's client trusts on first use
context.verify_mode = ssl.CERT_NONE
context.minimum_version = ssl.TLSVersion.TLSv1_2


class Unanswered(OSError):
    """An answer that is not one: no end in time or within bounds, cut off."""


def free_ports(count):
    """So many ports of loopback that nobody listens on."""
    probes = [socket.socket() for _ in range(count)]
    try:
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [probe.getsockname()[1] for probe in probes]
    finally:
        for probe in probes:
            probe.close()


def connect(port, host="127.0.0.1", source=None, timeout=TIMEOUT, options=()):
    """A TCP connection, from an address of one's own where one is given; options are (level, name, value), set before it connects."""
    connection = socket.socket()
    try:
        connection.settimeout(timeout)
        for option in options:
            connection.setsockopt(*option)
        if source:
            connection.bind((source, 0))
        connection.connect((host, port))
    except OSError:
        connection.close()
        raise
    return connection


def secure(connection, name="localhost", session=None):
    """TLS over a connection; an end without close_notify raises."""
    return context.wrap_socket(connection, server_hostname=name, suppress_ragged_eofs=False, session=session)


def read_all(connection, limit=LIMIT, end=None):
    """All up to the end; an OSError where it is cut off, Unanswered where it is too long or comes too late."""
    answer = bytearray()
    while piece := connection.recv(65536):
        answer += piece
        if len(answer) > limit:
            raise Unanswered(f"more than {limit} bytes")
        if end is not None and time.monotonic() > end:
            raise Unanswered(f"not complete in time, after {len(answer)} bytes")
    return bytes(answer)


def listens(port):
    """Whether somebody listens on a port of loopback."""
    try:
        connect(port, timeout=1).close()
    except OSError:
        return False
    return True


def wait_until(condition, seconds=10):
    """Seconds until the condition held; None where it did not in time."""
    begin = time.monotonic()
    while not condition():
        if time.monotonic() - begin > seconds:
            return None
        time.sleep(0.05)
    return time.monotonic() - begin


class Checks:
    """Counts checks and failures, and prints a line each."""

    def __init__(self):
        self.count = self.failures = 0

    def __call__(self, good, text):
        self.count += 1
        self.failures += not good
        print(("ok    " if good else "FAIL  ") + text, flush=True)

    def __str__(self):
        return f"{self.count} checks, {self.failures} failures"

    def end(self, script):
        """Says the sum, and ends the script: with 0 without a failure, with 1 otherwise."""
        print(f"{script}: {self}")
        sys.exit(1 if self.failures else 0)


def refuse(script, words):
    """Ends a script that was used wrongly."""
    print(f"{script}: {words}", file=sys.stderr)
    sys.exit(64)


def demand_program(script, binary):
    """Ends a script whose server was not built."""
    if not os.access(binary, os.X_OK):
        refuse(script, f"{binary} is not there: make release")


def run(main):
    """Runs a script, which may be interrupted; what it began ends first."""
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
