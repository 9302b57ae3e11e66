import Text
import Testing

struct DisplayWidthTests {
    struct Row: CustomTestStringConvertible {
        let what: String, text: String, width: Int
        var testDescription: String { what }
    }

    @Test(arguments: [
        Row(what: "nothing", text: "", width: 0),
        Row(what: "ASCII", text: "Lectern 1.0", width: 11),
        Row(what: "Latin", text: "café – “naïve”", width: 14),
        Row(what: "Cyrillic", text: "кулак", width: 5),
        Row(what: "a combining accent", text: "cafe\u{301}", width: 4),
        Row(what: "many combining accents", text: "e\u{301}\u{302}\u{303}\u{20DD}", width: 1),
        Row(what: "Chinese", text: "托洛茨基", width: 8),
        Row(what: "Japanese", text: "カタカナひらがな、", width: 18),
        Row(what: "half-width katakana", text: "\u{FF76}\u{FF80}", width: 2),
        Row(what: "full-width Latin", text: "\u{FF21}\u{FF22}", width: 4),
        Row(what: "Hangul syllables", text: "한국", width: 4),
        Row(what: "Hangul in parts", text: "\u{1112}\u{1161}\u{11AB}", width: 2),
        Row(what: "a kana with a combining mark", text: "\u{304B}\u{3099}", width: 2),
        Row(what: "an ideograph of plane 2", text: "\u{20000}", width: 2),
        Row(what: "an ideograph of plane 3", text: "\u{323AF}", width: 2),
        Row(what: "ideographic space", text: "\u{3000}", width: 2),
        Row(what: "half-fill space", text: "\u{303F}", width: 1),
        Row(what: "vertical Hangul and Yi", text: "\u{A960}\u{A000}", width: 4),
        Row(what: "a hexagram", text: "\u{4DC0}", width: 2),
        Row(what: "Devanagari with a spacing vowel", text: "\u{928}\u{93E}", width: 2),
        Row(what: "a Devanagari conjunct", text: "\u{915}\u{94D}\u{937}", width: 2),
        Row(what: "an emoji", text: "😀", width: 2),
        Row(what: "an emoji that is text by default", text: "\u{2764}", width: 1),
        Row(what: "the same as a picture", text: "\u{2764}\u{FE0F}", width: 2),
        Row(what: "the same as text", text: "\u{2764}\u{FE0E}", width: 1),
        Row(what: "a skin tone", text: "👍🏽", width: 2),
        Row(what: "skin tones of nothing", text: "\u{1F3FD}\u{1F3FD}", width: 4),
        Row(what: "an astronaut: two emoji and a joiner", text: "👩‍🚀", width: 2),
        Row(what: "a family of four", text: "👨‍👩‍👧‍👦", width: 2),
        Row(what: "two flags", text: "🇩🇪🇫🇷", width: 4),
        Row(
            what: "a flag of tags",
            text: "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
            width: 2
        ),
        Row(what: "a keycap", text: "1\u{FE0F}\u{20E3}", width: 2),
        Row(what: "a digit and a joiner", text: "1\u{200D}", width: 1),
        Row(what: "zero width joiner", text: "a\u{200D}b", width: 2),
        Row(what: "zero width space and no-break space", text: "a\u{200B}b\u{FEFF}", width: 2),
        Row(what: "word joiner", text: "a\u{2060}b", width: 2),
        Row(what: "left-to-right mark", text: "a\u{200E}b", width: 2),
        Row(what: "no-break space", text: "a\u{A0}b", width: 3),
        Row(what: "soft hyphen: shown by terminals", text: "a\u{AD}b", width: 3),
        Row(what: "control characters", text: "a\u{1B}\u{7F}\u{9B}", width: 1),
        Row(what: "CR LF", text: "a\r\n", width: 1),
        Row(what: "ambiguous width is one", text: "\u{2014}\u{2026}\u{B1}\u{2500}\u{E000}", width: 5),
    ])
    func columns(row: Row) {
        #expect(row.text.displayWidth == row.width)
        #expect(row.text[...].displayWidth == row.width)
        #expect("ab\(row.text)".dropFirst(2).displayWidth <= row.width + 1)
    }

    /// The first and last characters of a few ranges, and their neighbours.
    @Test(arguments: [
        (0x10FF, 1), (0x1100, 2), (0x2E7F, 1), (0x2E80, 2), (0x303E, 2), (0x3041, 2), (0x3247, 2),
        (0x3248, 1),
        (0x3250, 2), (0xA4C6, 2), (0xA4D0, 1), (0xABFF, 1), (0xAC00, 2), (0xD7A3, 2), (0xD7B0, 0),
        (0xF8FF, 1),
        (0xF900, 2), (0xFF00, 1), (0xFF01, 2), (0xFF60, 2), (0xFF61, 1), (0x1D2FF, 1), (0x1D300, 2),
        (0x1F1FF, 2),
        (0x1F200, 2), (0x1F265, 2), (0x1F321, 1), (0x1F300, 2), (0x1FFFF, 1), (0x20000, 2), (0x3FFFD, 2),
        (0x40000, 1),
    ])
    func edges(value: Int, width: Int) throws {
        let scalar = try #require(Unicode.Scalar(UInt32(value)))
        #expect(String(scalar).displayWidth == width)
    }
}
