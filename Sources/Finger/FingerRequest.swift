package import Text

/// A request: a name, or none for what there is as a whole.
package struct FingerRequest: Hashable, Sendable {
    /// The longest line in bytes, without its end: no specification sets a limit, and this is Gemini's.
    package static let lineLimit = 1024

    /// Gathers a request from the bytes of a connection.
    package static var line: RequestLine { RequestLine(endingWith: .lineFeed, limit: lineLimit) }

    /// The name, without spaces around it; empty if none is given.
    package let name: String
    /// Whether the client asks for more than usual, with `/W`.
    package let isVerbose: Bool
    /// Whether the name goes on with `@` and a host, at which this server is to ask.
    package let isForwarded: Bool

    /// ```
    /// request  = *SP [ "/W" [ 1*SP name ] / name ] *SP line-end
    /// name     = user *( "@" host )
    /// user     = *( any character but controls and "@" )
    /// line-end = CR-LF / LF
    /// ```
    ///
    /// Beyond the grammar of the source a name may have spaces in it, `/W` may be small, and a bare LF ends the line, for people with
    /// `nc`.
    ///
    /// - Parameter line: The request line, its end included.
    /// - Throws: The first error of: length, end, control characters, UTF-8.
    /// - Source: RFC 1288 §2.3.
    package init(parsing line: Span<UInt8>) throws(FingerRequestError) {
        guard line.count <= Self.lineLimit + 2 else { throw .tooLong }
        var bytes = [UInt8](copying: line)
        guard bytes.popLast() == .lineFeed else { throw .unterminated }
        if bytes.last == .carriageReturn { bytes.removeLast() }
        guard bytes.count <= Self.lineLimit else { throw .tooLong }
        guard !bytes.contains(where: \.isControl) else { throw .controlCharacter }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
        // Those of C1 show in the text alone.
        guard !text.unicodeScalars.contains(where: \.isControl) else { throw .controlCharacter }
        let words = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: true)
        isVerbose = words.first.map { $0.map(\.lowercased).elementsEqual("/w".utf8) } ?? false
        let name = words.dropFirst(isVerbose ? 1 : 0).map { String(Substring($0)) }.joined(separator: " ")
        let user = name.prefix { $0 != "@" }
        self.name = String(user)
        isForwarded = user.endIndex < name.endIndex
    }
}

/// The reason why bytes are not a request; the description is what the reader sees, since Finger has no status.
package enum FingerRequestError: Error, Hashable, Sendable {
    /// The line is longer than ``FingerRequest/lineLimit``.
    case tooLong
    /// There is no LF at the end.
    case unterminated
    /// There is a control character; a TLS greeting ends here.
    case controlCharacter
    /// There is a byte that is not UTF-8.
    case notUTF8
}

extension FingerRequestError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .tooLong: "The request is longer than 1,024 bytes"
        case .unterminated: "The request did not end in time: CR LF must follow the address"
        case .controlCharacter: "The request has a control character in it"
        case .notUTF8: "The request is not UTF-8"
        }
    }
}
