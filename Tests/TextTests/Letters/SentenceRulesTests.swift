import Text
import Testing

struct SentenceRulesTests {
    struct Row: CustomTestStringConvertible {
        let rule: String
        let text: String
        let sentence: String
        var rules = SentenceRules(abbreviations: ["vol"])
        var testDescription: String { rule }
    }

    @Test(arguments: [
        Row(rule: "a full stop before a capital", text: "It was dark. Ships came.", sentence: "It was dark."),
        Row(rule: "a question", text: "How far? Far.", sentence: "How far?"),
        Row(
            rule: "a full stop inside quotation marks",
            text: "He said “no.” Then left.",
            sentence: "He said “no.”"
        ),
        Row(rule: "a bracket closes with it", text: "(So he said.) Then left.", sentence: "(So he said.)"),
        Row(rule: "a small letter goes on", text: "Why? he asked. None knew.", sentence: "Why? he asked."),
        Row(
            rule: "an initial",
            text: "James P. Cannon spoke. All heard.",
            sentence: "James P. Cannon spoke."
        ),
        Row(rule: "an abbreviation", text: "See vol. 3 of it. Then rest.", sentence: "See vol. 3 of it."),
        Row(
            rule: "a number",
            text: "The Declaration of 46. It was long.",
            sentence: "The Declaration of 46."
        ),
        Row(rule: "a point inside a word", text: "Write 1.5 litres. Drink.", sentence: "Write 1.5 litres."),
        Row(rule: "after a bracket", text: "It fell (1917). It rose.", sentence: "It fell (1917)."),
        Row(rule: "no end", text: "The light at sea", sentence: "The light at sea"),
        Row(rule: "nothing", text: "", sentence: ""),
        Row(
            rule: "an ordinal",
            text: "Am 8. Oktober begann es. Dann nicht.",
            sentence: "Am 8. Oktober begann es.",
            rules: SentenceRules(pointAfterOrdinals: true)
        ),
        Row(
            rule: "a year is no ordinal",
            text: "Es war 1917. Dann nicht.",
            sentence: "Es war 1917.",
            rules: SentenceRules(pointAfterOrdinals: true)
        ),
        Row(rule: "an ideographic full stop", text: "紙は古い。木から作る。", sentence: "紙は古い。"),
        Row(rule: "a wide mark and what closes", text: "「なぜ？」と聞いた。", sentence: "「なぜ？」"),
        Row(rule: "an Arabic question mark", text: "ما الورق؟ هو قديم.", sentence: "ما الورق؟"),
        Row(rule: "a danda", text: "यह कागज़ है। वह नहीं।", sentence: "यह कागज़ है।"),
        Row(
            rule: "a Russian abbreviation",
            text: "Животное, см. Лошадь. Дальше.",
            sentence: "Животное, см. Лошадь.",
            rules: SentenceRules(abbreviations: ["см"])
        ),
        Row(
            rule: "an abbreviation behind a quotation mark",
            text: "Слово «напр. Это» стоит. Дальше.",
            sentence: "Слово «напр. Это» стоит.",
            rules: SentenceRules(abbreviations: ["напр"])
        ),
        Row(
            rule: "a small letter of Cyrillic goes on",
            text: "Да! сказал он. Нет.",
            sentence: "Да! сказал он."
        ),
        Row(rule: "a French quotation mark", text: "« Oui.\u{A0}» Puis non.", sentence: "« Oui.\u{A0}»"),
    ])
    func findsTheEndOfASentence(_ row: Row) {
        let bytes = Array(row.text.utf8)
        let end = row.rules.end(in: bytes, from: 0)
        #expect(String(decoding: bytes[..<end], as: UTF8.self) == row.sentence)
    }
}
