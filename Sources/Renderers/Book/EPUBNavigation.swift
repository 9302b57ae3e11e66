import Languages
import Pages
import Text

/// Writes the contents of an e-book: the text, the indexes with all that they list, and where the text begins.
///
/// - Source: EPUB 3.3, section 7.
struct EPUBNavigation {
    private let plan: BookPlan

    init(_ plan: BookPlan) { self.plan = plan }

    var bytes: [UInt8] {
        let wording = plan.edition.wording
        var writer = MarkupWriter(.xml)
        writer.beginBook(plan.edition, title: wording[.contents], kind: "frontmatter")
        writer.open("nav", ["epub:type": "toc", "role": "doc-toc"])
        writer.element("h1", words: wording[.contents])
        writer.line()
        var parts = 0
        write(plan.edition.chapters, in: nil, &parts, &writer)
        writer.close("nav")
        writer.line()
        writer.open("nav", ["epub:type": "landmarks", "hidden": "hidden"])
        writer.open("ol")
        writer.element("li") {
            $0.element("a", ["epub:type": "titlepage", "href": "title.xhtml"], words: plan.edition.title)
        }
        if let text = plan.documents.first(where: { $0.chapter.isText }) {
            writer.element("li") {
                $0.element(
                    "a",
                    ["epub:type": "bodymatter", "href": "\(text.name).xhtml"],
                    words: text.chapter.title
                )
            }
        }
        writer.close("ol")
        writer.close("nav")
        writer.line()
        writer.endBook()
        return writer.bytes
    }

    private func write(
        _ chapters: [Chapter],
        in document: String?,
        _ parts: inout Int,
        _ writer: inout MarkupWriter
    ) {
        writer.open("ol")
        writer.line()
        for chapter in chapters {
            let name: String
            if let page = chapter.page {
                name = BookPlan.name(of: page)
            } else {
                parts += 1
                name = "part_\(parts)"
            }
            writer.open("li")
            let address = document.map { "\($0).xhtml#\(name)" } ?? "\(name).xhtml"
            writer.element("a", ["href": address], words: chapter.title.onOneLine)
            if !chapter.chapters.isEmpty {
                writer.line()
                // The sections of a part are documents of their own, and the entries of an index are not.
                write(chapter.chapters, in: chapter.page == nil ? nil : name, &parts, &writer)
            }
            writer.close("li")
            writer.line()
        }
        writer.close("ol")
        writer.line()
    }
}
