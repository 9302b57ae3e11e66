import Text
import Testing

struct LineWrapperTests {
    struct Row: CustomTestStringConvertible {
        let rule: String, wrapper: LineWrapper, text: String, lines: [String]
        var testDescription: String { rule }
    }

    @Test(arguments: [
        Row(rule: "nothing", wrapper: LineWrapper(), text: "", lines: []),
        Row(rule: "spaces alone", wrapper: LineWrapper(), text: " \t\n ", lines: []),
        Row(
            rule: "no line begins with a mark that closes",
            wrapper: LineWrapper(width: 10),
            text: "纸是蔡伦的，不是别人。",
            lines: ["纸是蔡伦", "的，不是别", "人。"]
        ),
        Row(
            rule: "no line ends with a mark that opens, or begins with a small letter",
            wrapper: LineWrapper(width: 8),
            text: "これは「キャベツ」だ",
            lines: ["これは", "「キャベ", "ツ」だ"]
        ),
        Row(
            rule: "a Latin word among ideographs is whole",
            wrapper: LineWrapper(width: 9),
            text: "標準ISO 216と紙",
            lines: ["標準ISO", "216と紙"]
        ),
        Row(
            rule: "an isolate is whole on each line",
            wrapper: LineWrapper(width: 7, prefix: " "),
            text: "\u{2068}Bloom, Paper\u{2069} ב",
            lines: [" \u{2068}Bloom,\u{2069}", "\u{2068} Paper\u{2069}", " ב"]
        ),
        Row(rule: "a line that fits", wrapper: LineWrapper(width: 7), text: "abc def", lines: ["abc def"]),
        Row(
            rule: "one column too many",
            wrapper: LineWrapper(width: 6),
            text: "abc def",
            lines: ["abc", "def"]
        ),
        Row(
            rule: "each run of spaces is one",
            wrapper: LineWrapper(width: 9),
            text: "  a   b\n\nc\td  ",
            lines: ["a b c d"]
        ),
        Row(
            rule: "a word as wide as a line",
            wrapper: LineWrapper(width: 3),
            text: "abc def",
            lines: ["abc", "def"]
        ),
        Row(
            rule: "a word wider than a line",
            wrapper: LineWrapper(width: 4),
            text: "a bcdefghij k",
            lines: ["a", "bcde", "fghi", "j k"]
        ),
        Row(
            rule: "wide characters",
            wrapper: LineWrapper(width: 5),
            text: "托洛茨基 a",
            lines: ["托洛", "茨基", "a"]
        ),
        Row(
            rule: "characters are not cut",
            wrapper: LineWrapper(width: 2),
            text: "e\u{301}e\u{301}e\u{301}👩‍🚀👩‍🚀",
            lines: ["e\u{301}e\u{301}", "e\u{301}", "👩‍🚀", "👩‍🚀"]
        ),
        Row(
            rule: "a no-break space holds",
            wrapper: LineWrapper(width: 7),
            text: "in p.\u{A0}12 of",
            lines: ["in", "p.\u{A0}12", "of"]
        ),
        Row(
            rule: "so do the narrow and the figure space",
            wrapper: LineWrapper(width: 5),
            text: "a 1\u{202F}000 1\u{2007}000",
            lines: ["a", "1\u{202F}000", "1\u{2007}000"]
        ),
        Row(
            rule: "no break at a hyphen, soft or hard, or a zero width space",
            wrapper: LineWrapper(width: 6),
            text: "ab c-d\u{AD}e\u{200B}f g",
            lines: ["ab", "c-d\u{AD}e\u{200B}f", "g"]
        ),
        Row(
            rule: "an ideographic space breaks",
            wrapper: LineWrapper(width: 4),
            text: "托洛\u{3000}茨基",
            lines: ["托洛", "茨基"]
        ),
        Row(
            rule: "a space with an accent is none",
            wrapper: LineWrapper(width: 3),
            text: "a \u{301}b c",
            lines: ["a \u{301}b", "c"]
        ),
        Row(
            rule: "a hanging indent",
            wrapper: LineWrapper(width: 8, prefix: "  ", firstPrefix: "* "),
            text: "abc def ghi",
            lines: ["* abc", "  def", "  ghi"]
        ),
        Row(
            rule: "one prefix for all lines",
            wrapper: LineWrapper(width: 8, prefix: "> "),
            text: "abc def ghi",
            lines: ["> abc", "> def", "> ghi"]
        ),
        Row(
            rule: "a prefix counts in columns",
            wrapper: LineWrapper(width: 6, prefix: "日 "),
            text: "abc abcd",
            lines: ["日 abc", "日 abc", "日 d"]
        ),
        Row(
            rule: "a first prefix without room",
            wrapper: LineWrapper(width: 6, prefix: " ", firstPrefix: "[10] "),
            text: "abcde f",
            lines: ["[10] ", " abcde", " f"]
        ),
        Row(
            rule: "two columns are left",
            wrapper: LineWrapper(width: 3, prefix: "----"),
            text: "abc 日",
            lines: ["----ab", "----c", "----日"]
        ),
    ])
    func wraps(row: Row) {
        #expect(row.wrapper.lines(of: row.text) == row.lines)
    }

    @Test func theStandardWidthIs67() {
        let text = String(repeating: "a", count: 60) + " bbbbbb c"
        #expect(LineWrapper().lines(of: text) == [String(text.dropLast(2)), "c"])
    }

    /// Checks that no line is over the width, that every word is there once and in order, that none is cut which fits, and that
    /// no line could take one more.
    @Test(arguments: [2, 3, 5, 8, 13, 40, 67], 0..<12)
    func propertiesOfAnyText(width: Int, seed: UInt64) {
        var random = Generator(state: seed)
        // Each piece begins with its own character: what joins the one before it is another word after another space.
        let pieces = [
            "a", "the", "Opposition", " ", "  ", "\n", "\u{A0}", "e\u{301}", "托", "👩‍🚀", "a\u{200B}", "\u{AD}",
            "кулак", "o\u{301}\u{302}", "🇩🇪", "\u{2764}\u{FE0F}", "क्ष", "👍\u{1F3FD}", "1", " \u{301}b", " ",
            " ",
        ]
        let text = (0..<300).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        let words = text.unicodeScalarWords
        let indent = "  "
        let lines = LineWrapper(width: width + 2, prefix: indent, firstPrefix: "* ").lines(of: text)

        for (index, line) in lines.enumerated() {
            #expect(line.displayWidth <= width + 2)
            #expect(line.unicodeScalars.starts(with: (index == 0 ? "* " : indent).unicodeScalars))
        }
        let bodies = lines.map { String(String.UnicodeScalarView($0.unicodeScalars.dropFirst(2))) }
        #expect(bodies.joined().withoutSpaces == text.withoutSpaces)

        let wrapped = Set(bodies.flatMap(\.unicodeScalarWords))
        // A line may break on both sides of an ideograph.
        let whole = words.filter { $0.displayWidth <= width && !$0.unicodeScalars.contains("托") }
        for word in whole { #expect(wrapped.contains(word)) }
        for (line, next) in zip(bodies, bodies.dropFirst()) {
            guard let word = next.unicodeScalarWords.first, whole.contains(word)
            else {
                continue
            }
            #expect(line.displayWidth + 1 + word.displayWidth > width)
        }
    }

    /// Text of Latin, Greek and Cyrillic letters is broken byte by byte; a word of another script makes the same text go the long
    /// way.
    @Test(arguments: (0..<0x530).compactMap(Unicode.Scalar.init))
    func lettersOfOneColumnAreBrokenLikeOthers(scalar: Unicode.Scalar) {
        let wrapper = LineWrapper(width: 6, prefix: " ", firstPrefix: "* ")
        for text in [
            "ab \(scalar)c de", "ab\(scalar)c de f\(scalar)", "\(scalar) \(scalar)\(scalar)abcdefgh",
            "\(scalar)", "ab  \(scalar) ", " \(scalar)bcd ef", "abcd\(scalar) \(scalar)bcd",
        ] {
            let other = wrapper.lines(of: text + " 한한한")
            #expect(wrapper.lines(of: text) == Array(other.dropLast(2)))
        }
    }

    @Test func noCharacterIsWideEnoughToLeaveTheLine() {
        for tail in ["\u{1F3FD}", "\u{93E}", "\u{301}", "\u{FE0F}", "\u{200D}👩"] {
            for head in ["", "a", "1", "क", "👩", "\u{2764}", "\u{1F3FD}"] {
                let text = head + String(repeating: tail, count: 9) + " " + tail + "\n" + tail
                for line in LineWrapper(width: 4, prefix: "  ", firstPrefix: "* ").lines(of: text) {
                    #expect(line.displayWidth <= 4)
                }
            }
        }
    }

    /// Twice the text takes about twice the work, for a million letters in one word and in many, and in one character.
    @Test func aLongText() {
        let word = String(repeating: "a", count: 500_000)
        #expect(LineWrapper().lines(of: word).count == (500_000 + 66) / 67)
        let words = String(repeating: "ab ", count: 200_000)
        #expect(LineWrapper().lines(of: words).count == (200_000 + 21) / 22)
        let accents = "a" + String(repeating: "\u{301}", count: 200_000)
        #expect(LineWrapper().lines(of: accents).count == 1)
        let conjunct = String(repeating: "\u{915}\u{94D}", count: 50_000) + "\u{915}"
        #expect(LineWrapper().lines(of: conjunct).allSatisfy { $0.displayWidth <= 67 })
    }
}

/// The generator SplitMix64, which makes the same texts in every run.
private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension String {
    /// The words as the wrapper sees them, found in another way: a space ends a word unless it is part of a character.
    fileprivate var unicodeScalarWords: [String] {
        var words: [String] = []
        var word = ""
        for character in self {
            if character == " " || character == "\n" {
                if !word.isEmpty { words.append(word) }
                word = ""
            } else {
                word.append(character)
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    fileprivate var withoutSpaces: String.UnicodeScalarView {
        String.UnicodeScalarView(unicodeScalars.filter { $0 != " " && $0 != "\n" })
    }
}

extension String.UnicodeScalarView {
    fileprivate static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }
}
