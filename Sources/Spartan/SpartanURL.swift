package import Gemini
internal import Text

/// An address of the scheme `spartan`: `spartan://example.org/search?lens`.
package struct SpartanURL: Hashable, Sendable {
    package static let scheme = "spartan"
    package static let defaultPort: UInt16 = 300

    package let host: Host
    package let port: UInt16
    package let request: SpartanRequest
    private let url: SchemeURL

    /// Reads an address, whose query is sent decoded as the data of the request.
    ///
    /// - Throws: An error that says what is wrong with the address; one whose path or query is too long counts as too long.
    /// - Source: What clients do: the specification has no scheme of addresses with a query.
    package init(_ string: String) throws(SchemeURLError) {
        url = try SchemeURL(string, scheme: Self.scheme)
        host = url.host
        port = url.port ?? Self.defaultPort
        let query = Array((url.query ?? "").utf8)
        let data = [UInt8](percentDecoding: query.span)
        guard let request = SpartanRequest(host: host, path: url.path, data: data) else {
            throw .malformed(.tooLong)
        }
        self.request = request
    }
}

extension SpartanURL: CustomStringConvertible {
    package var description: String { url.description }
}
