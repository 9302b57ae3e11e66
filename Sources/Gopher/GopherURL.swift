import Text

/// An address of the scheme `gopher`.
package struct GopherURL: Hashable, Sendable {
    package static let scheme = "gopher"

    package let server: GopherServer
    /// The type that the address's writer expects; the server is not told.
    package let type: ItemType
    package let selector: Selector
    /// The words of a search.
    package let words: FieldText?

    /// Makes the address of an item; without a selector, it is that of a server's root menu.
    package init(
        _ server: GopherServer,
        type: ItemType = .menu,
        selector: Selector = .root,
        words: FieldText? = nil
    ) {
        self.server = server
        self.type = type
        self.selector = selector
        self.words = words
    }

    /// ```
    /// gopher-url  = "gopher://" host [ ":" port ] [ "/" gopher-path ]
    /// gopher-path = [ gophertype selector [ "%09" search [ "%09" gopher+_string ] ] ]
    /// ```
    ///
    /// An empty path means type 1 and the empty selector, and no port means 70. `?` is a character like any other, and so are
    /// those outside ASCII. A Gopher+ string is skipped.
    ///
    /// - Throws: The error for the first wrong part, from the left, but for a fragment before all others.
    /// - Source: RFC 4266 §2.1 to §2.4; RFC 3986 for host and port.
    package init(_ string: String) throws(GopherURLError) {
        let bytes = Array(string.utf8)[...]
        // It compares bytes: to `String`, a slash with an accent on it is not a slash.
        let prefix = "\(Self.scheme)://".utf8
        guard bytes.prefix(prefix.count).map(\.lowercased).elementsEqual(prefix) else { throw .scheme }
        guard !bytes.contains(UInt8(ascii: "#")) else { throw .fragment }
        let rest = bytes.dropFirst(prefix.count)
        let slash = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
        server = try GopherServer(authority: rest[..<slash])

        let path = try rest[slash...].dropFirst().percentDecoded()
        guard let first = path.first else {
            type = .menu
            selector = .root
            words = nil
            return
        }
        guard let type = ItemType(first) else { throw .type }
        let fields = path.dropFirst().split(separator: .tab, maxSplits: 2, omittingEmptySubsequences: false)
        guard let selector = Selector(bytes: Array(fields.first ?? [])) else { throw .selector }
        self.type = type
        self.selector = selector
        guard let search = fields.dropFirst().first else {
            words = nil
            return
        }
        guard let words = FieldText(search.text) else { throw .words }
        self.words = words
    }

    /// The request to send to ``server``.
    package var request: GopherRequest { GopherRequest(selector, words: words) }
}

extension GopherURL: CustomStringConvertible {
    /// The address with every character encoded that RFC 3986 allows in no path; it parses back to the same value.
    package var description: String {
        let host = server.host.contains(":") ? "[\(server.host)]" : server.host
        let port = server.port == GopherServer.defaultPort ? "" : ":\(server.port)"
        let start = "\(Self.scheme)://\(host)\(port)/"
        if type == .menu, selector == .root, words == nil { return start }
        var path = [type.byte] + selector.bytes
        if let words { path += [.tab] + words.string.utf8 }
        return start + path.percentEncoded
    }
}

extension GopherServer {
    /// ```
    /// authority = host [ ":" port ]
    /// host      = IP-literal / IPv4address / reg-name
    /// ```
    fileprivate init(authority: ArraySlice<UInt8>) throws(GopherURLError) {
        var host = authority
        var port: ArraySlice<UInt8> = []
        if authority.first == UInt8(ascii: "[") {
            guard let bracket = authority.firstIndex(of: UInt8(ascii: "]")) else { throw .host }
            host = authority[..<bracket].dropFirst()
            let rest = authority[bracket...].dropFirst()
            guard host.contains(UInt8(ascii: ":")), rest.isEmpty || rest.first == UInt8(ascii: ":") else {
                throw .host
            }
            port = rest.dropFirst()
        } else if let colon = authority.firstIndex(of: UInt8(ascii: ":")) {
            host = authority[..<colon]
            port = authority[colon...].dropFirst()
        }
        // A colon without a port means no port (RFC 3986 §3.2.3).
        let number = port.isEmpty ? Self.defaultPort : UInt16(port.text)
        guard let number, port.allSatisfy(\.isDigit) else { throw .port }
        guard let server = GopherServer(host: host.text, port: number) else { throw .host }
        self = server
    }
}
