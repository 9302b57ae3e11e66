package import Pages
internal import Text

/// Renders pages as plain text, without the links that lead around in the capsule.
package struct PlainTextRenderer: Sendable {
    private let layout: TextLayout

    /// - Parameter width: The columns of a line.
    package init(width: Int = LineWrapper.standardWidth) { layout = TextLayout(width: width) }

    /// Returns UTF-8 with LF line ends and a final newline, and no other control characters.
    package func render(_ page: Page) -> [UInt8] { render(page, nil) }

    func render(_ page: Page, _ known: KnownLines?) -> [UInt8] {
        var bytes: [UInt8] = []
        for line in lines(of: page, known) {
            bytes += line.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// Returns the lines without line ends; none begins with a dot.
    package func lines(of page: Page) -> [String] { lines(of: page, nil) }

    private func lines(of page: Page, _ known: KnownLines?) -> [String] {
        layout.lines(of: page.withoutNavigation, known).flatMap { line in
            switch line {
            case .text(let text): [text]
            case .link(let link): lines(of: link)
            }
        }
    }

    /// Returns the label, and below it the address, which leads outside the capsule.
    private func lines(of link: Link) -> [String] {
        var lines = layout.wrapped(link.label.onOneLine)
        if case .external(let address) = link.target {
            lines += layout.wrapped(address.onOneLine, indent: "  ")
        }
        return lines.compactMap { if case .text(let text) = $0 { text } else { nil } }
    }
}
