package import Content
internal import Text

/// A term's name as an index lists it; a person's begins with the surname, as in “Cannon, James P.”.
package struct IndexName: Comparable {
    /// The name as the index shows it.
    package let words: String
    private let key: AlphabeticalKey
    private let signs: String

    /// Takes what the writer gave as `Sort`; otherwise, for a person, what ``PersonName`` makes of the name; otherwise the
    /// name, which is sorted without the article that it begins with.
    ///
    /// - Parameters:
    ///   - term: The term to be listed.
    ///   - wording: The words of the capsule's language.
    ///   - language: The capsule's language (BCP 47).
    package init(of term: Term, wording: Wording, language: String) {
        let listed = PersonName(term.name, native: term.native, rules: wording.names, language: language)
        words = term.sort ?? (term.kind == .person ? listed.inverted : term.name)
        key = AlphabeticalKey(
            term.sort ?? wording.names.withoutArticle(words, ofWork: term.kind == .work),
            last: term.slug.string
        )
        signs = wording.signs
    }

    /// The heading under which the name stands: a digit stands for itself, and all names without a letter or digit share one
    /// heading.
    package var letter: String { key.letters.first?.uppercased() ?? signs }

    /// A finer heading than ``letter``, if the name's first word has two letters.
    package var letters: String {
        let second = key.letters.dropFirst().prefix(1)
        return second == " " ? letter : letter + second
    }

    package static func < (left: IndexName, right: IndexName) -> Bool { left.key < right.key }

    package static func == (left: IndexName, right: IndexName) -> Bool { left.key == right.key }
}
