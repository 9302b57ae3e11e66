#!/usr/bin/env python3
"""Holds what `lectern status --format openmetrics` prints against Prometheus' own parsers: pip install prometheus-client

    scripts/check-status.py [.build/debug/lectern]

Serves the small capsule of the tests on loopback, asks some of everything of it over each protocol, and looks that the text is read whole, that
each name is one of the guide's, and that counts are right and do not fall. It keeps what it needs of PyPI in .build/status, and says in a
line where that cannot be had. Takes some seconds. Exit status: 0 without a failure, 1 with one, 64 for wrong usage.
"""

import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".build/status"
PACKAGE = "prometheus-client==0.26.0"
START_LIMIT = 60  # seconds


def prepare():
    """Runs this script again where the parsers are; returns where they are already."""
    try:
        import prometheus_client  # noqa: F401

        return
    except ImportError:
        pass
    python = ENVIRONMENT / "bin/python"
    if pathlib.Path(sys.executable) == python:
        sys.exit("check-status: the parsers of prometheus-client are not where they were installed")
    has_them = python.exists() and subprocess.run([python, "-c", "import prometheus_client"], capture_output=True).returncode == 0
    if not has_them:
        for command in (
            [sys.executable, "-m", "venv", "--clear", ENVIRONMENT],
            [python, "-m", "pip", "--quiet", "--disable-pip-version-check", "--retries", "1", "install", PACKAGE],
        ):
            made = subprocess.run(command, capture_output=True, text=True)
            if made.returncode != 0:
                print(f"skipped: {PACKAGE} cannot be had here ({(made.stderr or made.stdout).strip().splitlines()[-1:]})")
                sys.exit(0)
    os.execv(python, [str(python), *sys.argv])


class Failures:
    def __init__(self):
        self.checks = 0
        self.count = 0

    def __call__(self, what, holds, said=""):
        self.checks += 1
        if not holds:
            self.count += 1
            print(f"FAILED: {what}{': ' + str(said) if said else ''}")


def main():
    if len(sys.argv) > 2 or sys.argv[1:2] in (["-h"], ["--help"]):
        sys.stderr.write(__doc__)
        sys.exit(64)
    program = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else str(ROOT / ".build/debug/lectern")
    if not os.access(program, os.X_OK):
        print(f"skipped: {program} is not built")
        return
    prepare()
    check = Failures()
    with tempfile.TemporaryDirectory() as folder:
        look(program, folder, check)
    print(f"status: {check.checks} checks, {check.count} failures")
    sys.exit(1 if check.count else 0)


def look(program, folder, check):
    import socket as sockets

    held = [sockets.create_server(("127.0.0.1", 0)) for _ in range(5)]
    ports = [one.getsockname()[1] for one in held]
    for one in held:
        one.close()
    gemini, gopher, spartan, nex, finger = ports
    path = os.path.join(folder, "status")
    options = ["--certs", os.path.join(folder, "certs"), "--status-socket", path, "--count-answers", "--access-log", "off", "--rate-limit", "0.5"]
    for name, port in zip(["", "gopher-", "spartan-", "nex-", "finger-"], ports):
        options += [f"--{name}listen", f"127.0.0.1:{port}"]
    with open(os.path.join(folder, "log"), "wb") as log:
        server = subprocess.Popen([program, "serve", str(ROOT / "Tests/Fixtures/lighthouses"), *options], stdout=log, stderr=log)
    try:
        tell(server, program, path, ports, os.path.join(folder, "log"), check)
    finally:
        server.send_signal(signal.SIGTERM)
        check("the server ends well", server.wait(timeout=30) == 0)
        check("the socket is removed at a stop", not os.path.exists(path))


def tell(server, program, path, ports, log, check):
    def ask(format="openmetrics"):
        asked = subprocess.run([program, "status", "--socket", path, "--format", format], capture_output=True, text=True, timeout=30)
        check(f"{format} is answered", asked.returncode == 0, asked.stderr)
        return asked.stdout

    def fetch(address):
        return subprocess.run([program, "fetch", address], capture_output=True, timeout=60).returncode

    deadline = time.monotonic() + START_LIMIT
    while b"SHA-256" not in pathlib.Path(log).read_bytes():
        if time.monotonic() > deadline or server.poll() is not None:
            sys.exit(f"check-status: the server has not started: {pathlib.Path(log).read_text()}")
        time.sleep(0.05)

    before = families(ask(), check)
    gemini, gopher, spartan, nex, finger = ports
    for address in (
        f"gemini://localhost:{gemini}/", f"gemini://localhost:{gemini}/nowhere", f"gemini://localhost:{gemini}/search?lens",
        f"gemini://localhost:{gemini}/search?xyzzyqqq", f"gemini://localhost:{gemini}/study/first-tower/a.gmi",
        f"gopher://localhost:{gopher}/1/study/first-tower/b.gmi", f"gopher://localhost:{gopher}/1/nowhere",
        f"spartan://localhost:{spartan}/", f"nex://localhost:{nex}/", f"finger://localhost:{finger}/",
    ):
        fetch(address)
    for _ in range(15):  # more than one address may ask
        fetch(f"nex://localhost:{nex}/")
    server.send_signal(signal.SIGHUP)
    text = ""
    while 'lectern_reloads_total{result="done"} 1' not in text and time.monotonic() < deadline:
        time.sleep(0.1)
        text = ask()
    after = families(text, check)

    def value(name, **labels):
        return sum(value for key, value in after.items() if key[0] == name and labels.items() <= dict(key[1]).items())

    check("requests over Gemini", value("lectern_requests_total", protocol="gemini") == 5, text)
    check("no page, over Gemini", value("lectern_requests_total", protocol="gemini", status="51") == 1)
    check("an error over Gopher", value("lectern_requests_total", protocol="gopher", status="error") == 1)
    check("searches", (value("lectern_searches_total", result="found"), value("lectern_searches_total", result="none")) == (1, 1))
    check("answers", value("lectern_answers_total", host="localhost", question="first-tower") == 2)
    check("right answers", value("lectern_answers_total", question="first-tower", right="yes") == 1)
    check("refused for their rate", value("lectern_connections_refused_total", limit="rate") > 0)
    check("handshakes", value("lectern_handshakes_total") == 5)
    fallen = [key for key, value in before.items() if key[0].endswith("_total") and after.get(key, 0) < value]
    check("no counter falls", not fallen, fallen)
    guide = (ROOT / "Documentation/Operations.md").read_text()
    unknown = {name for name, _ in after if not re.search(rf"`{name}\b", guide)}
    check("each name is one of the guide's", not unknown, unknown)
    check("text for people", ask("text").startswith("Lectern "))

    import socket

    with socket.socket(socket.AF_UNIX) as client:
        client.connect(path)
        client.shutdown(socket.SHUT_WR)
        pieces = iter(lambda: client.recv(65536), b"")
        check("who says nothing and ends gets OpenMetrics", b"".join(pieces).endswith(b"# EOF\n"))


def families(text, check):
    """Every sample by its name and labels, as both parsers read it: that of OpenMetrics, and that of the older format."""
    from prometheus_client.openmetrics.parser import text_string_to_metric_families as openmetrics
    from prometheus_client.parser import text_string_to_metric_families as older

    read = {}
    for name, parse in (("openmetrics", openmetrics), ("older", older)):
        try:
            samples = {(sample.name, tuple(sorted(sample.labels.items()))): sample.value for family in parse(text) for sample in family.samples}
        except Exception as error:  # whatever a parser throws is what is looked for
            check(f"the {name} parser reads it", False, error)
            continue
        check(f"the {name} parser reads it", len(samples) > 20, len(samples))
        read[name] = samples
    check("both parsers read the same", read.get("openmetrics") == read.get("older"))
    return read.get("openmetrics", {})


if __name__ == "__main__":
    main()
