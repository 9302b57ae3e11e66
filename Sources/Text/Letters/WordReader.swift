/// Reads the words of a text one by one, as ``LetterFolding`` folds them.
///
/// A word is a run of letters and digits. A single letter after an apostrophe is not one: `Lenin's` is read as `lenin`.
package struct WordReader {
    private let text: String
    private let bytes: [UInt8]
    /// How many bytes have been read.
    private var offset = 0
    private var isAfterApostrophe = false

    /// The word that was read last, in UTF-8.
    package private(set) var word: [UInt8] = []
    /// The range of that word in the text's UTF-8.
    package private(set) var range = 0..<0

    /// Starts before the first word.
    package init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
    }

    /// Reads the next word, or returns `false` if there is none.
    package mutating func next() -> Bool {
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
            if LetterFolding.append(scalar, to: &word) {
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

    /// The scalar at the offset.
    ///
    /// Most scalars are one byte, which is cheaper to look at than a string index.
    private var scalar: Unicode.Scalar {
        let byte = bytes[offset]
        guard byte >= 0x80 else { return Unicode.Scalar(byte) }
        return text.unicodeScalars[text.utf8.index(text.startIndex, offsetBy: offset)]
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
