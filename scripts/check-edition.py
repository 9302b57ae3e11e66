#!/usr/bin/env python3
"""Measures the article's capsule against its own rules and fails where one is broken.

    scripts/check-edition.py [--article FILE] [CAPSULE]

Looks whether seven words in a row are the article's (outside quotations, titles and names), whether every claim is told where
scripts/edition/claims.tsv says that it is, whether each section has its questions and no right choice gives itself away by its length, and
counts attributions, words a sentence and citations with pages. The article is not part of this repository: its runs of seven words stand
in scripts/edition/runs.txt as hashes, from which no text can be read. With --article FILE that file is written anew.
"""

import argparse
import hashlib
import pathlib
import re
import sys
import unicodedata

RUN = 7
HERE = pathlib.Path(__file__).resolve().parent / "edition"
ATTRIBUTION = re.compile(
    r"\bCostello\b|\bthe (?:author|article)\b|\bin (?:his|this) (?:account|view|telling|reading)\b|\bfor him\b"
    r"|\b[Hh]e (?:adds|argues|asks|believes|calls|concludes|counts|finds|holds|insists|names|quotes|reads|says|sees|thinks|writes)\b",
    re.IGNORECASE,
)
MOST_ATTRIBUTIONS = 75
LONGEST_SENTENCE = 30
KINDS = ("Choice", "Answer", "Points")
ABBREVIATIONS = re.compile(r"\b(?:c|vol|no|pp?|ch|ed|eds|trans|St|Dr|Mr|Mrs|cf|etc|[A-Z])\.$")


def words(text):
    folded = unicodedata.normalize("NFKD", text.replace("’", "'").replace("\u00ad", "")).lower()
    return re.findall(r"[^\W_]+(?:'[^\W_]+)*", "".join(c for c in folded if not unicodedata.combining(c)))


def digests(text):
    found = words(text)
    for start in range(len(found) - RUN + 1):
        run = " ".join(found[start : start + RUN])
        yield hashlib.blake2b(run.encode(), digest_size=8).hexdigest(), run


def records(path):
    """Returns the records of a file as lists of (field, value); a line that begins with + goes on."""
    found, record = [], []
    for line in path.read_text(encoding="utf-8").splitlines() + [""]:
        if not line.strip():
            if record:
                found.append(record)
            record = []
        elif line.startswith("+") and record:
            record[-1] = (record[-1][0], record[-1][1] + " " + line[1:].strip())
        elif not line.startswith("#") and ":" in line:
            field, value = line.split(":", 1)
            record.append((field, value.strip()))
    return found


def header_and_text(path):
    head, _, text = path.read_text(encoding="utf-8").partition("\n\n")
    head = re.sub(r"\n\+ ?", " ", head)
    return dict(line.split(":", 1) for line in head.splitlines() if ":" in line and not line.startswith("#")), text


def plain(text):
    text = re.sub(r"\[\[[^\]|]*\|([^\]]*)\]\]", r"\1", text)
    text = re.sub(r"\[@[^\]]*\]|\[\^[^\]]*\]", "", text)
    return re.sub(r"\[\*|\*\]|\[\+|\+\]|\[\[|\]\]|\[#\w+\]", "", text)


def without_quotations(text):
    lines = [line for line in text.splitlines() if not line.startswith((">", "=>"))]
    return re.sub(r"“[^”]*”", " . ", "\n".join(lines))


def sentences(text):
    for paragraph in plain(text).splitlines():
        if not paragraph.strip() or paragraph.startswith(("#", ">", "=>", "*", "|", "```", "%%")):
            continue
        begun = ""
        for piece in re.split(r"(?<=[.!?])[”’)]*\s+", paragraph):
            begun = f"{begun} {piece}".strip()
            if not ABBREVIATIONS.search(begun):
                yield begun
                begun = ""
        if begun:
            yield begun


class Findings:
    def __init__(self):
        self.faults = []

    def say(self, name, value, fault=None):
        print(f"{name:<52} {value}")
        if fault:
            self.faults += fault if isinstance(fault, list) else [fault]


def check_copying(capsule, findings):
    known = set((HERE / "runs.txt").read_text().split())
    faults = []
    for path in sorted([*capsule.glob("*.rec"), *capsule.glob("*/*.gmi")]):
        if path.parts[len(capsule.parts)] == "ru":
            continue
        for paragraph in without_quotations(plain(path.read_text(encoding="utf-8"))).split("\n\n"):
            for digest, run in digests(paragraph):
                if digest in known and not is_title(run):
                    faults.append(f"{path}: seven words in a row are the article's: “{run}”")
    findings.say("runs of seven words from the article", len(faults), faults)


def is_title(run):
    titles = ("marxists who fought stalinism 100 years of the left opposition", "how was stalinism born")
    return any(run in title for title in titles)


def check_claims(capsule, findings):
    faults, told = [], 0
    texts = {}
    for number, line in enumerate((HERE / "claims.tsv").read_text(encoding="utf-8").splitlines(), 1):
        claim, section, quotation = line.split("\t")
        if claim != f"C{number:03}":
            faults.append(f"claims.tsv:{number}: this should be C{number:03}, and is {claim}")
        if section not in texts:
            head, text = header_and_text(capsule / "sections" / f"{section}.gmi")
            texts[section] = " ".join(words(plain(head["Summary"] + "\n" + head["Title"] + "\n" + text)))
        if " ".join(words(plain(quotation))) in texts[section]:
            told += 1
        else:
            faults.append(f"claims.tsv:{number}: {section} does not tell {claim} in the words “{quotation}”")
    listed = set()
    for path in capsule.glob("pages/claims-*.gmi"):
        listed |= {int(n) for n in re.findall(r"^\* [A-Z][a-z]+, (\d+):", path.read_text(encoding="utf-8"), re.MULTILINE)}
    missing = [n for n in range(1, 163) if n not in listed]
    if missing:
        faults.append("the appendix lacks the claims " + ", ".join(map(str, missing)))
    findings.say("claims told in their section", f"{told} of 162", faults if faults else None)


def check_questions(capsule, order, findings):
    by_section, faults, longest_is_right, choices_in_all = {s: [] for s in order}, [], 0, 0
    for record in records(capsule / "questions.rec"):
        fields = dict(record)
        by_section[fields["Section"]].append(record)
        choices = [value for field, value in record if field == "Choice"]
        if choices:
            choices_in_all += 1
            right = next(c for c in choices if c.startswith("* "))
            if len(right) - 2 > max(len(c) for c in choices if c is not right):
                longest_is_right += 1
            reasons = sum(field == "Because" for field, _ in record)
            if reasons != len(choices):
                faults.append(f"questions.rec: {fields['Key']} says “Because” for {reasons} of {len(choices)} choices")
    for section, found in by_section.items():
        kinds = {kind: sum(any(f == kind for f, _ in record) for record in found) for kind in KINDS}
        if len(found) < 6 or not all(kinds.values()):
            faults.append(f"{section} has {len(found)} questions: {kinds}")
    if longest_is_right * 3 > choices_in_all:
        faults.append(f"the right choice is the longest in {longest_is_right} of {choices_in_all} questions")
    findings.say("questions", sum(map(len, by_section.values())), faults)
    findings.say("  of which the right choice is the longest", f"{longest_is_right} of {choices_in_all}")
    findings.say("  by section", ", ".join(f"{len(v)}" for v in by_section.values()))


def check_voice(capsule, order, findings):
    lengths, faults, attributions, names, additions, paragraphs = [], [], 0, 0, 0, 0
    for section in order:
        _, text = header_and_text(capsule / "sections" / f"{section}.gmi")
        body = re.split(r"^\[\^[\w-]+\]:", text, maxsplit=1, flags=re.MULTILINE)[0]
        attributions += len(ATTRIBUTION.findall(plain(without_quotations(body))))
        names += len(re.findall(r"\bCostello\b", body))
        additions += body.count("[+")
        paragraphs += sum(1 for p in body.split("\n\n") if p and p[0] not in "#>=`*|")
        for sentence in sentences(body):
            count = len(words(sentence))
            lengths.append(count)
            if count > LONGEST_SENTENCE:
                faults.append(f"{section}: a sentence has {count} words: “{sentence[:60]}…”")
    findings.say("sentences in the sections", len(lengths), faults)
    findings.say("  words in each, on average", f"{sum(lengths) / len(lengths):.1f}")
    findings.say("  words in the longest", max(lengths))
    findings.say(
        "attributions to the author",
        f"{attributions} in {paragraphs} paragraphs; “Costello” {names} times",
        f"{attributions} attributions are more than {MOST_ATTRIBUTIONS}" if attributions > MOST_ATTRIBUTIONS else None,
    )
    findings.say("additions of the editor's in square brackets", additions)
    _, short = header_and_text(capsule / "pages" / "short.gmi")
    count = sum(bool(re.search(r"\w", word)) for word in plain(short).split())
    findings.say("words of the text in five minutes", count, None if 1000 <= count <= 1100 else f"{count} words in short.gmi")


def check_apparatus(capsule, findings):
    terms = [header_and_text(path)[0] for path in capsule.glob("glossary/*.gmi")]
    persons = sum(head["Kind"].strip() == "person" for head in terms)
    events = [dict(r) for r in records(capsule / "timeline.rec") if dict(r).get("Date")]
    sources = [dict(r) for r in records(capsule / "sources.rec")]
    citations, paged = 0, 0
    for path in [*capsule.glob("*.rec"), *capsule.glob("*/*.gmi")]:
        text = path.read_text(encoding="utf-8")
        found = re.findall(r"\[@([^\]]+)\]", text) + re.findall(r"^Source: (.+)$", text, re.MULTILINE)
        citations += len(found)
        paged += sum("," in citation for citation in found)
    findings.say("terms", len(terms) - persons, None if len(terms) - persons >= 90 else "fewer than 90 terms")
    findings.say("people", persons, None if persons >= 55 else "fewer than 55 people")
    findings.say("events", len(events), None if len(events) >= 80 else "fewer than 80 events")
    findings.say("sources", len(sources))
    findings.say("  with an address at which they are free to read", sum("URL" in s for s in sources))
    findings.say("  with a view", sum("View" in s for s in sources))
    findings.say("citations, of which with pages or another place", f"{citations}, {paged}")


def check_translation(capsule, findings):
    russian = capsule / "ru"
    if not russian.is_dir():
        return findings.say("translation into Russian", "none")
    originals = {path.relative_to(capsule) for path in capsule.glob("*/*.gmi") if path.parent.parent == capsule}
    originals |= {path.relative_to(capsule) for path in capsule.glob("*.rec")} - {pathlib.Path("wording.rec")}
    translated = {path.relative_to(russian) for path in [*russian.glob("*/*.gmi"), *russian.glob("*.rec")]}
    missing = sorted(map(str, originals - translated))
    findings.say(
        "translation into Russian, files",
        f"{len(originals & translated)} of {len(originals)}",
        [f"ru/{path} is missing" for path in missing],
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--article", type=pathlib.Path, help="the article's text, to write its runs anew")
    parser.add_argument("capsule", nargs="?", type=pathlib.Path, default=HERE.parent.parent / "Capsule")
    arguments = parser.parse_args()
    if arguments.article:
        article = arguments.article.read_text(encoding="utf-8")
        runs = sorted({digest for line in article.splitlines() for digest, _ in digests(without_quotations(line))})
        (HERE / "runs.txt").write_text("\n".join(runs) + "\n")
    capsule = arguments.capsule
    order = re.search(r"^SectionOrder: (.*(?:\n\+.*)*)", (capsule / "capsule.rec").read_text(encoding="utf-8"), re.MULTILINE)
    order = order.group(1).replace("\n+", " ").split()
    findings = Findings()
    check_copying(capsule, findings)
    check_claims(capsule, findings)
    check_questions(capsule, order, findings)
    check_voice(capsule, order, findings)
    check_apparatus(capsule, findings)
    check_translation(capsule, findings)
    for fault in findings.faults:
        print(f"fault: {fault}", file=sys.stderr)
    return 1 if findings.faults else 0


if __name__ == "__main__":
    sys.exit(main())
