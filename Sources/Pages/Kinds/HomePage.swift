import Languages
import Content
import Text

extension PageKind {
    static let home = PageKind(
        .home,
        "the home page",
        from: { $0.places.capsule },
        compose: { $0.homePage() }
    )
}

extension Book {
    /// The words of a link to it.
    fileprivate var label: Phrase {
        switch self {
        case .text: .bookAsText
        case .gempub: .bookAsGempub
        case .epub: .bookAsEPUB
        }
    }
}

extension PageContext {
    /// Composes the home page, which leads everywhere and fits on a screen of 40 lines.
    func homePage() -> Page {
        var draft = draft(.home, title: article.title)
        for line in provenance { draft.add(facts: line) }
        if !article.introduction.isEmpty { draft.add(.paragraph(runs(article.introduction))) }

        var ways = [shortLink]
        if let page = freePages.first(where: { PageID.page(of: $0).isHowToRead }) {
            ways.insert(Link(.page(.page(of: page)), label: page.title), at: 0)
        }
        if has(.study(.home)) { ways.append(Link(.page(.study(.home)), label: studyLabel)) }
        draft.addGroup(ways)

        draft.addGroup(naming.theText, readingLinks)
        draft.addGroup(wording[.lookUp], lookUpLinks())
        draft.addGroup(wording[.takeAlong], self.links(from: .takeAlong) + links(to: [.epub, .gempub]))
        draft.addGroup(wording[.aboutTheText], self.links(from: .besides))
        return draft.finished()
    }

    /// Links to the parts, each to its first section, or to the sections; if there are many, to the first and to the list of all.
    private var readingLinks: [Link] {
        let links = readingGroups.flatMap { group -> [Link] in
            guard let part = group.part else {
                return group.sections.map { linkInPart($0, with: [byline(of: $0)]) }
            }
            let count = wording.count(group.sections.count, .sections)
            return group.sections.first.map {
                [Link(.page(.section($0.slug)), label: "\(part.title) (\(count))")]
            } ?? []
        }
        guard article.sections.count > 1, outline.hasParts || links.count > LinkGroup.limit else {
            return links
        }
        let all = Link(.page(.contents), label: wording.count(article.sections.count, .allSections))
        return links.prefix(LinkGroup.limit - 3) + [all]
    }

    /// The lines that say whose text this is: the subtitle, and a line with the author, or with what this is an edition of, if
    /// the subtitle does not name the author.
    var provenance: [String] {
        let subtitle = [article.subtitle].compactMap(\.self)
        let authors = article.original.map { [$0.author] } ?? article.authors
        if let subtitle = article.subtitle, authors.allSatisfy({ subtitle.contains($0) }) {
            return [subtitle]
        }
        return subtitle + [original.map { wording.fill(.readersEdition, [.original: $0]) } ?? signature]
    }

    /// The original as its record gives it: author, title, and where and when it came out; `nil` for a text of one's own.
    var original: String? {
        article.original.map { original in
            let imprint = [original.publisher, original.date?.words(in: wording)].compactMap(\.self)
            return wording.withCommas(
                [original.author, wording.fill(.titleOfWork, [.words: original.title])] + imprint
            )
        }
    }

    /// Returns links to books, where something makes them.
    func links(to books: [Book]) -> [Link] {
        guard isSearchable else { return [] }
        return books.map { Link(.file(.book($0)), label: wording[$0.label]) }
    }

    /// Returns links to the indexes that the edition has.
    func lookUpLinks() -> [Link] { links(from: .lookUp) }
}
