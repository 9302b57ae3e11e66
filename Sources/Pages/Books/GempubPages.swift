import Content
import Languages
internal import System

/// Composes the pages of a gempub.
///
/// They are those of files, but for two: its index takes the place of home, and the whole text on one page is left out, since the
/// book is that. Each link leads to something in the book, or out of the capsule.
extension BookSource {
    /// The pages that are composed at once, on all cores: few enough to take little memory.
    private static let composedAtOnce = 64

    /// Composes all pages, the index first, and hands them out a few at a time.
    ///
    /// - Throws: What `take` throws.
    package func forEachGempubPage<Failure>(
        _ take: ([Page]) throws(Failure) -> Void
    ) throws(Failure) {
        try take([context.gempubIndex()])
        var entries = context.addresses.pages.filter { isInGempub($0.id) && $0.id != .home }[...]
        while !entries.isEmpty {
            let pages = Array(entries.prefix(Self.composedAtOnce)).concurrentMap { entry in
                context.pages(of: entry).map { $0.withLinks(where: leadsOn) }
            }
            entries = entries.dropFirst(Self.composedAtOnce)
            try take(pages.flatMap(\.self))
        }
    }

    /// The files beside the pages to which pages lead: the cards only from the page of study.
    package var gempubFiles: [TextFile] {
        context.files(Decks(of: context)).filter { $0.id != .cards || context.has(.study(.home)) }
    }

    private func isInGempub(_ page: PageID) -> Bool {
        switch page {
        case .full: false
        case .part(_, let whole): isInGempub(whole)
        default: context.has(page)
        }
    }

    /// Returns whether a link leads somewhere from within the book.
    private func leadsOn(_ target: LinkTarget) -> Bool {
        switch target {
        case .page(.part(_, let whole)): isInGempub(whole)
        case .page(let page), .heading(_, of: let page): isInGempub(page)
        case .file, .media, .external: true
        case .plainText, .query, .onHost: false
        }
    }
}

extension PageContext {
    /// Composes the index of a gempub, whose links are the reading order: readers' programs take each as the next page.
    ///
    /// - Source: gempub 1.0.0, section 2.4.
    fileprivate func gempubIndex() -> Page {
        var draft = PageDraft(.home, title: article.title, foot: [], under: "")
        for line in provenance { draft.add(line) }
        if !article.introduction.isEmpty { draft.add(.paragraph(runs(article.introduction))) }
        draft.addGroup(
            freePages.filter { PageID.page(of: $0).isHowToRead }.map {
                Link(.page(.page(of: $0)), label: $0.title)
            } + [shortLink]
        )
        for group in readingGroups {
            let links = group.sections.map { linkInPart($0, with: [byline(of: $0)]) }
            draft.addGroup(group.heading ?? (outline.hasParts ? nil : naming.theText), links)
        }
        let study = has(.study(.home)) ? [Link(.page(.study(.home)), label: studyLabel)] : []
        draft.addGroup(wording[.lookUp], lookUpLinks() + study)
        draft.addGroup(wording[.aboutTheText], links(from: .besides))
        return draft.finished()
    }
}
