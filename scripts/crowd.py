#!/usr/bin/env python3
"""Holds as many TLS connections open at once as the system allows, silent after their handshakes, and looks at what that costs.

    scripts/crowd.py [.build/release/lectern] [--capsule Capsule] [--connections 20000]

Starts its own server on loopback, and ends it. Two processes open the connections, from 250 addresses, and hold them until their time is up;
readers from another address ask for the home page all the while. Said are the handshakes a second, memory a connection (PSS), the
readers' waits, how long an event loop was busy with one thing, and when all were closed and their memory given back. Where fewer
descriptors are allowed than that takes (`ulimit -n`), there are as many connections as there can be, and a line says so. It takes about
four minutes; the last line is `crowd: N checks, M failures`. Exit status: 0 without a failure, 1 with one, 64 for wrong usage.
"""

import argparse
import multiprocessing
import os
import resource
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True  # no folder beside the scripts
import client
from client import wait_until
from stress import DRAIN_TIMEOUT, SLACK, Server

HOLDERS = 2
RESERVE = 128  # descriptors that are no connections, of the server and of each holder
PATIENCE = 180  # seconds from connecting to the end of the request, in which all have to be opened and looked at
READERS = 1000
CONNECTION_LIMIT = 24  # kB that a silent one may take
LATENCY_LIMIT = 0.5  # seconds for the slowest reader
LEFT_LIMIT = 12 * 1024  # kB that may be left afterwards
READER = 249  # an address from which nobody else comes

check = client.Checks()


def hold(server, first, count, opened, release):
    """Opens so many connections, each from its own place in the addresses, and holds them."""
    os.nice(5)
    held = []
    for number in range(first, first + count):
        try:
            held.append(server.secure(number % READER))
        except OSError:
            pass
        if len(held) % 100 == 0:
            opened[first // count] = len(held)
    opened[first // count] = len(held)
    release.wait()


def read(server, count, pause=0):
    """How long each of so many readers waits, shortest first, and how many were not served."""
    waits, failed = [], 0
    for _ in range(count):
        begin = time.monotonic()
        try:
            failed += not server.ask(number=READER).startswith(b"20 ")
        except OSError:
            failed += 1
        waits.append(time.monotonic() - begin)
        time.sleep(pause)
    return sorted(waits), failed


def judge(what, waits, failed):
    middle, late, last = (1000 * waits[min(len(waits) * part // 100, len(waits) - 1)] for part in (50, 99, 100))
    check(not failed and last < 1000 * LATENCY_LIMIT,
          f"readers {what}: {len(waits)}, {failed} not served; p50 {middle:.1f} ms, p99 {late:.1f} ms, the slowest {last:.0f} ms")


def longest_wait(binary, status):
    """In words, what the server says of its event loops."""
    answer = subprocess.run([binary, "status", "--socket", status], capture_output=True, text=True).stdout
    return next((line for line in answer.split("\n") if line.startswith("loops")), "loops: no answer")


def crowd(server, binary, status, count):
    for _ in range(200):
        server.ask()
    time.sleep(DRAIN_TIMEOUT)
    idle, memory = server.descriptors(), server.memory()
    judge("alone", *read(server, READERS // 5))
    processes = multiprocessing.get_context("fork")
    opened, release = processes.Array("i", HOLDERS), processes.Event()
    each = count // HOLDERS
    holders = [processes.Process(target=hold, args=(server, number * each, each, opened, release), daemon=True)
               for number in range(HOLDERS)]
    begin, spent = time.monotonic(), server.processor_time()
    for holder in holders:
        holder.start()
    waits, failed = [], 0
    while sum(opened) < each * HOLDERS and time.monotonic() < begin + PATIENCE and all(holder.is_alive() for holder in holders):
        more, unserved = read(server, 10, pause=0.05)
        waits, failed = sorted(waits + more), failed + unserved
    seconds, spent = time.monotonic() - begin, server.processor_time() - spent
    print(f"      {sum(opened)} opened in {seconds:.0f} s, {sum(opened) / seconds:.0f} a second; {spent:.0f} s of processor time", flush=True)
    judge("while they are opened", waits, failed)
    held = server.descriptors() - idle
    check(held >= each * HOLDERS * 0.99, f"{held} connections of {each * HOLDERS} held at once")
    more = (server.memory() - memory) / max(1, held)
    check(more < CONNECTION_LIMIT, f"{memory} kB before, {server.memory()} kB with them: {more:.1f} kB each")
    judge("while they are held", *read(server, READERS))
    print(f"      {longest_wait(binary, status)}")
    remaining = begin + PATIENCE - time.monotonic()
    waits, failed, end = [], 0, time.monotonic() + remaining + seconds + DRAIN_TIMEOUT + SLACK
    while server.descriptors() > idle + 2 and time.monotonic() < end:
        more, unserved = read(server, 10, pause=0.05)
        waits, failed = sorted(waits + more), failed + unserved
    gone = time.monotonic() - begin
    judge("while they are held and closed", waits, failed)
    print(f"      {longest_wait(binary, status)}")
    wait_until(lambda: server.descriptors() <= idle, DRAIN_TIMEOUT + SLACK)
    check(server.descriptors() <= idle, f"{server.descriptors()} descriptors after, {idle} before; the last was closed "
          f"{gone:.0f} s after the first was opened, {gone - seconds:.0f} s after the last was, where it has {PATIENCE}")
    wait_until(lambda: server.memory() - memory < LEFT_LIMIT, 15)
    check(server.memory() - memory < LEFT_LIMIT, f"{server.memory()} kB after, {memory} kB before")
    release.set()
    for holder in holders:
        holder.join(30)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary", nargs="?", default=".build/release/lectern")
    parser.add_argument("--capsule", default="Capsule")
    parser.add_argument("--connections", type=int, default=20_000)
    arguments = parser.parse_args()
    client.demand_program("crowd", arguments.binary)
    allowed = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (allowed, allowed))
    count = arguments.connections
    if count + RESERVE > allowed:
        count = allowed - RESERVE
        print(f"      of the {allowed} descriptors allowed here, {count} can be connections; allow more with ulimit -n")
    with tempfile.TemporaryDirectory() as folder:
        status = os.path.join(folder, "status")
        server = Server(arguments.binary, arguments.capsule, folder, "--max-connections", str(count + RESERVE // 2),
                        "--status-socket", status, request_timeout=PATIENCE)
        try:
            crowd(server, arguments.binary, status, count)
        finally:
            ended, _ = server.stop()
        check(ended == 0, f"SIGTERM: exit {ended}")
    check.end("crowd")


if __name__ == "__main__":
    client.run(main)
