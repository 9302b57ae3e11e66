/// One node of a Markdown text: a block, or what stands in a line.
///
/// A document keeps its nodes in one array in which each stands before what is in it, so that text that is nested a hundred thousand
/// deep is walked through, and freed, without a call for each level.
package struct MarkdownNode: Hashable, Sendable {
    /// What a node is.
    package enum Kind: Hashable, Sendable {
        case document
        // Blocks that hold others.
        case quotation, item
        /// A list, with the number of its first item; `nil` for bullets.
        case list(start: Int?)
        // Blocks that hold text.
        case paragraph
        case heading(level: Int)
        // Blocks by themselves.
        case code(String, info: String)
        case html(String)
        case rule
        // What stands in a line.
        case text(String)
        case softBreak, lineBreak
        case codeSpan(String)
        case htmlTag(String)
        case emphasis, strong, strikethrough
        case link(address: String, title: String)
        case image(address: String, title: String)
    }

    package var kind: Kind
    /// The line on which it begins, counted from 1; what stands in a line has that of its block, or a later one.
    package var line: Int
    /// The index of the first node that is not in this one.
    package var end: Int

    package init(_ kind: Kind, line: Int, end: Int) {
        (self.kind, self.line, self.end) = (kind, line, end)
    }
}
