import Text

/// Opaque bytes with which a client names a thing on a server, and which only the server understands.
///
/// ```
/// Selector ::= {UNASCII}.
/// UNASCII  ::= ASCII - [Tab CR-LF NUL].
/// ```
///
/// Beyond the grammar, every octet except control characters may stand in it: RFC 4266 §2.1 has octets where RFC 1436 has
/// ASCII, and a control character has no place in a line that terminals show. So no selector can end a field or a line.
///
/// - Source: RFC 1436, appendix “Paul's NQBNF”.
package struct Selector: Hashable, Sendable {
    /// The most bytes of a selector (RFC 1436, appendix: “should be no longer than 255 characters”).
    package static let limit = 255
    /// The empty selector, which is that of the menu with which a server begins.
    package static let root = Selector(unchecked: [])

    package let bytes: [UInt8]

    private init(unchecked bytes: [UInt8]) { self.bytes = bytes }

    /// - Returns: `nil` if there are more than ``limit`` bytes, or control characters, including C1 in UTF-8.
    package init?(bytes: [UInt8]) {
        guard bytes.count <= Self.limit, !bytes.hasControlCharacter else { return nil }
        self.init(unchecked: bytes)
    }

    /// - Returns: The same as ``init(bytes:)`` for the text in UTF-8.
    package init?(_ string: String) { self.init(bytes: Array(string.utf8)) }
}

extension Selector: CustomStringConvertible {
    /// The selector for people: bytes that are not UTF-8 are read as ISO Latin 1.
    package var description: String { bytes[...].text }
}
