import Records
import Text

/// Looks up the names in the source and makes values of it.
///
/// A method that returns `nil` or leaves something out has reported why.
struct Resolver {
    let names: SymbolTable
    var report: Report
    /// The language after which the folder is named, if it is that of a translation.
    var translation: LanguageTag?
    /// The terms that a reader can come to, for the warnings about those that nobody can.
    var mentionedTerms: Set<Slug> = []
    /// The sources that are cited where readers are shown it.
    var citedSources: Set<String> = []
    /// The sources that are cited where nobody is shown it.
    var sourcesOfHiddenTexts: Set<String> = []
    /// Whether what is read now is shown to nobody.
    private(set) var isReadingHidden = false
    /// The texts that nobody is shown, so that nothing leads to them.
    var hidden = HiddenTexts()
    /// The keys of the questions that were read.
    var questionKeys: Set<Slug> = []
    /// The years of events that nobody is shown, since all their sections are drafts.
    var yearsOfHiddenEvents: Set<Int> = []
    /// The name of a section that the reading order has, the one that its file has, and the error about it.
    var renamedSection: (old: String, new: Slug, place: SourceOffset, cause: Report.Cause)?
    /// The errors about slugs that terms had before, by these.
    var oldTerms: [String: Report.Cause] = [:]
    /// The errors about names for which the glossary has no file, by these names in lower case.
    var missingTerms: [String: Report.Cause] = [:]
    /// The labels of the notes of the text that is read now.
    var noteLabels: Set<String> = []
    /// The problem with the last date that was none.
    var lastDateProblem: Report.Cause?
    /// The problem with the first event of which not even the year could be told.
    var eventWithoutYear: Report.Cause?
    /// Whether the language of the capsule is written without spaces between words, so that letters are counted.
    var countsLetters = false
    /// Whether the capsule is an edition of a text by someone else.
    var isEdition = false
    /// The error about an original text that is named by half.
    var halfOriginal: Report.Cause?
    /// The kinds of terms that the capsule adds to the built-in ones.
    var ownKinds: [Term.Kind] = []
    /// Whether all kinds of terms are known; if not, one that is not found may be among the others.
    var hasAllKinds = true
    /// The sections for which a misspelt name was taken.
    var meantSections: Set<Slug> = []

    /// Reads something that is shown to nobody if it `isHidden`; then what it cites is not cited for that.
    mutating func reading<Value>(isHidden: Bool, _ read: (inout Resolver) -> Value) -> Value {
        let isInHidden = isReadingHidden
        isReadingHidden = isInHidden || isHidden
        defer { isReadingHidden = isInHidden }
        return read(&self)
    }

    /// Looks each of several names up with `lookUp`, and reports those that occur twice.
    mutating func distinct(
        _ values: [LocatedText],
        _ lookUp: (inout Resolver, LocatedText) -> Slug?
    ) -> [Slug] {
        var found: [Slug] = []
        var seen: Set<Slug> = []
        for value in values {
            guard let slug = lookUp(&self, value) else { continue }
            if seen.insert(slug).inserted {
                found.append(slug)
            } else {
                report.error(
                    at: value,
                    "\(quoted(value.text)) stands here a second time; remove one of them"
                )
            }
        }
        return found
    }

    /// Reads one of a closed set of words.
    mutating func word<Word>(
        _ value: LocatedText?,
        _ field: FieldName,
        among words: [(name: String, value: Word)]
    ) -> Word? {
        guard let value else { return nil }
        if let word = words.first(where: { $0.name == value.text }) { return word.value }
        let all = words.map(\.name)
        // A comment behind a value, and marks around it, are habits from other formats.
        let bare = value.text.prefix { $0 != "#" }.bareName
        let known = all.first { $0 == bare.lowercased() } ?? WordSynonyms.value(bare, of: field)
        let near = known == nil ? NameList(all).nearest(to: bare, budget: &report.suggestionBudget) : nil
        let list = field == .kind ? ", or a kind of your own from “Kinds” in capsule.rec" : ""
        report.error(
            at: value,
            "\(quoted(value.text)) is no value of “\(field.rawValue)”; "
                + (known.map { "write “\($0)”" } ?? near.map { "did you mean “\($0)”?" }
                    ?? "write one of \(all.joined(separator: ", "))\(list)")
        )
        let meant = known ?? near
        return words.first { $0.name == meant }?.value
    }
}
