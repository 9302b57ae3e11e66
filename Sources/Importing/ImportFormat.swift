/// The formats that are read here; all others are Pandoc's.
package enum ImportFormat: String, CaseIterable, Sendable {
    case markdown, gemtext, text

    /// Tells the format by the ending of a name; `nil` if that says nothing.
    init?(path: String) {
        switch path.fileEnding {
        case "md", "markdown", "mdown", "mkd": self = .markdown
        case "gmi", "gemini": self = .gemtext
        case "txt", "text": self = .text
        default: return nil
        }
    }

    func manuscript(_ text: String, _ wishes: Import.Wishes) -> Manuscript {
        switch self {
        case .markdown:
            MarkdownReader.manuscript(text, headings: wishes.headings, keys: Set(wishes.sources.keys.keys))
        case .gemtext: GemtextReader.manuscript(text)
        case .text: PlainTextReader.manuscript(text, headings: wishes.headings)
        }
    }
}
