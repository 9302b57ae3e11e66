#!/usr/bin/env python3
"""Holds the tables of the threat model and of conformance against the tests and scripts that their rows name.

    scripts/check-rows.py

The last column of each row names what fails if the row is no longer true: `SuiteTests`, `SuiteTests.test`, `.another` of the same suite, a
script, a golden file, `make …` or `Fuzz/…`. All of it must be there, and a row that names nothing must begin with a dash and give the reason. One line a
fault. Exit status: 0 without one, 1 with one.
"""

import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DOCUMENTS = ("ThreatModel.md", "Conformance.md")


def suites():
    """The text of each type of the tests, by its name, and all names of files; a type may be extended in several files."""
    texts, files = {}, set()
    for folder, _, names in os.walk(os.path.join(ROOT, "Tests")):
        files.update(names)
        for name in names:
            if name.endswith(".swift"):
                with open(os.path.join(folder, name), encoding="utf-8") as file:
                    text = file.read()
                for suite in set(re.findall(r"\b(?:struct|class|extension|enum|actor) (\w+Tests)\b", text)):
                    texts[suite] = texts.get(suite, "") + text
    return texts, files


def rows(document):
    """Number and last cell of each row of a table whose last column is headed `test` or `held by`."""
    counts = False
    with open(os.path.join(ROOT, "Documentation", document), encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.startswith("|"):
                counts = False
                continue
            cells = [cell.strip() for cell in line.strip().strip("|").split(" | ")]
            if cells[-1] in ("test", "held by"):
                counts = True
            elif counts and not line.startswith("|---"):
                yield number, cells[-1]


def is_there(name, targets, files):
    if name.startswith("make "):
        return name.split()[1] in targets
    if name.startswith("Fuzz/"):
        return os.path.isdir(os.path.join(ROOT, name))
    return name in files or any(os.path.exists(os.path.join(ROOT, folder, name)) for folder in ("", "scripts"))


def faults(cell, texts, files, targets):
    names = re.findall(r"`([^`]+)`", cell)
    if not names:
        if not re.match(r"–.*\w", cell):
            yield "names no test, and no reason why there is none: write one, or – and the reason"
        return
    suite = script = None
    for name in names:
        found = re.fullmatch(r"(\w+Tests)?(?:\.(\w+))?", name)
        if found and (found[1] or found[2]):
            suite = found[1] or suite
            if suite not in texts:
                yield f"there is no suite {suite}"
            elif found[2] and not re.search(rf"\bfunc {found[2]}\b", texts[suite]):
                yield f"{suite} has no test {found[2]}"
        elif script and re.fullmatch(r"\w+", name):  # a function of the script before it
            with open(script, encoding="utf-8") as file:
                if f"def {name}(" not in file.read():
                    yield f"{os.path.basename(script)} has no {name}"
        elif not is_there(name, targets, files):
            yield f"there is no {name}"
        elif name.endswith(".py"):
            script = os.path.join(ROOT, "scripts", os.path.basename(name))


def main():
    (texts, files), count, problems = suites(), 0, 0
    with open(os.path.join(ROOT, "Makefile"), encoding="utf-8") as file:
        targets = set(re.findall(r"^([a-z-]+)(?=[ a-z-]*:)", file.read(), re.M))
    for document in DOCUMENTS:
        for number, cell in rows(document):
            count += 1
            for fault in faults(cell, texts, files, targets):
                problems += 1
                print(f"Documentation/{document}:{number}: error: {fault}")
    print(f"check-rows: {count} rows, {problems} faults")
    sys.exit(1 if problems or not count else 0)


if __name__ == "__main__":
    main()
