/// Numbers as headings have them: in digits, Roman, or as words of some languages.
enum Numerals {
    /// Returns the value of a number in digits, of three at most, since longer ones are years.
    static func digits(_ word: some StringProtocol) -> Int? {
        guard (1...3).contains(word.utf8.count), word.unicodeScalars.allSatisfy(\.isASCIIDigit) else {
            return nil
        }
        return Int(String(word))
    }

    /// Returns the value of a Roman number below 400 in its usual spelling, all capitals or all small letters.
    static func roman(_ word: some StringProtocol) -> Int? {
        guard (1...12).contains(word.utf8.count) else { return nil }
        let small = word.lowercased()
        guard word == small || word == word.uppercased() else { return nil }
        var value = 0
        var largest = Int.max
        var previous = 0
        for letter in small.utf8.reversed() {
            guard let one = romanLetters[letter] else { return nil }
            value += one < previous ? -one : one
            previous = max(previous, one)
            largest = min(largest, one)
        }
        guard (1..<400).contains(value), spelling(of: value) == small else { return nil }
        return value
    }

    private static let romanLetters: [UInt8: Int] = [
        UInt8(ascii: "i"): 1, UInt8(ascii: "v"): 5, UInt8(ascii: "x"): 10, UInt8(ascii: "l"): 50,
        UInt8(ascii: "c"): 100,
    ]

    private static func spelling(of value: Int) -> String {
        var rest = value
        var text = ""
        for (number, letters) in [
            (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"),
            (1, "i"),
        ] {
            while rest >= number {
                text += letters
                rest -= number
            }
        }
        return text
    }

    /// Returns the value of a number in digits, Roman or in words.
    static func value(_ word: some StringProtocol) -> Int? {
        digits(word) ?? roman(word) ?? words[word.foldedLetters]
    }

    /// Returns whether a word is an ordinal, such as “first” or “Erstes”, or 1st, 2., 3e.
    static func isOrdinal(_ word: some StringProtocol) -> Bool {
        if words[word.foldedLetters] != nil { return true }
        let number = word.unicodeScalars.prefix(while: \.isASCIIDigit)
        guard (1...3).contains(number.count) else { return false }
        return ordinalEndings.contains(
            String(String.UnicodeScalarView(word.unicodeScalars.dropFirst(number.count))).foldedLetters
        )
    }

    private static let ordinalEndings: Set<String> = [
        "", "st", "nd", "rd", "th", "e", "er", "ere", "eme", "o", "a", "я", "й", "ая", "te", "tes",
    ]

    /// The numbers one to twenty and their ordinals, in the forms that stand before or after “chapter”, in order of their value;
    /// the forms of one value have a bar between them.
    private static let words: [String: Int] = {
        var words: [String: Int] = [:]
        let tables = [
            "one|first two|second three|third four|fourth five|fifth six|sixth seven|seventh eight|eighth nine|ninth ten|tenth eleven|eleventh twelve|twelfth thirteen|thirteenth fourteen|fourteenth fifteen|fifteenth sixteen|sixteenth seventeen|seventeenth eighteen|eighteenth nineteen|nineteenth twenty|twentieth",
            "eins|erstes|erster|erste zwei|zweites|zweiter|zweite drei|drittes|dritter|dritte vier|viertes|vierter|vierte fünf|fünftes|fünfter|fünfte sechs|sechstes|sechster|sechste sieben|siebtes|siebter|siebte|siebentes acht|achtes|achter|achte neun|neuntes|neunter|neunte zehn|zehntes|zehnter|zehnte elf|elftes|elfter|elfte zwölf|zwölftes|zwölfter|zwölfte",
            "un|premier|première deux|deuxième|seconde|second trois|troisième quatre|quatrième cinq|cinquième six|sixième sept|septième huit|huitième neuf|neuvième dix|dixième onze|onzième douze|douzième",
            "uno|primero|primera|primer dos|segundo|segunda tres|tercero|tercera|tercer cuatro|cuarto|cuarta cinco|quinto|quinta seis|sexto|sexta siete|séptimo|séptima ocho|octavo|octava nueve|noveno|novena diez|décimo|décima",
            "uno|primo|prima due|secondo|seconda tre|terzo|terza quattro|quarto|quarta cinque|quinto|quinta sei|sesto|sesta sette|settimo|settima otto|ottavo|ottava nove|nono|nona dieci|decimo|decima",
            "um|primeiro|primeira dois|segundo|segunda três|terceiro|terceira quatro|quarto|quarta cinco|quinto|quinta seis|sexto|sexta sete|sétimo|sétima oito|oitavo|oitava nove|nono|nona dez|décimo|décima",
            "een|eerste twee|tweede drie|derde vier|vierde vijf|vijfde zes|zesde zeven|zevende acht|achtste negen|negende tien|tiende",
            "один|первая|первый|первое|первого два|вторая|второй|второе|второго три|третья|третий|третье|третьего четыре|четвёртая|четвёртый|четвёртое|четвёртого пять|пятая|пятый|пятое|пятого шесть|шестая|шестой|шестое|шестого семь|седьмая|седьмой|седьмое|седьмого восемь|восьмая|восьмой|восьмое|восьмого девять|девятая|девятый|девятое|девятого десять|десятая|десятый|десятое|десятого одиннадцать|одиннадцатая|одиннадцатый|одиннадцатое двенадцать|двенадцатая|двенадцатый|двенадцатое",
            "jeden|pierwszy|pierwsza dwa|drugi|druga trzy|trzeci|trzecia cztery|czwarty|czwarta pięć|piąty|piąta sześć|szósty|szósta siedem|siódmy|siódma osiem|ósmy|ósma dziewięć|dziewiąty|dziewiąta dziesięć|dziesiąty|dziesiąta",
            "один|перша|перший|перше два|друга|другий|друге три|третя|третій|третє чотири|четверта|четвертий|четверте п’ять|п’ята|п’ятий шість|шоста|шостий сім|сьома|сьомий вісім|восьма|восьмий",
            "bir|birinci iki|ikinci üç|üçüncü dört|dördüncü beş|beşinci altı|altıncı yedi|yedinci sekiz|sekizinci dokuz|dokuzuncu on|onuncu",
        ]
        for table in tables {
            for (index, forms) in table.split(separator: " ").enumerated() {
                for form in forms.split(separator: "|") { words[form.foldedLetters] = index + 1 }
            }
        }
        for table in [
            "twenty|twentieth thirty|thirtieth forty|fortieth fifty|fiftieth sixty|sixtieth seventy|seventieth eighty|eightieth ninety|ninetieth",
            "zwanzig|zwanzigstes dreißig|dreißigstes vierzig|vierzigstes fünfzig|fünfzigstes sechzig|sechzigstes siebzig achtzig neunzig",
            "vingt|vingtième trente|trentième quarante|quarantième cinquante|cinquantième soixante|soixantième",
            "veinte|vigésimo treinta|trigésimo cuarenta cincuenta sesenta setenta ochenta noventa",
            "venti|ventesimo trenta|trentesimo quaranta cinquanta sessanta settanta ottanta novanta",
            "двадцать|двадцатая тридцать|тридцатая сорок|сороковая пятьдесят|пятидесятая шестьдесят|шестидесятая семьдесят восемьдесят девяносто",
        ] {
            for (index, forms) in table.split(separator: " ").enumerated() {
                for form in forms.split(separator: "|") { words[form.foldedLetters] = 10 * (index + 2) }
            }
        }
        return words
    }()
}
