package import Content
package import Pages
internal import Gemini
internal import Languages
internal import Text

/// Renders an edition as the files of an e-book, EPUB 3.3.
///
/// ```
/// mimetype                 first, as it is
/// META-INF/container.xml   where the package is
/// EPUB/package.opf         what the book is, and what is in it
/// EPUB/nav.xhtml           contents
/// EPUB/cover.svg, cover.xhtml, title.xhtml
/// EPUB/sections_opening.xhtml …   a document a chapter; notes stand in that of their text and pop up
/// EPUB/media/…             pictures and what is played
/// ```
///
/// - Source: EPUB 3.3, W3C Recommendation; EPUB Accessibility 1.1.
package struct EPUBBook: Sendable {
    /// A file of the book.
    package struct File: Sendable {
        /// The path inside the archive.
        package let path: String
        package let content: Content

        /// What is in it.
        package enum Content: Sendable {
            case bytes([UInt8])
            /// An attachment as it is.
            case media(MediaName)
        }
    }

    private let plan: BookPlan
    private let media: [MediaName]

    /// - Parameters:
    ///   - edition: The edition, which need not be served.
    ///   - media: Its attachments, of which those go into the book that every reading system can show.
    package init(of edition: Edition, media: [MediaName]) {
        plan = BookPlan(edition)
        self.media = media.filter(\.isForBooks)
    }

    /// The files in the order in which they go into the archive.
    package var files: [File] {
        let edition = plan.edition
        let known = Set(media)
        let documents = plan.documents.map { document in
            (document: document, text: self.text(of: document, known))
        }
        let items =
            [
                EPUBItem(id: "nav", path: "nav.xhtml", type: "application/xhtml+xml", properties: "nav"),
                EPUBItem(id: "style", path: "style.css", type: "text/css"),
                EPUBItem(
                    id: "cover-image",
                    path: "cover.svg",
                    type: "image/svg+xml",
                    properties: "cover-image"
                ),
                EPUBItem(
                    id: "cover",
                    path: "cover.xhtml",
                    type: "application/xhtml+xml",
                    properties: "svg",
                    isRead: true
                ),
                EPUBItem(id: "title", path: "title.xhtml", type: "application/xhtml+xml", isRead: true),
            ]
            + documents.map { document, text in
                EPUBItem(
                    id: document.name,
                    path: "\(document.name).xhtml",
                    type: "application/xhtml+xml",
                    properties: text.hasDrawing ? "svg" : nil,
                    isRead: true
                )
            }
            + media.enumerated().map { index, name in
                EPUBItem(
                    id: "media_\(index + 1)",
                    path: "media/\(name)",
                    type: MediaType(ofFileNamed: name.description).withoutParameters.description
                )
            }
        let cover = EPUBCover(of: edition)
        let made: [(String, [UInt8])] =
            [
                ("mimetype", Array("application/epub+zip".utf8)),
                ("META-INF/container.xml", Array(Self.container.utf8)),
                (Self.packagePath, EPUBPackage(of: edition, items).bytes),
                ("EPUB/nav.xhtml", EPUBNavigation(plan).bytes),
                ("EPUB/style.css", PackageResources.book_css),
                ("EPUB/cover.svg", cover.drawing),
                ("EPUB/cover.xhtml", cover.document),
                ("EPUB/title.xhtml", titleDocument),
            ] + documents.map { ("EPUB/\($0.document.name).xhtml", $0.text.bytes) }
        return made.map { File(path: $0.0, content: .bytes($0.1)) }
            + media.map { File(path: "EPUB/media/\($0)", content: .media($0)) }
    }

    /// The path of the file that says what the book is.
    package static let packagePath = "EPUB/package.opf"

    private static let container = """
        <?xml version="1.0" encoding="utf-8"?>
        <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
        <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
        </container>

        """

    private func text(
        of document: BookPlan.Document,
        _ known: Set<MediaName>
    ) -> (bytes: [UInt8], hasDrawing: Bool) {
        let plan = plan
        let glosses = plan.edition.glosses
        let form = MarkupForm(
            syntax: .xml,
            wording: plan.edition.wording,
            address: { plan.address(of: $0, in: document.name, known) },
            gloss: { glosses[$0] },
            unfolded: { _ in [] },
            hasPopUpNotes: true
        )
        var writer = MarkupWriter(.xml)
        writer.beginBook(
            plan.edition,
            title: document.chapter.title,
            kind: document.chapter.isText ? "bodymatter" : "backmatter"
        )
        var notes = 0
        MarkupBody.write(
            document.chapter,
            named: document.name,
            of: plan,
            form,
            level: 1,
            notes: &notes,
            to: &writer
        )
        writer.endBook()
        let hasDrawing = document.chapter.all.contains { chapter in
            plan.blocks(of: chapter).contains { if case .chart = $0 { true } else { false } }
        }
        return (writer.bytes, hasDrawing)
    }

    private var titleDocument: [UInt8] {
        let edition = plan.edition
        var writer = MarkupWriter(.xml)
        writer.beginBook(edition, title: edition.title, kind: "frontmatter")
        writer.open("section", ["class": "title", "epub:type": "titlepage"])
        writer.element("h1", words: edition.title.onOneLine)
        for line in edition.facts.provenance { writer.element("p", ["class": "facts"], words: line) }
        if !edition.facts.introduction.isEmpty { writer.element("p", words: edition.facts.introduction) }
        let licence = edition.wording.fill(.licence, [.licence: edition.facts.licence])
        writer.element("p", ["class": "facts"], words: licence)
        writer.close("section")
        writer.line()
        writer.endBook()
        return writer.bytes
    }
}

extension BookPlan {
    /// Returns the address of a target in a document of the book; `nil` for what the book lacks.
    fileprivate func address(of target: LinkTarget, in document: String, _ media: Set<MediaName>) -> String? {
        switch target {
        case .external(let address): return ExternalLink.address(address)
        case .page(let page): return place(of: page, heading: nil, from: document)
        case .heading(let slug, of: let page): return place(of: page, heading: slug, from: document)
        case .media(let name): return media.contains(name) ? "media/\(name)" : nil
        case .plainText, .query, .file, .onHost: return nil
        }
    }

    private func place(of page: PageID, heading: String?, from document: String) -> String? {
        guard let file = self.document(of: page) else { return nil }
        let name = Self.name(of: page.whole)
        let id = heading.map { MarkupForm.name("\(name)_\($0)") } ?? (file == name ? "" : name)
        let fragment = id.isEmpty ? (file == document ? "#\(name)" : "") : "#\(id)"
        return file == document ? fragment : "\(file).xhtml\(fragment)"
    }
}

extension MediaName {
    /// Whether every reading system can show or play the file.
    ///
    /// - Source: EPUB 3.3, section 3.2, core media types.
    fileprivate var isForBooks: Bool {
        let type = MediaType(ofFileNamed: description).withoutParameters.description
        return [
            "image/png", "image/jpeg", "image/gif", "image/svg+xml", "image/webp", "audio/mpeg", "audio/mp4",
        ]
        .contains(type)
    }
}

extension MarkupWriter {
    /// Begins a document of an e-book.
    mutating func beginBook(_ edition: Edition, title: String, kind: String) {
        let direction = edition.wording.direction == .rightToLeft ? "rtl" : nil
        write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n")
        open(
            "html",
            [
                "xmlns": "http://www.w3.org/1999/xhtml", "xmlns:epub": "http://www.idpf.org/2007/ops",
                "lang": edition.language, "xml:lang": edition.language, "dir": direction,
            ]
        )
        line()
        element("head") {
            $0.element("title", words: title.onOneLine)
            $0.void("link", ["rel": "stylesheet", "type": "text/css", "href": "style.css"])
        }
        line()
        open("body", ["epub:type": kind])
        line()
    }

    /// Ends it.
    mutating func endBook() { write("</body>\n</html>\n") }
}
