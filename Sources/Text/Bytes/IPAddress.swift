/// An IP address of either family.
package enum IPAddress: Hashable, Sendable, CustomStringConvertible {
    case v4(IPv4Address)
    case v6(IPv6Address)

    /// - Returns: `nil` unless the text is an address without brackets, port, prefix or zone.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        if let address = IPv4Address(parsing: bytes.span) {
            self = .v4(address)
        } else if let address = IPv6Address(parsing: bytes.span) {
            self = .v6(address)
        } else {
            return nil
        }
    }

    /// The address without brackets; each address has one form.
    package var description: String {
        switch self {
        case .v4(let address): address.description
        case .v6(let address): address.description
        }
    }
}
