package import Gemtext
internal import Records
internal import Text

/// One line of a body: a type of gemtext, or one of those that a capsule's source has besides.
package enum BodyLine: Hashable {
    case gemtext(GemtextLine)
    /// An item of a list below so many spaces, with its number if it has one.
    case item(indent: Int, number: Int?, words: Substring)
    /// The line after its bar.
    case verse(Substring)

    /// Looks at a line outside preformatted blocks whose type in gemtext is known.
    ///
    /// ```
    /// item   = *SP ("*" / number ".") SP words     ; no single space before the mark: such a line is text
    /// number = 1*3DIGIT                            ; longer ones are years
    /// verse  = "|" [SP words]
    /// ```
    package init(_ line: Substring, as type: GemtextLine) {
        self = .gemtext(type)
        switch type {
        case .text where line.utf8.first == UInt8(ascii: "|"):
            self = .verse(Substring(line.utf8.dropFirst()))
        case .text, .listItem: if let item = Self.item(line) { self = item }
        default: break
        }
    }

    private static func item(_ line: Substring) -> BodyLine? {
        let rest = line.utf8.drop { $0 == UInt8(ascii: " ") }
        let indent = line.utf8.distance(from: line.startIndex, to: rest.startIndex)
        guard indent != 1 else { return nil }
        let digits = rest.prefix { $0.isDigit }
        let mark: UInt8 = digits.isEmpty ? UInt8(ascii: "*") : UInt8(ascii: ".")
        let after = rest[digits.endIndex...]
        guard digits.count <= 3, after.first == mark, after.dropFirst().first == UInt8(ascii: " ") else {
            return nil
        }
        return .item(
            indent: indent,
            number: Int(Substring(digits)),
            words: Substring(after.dropFirst()).trimmed
        )
    }
}
