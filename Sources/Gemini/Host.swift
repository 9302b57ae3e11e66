package import Text

/// The host of a URL in normal form: equal hosts are equal values.
package enum Host: Hashable, Sendable {
    /// A name in small letters, without the dot that ends a name at DNS's root; it may be empty.
    case name(String)
    case ipv4(IPv4Address)
    case ipv6(IPv6Address)
    /// An address of a version that does not exist yet, without its brackets.
    case future(String)

    /// Parses a host as in a URL, except that an IPv6 address may lack its brackets, as on a command line.
    ///
    /// - Returns: `nil` if the string is empty or is not a host.
    package init?(_ string: String) {
        let bytes = Array(string.utf8)
        if let address = IPv6Address(parsing: bytes.span) {
            self = .ipv6(address)
        } else if !bytes.isEmpty, (try? bytes.span.checkAddressBytes()) != nil,
            let host = Host(parsing: bytes.span)
        {
            self = host
        } else {
            return nil
        }
    }

    /// ```
    /// IP-literal = "[" ( IPv6address / IPvFuture  ) "]"
    /// IPvFuture  = "v" 1*HEXDIG "." 1*( unreserved / sub-delims / ":" )
    /// reg-name   = *( unreserved / pct-encoded / sub-delims )
    /// ```
    ///
    /// - Parameter text: A text that has passed ``Span/checkAddressBytes()``.
    init?(parsing text: Span<UInt8>) {
        if text.hasPrefix("[") {
            guard text.count > 2, text[text.count - 1] == UInt8(ascii: "]") else { return nil }
            let literal = text.extracting(1..<text.count - 1)
            if let address = IPv6Address(parsing: literal) {
                self = .ipv6(address)
            } else if Self.isFutureAddress(literal) {
                self = .future(
                    String(decoding: [UInt8](normalising: literal, lowercasing: true), as: UTF8.self)
                )
            } else {
                return nil
            }
            return
        }
        let stray = text.firstIndex(in: 0..<text.count) {
            !$0.isUnreserved && !$0.isSubDelimiter && $0 != UInt8(ascii: "%")
        }
        guard stray == nil else { return nil }
        var name = [UInt8](normalising: text, lowercasing: true)
        // `a..` is not a name, and it keeps both dots, so that normalising twice changes nothing.
        if name.count > 1, name.last == UInt8(ascii: "."), name[name.count - 2] != UInt8(ascii: ".") {
            name.removeLast()
        }
        if let address = IPv4Address(parsing: name.span) {
            self = .ipv4(address)
        } else {
            self = .name(String(decoding: name, as: UTF8.self))
        }
    }

    private static func isFutureAddress(_ text: Span<UInt8>) -> Bool {
        guard let dot = text.firstIndex(in: 0..<text.count, where: { $0 == UInt8(ascii: ".") }),
            text[0].lowercased == UInt8(ascii: "v"), dot > 1, dot + 1 < text.count
        else { return false }
        return text.firstIndex(in: 1..<dot) { $0.hexadecimalValue == nil } == nil
            && text.firstIndex(in: dot + 1..<text.count) {
                !$0.isUnreserved && !$0.isSubDelimiter && $0 != UInt8(ascii: ":")
            } == nil
    }
}

extension Host: CustomStringConvertible {
    /// The host as in a URL.
    package var description: String {
        switch self {
        case .name(let name): name
        case .ipv4(let address): address.description
        case .ipv6(let address): "[\(address)]"
        case .future(let address): "[\(address)]"
        }
    }
}
