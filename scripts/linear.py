#!/usr/bin/env python3
"""Whether work grows with a capsule and no faster: the instructions of `lectern check` and `lectern export`, counted by valgrind, for a
capsule with so many of something and for one with twice as many. Counted, and not timed: the same input gives the same number.

linear.py [PROGRAM]: by default the release binary. Prints a line a kind; status 1 where one more than doubles by a third."""

import pathlib
import re
import subprocess
import sys
import tempfile

PROGRAM = sys.argv[1] if len(sys.argv) > 1 else ".build/release/lectern"
COUNT = 1500
LIMIT = 2.66

CAPSULE = """Title: T
Language: en
Author: A
Licence: CC BY 4.0
SourceTitle: S
SourceAuthor: W
SectionOrder: one"""


def lines(template, count, between="\n"):
    return between.join(template.format(i) for i in range(count)) + "\n"


def section(body):
    return {"sections/one.gmi": f"Title: One\nSummary: S.\n\nWords.\n\n{body}"}


def terms(count, body="A thing."):
    return {f"glossary/t{i}.gmi": f"Term: Term {i}\nKind: concept\n\n{body.format(i)}\n" for i in range(count)}


def sources(count):
    return {"sources.rec": lines("Key: k{0}\nCitation: Work {0}\n", count)}


def sections(count):
    order = " ".join(f"s{i}" for i in range(count))
    files = {f"sections/s{i}.gmi": f"Title: S{i}\nSummary: S.\n\nWords.\n\n=> s0.gmi First\n" for i in range(count)}
    return files | {"capsule.rec": CAPSULE.replace("SectionOrder: one", f"SectionOrder: {order}")}


# Name: the files that a capsule has beside capsule.rec for a number, and how the program is called.
KINDS = {
    "links elsewhere": (lambda n: section(lines("=> https://example.org/{0} L", n)), "gopher"),
    "links without a page": (lambda n: section(lines("=> nowhere{0}.gmi L", n)), "check"),
    "links to one page": (lambda n: section(lines("=> one.gmi L{0}", n)), "gopher"),
    "lines with a dot": (lambda n: section(lines(".{0}", n, "\n\n")), "check"),
    "headings": (lambda n: section(lines("## H{0}\n\nWords.", n, "\n\n")), "gopher"),
    "headings of one name": (lambda n: section(lines("## H\n\nWords {0}.", n, "\n\n")), "gopher"),
    "notes": (lambda n: section(lines("W. [^n{0}]", n, "\n\n") + "\n" + lines("[^n{0}]: Note. More.", n)), "gopher"),
    "citations": (lambda n: section(lines("W. [@k{0}]", n, "\n\n")) | sources(n), "gopher"),
    "terms in one section": (lambda n: section(lines("W. [[t{0}]].", n // 3, "\n\n")) | terms(n // 3), "gopher"),
    "terms that nobody has": (lambda n: section(lines("W. [[x{0}]].", n, "\n\n")) | terms(1), "check"),
    "aliases": (
        lambda n: section("[[t]]\n") | {"glossary/t.gmi": "Term: T\nKind: concept\n" + lines("Alias: a{0}", n) + "\nA.\n"},
        "gopher",
    ),
    "events of one year": (
        lambda n: section("") | {"timeline.rec": lines("Date: 1917\nTitle: E{0}\nText: T.\nSection: one\nOrigin: article\n", n)},
        "gopher",
    ),
    "years": (
        lambda n: section("") | {"timeline.rec": lines("Date: {0:04}\nTitle: E{0}\nText: T.\nSection: one\nOrigin: article\n", n // 2)},
        "gopher",
    ),
    "sections": (lambda n: sections(n // 3), "gopher"),
    "stray files": (lambda n: section("") | {f"x{i}.png": "" for i in range(n)}, "check"),
    "marks that are not closed": (lambda n: section(lines("[[a{0}", n, " ")), "check"),
    "fields of a record": (lambda n: section("") | {"questions.rec": "Section: one\nPrompt: P?\nChoice: * R\n" + lines("Choice: c{0}", n) + "Explanation: E.\n"}, "check"),
}


def instructions(make, way, count):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in ({"capsule.rec": CAPSULE} | make(count)).items():
            path = pathlib.Path(folder, "C", name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text + ("\n" if name == "capsule.rec" else ""))
        command = ["check", f"{folder}/C"] if way == "check" else ["export", f"{folder}/C", "--format", way, "--output", f"{folder}/out"]
        run = subprocess.run(
            ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", PROGRAM, *command],
            capture_output=True, text=True, timeout=300,
        )
        found = re.search(r"Collected : (\d+)", run.stderr)
        if not found or (way != "check" and run.returncode != 0):
            sys.exit(f"{command[0]} failed: {run.stderr[-500:]}")
        return int(found[1])


def main():
    base = {way: instructions(lambda n: section(""), way, 0) for way in {way for _, way in KINDS.values()}}
    bad = False
    for name, (make, way) in KINDS.items():
        once, twice = (instructions(make, way, count) - base[way] for count in (COUNT, 2 * COUNT))
        ratio = twice / max(once, 1)
        bad = bad or ratio > LIMIT
        print(f"{name:28} {once / 1e6:8.0f} M {twice / 1e6:8.0f} M  x {ratio:.2f}{'  MORE THAN LINEAR' if ratio > LIMIT else ''}", flush=True)
    sys.exit(1 if bad else 0)


main()
