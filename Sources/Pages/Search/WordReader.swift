/// Reads the words of a text one by one, folded: in small letters and without accents, so that `Škoda`, `skoda` and
/// `SKODA` are one word.
///
/// A word is a run of letters and digits. A single letter after an apostrophe is none: `Lenin's` is `lenin`.
struct WordReader {
    private let text: String
    private let bytes: [UInt8]
    /// How many bytes have been read.
    private var offset = 0
    private var isAfterApostrophe = false

    /// The word read last, in UTF-8.
    private(set) var word: [UInt8] = []
    /// Where in the text's UTF-8 it stands.
    private(set) var range = 0..<0

    init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
    }

    /// Reads the next word; `false` where there is none.
    mutating func next() -> Bool {
        var isSuffix = false
        repeat { isSuffix = readRun() } while isSuffix
        return !word.isEmpty
    }

    /// - Returns: Whether the run is a single letter after an apostrophe.
    private mutating func readRun() -> Bool {
        word.removeAll(keepingCapacity: true)
        var start = offset
        var length = 0
        var isSuffix = false
        while offset < bytes.count {
            let scalar = scalar
            let end = offset + UTF8.width(scalar)
            defer { offset = end }
            if word.append(folding: scalar) {
                if word.isEmpty { continue }  // an accent without a letter
                if length == 0 { (start, isSuffix) = (offset, isAfterApostrophe) }
                length += 1
                isAfterApostrophe = false
            } else if length > 0 {
                isAfterApostrophe = scalar == "'" || scalar == "’"
                range = start..<offset
                return isSuffix && length == 1
            } else {
                isAfterApostrophe = false
            }
        }
        range = start..<offset
        return isSuffix && length == 1
    }

    /// The next one.
    ///
    /// Most are one byte, which is cheaper to look at than a position of a string.
    private var scalar: Unicode.Scalar {
        let byte = bytes[offset]
        guard byte >= 0x80 else { return Unicode.Scalar(byte) }
        return text.unicodeScalars[text.utf8.index(text.startIndex, offsetBy: offset)]
    }
}

extension String {
    /// All its words, folded.
    var foldedWords: [String] {
        var reader = WordReader(self)
        var words: [String] = []
        while reader.next() { words.append(String(decoding: reader.word, as: UTF8.self)) }
        return words
    }
}

extension [UInt8] {
    /// Appends a letter or digit in its folded form; an accent of its own is passed over.
    ///
    /// - Returns: `false` for what is no part of a word.
    fileprivate mutating func append(folding scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39: append(UInt8(truncatingIfNeeded: scalar.value))
        case 0x41...0x5A: append(UInt8(truncatingIfNeeded: scalar.value | 0x20))
        // Most of the rest of any text, without a look at Unicode's tables.
        case 0...0x7F, 0x2000...0x206F: return false
        case 0x300...0x36F: break
        default:
            guard scalar.isPartOfWord else { return false }
            for small in scalar.properties.lowercaseMapping.unicodeScalars where !small.isAccent {
                if let spelling = Self.spellings[small] {
                    append(contentsOf: spelling.utf8)
                } else {
                    append(contentsOf: String(small.latinBase ?? small).utf8)
                }
            }
        }
        return true
    }

    /// What the names of Unicode do not tell.
    private static let spellings: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i", "ё": "е",
        "ά": "α", "έ": "ε", "ή": "η", "ί": "ι", "ϊ": "ι", "ΐ": "ι", "ό": "ο", "ύ": "υ", "ϋ": "υ", "ΰ": "υ",
        "ώ": "ω",
        "ς": "σ",
    ]
}

extension Unicode.Scalar {
    fileprivate var isAccent: Bool { (0x300...0x36F).contains(value) }

    /// A letter, a digit, or a mark that is a vowel in scripts such as Devanagari.
    fileprivate var isPartOfWord: Bool {
        if properties.isAlphabetic || properties.numericType != nil { return true }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark: return true
        default: return false
        }
    }
}
