package import Languages
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
    package init(of term: Term, _ wording: Wording) {
        let listed = PersonName(
            term.name,
            native: term.native,
            rules: wording.names,
            language: wording.language
        )
        let name = term.kind == .person ? listed.inverted : term.name
        words = term.sort.map { $0.isReading(of: name) ? name : $0 } ?? name
        key = AlphabeticalKey(
            term.sort ?? wording.names.withoutArticle(words, ofWork: term.kind == .work),
            in: wording.alphabet,
            last: term.slug.string
        )
        signs = wording[.signs]
    }

    /// The heading under which the name stands: a digit stands for itself, and all names without a letter or digit share one
    /// heading.
    package var letter: String { key.initials.first ?? signs }

    /// A finer heading than ``letter``, if the name's first word has two letters.
    package var letters: String {
        key.initials.count > 1 && !letter.isEmpty ? letter + key.initials[1].lowercased() : letter
    }

    package static func < (left: IndexName, right: IndexName) -> Bool { left.key < right.key }

    package static func == (left: IndexName, right: IndexName) -> Bool { left.key == right.key }
}

extension String {
    /// Whether the text only tells how ideographs in the name are read: then a list shows the name itself.
    fileprivate func isReading(of name: String) -> Bool {
        name.unicodeScalars.contains(where: \.properties.isIdeographic)
            && !unicodeScalars.contains(where: \.properties.isIdeographic)
    }
}
