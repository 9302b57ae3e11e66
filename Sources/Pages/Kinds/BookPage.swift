import Languages
package import Content

extension Page {
    /// Returns the whole edition as one page (``BookSource/onOnePage``).
    package static func book(of article: Article) -> Page { BookSource(of: article).onOnePage }
}

extension PageContext {
    /// Composes the whole edition as one page to be printed or kept.
    func bookPage() -> Page {
        var fullPage = fullPage()
        // The links in sentences have their addresses there.
        fullPage.groups = []
        let full = inPrint(fullPage)
        let opening = full.prefix { $0.title == nil }
        var body = PageDraft(.full, title: article.title, foot: [], under: "")
        for block in full.dropFirst(opening.count) { body.add(block) }
        addGlossary(to: &body)
        addTimeline(to: &body)
        addPeople(to: &body)
        addSources(to: &body)
        let text = inPrint(body.finished())
        let contents = text.compactMap(\.title).map { ListItem([.text($0)]) }
        return Page(
            id: .full,
            title: article.title,
            text: opening + [.heading(level: 2, wording[.contents]), .list(contents)]
                + text.map(\.withAddresses)
        )
    }

    /// Returns the text of a page without its navigation; of a link that the text itself has to a section, its words and the
    /// section's number stay.
    private func inPrint(_ page: Page) -> [Block] {
        var page = page
        page.text = page.text.map { block in
            guard case .links(let links) = block else { return block }
            return .links(
                links.map { link in
                    guard link.isPartOfText,
                        let reference = link.target.section.flatMap({ reference(to: [$0]) })
                    else { return link }
                    var link = link
                    link.label = "\(wording.sentence(link.label)) \(reference)"
                    return link
                }
            )
        }
        return page.withoutNavigation.text
    }

    private func addGlossary(to draft: inout PageDraft) {
        guard has(.glossary) else { return }
        draft.add(.heading(level: 2, wording[.glossary]))
        for (name, term) in indexed(article.terms) {
            draft.add(.heading(level: 3, name.words))
            let text = PageText(of: term)
            add(text, to: &draft, lowered: true)
            draft.add(particulars(of: term))
            for block in notes(of: text).dropFirst() { draft.add(block) }
            addReference(to: (references.mentions[term.slug] ?? []).map(\.section), to: &draft)
        }
    }

    private func addTimeline(to draft: inout PageDraft) {
        guard has(.timeline) else { return }
        draft.add(.heading(level: 2, wording[.timeline]))
        for year in references.years {
            draft.add(.heading(level: 3, year.title(in: wording)))
            for event in year.events.map({ article.events[$0] }) {
                let title = wording.sentence(heading(of: event, in: year))
                let sections = reference(to: event.sections).map { [Run.text(wording.space + $0)] } ?? []
                draft.add(.paragraph([.text(title + wording.space)] + paragraph(of: event) + sections))
            }
        }
    }

    private func addPeople(to draft: inout PageDraft) {
        let people = article.terms.filter { $0.kind == .person }
        guard !people.isEmpty, has(.people) else { return }
        draft.add(.heading(level: 2, wording[.people]))
        draft.add(.list(indexed(people).map { [.text(label(of: $0.name, $0.term))] }))
    }

    private func addSources(to draft: inout PageDraft) {
        guard has(.sources) else { return }
        draft.add(.heading(level: 2, wording[.sourcesTitle]))
        for (letter, works) in byLetter(article.sources) {
            if !letter.isEmpty { draft.add(.heading(level: 3, letter)) }
            draft.add(
                .list(
                    works.map { work in
                        let sections = reference(to: references.citings[work.key]?.sections ?? [])
                        return [
                            .text(
                                [withComment(work), work.url, sections].compactMap(\.self).joined(
                                    separator: " "
                                )
                            )
                        ]
                    }
                )
            )
        }
    }

    private func addReference(to sections: [Slug], to draft: inout PageDraft) {
        if let reference = reference(to: sections) { draft.add(reference) }
    }

    /// Returns a sentence such as “See sections 4 and 5.”; `nil` if there is no section with a number.
    private func reference(to sections: [Slug]) -> String? {
        let numbers = outline.inOrder(sections).compactMap { outline.place(of: $0)?.number?.description }
        return numbers.isEmpty ? nil : wording.seeSections(numbers)
    }
}

extension LinkTarget {
    /// The section to which it leads, or to a heading of which.
    fileprivate var section: Slug? {
        switch self {
        case .page(.section(let slug)), .heading(_, of: .section(let slug)): slug
        default: nil
        }
    }
}

extension Block {
    /// The block with the address of each link out of the capsule in brackets after its words.
    fileprivate var withAddresses: Block {
        switch self {
        case .paragraph(let runs): .paragraph(runs.withAddresses)
        case .list(let items):
            .list(items.map { ListItem($0.words.withAddresses, $0.marker) })
        case .quotation(let lines): .quotation(lines.map(\.withAddresses))
        case .verse(let lines): .verse(lines.map(\.withAddresses))
        case .attribution(let runs): .attribution(runs.withAddresses)
        case .context(let runs): .context(runs.withAddresses)
        case .note(let lines, let label, let number):
            .note(lines.map(\.withAddresses), label: label, number: number)
        case .heading, .facts, .preformatted, .table, .chart, .links, .figure: self
        }
    }
}

extension [Run] {
    fileprivate var withAddresses: [Run] {
        flatMap { run -> [Run] in
            switch run {
            case .link(.external(let address), _): [run, .text(" (\(address))")]
            case .emphasis(let inner): [.emphasis(inner.withAddresses)]
            case .text, .link, .noteMark: [run]
            }
        }
    }
}

extension Block {
    /// The words of a heading of level 2.
    fileprivate var title: String? {
        if case .heading(level: 2, let words) = self { words } else { nil }
    }
}
