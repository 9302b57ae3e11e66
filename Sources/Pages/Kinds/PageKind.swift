import Content
import Records

/// What an edition knows of one kind of page, apart from its words.
///
/// Each kind has a file of its own, with its row and how it is composed.
struct PageKind: Sendable {
    /// A page that there is something to make from, and what it is made from.
    struct Candidate: Sendable {
        let id: PageID
        /// Where the writer's file begins, or the records that the page is made from.
        var place: SourceOffset
        /// What Lectern makes by itself, in words for messages; `nil` for the text of a file.
        var made: String?
        /// `nil` for what is answered on request and is no page of the edition.
        let compose: (@Sendable (Composition) -> Page)?
    }

    /// A group of links on home.
    enum HomeGroup: Sendable { case lookUp, takeAlong }

    /// Links to some or all pages of a kind.
    struct HomeLinks: Sendable {
        let group: HomeGroup
        let links: @Sendable (Composition) -> [Link]
    }

    /// The pages of this kind that an article has, given the years of its timeline.
    let candidates: @Sendable (Article, [Year]) -> [Candidate]
    /// Where home leads to them, and by which links.
    var onHome: HomeLinks?
    /// Whether they are texts to take along, which are served as plain text too.
    var isText = false
    /// The title by which a search finds the page, where its words stand on other pages already.
    var title: (@Sendable (Composition) -> String)?

    /// In the order in which home and a search name them.
    static let all: [PageKind] = [
        home, glossary, people, timeline, notes, contents, short, full, sources, search, section, term, year,
        freePage, about,
    ]
}

extension PageKind {
    /// A kind of which there is one page.
    ///
    /// - Parameters:
    ///   - id: Its name.
    ///   - made: In words for messages.
    ///   - place: Where what it is made from begins; `nil` where there is nothing.
    ///   - compose: `nil` for what is answered and no page.
    init(
        _ id: PageID,
        _ made: String,
        from place: @escaping @Sendable (Article) -> SourceOffset?,
        compose: (@Sendable (Composition) -> Page)?
    ) {
        self.init { article, _ in
            place(article).map { [Candidate(id: id, place: $0, made: made, compose: compose)] } ?? []
        }
    }

    /// Home leads to the page by this label.
    func onHome(_ group: HomeGroup, _ label: @escaping @Sendable (Composition) -> String) -> PageKind {
        var kind = self
        let candidates = candidates
        kind.onHome = HomeLinks(group: group) { composition in
            candidates(composition.article, composition.references.years)
                .filter { composition.has($0.id) }.map { Link(.page($0.id), label: label(composition)) }
        }
        return kind
    }

    /// It is served as plain text too.
    var asText: PageKind {
        var kind = self
        kind.isText = true
        return kind
    }

    /// A search finds it by this title.
    func found(by title: @escaping @Sendable (Composition) -> String) -> PageKind {
        var kind = self
        kind.title = title
        return kind
    }
}

extension Composition {
    /// The links of a group on home, in the order of the kinds.
    func links(from group: PageKind.HomeGroup) -> [Link] {
        PageKind.all.compactMap(\.onHome).filter { $0.group == group }.flatMap { $0.links(self) }
    }
}
