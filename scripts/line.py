"""A slow line: two network namespaces, and between them a relay that gives every reader a line of its own.

The relay holds a TUN device in each. It lets a packet out at the line's rate, in order, after half a round trip, and loses some, the
same ones by number for each reader with the same seed; what would wait in a queue that is full is lost too. A reader is an address.
It stands in for netem, which not every kernel has, and counts what goes over the line while it is at it.

Nothing has to be swept up: namespaces and devices go with the process.
"""

import collections
import contextlib
import ctypes
import fcntl
import heapq
import os
import random
import select
import socket
import struct
import subprocess
import threading
import time

SERVER = "198.18.0.1"  # of the addresses that are set aside for measurements (RFC 2544)
READERS = "198.18.1.0/24"
MTU = 1500

CLONE_NEWNET = 0x40000000
TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000

libc = ctypes.CDLL(None, use_errno=True)


def call(name, *arguments):
    if getattr(libc, name)(*arguments):
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")


class Namespace:
    """A network of its own with one TUN device; whoever enters it stays in it (a thread, or a child before exec)."""

    def __init__(self, congestion, *commands):
        # Each connection begins as if it were the first.
        settings = {"tcp_no_metrics_save": "1", "tcp_congestion_control": congestion}
        with open("/proc/thread-self/ns/net") as home:
            call("unshare", CLONE_NEWNET)
            try:
                self.handle = os.open("/proc/thread-self/ns/net", os.O_RDONLY | os.O_CLOEXEC)
                self.device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
                fcntl.ioctl(self.device, TUNSETIFF, struct.pack("16sH22x", b"line", IFF_TUN | IFF_NO_PI))
                for name, value in settings.items():
                    with open(f"/proc/sys/net/ipv4/{name}", "w") as setting:
                        setting.write(value)
                for command in ("link set lo up", f"link set line mtu {MTU} up", *commands):
                    subprocess.run(["ip", *command.split()], check=True)
            finally:
                call("setns", home.fileno(), CLONE_NEWNET)

    def enter(self):
        call("setns", self.handle, CLONE_NEWNET)


class Direction:
    """One way over one line."""

    def __init__(self, line, dice):
        self.line, self.dice = line, dice
        self.free_at = 0.0
        self.packets = self.bytes = self.lost = 0

    def passes(self, now, size):
        """When a packet comes out at the other end; None where it is lost."""
        self.packets += 1
        self.bytes += size
        waits = max(0.0, self.free_at - now)
        if self.dice.random() < self.line.loss or waits * self.line.rate > self.line.queue:
            self.lost += 1
            return None
        self.free_at = now + waits + size / self.line.rate
        return self.free_at + self.line.delay


class Line:
    """A reader's line, both ways. Rate in bytes a second, delay of one way in seconds, queue in bytes."""

    def __init__(self, rate, delay, loss, queue, seed):
        self.rate, self.delay, self.loss, self.queue = rate, delay, loss, queue
        self.up, self.down = (Direction(self, random.Random(f"{seed} {way}")) for way in ("up", "down"))


class Relay:
    """Both namespaces, and a thread that carries packets between them. A reader without a line loses everything."""

    def __init__(self, congestion):
        self.servers = Namespace(congestion, f"addr add {SERVER}/32 dev line", f"route add {READERS} dev line")
        self.readers = Namespace(congestion, f"route add local {READERS} dev lo", f"route add {SERVER}/32 dev line")
        self.lines = {}
        self.ends = False
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def run(self):
        ways = {self.readers.device: (self.servers.device, 12, "up"), self.servers.device: (self.readers.device, 16, "down")}
        under_way, number = [], 0
        poll = select.epoll()
        for device in ways:
            poll.register(device, select.EPOLLIN)
        while not self.ends:
            wait = min(0.1, max(0.0, under_way[0][0] - time.monotonic())) if under_way else 0.1
            for device, _ in poll.poll(wait):
                other, place, way = ways[device]
                with contextlib.suppress(BlockingIOError):
                    while True:
                        packet = os.read(device, MTU)
                        line = self.lines.get(packet[place:place + 4]) if packet[0] >> 4 == 4 else None
                        out = line and getattr(line, way).passes(time.monotonic(), len(packet))
                        if out is not None:
                            number += 1
                            heapq.heappush(under_way, (out, number, other, packet))
            now = time.monotonic()
            while under_way and under_way[0][0] <= now:
                _, _, device, packet = heapq.heappop(under_way)
                with contextlib.suppress(OSError):
                    os.write(device, packet)

    def add(self, reader, line):
        self.lines[socket.inet_aton(reader)] = line

    def stop(self):
        self.ends = True
        self.thread.join()
