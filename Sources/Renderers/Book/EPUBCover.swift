import Languages
import Pages
import Text

/// Draws the cover of an e-book: the title in large letters, a line, and whose text it is.
struct EPUBCover {
    private let edition: Edition
    private static let (width, height) = (1200, 1800)
    private static let margin = 120
    private static let paper = "#fdfcf8"
    private static let ink = "#1d1b18"
    private static let accent = "#7a1f1f"

    init(of edition: Edition) { self.edition = edition }

    /// The drawing as a file.
    var drawing: [UInt8] {
        var writer = MarkupWriter(.xml)
        writer.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        draw(into: &writer)
        return writer.bytes
    }

    /// The drawing as the first page.
    var document: [UInt8] {
        var writer = MarkupWriter(.xml)
        writer.beginBook(edition, title: edition.title, kind: "cover")
        writer.open("section", ["class": "cover"])
        draw(into: &writer)
        writer.close("section")
        writer.line()
        writer.endBook()
        return writer.bytes
    }

    private func draw(into writer: inout MarkupWriter) {
        let (width, height, margin) = (Self.width, Self.height, Self.margin)
        writer.open(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(width) \(height)", "role": "img",
                "width": "\(width)", "height": "\(height)", "aria-labelledby": "cover_title",
                "xml:lang": edition.language,
            ]
        )
        writer.element("title", ["id": "cover_title"], words: edition.title)
        writer.void("rect", ["width": "\(width)", "height": "\(height)", "fill": Self.paper])
        writer.void(
            "rect",
            [
                "x": "\(margin / 2)", "y": "\(margin / 2)", "width": "\(width - margin)",
                "height": "\(height - margin)", "fill": "none", "stroke": Self.accent, "stroke-width": "4",
            ]
        )
        // The letters are as large as lets the title stand in a third of the height.
        let title = edition.title.onOneLine
        let sizes = [120, 104, 88, 72, 60, 48, 40]
        let fits = { (size: Int) in lines(of: title, size).count * size * 5 / 4 <= height / 2 }
        let size = sizes.first(where: fits) ?? 32
        var bottom = margin * 3
        for line in lines(of: title, size) {
            text(line, at: bottom, size, Self.ink, &writer)
            bottom += size * 5 / 4
        }
        writer.void(
            "rect",
            ["x": "\(width / 2 - 90)", "y": "\(bottom)", "width": "180", "height": "4", "fill": Self.accent]
        )
        let names = edition.wording.joined(edition.facts.writers)
        bottom = height - margin * 5 / 2
        for line in lines(of: names, 52).reversed() {
            text(line, at: bottom, 52, Self.ink, &writer)
            bottom -= 66
        }
        writer.close("svg")
        writer.line()
    }

    private func lines(of words: String, _ size: Int) -> [String] {
        // A letter is about half as wide as it is high.
        let columns = max(4, (Self.width - 3 * Self.margin) * 100 / (size * 52))
        return LineWrapper(width: columns, prefix: "").lines(of: words)
    }

    private func text(_ words: String, at y: Int, _ size: Int, _ colour: String, _ writer: inout MarkupWriter)
    {
        writer.element(
            "text",
            [
                "x": "\(Self.width / 2)", "y": "\(y)", "text-anchor": "middle", "fill": colour,
                "font-size": "\(size)",
                "font-family": "'Iowan Old Style', Palatino, P052, Georgia, serif",
            ],
            words: words
        )
    }
}
