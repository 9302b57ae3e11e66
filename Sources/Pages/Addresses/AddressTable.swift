import Content
import Records

/// Every address of an edition and whose it is: which pages there are is decided here, once, for serving, exports and links alike.
///
/// Whoever claims an address first has it, and a later claim is a ``Collision``. Pages that Lectern makes by itself come first, since a
/// writer can rename a file and not them. Two addresses that are one file of an export collide as well. Pages as plain text, `.txt`, need no
/// claim: no page is named so.
struct AddressTable {
    /// Who has an address.
    struct Owner: Sendable {
        var path: PagePath
        /// Of the writer's file, or of what the page is made from.
        var place: SourceOffset
        /// What Lectern makes by itself, in words for messages; `nil` for a file of the writer's.
        var made: String?
    }

    /// A file whose page would hide another one.
    struct Collision: Sendable {
        var claim: Owner
        var owner: Owner
    }

    /// The pages to be composed, in the order in which they claimed.
    private(set) var pages: [(path: PagePath, kind: PageKind)] = []
    private(set) var collisions: [Collision] = []
    /// By the address without `index.gmi`: two of which that is the same are one file of an export.
    private var owners: [PagePath: Owner] = [:]

    /// The addresses of an article whose timeline has these years, each with where ``CrossReferences/years`` has it.
    init(of article: Article, years: [Int]) {
        claimFiles()
        claimMade(of: article)
        for (index, section) in article.sections.enumerated() {
            let place = article.places.sections[section.slug]
            claim(.section(section.slug), .section(index), from: place ?? .nowhere)
        }
        for (index, term) in article.terms.enumerated() {
            claim(.term(term.slug), .term(index), from: article.places.terms[term.slug] ?? .nowhere)
        }
        for (index, year) in years.enumerated() {
            claim(.year(year), .year(index), from: article.places.firstEvent, made: "the page of a year")
        }
        for (index, page) in article.freePages.enumerated() where .free(page.slug) != PagePath.about {
            claim(.free(page.slug), .freePage(index), from: article.places.freePages[page.slug] ?? .nowhere)
        }
    }

    /// Whether a link can lead there: to a page, the search, or a file that every edition has.
    func has(_ path: PagePath) -> Bool { owner(of: path).map { $0.path != .caps } ?? false }

    /// Whether it is a page that Lectern makes by itself.
    func makes(_ path: PagePath) -> Bool { owner(of: path)?.made != nil }

    /// Where the file begins that a page is the text of.
    func file(of path: PagePath) -> SourceOffset? {
        guard let owner = owner(of: path), owner.made == nil else { return nil }
        return owner.place
    }

    private func owner(of path: PagePath) -> Owner? {
        guard let owner = owners[path.withoutIndex], owner.path == path else { return nil }
        return owner
    }

    private mutating func claimFiles() {
        for (path, name) in [
            (PagePath.robots, "the file for robots"), (.favicon, "the icon"), (.search, "the search"),
        ] {
            claim(Owner(path: path, place: .nowhere, made: name))
        }
        // Over Gopher alone, so that nothing can link it.
        claim(Owner(path: .caps, place: .nowhere, made: "a file for clients of Gopher"))
    }

    private mutating func claimMade(of article: Article) {
        let places = article.places
        claim(.home, .home, from: places.capsule, made: "the home page")
        claim(.contents, .contents, from: places.capsule, made: "the list of sections")
        claim(.short, .short, from: places.capsule, made: "the page of all summaries")
        claim(.full, .full, from: places.capsule, made: "the page of the whole text")
        if let about = article.freePages.first(where: { .free($0.slug) == PagePath.about }) {
            claim(.about, .about, from: places.freePages[about.slug] ?? .nowhere)
        } else {
            claim(.about, .about, from: places.capsule, made: "the page about the edition")
        }
        if let term = article.terms.first {
            claim(.glossary, .glossary, from: places.terms[term.slug] ?? .nowhere, made: "the glossary")
        }
        if let person = article.terms.first(where: { $0.kind == .person }) {
            claim(.people, .people, from: places.terms[person.slug] ?? .nowhere, made: "the list of people")
        }
        if !article.events.isEmpty {
            claim(.timeline, .timeline, from: places.firstEvent, made: "the timeline")
        }
        if PageText.all(of: article).contains(where: { !$0.body.notes.isEmpty }) {
            claim(.notes, .notes, from: places.firstNote, made: "the page of the editor's notes")
        }
        if !article.sources.isEmpty {
            claim(.sources, .sources, from: places.firstSource, made: "the list of sources")
        }
    }

    private mutating func claim(
        _ path: PagePath,
        _ kind: PageKind,
        from place: SourceOffset,
        made: String? = nil
    ) {
        if claim(Owner(path: path, place: place, made: made)) { pages.append((path, kind)) }
    }

    /// - Returns: Whether the address was free.
    @discardableResult
    private mutating func claim(_ claim: Owner) -> Bool {
        if let owner = owners[claim.path.withoutIndex] {
            collisions.append(Collision(claim: claim, owner: owner))
            return false
        }
        owners[claim.path.withoutIndex] = claim
        return true
    }
}

extension PagePath {
    /// The folder of `…/index.gmi`; any other path as it is.
    fileprivate var withoutIndex: PagePath {
        string.hasSuffix("/index.gmi") ? PagePath(String(string.dropLast("index.gmi".count))) : self
    }
}
