import Languages
import Pages
import Text

/// Writes the head of a page: what a browser, a search engine and a program that manages references are told.
struct WebHead {
    private let page: Page
    private let path: PagePath
    private let site: WebSite
    /// Whether the page only says where another one is, or that it is gone.
    private let isNotice: Bool
    /// What the page is about; it may be empty.
    private let description: String

    /// The most characters of a description, of which most programs show no more.
    private static let descriptionLimit = 200

    init(of page: Page, at path: PagePath, _ site: WebSite, isNotice: Bool = false) {
        self.page = page
        self.path = path
        self.site = site
        self.isNotice = isNotice
        description = isNotice ? "" : Self.description(of: page, in: site)
    }

    /// - Source: HTML Living Standard, section 4.2; The Open Graph protocol; Google Scholar, “Inclusion Guidelines”.
    func write(into writer: inout MarkupWriter, successor: PagePath?) {
        let spelling = WebAddresses(at: path, site.addresses)
        let title = page.id == .home ? page.title : "\(page.title) – \(site.title)"
        writer.open("head")
        writer.line()
        writer.void("meta", ["charset": "utf-8"])
        writer.line()
        writer.element("title", words: title.onOneLine)
        writer.line()
        meta("viewport", "width=device-width, initial-scale=1", &writer)
        meta("color-scheme", "light dark", &writer)
        if let successor {
            writer.void(
                "meta",
                ["http-equiv": "refresh", "content": "0; url=\(spelling.reference(to: successor))"]
            )
            writer.line()
        }
        if !description.isEmpty { meta("description", description, &writer) }
        link("stylesheet", spelling.reference(to: WebSite.styleSheet), &writer)
        if let address = site.address(of: successor ?? path) { link("canonical", address, &writer) }
        for (relation, target) in relations {
            if let address = spelling.address(of: target) { link(relation, address, &writer) }
        }
        for door in site.doors {
            let address = door.address(of: site.addresses.capsulePath(of: path))
            let type = door.name == "Gemini" ? "text/gemini" : nil
            writer.void("link", ["rel": "alternate", "type": type, "title": door.name, "href": address])
            writer.line()
        }
        if site.hasFeed {
            writer.void(
                "link",
                [
                    "rel": "alternate", "type": "application/atom+xml", "title": site.title,
                    "href": spelling.address(of: .file(.atom)),
                ]
            )
            writer.line()
        }
        writeGraph(into: &writer)
        if let work = site.works[page.id], !isNotice { write(work, into: &writer) }
        writer.close("head")
        writer.line()
    }

    /// Returns the first words of the text, of home what the writer says of it.
    private static func description(of page: Page, in site: WebSite) -> String {
        let introduction = page.id == .home ? site.facts?.introduction ?? "" : ""
        let words =
            introduction.isEmpty
            ? page.text.lazy.compactMap { if case .paragraph(let runs) = $0 { runs.shown } else { nil } }
                .first
                ?? "" : introduction
        let line = words.onOneLine
        guard line.utf8.count > descriptionLimit else { return line }
        let cut = line.prefix(descriptionLimit)
        guard cut.endIndex < line.endIndex else { return line }
        return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + " …"
    }

    private var relations: [(String, LinkTarget)] {
        let up = page.foot?.up?.target
        let before = page.foot?.links.first?.target
        let previous = before == up || before == .page(.home) ? nil : before
        let next = page.onward.flatMap { $0.links.count == 1 ? $0.links.first?.target : nil }
        return [("prev", previous), ("next", next)].compactMap { relation, target in
            target.map { (relation, $0) }
        }
    }

    private func writeGraph(into writer: inout MarkupWriter) {
        property("og:type", page.id == .home && !isNotice ? "website" : "article", &writer)
        property("og:title", page.title.onOneLine, &writer)
        property("og:site_name", site.title, &writer)
        if !description.isEmpty { property("og:description", description, &writer) }
        if let address = site.address(of: path) { property("og:url", address, &writer) }
    }

    private func write(_ work: CitedWork, into writer: inout MarkupWriter) {
        meta("citation_title", work.title, &writer)
        for name in work.authors { meta("citation_author", name.inverted, &writer) }
        for name in work.editors { meta("citation_editor", name.inverted, &writer) }
        if let year = work.year { meta("citation_publication_date", "\(year)", &writer) }
        if let container = work.container { meta("citation_inbook_title", container, &writer) }
        meta("citation_language", work.language, &writer)
        if let address = site.address(of: path) { meta("citation_public_url", address, &writer) }
    }

    private func meta(_ name: String, _ content: String, _ writer: inout MarkupWriter) {
        writer.void("meta", ["name": name, "content": content])
        writer.line()
    }

    private func property(_ name: String, _ content: String, _ writer: inout MarkupWriter) {
        writer.void("meta", ["property": name, "content": content])
        writer.line()
    }

    private func link(_ relation: String, _ address: String, _ writer: inout MarkupWriter) {
        writer.void("link", ["rel": relation, "href": address])
        writer.line()
    }
}
