#!/usr/bin/env python3
"""Draws the pictures of the article's capsule, Capsule/media/*.png, and of its Russian translation, Capsule/ru/media/*.png.

    draw-media.py [CAPSULE [LANGUAGE...]]

Without a language all are drawn. The data are the same for each; a picture in English is said in the words below, and one in Russian
in those that RUSSIAN has for them.

Needs Pillow (python3-pil) and the DejaVu fonts (fonts-dejavu-core). The same versions draw the same bytes. Dates and names are those
of Capsule/timeline.rec and Capsule/glossary/. A picture is 780 pixels wide, twice the width of a phone's screen, and no letter is
smaller than 25 of them.
"""

import os
import sys

from PIL import Image, ImageDraw, ImageFont

WIDTH = 780
PAPER, INK, SOFT, LINE = "#fbfaf6", "#1d2126", "#4b535c", "#9aa2aa"
RED, BLUE, GREY, OCHRE = "#9c2f22", "#1f4f82", "#59606a", "#85600c"
PALE = {RED: "#f6e3df", BLUE: "#e1eaf4", GREY: "#eceef0"}
FONTS = "/usr/share/fonts/truetype/dejavu/DejaVuSans"


# What the pictures say, in Russian. A phrase that is missing here stops the drawing.
RUSSIAN = {
    "The story on a time axis": "События на оси времени",
    "From 1917 to 1943; each year is equally long.": "С 1917 по 1943 год; все годы одинаковой длины.",
    "Revolution and civil war": "Революция и Гражданская война",
    "New Economic Policy, struggle in the party": "Нэп и борьба в партии",
    "Stalin’s turn: exile, collective farms, famine": "Поворот Сталина: ссылки, колхозы, голод",
    "Terror at home, Trotsky abroad": "Террор в стране, Троцкий за границей",
    "February Revolution": "Февральская революция",
    "October Revolution": "Октябрьская революция",
    "Civil War spreads": "Гражданская война разрастается",
    "Red terror declared": "Объявлен красный террор",
    "Communist International founded": "Основан Коминтерн",
    "Kronstadt; ban on factions; NEP": "Кронштадт; запрет фракций; нэп",
    "Stalin becomes General Secretary": "Сталин — генеральный секретарь",
    "Declaration of 46": "Заявление 46-ти",
    "Death of Lenin": "Смерть Ленина",
    "Socialism in One Country": "«Социализм в одной стране»",
    "United Opposition formed": "Создана Объединённая оппозиция",
    "Shanghai massacre": "Шанхайская резня",
    "Opposition expelled": "Оппозиция исключена из партии",
    "Trotsky arrives in Turkey": "Троцкий прибывает в Турцию",
    "Collectivisation by force": "Насильственная коллективизация",
    "Famine of 1932–33": "Голод 1932–1933 годов",
    "Hitler appointed chancellor": "Гитлер назначен канцлером",
    "First of three Moscow Trials": "Первый московский процесс из трёх",
    "Mass terror": "Массовый террор",
    "Fourth International founded": "Основан Четвёртый интернационал",
    "Murder of Trotsky": "Убийство Троцкого",
    "Communist International dissolved": "Коминтерн распущен",
    "Who stood with whom": "Кто был с кем",
    "Twenty-six Bolsheviks at five moments of the quarrel in the party, and how each of them died":
        "Двадцать шесть большевиков в пять моментов борьбы внутри партии и то, как умер каждый",
    "autumn 1923: the Declaration of 46": "осень 1923 года: Заявление 46-ти",
    "December 1925: the Fourteenth Congress": "декабрь 1925 года: Четырнадцатый съезд",
    "1926–27: the United Opposition": "1926–1927: Объединённая оппозиция",
    "the end of 1927: after the expulsions": "конец 1927 года: после исключений",
    "1928–29: the quarrel with the Right": "1928–1929: спор с «правыми»",
    "with the leadership": "с руководством",
    "against it": "против него",
    "gave in": "сдался",
    "silent or between": "молчит или в стороне",
    "Always with the leadership": "Всегда с руководством",
    "The Right of 1928": "«Правые» 1928 года",
    "Against Stalin from 1925": "Против Сталина с 1925 года",
    "The Opposition of 1923": "Оппозиция 1923 года",
    "From the Workers’ Opposition of 1921": "Из Рабочей оппозиции 1921 года",
    "Stalin": "Сталин",
    "Molotov": "Молотов",
    "Ordzhonikidze": "Орджоникидзе",
    "Kirov": "Киров",
    "Bukharin": "Бухарин",
    "Rykov": "Рыков",
    "Tomsky": "Томский",
    "Zinoviev": "Зиновьев",
    "Kamenev": "Каменев",
    "Sokolnikov": "Сокольников",
    "Krupskaya": "Крупская",
    "Trotsky": "Троцкий",
    "Rakovsky": "Раковский",
    "Muralov": "Муралов",
    "Sapronov": "Сапронов",
    "Preobrazhensky": "Преображенский",
    "Radek": "Радек",
    "Smilga": "Смилга",
    "Serebryakov": "Серебряков",
    "Ivan Smirnov": "Иван Смирнов",
    "Pyatakov": "Пятаков",
    "Antonov-Ovseyenko": "Антонов-Овсеенко",
    "Krestinsky": "Крестинский",
    "Joffe": "Иоффе",
    "Shlyapnikov": "Шляпников",
    "Kollontai": "Коллонтай",
    "died": "умер",
    "died (she)": "умерла",
    "killed": "убит",
    "shot": "расстрелян",
    "suicide": "застрелился",
    "From factory to congress": "От завода к съезду",
    "The councils of 1917, called soviets, from below.": "Советы 1917 года, снизу вверх.",
    "A new government": "Новое правительство",
    "in November 1917": "в ноябре 1917 года",
    "sets it up": "создаёт его",
    "Congress of Soviets": "Съезд советов",
    "with a Central Executive Committee": "с Центральным исполнительным комитетом",
    "delegates": "делегаты",
    "Soviets": "Советы",
    "such as that of Petrograd, where several parties argue and vote":
        "например, Петроградский, где несколько партий спорят и голосуют",
    "Factories": "Заводы",
    "Garrisons": "Гарнизоны",
    "Villages": "Деревни",
    "Those who had chosen a delegate could in principle recall and replace that delegate at any time.":
        "Те, кто выбрал делегата, в принципе могли отозвать и заменить его в любое время.",
}
# A language: its folder in the capsule, its words, and in "Who stood with whom" the middle of the first column and from one to the next.
LANGUAGES = {
    "en": ("media", None, (322, 57, 30)),
    "ru": ("ru/media", RUSSIAN, (316, 40, 26)),
}
FOLDER, WORDS, COLUMNS = LANGUAGES["en"]


def say(words):
    """What stands in the data, in the language of the picture."""
    return words.removesuffix(" (she)") if WORDS is None else WORDS[words]


def font(size, bold=False):
    return ImageFont.truetype(f"{FONTS}{'-Bold' if bold else ''}.ttf", size)


class Sheet:
    """A page of paper, cut at its end to what was used of it."""

    def __init__(self, title, subtitle):
        self.image = Image.new("RGB", (WIDTH, 2400), PAPER)
        self.pen = ImageDraw.Draw(self.image)
        self.y = 34
        self.write(40, self.y, say(title), font(38, True), INK, 700, leading=46)
        self.y += 4
        self.write(40, self.y, say(subtitle), font(25), SOFT, 700, leading=33)
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

    def save(self, name, colours=24):
        path = os.path.join(FOLDER, name)
        page = self.image.crop((0, 0, WIDTH, int(self.y) + 34))
        page.quantize(colours, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(path, optimize=True)
        print(f"{path}: {page.size[0]} x {page.size[1]}, {os.path.getsize(path)} bytes")


ERAS = [
    (1917, 1921, "Revolution and civil war", RED),
    (1921, 1928, "New Economic Policy, struggle in the party", BLUE),
    (1928, 1934, "Stalin’s turn: exile, collective farms, famine", OCHRE),
    (1934, 1944, "Terror at home, Trotsky abroad", GREY),
]
EVENTS = [
    (1917 + 2 / 12, "February Revolution"),
    (1917 + 10 / 12, "October Revolution"),
    (1918 + 4 / 12, "Civil War spreads"),
    (1918 + 8 / 12, "Red terror declared"),
    (1919 + 2 / 12, "Communist International founded"),
    (1921 + 2 / 12, "Kronstadt; ban on factions; NEP"),
    (1922 + 3 / 12, "Stalin becomes General Secretary"),
    (1923 + 9 / 12, "Declaration of 46"),
    (1924 + 0.7 / 12, "Death of Lenin"),
    (1924 + 11.5 / 12, "Socialism in One Country"),
    (1926 + 6 / 12, "United Opposition formed"),
    (1927 + 3.4 / 12, "Shanghai massacre"),
    (1927 + 11 / 12, "Opposition expelled"),
    (1929 + 1.4 / 12, "Trotsky arrives in Turkey"),
    (1929 + 11 / 12, "Collectivisation by force"),
    (1932 + 6 / 12, "Famine of 1932–33"),
    (1933 + 1 / 12, "Hitler appointed chancellor"),
    (1936 + 7.6 / 12, "First of three Moscow Trials"),
    (1937 + 7 / 12, "Mass terror"),
    (1938 + 8 / 12, "Fourth International founded"),
    (1940 + 7.7 / 12, "Murder of Trotsky"),
    (1943 + 4.5 / 12, "Communist International dissolved"),
]


def axis():
    sheet = Sheet("The story on a time axis", "From 1917 to 1943; each year is equally long.")
    for _, _, name, colour in ERAS:
        sheet.pen.rectangle((40, sheet.y + 6, 62, sheet.y + 28), fill=colour)
        sheet.write(78, sheet.y + 1, say(name), font(25, True), colour, 662, leading=36)
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
        sheet.pen.text((204, place), say(name), font=font(27), fill=INK)
    sheet.y = at(1944)
    sheet.save("time-axis.png")


# Who stood where: a letter for each moment. L with the leadership, A against it, B silent or between, S gave in, . dead.
MOMENTS = (
    "autumn 1923: the Declaration of 46",
    "December 1925: the Fourteenth Congress",
    "1926–27: the United Opposition",
    "the end of 1927: after the expulsions",
    "1928–29: the quarrel with the Right",
)
SIDES = [
    ("Always with the leadership", [
        ("Stalin", "LLLLL", "died", 1953),
        ("Molotov", "LLLLL", "died", 1986),
        ("Ordzhonikidze", "LLLLL", "suicide", 1937),
        ("Kirov", "LLLLL", "killed", 1934),
    ]),
    ("The Right of 1928", [
        ("Bukharin", "LLLLA", "shot", 1938),
        ("Rykov", "LLLLA", "shot", 1938),
        ("Tomsky", "LLLLA", "suicide", 1936),
    ]),
    ("Against Stalin from 1925", [
        ("Zinoviev", "LAASS", "shot", 1936),
        ("Kamenev", "LAASS", "shot", 1936),
        ("Sokolnikov", "LAASB", "killed", 1939),
        ("Krupskaya", "LAALL", "died (she)", 1939),
    ]),
    ("The Opposition of 1923", [
        ("Trotsky", "ABAAA", "killed", 1940),
        ("Rakovsky", "ABAAA", "shot", 1941),
        ("Muralov", "ABAAA", "shot", 1937),
        ("Sapronov", "ABAAA", "shot", 1937),
        ("Preobrazhensky", "ABAAS", "shot", 1937),
        ("Radek", "ABAAS", "killed", 1939),
        ("Smilga", "ABAAS", "shot", 1937),
        ("Serebryakov", "ABAAS", "shot", 1937),
        ("Ivan Smirnov", "ABAAS", "shot", 1936),
        ("Pyatakov", "ABAAS", "shot", 1937),
        ("Antonov-Ovseyenko", "ABABS", "shot", 1938),
        ("Krestinsky", "ABABS", "shot", 1938),
        ("Joffe", "ABA..", "suicide", 1927),
    ]),
    ("From the Workers’ Opposition of 1921", [
        ("Shlyapnikov", "BBBBB", "shot", 1937),
        ("Kollontai", "BBBLL", "died (she)", 1952),
    ]),
]
SIGNS = (("L", "with the leadership"), ("A", "against it"), ("S", "gave in"), ("B", "silent or between"))


def sign(letter, paper):
    """A sign of 34 pixels, drawn four times as large for smooth edges. The shapes differ too, for readers who see no colours."""
    large = Image.new("RGB", (136, 136), paper)
    pen = ImageDraw.Draw(large)
    if letter == "L":
        pen.ellipse((14, 14, 122, 122), fill=BLUE)
    elif letter == "A":
        pen.polygon(((68, 2), (134, 68), (68, 134), (2, 68)), fill=RED)
    elif letter == "S":
        pen.ellipse((16, 16, 120, 120), fill="#ffffff", outline=BLUE, width=17)
    elif letter == "B":
        pen.rounded_rectangle((22, 56, 114, 80), 12, fill=LINE)
    return large.resize((34, 34), Image.LANCZOS)


def sides():
    sheet = Sheet("Who stood with whom", "Twenty-six Bolsheviks at five moments of the quarrel in the party, and how each of them died")
    left, right, height = 40, 740, 44
    first, step, gap = COLUMNS
    middles = [first + number * step for number in range(len(MOMENTS))]
    end, small, bold = middles[-1] + gap, font(25), font(25, True)
    for number, words in enumerate(MOMENTS):
        sheet.pen.text((left + 8, sheet.y), str(number + 1), font=bold, fill=INK)
        sheet.pen.text((left + 46, sheet.y), say(words), font=small, fill=INK)
        sheet.y += 36
    sheet.y += 18
    for number, (letter, words) in enumerate(SIGNS):
        x, y = (left, 400)[number % 2], sheet.y + 44 * (number // 2)
        sheet.image.paste(sign(letter, PAPER), (x, y))
        sheet.pen.text((x + 46, y + 2), say(words), font=small, fill=INK)
    sheet.y += 44 * ((len(SIGNS) + 1) // 2) + 12
    for number, middle in enumerate(middles):
        words = str(number + 1)
        sheet.pen.text((middle - bold.getlength(words) / 2, sheet.y), words, font=bold, fill=INK)
    sheet.y += 42
    for heading, people in SIDES:
        sheet.pen.line((left, sheet.y, right, sheet.y), fill=LINE, width=2)
        sheet.pen.text((left, sheet.y + 10), say(heading), font=bold, fill=SOFT)
        sheet.y += 50
        for row, (name, letters, death, year) in enumerate(people):
            paper = ("#f1efe8", PAPER)[row % 2]
            sheet.pen.rectangle((left, sheet.y, right, sheet.y + height - 1), fill=paper)
            sheet.pen.text((left + 6, sheet.y + 7), say(name), font=small, fill=INK)
            for letter, middle in zip(letters, middles):
                if letter != ".":
                    sheet.image.paste(sign(letter, paper), (middle - 17, sheet.y + 5))
            sheet.pen.text((end, sheet.y + 7), f"{say(death)} {year}", font=small, fill=INK)
            sheet.y += height
        sheet.y += 12
    sheet.y -= 12
    sheet.save("who-stood-with-whom.png", 64)


def councils():
    sheet = Sheet("From factory to congress", "The councils of 1917, called soviets, from below.")
    left, right, middle = 40, 740, 390
    def level(words, note, height, colour):
        top = sheet.y
        sheet.box(left, top, right, top + height, colour)
        sheet.write(left + 20, top + 18, say(words), font(31, True), INK, right - left - 40, 40, True)
        sheet.write(left + 20, sheet.y + 2, say(note), font(25), SOFT, right - left - 40, 33, True)
        sheet.y = top + height
    def step(words):
        sheet.arrow(middle, sheet.y + 84, sheet.y + 10)
        sheet.pen.text((middle + 34, sheet.y + 32), say(words), font=font(26), fill=INK)
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
        sheet.write(start, top + 112, say(words), font(29, True), INK, third, 38, True)
    sheet.pen.text((middle + 24, top + 32), say("delegates"), font=font(26), fill=INK)
    sheet.y = top + 194
    sheet.write(left, sheet.y, say("Those who had chosen a delegate could in principle recall and replace that delegate at any time."), font(27), INK, 700, 36)
    sheet.save("from-factory-to-congress.png")


CAPSULE = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(__file__), "..", "Capsule")
for language in sys.argv[2:] or LANGUAGES:
    folder, WORDS, COLUMNS = LANGUAGES[language]
    FOLDER = os.path.join(CAPSULE, folder)
    os.makedirs(FOLDER, exist_ok=True)
    axis()
    sides()
    councils()
