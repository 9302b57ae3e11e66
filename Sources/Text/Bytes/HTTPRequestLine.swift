/// The first line of a request in HTTP, by which a browser that has come to the wrong port is recognised.
///
/// ```
/// request-line = method SP request-target SP HTTP-version CRLF
/// method       = 1*uppercase ; 16 at most, as all methods of browsers are
/// HTTP-version = "HTTP/" DIGIT "." DIGIT
/// ```
///
/// - Source: RFC 9112 §3, of which the target is not looked into; RFC 9113 §3.4 begins with such a line too.
package struct HTTPRequestLine: Hashable, Sendable {
    package let method: String

    /// Whether the answer has no body.
    package var asksForHeadOnly: Bool { method == "HEAD" }

    /// Reads the line at the beginning of `bytes`; what follows it does not matter.
    ///
    /// It is `nil` if the bytes begin with something else, or with a line that is not whole.
    package init?(beginning bytes: Span<UInt8>) {
        var end = 0
        while end < bytes.count, bytes[end] != .lineFeed { end += 1 }
        guard end < bytes.count else { return nil }
        if end > 0, bytes[end - 1] == .carriageReturn { end -= 1 }

        var methodEnd = 0
        while methodEnd < end, (0x41...0x5A).contains(bytes[methodEnd]) { methodEnd += 1 }
        let version = end - Self.versionLength
        guard (1...16).contains(methodEnd), methodEnd + 1 < version - 1,
            bytes[methodEnd] == .space, bytes[version - 1] == .space
        else { return nil }
        for (offset, byte) in "HTTP/".utf8.enumerated() where bytes[version + offset] != byte { return nil }
        guard bytes[version + 5].isDigit, bytes[version + 6] == UInt8(ascii: "."), bytes[version + 7].isDigit
        else { return nil }
        method = bytes.extracting(0..<methodEnd).text(in: 0..<methodEnd)
    }

    private static let versionLength = 8
}

extension UInt8 {
    fileprivate static let space = UInt8(ascii: " ")
}
