package import Gemini
internal import Text

/// An address of the scheme `nex`: `nex://nightfall.city/nex/`.
package struct NexURL: Hashable, Sendable {
    package static let scheme = "nex"
    package static let defaultPort: UInt16 = 1900

    package let host: Host
    package let port: UInt16
    private let url: SchemeURL

    /// - Throws: An error that says what is wrong with the address.
    package init(_ string: String) throws(SchemeURLError) {
        url = try SchemeURL(string, scheme: Self.scheme)
        host = url.host
        port = url.port ?? Self.defaultPort
        guard !decodedPath.contains(where: \.isControl) else { throw .malformed(.controlCharacter) }
    }

    /// The line that a client sends: the path without its first slash and its triplets, as servers that look for files expect it.
    package var line: [UInt8] { decodedPath + [.carriageReturn, .lineFeed] }

    /// Whether a client takes the answer for a list with links.
    package var isListing: Bool { NexRequest.isListing(url.path.string) }

    private var decodedPath: [UInt8] {
        let path = Array((url.path.string + (url.query.map { "?" + $0 } ?? "")).utf8.dropFirst())
        return [UInt8](percentDecoding: path.span)
    }
}

extension NexURL: CustomStringConvertible {
    package var description: String { url.description }
}
