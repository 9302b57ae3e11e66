package import Content
package import Records

/// Everything that a capsule serves, in no format.
package struct Edition: Sendable {
    /// By their addresses.
    package internal(set) var pages: [Page]
    package let files: [TextFile]
    /// BCP 47.
    package let language: String
    package let title: String
    package let counts: EditionCounts
    /// The places of links to the search where nothing answers one, as in files: there their labels stand as words.
    package let unansweredSearches: [SourceOffset]
    /// What answers a search; `nil` where nothing does.
    package let search: SearchIndex?
    /// Where its pages and files stand.
    package private(set) var addresses: AddressScheme
    private let table: AddressTable

    /// Composes every page, in time linear in the article.
    ///
    /// - Parameters:
    ///   - article: What the pages are made of.
    ///   - certificates: Stand on the page about the edition; none are named where nothing is served.
    ///   - isSearchable: Whether what serves the pages can search them: then home has a door to that.
    ///   - isIndexed: Whether to make what answers a search; who only looks at the pages needs none.
    ///   - report: Gets an error for each file whose address is taken and each link of the texts that leads nowhere. It is that of
    ///     the run that has loaded the article. The same errors are found whatever the other parameters are. Where the pages are too much for the text, they end with an error (``PageBound``).
    package init(
        of article: Article,
        certificates: [CertificateFact] = [],
        isSearchable: Bool = false,
        isIndexed: Bool = true,
        reporting report: inout Report
    ) {
        let composition = Composition(of: article, isSearchable: isSearchable, certificates: certificates)
        let addresses = composition.addresses
        table = addresses
        self.addresses = addresses.scheme
        var bound = PageBound(sourceBytes: report.sourceBytes)
        var pages: [Page] = []
        for entry in addresses.pages {
            var page = entry.compose(composition)
            page.isText = entry.isText
            pages.append(page)
            guard !bound.takes(page) else { continue }
            let place = bound.longest.flatMap { addresses.file(of: $0.page) }
            report.error(at: place ?? article.places.capsule, bound.message(addresses.scheme))
            break
        }
        let isWhole = pages.count == addresses.pages.count
        self.pages = addresses.sorted(pages)
        files = [.favicon, .robots(keptOut: isSearchable ? [addresses.scheme.path(of: .search)] : [])]
        search = isSearchable && isIndexed && isWhole ? SearchIndex(of: composition) : nil
        language = article.language
        title = article.title
        counts = EditionCounts(
            pages: pages.count,
            terms: article.terms.count,
            events: article.events.count
        )
        addresses.reportCollisions(&report)
        unansweredSearches = composition.checkLinks(&report)
    }

    /// The same edition with its addresses under a prefix.
    package func under(_ prefix: PathPrefix) -> Edition {
        var edition = self
        edition.addresses = addresses.under(prefix)
        return edition
    }

    /// Where the file begins that a page is the text of.
    ///
    /// - Returns: `nil` for a page that Lectern makes by itself.
    package func file(of page: PageID) -> SourceOffset? { table.file(of: page) }
}

extension Edition {
    /// Composes every page of an article that is known to be right, and does not say what is wrong with it.
    package init(of article: Article, certificates: [CertificateFact] = [], isSearchable: Bool = false) {
        var report = Report()
        self.init(of: article, certificates: certificates, isSearchable: isSearchable, reporting: &report)
    }
}
