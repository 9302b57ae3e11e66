#!/usr/bin/env python3
"""Draws the pictures of the article's capsule: Capsule/media/*.png.

Needs Pillow (python3-pil) and the DejaVu fonts (fonts-dejavu-core). The same versions draw the same bytes. Dates and names are those
of Capsule/timeline.rec and Capsule/glossary/. A picture is 780 pixels wide, twice the width of a phone's screen, and no letter is
smaller than 25 of them.
"""

import os
import sys

from PIL import Image, ImageDraw, ImageFont

WIDTH = 780
PAPER, INK, SOFT, LINE = "#fbfaf6", "#1d2126", "#4b535c", "#9aa2aa"
RED, BLUE, GREY = "#9c2f22", "#1f4f82", "#59606a"
PALE = {RED: "#f6e3df", BLUE: "#e1eaf4", GREY: "#eceef0"}
FONTS = "/usr/share/fonts/truetype/dejavu/DejaVuSans"


def font(size, bold=False):
    return ImageFont.truetype(f"{FONTS}{'-Bold' if bold else ''}.ttf", size)


class Sheet:
    """A page of paper, cut at its end to what was used of it."""

    def __init__(self, title, subtitle):
        self.image = Image.new("RGB", (WIDTH, 2400), PAPER)
        self.pen = ImageDraw.Draw(self.image)
        self.y = 34
        self.write(40, self.y, title, font(38, True), INK, 700, leading=46)
        self.y += 4
        self.write(40, self.y, subtitle, font(25), SOFT, 700, leading=33)
        self.y += 22

    def lines(self, words, face, width):
        lines = [""]
        for word in words.split():
            longer = f"{lines[-1]} {word}".strip()
            if face.getlength(longer) > width and lines[-1]:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def write(self, x, y, words, face, colour, width, leading=34, centred=False):
        """Writes words in lines, and leaves `self.y` below the last."""
        for line in self.lines(words, face, width):
            left = x + (width - face.getlength(line)) / 2 if centred else x
            self.pen.text((left, y), line, font=face, fill=colour)
            y += leading
        self.y = y

    def box(self, left, top, right, bottom, colour):
        self.pen.rounded_rectangle((left, top, right, bottom), 12, fill=PALE[colour], outline=colour, width=3)

    def arrow(self, x, bottom, top, colour=INK):
        self.pen.line((x, bottom, x, top + 12), fill=colour, width=5)
        self.pen.polygon(((x, top), (x - 13, top + 20), (x + 13, top + 20)), fill=colour)

    def save(self, name):
        path = os.path.join(FOLDER, name)
        page = self.image.crop((0, 0, WIDTH, int(self.y) + 34))
        page.quantize(24, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(path, optimize=True)
        print(f"{path}: {page.size[0]} x {page.size[1]}, {os.path.getsize(path)} bytes")


ERAS = [
    (1917, 1921, "Revolution and Civil War", RED),
    (1921, 1929, "New Economic Policy and struggle in the party", BLUE),
    (1929, 1944, "Stalin in power, Trotsky in exile", GREY),
]
EVENTS = [
    (1917 + 2 / 12, "February Revolution"),
    (1917 + 10 / 12, "October Revolution"),
    (1918 + 4 / 12, "Civil War spreads"),
    (1919 + 2 / 12, "Communist International founded"),
    (1921 + 2 / 12, "Factions banned; New Economic Policy"),
    (1922 + 3 / 12, "Stalin becomes General Secretary"),
    (1923 + 9 / 12, "Declaration of 46"),
    (1924 + 0.7 / 12, "Death of Lenin"),
    (1924 + 11.5 / 12, "Socialism in One Country"),
    (1926 + 6 / 12, "United Opposition formed"),
    (1927 + 3.4 / 12, "Shanghai massacre"),
    (1927 + 11 / 12, "Opposition expelled"),
    (1929 + 1.4 / 12, "Trotsky arrives in Turkey"),
    (1933 + 1 / 12, "Hitler appointed chancellor"),
    (1936 + 7.6 / 12, "First of three Moscow Trials"),
    (1938 + 8 / 12, "Fourth International founded"),
    (1940 + 7.7 / 12, "Murder of Trotsky"),
    (1943 + 4.5 / 12, "Communist International dissolved"),
]


def axis():
    sheet = Sheet("The story on a time axis", "From 1917 to 1943; each year is equally long.")
    for _, _, name, colour in ERAS:
        sheet.pen.rectangle((40, sheet.y + 6, 62, sheet.y + 28), fill=colour)
        sheet.write(78, sheet.y + 1, name, font(25, True), colour, 662, leading=36)
    year, top, line = 54, sheet.y + 26, 150
    at = lambda when: top + (when - 1917) * year
    for first, end, name, colour in ERAS:
        sheet.pen.rectangle((line - 9, at(first) + 2, line + 9, at(end) - 2), fill=colour)
    for number in range(1917, 1944):
        colour = next(c for f, e, _, c in ERAS if f <= number < e)
        sheet.pen.text((40, at(number) + 12), str(number), font=font(27, True), fill=colour)
        sheet.pen.line((line - 20, at(number), line - 9, at(number)), fill=LINE, width=2)
    # What is written stands beside its moment, or as near below as there is room.
    below = 0
    for moment, name in ((at(when), name) for when, name in EVENTS):
        place = max(moment - 17, below)
        below = place + 38
        sheet.pen.ellipse((line - 7, moment - 7, line + 7, moment + 7), fill=PAPER, outline=INK, width=3)
        sheet.pen.line((line + 10, moment, 178, place + 17, 196, place + 17), fill=LINE, width=2)
        sheet.pen.text((204, place), name, font=font(27), fill=INK)
    sheet.y = at(1944)
    sheet.save("time-axis.png")


SIDES = [
    ("1923–24", "Stalin, Zinoviev, Kamenev", "the troika", "Trotsky", "the Left Opposition"),
    ("1925", "Stalin, Bukharin", "", "Zinoviev, Kamenev, Krupskaya", ""),
    ("1926–27", "Stalin, Bukharin", "", "Trotsky, Zinoviev, Kamenev", "the United Opposition; Krupskaya for some months"),
    ("1928–29", "Stalin", "sole leader by 1929", "Bukharin", "removed as a “Right deviationist”; Trotsky in exile"),
]


def sides():
    sheet = Sheet("Who stood with whom", "Leaders of the Russian party and those who opposed them, from 1923 to 1929")
    heads = ((40, "Led the party", BLUE), (400, "Stood against them", RED))
    for left, words, colour in heads:
        sheet.pen.text((left, sheet.y), words, font=font(28, True), fill=colour)
    sheet.y += 52
    for years, leaders, what, others, which in SIDES:
        sheet.pen.text((40, sheet.y), years, font=font(29, True), fill=INK)
        length = font(29, True).getlength(years)
        sheet.pen.line((56 + length, sheet.y + 19, 740, sheet.y + 19), fill=LINE, width=2)
        top, ends = sheet.y + 48, []
        texts = ((40, 380, leaders, what, BLUE), (400, 740, others, which, RED))
        for left, right, names, note, _ in texts:
            sheet.y = top + 16
            for name in names.split(", "):
                sheet.y += 38
            sheet.y += 34 * len(sheet.lines(note, font(25), right - left - 40)) if note else 0
            ends.append(sheet.y + 16)
        for left, right, names, note, colour in texts:
            sheet.box(left, top, right, max(ends), colour)
            y = top + 16
            for name in names.split(", "):
                sheet.pen.text((left + 20, y), name, font=font(29, True), fill=INK)
                y += 38
            if note:
                sheet.write(left + 20, y, note, font(25), SOFT, right - left - 40)
        sheet.y = max(ends) + 30
    sheet.y -= 30
    sheet.save("who-stood-with-whom.png")


def councils():
    sheet = Sheet("From factory to congress", "The councils of 1917, called soviets, from below.")
    left, right, middle = 40, 740, 390
    def level(words, note, height, colour):
        top = sheet.y
        sheet.box(left, top, right, top + height, colour)
        sheet.write(left + 20, top + 18, words, font(31, True), INK, right - left - 40, 40, True)
        sheet.write(left + 20, sheet.y + 2, note, font(25), SOFT, right - left - 40, 33, True)
        sheet.y = top + height
    def step(words):
        sheet.arrow(middle, sheet.y + 84, sheet.y + 10)
        sheet.pen.text((middle + 34, sheet.y + 32), words, font=font(26), fill=INK)
        sheet.y += 94
    level("A new government", "in November 1917", 112, GREY)
    step("sets it up")
    level("Congress of Soviets", "with a Central Executive Committee", 112, RED)
    step("delegates")
    level("Soviets", "such as that of Petrograd, where several parties argue and vote", 146, RED)
    top = sheet.y
    third = (right - left - 40) / 3
    for number, words in enumerate(("Factories", "Garrisons", "Villages")):
        start = left + number * (third + 20)
        sheet.arrow(start + third / 2, top + 84, top + 10)
        sheet.box(start, top + 94, start + third, top + 168, BLUE)
        sheet.write(start, top + 112, words, font(29, True), INK, third, 38, True)
    sheet.pen.text((middle + 24, top + 32), "delegates", font=font(26), fill=INK)
    sheet.y = top + 194
    sheet.write(left, sheet.y, "Those who had chosen a delegate could in principle recall and replace that delegate at any time.", font(27), INK, 700, 36)
    sheet.save("from-factory-to-congress.png")


FOLDER = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(__file__), "..", "Capsule", "media")
os.makedirs(FOLDER, exist_ok=True)
axis()
sides()
councils()
