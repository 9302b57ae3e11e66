internal import Reactor
package import System
internal import Text

/// An address to listen on, as an operator writes it: `[ADDRESS:]PORT`.
///
/// ```
/// listen  = port / address ":" port
/// address = IPv4address / "[" IPv6address "]" / "*"
/// port    = 1*DIGIT                              ; 1 to 65535
/// ```
package struct ListenAddress: Hashable, Sendable, CustomStringConvertible {
    /// The address, or both that of IPv4 and that of IPv6 if only a port is named.
    package let addresses: [SocketAddress]
    /// The address as it is written.
    package let description: String

    /// Makes an address that stands for all addresses of this machine.
    package init(port: UInt16) {
        addresses = Self.anyAddress(port: port)
        description = "\(port)"
    }

    /// - Returns: `nil` if the text is not of this form.
    package init?(_ text: String) {
        let colon = text.lastIndex(of: ":")
        let digits = colon.map { text[text.index(after: $0)...] } ?? text[...]
        guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let port = UInt16(digits), port > 0
        else { return nil }
        description = text
        switch colon.map({ text[..<$0] }) {
        case nil, "*"?: addresses = Self.anyAddress(port: port)
        case let host?:
            let isBracketed = host.hasPrefix("[") && host.hasSuffix("]")
            let literal = isBracketed ? String(host.dropFirst().dropLast()) : String(host)
            // Brackets belong to IPv6, which has colons, and to nothing else.
            guard isBracketed == literal.contains(":"), let address = SocketAddress(host: literal, port: port)
            else {
                return nil
            }
            addresses = [address]
        }
    }

    /// Returns all addresses of this machine as two sockets: systems differ in whether a socket for IPv6 accepts IPv4 too.
    private static func anyAddress(port: UInt16) -> [SocketAddress] {
        [.v4(0, port: port), .v6(0, 0, port: port)]
    }

    package var port: UInt16 { addresses.first?.port ?? 0 }
}
