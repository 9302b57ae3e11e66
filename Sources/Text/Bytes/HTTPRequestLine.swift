/// The first line of a request in HTTP, by which a browser that has come to the wrong port is recognised.
///
/// ```
/// request-line = method SP request-target SP HTTP-version CRLF
/// method       = 1*uppercase ; 16 at most, as all methods of browsers are
/// HTTP-version = "HTTP/" DIGIT "." DIGIT
/// ```
///
/// A line that is longer than any address here may be is cut off before its version; it counts if a path or an address of the web
/// follows its method.
///
/// - Source: RFC 9112 §3, of which the target is not looked into; RFC 9113 §3.4 begins with such a line too.
package struct HTTPRequestLine: Hashable, Sendable {
    package let method: String

    /// Whether the answer has no body.
    package var asksForHeadOnly: Bool { method == "HEAD" }

    /// Reads the line at the beginning of `bytes`; what follows it does not matter.
    ///
    /// It is `nil` if the bytes begin with something else, or with a line whose rest is still to come.
    package init?(beginning bytes: Span<UInt8>) {
        var methodEnd = 0
        while methodEnd < bytes.count, (0x41...0x5A).contains(bytes[methodEnd]) { methodEnd += 1 }
        guard (1...16).contains(methodEnd), methodEnd < bytes.count, bytes[methodEnd] == .space else {
            return nil
        }
        let target = methodEnd + 1
        let known = target..<max(target, min(bytes.count, Self.limit + 1))
        if var end = bytes.firstIndex(in: known, where: { $0 == .lineFeed }) {
            if bytes[end - 1] == .carriageReturn { end -= 1 }
            let version = end - Self.versionLength
            guard target < version - 1, bytes[version - 1] == .space, bytes.hasPrefix("HTTP/", at: version),
                bytes[version + 5].isDigit, bytes[version + 6] == UInt8(ascii: "."),
                bytes[version + 7].isDigit
            else { return nil }
        } else {
            guard known.upperBound > Self.limit,
                bytes.hasPrefix("/", at: target) || bytes.hasPrefix("http", at: target)
            else { return nil }
        }
        method = bytes.text(in: 0..<methodEnd)
    }

    /// The most bytes that a line of Gemini or Gopher may have before its end.
    private static let limit = 1024
    private static let versionLength = 8
}

extension UInt8 {
    fileprivate static let space = UInt8(ascii: " ")
}
