package import Text

/// A request: a path, and nothing else.
package struct NexRequest: Hashable, Sendable {
    /// The longest line in bytes, without its end: no specification sets a limit, and this is Gemini's.
    package static let lineLimit = 1024

    /// Gathers a request from the bytes of a connection.
    package static var line: RequestLine { RequestLine(endingWith: .lineFeed, limit: lineLimit) }

    /// The path in one spelling: absolute, with triplets for all bytes that no path of a URL has and for no others; `/` where nothing
    /// was asked for.
    ///
    /// A `%2F` counts as a slash, since some clients send the path of an address decoded, and others as it stands there.
    package let path: String

    /// ```
    /// request  = [ path ] line-end
    /// path     = [ "/" ] *OCTET        ; no control characters
    /// line-end = CR-LF / LF
    /// ```
    ///
    /// - Parameter line: The request line, its end included.
    /// - Throws: The first error of: length, end, control characters.
    /// - Source: The Nex protocol, nex://nightfall.city/nex/info/specification.txt, which names neither the end of a line nor an encoding.
    package init(parsing line: Span<UInt8>) throws(NexRequestError) {
        guard line.count <= Self.lineLimit + 2 else { throw .tooLong }
        var bytes = [UInt8](copying: line)
        guard bytes.popLast() == .lineFeed else { throw .unterminated }
        if bytes.last == .carriageReturn { bytes.removeLast() }
        guard bytes.count <= Self.lineLimit else { throw .tooLong }
        guard !bytes.contains(where: \.isControl) else { throw .controlCharacter }
        let path = [UInt8](percentDecoding: bytes.span).percentEncoded
        self.path = path.utf8.first == UInt8(ascii: "/") ? path : "/" + path
    }

    /// Returns whether a client takes what stands at a path for a list with links.
    package static func isListing(_ path: String) -> Bool { path.hasSuffix("/") }
}

/// The reason why bytes are not a request; the description is what the reader sees, since Nex has no status.
package enum NexRequestError: Error, Hashable, Sendable {
    /// The line is longer than ``NexRequest/lineLimit``.
    case tooLong
    /// There is no LF at the end.
    case unterminated
    /// There is a control character; a TLS greeting ends here.
    case controlCharacter
}

extension NexRequestError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .tooLong: "The request is longer than 1,024 bytes"
        case .unterminated: "The request did not end in time: CR LF must follow the address"
        case .controlCharacter: "The request has a control character in it"
        }
    }
}
