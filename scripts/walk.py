#!/usr/bin/env python3
"""Walks every link of a running capsule and reports what a reader would stumble over.

    scripts/walk.py [gemini://localhost:1965/] [--requests 20000] [--seconds 900] [--anywhere]

A client that shares no line with the server (client.py). One line a problem; last comes
`walked N pages, S searches, M problems`. Where words are asked for (status 10), it asks for a word of the home page and for one
that is nowhere. Exit status: 0 without a problem, 1 with one, 64 for wrong usage.
"""

import argparse
import collections
import re
import socket
import ssl
import sys
import time
from urllib.parse import quote, urljoin, uses_netloc, uses_relative, urlsplit

sys.dont_write_bytecode = True  # no folder beside the scripts
import client

uses_netloc.append("gemini")
uses_relative.append("gemini")

NOWHERE = "qzxqzx"  # a word that no page has

LARGE = 32 * 1024  # bytes; a page above it is noted, not counted
STATES = 2  # of the pages that one address makes of what a reader has answered so far, so many are looked at
REQUEST_LIMIT = 1024  # bytes of an address (R2)

LINK = re.compile(r"=>[ \t]*(\S+)(?:[ \t]+(.*))?$")
HEADING = re.compile(r"(#{1,3})[ \t]*(.*)$")
LEFTOVER = re.compile(r"\[\[|\[@|\[\^")


class Unanswered(Exception):
    """An answer that is not one: no connection, no header, cut off."""


def fetch(address, seconds=client.TIMEOUT):
    """Asks for one address; returns status, the header's text and the body. Raises Unanswered, also where close_notify is missing."""
    url = urlsplit(address)
    end = time.monotonic() + seconds
    try:
        with socket.create_connection((url.hostname, url.port or 1965), timeout=seconds) as plain:
            with client.secure(plain, url.hostname) as tls:
                tls.sendall(address.encode("ascii") + b"\r\n")
                answer = client.read_all(tls, end=end)
    except ssl.SSLEOFError as error:
        raise Unanswered("closed without close_notify") from error
    except (OSError, UnicodeEncodeError) as error:
        raise Unanswered(str(error)) from error
    header, mark, body = answer.partition(b"\r\n")
    if not mark:
        raise Unanswered(f"no header in {answer[:40]!r}")
    found = re.fullmatch(rb"(?=[123][0-9] |[456])([1-6][0-9])(?: (.+))?", header)  # the argument is mandatory on 1x to 3x (H1)
    if not found:
        raise Unanswered(f"not a header: {header[:80]!r}")
    return int(found[1]), (found[2] or b"").decode("utf-8", "replace"), body


def problems_of_text(body):
    """What any text must hold: UTF-8, LF line ends, a final newline. Returns the text, None where it is not one, and what is wrong."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        return None, [f"not UTF-8 at byte {error.start}"]
    problems = []
    if text.startswith("\ufeff"):
        problems.append("begins with a byte order mark")
    if "\r" in text:
        problems.append("has a carriage return")
    if not text.endswith("\n"):
        problems.append("has no final newline")
    return text, problems


def problems_of_gemtext(address, text):
    """Returns the page's link targets, absolute and in order, and what is wrong with its headings, links and marks."""
    targets, headings, problems = {}, [], []  # a dictionary keeps the order
    here = set()  # the links since the last heading or line of text: each event and each work has its own
    preformatted, first = False, None
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith("```"):
            preformatted = not preformatted
            if preformatted and not line[3:].strip():
                problems.append(f"line {number}: preformatted text without a description")
            continue
        if preformatted:
            continue
        if first is None and line.strip():
            first = line
        if LEFTOVER.search(line):
            problems.append(f"line {number}: leftover mark: {line[:60]}")
        if line.strip() and not line.startswith("=>"):
            here = set()
        if heading := HEADING.match(line):
            headings.append((number, len(heading[1])))
            if not heading[2].strip():
                problems.append(f"line {number}: empty heading")
        elif line.startswith("=>"):
            link = LINK.match(line)
            if not link:
                problems.append(f"line {number}: link without an address")
                continue
            target = urljoin(address, link[1])
            if target in here:
                problems.append(f"line {number}: the same link twice: {link[1]}")
            here.add(target)
            targets[target] = number
            if not (link[2] or "").strip():
                problems.append(f"line {number}: link without a label: {link[1]}")
    if preformatted:
        problems.append("preformatted text without an end")
    if first is None or not re.match(r"#[^#]", first):
        problems.append("does not begin with a level-1 heading")
    if (ones := sum(level == 1 for _, level in headings)) != 1:
        problems.append(f"{ones} level-1 headings")
    for (_, above), (number, level) in zip(headings, headings[1:]):
        if level > above + 1:
            problems.append(f"line {number}: heading level skipped, {above} to {level}")
    return list(targets), problems


def without_default_port(address):
    """One spelling of an address: no :1965, a path, no fragment."""
    url = urlsplit(address)
    host = f"[{url.hostname}]" if ":" in (url.hostname or "") else (url.hostname or "")
    port = f":{url.port}" if url.port not in (None, 1965) else ""
    query = f"?{url.query}" if url.query else ""
    return f"{url.scheme}://{host}{port}{url.path or '/'}{query}"


def without_state(address):
    """An address without what it remembers of a reader's answers: the query, and what stands behind /answer."""
    page = address.split("?")[0]
    return re.sub(r"(/study/[^/]+/answer)/.*", r"\1", page)


def walk(start, requests, seconds, report):
    """Breadth first from the start; calls report(address, problem) and returns how many pages and searches, and what is worth a note."""
    start = without_default_port(start)
    own = urlsplit(start)
    home = f"gemini://{own.netloc}/"
    homes = [home]
    waiting, seen = collections.deque([(start, None)]), {start}
    end = time.monotonic() + seconds
    pages, searches, notes, asked = 0, 0, [], 0
    words = (NOWHERE,)
    states = collections.Counter()
    while waiting:
        if asked >= requests or time.monotonic() > end:
            report(start, f"stopped after {asked} requests with {len(waiting)} addresses left; raise --requests or --seconds")
            break
        address, origin = waiting.popleft()
        linked = f" (linked from {origin})" if origin else ""
        if len(address.encode()) > REQUEST_LIMIT:
            report(address, f"longer than {REQUEST_LIMIT} bytes{linked}")
            continue
        asked += 1
        try:
            status, meta, body = fetch(address)
        except Unanswered as reason:
            report(address, f"{reason}{linked}")
            continue
        if status == 10 and not urlsplit(address).query:
            searches += len(words)
            for word in words:
                target = f"{address}?{quote(word)}"
                seen.add(target)
                waiting.append((target, address))
            continue
        if status == 30 and not body:  # another page each time, which is no mistake
            target = without_default_port(urljoin(address, meta))
            if target not in seen:
                seen.add(target)
                waiting.append((target, address))
            continue
        if status != 20:
            report(address, f"status {status} {meta}{linked}")
            if body:
                report(address, "a body after a status that has none")
            continue
        pages += 1
        if len(body) > LARGE:
            notes.append(f"{address}: {len(body)} bytes, over 32 kB")
        if not meta.startswith("text/"):
            continue
        text, problems = problems_of_text(body)
        if text is not None and address == start:
            words = (max(re.findall(r"\w+", text.split("\n")[0]) or [NOWHERE], key=len), NOWHERE)
        if text is not None and meta.split(";")[0].strip() == "text/gemini":
            if not re.search(r';\s*lang="?[A-Za-z]', meta):
                problems.append(f"no language in {meta}")
            targets, found = problems_of_gemtext(address, text)
            problems += found
            targets = [without_default_port(target) if urlsplit(target).scheme == "gemini" else target for target in targets]
            if address == home:  # each text of a shelf, and each translation, has a home of its own
                homes += [target for target in targets if target.startswith(home) and target.endswith("/")]
            if address not in homes and not any(target in targets for target in homes):
                problems.append("no way home")
            for target in targets:
                url = urlsplit(target)
                if (url.scheme, url.netloc) == (own.scheme, own.netloc) and target not in seen:
                    seen.add(target)
                    if (page := without_state(target)) != target:
                        states[page] += 1
                        if states[page] > STATES:
                            continue
                    waiting.append((target, address))
        for problem in problems:
            report(address, problem)
    return pages, searches, notes


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.error = lambda message: (print(f"walk: {message}", file=sys.stderr), sys.exit(64))
    parser.add_argument("start", nargs="?", default="gemini://localhost:1965/", help="where to begin (%(default)s)")
    parser.add_argument("--requests", type=int, default=20000, metavar="N", help="at most this many (%(default)s)")
    parser.add_argument("--seconds", type=int, default=900, metavar="S", help="at most this long (%(default)s)")
    parser.add_argument("--anywhere", action="store_true", help="also a capsule that is not on this machine: ask its owner first")
    options = parser.parse_args()
    try:
        url = urlsplit(options.start)
        url.port  # a port that is not a number is found out here
    except ValueError as error:
        parser.error(str(error))
    if url.scheme != "gemini" or not url.hostname:
        parser.error(f"not a gemini:// address: {options.start}")
    if url.hostname not in client.LOOPBACK and not options.anywhere:
        parser.error(f"{url.hostname} is not this machine; --anywhere walks it all the same")

    count = 0

    def report(address, problem):
        nonlocal count
        count += 1
        print(f"{address}: {problem}")

    pages, searches, notes = walk(options.start, options.requests, options.seconds, report)
    for note in notes:
        print(f"note: {note}")
    print(f"walked {pages} pages, {searches} searches, {count} problems")
    sys.exit(1 if count or not pages else 0)


if __name__ == "__main__":
    main()
