/// The place of a name in an alphabetical list.
///
/// Only letters and digits count, as ``LetterFolding`` folds them, and the blanks between words, so that “Čapek” stands among
/// the C and “Workers' Opposition” after “Workers' control”. Scripts are ordered by code.
package struct AlphabeticalKey: Comparable {
    /// The folded letters, with one blank between two words; empty for a name made of signs alone, which comes first.
    package let letters: String
    private let last: String

    /// - Parameters:
    ///   - name: The name to be listed.
    ///   - last: A text that decides between names whose letters are all the same.
    package init(_ name: some StringProtocol, last: String) {
        letters = Self.letters(of: name)
        self.last = last
    }

    package static func < (left: AlphabeticalKey, right: AlphabeticalKey) -> Bool {
        (left.letters, left.last) < (right.letters, right.last)
    }

    private static func letters(of name: some StringProtocol) -> String {
        var letters: [UInt8] = []
        for scalar in name.unicodeScalars where !LetterFolding.append(scalar, to: &letters) {
            if scalar.properties.isWhitespace, letters.last.map({ $0 != UInt8(ascii: " ") }) == true {
                letters.append(UInt8(ascii: " "))
            }
        }
        if letters.last == UInt8(ascii: " ") { letters.removeLast() }
        return String(decoding: letters, as: UTF8.self)
    }
}
