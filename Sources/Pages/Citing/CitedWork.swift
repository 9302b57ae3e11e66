import Content
import Languages
import Text

/// What is cited: the whole text, or one of its sections.
package struct CitedWork: Hashable, Sendable {
    /// A name in the parts that programs sort by; `family` is all of it where there is no given name.
    package struct Name: Hashable, Sendable {
        let family: String
        let given: String?
        /// What stands behind, such as “Jr.”.
        var suffix: String?
        /// The name as it is written.
        package let whole: String

        /// Family, given name and suffix, with commas between them.
        package var inverted: String { [family, given, suffix].compactMap(\.self).joined(separator: ", ") }
    }

    /// The key of the entry: letters, digits and hyphens.
    let key: String
    package let title: String
    /// The title of the text of which this is a section; `nil` for the whole.
    package let container: String?
    package let authors: [Name]
    package let editors: [Name]
    package let year: Int?
    /// The language (BCP 47).
    package let language: String
    /// What else has to be said, such as which text this is an edition of.
    let note: String?
}

extension PageContext {
    /// The whole text and each of its sections, as they are cited.
    ///
    /// The words of an edition may be its editors', and those of the original its author's: so it is cited by its title and who has
    /// edited it, and what it is an edition of is said. A text of one's own is its authors'.
    var citedWorks: [CitedWork] { [wholeWork] + article.sections.map(citedSection) }

    /// The same by the pages on which they stand: of the text on home and on the page of the whole.
    var worksByPage: [PageID: CitedWork] {
        let sections = article.sections.map { (PageID.section($0.slug), citedSection($0)) }
        return Dictionary(
            sections + [(.home, wholeWork), (.full, wholeWork)],
            uniquingKeysWith: { first, _ in first }
        )
    }

    var wholeWork: CitedWork {
        work(key: baseKey, title: article.title, container: nil, authors: article.authors)
    }

    func citedSection(_ section: Section) -> CitedWork {
        work(
            key: "\(baseKey)-\(section.slug)",
            title: section.title,
            container: article.title,
            authors: section.authors.isEmpty ? article.authors : section.authors,
            year: section.date?.year
        )
    }

    private func work(
        key: String,
        title: String,
        container: String?,
        authors: [String],
        year: Int? = nil
    ) -> CitedWork {
        CitedWork(
            key: key,
            title: title,
            container: container,
            authors: article.original == nil ? authors.map(name) : [],
            editors: article.original == nil ? [] : article.authors.map(name),
            year: year ?? citedYear,
            language: article.language,
            note: original.map { wording.fill(.readersEdition, [.original: $0]) }
        )
    }

    /// The year of the last change of the edition; of a text without changes that of the original, or none.
    private var citedYear: Int? { article.changes.first?.date.year ?? article.original?.date?.year }

    private var baseKey: String {
        let words = article.title.foldedWords.filter { $0.utf8.allSatisfy { $0.isLetter || $0.isDigit } }
        let name = article.slug?.string ?? words.prefix(3).joined(separator: "-")
        // Titles in other scripts are told apart all the same.
        let other = "text-" + String(Hash(article.title.utf8).mixed % 1_679_616, radix: 36)
        return [name.isEmpty ? other : name, citedYear.map(String.init)].compactMap(\.self).joined(
            separator: "-"
        )
    }

    private func name(_ name: String) -> CitedWork.Name {
        let inverted = PersonName(name, native: nil, rules: wording.names, language: article.language)
            .inverted
        let parts = inverted.split(separator: ", ").map(String.init)
        guard (2...3).contains(parts.count) else {
            return CitedWork.Name(family: name, given: nil, whole: name)
        }
        return CitedWork.Name(
            family: parts[0],
            given: parts[1],
            suffix: parts.count > 2 ? parts[2] : nil,
            whole: name
        )
    }
}
