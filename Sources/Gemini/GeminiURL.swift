import Text

/// An address of the scheme `gemini` in normal form: addresses that mean the same are equal.
///
/// ``Host`` and ``URLPath`` define their normal forms; port 1965 is the same as none (R7).
package struct GeminiURL: Hashable, Sendable {
    package static let scheme = "gemini"
    package static let defaultPort: UInt16 = 1965

    /// The host, which is never the empty name.
    package let host: Host
    package let port: UInt16
    package let path: URLPath
    /// The query, percent-encoded and without the `?`; `nil` if there is no `?`.
    package let query: String?

    /// - Parameters:
    ///   - uri: A URI of the scheme `gemini`.
    ///   - text: The text from which the URI was parsed.
    /// - Throws: `noHost` or `climbsAboveRoot`.
    init(_ uri: AbsoluteURI, in text: Span<UInt8>) throws(GeminiRequestError) {
        guard let authority = uri.authority, authority.host != .name("") else { throw .noHost }
        host = authority.host
        port = authority.port ?? Self.defaultPort
        path = try URLPath(parsing: text.extracting(uri.path))
        query = uri.query.map { String(decoding: [UInt8](normalising: text.extracting($0)), as: UTF8.self) }
    }
}

extension GeminiURL {
    /// Returns what the reader typed: the query with its triplets decoded, in which `+` is a plus; `nil` if there is no `?`.
    ///
    /// - Throws: `queryNotUTF8`.
    package func queryText() throws(GeminiRequestError) -> String? {
        guard let query else { return nil }
        let bytes = Array(query.utf8)
        guard let text = String(validating: [UInt8](percentDecoding: bytes.span), as: UTF8.self) else {
            throw .queryNotUTF8
        }
        return text
    }
}

extension GeminiURL {
    /// How many bytes a query behind this address may have (R2).
    package var roomForQuery: Int {
        let address = "\(Self.scheme)://\(host)\(port == Self.defaultPort ? "" : ":\(port)")\(path)?"
        return GeminiRequest.addressLimit - address.utf8.count
    }
}

extension GeminiURL: CustomStringConvertible {
    package var description: String {
        let port = port == Self.defaultPort ? "" : ":\(port)"
        return "\(Self.scheme)://\(host)\(port)\(path)\(query.map { "?" + $0 } ?? "")"
    }
}
