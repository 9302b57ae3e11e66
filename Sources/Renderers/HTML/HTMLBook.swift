package import Pages
internal import Languages
internal import Text

/// Renders a whole edition as one page of the web, with links inside it.
package struct HTMLBook: Sendable {
    private let site: WebSite
    private let plan: BookPlan

    package init(of edition: Edition, in site: WebSite) {
        self.site = site
        plan = BookPlan(edition)
    }

    /// The address of the page in a capsule.
    package static let place = PagePath("/book.html")

    /// The document in UTF-8.
    package var bytes: [UInt8] {
        let path = site.addresses.path(at: Self.place)
        let page = Page(id: .home, title: site.title, text: [])
        let outside = WebAddresses(at: path, site.addresses)
        let plan = plan
        var form = site.form(on: .full, at: path)
        form = MarkupForm(
            syntax: .html,
            wording: form.wording,
            address: { target in
                switch target {
                case .page(let page) where plan.document(of: page) != nil: "#\(BookPlan.name(of: page.whole))"
                case .heading(let slug, of: let page) where plan.document(of: page) != nil:
                    "#\(MarkupForm.name("\(BookPlan.name(of: page))_\(slug)"))"
                default: outside.address(of: target)
                }
            },
            gloss: form.gloss,
            unfolded: { _ in [] }
        )
        var writer = MarkupWriter(.html)
        writer.begin(language: site.wording.language, site.wording.direction)
        WebHead(of: page, at: path, site).write(into: &writer, successor: nil)
        writer.open("body", ["class": "text book"])
        writer.line()
        writer.element("header", ["class": "masthead"]) {
            $0.element("a", ["href": outside.address(of: .page(.home))], words: site.title)
        }
        writer.line()
        writer.open("main")
        writer.open("article")
        writer.line()
        writer.element("h1", words: site.title)
        writer.line()
        for line in site.facts?.provenance ?? [] { writer.element("p", ["class": "facts"], words: line) }
        writer.line()
        writeContents(into: &writer)
        var notes = 0
        for chapter in plan.edition.chapters { write(chapter, form, notes: &notes, to: &writer) }
        writer.close("article")
        writer.close("main")
        writer.line()
        var body = MarkupBody(form, title: site.title)
        body.writer = writer
        body.addFooter(site, at: path)
        body.writer.write("</body>\n</html>\n")
        return body.writer.bytes
    }

    private func write(
        _ chapter: Chapter,
        _ form: MarkupForm,
        notes: inout Int,
        to writer: inout MarkupWriter
    ) {
        let name = name(of: chapter)
        MarkupBody.write(chapter, named: name, of: plan, form, level: 2, notes: &notes, to: &writer)
    }

    private func name(of chapter: Chapter) -> String {
        if let page = chapter.page { return BookPlan.name(of: page) }
        return plan.documents.first { $0.chapter == chapter }?.name ?? "part"
    }

    private func writeContents(into writer: inout MarkupWriter) {
        writer.open("nav", ["class": "contents", "aria-label": site.wording[.contents]])
        writer.element("p", ["class": "title"], words: site.wording[.contents])
        writer.open("ul")
        writer.line()
        for chapter in plan.edition.chapters {
            writer.open("li")
            writer.element("a", ["href": "#\(name(of: chapter))"], words: chapter.title.onOneLine)
            let inner = chapter.page == nil ? chapter.chapters : []
            if !inner.isEmpty {
                writer.open("ul")
                for section in inner {
                    writer.element("li") {
                        $0.element("a", ["href": "#\(name(of: section))"], words: section.title.onOneLine)
                    }
                }
                writer.close("ul")
            }
            writer.close("li")
            writer.line()
        }
        writer.close("ul")
        writer.close("nav")
        writer.line()
    }
}
