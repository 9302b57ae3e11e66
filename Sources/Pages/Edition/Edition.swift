package import Languages
package import Content
package import Records
internal import System

/// Everything that a capsule serves, without a format.
package struct Edition: Sendable {
    /// The pages in the order of their addresses.
    package internal(set) var pages: [Page]
    /// The files that are made of the text, such as cards; none where only the pages are looked at.
    package let files: [TextFile]
    /// The words of the edition's language.
    package let wording: Wording
    package let title: String
    package let counts: EditionCounts
    package let facts: EditionFacts
    /// The changes, newest first.
    package let feed: [FeedEntry]
    /// The pages in the order in which they are read as a book; none where pages are served, since books are made of files.
    package let chapters: [Chapter]
    /// Of each term its name and what it means in a clause, for those who meet it in a sentence of the web or of a book; none where
    /// pages are served.
    package let glosses: [PageID: String]
    /// How the text and each of its sections are cited; nothing where pages are served, since only files of the web say so.
    package let works: [PageID: CitedWork]
    /// The places of links to the search if nothing answers one, as in files: there only their labels are shown.
    package let unansweredSearches: [SourceOffset]
    /// The addresses that pages had once, none of which is that of a page.
    package let moved: [MovedPage]
    /// What answers searches and readers who study; `nil` if nothing does.
    let answers: LazyAnswers?
    /// The beginnings of addresses that robots are to leave alone, in files too: those that give answers away.
    package let keptFromRobots: [PagePath]
    /// The questions of which it is counted how they are answered; none if it is not.
    package let countedQuestions: [CountedQuestion]
    /// Everything that computes pages; nothing does in files.
    package private(set) var answering: [any Answering]
    /// The scheme of the addresses of pages and files.
    package private(set) var addresses: AddressScheme
    private let table: AddressTable

    /// Composes every page, in time linear in the article.
    ///
    /// - Parameters:
    ///   - article: The article from which the pages are made.
    ///   - certificates: The certificates to be named on the page about the edition; none if nothing is served.
    ///   - isSearchable: Whether the pages are served by something that can search them; then home has a link to the search.
    ///   - countsAnswers: Whether it is counted how questions are answered, which the page about the edition then says.
    ///   - answers: What answers searches and readers who study, where it is made later; without it, it is made now.
    ///   - hasReaders: Whether to make the files and what answers a search and a reader who studies, beside the pages; to look at the
    ///     pages only, none of them is needed.
    ///   - report: The report of the run that has loaded the article. It gets an error for each file whose address is taken and
    ///     for each link of the texts that leads nowhere; the same errors are found whatever the other parameters are. If the
    ///     pages are too much for the text, they end with an error (``PageBound``).
    package init(
        of article: Article,
        certificates: [CertificateFact] = [],
        isSearchable: Bool = false,
        countsAnswers: Bool = false,
        answeredBy answers: LazyAnswers? = nil,
        hasReaders: Bool = true,
        reporting report: inout Report
    ) {
        let context = PageContext(
            of: article,
            isSearchable: isSearchable,
            certificates: certificates,
            countsAnswers: countsAnswers
        )
        let addresses = context.addresses
        table = addresses
        self.addresses = addresses.scheme
        // The two take equally long, and neither needs the other.
        let bound = PageBound(sourceBytes: report.sourceBytes)
        let (composition, more) = concurrently(
            { context.composition(within: bound) },
            { hasReaders ? ReadersParts(of: context, answeredBy: answers) : nil }
        )
        if let excess = composition.excess {
            report.error(at: excess.place ?? article.places.capsule, excess.message)
        }
        let pages = composition.pages
        self.pages = addresses.sorted(context.withUniqueTitles(pages))
        self.answers = composition.excess == nil ? more?.answers : nil
        answering = composition.excess == nil ? more?.desks ?? [] : []
        files = more?.files ?? []
        keptFromRobots =
            article.questions.isEmpty
            ? []
            : [PagePath("/study/key.gmi")] + article.questions.map { PagePath("/study/\($0.key)/") }
        countedQuestions = countsAnswers ? article.questions.compactMap(CountedQuestion.init) : []
        wording = article.wording
        title = article.title
        counts = EditionCounts(
            pages: pages.count,
            terms: article.terms.count,
            events: article.events.count,
            attachments: article.attachments.count
        )
        facts = EditionFacts(of: context)
        feed = hasReaders ? context.feed : []
        chapters = hasReaders && !isSearchable ? context.chapters : []
        glosses = hasReaders && !isSearchable ? context.glosses : [:]
        works = hasReaders && !isSearchable ? context.worksByPage : [:]
        addresses.reportCollisions(&report)
        moved = MovedPages(article.moves, addresses, pages).resolved(article.moves, &report)
        unansweredSearches = context.checkLinks(&report)
    }

    /// The language of the edition (BCP 47).
    package var language: String { wording.language }

    /// The same edition with its addresses under a prefix.
    package func under(_ prefix: PathPrefix) -> Edition {
        var edition = self
        edition.addresses = addresses.under(prefix)
        return edition
    }

    /// The same edition on a host whose addresses begin with something.
    package func on(host: PathPrefix) -> Edition {
        var edition = self
        edition.addresses = addresses.on(host: host)
        return edition
    }

    /// The same edition with its addresses in another ending.
    package func addressed(ending: AddressScheme.Ending) -> Edition {
        var edition = self
        edition.addresses = addresses.ending(in: ending)
        return edition
    }

    /// Returns this edition, in which nothing answers, with those computed pages of another that need no words of a reader and say
    /// nothing of a protocol: this day, and a page at random.
    package func visited(like other: Edition) -> Edition {
        var edition = self
        edition.answering = other.answering.filter { !$0.needsWords }
        return edition
    }

    /// Returns where the file begins whose text a page shows.
    ///
    /// - Returns: `nil` if Lectern makes the page by itself.
    package func file(of page: PageID) -> SourceOffset? { table.file(of: page) }

    /// Returns whether an address of the capsule would be that of a draft, or of a part of one, if drafts were shown.
    package func isDraft(at path: PagePath) -> Bool {
        table.isDraft(at: path) || table.scheme.whole(ofPart: path).map(table.isDraft) ?? false
    }
}

extension Edition {
    /// Composes every page of an article that is known to be right, without reporting what is wrong with it.
    package init(of article: Article, certificates: [CertificateFact] = [], isSearchable: Bool = false) {
        var report = Report()
        self.init(of: article, certificates: certificates, isSearchable: isSearchable, reporting: &report)
    }
}

/// What readers have of an edition beside its pages.
private struct ReadersParts {
    let files: [TextFile]
    var answers: LazyAnswers?
    var desks: [any Answering] = []

    /// Makes what answers readers only where something serves the pages.
    init(of context: PageContext, answeredBy lazy: LazyAnswers?) {
        let decks = Decks(of: context)
        files = context.files(decks)
        guard context.isSearchable else { return }
        let answers = lazy ?? LazyAnswers(made: EditionAnswers(of: context, decks))
        self.answers = answers
        desks = context.desks(answers)
    }
}

/// The pages of an edition, as far as their words stay within the bound.
private struct Composition {
    var pages: [Page] = []
    /// What is said if they do not; `nil` if they do.
    var excess: (place: SourceOffset?, message: String)?
}

extension PageContext {
    /// The pages that are composed at once, on all cores: few enough that what is too much is noticed soon.
    private static let composedAtOnce = 64

    fileprivate func composition(within bound: PageBound) -> Composition {
        var bound = bound
        var composition = Composition()
        var entries = addresses.pages[...]
        while !entries.isEmpty {
            let made = Array(entries.prefix(Self.composedAtOnce)).concurrentMap { entry in
                let page = page(of: entry)
                return (page: page, parts: division(of: entry).parts(of: page, wording))
            }
            entries = entries.dropFirst(Self.composedAtOnce)
            for (page, parts) in made {
                composition.pages += parts
                guard !bound.takes(page) else { continue }
                let place = bound.longest.flatMap { addresses.file(of: $0.page) }
                composition.excess = (place, bound.message(addresses.scheme))
                return composition
            }
        }
        return composition
    }

    /// Composes a page in the parts in which it is read.
    func pages(of entry: AddressTable.Entry) -> [Page] {
        division(of: entry).parts(of: page(of: entry), wording)
    }

    private func page(of entry: AddressTable.Entry) -> Page {
        var page = entry.compose(self)
        (page.isText, page.language) = (entry.isText, ownLanguage(of: entry.id))
        return page
    }

    /// Returns the language of a text that is not in that of the capsule.
    private func ownLanguage(of page: PageID) -> String? {
        switch page {
        case .section(let slug): section(slug)?.language
        case .freePage(let slug): references.freePageIndex[slug].flatMap { article.freePages[$0].language }
        case .about: aboutText?.language
        case .short: shortText?.language
        default: nil
        }
    }

    fileprivate func division(of entry: AddressTable.Entry) -> PageDivision {
        PageDivision(
            limit: entry.id == .full ? PageDivision.limitOfWholeText : PageDivision.limit,
            dividingText: entry.isMade,
            addresses.scheme
        )
    }
}
