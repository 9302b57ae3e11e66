import Content
import Records

/// Every address of an edition, with its owner.
///
/// This decides once, for serving, exports and links alike, which pages there are.
///
/// The first claim of an address wins, and a later one is a ``Collision``. Pages that Lectern makes by itself claim first,
/// since a writer can rename a file but not such a page. Two addresses collide as well if they are one file of an export, or where
/// pages end in `.txt`, as over Nex. Pages as plain text need no claim, since no page is named like that.
struct AddressTable {
    /// The owner of an address.
    struct Owner: Sendable {
        var path: PagePath
        var target: LinkTarget
        /// The beginning of the writer's file, or of the records from which the page is made.
        var place: SourceOffset
        /// A page that Lectern makes by itself, in words for messages; `nil` for a file of the writer's.
        var made: String?
    }

    /// A file whose page would hide another one.
    struct Collision: Sendable {
        var claim: Owner
        var owner: Owner
    }

    /// A page to be composed.
    struct Entry: Sendable {
        let id: PageID
        let isText: Bool
        /// Whether Lectern makes the page by itself.
        let isMade: Bool
        let compose: @Sendable (PageContext) -> Page
    }

    let scheme = AddressScheme.capsule
    /// The pages to be composed, in the order in which they claimed.
    private(set) var pages: [Entry] = []
    private(set) var collisions: [Collision] = []
    /// The addresses at which drafts would be if they were shown.
    private let drafts: Set<PagePath>
    /// The pages of drafts that are shown.
    private let shownDrafts: Set<PageID>
    /// The owners by their addresses without `index`: two addresses that are then the same are one file of an export.
    private var owners: [PagePath: Owner] = [:]
    /// The files of a text whose addresses pages of their names would have where pages end in `.txt`, by the addresses of these pages.
    private var files: [PagePath: Owner] = [:]

    /// Finds the addresses of an article whose timeline has these years.
    init(of article: Article, years: [Year]) {
        let hidden = article.hidden
        drafts = Set(
            (hidden.sections.map(PageID.section) + hidden.terms.map(PageID.term)
                + hidden.pages.map(PageID.page(named:)))
                .map(AddressScheme.capsule.path(of:))
        )
        shownDrafts = Set(
            article.sections.filter(\.isDraft).map { .section($0.slug) }
                + article.terms.filter(\.isDraft).map { .term($0.slug) }
                + article.freePages.filter(\.isDraft).map(PageID.page(of:))
        )
        for (file, name) in [(FileID.robots, "the file for robots"), (.favicon, "the icon")] {
            claim(Owner(path: scheme.path(of: file), target: .file(file), place: .nowhere, made: name))
        }
        for (file, name) in FileID.made(of: article) + Book.offered.map({ (.book($0), "the book") }) {
            let owner = Owner(path: scheme.path(of: file), target: .file(file), place: .nowhere, made: name)
            claim(owner)
            if let page = scheme.page(besidePlainText: owner.path) { files[page] = owner }
        }
        // It is served over Gopher only, so nothing can link to it.
        let caps = scheme.path(of: .caps)
        claim(Owner(path: caps, target: .file(.caps), place: .nowhere, made: "a file for clients of Gopher"))
        let candidates = PageKind.all.flatMap { kind in
            kind.candidates(article, years).map { (kind: kind, page: $0) }
        }
        for candidate in candidates where candidate.page.made != nil { claim(candidate.page, candidate.kind) }
        for candidate in candidates where candidate.page.made == nil { claim(candidate.page, candidate.kind) }
        // No page has an address below `/media/`.
        claim(article.attachments, article.places.attachments)
    }

    private mutating func claim(_ attachments: [Attachment], _ places: [MediaName: SourceOffset]) {
        for name in attachments.map(\.name) {
            let place = places[name] ?? .nowhere
            claim(Owner(path: scheme.path(of: name), target: .media(name), place: place))
        }
    }

    private mutating func claim(_ page: PageKind.Candidate, _ kind: PageKind) {
        let owner = Owner(
            path: scheme.path(of: page.id),
            target: .page(page.id),
            place: page.place,
            made: page.made
        )
        if claim(owner), let compose = page.compose {
            pages.append(Entry(id: page.id, isText: kind.isText, isMade: page.made != nil, compose: compose))
        }
    }

    /// - Returns: Whether the address was free.
    @discardableResult
    private mutating func claim(_ claim: Owner) -> Bool {
        let key = scheme.withoutIndex(claim.path)
        if let owner = owners[key] ?? files[key] {
            collisions.append(Collision(claim: claim, owner: owner))
            return false
        }
        owners[key] = claim
        return true
    }
}

extension AddressTable {
    /// Returns what a link to a path leads to: a page, the search, an attachment, or a file that every edition has.
    func target(at path: PagePath) -> LinkTarget? {
        guard let owner = owner(of: path) else { return nil }
        // The books are not in files.
        if case .file(.book) = owner.target { return nil }
        return owner.target == .file(.caps) ? nil : owner.target
    }

    /// Returns whether a draft that is not shown would be at a path.
    func isDraft(at path: PagePath) -> Bool { drafts.contains(path) && target(at: path) == nil }

    /// Returns whether a page may be there only because drafts are shown: the page of one, or one that is made of what they have.
    func isOfShownDraft(_ page: PageID) -> Bool {
        switch page {
        case .part(_, let whole): isOfShownDraft(whole)
        case .year, .timeline, .glossary, .people, .notes, .sources: !shownDrafts.isEmpty
        default: shownDrafts.contains(page)
        }
    }

    /// Whether drafts are shown.
    var showsDrafts: Bool { !shownDrafts.isEmpty }

    /// Returns whether the edition has the page.
    func has(_ page: PageID) -> Bool { owner(of: scheme.path(of: page))?.target == .page(page) }

    /// Returns where the file begins whose text a page shows.
    func file(of page: PageID) -> SourceOffset? {
        guard let owner = owner(of: scheme.path(of: page)), owner.target == .page(page), owner.made == nil
        else { return nil }
        return owner.place
    }

    /// Returns pages in the order of their addresses.
    func sorted(_ pages: [Page]) -> [Page] {
        pages.map { (path: scheme.path(of: $0.id), page: $0) }.sorted { $0.path < $1.path }.map(\.page)
    }

    /// The addresses of all attachments, sorted.
    var media: [PagePath] {
        owners.values.compactMap { if case .media = $0.target { $0.path } else { nil } }.sorted()
    }

    private func owner(of path: PagePath) -> Owner? {
        guard let owner = owners[scheme.withoutIndex(path)], owner.path == path else { return nil }
        return owner
    }
}
