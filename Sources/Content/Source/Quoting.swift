/// What a writer wrote, in quotation marks, fit for one line of a message: not longer than 60 characters, and
/// nothing in it that would steer a terminal.
package func quoted(_ text: some StringProtocol) -> String {
    let rest = text.unicodeScalars.dropFirst(60)
    return "“\(printable(text.unicodeScalars.prefix(60)))\(rest.isEmpty ? "" : "…")”"
}

/// A text with U+FFFD in the place of each scalar that is not to be seen, such as a line end or a reversal of
/// the direction of writing.
func printable(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    scalars.reduce(into: "") { words, scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: words += "\u{FFFD}"
        default: words.unicodeScalars.append(scalar)
        }
    }
}
