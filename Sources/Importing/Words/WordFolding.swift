import Text

extension StringProtocol {
    /// The letters and digits in small letters without marks, as tables of words have them.
    var foldedLetters: String {
        var bytes: [UInt8] = []
        for scalar in unicodeScalars { _ = LetterFolding.append(scalar, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The words, folded and joined with single spaces, by which lines are compared.
    var foldedKey: String { roughWords.map(\.foldedLetters).filter { !$0.isEmpty }.joined(separator: " ") }
}

/// A table of words, folded, from a text with blanks between them.
struct WordSet: Sendable {
    private let words: Set<String>

    /// Takes words with blanks between them, in any case; an underscore stands for the blank inside an entry.
    init(_ list: String) {
        words = Set(
            list.split(whereSeparator: \.isWhitespace).map { entry in
                entry.split(separator: "_").map(\.foldedLetters).joined(separator: " ")
            }
        )
    }

    /// Returns whether a word, in any case and with or without its accents, is in the table.
    func contains(_ word: some StringProtocol) -> Bool { words.contains(word.foldedLetters) }

    /// Returns whether a line, word by word, is an entry of the table.
    func containsLine(_ line: some StringProtocol) -> Bool { words.contains(line.foldedKey) }
}
