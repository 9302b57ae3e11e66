import Content
import Languages
import Text

/// What is cited: the whole text, or one of its sections.
struct CitedWork {
    /// A name in the parts that programs sort by; `family` is all of it where there is no given name.
    struct Name: Hashable {
        let family: String
        let given: String?

        var inverted: String { given.map { "\(family), \($0)" } ?? family }
    }

    /// The key of the entry: letters, digits and hyphens.
    let key: String
    let title: String
    /// The title of the text of which this is a section; `nil` for the whole.
    let container: String?
    let authors: [Name]
    let editors: [Name]
    let publisher: String?
    let year: Int?
    /// The language (BCP 47).
    let language: String
    /// What else has to be said, such as which text this is an edition of.
    let note: String?
}

extension PageContext {
    /// The whole text and each of its sections, as they are cited.
    ///
    /// An edition is its editor's, and the author is that of the original; a text of one's own is its authors'.
    var citedWorks: [CitedWork] { [wholeWork] + article.sections.map(citedSection) }

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
            authors: (article.original.map { [$0.author] } ?? authors).map(name),
            editors: article.original == nil ? [] : article.authors.map(name),
            publisher: nil,
            year: year ?? citedYear,
            language: article.language,
            note: original.map { wording.fill(.readersEdition, [.original: $0]) }
        )
    }

    /// The year of the last change of the edition; of a text without changes that of the original, or none.
    private var citedYear: Int? { article.changes.first?.date.year ?? article.original?.date?.year }

    private var baseKey: String {
        let words = article.title.foldedWords.filter { $0.utf8.allSatisfy { $0.isLetter || $0.isDigit } }
        let name = words.prefix(3).joined(separator: "-")
        return [name.isEmpty ? "text" : name, citedYear.map(String.init)].compactMap(\.self).joined(
            separator: "-"
        )
    }

    private func name(_ name: String) -> CitedWork.Name {
        let inverted = PersonName(name, native: nil, rules: wording.names, language: article.language)
            .inverted
        let parts = inverted.split(separator: ", ", maxSplits: 1).map(String.init)
        return parts.count == 2
            ? CitedWork.Name(family: parts[0], given: parts[1]) : CitedWork.Name(family: name, given: nil)
    }
}
