package import Text

/// A request: a selector, and the words of a search if there are any.
package struct GopherRequest: Hashable, Sendable {
    /// The longest line in bytes, without its end.
    ///
    /// No specification sets a limit. This is Gemini's, so that a search which fits over one protocol fits over the other: next
    /// to the longest selector there is room for 768 bytes of words.
    package static let lineLimit = 1024

    /// Gathers a request from the bytes of a connection.
    package static var line: RequestLine { RequestLine(endingWith: .lineFeed, limit: lineLimit) }

    package let selector: Selector
    /// The words of a search; `nil` if there is no search, which is not the same as no words.
    package let words: FieldText?

    /// Makes the request that a client sends.
    ///
    /// Words that begin with `+`, `!` or `$` look like Gopher+ to a server.
    package init(_ selector: Selector, words: FieldText? = nil) {
        self.selector = selector
        self.words = words
    }

    /// ```
    /// request    = Selector [ TAB words ] [ TAB gopherplus ] line-end
    /// words      = {UNASCII}
    /// gopherplus = ( "+" / "!" / "$" ) *OCTET
    /// line-end   = CR-LF / LF
    /// ```
    ///
    /// A Gopher+ field is skipped, with everything that follows it or the words: the plain answer is what a Gopher+ client
    /// expects of a server that does not speak it. The bare LF is for people with `nc`.
    ///
    /// - Parameter line: The request line, its end included.
    /// - Throws: The first error of: length, end, length of the selector, control characters, UTF-8.
    /// - Source: RFC 1436 §2; RFC 4266 §2.2 to §2.7 for what Gopher+ sends.
    package init(parsing line: Span<UInt8>) throws(GopherRequestError) {
        guard line.count <= Self.lineLimit + 2 else { throw .tooLong }
        let bytes = [UInt8](copying: line)
        guard bytes.last == .lineFeed else { throw .unterminated }
        let content = bytes[...].withoutLineEnd
        guard content.count <= Self.lineLimit else { throw .tooLong }

        let fields = content.split(separator: .tab, maxSplits: 2, omittingEmptySubsequences: false)
        let first = fields.first ?? []
        guard first.count <= Selector.limit else { throw .selectorTooLong }
        guard let selector = Selector(bytes: Array(first)) else { throw .controlCharacter }
        self.selector = selector
        guard let second = fields.dropFirst().first, !second.isGopherPlus else {
            words = nil
            return
        }
        guard !second.hasControlCharacter else { throw .controlCharacter }
        // What is not UTF-8 is read as ISO Latin 1, where some bytes are control characters that nobody has typed.
        guard let text = FieldText(second.text) else { throw .notUTF8 }
        words = text
    }

    /// The line that a client sends.
    package var line: [UInt8] {
        var line = selector.bytes
        if let words {
            line.append(.tab)
            line += words.string.utf8
        }
        return line + [.carriageReturn, .lineFeed]
    }
}

extension ArraySlice<UInt8> {
    fileprivate var isGopherPlus: Bool {
        switch first {
        case UInt8(ascii: "+"), UInt8(ascii: "!"), UInt8(ascii: "$"): true
        default: false
        }
    }
}
