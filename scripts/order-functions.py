#!/usr/bin/env python3
"""Writes scripts/function-order.txt: the functions that answer requests and those that read a capsule, which the release binary is linked
with side by side.

    scripts/order-functions.py [BINARY]

BINARY is a release build that has its symbols; make order builds it. It runs under valgrind's callgrind on loopback, answers some
dozens of requests of every kind over Gemini and Gopher, and what ran meanwhile is written down by name; then it checks the capsule, and what
else ran is written down below. Exit status: 0 written, 1 where something is missing.

The system keeps code in memory in pieces of 64 kB and more around what has run. A request needs a quarter of a megabyte of the
program's 11 MB and a check 1.5; spread over all of it, most of it is in memory, and side by side the rest is not. A name that no longer exists is
passed over by the linker, so the list may be older than the code: it only saves less.
"""

import pathlib
import re
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
LIST = ROOT / "scripts" / "function-order.txt"
HEADER = "# Functions that run while requests are answered, by name. Made by make order; Documentation/Performance.md says what for.\n"
CHECK_HEADER = "# Functions that run besides while a capsule is read and checked.\n"
PATHS = ["/", "/sections/", "/glossary/", "/full.gmi", "/notes", "/nowhere", "/search", "/search?press", "/robots.txt"]
START_LIMIT = 120  # seconds; valgrind is slow


def fail(message):
    print(f"order-functions: {message}", file=sys.stderr)
    sys.exit(1)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def converse(connection, request):
    try:
        connection.sendall(request)
        while connection.recv(65536):
            pass
    except OSError:
        pass  # A refusal may end as it likes.


def ask_gemini(port, version, line):
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.minimum_version = context.maximum_version = version
    with socket.create_connection(("127.0.0.1", port), timeout=60) as plain:
        with context.wrap_socket(plain, server_hostname="localhost") as connection:
            converse(connection, line)


def ask_gopher(port, line):
    with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
        converse(connection, line)


def ask_everything(gemini, gopher):
    for version in (ssl.TLSVersion.TLSv1_3, ssl.TLSVersion.TLSv1_2):
        for path in PATHS:
            ask_gemini(gemini, version, f"gemini://localhost:{gemini}{path}\r\n".encode())
        ask_gemini(gemini, version, b"gemini://elsewhere.example/\r\n")
        ask_gemini(gemini, version, b"nonsense\r\n")
    for path in PATHS + ["/search\tpress", "/full.txt"]:
        ask_gopher(gopher, f"{path}\r\n".encode())


def functions_run(profile, binary):
    """The names of the binary's functions in a callgrind profile, whose names are written out once and then numbered."""
    objects, functions, current, names = {}, {}, None, set()
    for line in profile.read_text().splitlines():
        match = re.match(r"(c?)(ob|fn)=\((\d+)\)(?: (.*))?", line)
        if not match:
            continue
        called, kind, number, name = match.groups()
        table = objects if kind == "ob" else functions
        if name:
            table[number] = name.strip()
        if called:
            continue
        if kind == "ob":
            current = table.get(number)
        elif current and pathlib.Path(current) == binary:
            names.add(re.sub(r"'\d+$", "", table.get(number, "")))  # 'N is callgrind's count of recursion
    return names


def main():
    binary = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/release/lectern").resolve()
    for tool in ("valgrind", "callgrind_control", "nm"):
        if not shutil.which(tool):
            fail(f"{tool} is missing; install the packages valgrind and binutils")
    symbols = subprocess.run(["nm", "--defined-only", binary], capture_output=True, text=True).stdout
    defined = {fields[2] for fields in map(str.split, symbols.splitlines()) if len(fields) == 3 and fields[1] in "tTwWuV"}
    if not defined:
        fail(f"{binary} has no symbols; build it with make order")

    with tempfile.TemporaryDirectory() as folder:
        profile, gemini, gopher = pathlib.Path(folder) / "profile", free_port(), free_port()
        server = subprocess.Popen(
            ["valgrind", "--tool=callgrind", "--instr-atstart=no", "--demangle=no", f"--callgrind-out-file={profile}", binary, "serve",
             ROOT / "Capsule", "--certs", folder, "--listen", f"127.0.0.1:{gemini}", "--gopher-listen", f"127.0.0.1:{gopher}"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )
        try:
            deadline = time.monotonic() + START_LIMIT
            while "certificate of" not in (line := server.stdout.readline()):
                if not line or time.monotonic() > deadline:
                    fail("the server did not start under valgrind")
            # What answers searches is made for the first, by functions that run seldom.
            ask_gemini(gemini, ssl.TLSVersion.TLSv1_3, f"gemini://localhost:{gemini}/search?press\r\n".encode())
            subprocess.run(["callgrind_control", "-i", "on", str(server.pid)], check=True, stdout=subprocess.DEVNULL)
            ask_everything(gemini, gopher)
            subprocess.run(["callgrind_control", "-i", "off", str(server.pid)], check=True, stdout=subprocess.DEVNULL)
        finally:
            server.terminate()
            server.communicate()
        answering = functions_run(profile, binary) & defined
        profile.unlink()
        subprocess.run(
            ["valgrind", "--tool=callgrind", "--demangle=no", f"--callgrind-out-file={profile}", binary, "check", ROOT / "Capsule"],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=START_LIMIT,
        )
        checking = functions_run(profile, binary) & defined - answering
    if min(len(answering), len(checking)) < 100:
        fail(f"only {len(answering)} and {len(checking)} functions were seen to run; {LIST.name} stays as it is")
    lines = [HEADER, *(f"{name}\n" for name in sorted(answering)), CHECK_HEADER, *(f"{name}\n" for name in sorted(checking))]
    LIST.write_text("".join(lines))
    print(f"{LIST.relative_to(ROOT)}: {len(answering)} functions that answer, {len(checking)} more that check")


if __name__ == "__main__":
    main()
