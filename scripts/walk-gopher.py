#!/usr/bin/env python3
"""Walks every item of a running capsule over Gopher and reports what a reader would stumble over.

    scripts/walk-gopher.py [gopher://localhost:7070/] [--requests 20000] [--seconds 900] [--anywhere]

The sibling of walk.py. One line a problem; last comes `walked N selectors, S searches,
M problems`. An item that asks for words (7) is asked without, with a word of the root menu and with one that is nowhere. Exit
status: 0 without a problem, 1 with one, 64 for wrong usage.
"""

import argparse
import collections
import re
import socket
import sys
import time
import unicodedata
from urllib.parse import unquote, urlsplit

sys.dont_write_bytecode = True  # no folder beside the scripts
import client

NOWHERE = "qzxqzx"  # a word that no page has

WIDTH = 67  # columns; what fits beside the item type on a terminal of 80
MENUS, TEXTS = "17", "0"
STATES = 2  # of the menus that one selector makes of what a reader has answered so far, so many are looked at
ROOT = ("", "/")  # the selectors of the menu that a server begins with


class Unanswered(Exception):
    """No connection, or no end."""


def fetch(host, port, selector, seconds=client.TIMEOUT):
    """Asks for one selector; returns the bytes up to the close. Raises Unanswered."""
    end = time.monotonic() + seconds
    try:
        with socket.create_connection((host, port), timeout=seconds) as connection:
            connection.sendall(selector.encode() + b"\r\n")
            answer = client.read_all(connection, end=end)
    except OSError as error:
        raise Unanswered(str(error)) from error
    if not answer:
        raise Unanswered("closed without an answer")
    return answer


def columns(text):
    """The columns of a terminal that a text takes."""
    marks = sum(unicodedata.combining(c) > 0 or unicodedata.category(c) in ("Mn", "Me", "Cf") for c in text)
    return len(text) - marks + sum(unicodedata.east_asian_width(c) in "WF" for c in text)


def lines_of(body):
    """Returns the lines without their ends, and what is wrong with the ends and the encoding."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        return [], [f"not UTF-8 at byte {error.start}"]
    problems = [] if text.endswith("\r\n") else ["the last line has no CR LF"]
    if re.search(r"(?<!\r)\n|\r(?!\n)", text):
        problems.append("a line ends in something else than CR LF")
    lines = re.split(r"\r?\n", text.removesuffix("\r\n"))
    if any(re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", line) for line in lines):
        problems.append("a control character")
    return lines, problems


def problems_of_menu(body):
    """Returns the menu's items as (type, selector, host, port), and what is wrong with its lines."""
    lines, problems = lines_of(body)
    if not lines or lines.pop() != ".":
        problems.append("does not end with a dot")
    items = []
    for number, line in enumerate(lines, 1):
        fields = line[1:].split("\t")
        if len(fields) != 4 or not fields[3].isdigit():
            problems.append(f"line {number}: not four fields: {line[:60]!r}")
            continue
        display, selector, host, port = fields
        if columns(display) > WIDTH:
            problems.append(f"line {number}: {columns(display)} columns wide")
        if line[0] == "3":
            problems.append(f"line {number}: an error: {display}")
        elif line[0] != "i":
            if not display.strip():
                problems.append(f"line {number}: an item without a label: {selector}")
            items.append((line[0], selector, host, int(port)))
    return items, problems


def problems_of_text(body):
    """What is wrong with the lines of a text."""
    lines, problems = lines_of(body)
    for number, line in enumerate(lines, 1):
        if columns(line) > WIDTH:
            problems.append(f"line {number}: {columns(line)} columns wide")
        if line.startswith("."):
            problems.append(f"line {number}: begins with a dot")
    if len(lines) == 1:
        problems.append(f"one line alone, as an error has: {lines[0][:60]}")
    return problems


def without_state(selector):
    """A selector without what it remembers of a reader's answers: the query, and what stands behind /answer."""
    return re.sub(r"(/study/[^/]+/answer)/.*", r"\1", selector.split("?")[0])


def walk(start, requests, seconds, report):
    """Breadth first from the start; calls report(address, problem) and returns how many selectors and searches."""
    url = urlsplit(start)
    own, path = (url.hostname, url.port or 70), unquote(url.path)
    first = (path[1:2] or "1", path[2:])
    waiting, seen = collections.deque([first]), {first[1]}
    end = time.monotonic() + seconds
    asked, searches = 0, 0
    words = (NOWHERE,)
    states = collections.Counter()
    homes = list(ROOT)
    while waiting:
        if asked >= requests or time.monotonic() > end:
            report(start, f"stopped after {asked} requests with {len(waiting)} left; raise --requests or --seconds")
            break
        kind, selector = waiting.popleft()
        address = f"gopher://{own[0]}:{own[1]}/{kind}{selector.replace(chr(9), '%09')}"
        asked += 1
        try:
            body = fetch(*own, selector)
        except Unanswered as reason:
            report(address, reason)
            continue
        problems = []
        if kind in MENUS:
            items, problems = problems_of_menu(body)
            if asked == 1:
                words = (max(re.findall(r"\w+", body.decode("utf-8", "replace").split("\t")[0][1:]) or [NOWHERE], key=len), NOWHERE)
            if asked == 1:  # each text of a shelf, and each translation, has a home of its own
                homes += [item[1] for item in items if item[0] == "1" and item[2:] == own and item[1].endswith("/")]
            if selector not in homes and not any(("1", home, *own) in items for home in homes):
                problems.append("no way home")
            for kind, target, host, port in items:
                if len(target.encode()) > 255:
                    problems.append(f"a selector of more than 255 bytes: {target[:60]}")
                elif (host, port) == own and target not in seen:
                    seen.add(target)
                    if (page := without_state(target)) != target:
                        states[page] += 1
                        if states[page] > STATES:
                            continue
                    waiting.append((kind, target))
                    if kind == "7":
                        searches += len(words)
                        waiting += [(kind, f"{target}\t{word}") for word in words]
                elif re.fullmatch(r"[0-9.]+|.*:.*", host):
                    problems.append(f"an item names an address: {host}")
        elif kind in TEXTS:
            problems = problems_of_text(body)
        elif kind == "h" and b"<html" not in body.lower():
            problems.append("not a page of HTML")
        for problem in problems:
            report(address, problem)
    return asked, searches


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.error = lambda message: (print(f"walk-gopher: {message}", file=sys.stderr), sys.exit(64))
    parser.add_argument("start", nargs="?", default="gopher://localhost:7070/", help="where to begin (%(default)s)")
    parser.add_argument("--requests", type=int, default=20000, metavar="N", help="at most this many (%(default)s)")
    parser.add_argument("--seconds", type=int, default=900, metavar="S", help="at most this long (%(default)s)")
    parser.add_argument("--anywhere", action="store_true", help="also a server that is not on this machine: ask its owner first")
    options = parser.parse_args()
    try:
        url = urlsplit(options.start)
        url.port  # a port that is not a number is found out here
    except ValueError as error:
        parser.error(str(error))
    if url.scheme != "gopher" or not url.hostname:
        parser.error(f"not a gopher:// address: {options.start}")
    if url.hostname not in client.LOOPBACK and not options.anywhere:
        parser.error(f"{url.hostname} is not this machine; --anywhere walks it all the same")

    count = 0

    def report(address, problem):
        nonlocal count
        count += 1
        print(f"{address}: {problem}")

    asked, searches = walk(options.start, options.requests, options.seconds, report)
    print(f"walked {asked} selectors, {searches} searches, {count} problems")
    sys.exit(1 if count or not asked else 0)


if __name__ == "__main__":
    main()
