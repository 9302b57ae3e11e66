import Languages
import Content

/// A page in the order in which an edition is read as a book, with those that stand below it.
package struct Chapter: Hashable, Sendable {
    /// The page; `nil` for a heading that has none, such as a part of the text.
    package let page: PageID?
    package let title: String
    /// The words below the heading of a part.
    package var introduction: [Run] = []
    /// The chapters that stand below this one.
    package var chapters: [Chapter] = []
    /// Whether it belongs to the text itself, and not to what stands around it.
    package var isText = false
}

extension Chapter {
    /// The chapter with all that stand below it, in order.
    package var all: [Chapter] { [self] + chapters.flatMap(\.all) }
}

extension Chapter {
    fileprivate init(_ page: FreePage, with chapters: [Chapter] = []) {
        self.init(page: .page(of: page), title: page.title, chapters: chapters)
    }
}

extension PageContext {
    /// The edition as a book: how to read it, the text in short if the writer wrote it, the text, the writer's other pages, the
    /// indexes with what they list, and what is said about the edition.
    var chapters: [Chapter] {
        let free = freePages.filter { $0.under == nil }.map {
            (id: PageID.page(of: $0), chapter: Chapter($0, with: pages(under: $0.slug)))
        }
        let introduction = free.filter(\.id.isHowToRead).map(\.chapter)
        let others = free.filter { !$0.id.isHowToRead }.map(\.chapter)
        let short = shortText.map { [Chapter($0, with: pages(under: $0.slug))] } ?? []
        return introduction + short + textChapters + others + indexChapters
            + [Chapter(page: .about, title: aboutTitle, chapters: pages(under: aboutText?.slug))]
    }

    private func pages(under above: Slug?) -> [Chapter] {
        freePages.filter { $0.under != nil && $0.under == above }.map { Chapter($0) }
    }

    private var textChapters: [Chapter] {
        readingGroups.flatMap { group -> [Chapter] in
            let sections = group.sections.map {
                Chapter(page: .section($0.slug), title: linkInPart($0).label, isText: true)
            }
            guard let part = group.part else { return sections }
            return [
                Chapter(
                    page: nil,
                    title: part.title,
                    introduction: runs(part.introduction),
                    chapters: sections,
                    isText: true
                )
            ]
        }
    }

    private var indexChapters: [Chapter] {
        let terms = indexed(article.terms).map { Chapter(page: .term($0.term.slug), title: $0.term.name) }
        let years = references.years.map { Chapter(page: .year($0.number), title: $0.title(in: wording)) }
        let study = [
            Chapter(page: .study(.handout), title: wording[.handout]),
            Chapter(page: .study(.key), title: wording[.answersToHandout]),
        ]
        return [
            Chapter(page: .glossary, title: wording[.glossary], chapters: terms),
            Chapter(page: .people, title: wording[.people]),
            Chapter(page: .timeline, title: wording[.timeline], chapters: years),
            Chapter(page: .sources, title: wording[.sourcesTitle]),
        ].filter { $0.page.map(has) ?? true } + study.filter { $0.page.map(has) ?? true }
    }
}
