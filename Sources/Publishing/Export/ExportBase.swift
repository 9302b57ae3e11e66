internal import Gemini
internal import Gopher
package import Pages
internal import Text

/// Where an export is to stand, as its operator gives it: `https://example.org/texts`, `gemini://example.org`.
package struct ExportBase: Hashable, Sendable {
    /// The address without a slash at its end.
    package let address: String
    /// The scheme, in small letters.
    package let scheme: String
    /// The host's name without a port.
    package let host: String
    /// The ports over which readers reach the same pages on the host by other protocols; 0 if they cannot.
    package var geminiPort: UInt16 = 1965
    package var gopherPort: UInt16 = 7070

    /// ```
    /// base = ("https" / "http" / "gemini") "://" host [":" port] *("/" segment) ["/"]
    /// ```
    ///
    /// - Returns: `nil` for anything else, such as an address with a query.
    package init?(_ text: String) {
        guard
            let scheme = ["https", "http", "gemini"].first(where: { text.lowercased().hasPrefix("\($0)://") })
        else { return nil }
        let rest = text.dropFirst(scheme.count + "://".count)
        let authority = rest.prefix { $0 != "/" }
        let path = rest.dropFirst(authority.count)
        let bracket = authority.lastIndex(of: "]")
        let colon = authority.lastIndex(of: ":").flatMap { colon in
            bracket.map { $0 < colon } ?? true ? colon : nil
        }
        let host = authority[..<(colon ?? authority.endIndex)]
        let isHost =
            bracket == nil
            ? host.utf8.allSatisfy {
                $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
            }
            : host.hasPrefix("[") && IPv6Address(parsing: Array(host.utf8.dropFirst().dropLast()).span) != nil
        guard !host.isEmpty, isHost,
            path.utf8.allSatisfy({ $0.isPathCharacter || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "%") }
            ),
            path.percentDecoded != nil
        else { return nil }
        if let colon {
            let digits = authority[authority.index(after: colon)...]
            guard digits.utf8.allSatisfy(\.isDigit), let port = UInt16(digits), port > 0 else { return nil }
        }
        let end = path.lastIndex { $0 != "/" }.map { path.index(after: $0) } ?? path.startIndex
        self.host = host.lowercased()
        self.scheme = scheme
        address = "\(scheme)://\(authority.lowercased())\(path[..<end])"
    }

    /// The protocols over which the same host serves the same pages as on the web.
    package var doors: [Door] {
        let gemini = Door(
            name: "Gemini",
            prefix: "gemini://\(host)\(geminiPort == GeminiURL.defaultPort ? "" : ":\(geminiPort)")"
        )
        let gopher = Door(
            name: "Gopher",
            prefix: "gopher://\(host)\(gopherPort == GopherServer.defaultPort ? "" : ":\(gopherPort)")/1"
        )
        return (geminiPort == 0 ? [] : [gemini]) + (gopherPort == 0 ? [] : [gopher])
    }
}
