package import System

/// A block of IP addresses, as an operator writes it.
///
///     block  = address [ "/" prefix ]    ; without a prefix: this address alone
///     prefix = "0" / ( %x31-39 *2DIGIT ) ; at most 32 for IPv4, 128 for IPv6
///
/// An IPv4-mapped IPv6 address (`::ffff:192.0.2.1`) counts as the IPv4 address in it, both in a block and in a look-up: which
/// of the two a peer has depends on how a socket was opened, and not on the peer. So `::/0` means every IPv6 address and no
/// IPv4 address.
package struct AddressBlock: Hashable, Sendable, CustomStringConvertible {
    /// The first address, with port 0.
    private let first: SocketAddress
    private let prefixLength: Int

    /// Parses an operator's text.
    ///
    /// A block must begin at its first address: in `192.0.2.77/24` a digit may be wrong on either side of the slash, and a
    /// guess would decide whom to trust.
    package init(_ text: String) throws(AddressBlockError) {
        let slash = text.firstIndex(of: "/") ?? text.endIndex
        let literal = String(text[..<slash])
        guard let address = SocketAddress(host: literal, port: 0) else {
            throw .notAnAddress(text)
        }
        var length = address.bitWidth
        if slash < text.endIndex {
            let digits = text[slash...].dropFirst()
            // A number has one plain form: if it prints differently, it had a sign or a leading zero.
            guard let number = Int(digits), String(number) == digits, 0...address.bitWidth ~= number else {
                throw .notAPrefix(text, largest: address.bitWidth)
            }
            length = number
        }
        guard address.first(of: length) == address else {
            throw .notABeginning(text, block: AddressBlock(holding: address, length), address: address)
        }
        self.init(holding: address, length)
    }

    private init(holding address: SocketAddress, _ length: Int) {
        // The mapped addresses are ::ffff:0:0/96.
        if case .v4(let bits, let port) = address.unmapped, address.bitWidth == 128, length >= 96 {
            prefixLength = length - 96
            first = SocketAddress.v4(bits, port: port).first(of: prefixLength)
        } else {
            prefixLength = length
            first = address.first(of: length)
        }
    }

    /// Returns whether the address is in the block, whatever its port.
    package func contains(_ address: SocketAddress) -> Bool {
        address.unmapped.first(of: prefixLength) == first
    }

    /// The block as it is written, always with the prefix: `192.0.2.0/24`, `2001:db8::1/128`.
    package var description: String { "\(first.host)/\(prefixLength)" }
}

/// The reason why a text is not an ``AddressBlock``; its description is one line that says what to write.
package enum AddressBlockError: Error, Hashable, Sendable, CustomStringConvertible {
    case notAnAddress(String)
    case notAPrefix(String, largest: Int)
    case notABeginning(String, block: AddressBlock, address: SocketAddress)

    package var description: String {
        switch self {
        case .notAnAddress(let text):
            "'\(text)' is not an address or a block of addresses: write one such as 192.0.2.7, 192.0.2.0/24 or "
                + "2001:db8::/32, without brackets, port or host name"
        case .notAPrefix(let text, let largest):
            "'\(text)' does not end in a prefix length: write a number from 0 to \(largest) after the slash"
        case .notABeginning(let text, let block, let address):
            "'\(text)' is an address inside a block: write \(block) for the block or \(address.host) for the address "
                + "alone"
        }
    }
}

extension SocketAddress {
    fileprivate var bitWidth: Int {
        switch self {
        case .v4: 32
        case .v6: 128
        }
    }

    /// Returns the first address, with port 0, of the block of this prefix length to which the address belongs.
    fileprivate func first(of length: Int) -> SocketAddress {
        switch self {
        case .v4(let bits, _): .v4(bits & ~(UInt32.max >> length), port: 0)
        case .v6(let high, let low, _):
            // A shift by 64 or more leaves nothing to clear.
            .v6(high & ~(UInt64.max >> length), low & ~(UInt64.max >> max(0, length - 64)), port: 0)
        }
    }
}
