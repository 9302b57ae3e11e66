#!/usr/bin/env python3
"""Fetches the same pages over slow lines from Lectern, molly-brown and jetforce, and says how long each takes and what it sends.

    sudo scripts/slow-line.py [.build/release/lectern] [--capsule Capsule] [--rtt 600] [--rate 56] [--loss 0 1 2] [--rounds 15]
        [--before PATH]

A reader has a line of its own (line.py): so many milliseconds there and back, kbit/s each way, percent of packets lost. Its client is
Python's ssl module as it is: a full handshake, the request in a write of its own, no TCP_NODELAY. All servers have one certificate,
which Lectern makes, and three texts of the same bytes: a short one, a section of the capsule and one of 60 kB. Servers and readers live in network
namespaces that the script makes, so it needs root; they go with it. Takes about six minutes. molly-brown (Debian's) and jetforce
(PyPI's, --jetforce PATH) are left out with a word where they are missing. --before is an older Lectern, to be compared in the same run.

One line a kind of reader: seconds from the first packet to the first byte of text, to the first 1,000, to the last (medians of
all rounds; of the last also the mean and the worst), and until the client knew that it was the last; then packets and bytes of IP, both ways, until the
connection was closed on both sides.
Exit status: 0; 1 where a text came otherwise than it was sent; 64 for wrong usage.
"""

import argparse
import json
import os
import shutil
import ssl
import statistics
import subprocess
import sys
import tempfile
import threading
import time

sys.dont_write_bytecode = True  # no folder beside the scripts
import client
import line

LONG = 60_000  # bytes of the long text
PORTS = {"Lectern": 1966, "molly-brown": 1967, "jetforce": 1968, "before": 1969, "Lectern, Gopher": 7070, "before, Gopher": 7071}
STAGGER = 0.05  # seconds between readers of one batch: 64 handshakes at once would measure the machine
AT_MOST = 120  # seconds for one text; the longest takes 15
QUEUE = 64_000  # bytes that wait before the line; more than the window of any text here needs

processes = []


def start(relay, folder, name, *arguments):
    with open(os.path.join(folder, name + ".log"), "w") as log:
        processes.append(subprocess.Popen(arguments, cwd=folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log, preexec_fn=relay.servers.enter))


def texts(binary, capsule, folder):
    """Writes the three texts to a folder; each is served as it is, so all servers send the same."""
    pages = os.path.join(folder, "pages")
    exported = os.path.join(folder, "exported")
    subprocess.run([binary, "export", capsule, "--format", "gemini", "--output", exported], check=True, stdout=subprocess.DEVNULL)
    sections = sorted(os.listdir(os.path.join(exported, "sections")))
    read = [open(os.path.join(exported, "sections", name), "rb").read() for name in sections if name.endswith(".gmi")]
    read = [text for text in read if len(text) > 2_000]
    with open(os.path.join(exported, "index.gmi"), "rb") as file:
        home = file.read()
    section = sorted(read, key=len)[len(read) // 2]
    together = b"\n".join(read)
    while len(together) < LONG:
        together += together
    os.mkdir(pages)
    found = {"home": home, "section": section, "long": together[:LONG].rpartition(b"\n")[0] + b"\n"}
    for name, text in found.items():
        with open(os.path.join(pages, name + ".gmi"), "wb") as file:
            file.write(text)
    return pages, found


def serve_lectern(relay, name, binary, options, folder, certificates, pages):
    path = os.path.join(folder, name + ".conf")
    with open(path, "w") as file:
        file.write(f"Listen: {line.SERVER}:{PORTS[name]}\nGopherListen: {line.SERVER}:{PORTS[name + ', Gopher']}\nCerts: {certificates}\n\n"
                   f"Hostname: localhost\nCapsule: {os.path.abspath(options.capsule)}\nFolder: /texts/ {pages}\n")
    start(relay, folder, name, os.path.abspath(binary), "serve", "--config", path)


def serve(relay, options, folder, pages):
    """Starts every server that is there; the names of those."""
    certificates = os.path.join(folder, "certs")
    subprocess.run([options.binary, "certificate", "create", "--hostname", "localhost", "--certs", certificates], check=True,
                   stdout=subprocess.DEVNULL)
    pair = [os.path.join(certificates, "localhost." + kind) for kind in ("crt", "key")]
    serve_lectern(relay, "Lectern", options.binary, options, folder, certificates, pages)
    served = ["Lectern"]
    if options.before:
        serve_lectern(relay, "before", options.before, options, folder, certificates, pages)
        served.append("before")
    root = os.path.join(folder, "root")
    os.mkdir(root)
    os.symlink(pages, os.path.join(root, "texts"))
    if shutil.which("molly-brown"):
        with open(os.path.join(folder, "molly.conf"), "w") as file:
            file.write(f'Port = {PORTS["molly-brown"]}\nHostname = "localhost"\nCertPath = "{pair[0]}"\nKeyPath = "{pair[1]}"\n'
                       f'DocBase = "{root}/"\nHomeDocBase = ""\nAccessLog = "-"\nErrorLog = "-"\n')
        start(relay, folder, "molly-brown", "molly-brown", "-c", os.path.join(folder, "molly.conf"))
        served.append("molly-brown")
    if shutil.which(options.jetforce):
        start(relay, folder, "jetforce", options.jetforce, "--host", line.SERVER, "--port", str(PORTS["jetforce"]), "--hostname", "localhost",
              "--tls-certfile", pair[0], "--tls-keyfile", pair[1], "--dir", root)
        served.append("jetforce")
    for name in {"molly-brown", "jetforce"}.difference(served):
        print(f"skipped: {name} is not installed", file=sys.stderr)
    return served


def wait_for(relay, port):
    """Waits until a server listens, asked from where it is; None where it does not."""
    found = []

    def look():
        relay.servers.enter()

        def listens():
            try:
                client.connect(port, line.SERVER).close()
                return True
            except OSError:
                return False

        found.append(client.wait_until(listens, 60))

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    thread.join()
    return found[0]


class Reader(threading.Thread):
    """One reader who fetches one text."""

    def __init__(self, relay, address, slow, server, kind, name, wait=0.0):
        super().__init__(daemon=True)
        self.relay, self.address, self.line, self.wait = relay, address, slow, wait
        self.server, self.kind, self.name_of_text = server, kind, name
        self.arrivals, self.body, self.end, self.fault = [], b"", None, None
        relay.add(address, slow)

    def run(self):
        self.relay.readers.enter()
        time.sleep(self.wait)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        context.minimum_version = context.maximum_version = {"1.2": ssl.TLSVersion.TLSv1_2}.get(self.kind, ssl.TLSVersion.TLSv1_3)
        port = PORTS[self.server + (", Gopher" if self.kind == "Gopher" else "")]
        path = f"/texts/{self.name_of_text}.gmi"
        request = f"{path}\r\n" if self.kind == "Gopher" else f"gemini://localhost:{port}{path}\r\n"
        received = b""
        begin = time.monotonic()
        try:
            options = [(6, 1, 1)] if self.kind == "1.3, TCP_NODELAY" else []
            connection = client.connect(port, line.SERVER, self.address, AT_MOST, options)
            if self.kind != "Gopher":
                connection = context.wrap_socket(connection, server_hostname="localhost", suppress_ragged_eofs=False)
            with connection:
                connection.sendall(request.encode())
                while piece := connection.recv(65536):
                    received += piece
                    start = 0 if self.kind == "Gopher" else received.find(b"\r\n") + 2
                    self.arrivals.append((time.monotonic() - begin, len(received) - start))
        except ssl.SSLEOFError:
            self.fault = "no close_notify"
        except OSError as error:
            self.fault = str(error)
        self.end = time.monotonic() - begin
        self.body = received if self.kind == "Gopher" else received.partition(b"\r\n")[2]

    def reached(self, count):
        return next((moment for moment, total in self.arrivals if total >= count), float("inf"))


def sent_as(kind, text):
    """A text as it goes over the line: Gopher's lines end in CR LF."""
    return text.replace(b"\n", b"\r\n") if kind == "Gopher" else text


def table(readers, size):
    marks = {"first": 1, "thousand": min(1000, size), "last": size}
    row = {name: statistics.median(reader.reached(count) for reader in readers) for name, count in marks.items()}
    row["mean"] = statistics.mean(reader.reached(size) for reader in readers)
    row["worst"] = max(reader.reached(size) for reader in readers)
    row["known"] = statistics.median(reader.end for reader in readers)
    for way in ("down", "up"):
        for what in ("packets", "bytes"):
            row[f"{way} {what}"] = statistics.median(getattr(getattr(reader.line, way), what) for reader in readers)
    row["faults"] = sorted({reader.fault for reader in readers if reader.fault})
    return row


def batch(relay, servers, name, text, loss, rounds, options):
    """All kinds of reader at once, each as often as there are rounds; a row a kind."""
    kinds = [(server, kind) for server in servers for kind in ("1.3", "1.3, TCP_NODELAY", "1.2", "Gopher")
             if kind != "Gopher" or server + ", Gopher" in PORTS]
    readers = {}
    for number in range(rounds):
        for place, (server, kind) in enumerate(kinds):
            slow = line.Line(options.rate * 125, options.rtt / 2000, loss / 100, QUEUE, f"{options.seed} {number}")
            index = number * len(kinds) + place
            reader = Reader(relay, f"198.18.1.{index + 1}", slow, server, kind, name, index * STAGGER)
            readers.setdefault((server, kind), []).append(reader)
    everyone = [reader for some in readers.values() for reader in some]
    for reader in everyone:
        reader.start()
    for reader in everyone:
        reader.join(AT_MOST + 60)
    time.sleep(4 * options.rtt / 1000 + 1)  # what is said after the end
    wrong = 0
    for (server, kind), some in readers.items():
        sent = sent_as(kind, text)
        size = len(sent)
        wrong += sum(reader.body != sent for reader in some)
        row = table(some, size) | {"server": server, "kind": kind, "text": name, "bytes": size, "loss": loss, "rounds": rounds}
        rows.append(row)
        print("{server:12} {kind:18} {first:6.2f} {thousand:6.2f} {last:6.2f} {mean:6.2f} {worst:6.2f} {known:6.2f}".format(**row),
              "{:5.0f} {:6.0f} {:5.0f} {:6.0f}".format(*(row[f"{way} {what}"] for way in ("down", "up") for what in ("packets", "bytes"))),
              *row["faults"], flush=True)
    return wrong


rows = []


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("binary", nargs="?", default=".build/release/lectern")
    parser.add_argument("--capsule", default="Capsule")
    parser.add_argument("--jetforce", default="jetforce", help="its program")
    parser.add_argument("--before", help="an older Lectern")
    parser.add_argument("--rtt", type=float, default=600, help="milliseconds")
    parser.add_argument("--rate", type=float, default=56, help="kbit/s")
    parser.add_argument("--loss", type=float, nargs="+", default=[0, 1, 2], help="percent")
    parser.add_argument("--rounds", type=int, default=15, help="readers of each kind where packets are lost")
    parser.add_argument("--text", nargs="+", choices=["home", "section", "long"], default=["home", "section", "long"])
    parser.add_argument("--congestion", default="reno", help="of the kernel's algorithms; with windows so small cubic does what reno does")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--json", help="a file for the figures")
    options = parser.parse_args()
    if os.geteuid() != 0 or not os.path.exists("/dev/net/tun"):
        sys.exit("slow-line: needs root and /dev/net/tun, for network namespaces of its own")
    if not 1 <= options.rounds <= 15:
        parser.error("--rounds is from 1 to 15")
    relay = line.Relay(options.congestion)
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        try:
            os.chmod(folder, 0o755)
            pages, found = texts(options.binary, options.capsule, folder)
            servers = serve(relay, options, folder, pages)
            for name in [*servers, "Lectern, Gopher"]:
                if wait_for(relay, PORTS[name]) is None:
                    sys.exit(f"slow-line: {name} does not serve")
            for loss in options.loss:
                for name in options.text:
                    text = found[name]
                    print(f"\n{name}: {len(text)} bytes; {options.rtt:.0f} ms, {options.rate:.0f} kbit/s, {loss:g} % lost\n"
                          f"{'':31} {'first':>6} {'1,000':>6} {'last':>6} {'mean':>6} {'worst':>6} {'known':>6} {'down':>5} {'bytes':>6} {'up':>5} {'bytes':>6}")
                    wrong += batch(relay, servers, name, text, loss, options.rounds if loss else min(3, options.rounds), options)
        finally:
            for process in processes:
                process.terminate()
            for process in processes:
                process.wait()
            relay.stop()
    if options.json:
        with open(options.json, "w") as file:
            json.dump(rows, file, indent=1)
    print(f"\nslow-line: {wrong} texts that were not whole or not the same")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
