import Content

/// A page that can be found, and what can be found on it.
struct SearchablePage: Sendable {
    var path: PagePath
    /// What a link to it says.
    var label: String
    /// The page as a whole, or the things of which it is a list; at least one.
    var parts: [SearchablePart]
}

/// What all words of a search must be found in: a text, an event, a work.
struct SearchablePart: Sendable {
    /// What it is called where the page is a list of such things; `nil` for the page as a whole.
    var title: String?
    /// What a reader may call it by.
    var names: [String]
    /// What is shown of it where it is found by a name; not searched.
    var opening = ""
    /// What else is searched, a paragraph each.
    var passages: [String] = []
}

extension Composition {
    /// Every page but the two that the foot of each page leads to anyhow, and those that say again what another one
    /// says.
    var searchablePages: [SearchablePage] {
        article.sections.indices.map(searchableSection) + article.terms.map(searchableTerm)
            + references.years.map(searchableYear) + (has(.sources) ? [searchableSources] : [])
            + (freePages + [aboutText].compactMap(\.self)).map(searchableFreePage) + searchableLists
    }

    private func searchableSection(_ index: Int) -> SearchablePage {
        let section = article.sections[index]
        let link = sectionLink(index)
        let text = SearchablePart(
            names: [section.title],
            opening: words(section.summary),
            passages: passages(of: section.body)
        )
        return SearchablePage(path: .section(section.slug), label: link.label, parts: [text])
    }

    private func searchableTerm(_ term: Term) -> SearchablePage {
        let text = passages(of: term.body)
        let particulars = [term.role, term.dates?.words(in: article.language)].compactMap(\.self)
        let part = SearchablePart(
            names: [term.name] + term.aliases + [term.native].compactMap(\.self),
            opening: text.first ?? "",
            passages: text + particulars
        )
        let label = "\(term.name) (\(wording.kind(term.kind).one))"
        return SearchablePage(path: .term(term.slug), label: label, parts: [part])
    }

    /// The year, and each of its events.
    private func searchableYear(_ year: Year) -> SearchablePage {
        let label = yearWords(year.number)
        let events = year.events.map { index in
            let event = article.events[index]
            let text = words(event.text)
            return SearchablePart(
                title: event.title,
                names: [event.title],
                opening: text,
                passages: [text, event.place ?? "", event.date.words(in: article.language)]
            )
        }
        return SearchablePage(
            path: .year(year.number),
            label: label,
            parts: [SearchablePart(names: [label])] + events
        )
    }

    private var searchableSources: SearchablePage {
        let works = article.sources.map { source in
            SearchablePart(
                title: source.short,
                names: [source.short],
                opening: source.citation,
                passages: [source.citation, source.comment ?? ""]
            )
        }
        return SearchablePage(
            path: .sources,
            label: wording.sourcesTitle,
            parts: [SearchablePart(names: [wording.sourcesTitle])] + works
        )
    }

    private func searchableFreePage(_ page: FreePage) -> SearchablePage {
        let text = passages(of: page.body)
        let part = SearchablePart(names: [page.title], opening: text.first ?? "", passages: text)
        return SearchablePage(path: .free(page.slug), label: page.title, parts: [part])
    }

    /// Pages that are found by their titles alone.
    private var searchableLists: [SearchablePage] {
        let titles: [(PagePath, String)] = [
            (.glossary, wording.glossary), (.people, wording.people), (.timeline, wording.timeline),
            (.notes, wording.editorsNotes), (.short, wording.inShort), (.full, wording.wholeText),
        ]
        return titles.filter { has($0.0) }.map { path, title in
            SearchablePage(path: path, label: title, parts: [SearchablePart(names: [title])])
        }
    }

    /// The paragraphs of a text and its notes.
    private func passages(of body: Body) -> [String] {
        body.blocks.flatMap { block in
            switch block {
            case .heading(_, let words): [words]
            case .paragraph(let line): [words(line)]
            case .list(let lines), .quotation(let lines): lines.map(words)
            case .preformatted(_, let description): [description]
            case .link(let address, let label, _): [label.isEmpty ? address : label]
            }
        } + body.notes.map { words($0.text) }
    }
}
