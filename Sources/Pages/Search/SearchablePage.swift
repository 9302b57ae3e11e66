import Languages
import Content

/// A page that a search can find, with everything by which it can be found.
struct SearchablePage: Sendable {
    var id: PageID
    /// The label of a link to the page.
    var label: String
    /// The page as a whole, or the things that it lists; there is at least one.
    var parts: [SearchablePart]
}

/// A text, an event or a work: all words of a search must occur in the same part.
struct SearchablePart: Sendable {
    /// The title, if the page is a list of such things; `nil` for the page as a whole.
    var title: String?
    /// The names by which a reader may look for it.
    var names: [String]
    /// The text that is shown if it is found by a name; it is not searched.
    var opening = ""
    /// The paragraphs that are searched besides the names.
    var passages: [String] = []
    /// The works that its record cites, and its month, which are searched but not shown as a line of it.
    var citations: [String] = []
}

extension PageContext {
    /// Every page; those that repeat what others say are found by their titles only.
    ///
    /// Everything that the capsule's files say to readers is on one of these pages, so a word that is not found stands in no
    /// text.
    var searchablePages: [SearchablePage] {
        article.sections.map(searchableSection) + article.terms.map(searchableTerm)
            + references.years.map(searchableYear) + (has(.sources) ? [searchableSources] : [])
            + freePages.map(searchableFreePage) + [searchableHome, searchableAbout, searchableShort]
            + searchableLists
    }

    private func searchableSection(_ section: Section) -> SearchablePage {
        let link = sectionLink(section)
        let text = SearchablePart(
            names: [section.title],
            opening: opening(of: section.body, on: .section(section.slug)),
            passages: passages(of: section.body, on: .section(section.slug))
                + [byline(of: section)].compactMap(\.self)
        )
        return SearchablePage(id: .section(section.slug), label: link.label, parts: [text])
    }

    private func searchableTerm(_ term: Term) -> SearchablePage {
        let text = passages(of: term.body, on: .term(term.slug))
        let particulars = [term.pronunciation, term.role, term.dates?.words(in: wording)].compactMap(\.self)
        let part = SearchablePart(
            names: [term.name] + term.aliases + [term.native, term.sort].compactMap(\.self),
            opening: text.first ?? "",
            passages: text + particulars,
            citations: term.sources.map { words($0) } + monthsAlone(of: [term.dates])
        )
        let label = wording.bracketed(term.name, wording.noun(for: term.kind))
        return SearchablePage(id: .term(term.slug), label: label, parts: [part])
    }

    /// Returns a year with each of its events.
    private func searchableYear(_ year: Year) -> SearchablePage {
        let events = year.events.map { index in
            let event = article.events[index]
            let text = words(event.text)
            let years = event.date.yearWordsAmongOthers(in: wording)
            return SearchablePart(
                title: years == year.name || years == year.beginning
                    ? event.title : wording.titled(years, event.title),
                names: [event.title],
                opening: text,
                passages: [
                    text, event.place ?? "", event.date.words(in: wording),
                    event.oldStyle?.words(in: wording) ?? "",
                ],
                citations: event.sources.map { words($0) } + monthsAlone(of: [event.date, event.oldStyle])
            )
        }
        return SearchablePage(
            id: .year(year.number),
            label: year.title(in: wording),
            parts: [
                SearchablePart(
                    names: unique([year.name, EDTFDate.words(ofYear: year.number, in: wording)])
                )
            ] + events
        )
    }

    /// Returns the months of dates as they stand without a day, where that is another word: `listopad 1917` for `7 listopada 1917`.
    private func monthsAlone(of dates: [EDTFDate?]) -> [String] {
        guard wording.month(1, afterDay: true) != wording.month(1, afterDay: false) else { return [] }
        return dates.flatMap { $0?.monthsAlone(in: wording) ?? [] }
    }

    private var searchableSources: SearchablePage {
        let works = article.sources.map { source in
            SearchablePart(
                title: source.short,
                names: [source.short],
                opening: source.citation,
                passages: [source.citation, source.comment ?? "", source.view ?? ""]
            )
        }
        return SearchablePage(
            id: .sources,
            label: wording[.sourcesTitle],
            parts: [SearchablePart(names: [wording[.sourcesTitle]])] + works
        )
    }

    private func searchableFreePage(_ page: FreePage) -> SearchablePage {
        let text = passages(of: page.body, on: .page(of: page))
        let part = SearchablePart(
            names: [page.title],
            opening: opening(of: page.body, on: .page(of: page)),
            passages: text
        )
        return SearchablePage(id: .page(of: page), label: page.title, parts: [part])
    }

    private var searchableAbout: SearchablePage {
        let text = aboutText.map { passages(of: $0.body, on: .about) } ?? []
        let facts = [original].compactMap(\.self) + article.authors + [article.licence]
        let part = SearchablePart(
            names: [aboutTitle],
            opening: text.first ?? facts.first ?? "",
            passages: text + facts
        )
        return SearchablePage(id: .about, label: aboutTitle, parts: [part])
    }

    private var searchableHome: SearchablePage {
        let introduction = words(article.introduction)
        let part = SearchablePart(
            names: [article.title, wording[.home]],
            opening: introduction,
            passages: provenance + [introduction]
        )
        return SearchablePage(id: .home, label: article.title, parts: [part])
    }

    /// The text in short: the writer's, or each summary as a part.
    private var searchableShort: SearchablePage {
        if let page = shortText { return searchableFreePage(page) }
        let summaries = article.sections.map { section in
            let summary = words(section.summary)
            return SearchablePart(title: section.title, names: [], opening: summary, passages: [summary])
        }
        return SearchablePage(
            id: .short,
            label: naming.inShort,
            parts: [SearchablePart(names: [naming.inShort])] + summaries
        )
    }

    /// The pages that are found by their titles only.
    private var searchableLists: [SearchablePage] {
        PageKind.all.flatMap { kind in
            guard let title = kind.title?(self) else { return [SearchablePage]() }
            return kind.candidates(article, references.years).filter { has($0.id) }.map {
                SearchablePage(id: $0.id, label: title, parts: [SearchablePart(names: [title])])
            }
        }
    }

    /// Returns the first words of a text that are no heading.
    private func opening(of body: Body, on page: PageID) -> String {
        for case .paragraph(let line) in body.blocks { return words(line) }
        return passages(of: body, on: page).first ?? ""
    }

    /// Returns the paragraphs of a text, the words for what it shows, and its notes.
    private func passages(of body: Body, on page: PageID) -> [String] {
        let shown = references.attachments.shown(by: body, on: page)
        return body.blocks.flatMap { block in
            switch block {
            case .heading(_, let words): [words]
            case .paragraph(let line): [words(line)]
            case .list(let items): items.map { words($0.words) }
            case .quotation(let lines), .verse(let lines): lines.filter { !$0.isEmpty }.map(words)
            case .preformatted(let lines, let description):
                [description, lines.flatMap { $0.split(separator: " ") }.joined(separator: " ")]
            case .table(let table, let description):
                [description] + table.all.map { $0.joined(separator: " ") }
            case .link(let address, let label, _): [label.isEmpty ? address : label]
            }
        } + shown.flatMap { [words($0.caption), $0.alt, $0.credit ?? ""] }.filter { !$0.isEmpty }
            + body.notes.flatMap { $0.paragraphs.map(words) }
    }
}
