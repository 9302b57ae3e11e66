import Text
import Testing

/// The words of a text as they are searched.
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
        Row("Greek", "Ἀθῆναι Λόγος", "αθηναι", "λογοσ"),
        Row("vowels that are marks", "हिन्दी", "हिन्दी"),
        Row("Chinese by pairs", "蔣介石 1923年的", "蔣介", "介石", "石", "1923", "年的", "的"),
        Row(
            "Japanese, Korean and Thai by pairs",
            "レーニン、の 혁명의 ไทย",
            "レー",
            "ーニ",
            "ニン",
            "ン",
            "の",
            "혁명",
            "명의",
            "의",
            "ไท",
            "ทย",
            "ย"
        ),
        Row("digits", "1917 4th ２", "1917", "4th", "2"),
        Row(
            "letters that are two, or another",
            "Þórr ÞINGVELLIR Ðorđe straſse ĲSSEL ǅ ǽ ﬁle ŋ ŉ ẞ",
            "thorr",
            "thingvellir",
            "dorde",
            "strasse",
            "ijssel",
            "dz",
            "ae",
            "file",
            "n",
            "n",
            "ss"
        ),
        Row(
            "Vietnamese and polytonic Greek",
            "Điện Biên Phủ ᾧ Ἄρης ἄρης",
            "dien",
            "bien",
            "phu",
            "ω",
            "αρησ",
            "αρησ"
        ),
        Row("Turkish", "ISPARTA ısparta İzmir i̇zmir", "isparta", "isparta", "izmir", "izmir"),
        Row("й is no и, however it is spelled", "Йод и\u{306}од иод", "йод", "йод", "иод"),
        Row("letters of Ukrainian stay", "їжак і\u{308}жак ґанок", "їжак", "їжак", "ґанок"),
        Row(
            "Arabic with and without vowel signs",
            "الدوّاسات الدواسات آلة الة كتـاب",
            "الدواسات",
            "الدواسات",
            "الة",
            "الة",
            "كتاب"
        ),
        Row("Hebrew with points", "שָׁלוֹם שלום", "שלום", "שלום"),
        Row("full-width forms", "ＡＢｃ１２３．ｄ", "abc123", "d"),
        Row("digits of other scripts", "١٨١٧ १९४७ m²", "1817", "1947", "m2"),
        Row("what joins or divides letters unseen", "So\u{AD}wjet Auf\u{200C}lage", "sowjet", "auflage"),
        Row("a sign with a variant", "❤\u{FE0F} a", "a"),
        Row("a hyphen divides", "counter-revolution", "counter", "revolution"),
        Row("a letter after an apostrophe is no word", "Lenin's don’t", "lenin", "don"),
        Row("nor is one before it", "l'humanité O’Brien мʼяч", "humanite", "brien", "яч"),
        Row("a quotation mark is no apostrophe in a word", "'a' b", "a", "b"),
        Row("signs", "…“Soviet”—(1917): 50% @-/", "soviet", "1917", "50"),
        Row("control characters", "a\u{0}b\u{1B}[c\u{9F}d\u{202E}e\n\tf", "a", "b", "c", "d", "e", "f"),
    ])
    func foldsWords(_ row: Row) { #expect(row.text.foldedWords == row.words) }

    @Test(arguments: [
        ("Left-Opposition", ["leftopposition"]), ("O’Brien", ["obrien"]),
        ("U.S.S.R.", ["us", "uss", "ussr"]),
        ("left - opposition", []), ("Lenin's", []), ("one. Two", []), ("left‑over", ["leftover"]),
        ("צה״ל", ["צהל"]),
    ])
    func whatIsJoinedIsAlsoOneWord(text: String, compounds: [String]) {
        var reader = WordReader(text)
        var found: [String] = []
        while reader.next() {
            if let compound = reader.compound { found.append(String(decoding: compound, as: UTF8.self)) }
        }
        #expect(found == compounds)
    }

    /// A text of hyphens takes no more time than another.
    @Test func aLongCompoundIsCut() {
        var reader = WordReader(String(repeating: "a-", count: 10_000))
        var longest = 0
        while reader.next() { longest = max(longest, reader.compound?.count ?? 0) }
        #expect((2...64).contains(longest))
    }

    @Test func theLastLetterOfARunIsKnown() {
        var reader = WordReader("灯塔 灯")
        var words: [String] = []
        while reader.next() {
            words.append(
                "\(String(decoding: reader.word, as: UTF8.self))\(reader.isTail ? " tail" : "")\(reader.isLetter ? " letter" : "")"
            )
        }
        #expect(words == ["灯塔", "塔 tail letter", "灯 letter"])
    }

    /// Otherwise the index could have a word that no query asks for.
    @Test func foldingTwiceChangesNothing() {
        for scalar in (UInt32(0)...0x1_FFFF).compactMap(Unicode.Scalar.init) {
            let once = String(scalar).foldedWords
            #expect(once.joined(separator: " ").foldedWords == once, "U+\(String(scalar.value, radix: 16))")
        }
    }
}
