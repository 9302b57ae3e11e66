import Text

/// The server of an item: the last two fields of its line.
package struct GopherServer: Hashable, Sendable {
    package static let defaultPort: UInt16 = 70
    /// The server of items that lead nowhere, which must have these fields all the same: some clients drop shorter lines.
    package static let nowhere = GopherServer(unchecked: "error.host", port: 1)

    /// The host: a name, which clients look up as it is written, or an address; an IPv6 address has no brackets here.
    package let host: String
    package let port: UInt16

    private init(unchecked host: String, port: UInt16) {
        self.host = host
        self.port = port
    }

    /// ```
    /// Host ::= {{UNASCII - ['.']} '.'} {UNASCII - ['.']}.
    /// ```
    ///
    /// Any name without control characters, spaces and delimiters of a URL is allowed, and `(NULL)`, which is common in menus,
    /// is one. A colon may only stand in an IPv6 address.
    ///
    /// - Returns: `nil` if the name is another text, empty, or longer than 255 bytes.
    package init?(host: String, port: UInt16 = Self.defaultPort) {
        guard (1...255).contains(host.utf8.count),
            host.utf8.contains(UInt8(ascii: ":"))
                ? IPAddress(host) != nil : host.unicodeScalars.allSatisfy(\.isHostCharacter)
        else { return nil }
        self.init(unchecked: host, port: port)
    }
}

extension Unicode.Scalar {
    fileprivate var isHostCharacter: Bool {
        switch self {
        case "/", "?", "#", "[", "]", "@", "%", "\\", "\"", "<", ">": false
        default: !isControl && !properties.isWhitespace
        }
    }
}
