import Text

/// The mistake in the first wrong line of a menu.
package struct MenuError: Error, Hashable, Sendable {
    /// The line, counted from 1; 0 if there is none.
    package let line: Int
    package let reason: Reason

    package init(line: Int, reason: Reason) {
        self.line = line
        self.reason = reason
    }

    /// The rule that the line breaks.
    package enum Reason: Error, Hashable, Sendable {
        /// There is no type, or it is not a visible ASCII character.
        case type
        /// The line has this many fields instead of four.
        case fieldCount(Int)
        /// The text is not UTF-8, or contains a control character.
        case display
        case selector
        case host
        case port
        /// The line does not end with CR LF.
        case lineEnd
        /// The menu ends without its line of one dot.
        case noLastLine
        /// Something follows the line of one dot.
        case afterLastLine
    }
}

extension MenuError: CustomStringConvertible {
    package var description: String { "line \(line): \(reason)" }
}

extension MenuError.Reason: CustomStringConvertible {
    package var description: String {
        switch self {
        case .type: "does not begin with an item type"
        case .fieldCount(let count): "has \(count) fields and not four, with TABs between them"
        case .display: "has display text that is not UTF-8 or has a control character in it"
        case .selector: "has a selector of more than 255 bytes or with a control character in it"
        case .host: "has no host name in its third field"
        case .port: "has no number of at most 65535 in its fourth field"
        case .lineEnd: "does not end with CR LF"
        case .noLastLine: "is the last and not a dot alone"
        case .afterLastLine: "follows the dot that ends the menu"
        }
    }
}
