import Text

/// The part of a URI between `//` and its path.
struct Authority {
    /// Whether there is an `@`.
    let hasUserInformation: Bool
    let host: Host
    /// The port; `nil` if none is given, with a colon or without.
    let port: UInt16?

    /// ```
    /// authority  = [ userinfo "@" ] host [ ":" port ]
    /// host       = IP-literal / IPv4address / reg-name
    /// IP-literal = "[" ( IPv6address / IPvFuture ) "]"
    /// ```
    ///
    /// - Parameters:
    ///   - text: A URI that has passed ``Span/checkAddressBytes()``.
    ///   - range: The range of the authority in it.
    /// - Throws: `badHost` or `badPort`.
    init(parsing text: Span<UInt8>, in range: Range<Int>) throws(GeminiRequestError) {
        let at = text.firstIndex(in: range) { $0 == UInt8(ascii: "@") }
        hasUserInformation = at != nil
        let start = at.map { $0 + 1 } ?? range.lowerBound
        let isLiteral = start < range.upperBound && text[start] == UInt8(ascii: "[")
        let bracket =
            isLiteral ? text.firstIndex(in: start..<range.upperBound) { $0 == UInt8(ascii: "]") } : start
        guard let bracket else { throw .badHost }
        let colon = text.firstIndex(in: bracket..<range.upperBound) { $0 == UInt8(ascii: ":") }
        guard let host = Host(parsing: text.extracting(start..<(colon ?? range.upperBound))) else {
            throw .badHost
        }
        self.host = host
        port = try colon.flatMap { (colon) throws(GeminiRequestError) in
            try Self.port(parsing: text, in: colon + 1..<range.upperBound)
        }
    }

    // port = *DIGIT
    private static func port(
        parsing text: Span<UInt8>,
        in range: Range<Int>
    ) throws(GeminiRequestError) -> UInt16? {
        guard !range.isEmpty else { return nil }
        var port = 0
        for index in range {
            guard text[index].isDigit else { throw .badPort }
            port = port * 10 + Int(text[index] - UInt8(ascii: "0"))
            guard port <= UInt16.max else { throw .badPort }
        }
        return UInt16(port)
    }
}
