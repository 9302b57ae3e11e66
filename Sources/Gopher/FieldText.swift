import Text

/// Text that fits into one field of a line; it may be empty.
///
/// It contains no TAB, CR or LF and no other control character of C0 or C1, so no text can begin another field or line.
package struct FieldText: Hashable, Sendable, CustomStringConvertible {
    package let string: String

    /// - Returns: `nil` if the text contains a control character.
    package init?(_ string: String) {
        guard !string.utf8.hasControlCharacter else { return nil }
        self.string = string
    }

    /// Makes any text fit by replacing each control character with a space.
    package init(tidying string: String) {
        self.string =
            string.utf8.hasControlCharacter
            ? String(String.UnicodeScalarView(string.unicodeScalars.map { $0.isControl ? " " : $0 }))
            : string
    }

    package var description: String { string }
}
