package import Content

/// Everything that a capsule serves, in no format.
package struct Edition: Sendable {
    /// By path.
    package internal(set) var pages: [Page]
    package let files: [TextFile]
    /// BCP 47.
    package let language: String
    package let title: String
    /// Links in the capsule's texts that lead to no page; on the pages their labels stand without a link.
    package let deadLinks: [DeadLink]
    /// Free pages that are left out because another kind of page has their address.
    package let displaced: [Slug]
    /// What answers a search; `nil` where nothing does, as in files.
    package let search: SearchIndex?

    /// Composes every page, in time linear in the article.
    ///
    /// - Parameters:
    ///   - article: What the pages are made of.
    ///   - certificates: Stand on the page about the edition; none are named where nothing is served.
    ///   - isSearchable: Whether what serves the pages can search them: then home has a door to that.
    package init(
        of article: Article,
        certificates: [CertificateFact] = [],
        isSearchable: Bool = false
    ) {
        let composition = Composition(of: article, isSearchable: isSearchable)
        var pages = [composition.homePage(), composition.contentsPage(), composition.shortPage()]
        pages.append(composition.fullPage())
        pages += article.sections.indices.map(composition.sectionPage)
        if composition.has(.glossary) { pages.append(composition.glossaryPage()) }
        pages += article.terms.indices.map(composition.termPage)
        if composition.has(.people) { pages.append(composition.peoplePage()) }
        if composition.has(.timeline) { pages.append(composition.timelinePage()) }
        pages += composition.references.years.indices.map(composition.yearPage)
        if composition.has(.notes) { pages.append(composition.notesPage()) }
        if composition.has(.sources) { pages.append(composition.sourcesPage()) }
        pages.append(composition.aboutPage(certificates: certificates))
        pages += composition.freePages.map(composition.freePage)
        self.pages = pages.sorted { $0.path < $1.path }
        files = [.favicon, .robots(isSearchable: isSearchable)]
        search = isSearchable ? SearchIndex(of: composition) : nil
        language = article.language
        title = article.title
        deadLinks = composition.deadLinks
        let shown = Set(composition.freePages.map(\.slug))
        displaced = article.freePages.map(\.slug).filter {
            !shown.contains($0) && .free($0) != PagePath.about
        }
    }
}
