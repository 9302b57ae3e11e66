/// The place of a name in an alphabetical list.
///
/// Only letters and digits count, as `LetterFolding` folds them and the ``Alphabet`` orders them, and the blanks between words,
/// so that “Čapek” stands among the C in English and “Workers' Opposition” after “Workers' control”.
package struct AlphabeticalKey: Comparable, Sendable {
    /// The folded letters, with one blank between two words; empty for a name made of signs alone, which comes first.
    private let letters: String
    private let last: String
    /// The first letters of the first word, two at most, as a heading shows them; one is empty if it has no place in an order
    /// that readers know.
    package let initials: [String]

    /// - Parameters:
    ///   - name: The name to be listed.
    ///   - alphabet: The order of the letters.
    ///   - last: A text that decides between names whose letters are all the same.
    package init(_ name: some StringProtocol, in alphabet: Alphabet, last: String) {
        (letters, initials) = alphabet.sorted(name)
        self.last = last
    }

    package static func < (left: AlphabeticalKey, right: AlphabeticalKey) -> Bool {
        (left.letters, left.last) < (right.letters, right.last)
    }

    package static func == (left: AlphabeticalKey, right: AlphabeticalKey) -> Bool {
        (left.letters, left.last) == (right.letters, right.last)
    }
}
