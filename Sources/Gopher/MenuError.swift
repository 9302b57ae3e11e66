import Text

/// What is wrong with the first wrong line of a menu.
package struct MenuError: Error, Hashable, Sendable {
    /// Counted from 1; 0 where there is none.
    package let line: Int
    package let reason: Reason

    /// Names the line and the rule.
    package init(line: Int, reason: Reason) {
        self.line = line
        self.reason = reason
    }

    /// Which rule the line breaks.
    package enum Reason: Error, Hashable, Sendable {
        /// No type, or one that is not a visible character of ASCII.
        case type
        /// Not four fields but so many.
        case fieldCount(Int)
        /// Not UTF-8, or with a control character.
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
