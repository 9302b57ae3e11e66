import Text

/// The ranges of the components of an absolute URI among its bytes.
///
/// - Source: RFC 3986; each function stands below its rule of appendix A.
struct AbsoluteURI {
    let scheme: Range<Int>
    let authority: Authority?
    let path: Range<Int>
    /// The query without the `?`; `nil` if there is no `?`.
    let query: Range<Int>?

    /// ```
    /// absolute-URI = scheme ":" hier-part [ "?" query ]
    /// hier-part    = "//" authority path-abempty / path-absolute / path-rootless / path-empty
    /// query        = *( pchar / "/" / "?" )
    /// ```
    ///
    /// Errors are thrown in the order of severity: bytes, grammar, user information (R4), fragment (R5).
    init(parsing text: Span<UInt8>) throws(GeminiRequestError) {
        try text.checkAddressBytes()
        scheme = try Self.scheme(of: text)
        let end = text.firstIndex(in: 0..<text.count) { $0 == UInt8(ascii: "#") } ?? text.count
        let queryMark = text.firstIndex(in: scheme.upperBound..<end) { $0 == UInt8(ascii: "?") }
        let hierarchyEnd = queryMark ?? end

        var position = scheme.upperBound + 1
        if text.hasPrefix("//", at: position) {
            let start = position + 2
            position = text.firstIndex(in: start..<hierarchyEnd) { $0 == UInt8(ascii: "/") } ?? hierarchyEnd
            authority = try Authority(parsing: text, in: start..<position)
        } else {
            authority = nil
        }
        path = position..<hierarchyEnd
        query = queryMark.map { $0 + 1..<end }
        for range in [path, query ?? end..<end] {
            let stray = text.firstIndex(in: range) {
                !$0.isPathCharacter && !"/?%".utf8.contains($0)
            }
            if let stray { throw .forbiddenCharacter(text[stray]) }
        }
        if authority?.hasUserInformation == true { throw .userInformation }
        if end < text.count { throw .fragment }
    }

    // scheme = ALPHA *( ALPHA / DIGIT / "+" / "-" / "." )
    private static func scheme(of text: Span<UInt8>) throws(GeminiRequestError) -> Range<Int> {
        let end = text.firstIndex(in: 0..<text.count) { byte in
            !byte.isLetter && !byte.isDigit && byte != UInt8(ascii: "+") && byte != UInt8(ascii: "-")
                && byte != UInt8(ascii: ".")
        }
        guard let end, end > 0, text[0].isLetter, text[end] == UInt8(ascii: ":") else { throw .relative }
        return 0..<end
    }
}

extension Span<UInt8> {
    /// Refuses every byte that may stand nowhere in a URI, and each `%` that begins no triplet.
    func checkAddressBytes() throws(GeminiRequestError) {
        if hasPrefix("\u{FEFF}") { throw .byteOrderMark }
        for index in 0..<count {
            let byte = self[index]
            if byte.isControl { throw .controlCharacter }
            if byte >= 0x80 { throw .notASCII }
            if byte == UInt8(ascii: "%") {
                if percentDecoded(at: index) == nil { throw .badPercentEncoding }
            } else if !byte.isUnreserved, !byte.isSubDelimiter, !byte.isGeneralDelimiter {
                throw .forbiddenCharacter(byte)
            }
        }
    }
}
