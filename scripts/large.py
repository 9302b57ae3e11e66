#!/usr/bin/env python3
"""Serves a text of 10,000 sections, and lets readers take its books.

    scripts/large.py [.build/release/lectern] [--sections 10000] [--keep FOLDER]

Writes the capsule from the words of ours (Capsule/), some 40 MB, starts its own server on loopback, and ends it. A reader asks for a page
every tenth of a second, always another one, while the e-book is made and taken, by one, by eight at once, and by one who leaves; and while
the server reloads. None may wait long, each book must be whole by its own checksums, and nothing of it may be left in memory. It takes
about three minutes; the last line is `large: N checks, M failures`. With --keep the book stays there, for epubcheck. Exit status: 0 without a
failure, 1 with one, 64 for wrong usage.
"""

import argparse
import io
import os
import random
import re
import signal
import sys
import tempfile
import threading
import time
import zipfile

sys.dont_write_bytecode = True  # no folder beside the scripts
import client
from client import wait_until
from stress import Server, closed_after

TERMS, EVENTS = 300, 500
PAUSE = 0.1  # seconds between two pages
PAGE_LIMIT = 0.5  # seconds for the slowest page
BOOK_LIMIT = 60  # seconds in which a book must be made; then the server says that it is too busy
LEFT_LIMIT = 16 * 1024  # kB that may be left of books and reloads
KEPT = 16 << 20  # bytes of a book that is kept once it is made
AT_REST = 12  # seconds, in which free memory has been given back
READERS = 8  # of a book at once

check = client.Checks()


class Text:
    """Words of our capsule, put together anew; the same each time."""

    def __init__(self, capsule):
        self.chance, words = random.Random(7), set()
        for folder, _, names in os.walk(capsule):
            for name in names:
                if name.endswith(".gmi"):
                    with open(os.path.join(folder, name), encoding="utf-8") as lines:
                        words.update(re.findall(r"\b[a-z]{2,}\b", lines.read()))
        self.words = sorted(words)

    def sentence(self):
        return " ".join(self.chance.choices(self.words, k=14)).capitalize() + "."

    def paragraph(self):
        return " ".join(self.sentence() for _ in range(6))


def write(folder, name, text):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def write_capsule(folder, sections, capsule):
    text = Text(capsule)
    terms = [f"term-{number}" for number in range(TERMS)]
    slugs = [f"section-{number}" for number in range(sections)]
    for term in terms:
        write(folder, f"glossary/{term}.gmi", f"Term: {term.replace('-', ' ').capitalize()}\nKind: concept\n\n{text.paragraph()}\n")
    for number, slug in enumerate(slugs):
        paragraphs = "\n\n".join(f"{text.paragraph()} [[{term}]]" for term in text.chance.sample(terms, 7))
        summary = " ".join(text.sentence() for _ in range(4))
        write(folder, f"sections/{slug}.gmi", f"Title: Section {number}\nSummary: {summary}\n\n{paragraphs}\n")
    order = "\n+ ".join(" ".join(slugs[start:start + 10]) for start in range(0, sections, 10))
    write(folder, "capsule.rec", "Title: A large text\nLanguage: en\nAuthor: Nobody\nLicence: CC BY 4.0\nSourceTitle: Words\n"
          f"SourceAuthor: Nobody\nSectionOrder: {order}\n")
    write(folder, "timeline.rec", "\n".join(
        f"Date: {1800 + number % 200}-10-08\nTitle: Event {number}\nText: {text.sentence()}\nSection: {slugs[number % sections]}\n"
        "Origin: article\n" for number in range(EVENTS)))


class Pages(threading.Thread):
    """A reader who asks for a page every tenth of a second, and what the server's memory is meanwhile."""

    def __init__(self, server, sections):
        super().__init__(daemon=True)
        self.server, self.sections, self.done = server, sections, threading.Event()
        self.waits, self.failed, self.most = [], 0, 0

    def run(self):
        chance = random.Random(1)
        while not self.done.wait(PAUSE):
            begin = time.monotonic()
            try:
                self.failed += not self.server.ask(f"/sections/section-{chance.randrange(self.sections)}.gmi").startswith(b"20 ")
            except OSError:
                self.failed += 1
            self.waits.append(time.monotonic() - begin)
            self.most = max(self.most, self.server.memory())

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.done.set()
        self.join(10)

    def judge(self, what):
        waits = sorted(self.waits)
        if not waits:  # a book that is kept is taken in less time
            return
        middle, late, last = (1000 * waits[min(len(waits) * part // 100, len(waits) - 1)] for part in (50, 99, 100))
        check(not self.failed and last < 1000 * PAGE_LIMIT,
              f"{what}: {len(waits)} pages, {self.failed} not served; p50 {middle:.1f} ms, p99 {late:.1f} ms, the slowest {last:.0f} ms; "
              f"PSS at most {self.most / 1024:.0f} MB")


def take_book(server, path="/book.epub", until=None):
    """The book, without its header, and the seconds to its first and to its last byte; cut short where `until` is reached."""
    begin = time.monotonic()
    with client.secure(client.connect(server.port, timeout=BOOK_LIMIT + 10)) as connection:
        connection.sendall(server.request(path))
        answer = bytearray(connection.recv(65536))
        first = time.monotonic() - begin
        while (until is None or len(answer) < until) and (piece := connection.recv(65536)):
            answer += piece
    header, _, book = bytes(answer).partition(b"\r\n")
    return book if header.startswith(b"20 ") else b"", first, time.monotonic() - begin


def is_whole(book):
    try:
        return zipfile.ZipFile(io.BytesIO(book)).testzip() is None
    except zipfile.BadZipFile:
        return False


def check_left(server, memory, what):
    wait_until(lambda: server.memory() - memory < LEFT_LIMIT, AT_REST)
    left = server.memory()
    check(left - memory < LEFT_LIMIT, f"{what}: PSS {memory / 1024:.1f} MB before, {left / 1024:.1f} MB after")


def books(server, sections, keep):
    time.sleep(AT_REST)
    memory = server.memory()
    with Pages(server, sections) as pages:
        time.sleep(10)
    pages.judge("nothing else")
    with Pages(server, sections) as pages:
        book, first, last = take_book(server)
    check(is_whole(book), f"the book: {len(book) / 1e6:.1f} MB, its first byte after {first:.1f} s, its last after {last:.1f} s")
    pages.judge("while one takes the book")
    if len(book) <= KEPT:
        memory += len(book) // 1024
    if keep:
        with open(os.path.join(keep, "book.epub"), "wb") as file:
            file.write(book)
    check_left(server, memory, "one has taken the book")
    taken = []
    with Pages(server, sections) as pages:
        threads = [threading.Thread(target=lambda: taken.append(take_book(server))) for _ in range(READERS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(2 * BOOK_LIMIT)
    whole = sum(other == book for other, _, _ in taken)
    check(whole == READERS, f"{READERS} take it at once: {whole} have the same book, the last of them after "
          f"{max((last for _, _, last in taken), default=0):.1f} s")
    pages.judge(f"while {READERS} take the book")
    taken.clear()
    check_left(server, memory, f"{READERS} have taken the book")
    with Pages(server, sections) as pages:
        take_book(server, until=1_000_000)
    pages.judge("while one takes a part of the book and leaves")
    check_left(server, memory, "one has left in the middle of the book")


def reload(server, sections):
    memory = server.memory()
    with Pages(server, sections) as pages:
        server.process.send_signal(signal.SIGHUP)
        seconds = wait_until(lambda: "reloaded: " in server.said(), 120)
    check(seconds is not None, "a reload: " + (closed_after(None, 120) if seconds is None else f"done in {seconds:.1f} s"))
    pages.judge("while it reloads")
    # What is new lies between what is in use: of 674 MB, 37 more were taken after a reload.
    check_left(server, memory + memory // 20, "a reload, with a twentieth more allowed")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary", nargs="?", default=".build/release/lectern")
    parser.add_argument("--capsule", default="Capsule", help="where the words are taken from")
    parser.add_argument("--sections", type=int, default=10_000)
    parser.add_argument("--keep", metavar="FOLDER", help="where the book is to be kept")
    arguments = parser.parse_args()
    client.demand_program("large", arguments.binary)
    with tempfile.TemporaryDirectory() as folder:
        write_capsule(os.path.join(folder, "Large"), arguments.sections, arguments.capsule)
        gopher, = client.free_ports(1)
        begin = time.monotonic()
        server = Server(arguments.binary, os.path.join(folder, "Large"), folder, "--gopher-listen", f"127.0.0.1:{gopher}",
                        request_timeout=10, start_timeout=300)
        try:
            print(f"      {arguments.sections} sections: the first answer {time.monotonic() - begin:.1f} s after the start, "
                  f"{server.processor_time():.1f} s of processor time", flush=True)
            books(server, arguments.sections, arguments.keep)
            reload(server, arguments.sections)
        finally:
            ended, _ = server.stop()
        check(ended == 0, f"SIGTERM: exit {ended}")
    check.end("large")


if __name__ == "__main__":
    client.run(main)
