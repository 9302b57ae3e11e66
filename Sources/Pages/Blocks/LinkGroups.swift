import Content
import Text

/// The groups of links that stand below a text.
extension Composition {
    /// A section by its number and title.
    func sectionLink(_ section: Section) -> Link {
        Link(.page(.section(section.slug)), label: numberedTitle(of: section))
    }

    /// A section's title after its number.
    func numberedTitle(of section: Section) -> String {
        outline.place(of: section.slug).map { "\($0.number). \(section.title)" } ?? section.title
    }

    /// Sections of the article by their slugs, in reading order and each once.
    func sections(_ slugs: [Slug]) -> [Section] {
        outline.inOrder(slugs).compactMap { section($0) }
    }

    /// “Kulak: a Russian word for a peasant rich enough to hire others”.
    func termLink(_ index: Int) -> Link {
        Link(.page(.term(article.terms[index].slug)), label: termLabels[index])
    }

    /// A term under a name, with as much of its definition as a label holds.
    func described(_ term: Term, as name: String) -> String {
        let definition = term.body.blocks.lazy.compactMap { block in
            if case .paragraph(let line) = block { runs(line) } else { nil }
        }.first
        guard let definition else { return name }
        return wording.label(name, definition: definition.words, marks: definition.linkRanges)
    }

    /// Terms in the order given; where they are many, by kind.
    func termGroups(_ slugs: [Slug]) -> [LinkGroup] {
        let indices = slugs.compactMap { references.termIndex[$0] }
        let byKind = Dictionary(grouping: indices) { article.terms[$0].kind }
        guard indices.count > LinkGroup.limit else {
            return [LinkGroup(heading: wording.termsOnThisPage, links: indices.map(termLink))]
        }
        return Term.Kind.allCases.compactMap { kind in
            byKind[kind].map { LinkGroup(heading: wording.kind(kind).others, links: $0.map(termLink)) }
        }
    }

    /// One link a year, labelled with the titles of those of its events that are meant here; where they are
    /// many, by period.
    func yearGroups(_ events: [Int]) -> [LinkGroup] {
        let byYear = Dictionary(grouping: events) { article.events[$0].date.year }
        let linkOfYear = byYear.compactMapValues { events in
            events.first.flatMap(year(ofEvent:)).map { link($0, naming: events) }
        }
        return Period.all(of: byYear.keys.sorted()).map { period in
            LinkGroup(heading: years(of: period), links: period.years.compactMap { linkOfYear[$0] })
        }
    }

    /// Links in their order, where they are many under “1 to 15” and so on.
    func numbered(_ links: [Link]) -> [LinkGroup] {
        stride(from: 0, to: links.count, by: 15).map { start in
            let end = min(start + 15, links.count)
            let heading = wording.range(String(start + 1), String(end))
            return LinkGroup(heading: heading, links: Array(links[start..<end]))
        }
    }

    /// The works that a text cites: in the label of the link to the list of sources where they fit, and
    /// otherwise in a line above it.
    func add(sources citations: [Citation], to draft: inout PageDraft) {
        guard !citations.isEmpty, has(.sources) else { return }
        let words = citations.map(words).joined(separator: "; ")
        let fits = words.displayWidth <= Label.limit
        draft.addGroup(
            wording.sourcesHeading,
            words: fits ? "" : words,
            [Link(.page(.sources), label: fits ? words : sourcesLabel, isPartOfText: fits)]
        )
    }

    /// What the list of sources is called in a link.
    var sourcesLabel: String {
        article.sources.contains { $0.view != nil } ? wording.sourcesByView : wording.sourcesLabel
    }
}
