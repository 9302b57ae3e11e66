#!/usr/bin/env python3
"""Holds Documentation/monitoring against the programs that read it, each of which is skipped where it is not installed.

    scripts/check-monitoring.py [.build/release/lectern] [--live]

promtool (Debian's package prometheus) checks and tests the alerts and parses what the dashboard asks; every figure that they name
is one that `lectern status` has. node_exporter (prometheus-node-exporter) takes what lectern-metrics writes. fail2ban-regex and GoAccess
read access logs of a real server, with addresses, with networks and without, of one host and of two.

With --live a real Prometheus asks a real node_exporter for the status of a real server, and the script makes the faults: a reload that is
refused, a certificate that soon expires, no room, a server that is gone. Each alert has to come, and to go when all is well again. For
the sake of speed minutes are seconds then.

On loopback alone, with processes of its own, which it ends. One line a check; last comes `monitoring: N checks, M failures`.
Takes about twenty seconds, and with --live two minutes. Exit status: 0 without a failure; 1 with one, 64 for wrong usage.
"""

import argparse
import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request

sys.dont_write_bytecode = True  # no folder beside the scripts
import client
from client import wait_until

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
FOLDER = os.path.join(ROOT, "Documentation", "monitoring")
EXAMPLE = os.path.join(ROOT, "Documentation", "Example")

# What `lectern status` has, by its whole name; with a program that has it, it is asked.
FIGURES = """
lectern_build_info lectern_start_time_seconds lectern_uptime_seconds lectern_requests_total lectern_sent_bytes_total
lectern_received_bytes_total lectern_handshakes_total lectern_handshake_failures_total lectern_connections
lectern_connections_accepted_total lectern_connections_refused_total lectern_connections_max lectern_log_lines_dropped_total
lectern_certificate_expiry_seconds lectern_reloads_total lectern_last_reload_successful lectern_last_reload_timestamp_seconds
lectern_loop_lag_seconds process_resident_memory_bytes process_open_fds process_max_fds process_cpu_seconds_total
lectern_connection_ends_total lectern_searches_total lectern_study_answers_total lectern_reviews_total lectern_answers_total
""".split()
OTHERS = {"lectern_up", "node_textfile_mtime_seconds"}

# Every shape of it that OpenMetrics has and Prometheus' older format has not.
SAMPLE = """\
# HELP lectern_build The  version.
# TYPE lectern_build info
lectern_build_info{version="0.2.0"} 1
# TYPE lectern_uptime_seconds gauge
# UNIT lectern_uptime_seconds seconds
# HELP lectern_uptime_seconds Since the start.
lectern_uptime_seconds 12.5
# TYPE lectern_requests counter
# HELP lectern_requests Requests that were answered.
lectern_requests_total{protocol="gemini",status="20"} 5
lectern_requests_total{protocol="gemini",status="a \\"b\\" \\\\ c"} 1
# TYPE lectern_study unknown
lectern_study 2
# HELP process_cpu_seconds Processor time.
# TYPE process_cpu_seconds counter
# UNIT process_cpu_seconds seconds
process_cpu_seconds_total 1.5
# HELP process_open_fds Open files.
# TYPE process_open_fds gauge
process_open_fds 20
# EOF
"""

check = client.Checks()
processes = []


def here(tool):
    """Whether a program is installed; a word where it is not."""
    if shutil.which(tool):
        return True
    print(f"skipped: {tool} is not installed", flush=True)
    return False


def run(*arguments, **more):
    """Exit status and all that was said."""
    done = subprocess.run(arguments, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=120, **more)
    return done.returncode, done.stdout


def start(log, *arguments, **more):
    process = subprocess.Popen(arguments, stdout=open(log, "a"), stderr=subprocess.STDOUT, **more)
    processes.append(process)
    return process


def stop(process):
    process.terminate()
    process.wait(20)
    processes.remove(process)


def fetch(url):
    with urllib.request.urlopen(url, timeout=10) as answer:
        return answer.read().decode()


# Alerts and dashboard


def alerts():
    for verb, name in ("check", "lectern-alerts.yml"), ("test", "lectern-alerts-test.yml"):
        status, said = run("promtool", verb, "rules", os.path.join(FOLDER, name))
        check(status == 0, f"promtool {verb} rules {name}" + ("" if status == 0 else "\n" + said))


def asked_by_dashboard():
    """Every expression of the dashboard, with words in the place of what Grafana puts in."""
    with open(os.path.join(FOLDER, "grafana-dashboard.json")) as file:
        dashboard = json.load(file)
    check(isinstance(dashboard.get("schemaVersion"), int) and dashboard.get("title") == "Lectern", "the dashboard is one")
    numbers = [panel["id"] for panel in dashboard["panels"]]
    check(len(numbers) == len(set(numbers)), f"{len(numbers)} panels, each with a number of its own")
    places = [panel["gridPos"] for panel in dashboard["panels"]]
    overlap = [(a, b) for index, a in enumerate(places) for b in places[:index]
               if a["x"] < b["x"] + b["w"] and b["x"] < a["x"] + a["w"] and a["y"] < b["y"] + b["h"] and b["y"] < a["y"] + a["h"]]
    check(not overlap and all(place["x"] + place["w"] <= 24 for place in places), "no panel lies on another")

    def expressions(value):
        if isinstance(value, dict):
            for name, item in value.items():
                if name == "expr":
                    yield item
                else:
                    yield from expressions(item)
        elif isinstance(value, list):
            for item in value:
                yield from expressions(item)

    return [text.replace("$__rate_interval", "5m").replace("$instance", ".*") for text in expressions(dashboard)]


def dashboard(folder, asked):
    rules = os.path.join(folder, "dashboard.yml")
    with open(rules, "w") as file:
        file.write("groups:\n- name: dashboard\n  rules:\n")
        for number, text in enumerate(asked):
            file.write(f"  - record: dashboard:{number}\n    expr: {json.dumps(text)}\n")
    status, said = run("promtool", "check", "rules", rules)
    check(status == 0, f"promtool parses the {len(asked)} expressions of the dashboard" + ("" if status == 0 else "\n" + said))


def names(asked, figures):
    """Alerts and dashboard ask for nothing that nobody has."""
    with open(os.path.join(FOLDER, "lectern-alerts.yml")) as file:
        rules = "\n".join(line for line in file if "#" not in line and "summary" not in line and "description" not in line)
    used = set(re.findall(r"\b(?:lectern|node|process)_\w+", "\n".join(asked) + re.sub(r"alert:.*|name:.*", "", rules)))
    known = {re.sub("^process_", "lectern_process_", name) for name in figures} | OTHERS
    check(used <= known, f"the {len(used)} figures that are asked for exist" + "".join(f"\n      {name}" for name in sorted(used - known)))
    unused = known - used - {"lectern_start_time_seconds"}
    check(not unused, "and each is asked for" + "".join(f"\n      {name}" for name in sorted(unused)))


# What lectern-metrics writes


def metrics(folder, said):
    """Writes the file with a stand-in for the program that says this, or fails with None; its contents."""
    bin = os.path.join(folder, "bin")
    os.makedirs(bin, exist_ok=True)
    with open(os.path.join(bin, "said"), "w") as file:
        file.write(said or "")
    with open(os.path.join(bin, "lectern"), "w") as file:
        file.write(f"#!/bin/sh\ncat {bin}/said\nexit {0 if said else 1}\n")
    os.chmod(file.name, 0o755)
    text = os.path.join(folder, "text")
    os.makedirs(text, exist_ok=True)
    path = os.path.join(text, "lectern.prom")
    status, problem = run("sh", os.path.join(FOLDER, "lectern-metrics"), path, env=dict(os.environ, PATH=f"{bin}:{os.environ['PATH']}"))
    check(status == 0 and os.listdir(text) == ["lectern.prom"], "lectern-metrics leaves one file" + problem)
    with open(path) as file:
        return text, file.read()


def node_exporter(folder, text):
    port, = client.free_ports(1)
    exporter = start(os.path.join(folder, "exporter.log"), "prometheus-node-exporter", "--collector.disable-defaults", "--collector.textfile",
                     f"--collector.textfile.directory={text}", f"--web.listen-address=127.0.0.1:{port}")
    with contextlib.suppress(OSError):
        wait_until(lambda: is_there(port))
    return exporter, port


def is_there(port):
    try:
        client.connect(port, timeout=1).close()
        return True
    except OSError:
        return False


def textfile(folder, said):
    text, down = metrics(folder, None)
    check(down.endswith("lectern_up 0\n"), "a server that does not answer is lectern_up 0")
    text, written = metrics(folder, said)
    status, problem = run("promtool", "check", "metrics", input=written)
    problem = [line for line in problem.splitlines() if "no help text" not in line]
    check(not problem, "promtool finds the file good" + "".join("\n      " + line for line in problem))
    samples = [re.sub("^process_", "lectern_process_", line) for line in said.splitlines() if line and line[0] != "#"]
    lines = written.splitlines()
    check(all(line in lines for line in samples), f"it has all {len(samples)} figures")
    if not here("prometheus-node-exporter"):
        return
    exporter, port = node_exporter(folder, text)
    exported = fetch(f"http://127.0.0.1:{port}/metrics").splitlines()
    stop(exporter)
    check("node_textfile_scrape_error 0" in exported, "node_exporter can read it")
    named = {re.split(r"[{ ]", line)[0] for line in samples}
    shown = {re.split(r"[{ ]", line)[0] for line in exported}
    check(named <= shown, f"and hands all {len(named)} on" + "".join(f"\n      {name}" for name in sorted(named - shown)))
    types = [line for line in exported if re.match(r"# TYPE lectern_\w+_total ", line)]
    check(all(line.endswith(" counter") for line in types) and types, "counters as counters")
    with open(os.path.join(folder, "exporter.log")) as log:
        faults = [line for line in log if "level=error" in line]
    check(not faults, "without a complaint" + "".join("\n      " + line.strip() for line in faults))


# The access log


def requests(port, gopher):
    """What a reader asks, and what none would."""

    def ask(url, source):
        with contextlib.suppress(OSError), client.secure(client.connect(port, source=source, timeout=10)) as secure:
            secure.sendall(url.encode() + b"\r\n")
            client.read_all(secure)

    def send(data, port, source):
        with contextlib.suppress(OSError), client.connect(port, source=source, timeout=10) as plain:
            plain.sendall(data)
            client.read_all(plain)

    for path in "/", "/", "/", "/nothing", "/x/44%2059%20", "/search?keeper":
        ask(f"gemini://localhost:{port}{path}", "127.0.4.1")
    send(b"/\r\n", gopher, "127.0.4.1")
    send(b"44 59 gemini\r\n", gopher, "127.0.4.1")
    for url in "nonsense", f"gemini://localhost:{port}/a b":
        ask(url, "127.0.6.1")
    send(b"GET / HTTP/1.0\r\n\r\n", port, "127.0.6.1")
    send(b"\x16\x03\x01nothing of the kind", port, "127.0.6.1")
    send(b"", port, "127.0.6.1")


READERS, OTHERS_LINES = 8, 5


def logs(binary, folder):
    """Access logs of a real server in every mode, of one host and of two."""
    found, servers = {}, []
    for hosts in 1, 2:
        for mode in "anonymous", "prefix", "full":
            port, gopher = client.free_ports(2)
            path = os.path.join(folder, f"{mode}{hosts}")
            with open(path + ".conf", "w") as file:
                file.write(f"Listen: 127.0.0.1:{port}\nGopherListen: 127.0.0.1:{gopher}\nCerts: {folder}/certs{hosts}{mode}\nAccessLog: {mode}\n"
                           "RequestTimeout: 2\n\n" +
                           "\n".join(f"Hostname: {name}\nCapsule: {EXAMPLE}\n" for name in ("localhost", "other.example.org")[:hosts]))
            servers.append((start(path + ".log", binary, "serve", "--config", path + ".conf"), port, gopher, path, mode, hosts))
    for server, port, gopher, path, mode, hosts in servers:
        wait_until(lambda: "gopher on " in open(path + ".log").read(), 60)
        requests(port, gopher)
        stop(server)
        found[mode, hosts] = path + ".log"
    return found


FILTERED = r"""
awk 'NF > 7 && $(NF-2) ~ /^[0-9]+$/ { sub("/.*", "", $2); print $1, ($2 ~ /[.:]/ ? $2 : "0.0.0.0"), $(NF-6), $(NF-5), $(NF-4), $(NF-3), $(NF-2) }'
""".strip()
GOACCESS = ["goaccess", "--no-global-config", "--no-strict-status", "--log-format=%dT%tZ %h %v %s %U %b %D", "--date-format=%Y-%m-%d",
            "--time-format=%H:%M:%S"]


def goaccess(folder, found):
    with open(os.path.join(ROOT, "Documentation", "Operations.md")) as document:
        text = document.read()
    check(FILTERED in text and GOACCESS[3].partition("=")[2] in text, "Operations has the lines for GoAccess that are tried here")
    for (mode, hosts), log in sorted(found.items()):
        report = os.path.join(folder, "report.json")
        with open(log) as file:
            _, filtered = run("sh", "-c", FILTERED, stdin=file)
        status, said = run(*GOACCESS, "-", "-o", report, "--no-progress", input=filtered)
        with open(report) as file:
            general = json.load(file)["general"]
        os.remove(report)
        count = general["valid_requests"], general["failed_requests"]
        check(count == (READERS + OTHERS_LINES, 0), f"GoAccess reads {count[0]} lines of {mode}, {hosts} host(s), and misses {count[1]}")


def fail2ban(folder, found):
    configuration = os.path.join(folder, "fail2ban")
    shutil.copytree("/etc/fail2ban", configuration, ignore=shutil.ignore_patterns("defaults-debian.conf"))
    for place, name in ("filter.d", "filter.conf"), ("jail.d", "jail.conf"):
        shutil.copy(os.path.join(FOLDER, "fail2ban", name), os.path.join(configuration, place, "lectern.conf"))
    banned = {"full": "127.0.6.1", "prefix": "127.0.6.0/24"}
    for (mode, hosts), log in sorted(found.items()):
        _, said = run("fail2ban-regex", "-c", configuration, "-o", "<ip>", log, "lectern")
        addresses = said.split()
        good = addresses == [banned[mode]] * OTHERS_LINES if mode in banned else not addresses
        check(good, f"fail2ban finds {len(addresses)} lines of {mode}, {hosts} host(s), all of whom it should")
        if mode not in banned or not os.path.exists("/lib/systemd/systemd-journal-remote"):
            continue
        # A journal has a journal's own fields around the same lines.
        journal = os.path.join(folder, f"journal{mode}{hosts}")
        os.mkdir(journal)
        with open(log, "rb") as file:
            entries = b"".join(
                b"__REALTIME_TIMESTAMP=%d\n__MONOTONIC_TIMESTAMP=%d\n_BOOT_ID=%s\n_HOSTNAME=capsule\n_TRANSPORT=stdout\nPRIORITY=6\n"
                b"SYSLOG_IDENTIFIER=lectern\n_PID=812\n_SYSTEMD_UNIT=lectern.service\nMESSAGE=%s\n\n"
                % (time.time_ns() // 1000 + number, number, b"0123456789abcdef" * 2, line.rstrip()) for number, line in enumerate(file))
        subprocess.run(["/lib/systemd/systemd-journal-remote", "-o", f"{journal}/system.journal", "-"], input=entries, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, said = run("fail2ban-regex", "-c", configuration, "-o", "<ip>", f"systemd-journal[journalpath={journal}]", "lectern")
        if "python3-systemd" in said or "systemd-python" in said or "systemd library" in said:
            print("skipped: python3-systemd is not installed", flush=True)
        else:
            check(said.split() == addresses, "and as many in the journal")
    status, said = run("fail2ban-client", "-c", configuration, "-t")
    check(status == 0, "fail2ban-client finds the jail good" + ("" if status == 0 else "\n" + said))

# A real server, its status, and its faults


class Server:
    """A server of one copy of the example, with few places for connections, and what lectern-metrics makes of its status."""

    def __init__(self, binary, folder):
        self.binary, self.folder = binary, folder
        self.port, = client.free_ports(1)
        self.capsule, self.certificates = os.path.join(folder, "capsule"), os.path.join(folder, "certificates")
        self.socket, self.text = os.path.join(folder, "status"), os.path.join(folder, "textfile")
        shutil.copytree(EXAMPLE, self.capsule)
        os.mkdir(self.text)
        bin = os.path.join(folder, "wrapped")
        os.mkdir(bin)
        with open(os.path.join(bin, "lectern"), "w") as file:
            file.write(f'#!/bin/sh\nexec {binary} "$@" --socket {self.socket}\n')
        os.chmod(file.name, 0o755)
        self.environment = dict(os.environ, PATH=f"{bin}:{os.environ['PATH']}")
        self.start()

    def start(self):
        self.process = start(os.path.join(self.folder, "server.log"), self.binary, "serve", self.capsule, "--listen", f"127.0.0.1:{self.port}",
                             "--gopher-listen", "0", "--certs", self.certificates, "--status-socket", self.socket, "--count-answers",
                             "--max-connections", "20")
        wait_until(lambda: is_there(self.port), 60)
        with contextlib.suppress(OSError), client.secure(client.connect(self.port)) as secure:
            secure.sendall(f"gemini://localhost:{self.port}/\r\n".encode())
            client.read_all(secure)

    def status(self):
        return run(self.binary, "status", "--socket", self.socket, "--format", "openmetrics")

    def write(self):
        subprocess.run(["sh", os.path.join(FOLDER, "lectern-metrics"), os.path.join(self.text, "lectern.prom")], env=self.environment,
                       check=True, stderr=subprocess.DEVNULL)

    def reload(self):
        self.process.send_signal(signal.SIGHUP)


def status_of(binary, folder):
    """What a real server says, by which the list above is judged."""
    server = Server(binary, os.path.join(folder, "asked"))
    status, said = server.status()
    stop(server.process)
    check(status == 0 and said.endswith("# EOF\n"), "lectern status is answered" + ("" if status == 0 else "\n" + said))
    return said


def quick(text):
    """The rules with seconds for minutes."""
    return re.sub(r"\[10m\]", "[20s]", re.sub(r"for: \d+m", "for: 2s", text.replace("> 180", "> 6")))


def live(binary, folder):
    server = Server(binary, os.path.join(folder, "live"))
    exporter, exporter_port = node_exporter(folder, server.text)
    port, = client.free_ports(1)
    with open(os.path.join(FOLDER, "lectern-alerts.yml")) as file, open(os.path.join(folder, "rules.yml"), "w") as rules:
        rules.write(quick(file.read()))
    with open(os.path.join(folder, "prometheus.yml"), "w") as file:
        file.write("global: {scrape_interval: 1s, evaluation_interval: 1s}\nrule_files: [rules.yml]\nscrape_configs:\n"
                   f"- job_name: node\n  static_configs: [{{targets: ['127.0.0.1:{exporter_port}']}}]\n")
    start(os.path.join(folder, "prometheus.log"), "prometheus", f"--config.file={folder}/prometheus.yml", f"--storage.tsdb.path={folder}/tsdb",
          f"--web.listen-address=127.0.0.1:{port}", "--log.level=warn")

    def firing():
        server.write()
        try:
            found = json.loads(fetch(f"http://127.0.0.1:{port}/api/v1/alerts"))["data"]["alerts"]
        except OSError:
            return None
        return {alert["labels"]["alertname"] for alert in found if alert["state"] == "firing"}

    def is_asked():
        with contextlib.suppress(OSError):
            return json.loads(fetch(f"http://127.0.0.1:{port}/api/v1/query?query=lectern_up"))["data"]["result"]

    def fault(expected, what, make, mend):
        make()
        seconds = wait_until(lambda: time.sleep(0.5) or firing() == {expected}, 60)
        check(seconds is not None, f"{what}: {expected}" + (f" after {seconds:.0f} s" if seconds is not None else f", but {firing()}"))
        mend()
        check(wait_until(lambda: time.sleep(0.5) or firing() == set(), 90) is not None, "and none when all is well again")

    # It asks, and so writes the file, all the while: one that nobody writes for six of these seconds is an alert itself.
    # Before Prometheus has asked for the first time, all is absent.
    well = wait_until(lambda: server.write() or is_asked() and firing() == set(), 60) is not None
    found = set().union(*(time.sleep(1) or firing() or set() for _ in range(8)))
    check(well and not found, "a server that is well alerts nobody" + (f", but {found}" if found else ""))
    record = os.path.join(server.capsule, "capsule.rec")
    with open(record) as file:
        text = file.read()

    def write(contents):
        with open(record, "w") as file:
            file.write(contents)
        server.reload()

    fault("LecternReloadRefused", "a capsule with a mistake is reloaded", lambda: write(text + "Nonsense: here\n"), lambda: write(text))

    pair = [os.path.join(server.certificates, "localhost." + kind) for kind in ("crt", "key")]
    kept = [open(path, "rb").read() for path in pair]

    def replace():
        run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "10", "-subj", "/CN=localhost",
            "-addext", "subjectAltName=DNS:localhost", "-keyout", pair[1], "-out", pair[0])
        server.reload()

    def restore():
        for path, contents in zip(pair, kept):
            with open(path, "wb") as file:
                file.write(contents)
        server.reload()

    fault("LecternCertificateExpires", "a certificate of ten days", replace, restore)

    held = []

    def crowd():
        for number in range(120):
            with contextlib.suppress(OSError):
                held.append(client.connect(server.port, source=f"127.0.3.{number % 60 + 1}", timeout=2))
            if number % 20 == 19:
                firing()
                time.sleep(0.7)

    def leave():
        while held:
            held.pop().close()

    fault("LecternReadersTurnedAway", "six times as many connections as there is room", crowd, leave)
    fault("LecternDown", "the server is gone", lambda: stop(server.process), server.start)
    fault("LecternDown", "the server stands still (SIGSTOP)", lambda: server.process.send_signal(signal.SIGSTOP),
          lambda: server.process.send_signal(signal.SIGCONT))
    stop(exporter)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("binary", nargs="?", default=os.path.join(ROOT, ".build", "release", "lectern"))
    parser.add_argument("--live", action="store_true", help="make the faults, and wait for the alerts")
    options = parser.parse_args()
    binary = os.path.abspath(options.binary)
    with tempfile.TemporaryDirectory() as folder:
        try:
            asked = asked_by_dashboard()
            figures, said = FIGURES, SAMPLE
            if os.path.exists(binary) and "--socket" in run(binary, "status", "--help")[1]:
                said = status_of(binary, folder)
                # By their types: some have no figure before something has happened.
                figures = [name + "_total" * (kind == "counter") for name, kind in re.findall(r"^# TYPE (\S+) (\S+)$", said, re.M)]
            else:
                print(f"skipped: what lectern status says: {binary} is not there or has no such command", flush=True)
            names(asked, figures)
            if here("promtool"):
                alerts()
                dashboard(folder, asked)
                textfile(folder, SAMPLE)
                if said is not SAMPLE:
                    textfile(folder, said)
            if os.path.exists(binary) and (shutil.which("fail2ban-regex") or shutil.which("goaccess")):
                found = logs(binary, folder)
                if here("goaccess"):
                    goaccess(folder, found)
                if here("fail2ban-regex"):
                    fail2ban(folder, found)
            if options.live and here("prometheus") and here("prometheus-node-exporter"):
                live(binary, folder)
        finally:
            for process in list(processes):
                stop(process)
    print(f"monitoring: {check}")
    return 1 if check.failures else 0


if __name__ == "__main__":
    sys.exit(main())
