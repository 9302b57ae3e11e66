import System

/// Version 1 of the PROXY header: a line for people to read.
///
///     line    = "PROXY" SP ( tcp4 / tcp6 / unknown ) CR LF      ; at most 107 bytes
///     tcp4    = "TCP4" SP IPv4 SP IPv4 SP port SP port          ; source first, then destination
///     tcp6    = "TCP6" SP IPv6 SP IPv6 SP port SP port
///     unknown = "UNKNOWN" [ SP *( any byte but CR and LF ) ]    ; what follows the name is ignored
///     IPv4    = octet "." octet "." octet "." octet             ; 0 to 255, no leading zero
///     IPv6    = the text of RFC 4291, 2.2                       ; without a zone
///     port    = "0" / ( %x31-39 *4DIGIT )                       ; at most 65535
///
/// The specification's own words for an IPv6 address leave the dotted tail of `::ffff:192.0.2.1` out. HAProxy writes it if a
/// reader came over IPv4 to a listener on IPv6, so it is accepted.
///
/// - Source: `proxy-protocol.txt`, 2.1.
enum ProxyHeaderLine {
    static let signature = Array("PROXY ".utf8)
    /// The most bytes of a line that a sender may write, CR LF included.
    static let maximumLength = 107

    /// Returns whether `bytes` are a whole line now, which they were not before the last byte.
    static func isWhole(_ bytes: [UInt8]) throws(ProxyHeaderError) -> Bool {
        switch (bytes.dropLast().last, bytes.last) {
        case (0x0D, 0x0A): return true
        // Neither CR nor LF may end the line alone (2.1). An UNKNOWN line may contain anything else, but it must be one line.
        case (0x0D, _), (_, 0x0A): throw .lineEnd
        default: break
        }
        guard bytes.count < maximumLength else { throw .lineTooLong }
        return false
    }

    /// Parses a line for which ``isWhole(_:)`` is true.
    static func parse(_ line: [UInt8]) throws(ProxyHeaderError) -> ProxyHeader {
        let parts = line.dropLast(2).split(separator: 0x20, omittingEmptySubsequences: false).dropFirst()
        let name = parts.first.map { String(decoding: $0, as: UTF8.self) }
        let family: ProxyHeaderFamily
        switch name {
        case "UNKNOWN": return .local
        case "TCP4": family = .tcp4
        case "TCP6": family = .tcp6
        default: throw .lineProtocol
        }
        guard parts.count == 5 else { throw .lineParts }
        let words = parts.dropFirst().map { String(decoding: $0, as: UTF8.self) }
        guard words.allSatisfy({ !$0.isEmpty }) else { throw .lineParts }

        return .proxied(
            source: try address(words[0], port: try port(words[2]), family),
            destination: try address(words[1], port: try port(words[3]), family)
        )
    }

    private static func address(
        _ text: String,
        port: UInt16,
        _ family: ProxyHeaderFamily
    ) throws(ProxyHeaderError) -> SocketAddress {
        guard let address = SocketAddress(host: text, port: port) else { throw .lineAddress }
        switch (address, family) {
        case (.v4, .tcp4), (.v6, .tcp6): return address
        case (.v4, .tcp6), (.v6, .tcp4): throw .lineAddress
        }
    }

    private static func port(_ text: String) throws(ProxyHeaderError) -> UInt16 {
        // A number has one plain form: if it prints differently, it had a sign or a leading zero.
        guard let port = UInt16(text), String(port) == text else { throw .linePort }
        return port
    }
}
