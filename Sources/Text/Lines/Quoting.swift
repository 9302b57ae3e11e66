/// Returns a writer's words in quotation marks, fit for one line of a message: at most 60 characters long, and without anything
/// that would steer a terminal.
package func quoted(_ text: some StringProtocol) -> String { quoted(text, upTo: 60) }

/// Returns words that a writer can copy into the source, in quotation marks.
///
/// They are cut only where nobody would copy them any more.
package func written(_ text: some StringProtocol) -> String { quoted(text, upTo: 200) }

private func quoted(_ text: some StringProtocol, upTo limit: Int) -> String {
    let rest = text.unicodeScalars.dropFirst(limit)
    return "“\(printable(text.unicodeScalars.prefix(limit)))\(rest.isEmpty ? "" : "…")”"
}

/// Returns a path or another short text for a message, with U+FFFD in the place of each scalar that cannot be seen.
package func printable(_ text: some StringProtocol) -> String { printable(text.unicodeScalars) }

/// Returns a text with U+FFFD in the place of each scalar that cannot be seen, such as a line end or a reversal of the
/// direction of writing.
///
/// - Parameters:
///   - scalars: Somebody else's words.
///   - kept: Scalars that stay all the same, such as the line ends of a text of several lines.
/// - Returns: A text that can neither steer a terminal nor pass for another line.
package func printable(
    _ scalars: some Sequence<Unicode.Scalar>,
    keeping kept: Set<Unicode.Scalar> = []
) -> String {
    scalars.reduce(into: "") { words, scalar in
        if (0x20...0x7E).contains(scalar.value) || kept.contains(scalar) {
            words.unicodeScalars.append(scalar)
            return
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: words += "\u{FFFD}"
        default: words.unicodeScalars.append(scalar)
        }
    }
}
