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
    /// Returns a file that allows visits to every page but those that have an answer for everything that is asked.
    ///
    /// - Parameter paths: The addresses that robots are kept out of.
    /// - Returns: The file.
    /// - Source: robots.txt for Gemini, a companion specification of the protocol.
    package static func robots(keptOut paths: [PagePath]) -> TextFile {
        let lines = paths.isEmpty ? ["Disallow:"] : paths.map { "Disallow: \($0)" }
        return TextFile(id: .robots, text: "User-agent: *\n\(lines.joined(separator: "\n"))\n")
    }

    /// The single character that some clients show beside the title: an open book.
    package static let favicon = TextFile(id: .favicon, text: "\u{1F4D6}\n")
}
