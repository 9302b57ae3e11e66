package import Pages

/// Renders pages as plain text of 67 columns, without the links that lead around in the capsule.
package struct PlainTextRenderer: Sendable {
    package init() {}

    /// Returns UTF-8 with LF line ends and a final newline, and no other control characters.
    package func render(_ page: Page) -> [UInt8] {
        var bytes: [UInt8] = []
        for line in lines(of: page) {
            bytes += line.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// Returns the lines without line ends; none begins with a dot.
    package func lines(of page: Page) -> [String] {
        TextLayout(page.withoutNavigation).lines.flatMap { line in
            switch line {
            case .text(let text): [text]
            case .link(let link): link.lines
            }
        }
    }
}

extension Link {
    /// The label, and below it the address, which leads outside the capsule.
    fileprivate var lines: [String] {
        var lines = TextLayout.wrapped(label)
        if case .external(let address) = target { lines += TextLayout.wrapped(address, indent: "  ") }
        return lines.compactMap { if case .text(let text) = $0 { text } else { nil } }
    }
}
