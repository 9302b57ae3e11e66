package import Gemini

/// An answer as the protocol allows it: only a success has a body, and only a redirect a target.
///
/// ```
/// response = "2" SP mimetype CRLF body
///          / "3" SP path-absolute CRLF
///          / "4" SP errormsg CRLF       ; the client's mistake
///          / "5" SP errormsg CRLF       ; the server's
/// ```
///
/// - Source: The Spartan protocol specification (2021-03-24), section 3.
package enum SpartanResponse: Hashable, Sendable {
    case success(MediaType, body: [UInt8])
    /// To a path of the same host; Spartan can lead to no other.
    case redirect(to: URLPath)
    case clientError(HeaderText)
    case serverError(HeaderText)
}

extension SpartanResponse {
    /// The status, one digit.
    package var status: String {
        switch self {
        case .success: "2"
        case .redirect: "3"
        case .clientError: "4"
        case .serverError: "5"
        }
    }

    /// The header: status, space, text and CR LF.
    package var headerBytes: [UInt8] {
        let text =
            switch self {
            case .success(let type, _): type.description
            case .redirect(let path): path.reference
            case .clientError(let message), .serverError(let message): message.string
            }
        return Array("\(status) \(text)\r\n".utf8)
    }

    /// The body; empty on all but a success.
    package var body: [UInt8] { if case .success(_, let body) = self { body } else { [] } }
}
