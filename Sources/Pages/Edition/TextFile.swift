/// A file beside the pages that is served unchanged, as plain text.
package struct TextFile: Hashable, Sendable {
    package var id: FileID
    /// The text, which ends in a newline.
    package var text: String

    /// Takes a text that ends in a newline.
    package init(id: FileID, text: String) {
        self.id = id
        self.text = text
    }
}

extension TextFile {
    /// Returns a file that allows visits to every page but the search, which has an answer for everything that is asked.
    ///
    /// - Source: robots.txt for Gemini, a companion specification of the protocol.
    static func robots(isSearchable: Bool, _ addresses: AddressScheme) -> TextFile {
        TextFile(
            id: .robots,
            text: "User-agent: *\nDisallow:\(isSearchable ? " \(addresses.path(of: .search))" : "")\n"
        )
    }

    /// The single character that some clients show beside the title: an open book.
    static let favicon = TextFile(id: .favicon, text: "\u{1F4D6}\n")
}
