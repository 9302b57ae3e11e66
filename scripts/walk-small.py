#!/usr/bin/env python3
"""Walks a running capsule over Spartan, Nex or Finger and reports what a reader would stumble over.

    scripts/walk-small.py spartan://localhost:300/ [nex://localhost:1900/ ...] [finger://localhost:79/] [--requests 20000] [--seconds 900]

The sibling of walk.py and walk-gopher.py. Over Spartan and Nex every link is followed, and what asks for words is asked without, with a
word of home and with one that is nowhere; over Finger every name is asked for that stands in brackets. One line a problem; of each
address the last is `walked N pages, S searches, M problems`. Exit status: 0 without a problem, 1 with one, 64 for wrong usage.
"""

import argparse
import collections
import re
import socket
import sys
import time
import unicodedata
from urllib.parse import unquote_to_bytes, urljoin, urlsplit, uses_netloc, uses_relative

sys.dont_write_bytecode = True  # no folder beside the scripts
import client

uses_relative += ["spartan", "nex"]
uses_netloc += ["spartan", "nex"]

PORTS = {"spartan": 300, "nex": 1900, "finger": 79}
NOWHERE = "qzxqzx"  # a word that no page has
WIDTH = 67  # columns of a line over Finger
STATES = 2  # of the pages that one address makes of what a reader has answered so far, so many are looked at
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class Unanswered(Exception):
    """No connection, or no end."""


def ask(url, request):
    """Sends a request to the server of an address; returns the bytes up to the close. Raises Unanswered."""
    end = time.monotonic() + client.TIMEOUT
    try:
        with socket.create_connection((url.hostname, url.port or PORTS[url.scheme]), timeout=client.TIMEOUT) as connection:
            connection.sendall(request)
            answer = client.read_all(connection, end=end)
    except OSError as error:
        raise Unanswered(str(error)) from error
    if not answer:
        raise Unanswered("closed without an answer")
    return answer


def text_of(body, problems):
    """The text of an answer; adds what is wrong with it to problems."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        problems.append(f"not UTF-8 at byte {error.start}")
        return ""
    if CONTROL.search(text.replace("\r\n", "\n")):
        problems.append("a control character")
    if not text.endswith("\n"):
        problems.append("the last line has no end")
    return text


def without_state(address):
    """An address without what it remembers of a reader's answers."""
    return re.sub(r"(/study/[^/]+/answer)/.*", r"\1", re.split(r"\?|%3F", address)[0])


class Walk:
    """What is common to all three: what waits, what was seen, and when it is enough."""

    def __init__(self, start, requests, seconds, report):
        self.start, self.requests, self.report = urlsplit(start), requests, report
        self.end = time.monotonic() + seconds
        self.waiting, self.seen = collections.deque(), set()
        self.states = collections.Counter()
        self.asked = self.searches = 0
        self.words = (NOWHERE,)

    def add(self, address, data=b""):
        """Notes an address to be asked for, with data."""
        if (address, data) in self.seen:
            return
        self.seen.add((address, data))
        if (page := without_state(address)) != address:
            self.states[page] += 1
            if self.states[page] > STATES:
                return
        self.waiting.append((address, data))

    def run(self):
        """Asks for all that waits; returns how many pages were asked for, and how many searches."""
        self.add(self.start.geturl())
        while self.waiting:
            if self.asked >= self.requests or time.monotonic() > self.end:
                self.report(self.start.geturl(), f"stopped with {len(self.waiting)} left; raise --requests or --seconds")
                break
            address, data = self.waiting.popleft()
            self.asked += 1
            problems = []
            try:
                self.look(address, data, problems)
            except Unanswered as reason:
                problems.append(str(reason))
            for problem in problems:
                self.report(f"{address}{' with ' + data.decode() if data else ''}", problem)
        return self.asked, self.searches

    def is_own(self, address):
        """Whether an address is one of the server that is walked."""
        url = urlsplit(address)
        return (url.scheme, url.netloc) == (self.start.scheme, self.start.netloc)

    def learn(self, text):
        """Takes the longest word of home's first line for the searches."""
        if len(self.words) == 1:
            line = text.split("\n")[0]
            self.words = (max(re.findall(r"\w+", line) or [NOWHERE], key=len), NOWHERE)


class Spartan(Walk):
    """Links are lines that begin with =>, and a line that begins with =: asks for words."""

    def look(self, address, data, problems, redirects=0):
        url = urlsplit(address)
        if url.query:
            problems.append("a query, which some clients do not send")
        line = f"{url.hostname} {url.path or '/'} {len(data)}\r\n".encode("ascii")
        answer = ask(url, line + data)
        header, mark, body = answer.partition(b"\r\n")
        status = re.fullmatch(rb"([2-5]) ([^\x00-\x1f\x7f]+)", header)
        if not mark or not status:
            problems.append(f"not a header: {header[:60]!r}")
            return
        code, meta = status[1].decode(), status[2].decode()
        if code == "3":
            if redirects == 5 or not meta.startswith("/"):
                problems.append(f"leads to {meta}")
            else:
                self.look(urljoin(address, meta), b"", problems, redirects + 1)
            return
        if code != "2":
            problems.append(f"{code} {meta}")
            return
        if not meta.startswith("text/gemini"):
            return
        text = text_of(body, problems)
        self.learn(text)
        preformatted, headings = False, 0
        for line in text.split("\n"):
            preformatted ^= line.startswith("```")
            headings += not preformatted and line.startswith("# ")
            link = re.match(r"(=>|=:)\s*(\S+)(\s+\S.*)?$", line)
            if preformatted or not link:
                continue
            if not link[3]:
                problems.append(f"a link without a label: {line}")
            target = urljoin(address, link[2])
            if not self.is_own(target):
                if link[1] == "=:":
                    problems.append(f"asks for words elsewhere: {line}")
                continue
            self.add(target)
            if link[1] == "=:":
                if (target, self.words[0].encode()) not in self.seen:
                    self.searches += len(self.words)
                for word in self.words:
                    self.add(target, word.encode())
        if headings != 1:
            problems.append(f"{headings} headings of level 1")


class Nex(Walk):
    """Links are lines that begin with =>; what ends in a slash or .txt has some."""

    def look(self, address, data, problems):
        url = urlsplit(address)
        body = ask(url, unquote_to_bytes(url.path.removeprefix("/")) + b"\r\n")
        if not re.search(r"(/|\.txt)$", url.path or "/"):
            return
        text = text_of(body, problems)
        links = re.findall(r"^=> (\S+)(?: (.*))?$", text, re.MULTILINE)
        own = [urlsplit(urljoin(address, link)).path or "/" for link, _ in links if self.is_own(urljoin(address, link))]
        if self.asked == 1:  # each text of a shelf, and each translation, has a home of its own
            self.homes = {"/", *(path for path in own if path.endswith("/"))}
        if len(text.strip().split("\n")) < 4 and len(links) == 1:
            problems.append(f"looks like an error: {text.split(chr(10))[0]}")
        is_file = re.search(r"^/(robots|favicon)\.txt$|/cards\.txt$|/media/", url.path)
        if not is_file and url.path and url.path not in self.homes and not self.homes.intersection(own):
            problems.append("no way home")
        for link, label in links:
            if not label:
                problems.append(f"a link without a label: {link}")
            target = urljoin(address, link)
            if self.is_own(target):
                if re.search(r"/search|[?]", target):
                    problems.append(f"leads to what Nex cannot ask: {target}")
                self.add(target)


class Finger(Walk):
    """Names stand in brackets."""

    def look(self, address, data, problems):
        url = urlsplit(address)
        body = ask(url, unquote_to_bytes(url.path.removeprefix("/")) + b"\r\n")
        text = text_of(body, problems)
        if re.search(r"(?<!\r)\n|\r(?!\n)", text):
            problems.append("a line ends in something else than CR LF")
        lines = text.split("\r\n")
        if len([line for line in lines if line]) < 3 or "There is no page" in lines[0]:
            problems.append(f"looks like an error: {lines[0]}")
        for line in lines:
            if columns(line) > WIDTH and "://" not in line:
                problems.append(f"{columns(line)} columns wide: {line[:40]}")
            for name in re.findall(r"\[([a-z0-9][a-z0-9./_-]*)\]", line):
                self.add(f"{self.start.scheme}://{self.start.netloc}/{name}")


def columns(text):
    """The columns of a terminal that a text takes."""
    marks = sum(unicodedata.combining(c) > 0 or unicodedata.category(c) in ("Mn", "Me", "Cf") for c in text)
    return len(text) - marks + sum(unicodedata.east_asian_width(c) in "WF" for c in text)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.error = lambda message: (print(f"walk-small: {message}", file=sys.stderr), sys.exit(64))
    parser.add_argument("starts", nargs="+", metavar="address", help="where to begin, such as spartan://localhost:300/")
    parser.add_argument("--requests", type=int, default=20000, metavar="N", help="at most this many each (%(default)s)")
    parser.add_argument("--seconds", type=int, default=900, metavar="S", help="at most this long each (%(default)s)")
    parser.add_argument("--anywhere", action="store_true", help="also a server that is not on this machine: ask its owner first")
    options = parser.parse_args()
    walks = {"spartan": Spartan, "nex": Nex, "finger": Finger}
    for start in options.starts:
        try:
            url = urlsplit(start)
            url.port  # a port that is not a number is found out here
        except ValueError as error:
            parser.error(str(error))
        if url.scheme not in walks or not url.hostname:
            parser.error(f"not an address of Spartan, Nex or Finger: {start}")
        if url.hostname not in client.LOOPBACK and not options.anywhere:
            parser.error(f"{url.hostname} is not this machine; --anywhere walks it all the same")
    failed = False
    for start in options.starts:
        count = 0

        def report(address, problem):
            nonlocal count
            count += 1
            print(f"{address}: {problem}")

        asked, searches = walks[urlsplit(start).scheme](start, options.requests, options.seconds, report).run()
        print(f"walked {asked} pages, {searches} searches, {count} problems", flush=True)
        failed = failed or count > 0 or not asked
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
