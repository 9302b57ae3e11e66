package import Text

/// A request: an absolute URI of a form that a request may have.
package enum GeminiRequest: Hashable, Sendable {
    case gemini(GeminiURL)
    /// A URI of another scheme, which is in small letters, and the part after its colon: a request to be a proxy (R10).
    case foreign(scheme: String, rest: String)

    /// The longest address in bytes (R2).
    package static let addressLimit = 1024

    /// Gathers a request from the bytes of a connection (R1, R2); a bare LF does not end it.
    package static var line: RequestLine {
        RequestLine(endingWith: .carriageReturnLineFeed, limit: addressLimit)
    }

    /// ```
    /// request = absolute-URI CRLF
    /// ```
    ///
    /// - Parameter line: The request line, CR LF included.
    /// - Throws: The first error of: length (R2), bytes and grammar (R3, R9, R11, R12), user information (R4) and fragment
    ///   (R5), and what `gemini` demands of its addresses (R9). Scheme, host and port are not judged (R10).
    /// - Source: Gemini protocol specification 0.24.1, “Requests”.
    package init(parsing line: Span<UInt8>) throws(GeminiRequestError) {
        let isTerminated = line.count >= 2 && line.hasPrefix("\r\n", at: line.count - 2)
        let text = line.extracting(0..<line.count - (isTerminated ? 2 : 0))
        guard text.count <= Self.addressLimit else { throw .tooLong }
        guard isTerminated else { throw .unterminated }

        let uri = try AbsoluteURI(parsing: text)
        let scheme = String(
            decoding: [UInt8](normalising: text.extracting(uri.scheme), lowercasing: true),
            as: UTF8.self
        )
        if scheme == GeminiURL.scheme {
            self = .gemini(try GeminiURL(uri, in: text))
        } else {
            self = .foreign(scheme: scheme, rest: text.text(in: uri.scheme.upperBound + 1..<text.count))
        }
    }

    /// Makes the request for an address as a client's user writes it.
    package init(address: String) throws(GeminiRequestError) {
        let line = Array("\(address)\r\n".utf8)
        try self.init(parsing: line.span)
    }

    /// The line that a client sends.
    package var line: [UInt8] { Array("\(self)\r\n".utf8) }
}

extension GeminiRequest: CustomStringConvertible {
    /// The address in normal form.
    ///
    /// It parses back to the same value, unless the slash of an empty path makes it one byte too long.
    package var description: String {
        switch self {
        case .gemini(let url): url.description
        case .foreign(let scheme, let rest): "\(scheme):\(rest)"
        }
    }
}
