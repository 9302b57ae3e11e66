import Content
import Languages
import Pages
import Text

/// A file of an e-book, as the package lists it.
struct EPUBItem {
    let id: String
    let path: String
    let type: String
    var properties: String?
    /// Whether it is one of the documents that are read one after another.
    var isRead = false
}

/// Writes what an e-book is and what is in it.
///
/// - Source: EPUB 3.3, section 5; EPUB Accessibility 1.1, section 2, with the vocabulary of schema.org.
struct EPUBPackage {
    private let edition: Edition
    private let items: [EPUBItem]

    init(of edition: Edition, _ items: [EPUBItem]) {
        self.edition = edition
        self.items = items
    }

    var bytes: [UInt8] {
        var writer = MarkupWriter(.xml)
        writer.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        writer.open(
            "package",
            [
                "xmlns": "http://www.idpf.org/2007/opf", "version": "3.0", "unique-identifier": "id",
                "xml:lang": edition.language,
                "dir": edition.wording.direction == .rightToLeft ? "rtl" : nil,
            ]
        )
        writer.line()
        writeMetadata(into: &writer)
        writer.open("manifest")
        writer.line()
        for item in items {
            writer.void(
                "item",
                ["id": item.id, "href": item.path, "media-type": item.type, "properties": item.properties]
            )
            writer.line()
        }
        writer.close("manifest")
        writer.line()
        let isMirrored = edition.wording.direction == .rightToLeft
        writer.open("spine", ["page-progression-direction": isMirrored ? "rtl" : nil])
        writer.line()
        for item in items where item.isRead {
            writer.void("itemref", ["idref": item.id])
            writer.line()
        }
        writer.close("spine")
        writer.line()
        writer.close("package")
        writer.line()
        return writer.bytes
    }

    private func writeMetadata(into writer: inout MarkupWriter) {
        let facts = edition.facts
        writer.open("metadata", ["xmlns:dc": "http://purl.org/dc/elements/1.1/"])
        writer.line()
        func core(_ name: String, _ words: String, id: String? = nil) {
            writer.element("dc:\(name)", ["id": id], words: words.onOneLine)
            writer.line()
        }
        func meta(
            _ property: String,
            _ words: String,
            of id: String? = nil,
            scheme: String? = nil,
            language: String? = nil
        ) {
            writer.element(
                "meta",
                [
                    "refines": id.map { "#\($0)" }, "property": property, "scheme": scheme,
                    "xml:lang": language,
                ],
                words: words
            )
            writer.line()
        }
        core("identifier", identifier, id: "id")
        core("title", edition.title)
        core("language", edition.language)
        for (index, name) in facts.writers.enumerated() {
            core("creator", name, id: "writer_\(index + 1)")
            meta("role", "aut", of: "writer_\(index + 1)", scheme: "marc:relators")
        }
        for (index, name) in facts.editors.enumerated() {
            core("contributor", name, id: "editor_\(index + 1)")
            meta("role", "edt", of: "editor_\(index + 1)", scheme: "marc:relators")
        }
        if !facts.introduction.isEmpty { core("description", facts.introduction) }
        core("rights", facts.licence)
        meta("dcterms:modified", modified)
        for mode in ["textual", "visual"] { meta("schema:accessMode", mode) }
        meta("schema:accessModeSufficient", "textual")
        for feature in [
            "tableOfContents", "readingOrder", "structuralNavigation", "alternativeText",
            "displayTransformability",
        ] {
            meta("schema:accessibilityFeature", feature)
        }
        meta("schema:accessibilityHazard", "none")
        meta("schema:accessibilitySummary", Self.summary, language: "en")
        writer.close("metadata")
        writer.line()
    }

    private static let summary =
        "All of the book is text that can be enlarged, reflowed and read aloud; notes, terms and years are linked both ways, and every picture has words that stand for it."

    /// The time of the last change; of a text that names none one that is always the same, since the same text makes the same book.
    private var modified: String {
        let day =
            edition.facts.lastChange.map { "\($0)" } ?? edition.facts.published.flatMap(Self.day)
            ?? "2000-01-01"
        return "\(day)T12:00:00Z"
    }

    private static func day(of date: EDTFDate) -> String? {
        (1...9_999).contains(date.year)
            ? "\(String(repeating: "0", count: 4 - "\(date.year)".count))\(date.year)-01-01" : nil
    }

    /// A name that stays the same through all changes of the edition, as long as its title, its writers and its language do.
    private var identifier: String {
        let words = [edition.title, edition.language] + edition.facts.writers
        let halves = ["1", "2"].map { Hash(([$0] + words).joined(separator: "\u{1F}").utf8).value }
        let digits = halves.map { half in
            let digits = String(half, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
        var uuid = Array(digits)
        // RFC 9562, section 5.8: version 8, of the maker's own kind.
        uuid[12] = "8"
        uuid[16] = "a"
        let ends = [8, 12, 16, 20, 32]
        let parts = zip([0] + ends, ends).map { String(uuid[$0..<$1]) }
        return "urn:uuid:\(parts.joined(separator: "-"))"
    }
}
