/// A file beside the pages that is served as it is, as plain text.
package struct TextFile: Hashable, Sendable {
    package var path: PagePath
    /// Ends in a newline.
    package var text: String

    /// A file whose text ends in a newline.
    package init(path: PagePath, text: String) {
        self.path = path
        self.text = text
    }
}

extension TextFile {
    /// Every page may be visited, but not the search, which has an answer for whatever is asked.
    ///
    /// - Source: robots.txt for Gemini, a companion specification of the protocol.
    static func robots(isSearchable: Bool) -> TextFile {
        TextFile(
            path: .robots,
            text: "User-agent: *\nDisallow:\(isSearchable ? " \(PagePath.search)" : "")\n"
        )
    }

    /// The one character that some clients show beside the title: an open book.
    static let favicon = TextFile(path: .favicon, text: "\u{1F4D6}\n")
}
