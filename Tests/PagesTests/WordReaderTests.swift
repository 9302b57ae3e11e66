import Pages
import Testing

/// The words of a text as they are searched, seen in queries, which are read by the same reader.
struct WordReaderTests {
    struct Row: CustomTestStringConvertible {
        let rule: String, text: String, words: [String]
        var testDescription: String { rule }

        init(_ rule: String, _ text: String, _ words: String...) {
            (self.rule, self.text, self.words) = (rule, text, words)
        }
    }

    @Test(arguments: [
        Row("case", "Left OPPOSITION", "left", "opposition"),
        Row("accents", "Škoda Gödel naïve Ångström", "skoda", "godel", "naive", "angstrom"),
        Row("accents of their own", "S\u{30C}koda e\u{301}", "skoda", "e"),
        Row(
            "strokes and ligatures",
            "Łódź Øre Æsop œuvre Straße",
            "lodz",
            "ore",
            "aesop",
            "oeuvre",
            "strasse"
        ),
        Row("a capital that has two letters when small", "İstanbul", "istanbul"),
        Row("Cyrillic", "Лев ТРОЦКИЙ, Жёлтый", "лев", "троцкий", "желтый"),
        Row("Greek", "Ἀθῆναι Λόγος", "ἀθῆναι", "λογοσ"),
        Row("vowels that are marks", "हिन्दी", "हिन्दी"),
        Row("Chinese", "蔣介石", "蔣介石"),
        Row("digits", "1917 4th ２", "1917", "4th", "２"),
        Row("a hyphen divides", "counter-revolution", "counter", "revolution"),
        Row("a letter after an apostrophe is no word", "Lenin's don’t", "lenin", "don"),
        Row("more letters are", "l'humanité O'Brien", "l", "humanite", "o", "brien"),
        Row("a quotation mark is no apostrophe in a word", "'a' b", "a", "b"),
        Row("signs", "…“Soviet”—(1917): 50% @-/", "soviet", "1917", "50"),
        Row("control characters", "a\u{0}b\u{1B}[c\u{9F}d\u{202E}e\n\tf", "a", "b", "c", "d", "e", "f"),
    ])
    func foldsWords(_ row: Row) { #expect(SearchQuery(row.text)?.words == row.words) }

    /// Otherwise a word of the index could be one that no query asks for.
    @Test func foldingTwiceChangesNothing() {
        for scalar in (UInt32(0)...0x1_FFFF).compactMap(Unicode.Scalar.init) {
            guard let once = SearchQuery(String(scalar))?.words else { continue }
            #expect(
                SearchQuery(once.joined(separator: " "))?.words == once,
                "U+\(String(scalar.value, radix: 16))"
            )
        }
    }
}
