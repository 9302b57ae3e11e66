/// One line of header text: a prompt or a message for a person.
///
/// ```
/// prompt / errormsg = 1*( SP / VCHAR )        VCHAR includes UTF-8 above U+009F
/// ```
///
/// It contains no control character of C0 or C1 (H3), so no text can end the header or begin another line.
package struct HeaderText: Hashable, Sendable, CustomStringConvertible {
    /// The most bytes of a text: with status, space and CR LF, they make a header of 1,023 bytes, since clients made for
    /// version 0.16.1 of the specification stop at 1,024.
    package static let limit = 1018

    package let string: String

    /// - Returns: `nil` if the string is empty, contains control characters, or has more than ``limit`` bytes.
    package init?(_ string: String) {
        guard string.utf8.count <= Self.limit, string.isHeaderText else { return nil }
        self.string = string
    }

    /// Makes any words fit: each control character becomes a space, what is too long is cut, and nothing becomes a question mark.
    package init(tidying words: String) {
        var text = ""
        var bytes = 0
        for scalar in words.unicodeScalars {
            bytes += scalar.utf8.count
            guard bytes <= Self.limit else { break }
            text.unicodeScalars.append(
                scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) ? " " : scalar
            )
        }
        string = text.isEmpty ? "?" : text
    }

    package var description: String { string }
}

extension String {
    // 1*( SP / VCHAR )
    var isHeaderText: Bool {
        !isEmpty && unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
    }
}
