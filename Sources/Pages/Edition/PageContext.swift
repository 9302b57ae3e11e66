import Languages
import Content

/// The context in which all pages are made: the article, its cross-references, and the words of its language.
///
/// Each kind of page extends it in a file of its own.
struct PageContext: Sendable {
    private(set) var article: Article
    let wording: Wording
    /// What the pages call the text and its writer.
    let naming: TextNaming
    private(set) var references: CrossReferences
    let outline: Outline
    /// The questions of each section.
    let study: StudyPlan
    /// The pages that there are, with their addresses.
    let addresses: AddressTable
    /// The sections, terms and free pages that have editor's notes, in this order.
    private(set) var annotated: [PageText]
    let noteNumbers: NoteNumbers
    /// The pages outside the text, without the one about the edition.
    private(set) var freePages: [FreePage]
    /// Whether the pages are served by something that can search them.
    var isSearchable: Bool
    /// The certificates that the page about the edition names.
    var certificates: [CertificateFact]
    /// Whether it is counted how each question is answered.
    let countsAnswers: Bool
    /// As much of each term's definition as a label holds.
    private(set) var meanings: [String] = []
    /// The name of each term with its meaning; many pages show it.
    private(set) var termLabels: [String] = []
    /// What each work is, as the pages say it that cite it.
    private(set) var workLabels: [String] = []

    /// Works out the cross-references and the addresses.
    init(
        of article: Article,
        isSearchable: Bool,
        certificates: [CertificateFact] = [],
        countsAnswers: Bool = false
    ) {
        self.article = article
        self.countsAnswers = countsAnswers
        self.isSearchable = isSearchable
        self.certificates = certificates
        wording = article.wording
        naming = TextNaming(of: article)
        outline = article.outline
        study = StudyPlan(of: article, wording)
        references = CrossReferences(of: article, wording)
        addresses = AddressTable(of: article, years: references.years)
        annotated = PageText.all(of: article).filter { !$0.body.notes.isEmpty }
        noteNumbers = NoteNumbers(annotated)
        let own = Set(addresses.pages.map(\.id).filter(\.isFreePage))
        freePages = article.freePages.filter { own.contains(.page(of: $0)) }
        meanings = article.terms.map(meaning)
        termLabels = zip(article.terms, meanings).map { wording.label($0.name, opening: $1) }
        workLabels = article.sources.map(label)
    }

    /// The same without the texts, which no page shows that a reader's answer decides: what is kept for those is small.
    var forStudy: PageContext {
        var context = self
        for index in article.sections.indices { context.article.sections[index].body = Body() }
        for index in article.terms.indices {
            let first = article.terms[index].body.blocks.first {
                if case .paragraph = $0 { true } else { false }
            }
            context.article.terms[index].body = Body(blocks: [first].compactMap(\.self))
        }
        (context.article.freePages, context.article.attachments) = ([], [])
        (context.freePages, context.annotated) = ([], [])
        context.references = references.withoutTexts
        return context
    }

    /// Returns whether the edition has this page, or answers it.
    func has(_ page: PageID) -> Bool {
        guard addresses.has(page), !isSearchable else { return addresses.has(page) }
        // What answers questions is not there, and study is more than that only where a writer asks some.
        return !page.isAnswered && (page != .study(.home) || !article.questions.isEmpty)
    }

    /// Of each term its name and what it means, as labels have it.
    var glosses: [PageID: String] {
        Dictionary(
            zip(article.terms.map { .term($0.slug) }, termLabels),
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// Returns a section of the article by its slug.
    func section(_ slug: Slug) -> Section? { references.sectionIndex[slug].map { article.sections[$0] } }

    /// Begins a page.
    ///
    /// The foot has the same form on every page: previous, the page above, home. The way on stands straight after the text.
    func draft(
        _ id: PageID,
        title: String,
        previous: Link? = nil,
        onward: LinkGroup? = nil,
        above: Link? = nil
    ) -> PageDraft {
        let contents = Link(.page(.contents), label: wording[.contents])
        let home = Link(.page(.home), label: wording[.home])
        let up = above ?? contents
        let foot = id == .home ? [] : [previous, up, home].compactMap(\.self)
        return PageDraft(id, title: title, onward: onward, foot: foot, up: up, under: wording[.onward])
    }
}

/// A body, with the page whose text it is.
struct PageText {
    var page: PageID
    var title: String
    var body: Body
    /// Whether it is shown although it is a draft.
    var isDraft: Bool

    init(of section: Section) {
        self.init(.section(section.slug), section.title, section.body, isDraft: section.isDraft)
    }

    init(of term: Term) { self.init(.term(term.slug), term.name, term.body, isDraft: term.isDraft) }

    init(of page: FreePage) { self.init(.page(of: page), page.title, page.body, isDraft: page.isDraft) }

    private init(_ page: PageID, _ title: String, _ body: Body, isDraft: Bool) {
        (self.page, self.title, self.body, self.isDraft) = (page, title, body, isDraft)
    }

    /// Returns all texts in the order of sections, terms and free pages.
    static func all(of article: Article) -> [PageText] {
        article.sections.map { PageText(of: $0) } + article.terms.map { PageText(of: $0) }
            + article.freePages.map { PageText(of: $0) }
    }
}
