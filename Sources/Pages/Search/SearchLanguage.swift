import Content
import Stemming
import Text

/// What a search knows of the language of a text: its endings, its little words, and how it is typed.
package struct SearchLanguage: Sendable {
    /// The tag of the language (BCP 47).
    let tag: String
    /// The folded words that mean nothing in a question, such as articles and auxiliaries.
    private let littleWords: Set<FoldedWord>
    /// The little words that are written without spaces around them, the longest first.
    private let unspacedLittleWords: [String]
    /// Whether `ae`, `oe` and `ue` are ways to write `ä`, `ö` and `ü`, which are folded to `a`, `o` and `u`.
    let hasUmlauts: Bool

    /// - Parameters:
    ///   - tag: The tag of the language.
    ///   - littleWords: The words as a dictionary has them.
    package init(tag: String, littleWords: some Sequence<String> = []) {
        self.tag = tag
        let hasUmlauts = tag.prefix { $0 != "-" }.lowercased() == "de"
        self.hasUmlauts = hasUmlauts
        unspacedLittleWords = littleWords.filter {
            $0.unicodeScalars.first.map { $0.value >= 0x2E80 } == true
        }
        .sorted { ($1.count, $0) < ($0.count, $1) }
        let words = littleWords.flatMap(\.foldedWords).map { Array($0.utf8) }
        self.littleWords = Set((hasUmlauts ? words.map(\.withoutUmlauts) : words).map(FoldedWord.init))
    }

    /// Returns a folded word as the index has it: in German with `a` for `ae`, so that it is one word however it is typed.
    func spelling(of word: [UInt8]) -> [UInt8] { hasUmlauts ? word.withoutUmlauts : word }

    /// Returns a text with a space in the place of each little word that is written without spaces; the text itself if nothing
    /// else is in it.
    func withoutUnspacedLittleWords(_ text: String) -> String {
        guard !unspacedLittleWords.isEmpty else { return text }
        var words = ""
        var rest = text[...]
        while let first = rest.first {
            let little = unspacedLittleWords.first { rest.hasPrefix($0) }
            words += little == nil ? String(first) : " "
            rest = rest.dropFirst(little?.count ?? 1)
        }
        return words.foldedWords.isEmpty ? text : words
    }

    /// Returns whether a word as the index has it means nothing in a question.
    func isLittle(_ word: FoldedWord) -> Bool { littleWords.contains(word) }
}

/// The stems of one language, in the form in which words are compared.
struct WordStems: ~Copyable {
    private let stemmer: Stemmer?
    private let language: SearchLanguage

    init(of language: SearchLanguage) {
        stemmer = Stemmer(language: language.tag)
        self.language = language
    }

    /// Returns the stem of a word, folded.
    ///
    /// The stemmer gets the word with its accents, since in many languages an ending is known by them.
    ///
    /// - Parameters:
    ///   - spelling: The word as it is written.
    ///   - folded: The same word, folded.
    /// - Returns: `nil` if the language has no stemmer.
    func stem(of spelling: ArraySlice<UInt8>, folded: [UInt8]) -> FoldedWord? {
        let isPlain = spelling.count == folded.count && folded.allSatisfy { $0 < 0x80 }
        let small = isPlain ? folded : Array(String(decoding: spelling, as: UTF8.self).lowercased().utf8)
        guard let stem = stemmer?.stem(small) else { return nil }
        return FoldedWord(language.spelling(of: isPlain ? stem : stem.folded))
    }
}

extension [UInt8] {
    /// The word with one letter for each `ae`, `oe` and `ue` that may be an umlaut: not in `neue`, `Bauer` and `Quelle`.
    var withoutUmlauts: [UInt8] {
        guard contains(UInt8(ascii: "e")) else { return self }
        var word: [UInt8] = []
        word.reserveCapacity(count)
        for byte in self {
            if byte == UInt8(ascii: "e"), let last = word.last, last.isUmlaut(after: word.dropLast().last) {
                continue
            }
            word.append(byte)
        }
        return word
    }

    /// The word in UTF-8 without its accents.
    fileprivate var folded: [UInt8] {
        var word: [UInt8] = []
        for scalar in String(decoding: self, as: UTF8.self).unicodeScalars {
            _ = LetterFolding.append(scalar, to: &word)
        }
        return word
    }
}

extension UInt8 {
    fileprivate func isUmlaut(after letter: UInt8?) -> Bool {
        switch self {
        case UInt8(ascii: "a"), UInt8(ascii: "o"): true
        case UInt8(ascii: "u"): letter.map { !Array("aeiouq".utf8).contains($0) } ?? true
        default: false
        }
    }
}
