import Content
import Languages
import Records

extension PageKind {
    /// The most sections of a text whose paragraphs are numbered: these pages are as long as the text itself.
    private static let limit = 1_000

    /// Returns whether there are pages with the numbers of paragraphs.
    static func numbersParagraphs(of article: Article) -> Bool { article.sections.count <= limit }

    /// The sections with numbered paragraphs.
    static let numbered = PageKind { article, _ in
        !numbersParagraphs(of: article)
            ? []
            : article.sections.map { section in
                Candidate(
                    id: .numbered(section.slug),
                    place: article.places.sections[section.slug] ?? .nowhere,
                    made: "the page of a section with numbered paragraphs"
                ) { $0.numberedPage(section) }
            }
    }
}

extension PageContext {
    /// Composes the text of a section with a number before each paragraph, for those who cite it.
    func numberedPage(_ section: Section) -> Page {
        let numbers = section.body.paragraphNumbers
        var draft = draft(
            .numbered(section.slug),
            title: wording.fill(.numberedOf, [.title: section.title]),
            above: Link(
                .page(.section(section.slug)),
                label: wording.fill(.toTheText, [.title: section.title])
            )
        )
        if let last = numbers.max(by: { $0.key < $1.key })?.value {
            draft.add(citeParagraph(last, of: section))
        }
        let text = PageText(of: section)
        add(text, to: &draft, numbers: numbers)
        for block in notes(of: text) { draft.addNote(block) }
        add(sources: references.survey(of: section).citations, to: &draft)
        draft.addGroup([Link(.page(.cite), label: wording[.howToCite])])
        return draft.finished()
    }
}
