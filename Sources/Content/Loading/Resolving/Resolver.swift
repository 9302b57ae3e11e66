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
    /// Whether the capsule is an edition of a text by someone else.
    var isEdition = false
    /// The kinds of terms that the capsule adds to the built-in ones.
    var ownKinds: [Term.Kind] = []
    /// Whether all kinds of terms are known; if not, one that is not found may be among the others.
    var hasAllKinds = true
    /// The sections for which a misspelt name was taken.
    private(set) var meantSections: Set<Slug> = []

    /// Looks a term up by its slug, its name or an alias.
    mutating func term(_ name: LocatedText) -> Slug? {
        term(name.text, at: name.start)
    }

    mutating func term(_ name: Substring, at place: SourceOffset) -> Slug? {
        if let slug = names.term(name) { return slug }
        guard names.hasAllTerms else { return nil }
        let meant = names.termList.nearest(to: name, budget: &report.suggestionBudget)
        // The misspelt name is the only mistake: the term that was meant is not reported as unmentioned too.
        if let meant, let slug = names.term(meant[...]) { mentionedTerms.insert(slug) }
        report.error(
            at: place,
            "the glossary has no term \(quoted(name)); "
                + (meant.map { "did you mean “\($0)”?" }
                    ?? (name.contains("/") || name.hasSuffix(".gmi")
                        ? "the address of a link begins with “/”, “./”, “../”, “#” or a scheme"
                        : "add a file for it to glossary/, or drop the name"))
        )
        return nil
    }

    mutating func section(_ name: LocatedText) -> Slug? {
        if let slug = Slug(name.text), names.sections.contains(slug) { return slug }
        guard names.hasAllSections else { return nil }
        let meant = names.sectionList.nearest(to: name.text, budget: &report.suggestionBudget)
        if let slug = meant.flatMap({ Slug($0) }) { meantSections.insert(slug) }
        report.error(
            at: name,
            "there is no section \(quoted(name.text)); "
                + (meant.map { "did you mean “\($0)”?" } ?? "name one by its slug, or add sections/<slug>.gmi")
        )
        return nil
    }

    mutating func citation(_ key: Substring, locator: String?, at place: SourceOffset) -> Citation? {
        if names.sources.contains(String(key)) {
            cite(String(key))
            return Citation(key: String(key), locator: locator)
        }
        guard names.hasAllSources else { return nil }
        let meant = names.sourceList.nearest(to: key, budget: &report.suggestionBudget)
        if let meant { cite(meant) }
        report.error(
            at: place,
            "sources.rec has no source with the key \(quoted(key)); "
                + (meant.map { "did you mean “\($0)”?" } ?? "add a record for it, or drop the citation")
        )
        return nil
    }

    private mutating func cite(_ key: String) {
        if isReadingHidden { sourcesOfHiddenTexts.insert(key) } else { citedSources.insert(key) }
    }

    /// Reads something that is shown to nobody if it `isHidden`; then what it cites is not cited for that.
    mutating func reading<Value>(isHidden: Bool, _ read: (inout Resolver) -> Value) -> Value {
        let isInHidden = isReadingHidden
        isReadingHidden = isInHidden || isHidden
        defer { isReadingHidden = isInHidden }
        return read(&self)
    }

    /// Reads the citations in the fields `Source`: each is a key, with a place in the work after a comma.
    mutating func citations(_ values: [LocatedText]) -> [Citation] {
        values.compactMap { value in
            let key = Substring(value.text.utf8.prefix { $0 != UInt8(ascii: ",") })
            let locator = Substring(value.text.utf8[key.endIndex...].dropFirst()).trimmed
            if key.endIndex != value.text.endIndex, locator.isEmpty {
                report.error(at: value, InlineError.noLocator.message)
                return nil
            }
            return citation(key.trimmed, locator: locator.isEmpty ? nil : String(locator), at: value.start)
        }
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
        let meant = NameList(all).nearest(to: value.text, budget: &report.suggestionBudget)
        report.error(
            at: value,
            "\(quoted(value.text)) is no value of “\(field.rawValue)”; "
                + (meant.map { "did you mean “\($0)”?" } ?? "write one of \(all.joined(separator: ", "))")
        )
        return nil
    }
}
