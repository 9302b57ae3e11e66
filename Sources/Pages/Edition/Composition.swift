import Content

/// What every page is made from: the article, its cross-references, and the words of its language.
///
/// Each kind of page has a file of its own that extends it.
struct Composition {
    let article: Article
    let wording: Wording
    let references: CrossReferences
    let outline: Outline
    /// Which pages there are, and at which addresses.
    let addresses: AddressTable
    /// Sections, terms and free pages that an editor's note stands in, in this order.
    let annotated: [PageText]
    /// Pages outside the text, without the one about the edition.
    let freePages: [FreePage]
    /// Whether what serves the pages can search them.
    var isSearchable: Bool
    /// Of each term, its name and what a label holds of its definition: many pages show it.
    private(set) var termLabels: [String] = []

    /// Works out the cross-references and the addresses.
    init(of article: Article, isSearchable: Bool) {
        self.article = article
        self.isSearchable = isSearchable
        wording = Wording.of(language: article.language)
        outline = article.outline
        references = CrossReferences(of: article, sentences: wording.sentences)
        addresses = AddressTable(of: article, years: references.years.map(\.number))
        annotated = PageText.all(of: article).filter { !$0.body.notes.isEmpty }
        freePages = addresses.pages.compactMap { page in
            if case .freePage(let index) = page.kind { article.freePages[index] } else { nil }
        }
        termLabels = article.terms.map { described($0, as: $0.name) }
    }

    /// Whether the edition has this page, which Lectern makes by itself where there is something to make it from.
    func has(_ path: PagePath) -> Bool {
        addresses.makes(path) && (path != .search || isSearchable)
    }

    /// A section of the article by its slug.
    func section(_ slug: Slug) -> Section? { references.sectionIndex[slug].map { article.sections[$0] } }

    /// Begins a page.
    ///
    /// The foot is the same on every page: previous, next, the page above, home.
    func draft(
        _ path: PagePath,
        title: String,
        previous: Link? = nil,
        next: Link? = nil,
        above: Link? = nil
    ) -> PageDraft {
        let contents = Link(.page(.contents), label: wording.contents)
        let home = Link(.page(.home), label: wording.home)
        let foot = [previous, next, above ?? contents, home].compactMap(\.self)
        return PageDraft(path, title: title, foot: path == .home ? [] : foot, under: wording.onward)
    }
}

/// A body and the page that it is the text of.
struct PageText {
    var path: PagePath
    var title: String
    var body: Body

    /// In the order of sections, terms and free pages.
    static func all(of article: Article) -> [PageText] {
        article.sections.map { PageText(path: .section($0.slug), title: $0.title, body: $0.body) }
            + article.terms.map { PageText(path: .term($0.slug), title: $0.name, body: $0.body) }
            + article.freePages.map { PageText(path: .free($0.slug), title: $0.title, body: $0.body) }
    }
}
