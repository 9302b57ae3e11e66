/// Reads the words of a text one by one, as ``LetterFolding`` folds them.
///
/// | what                                              | is read as                                        |
/// |---------------------------------------------------|---------------------------------------------------|
/// | a run of letters and digits                       | a word                                            |
/// | one letter before or after an apostrophe          | nothing: `Lenin's` is `lenin`, `l'État` is `etat` |
/// | words joined by a hyphen, an apostrophe or points | each of them; ``compound`` is the whole           |
/// | letters of a script without blanks between words  | each with the one after it, the last alone        |
package struct WordReader {
    private let text: String
    private let bytes: [UInt8]
    /// How many bytes have been read.
    private var offset = 0
    private var isAfterApostrophe = false
    /// The end of a sign that joins the word before it to the next, if that follows at once.
    private var joint = -1
    /// The end of the last letter that was read of a script without blanks.
    private var unspaced = -1

    /// The word that was read last, in UTF-8.
    package private(set) var word: [UInt8] = []
    /// The range of that word in the text's UTF-8.
    package private(set) var range = 0..<0
    /// Whether the word is the last letter of a run without blanks, which the word before has too.
    package private(set) var isTail = false
    /// Whether the word is a single letter of a script without blanks.
    package private(set) var isLetter = false
    /// Where the words begin that are joined with this one.
    package private(set) var compoundStart = 0

    /// The most bytes that are joined: more than any name has that is spelt in two ways.
    private static let longestCompound = 64

    /// Starts before the first word.
    package init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
    }

    /// Reads the next word, or returns `false` if there is none.
    package mutating func next() -> Bool {
        var isNone = false
        repeat { isNone = readRun() } while isNone
        return !word.isEmpty
    }

    /// The word as it is written, in UTF-8.
    package var spelling: ArraySlice<UInt8> { bytes[range] }

    /// The letters of the word and of those before that are joined with it: `leftopposition` at the end of `Left-Opposition`.
    ///
    /// It is `nil` if the word stands for itself.
    package var compound: [UInt8]? {
        guard compoundStart < range.lowerBound else { return nil }
        var letters: [UInt8] = []
        for scalar in String(decoding: bytes[compoundStart..<range.upperBound], as: UTF8.self).unicodeScalars
        where !scalar.isApostrophe { _ = LetterFolding.append(scalar, to: &letters) }
        return letters
    }

    /// - Returns: Whether the run is a single letter beside an apostrophe.
    private mutating func readRun() -> Bool {
        word.removeAll(keepingCapacity: true)
        (isTail, isLetter) = (false, false)
        var start = offset
        var length = 0
        var isSuffix = false
        while offset < bytes.count {
            // Most letters are ASCII, and need none of the rest.
            if let letter = bytes[offset].plainLetter {
                if length == 0 { (start, isSuffix) = (offset, begin()) }
                word.append(letter)
                length += 1
                offset += 1
                continue
            }
            let scalar = scalar(at: offset)
            let end = offset + UTF8.width(scalar)
            if scalar.isUnspaced {
                if length == 0 {
                    readUnspaced(scalar, to: end)
                    return false
                }
                break
            }
            defer { offset = end }
            if !scalar.isApostrophe, LetterFolding.append(scalar, to: &word) {
                if word.isEmpty { continue }  // an accent without a letter
                if length == 0 { (start, isSuffix) = (offset, begin()) }
                length += 1
            } else if length > 0 {
                isAfterApostrophe = scalar.isApostrophe
                joint = scalar.isJoint || (scalar == "." && length == 1) ? end : -1
                range = start..<offset
                return length == 1 && (isSuffix || (isAfterApostrophe && isElided(before: end)))
            } else {
                isAfterApostrophe = false
            }
        }
        range = start..<offset
        return isSuffix && length == 1
    }

    /// Begins a word at the offset.
    ///
    /// - Returns: Whether an apostrophe is before it.
    private mutating func begin() -> Bool {
        let isJoined = joint == offset && offset - compoundStart <= Self.longestCompound
        if !isJoined { compoundStart = offset }
        defer { isAfterApostrophe = false }
        return isAfterApostrophe
    }

    /// Reads a letter with the next one, which is read again.
    private mutating func readUnspaced(_ scalar: Unicode.Scalar, to end: Int) {
        _ = LetterFolding.append(scalar, to: &word)
        var last = end
        if end < bytes.count, self.scalar(at: end).isUnspaced {
            let next = self.scalar(at: end)
            _ = LetterFolding.append(next, to: &word)
            last = end + UTF8.width(next)
        } else {
            isTail = unspaced == offset
            isLetter = true
        }
        (range, compoundStart) = (offset..<last, offset)
        (offset, unspaced) = (end, end)
        isAfterApostrophe = false
    }

    /// Returns whether the letter before an apostrophe is no word of its own, since more letters follow at once.
    private func isElided(before end: Int) -> Bool {
        guard end < bytes.count, word.first.map({ (0x30...0x39).contains($0) }) == false else { return false }
        var letters: [UInt8] = []
        return LetterFolding.append(scalar(at: end), to: &letters) && !letters.isEmpty
    }

    /// Most scalars are one byte or two, which are cheaper to look at than a string index.
    private func scalar(at offset: Int) -> Unicode.Scalar {
        let byte = bytes[offset]
        guard byte >= 0x80 else { return Unicode.Scalar(byte) }
        if byte < 0xE0, offset + 1 < bytes.count,
            let scalar = Unicode.Scalar(UInt32(byte & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F))
        {
            return scalar
        }
        return text.unicodeScalars[text.utf8.index(text.startIndex, offsetBy: offset)]
    }
}

extension UInt8 {
    /// The byte in small letters if it is a letter or a digit of ASCII.
    @inline(__always)
    fileprivate var plainLetter: UInt8? {
        switch self {
        case 0x61...0x7A, 0x30...0x39: self
        case 0x41...0x5A: self | 0x20
        default: nil
        }
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is an apostrophe, or one of the signs that people type for it.
    @inline(__always)
    fileprivate var isApostrophe: Bool {
        switch value {
        case 0x27: true
        case 0...0x5F: false
        case 0x60, 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2BD, 0x55A, 0x2018, 0x2019, 0x2032, 0xFF07: true
        default: false
        }
    }

    /// Whether the scalar joins words: a hyphen, an apostrophe, or one of Hebrew's own.
    fileprivate var isJoint: Bool {
        switch value {
        case 0x2D, 0x58A, 0x5BE, 0x5F3, 0x5F4, 0x2010, 0x2011, 0xFE63, 0xFF0D: true
        default: isApostrophe
        }
    }

    /// Whether the scalar is a letter of a script that is written without blanks, or with endings that belong to no word:
    /// Chinese, Japanese, Korean, Thai, Lao, Burmese and Khmer.
    @inline(__always)
    fileprivate var isUnspaced: Bool {
        guard value >= 0xE00 else { return false }
        switch value {
        case 0xE50...0xE59, 0xED0...0xED9, 0x1040...0x1049, 0x1090...0x1099, 0x17E0...0x17E9: return false
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3040...0x30FF,
            0x31F0...0x31FF,
            0x3400...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF:
            break
        default: return false
        }
        if properties.isAlphabetic { return true }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark: return true
        default: return false
        }
    }
}

extension String {
    /// All words of the text, folded.
    package var foldedWords: [String] {
        var reader = WordReader(self)
        var words: [String] = []
        while reader.next() { words.append(String(decoding: reader.word, as: UTF8.self)) }
        return words
    }
}
