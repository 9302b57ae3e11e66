/// A block that Pandoc's Markdown has and CommonMark has not, cut out of the text before that is parsed.
struct CutBlock {
    enum Content {
        /// Lines of verse without their bars; spaces before the words count.
        case verse([String])
        /// The cells of a table as Markdown, row by row, each row as long as the first, with its caption.
        case table(header: [String]?, rows: [[String]], caption: String?)
        /// A table whose cells could not be told apart, as it stands.
        case drawing([String], caption: String?)
    }

    /// The line on which it begins.
    var line: Int
    var content: Content
}

/// The definition of a note, whose text is Markdown by itself.
struct CutNote {
    var label: String
    /// The line on which it begins.
    var line: Int
    var lines: [String]
}
