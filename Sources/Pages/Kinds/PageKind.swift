import Content
import Records

/// A kind of page: everything that an edition knows about it, apart from its words.
///
/// Each kind has a file of its own, with its row and the function that composes it.
struct PageKind: Sendable {
    /// A page for which the article has something, with the place from which it is made.
    struct Candidate: Sendable {
        let id: PageID
        /// The beginning of the writer's file, or of the records from which the page is made.
        var place: SourceOffset
        /// A page that Lectern makes by itself, in words for messages; `nil` for the text of a file.
        var made: String?
        /// Composes the page; `nil` for something that is answered on request and is not a page of the edition.
        let compose: (@Sendable (PageContext) -> Page)?
    }

    /// A group of links on home.
    enum HomeGroup: Sendable { case lookUp, takeAlong, besides }

    /// Links to some or all pages of a kind.
    struct HomeLinks: Sendable {
        let group: HomeGroup
        let links: @Sendable (PageContext) -> [Link]
    }

    /// Returns the pages of this kind that an article has, given the years of its timeline.
    let candidates: @Sendable (Article, [Year]) -> [Candidate]
    /// The place on home from which links lead to the pages, and those links.
    var onHome: HomeLinks?
    /// Whether the pages are texts to take along, which are also served as plain text.
    var isText = false
    /// The title by which a search finds the page, if its words stand on other pages already.
    var title: (@Sendable (PageContext) -> String)?

    /// The kinds in the order in which home and a search name them.
    static let all: [PageKind] = [
        home, study, glossary, people, timeline, notes, contents, short, full, sources, search, transaction,
        today,
        random, section, term, year, numbered, question, handout, answerKey, freePage, about, cite, changes,
        change,
    ]
}

extension PageKind {
    /// Makes a kind that has a single page.
    ///
    /// - Parameters:
    ///   - id: The identity of the page.
    ///   - made: The page in words, for messages.
    ///   - place: Where the things begin from which the page is made; `nil` if there are none.
    ///   - compose: Composes the page; `nil` for something that is answered on request and is not a page.
    init(
        _ id: PageID,
        _ made: String,
        from place: @escaping @Sendable (Article) -> SourceOffset?,
        compose: (@Sendable (PageContext) -> Page)?
    ) {
        self.init { article, _ in
            place(article).map { [Candidate(id: id, place: $0, made: made, compose: compose)] } ?? []
        }
    }

    /// Returns the kind with a label by which home leads to the page.
    func onHome(_ group: HomeGroup, _ label: @escaping @Sendable (PageContext) -> String) -> PageKind {
        var kind = self
        let candidates = candidates
        kind.onHome = HomeLinks(group: group) { context in
            candidates(context.article, context.references.years)
                .filter { context.has($0.id) }.map { Link(.page($0.id), label: label(context)) }
        }
        return kind
    }

    /// The kind, served as plain text too.
    var asText: PageKind {
        var kind = self
        kind.isText = true
        return kind
    }

    /// Returns the kind with a title by which a search finds it.
    func found(by title: @escaping @Sendable (PageContext) -> String) -> PageKind {
        var kind = self
        kind.title = title
        return kind
    }
}

extension PageContext {
    /// Returns the links of a group on home, in the order of the kinds.
    func links(from group: PageKind.HomeGroup) -> [Link] {
        PageKind.all.compactMap(\.onHome).filter { $0.group == group }.flatMap { $0.links(self) }
    }
}
