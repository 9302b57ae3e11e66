internal import Records

/// The phrases of one language, or those that a capsule changes.
package struct PhraseTable: Sendable {
    /// A phrase, and the form of it for a number of things.
    private struct Key: Hashable {
        var phrase: Phrase
        /// `nil` if the phrase has one form for all numbers.
        var category: PluralCategory?
    }

    private var templates: [Key: Substring] = [:]

    /// A table without phrases.
    package init() {}

    /// Reads a table that is part of the program.
    ///
    /// What a table of a capsule would be told is wrong is left out; the tests find nothing that is.
    init(builtIn text: String) {
        let file = SourceFile(path: "", text: text)
        var parser = RecordParser(file, index: 0)
        let phrases = Phrase.byName()
        while let record = parser.next() {
            for field in record.fields {
                if let name = PhraseName(field.name.text, among: phrases) {
                    self[name.phrase, name.category] = field.value.text
                }
            }
        }
    }

    subscript(phrase: Phrase, category: PluralCategory? = nil) -> Substring? {
        get { templates[Key(phrase: phrase, category: category)] }
        set { templates[Key(phrase: phrase, category: category)] = newValue }
    }

    /// Returns the words for a number of things: the form that its category has, or else the general one.
    func template(of phrase: Phrase, _ category: PluralCategory?) -> Substring? {
        category.flatMap { self[phrase, $0] ?? self[phrase, .other] } ?? self[phrase]
    }

    /// Returns whether the phrase has a form for each number of things.
    func isCounted(_ phrase: Phrase) -> Bool { self[phrase, .other] != nil }

    /// Whether there is no phrase.
    package var isEmpty: Bool { templates.isEmpty }

    /// Returns whether any form of the phrase is there.
    package func has(_ phrase: Phrase) -> Bool { self[phrase] != nil || !categories(of: phrase).isEmpty }

    /// Returns the forms that a phrase has, in the order of ``PluralCategory``.
    func categories(of phrase: Phrase) -> [PluralCategory] {
        PluralCategory.allCases.filter { self[phrase, $0] != nil }
    }
}

/// The name of a field: that of a phrase, and after a low line the form for a number of things, as in `Sections_few`.
struct PhraseName {
    var phrase: Phrase
    var category: PluralCategory?

    init?(_ name: Substring, among phrases: [Substring: Phrase]) {
        let parts = name.split(separator: "_", maxSplits: 1, omittingEmptySubsequences: false)
        guard let phrase = phrases[parts[0]] else { return nil }
        self.phrase = phrase
        guard parts.count > 1 else { return }
        guard let category = PluralCategory(rawValue: String(parts[1])) else { return nil }
        self.category = category
    }
}
