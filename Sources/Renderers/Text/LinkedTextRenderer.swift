internal import Gemtext
package import Pages
internal import Text

/// Renders pages as plain text in which the links stay: for protocols that have text and little else.
package struct LinkedTextRenderer: Sendable {
    /// The way in which a protocol leads on.
    package enum Style: Hashable, Sendable {
        /// A line that begins with `=>`, as in Nex.
        case lines
        /// The name of the page in brackets, by which a reader asks for it, as over Finger.
        case names
    }

    private let style: Style
    private let spelling: AddressSpelling
    private let addresses: AddressScheme
    private let layout: TextLayout

    /// - Parameters:
    ///   - style: The way in which links are shown.
    ///   - context: What the format has to know of the edition.
    ///   - width: The columns of a line; one with an address may be wider.
    package init(_ style: Style, _ context: RenderContext, width: Int = LineWrapper.standardWidth) {
        self.style = style
        addresses = context.addresses
        // A page is shown at nearly right addresses too, from which a relative one would lead elsewhere.
        spelling = AddressSpelling(at: nil, context.addresses)
        layout = TextLayout(width: width)
    }

    /// Returns UTF-8 with LF line ends and a final newline, and no other control characters.
    package func render(_ page: Page) -> [UInt8] {
        var bytes: [UInt8] = []
        for line in layout.lines(of: page, nil).flatMap(lines) {
            bytes += line.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// Returns the name by which a page is asked for where a protocol has names: its path without the slashes at both ends.
    package static func name(of path: PagePath) -> String {
        var name = path.string.utf8.dropFirst()
        if name.last == UInt8(ascii: "/") { name = name.dropLast() }
        return String(Substring(name))
    }

    private func lines(of line: TextLayout.Line) -> [String] {
        switch line {
        case .text(let text): [style == .lines && text.hasPrefix("=>") ? " " + text : text]
        case .link(let link): lines(of: link)
        }
    }

    private func lines(of link: Link) -> [String] {
        let label = link.label.onOneLine.withPlainPunctuation
        switch style {
        case .lines: return [Self.line(to: spelling.address(of: link.target), label)]
        case .names:
            let name = name(of: link.target).map { label.isEmpty ? "[\($0)]" : "\(label) [\($0)]" }
            let address =
                if case .external(let address) = link.target { [address.onOneLine] } else { [String]() }
            return text(name ?? label, indent: "  ", first: "") + address.flatMap { text($0, indent: "  ") }
        }
    }

    /// Returns a line of Nex that leads to an address.
    package static func line(to address: String, _ label: String) -> String {
        GemtextLine.link(address: address, label: label.isEmpty ? nil : label).description
    }

    /// Returns the name of a page on the host; `nil` for what is no page.
    private func name(of target: LinkTarget) -> String? {
        let path: PagePath
        switch target {
        case .page(let page), .heading(_, of: let page): path = addresses.path(of: page)
        case .onHost(let place): path = addresses.path(onHost: place)
        case .plainText, .query, .file, .media, .external: return nil
        }
        let name = Self.name(of: path)
        return name.isEmpty ? nil : name
    }

    private func text(_ words: String, indent: String, first: String? = nil) -> [String] {
        layout.wrapped(words, indent: indent, first: first).compactMap {
            if case .text(let text) = $0 { text } else { nil }
        }
    }
}
