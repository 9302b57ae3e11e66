#!/usr/bin/env python3
"""Compares the tables of words with CLDR, of which Debian has a copy: apt-get install unicode-cldr-core.

    check-languages.py            months, list patterns, quotation marks, separators and the order of a date
    check-languages.py --plurals  prints the forms of whole numbers of every language, for Tests/Fixtures/plurals.txt

A table may differ from CLDR on purpose; the differences are in DIFFERENCES, each with its reason.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

CLDR = pathlib.Path("/usr/share/unicode/cldr/common")
TABLES = pathlib.Path(__file__).parent.parent / "Sources/Languages/Tables"
LETTERS = {"zero": "z", "one": "o", "two": "t", "few": "f", "many": "m", "other": "x"}
NUMBERS = list(range(0, 131)) + [1000, 1001, 1002, 2000, 100000]

# (language, phrase): the reason why the table does not follow CLDR.
DIFFERENCES = {
    ("he", "EitherOf"): "one phrase joins two and more words, and a comma before the last of two is wrong",
    ("ar", "Quoted"): "books have the angular marks, which turn with the direction of writing",
    ("ru", "GroupFrom"): "books set thousands apart from five digits on",
    ("uk", "GroupFrom"): "books set thousands apart from five digits on",
    ("ja", "EitherOf"): "a comma before または stands in prose, not between short words",
    ("pt", "GroupFrom"): "1234 is written so in Portugal, and is not wrong in Brazil",
    ("zh", "Months"): "10月8日 is how a date with digits is written",
}


def table(path):
    fields = {}
    name = None
    for line in path.read_text(encoding="utf-8").splitlines():
        line = line.strip()
        if line.startswith("+") and name:
            fields[name] += " " + line[1:].strip()
        elif match := re.match(r"([A-Z]\w*): ?(.*)", line):
            name = match[1]
            fields[name] = match[2]
        else:
            name = None
    return fields


def languages():
    text = (TABLES / "Wording+Tables.swift").read_text()
    return {tag: name for tag, name in re.findall(r'"(\w+)": (\w+)Table', text)}


class Locale:
    """The values of a language in CLDR, with those that it inherits from the root."""

    def __init__(self, tag):
        self.trees = [ElementTree.parse(CLDR / "main" / f"{name}.xml") for name in (tag, "root")]

    def value(self, path):
        for tree in self.trees:
            found = tree.find(path)
            if found is not None and found.text:
                return found.text
        return None

    def months(self, context):
        base = "dates/calendars/calendar[@type='gregorian']/months"
        for tree in self.trees:
            path = f"{base}/monthContext[@type='{context}']/monthWidth[@type='wide']/month"
            names = [name.text for name in tree.findall(path) if name.text]
            if len(names) == 12:
                return names
        return None


def check():
    problems = 0

    def compare(tag, phrase, mine, theirs):
        nonlocal problems
        if theirs is None or mine == theirs:
            return
        if (tag, phrase) in DIFFERENCES:
            return
        problems += 1
        print(f"{tag}: {phrase} is “{mine}”, and in CLDR “{theirs}”")

    for tag, name in sorted(languages().items()):
        words = table(TABLES / f"{name.capitalize()}.swift")
        locale = Locale("en_GB" if tag == "en" else tag)
        if tag == "en":
            locale.trees.insert(1, ElementTree.parse(CLDR / "main/en_001.xml"))
            locale.trees.insert(2, ElementTree.parse(CLDR / "main/en.xml"))
        if not words:
            print(f"{tag}: the table is empty")
            problems += 1
            continue
        listed = lambda phrase: [part.strip() for part in re.split("[,،、]", words.get(phrase, ""))]
        plain, alone = locale.months("format"), locale.months("stand-alone")
        compare(tag, "Months", listed("Months"), plain)
        if alone and alone != plain and not alone[0].startswith("M0"):
            compare(tag, "MonthsAlone", listed("MonthsAlone"), alone)
        for phrase, kind, part, slots in (
            ("ListOfTwo", None, "2", ("first", "last")),
            ("ListMore", None, "middle", ("list", "next")),
            ("ListEnd", None, "end", ("list", "last")),
            ("EitherOf", "or", "end", ("list", "last")),
        ):
            theirs = None
            for tree in locale.trees:
                for group in tree.findall("listPatterns/listPattern"):
                    if group.get("type") == kind:
                        found = group.find(f"listPatternPart[@type='{part}']")
                        if found is not None and found.text and theirs is None:
                            theirs = found.text
            if theirs:
                theirs = theirs.replace("{0}", "{%s}" % slots[0]).replace("{1}", "{%s}" % slots[1])
            compare(tag, phrase, words.get(phrase), theirs)
        start = locale.value("delimiters/quotationStart")
        end = locale.value("delimiters/quotationEnd")
        compare(tag, "Quoted", re.sub("[\u00a0\u202f]", "", words["Quoted"]), f"{start}{{words}}{end}")
        symbols = "numbers/symbols[@numberSystem='latn']/"
        number = f"1{locale.value(symbols + 'group')}234{locale.value(symbols + 'decimal')}5"
        compare(tag, "Number", words["Number"], number)
        least = locale.value("numbers/minimumGroupingDigits")
        compare(tag, "GroupFrom", words.get("GroupFrom", "1000"), "10000" if least == "2" else "1000")
    print(f"{len(languages())} languages, {problems} differences from CLDR")
    return problems


def holds(condition, number):
    """Returns whether a condition of CLDR holds for a whole number."""
    if not condition:
        return True
    values = {"n": number, "i": number, "v": 0, "w": 0, "f": 0, "t": 0, "c": 0, "e": 0}

    def relation(text):
        match = re.fullmatch(r"(\w)(?: % (\d+))? (!?=) ([\d.,]+)", text.strip())
        left = values[match[1]] % int(match[2]) if match[2] else values[match[1]]
        ranges = [part.split("..") for part in match[4].split(",")]
        inside = any(int(part[0]) <= left <= int(part[-1]) for part in ranges)
        return inside == (match[3] == "=")

    return any(all(relation(part) for part in side.split(" and ")) for side in condition.split(" or "))


def plurals():
    tree = ElementTree.parse(CLDR / "supplemental/plurals.xml")
    print("# The forms of whole numbers in CLDR: for each language those of " + "0 to 130, 1000, 1001, 1002, 2000, 100000.")
    print("# Made by scripts/check-languages.py --plurals.")
    for rules in tree.findall("plurals[@type='cardinal']/pluralRules"):
        conditions = [(rule.get("count"), rule.text.split("@")[0].strip()) for rule in rules]
        forms = ""
        for number in NUMBERS:
            forms += next(LETTERS[count] for count, condition in conditions if holds(condition, number))
        for tag in rules.get("locales").split():
            print(f"{tag.replace('_', '-')} {forms}")


if __name__ == "__main__":
    if "--plurals" in sys.argv:
        plurals()
    else:
        sys.exit(check() > 0)
