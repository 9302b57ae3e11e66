import Content

/// What a page is made of: each kind has a file of its own that composes it.
enum PageKind: Hashable {
    case home, contents, short, full, about
    case glossary, people, timeline, notes, sources
    /// Of the article's lists of these, the one at an index.
    case section(Int), term(Int), freePage(Int)
    /// Of ``CrossReferences/years``.
    case year(Int)
}

extension Composition {
    /// Composes a page that the edition has.
    func page(_ kind: PageKind, certificates: [CertificateFact] = []) -> Page {
        switch kind {
        case .home: homePage()
        case .contents: contentsPage()
        case .short: shortPage()
        case .full: fullPage()
        case .about: aboutPage(certificates: certificates)
        case .glossary: glossaryPage()
        case .people: peoplePage()
        case .timeline: timelinePage()
        case .notes: notesPage()
        case .sources: sourcesPage()
        case .section(let index): sectionPage(article.sections[index])
        case .term(let index): termPage(index)
        case .year(let index): yearPage(index)
        case .freePage(let index): freePage(article.freePages[index])
        }
    }
}
