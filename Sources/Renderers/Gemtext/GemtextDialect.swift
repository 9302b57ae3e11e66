/// The gemtext of a protocol.
package enum GemtextDialect: Hashable, Sendable {
    /// That of the specification.
    case gemini
    /// That of Spartan, in which a line that begins with `=:` asks the reader for words, and sends them to its address.
    ///
    /// A query stands behind `%3F`, as a part of the path: of the clients that were looked at some send a query as the words that the
    /// reader has typed (Lagrange, the portal of mozz.us), and one leaves it out (Rogallo).
    case spartan

    /// The beginning of a line that asks for words; `nil` if no line does.
    var inputMark: String? { self == .spartan ? "=:" : nil }

    /// Returns what follows an address for a query, which is percent-encoded.
    func spelling(ofQuery query: String) -> String {
        guard self == .spartan else { return "?\(query)" }
        return query.utf8.reduce(into: "%3F") { spelling, byte in
            switch byte {
            case UInt8(ascii: "?"): spelling += "%3F"
            case UInt8(ascii: "/"): spelling += "%2F"
            default: spelling.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
    }
}
