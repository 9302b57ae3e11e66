import Text

/// What a client sends to name a thing on a server, and a server alone understands: opaque bytes.
///
/// ```
/// Selector ::= {UNASCII}.
/// UNASCII  ::= ASCII - [Tab CR-LF NUL].
/// ```
///
/// Beyond the grammar, every octet but a control character may stand in it: RFC 4266 §2.1 has octets where RFC 1436
/// has ASCII, and a control character has no place in a line that terminals show. So no selector can end a field,
/// or a line.
///
/// - Source: RFC 1436, appendix “Paul's NQBNF”.
package struct Selector: Hashable, Sendable {
    /// In bytes (RFC 1436, appendix: “should be no longer than 255 characters”).
    package static let limit = 255
    /// The empty selector: the menu a server begins with.
    package static let root = Selector(unchecked: [])

    package let bytes: [UInt8]

    private init(unchecked bytes: [UInt8]) { self.bytes = bytes }

    /// - Returns: `nil` for more than ``limit`` bytes and for control characters, C1 in UTF-8 included.
    package init?(bytes: [UInt8]) {
        guard bytes.count <= Self.limit, !bytes[...].hasControlCharacter else { return nil }
        self.init(unchecked: bytes)
    }

    /// - Returns: As ``init(bytes:)``, of the text in UTF-8.
    package init?(_ string: String) { self.init(bytes: Array(string.utf8)) }
}

extension Selector: CustomStringConvertible {
    /// For people: bytes that are not UTF-8 are read as ISO Latin 1.
    package var description: String { bytes[...].text }
}

extension Selector {
    /// The paths of the pages that may be meant, the best first: the first that exists is served.
    ///
    /// | a page at    | is found from its path, and from             |
    /// |--------------|----------------------------------------------|
    /// | `/`          | the empty selector, `/index.gmi`             |
    /// | `/glossary/` | `/glossary`, `/glossary/index.gmi`           |
    /// | `/notes.gmi` | `/notes`, `/notes/`, `/notes.gmi/`           |
    ///
    /// and from each of these without its first slash. Gopher cannot redirect, so what Gemini answers with the right
    /// address is answered with the page itself.
    package var pagePaths: [String] {
        let string = description
        let path = string.hasPrefix("/") ? string : "/" + string
        if path == "/" { return [path] }
        if path.hasSuffix("/") {
            let bare = String(path.dropLast())
            return bare.hasSuffix(".gmi") ? [path, bare] : [path, bare + ".gmi"]
        }
        if path.hasSuffix("/index.gmi") { return [path, String(path.dropLast("index.gmi".count))] }
        return path.hasSuffix(".gmi") ? [path] : [path, path + "/", path + ".gmi"]
    }
}
