internal import Gemini
internal import Text

/// The header of an answer, as a client reads it.
package struct SpartanResponseHeader: Hashable, Sendable {
    /// The most bytes of a header, its end included; no specification sets a limit, but a client needs one.
    package static let limit = 1029

    /// The four statuses of the protocol.
    package enum Status: UInt8, Hashable, Sendable {
        case success = 0x32
        case redirect = 0x33
        case clientError = 0x34
        case serverError = 0x35
    }

    package let status: Status
    /// The media type, path or message, which is never empty.
    package let text: String
    /// How many bytes the header has; the body follows them.
    package let length: Int

    /// ```
    /// header = ( "2" / "3" / "4" / "5" ) SP 1*( SP / VCHAR ) ( CR-LF / LF )
    /// ```
    ///
    /// - Parameter bytes: An answer from its beginning.
    /// - Throws: ``SpartanResponseError``; after `incomplete` it is worth trying again with more bytes.
    package init(parsing bytes: Span<UInt8>) throws(SpartanResponseError) {
        let window = bytes.extracting(0..<min(bytes.count, Self.limit))
        guard let feed = window.firstIndex(in: 0..<window.count, where: { $0 == .lineFeed }) else {
            throw bytes.count < Self.limit ? .incomplete : .tooLong
        }
        let end = feed > 0 && window[feed - 1] == .carriageReturn ? feed - 1 : feed
        guard end > 2, let status = Status(rawValue: window[0]), window[1] == UInt8(ascii: " ") else {
            throw .badStatus
        }
        guard let utf8 = try? UTF8Span(validating: window.extracting(2..<end)),
            let text = HeaderText(String(copying: utf8))
        else { throw .badText }
        self.status = status
        self.text = text.string
        length = feed + 1
    }
}

extension SpartanResponseHeader: CustomStringConvertible {
    /// The header without its end.
    package var description: String { "\(Character(Unicode.Scalar(status.rawValue))) \(text)" }
}

/// The reason why bytes are not the header of an answer.
package enum SpartanResponseError: Error, Hashable, Sendable {
    /// The bytes are right so far: more bytes may complete the header.
    case incomplete
    case tooLong
    case badStatus
    /// The text is missing, not UTF-8, or has a control character in it.
    case badText
}

extension SpartanResponseError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .incomplete: "the answer ends within its header"
        case .tooLong: "the header is longer than \(SpartanResponseHeader.limit) bytes"
        case .badStatus: "the answer does not begin with a status from 2 to 5, a space and a text"
        case .badText: "the header's text is not UTF-8, or has a control character in it"
        }
    }
}
