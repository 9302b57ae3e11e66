/// The reason why bytes are not a request.
///
/// Gopher has no status: the description is what the reader sees, in an error item.
package enum GopherRequestError: Error, Hashable, Sendable {
    /// The line is longer than ``GopherRequest/lineLimit``.
    case tooLong
    /// There is no LF at the end.
    case unterminated
    /// The selector is longer than ``Selector/limit``.
    case selectorTooLong
    /// There is a control character, be it in the words of a search; a TLS greeting ends here.
    case controlCharacter
    /// The words of a search are neither UTF-8 nor ISO Latin 1.
    case notUTF8
}

extension GopherRequestError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .tooLong: "The request is longer than 1,024 bytes"
        case .unterminated: "The request did not end in time: CR LF must follow the selector"
        case .selectorTooLong: "The selector is longer than 255 bytes"
        case .controlCharacter: "The request has a control character in it"
        case .notUTF8: "The request is not UTF-8"
        }
    }
}
