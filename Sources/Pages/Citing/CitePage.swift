import Content
import Languages

extension PageKind {
    static let cite = PageKind(
        .cite,
        "the page on how to cite",
        from: { $0.places.capsule },
        compose: { $0.citePage() }
    )
    .onHome(.besides) { $0.wording[.howToCite] }
}

extension PageContext {
    /// Composes the page on how to cite the text, a section, and a paragraph.
    func citePage() -> Page {
        var draft = draft(.cite, title: wording[.howToCite])
        draft.add(.heading(level: 2, wording[.citeWhole]))
        draft.add(citation(of: wholeWork))
        draft.add(.heading(level: 2, wording[.citeSection]))
        draft.add(.list(article.sections.map { [.text(citation(of: citedSection($0)))] }))
        if let section = article.sections.first(where: { has(.numbered($0.slug)) }),
            let number = section.body.paragraphNumbers.min(by: { $0.key < $1.key })?.value
        {
            draft.add(citeParagraph(number, of: section))
        }
        draft.addGroup(
            wording[.citeFiles],
            CitationFormat.allCases.map { Link(.file($0.file), label: $0.name) }
        )
        return draft.finished()
    }

    /// Returns how to cite a paragraph of a section, with one as an example.
    func citeParagraph(_ number: String, of section: Section) -> String {
        let example = wording.withCommas([reference(to: citedSection(section)), "¶\u{A0}\(number)"])
        return wording.fill(.citeParagraph, [.words: example])
    }

    /// Returns a work in sentences: authors, title and year; and of an edition who has edited it, and what it is an edition of.
    private func citation(of work: CitedWork) -> String {
        let edition = original.map { original in
            [signature, wording.fill(.readersEdition, [.original: original])].map(wording.sentence)
        }
        return wording.sentences([wording.sentence(reference(to: work))] + (edition ?? []))
    }

    /// Returns authors, title and year.
    private func reference(to work: CitedWork) -> String {
        var parts: [String] = work.authors.isEmpty ? [] : [wording.joined(work.authors.map(\.whole))]
        if let container = work.container {
            parts.append(wording.fill(.quoted, [.words: work.title]))
            parts.append(wording.fill(.titleOfWork, [.words: container]))
        } else {
            parts.append(wording.fill(.titleOfWork, [.words: work.title]))
        }
        if let year = work.year { parts.append(String(year)) }
        return wording.withCommas(parts)
    }
}
