import Content

/// What every page is made from: the article, its cross-references, and the words of its language.
///
/// Each kind of page has a file of its own that extends it.
struct Composition {
    let article: Article
    let wording: Wording
    let references: CrossReferences
    /// Sections, terms and free pages that an editor's note stands in, in this order.
    let annotated: [Text]
    /// Pages outside the text, those left out whose address belongs to another kind of page.
    let freePages: [FreePage]
    /// All that a text may link: the pages and the files beside them.
    let paths: Set<PagePath>
    /// Of each term, its name and what a label holds of its definition: many pages show it.
    private(set) var termLabels: [String] = []

    /// Works out the cross-references; `isSearchable` says whether what serves the pages can search them.
    init(of article: Article, isSearchable: Bool) {
        self.article = article
        let wording = Wording.of(language: article.language)
        let references = CrossReferences(of: article, sentences: wording.sentences)
        var paths: Set<PagePath> = [.home, .contents, .short, .full, .about, .robots, .favicon]
        paths.formUnion(article.sections.map { .section($0.slug) })
        paths.formUnion(article.terms.map { .term($0.slug) })
        paths.formUnion(references.years.map { .year($0.number) })
        if isSearchable { paths.insert(.search) }
        if !article.terms.isEmpty { paths.insert(.glossary) }
        if article.terms.contains(where: { $0.kind == .person }) { paths.insert(.people) }
        if !article.events.isEmpty { paths.insert(.timeline) }
        if !article.sources.isEmpty { paths.insert(.sources) }
        annotated = Text.all(of: article).filter { !$0.body.notes.isEmpty }
        if !annotated.isEmpty { paths.insert(.notes) }
        var freePages: [FreePage] = []
        for page in article.freePages where paths.insert(.free(page.slug)).inserted { freePages.append(page) }
        (self.wording, self.references, self.freePages, self.paths) = (wording, references, freePages, paths)
        termLabels = article.terms.map { described($0, as: $0.name) }
    }

    /// Whether the edition has this page or file.
    func has(_ path: PagePath) -> Bool { paths.contains(path) }

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
struct Text {
    var path: PagePath
    var title: String
    var body: Body

    /// In the order of sections, terms and free pages.
    static func all(of article: Article) -> [Text] {
        article.sections.map { Text(path: .section($0.slug), title: $0.title, body: $0.body) }
            + article.terms.map { Text(path: .term($0.slug), title: $0.name, body: $0.body) }
            + article.freePages.map { Text(path: .free($0.slug), title: $0.title, body: $0.body) }
    }
}
