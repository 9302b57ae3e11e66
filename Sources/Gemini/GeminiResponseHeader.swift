import Text

/// The header of an answer, as a client reads it.
package struct GeminiResponseHeader: Hashable, Sendable {
    /// The most bytes of a header, CR LF included.
    ///
    /// This is the longest header that version 0.16.1 of the specification allowed, with a text of 1,024 bytes; later versions
    /// set no limit, but a client needs one.
    package static let limit = 1029

    /// The status code, from 10 to 69.
    package let code: Int
    /// The text; it can only be `nil` from 40 on.
    package let text: String?

    /// The status; a code that the protocol does not define counts as the first of its ten.
    package var status: Status? { Status(rawValue: code) ?? Status(rawValue: code / 10 * 10) }

    /// ```
    /// input    = "1" DIGIT SP prompt        CRLF
    /// success  = "2" DIGIT SP mimetype      CRLF body
    /// redirect = "3" DIGIT SP URI-reference CRLF
    /// failure  = ( "4" / "5" / "6" ) DIGIT [ SP errormsg ] CRLF
    /// ```
    ///
    /// - Parameter bytes: An answer from its beginning; its body follows after as many bytes as ``line`` has.
    /// - Throws: ``GeminiResponseError``; after `incomplete` it is worth trying again with more bytes.
    /// - Source: Gemini protocol specification 0.24.1, “Responses”.
    package init(parsing bytes: Span<UInt8>) throws(GeminiResponseError) {
        let window = bytes.extracting(0..<min(bytes.count, Self.limit))
        let lineEnd = window.firstIndex(in: 0..<window.count) {
            $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n")
        }
        guard let lineEnd, lineEnd + 1 < window.count else {
            throw bytes.count < Self.limit ? .incomplete : .tooLong
        }
        guard window.hasPrefix("\r\n", at: lineEnd) else { throw .controlCharacter }
        guard lineEnd >= 2, (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(window[0]), window[1].isDigit,
            lineEnd == 2 || window[2] == UInt8(ascii: " ")
        else { throw .badStatus }
        code = Int(window[0] - UInt8(ascii: "0")) * 10 + Int(window[1] - UInt8(ascii: "0"))

        guard lineEnd > 2 else {
            guard code >= 40 else { throw .missingText }
            text = nil
            return
        }
        guard lineEnd > 3 else { throw .missingText }
        guard let utf8 = try? UTF8Span(validating: window.extracting(3..<lineEnd)) else { throw .notUTF8 }
        let text = String(copying: utf8)
        guard text.isHeaderText else { throw .controlCharacter }
        if code / 10 == 2, MediaType(text) == nil { throw .badMediaType }
        if code / 10 == 3, !text.isURIReference { throw .badReference }
        self.text = text
    }

    /// The header as it was sent, CR LF included.
    package var line: [UInt8] { Array("\(self)\r\n".utf8) }
}

extension GeminiResponseHeader: CustomStringConvertible {
    package var description: String { text.map { "\(code) \($0)" } ?? "\(code)" }
}

/// The reason why bytes are not the header of an answer.
package enum GeminiResponseError: Error, Hashable, Sendable {
    /// The bytes are right so far: more bytes may complete the header.
    case incomplete
    case tooLong
    case badStatus
    /// H1: there is no text although there must be one, or H2: nothing follows the space.
    case missingText
    case notUTF8
    /// H3: there is a control character, or the line does not end with CR LF.
    case controlCharacter
    case badMediaType
    case badReference
}

extension GeminiResponseError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .incomplete: "the answer ends within its header"
        case .tooLong: "the header is longer than \(GeminiResponseHeader.limit) bytes"
        case .badStatus: "the answer does not begin with a status code and a space"
        case .missingText: "the header's text is missing"
        case .notUTF8: "the header is not UTF-8"
        case .controlCharacter: "the header has a control character in it, or does not end with CR LF"
        case .badMediaType: "the header's media type is malformed"
        case .badReference: "the redirect's target is malformed"
        }
    }
}

extension String {
    /// Whether every character may stand in a URI, and no encoding is incomplete.
    fileprivate var isURIReference: Bool {
        let bytes = Array(utf8)
        return (try? bytes.span.checkAddressBytes()) != nil
    }
}
