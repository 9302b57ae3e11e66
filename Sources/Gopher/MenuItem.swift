import Text

/// A line of a menu; all four fields are always there.
package struct MenuItem: Hashable, Sendable {
    package let type: ItemType
    /// The text that the reader sees; RFC 1436 §3.9 wants it under 70 characters.
    package let display: FieldText
    package let selector: Selector
    package let server: GopherServer

    /// Makes an item that leads to our own or any other server.
    package init(_ type: ItemType, _ display: FieldText, to selector: Selector, on server: GopherServer) {
        self.type = type
        self.display = display
        self.selector = selector
        self.server = server
    }

    /// Returns a line to be read and not followed.
    package static func info(_ display: FieldText) -> MenuItem {
        MenuItem(.info, display, to: .root, on: .nowhere)
    }

    /// Returns the only item of a menu that reports an error, since Gopher has no status.
    package static func error(_ display: FieldText) -> MenuItem {
        MenuItem(.error, display, to: .root, on: .nowhere)
    }

    /// Makes a link out of Gopher.
    ///
    /// The server is ours: a client that does not know `URL:` asks it for the selector, and gets
    /// ``ExternalAddress/page(language:title:words:)``.
    package init(_ display: FieldText, to address: ExternalAddress, on server: GopherServer) {
        self.init(.html, display, to: address.selector, on: server)
    }

    /// Makes a link to another server, without words to search for, since these cannot stand in a menu.
    package init(_ display: FieldText, to url: GopherURL) {
        self.init(url.type, display, to: url.selector, on: url.server)
    }

    /// The line as it is sent, with its CR LF.
    package var line: [UInt8] {
        var line: [UInt8] = []
        line.append(self)
        return line
    }
}

extension [UInt8] {
    /// Appends an item's line, as it is sent.
    mutating func append(_ item: MenuItem) {
        append(item.type.byte)
        append(contentsOf: item.display.string.utf8)
        append(.tab)
        append(contentsOf: item.selector.bytes)
        append(.tab)
        append(contentsOf: item.server.host.utf8)
        append(.tab)
        append(contentsOf: String(item.server.port).utf8)
        append(.carriageReturn)
        append(.lineFeed)
    }
}

extension MenuItem {
    /// ```
    /// DirEntity ::= Type User_Name Tab Selector Tab Host Tab Port
    /// Type      ::= UNASCII.
    /// User_Name ::= {UNASCII}.
    /// Port      ::= DigitSeq.
    /// ```
    ///
    /// - Parameter line: The line without its end.
    /// - Throws: The error of the first wrong field, from the left; the display text must be UTF-8.
    /// - Source: RFC 1436, appendix.
    init(parsing line: ArraySlice<UInt8>) throws(MenuError.Reason) {
        guard let type = line.first.flatMap(ItemType.init) else { throw .type }
        let fields = line.dropFirst().split(separator: .tab, omittingEmptySubsequences: false)
        guard fields.count == 4 else { throw .fieldCount(fields.count) }
        let text = String(validating: fields[0], as: UTF8.self)
        guard let display = text.flatMap(FieldText.init) else { throw .display }
        guard let selector = Selector(bytes: Array(fields[1])) else { throw .selector }
        guard let port = UInt16(gopherPort: fields[3]) else { throw .port }
        guard let server = GopherServer(host: fields[2].text, port: port) else { throw .host }
        self.init(type, display, to: selector, on: server)
    }

    /// Reads the line of another server's menu and repairs what is missing or wrong.
    ///
    /// Fields after the fourth (Gopher+) are skipped, and so are spaces around host and port. The display text may be ISO Latin
    /// 1; its control characters become spaces. A line that leads nowhere (too few fields, a bad selector, host or port, no
    /// type) becomes one to be read, so that nothing visible is lost; an error stays an error.
    init(tolerating line: ArraySlice<UInt8>) {
        let type = line.first.flatMap(ItemType.init)
        let fields = (type == nil ? line : line.dropFirst())
            .split(separator: .tab, omittingEmptySubsequences: false)
        let display = FieldText(tidying: (fields.first ?? []).text)
        if let type, fields.count >= 4,
            let selector = Selector(bytes: Array(fields[1])),
            let port = UInt16(gopherPort: fields[3].trimmingSpaces),
            let server = GopherServer(host: fields[2].trimmingSpaces.text, port: port)
        {
            self.init(type, display, to: selector, on: server)
        } else {
            self = type == .error ? .error(display) : .info(display)
        }
    }
}

extension UInt16 {
    /// Reads at most five digits, and no more than 65,535 (RFC 1436, appendix: “in the range [0..65535]”).
    fileprivate init?(gopherPort digits: ArraySlice<UInt8>) {
        guard (1...5).contains(digits.count), digits.allSatisfy(\.isDigit) else { return nil }
        self.init(exactly: digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
    }
}

extension ArraySlice<UInt8> {
    fileprivate var trimmingSpaces: ArraySlice<UInt8> {
        let space = UInt8(ascii: " ")
        let rest = drop { $0 == space }
        guard let last = rest.lastIndex(where: { $0 != space }) else { return [] }
        return rest[...last]
    }
}
