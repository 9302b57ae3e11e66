#!/usr/bin/env python3
"""Kills exports at random moments and looks whether the folder is whole each time: what was exported before or what was to be, to the byte,
and whether the next export succeeds with nothing left beside it.

export-kill.py [PROGRAM [TIMES]]: by default the release binary, 200 times."""

import hashlib
import pathlib
import random
import subprocess
import sys
import tempfile
import time

PROGRAM = sys.argv[1] if len(sys.argv) > 1 else ".build/release/lectern"
TIMES = int(sys.argv[2]) if len(sys.argv) > 2 else 200
SECTIONS = 300


def write_capsule(folder, word):
    slugs = " ".join(f"s{i}" for i in range(SECTIONS))
    files = {"capsule.rec": f"Title: T\nLanguage: en\nAuthor: A\nLicence: L\nSourceTitle: S\nSourceAuthor: W\nSectionOrder: {slugs}\n"}
    files |= {f"sections/s{i}.gmi": f"Title: S{i}\nSummary: S.\n\n{word * 200}\n" for i in range(SECTIONS)}
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)


def state(folder):
    """One digest of all that is in a folder."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return hashlib.sha256(b"".join(str(f.relative_to(folder)).encode() + f.read_bytes() for f in files)).hexdigest()


def main():
    random.seed(1)
    with tempfile.TemporaryDirectory() as name:
        root = pathlib.Path(name)
        site = root / "site"
        states, commands = [], []
        for word in ("one ", "two "):
            capsule = root / word.strip()
            write_capsule(capsule, word)
            commands.append([PROGRAM, "export", str(capsule), "--format", "gemini", "--output", str(site)])
            start = time.monotonic()
            subprocess.run(commands[-1], check=True, capture_output=True)
            length = time.monotonic() - start
            states.append(state(site))
        killed = {0: 0, 1: 0}
        for turn in range(TIMES):
            process = subprocess.Popen(commands[turn % 2], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(random.uniform(0, length * 1.2))
            process.kill()
            process.wait()
            now = state(site)
            if now not in states:
                sys.exit(f"after kill {turn + 1} the folder is neither the old nor the new")
            killed[states.index(now)] += 1
            if turn % 10 == 9:
                subprocess.run(commands[turn // 10 % 2], check=True, capture_output=True)
                if state(site) != states[turn // 10 % 2]:
                    sys.exit("an export after kills did not write the whole folder")
                if sorted(path.name for path in root.iterdir()) != ["one", "site", "two"]:
                    sys.exit("an export after kills left something beside the folder")
        print(f"{TIMES} kills, each leaving the folder whole: {killed[0]} times the one, {killed[1]} times the other")


main()
