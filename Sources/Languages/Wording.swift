package import Text

/// The words and the rules of writing of one language, with what a capsule has changed in them.
///
/// A phrase that a language lacks is there in English, which `check` reports.
package final class Wording: Sendable {
    /// The tag of the language (BCP 47).
    package let language: String
    let table: PhraseTable
    private let changes: PhraseTable
    private let plural: PluralRule
    package let direction: WritingDirection
    let numbers: NumberForm
    /// Where its sentences end.
    package let sentences: SentenceRules
    /// The rules for names in lists.
    package let names: NameRules
    /// The order of its letters.
    package let alphabet: Alphabet
    /// Words that begin a definition with a capital only because they stand first.
    package let firstWords: Set<String>
    /// Whether the length of a text is its characters and not its words, as in Chinese.
    package let measuresCharacters: Bool
    let hasWideBrackets: Bool
    private let months: [Substring]
    private let monthsAlone: [Substring]
    private let seasons: [Substring]

    /// Takes the table of a language, if the program has one, and what a capsule puts in its place.
    package convenience init(language: String, changes: PhraseTable = PhraseTable()) {
        let code = Self.code(of: language)
        var table = Self.english.table
        if code != "en" {
            if let own = Self.tables[code] {
                table = PhraseTable(builtIn: own)
            } else {
                for rule in Phrase.rules { table[rule] = nil }
            }
        }
        self.init(language: language, table, changes)
    }

    private init(language: String, _ table: PhraseTable, _ changes: PhraseTable) {
        (self.language, self.table, self.changes) = (language, table, changes)
        plural = PluralRule(language: language)
        direction = WritingDirection(language: language)
        alphabet = Alphabet(language: language)
        let words = { (phrase: Phrase) in changes[phrase] ?? table[phrase] }
        let list = { (phrase: Phrase) in words(phrase).map(\.listed) ?? [] }
        let set = { (phrase: Phrase) in Set(list(phrase).map(String.init)) }
        var numbers = words(.number).flatMap(NumberForm.init) ?? NumberForm.english
        if let least = words(.groupFrom).flatMap({ Int($0) }) { numbers.groupFrom = least }
        self.numbers = numbers
        // An abbreviation may begin a sentence: “Cf. Carr”.
        let abbreviations = set(.abbreviations)
        sentences = SentenceRules(
            abbreviations: abbreviations.union(
                abbreviations.map { $0.prefix(1).uppercased() + $0.dropFirst() }
            ),
            pointAfterOrdinals: words(.ordinalPoint) != nil
        )
        names = NameRules(articles: set(.nameArticles), articlesOfWorks: set(.workArticles))
        firstWords = set(.firstWords)
        measuresCharacters = words(.charactersAMinute) ?? "" != ""
        hasWideBrackets = words(.bracketed)?.contains("（") == true
        months = list(.months)
        monthsAlone = words(.monthsAlone) == nil ? months : list(.monthsAlone)
        seasons = list(.seasons)
    }

    /// The words of English.
    package static let english = Wording(language: "en", PhraseTable(builtIn: englishTable), PhraseTable())
    /// The words of German.
    package static let german = Wording(language: "de")

    /// Whether the program has words for the language.
    package static func isBuiltIn(_ language: String) -> Bool { tables[code(of: language)] != nil }

    /// The tags of the languages that the program has words for, in their order.
    package static var languages: [String] { tables.keys.sorted() }

    static func code(of language: String) -> String { language.prefix { $0 != "-" }.lowercased() }
}

extension Wording {
    /// Returns the words of a phrase that has no slots.
    package subscript(_ phrase: Phrase) -> String { template(phrase).map(String.init) ?? "" }

    /// Returns the words of a phrase with values in its slots.
    ///
    /// - Parameters:
    ///   - phrase: The phrase.
    ///   - values: What stands in its slots; words of the other direction of writing are isolated from those around them.
    ///   - count: The number that decides the form; it fills the slot `{count}`, unless a value does.
    /// - Returns: The words.
    package func fill(_ phrase: Phrase, _ values: KeyValuePairs<Slot, String>, count: Int? = nil) -> String {
        guard let template = template(phrase, count) else { return "" }
        return PhraseTemplate(template).filled { name in
            if let value = values.first(where: { $0.key.rawValue == name })?.value {
                return value.isolated(in: direction)
            }
            return name == "count" ? count.map(number) : nil
        }
    }

    /// Returns a number of things: “1 event”, “8 events”, “3,900 words”.
    package func count(_ count: Int, _ phrase: Phrase) -> String { fill(phrase, [:], count: count) }

    /// Returns the elements of a rule that is a list, such as ``Phrase/littleWords``.
    package func list(_ phrase: Phrase) -> [String] {
        template(phrase).map { $0.listed.map(String.init) } ?? []
    }

    func template(_ phrase: Phrase, _ count: Int? = nil) -> Substring? {
        let category = count.map(plural.category)
        return changes.template(of: phrase, category) ?? table.template(of: phrase, category)
    }
}

extension Wording {
    /// Returns the name of a month from 1 to 12, after a day or alone.
    package func month(_ month: Int, afterDay: Bool) -> String {
        let names = afterDay ? months : monthsAlone
        return names.indices.contains(month - 1) ? String(names[month - 1]) : "\(month)"
    }

    /// Returns the name of a season, of which spring is 0.
    package func season(_ season: Int) -> String {
        seasons.indices.contains(season) ? String(seasons[season]) : "\(season)"
    }
}

extension Substring {
    /// The elements of a list with commas of any script between them.
    var listed: [Substring] {
        split { $0 == "," || $0 == "،" || $0 == "、" }.map { element in
            let start = element.drop { $0 == " " }
            return start.lastIndex { $0 != " " }.map { start[...$0] } ?? ""
        }.filter { !$0.isEmpty }
    }
}
