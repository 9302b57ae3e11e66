package import Gemini

/// The reason why bytes are not a request; each is answered with 4, and its description tells the reader what to do.
package enum SpartanRequestError: Error, Hashable, Sendable {
    /// The line is longer than ``SpartanRequest/lineLimit``, or its path than ``SpartanRequest/pathLimit``.
    case tooLong
    /// The end of the line or of the data did not come.
    case unterminated
    /// The line is not a host, an absolute path and a number with a space between them.
    case malformed
    case badHost
    case badPath(GeminiRequestError)
    /// More data is announced than ``SpartanRequest/dataLimit``.
    case dataTooLong
    /// The data is not UTF-8; this is only an error if words are asked for.
    case dataNotUTF8
}

extension SpartanRequestError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .tooLong: "The address is longer than 1,024 bytes"
        case .unterminated: "The request did not end in time: its line, CR LF, and the data that it announces"
        case .malformed, .dataNotUTF8:
            "A request is a host, a path, and the number of bytes that follow, with a space between each; what follows is UTF-8"
        case .badHost: "The host in the request is malformed"
        case .badPath(let error): error.description
        case .dataTooLong: "The data is longer than 1,024 bytes"
        }
    }
}
